import type { WordClasses } from '../pattern.ts';

const words = (list: string) => list.split(' ');

/** Classes of words by what may stand beside them, for the frames that tell one word from another that sounds alike. */
export const FRAME_CLASSES = {
  /** After these a verb must follow in its plain form. */
  mod: words('will would can could should shall may might must cannot'),
  /** What may stand between such a verb and the next. */
  mid: words(
    'not also always really just still never only certainly gladly happily easily soon then now simply probably possibly either even often ever fully truly definitely',
  ),
  be: words('am is are was were be been being'),
  have: words('have has had having'),
  /** Verbs that join a subject and what it is like. */
  link: words(
    'am is are was were be been being feel feels felt feeling look looks looked seem seems seemed sound sounds sounded become becomes became get gets got getting',
  ),
  who: words('i you we they he she who'),
  /** What begins that which a verb is done to. */
  obj: words(
    'the a an my your our his her its their this that these those me you us him them it some any every each all both everyone everything anyone anything people what how',
  ),
  /** After these a noun must follow, at once or after adjectives. */
  det: words('the a an my your our his its their every'),
  own: words('my your our his her its their'),
  pre: words('of for with about at from by into on in to during through after'),
  /** What may follow when a noun is complete. */
  on: words(
    'and or but so as because when while if that which who for to in on at with from by about is was are were has had will would can i we you they he she',
  ),
  /** What was done with something. */
  did: words(
    'enjoyed liked loved appreciated admired valued saw visited joined showed shared found read heard took gave used kept improved changed raised built lost made met had got left knew saw ran taught led brought held set valued respected understood remembered noticed value admire respect appreciate love enjoy like understand share improve change raise protect support follow see join visit know use keep lose serve served helped help meet build suit',
  ),
  /** Plain forms of verbs that are nothing else, or seldom. */
  verb: words(
    'be have do make see get know go take say think come find give let tell keep become seem provide feel believe bring hear meet remember understand try ask talk include speak expect continue serve determine write start follow stay suppose remain reach develop carry add wish require begin build learn prevent wait receive produce send allow accept realise realize seek offer buy sit walk explain happen join grow assume reduce recognise recognize maintain imagine avoid lose eat remove apply save win suggest create attend prove spend watch achieve check agree choose listen pick destroy operate raise encourage depend contain enjoy contribute teach describe decide discover improve sell catch throw thank prepare protect affect mention examine survive ride wear promote preserve involve extend replace push reveal perform argue compare discuss acquire prefer insist sing express refer eliminate appreciate recommend observe reflect accomplish arrive treat finish settle repeat enable participate assist respond emphasise solve gather relax deliver announce overcome select submit persuade illustrate locate confirm strengthen earn collect satisfy organise organize engage introduce invite arrange congratulate reply tell visit welcome work help show hire bake weld repair replace',
  ),
  /** Adjectives that are nothing else, or seldom. */
  adj: words(
    'good great small big large tall wide deep late early soon old young bad nice kind busy easy hard difficult simple clever happy sad sorry glad pleased proud tired keen eager shy nervous excited interested impressed delighted surprised disappointed worried confident comfortable familiar similar different important interesting exciting helpful useful friendly polite patient generous honest frank careful curious certain sure able unable likely unlikely possible impossible ready willing aware afraid expensive cheap hot cold warm wet dry heavy strong weak quick fast slow loud noisy bright dark short strict formal complicated technical steep far rough common rare typical unusual normal usual strange odd lovely wonderful beautiful excellent brilliant impressive remarkable enjoyable pleasant relaxed lucky fortunate hungry thirsty ill sick obvious apparent clear right wrong true',
  ),
  more: words(
    'more less fewer better worse easier harder faster slower bigger larger smaller shorter older younger higher lower greater stronger keener happier cheaper warmer colder hotter quieter louder nicer kinder wider deeper richer smoother tougher busier friendlier calmer lighter heavier cleaner softer brighter simpler closer broader newer steeper tighter safer surer prouder finer rarer sharper quicker longer taller weaker thicker thinner poorer wiser fresher tidier earlier rather bolder clearer darker fairer fuller gentler livelier neater steadier stricter trickier healthier tastier sweeter drier wetter cooler rougher narrower further farther nearer',
  ),
  /** Nouns that have an owner and are no people. */
  thing: words(
    'account advice answer answers approach attention availability calendar care company consideration contract conversation culture customers clients patients readers pupils students decision department description design desk detail details diary effort efforts email emails encouragement enquiry enthusiasm example experience expertise explanation feedback focus garden goals guests guidance hands help hospitality idea ideas input insight insights interest interview invitation job jobs kindness kitchen knowledge lab letter library message methods mission name names needs offer office opinion organisation organization passion patience permission phone plan plans policy portfolio position practice priorities process product products project projects question questions recipe recipes recommendation records references reply report reputation request role rota salary schedule school services shop skills staff standards stories story strategy studio suggestion suggestions support system systems team teams thoughts time tools tour training values view views vision voicemail ward way website wish wishes work workshop year years trust talk warmth courtesy generosity openness honesty candour wisdom humour smile welcome machines customer client patient vans fleet lorries tutor instructor mentor',
  ),
  /** Spans of time. */
  span: words(
    'day days week weeks month months year years hour hours minute minutes morning afternoon evening night weekend weekends fortnight decade decades term terms season seasons summer winter spring autumn quarter century',
  ),
  /** What there is the whole of. */
  sum: words(
    'team crew staff office department company firm group family class school choir orchestra cast range menu batch fleet system project season journey village town city country room house garden set bunch host series process panel experience interview conversation lot life story thing world business place point idea way building shop floor kitchen site ward day week month year morning afternoon evening night hour weekend summer winter term shift visit tour time truth area region industry network structure production shebang gang workforce operation plant factory bakery yard farm estate street road community congregation audience squad board committee faculty campus collection catalogue show play programme program session meeting call presentation demonstration test trial chain line picture package bill sum salary amount building roof wall library theatre museum',
  ),
} as const satisfies WordClasses;
