import { once } from '../once.ts';

/** A spelling that belongs with others of its side: who writes “colour” does not write “center”. */
export interface Variant {
  /** What must not be mixed; -ise and -ize go with British words alike, so that they are a matter of their own. */
  readonly axis: string;
  readonly side: 'british' | 'american';
  /** The same word as the other side spells it. */
  readonly other: string;
}

const OUR =
  'arm behavi col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rum sav splend tum val vap vig';
const OUR_ENDINGS =
  ' s ed ing er ers ful fully less able ably ite ites hood hoods ly al ally y ist ists';
const ISE =
  'agon anonym apolog author capital categor central character civil computer critic custom digit dramat econom ' +
  'emphas energ equal familiar fertil final general global harmon hospital immun industrial initial internal ' +
  'item jeopard legal liberal local material maxim mechan memor minim mobil modern monet motor national neutral normal ' +
  'optim organ penal personal popular priorit privat public rational real recogn reorgan revital scrutin social special ' +
  'stabil standard steril subsid summar symbol sympath synchron theor trivial urban util vandal visual';
const ISE_ENDINGS = 'e es ed ing ation ations er ers';
const DOUBLED =
  'bevel channel chisel counsel fuel label level marshal model panel pencil quarrel shovel signal total travel tunnel';
const DOUBLED_ENDINGS = 'ed er ers ing or ors';
const AE =
  'anaesthesia/anesthesia anaesthetic/anesthetic anaesthetics/anesthetics anaesthetist/anesthetist ' +
  'anaesthetists/anesthetists anaemia/anemia anaemic/anemic diarrhoea/diarrhea gynaecology/gynecology ' +
  'haematology/hematology haemoglobin/hemoglobin haemorrhage/hemorrhage leukaemia/leukemia oedema/edema ' +
  'oesophagus/esophagus oestrogen/estrogen paediatric/pediatric paediatrician/pediatrician ' +
  'paediatricians/pediatricians paediatrics/pediatrics';
const OTHERS =
  'calibre/caliber centre/center centred/centered centres/centers fibre/fiber fibres/fibers litre/liter litres/liters ' +
  'lustre/luster sombre/somber defence/defense defences/defenses offence/offense offences/offenses pretence/pretense ' +
  'marvellous/marvelous woollen/woolen';
/** Both are at home in several countries; only the same word in both ways is a mix. */
const ALONE =
  'grey/gray judgement/judgment ageing/aging catalogue/catalog theatre/theater theatres/theaters jewellery/jewelry ' +
  'enrol/enroll enrolment/enrollment fulfil/fulfill skilful/skillful analyse/analyze analysed/analyzed ' +
  'analysing/analyzing plough/plow cosy/cozy manoeuvre/maneuver acknowledgement/acknowledgment focussed/focused ' +
  'focussing/focusing sceptical/skeptical mould/mold moulds/molds aluminium/aluminum pyjamas/pajamas';

/** Words of either spelling; those that differ in meaning too (`programme`, `licence`, `metre`, `tyre`) are left out. */
export const SPELLING_VARIANTS = once(
  () =>
    new Map<string, Variant>([
      ...endings('sea', OUR, OUR_ENDINGS, 'our', 'or'),
      ...endings('ise', ISE, ISE_ENDINGS, 'is', 'iz'),
      ...endings('sea', DOUBLED, DOUBLED_ENDINGS, 'l', ''),
      ...pairs('sea', OTHERS),
      ...pairs('ae', AE),
      ...ALONE.split(' ').flatMap((pair) => pairs(pair, pair)),
    ]),
);

type Entry = readonly [word: string, variant: Variant];

function endings(axis: string, stems: string, ends: string, british: string, american: string) {
  return stems
    .split(' ')
    .flatMap((stem) =>
      ends
        .split(' ')
        .flatMap((end) => pairs(axis, `${stem}${british}${end}/${stem}${american}${end}`)),
    );
}

function pairs(axis: string, text: string): Entry[] {
  return text.split(' ').flatMap((pair): Entry[] => {
    const [british = '', american = ''] = pair.split('/');
    return [
      [british, { axis, side: 'british', other: american }],
      [american, { axis, side: 'american', other: british }],
    ];
  });
}
