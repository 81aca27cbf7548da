import { once } from '../once.ts';

const WORDS =
  'able about above accept account across added additional after afternoon again ago agree agreed all almost ' +
  'alone along already also although always among amount and another answer answers any anyone anything apart ' +
  'application applied apply appointment appreciate appreciated are area around ask asked asking assistant ' +
  'attached attend available away back bad bank based became because become been before began begin beginning ' +
  'behind being believe believed below best better between big bit board both bought bring brought budget build ' +
  'building built business busy but buy call calling calls came can candidate cannot card care career carry ' +
  'case certain certainly certificate certificates chance change changed changes chat check checking children ' +
  'choice choosing chosen class clear client clients clinic close code cold colleague colleagues com come comes ' +
  'coming comments committee companies company completely confident consideration considered contact ' +
  'conversation could council course current customer customers cut daily data date day days deal dealing dear ' +
  'decide decision decisions definitely delighted department described desk details develop development did ' +
  'different difficult director discuss discussed discussion documents does doing done door down driver during ' +
  'each earlier early easy education eight either eleven else email employees employment end ended engineer ' +
  'enjoy enjoyed environment equipment especially even evening events ever every everyone everything exactly ' +
  'example excellent excited exciting expect expected experience experienced explain explained explaining face ' +
  'fact fair faithfully families family far feedback feel fell felt few field filled final finally find fine ' +
  'finished firm first fit five follow following for forty forward found four free friend friends from front ' +
  'full fully further future gave general get getting give giving glad gladly goes going gone good got grateful ' +
  'great group grow guests had half hand handled hands happen happened happy hard hardly has have having head ' +
  'health hear heard hearing held hello help helped helpful helps her here hers hesitate high him himself ' +
  'hiring his hold home honest hope hoped hoping hospital hotel hour hours house how however idea ideas ' +
  'immediately important improve including indeed information inside instead interest interested interesting ' +
  'interests interview interviewed interviewer interviewing interviews into introduced its job join joined ' +
  'joining just keen keep kept kind kindly kitchen knew know knowledge known knows lab large last late later ' +
  'learn learned learning least leave led left less lesson let letter letting level life light like liked ' +
  'likely line lines list little local long longer look looked looking looks lost lot love loved lovely made ' +
  'mail main make makes managed management manager managing manner many market matter may maybe means meant ' +
  'meantime meet meeting meetings member members mentioned message met method middle might mind minute minutes ' +
  'mobile model moment money month months more morning most mostly mother move moving much must myself name ' +
  'near necessary need needed needs neither never new news next nice night nine nobody none nor not note ' +
  'nothing notice now number nurse off offer offered office often old once one only open opened opening ' +
  'openings opens opinion opportunities opportunity order organisation organization original other others our ' +
  'ours ourselves out outside over own page panel part particular particularly pass past patients pay people ' +
  'perfect perhaps period person personal phone place plan planned planning plans plant play please pleased ' +
  'pleasure point position possible post practical practice prepare prepared present pretty previous probably ' +
  'problem problems process product products professional project projects proud provide public put quality ' +
  'question questions quick quickly quite ran rather reach reached read reading ready real realise realize ' +
  'really reason reasons receive received receiving recent recently recommend records reference references ' +
  'regard regarding regards relevant remain remember reply report require respond response responsibilities ' +
  'responsibility rest result results return right ring role room round run safe said salary same sample ' +
  'samples saw say schedule school season second see seeing seem seemed seems seen selection send sent separate ' +
  'serious service services set seven several shall share shared she shop short should show showed showing side ' +
  'similar simple since sincerely single sit site situation six skill skills small some somebody someone ' +
  'something soon sorry sort speak special spend spent spoke staff stage stand standard start started state ' +
  'status stay stayed step steps still stop store story straight stress strong student students study success ' +
  'successful such suggest suggested summer support supposed sure surely system systems take taken takes taking ' +
  'talk talked talking taught teach teacher teachers teaching team teams technical tell telling ten test than ' +
  'thank thanked thankful thanks that the their them then there these they thing things think thinking third ' +
  'this those thought thoughts three thrilled through till time times today together told tomorrow tonight too ' +
  'took total touch tour towards train trained training travel tried true truly trust try trying turn twice two ' +
  'under understand understanding unfortunately until update upon use used useful usually vacancy value various ' +
  'very view visit wait waiting walk want wanted ward warm was watch way week weekend weeks welcome well went ' +
  'were what whatever when whenever where whether which while white who whole whom why will wish wishes with ' +
  'within without wonder wondered wonderful word words work worked worker workers working works world worth ' +
  'would write writing written wrong wrote year years yesterday yet you young your yours yourself';

/** The words of which most of such a mail is made: likelier meant than any other near them. */
export const FREQUENT = once(() => new Set(WORDS.split(' ')));
