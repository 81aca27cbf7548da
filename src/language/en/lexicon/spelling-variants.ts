import { once } from '../once.ts';

/** Words that two spellings of English tell apart by some letters in their midst. */
export interface VariantFamily {
  /** What must not be mixed; -ise and -ize both go with British words, so that they are a matter of their own. */
  readonly axis: string;
  /** Stem, letters, ending. */
  readonly pattern: RegExp;
  readonly british: string;
  readonly american: string;
}

/** Words that differ in meaning too (`programme`, `licence`, `metre`, `tyre`) are left out. */
export const VARIANT_FAMILIES = once((): readonly VariantFamily[] => [
  {
    axis: 'sea',
    pattern:
      /^(arm|behavi|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rum|sav|splend|tum|val|vap|vig)(ou?r)(s|ed|ing|ers?|ful|fully|less|able|ably|ites?|hoods?|ly|al|ally|y|ists?)?$/u,
    british: 'our',
    american: 'or',
  },
  {
    axis: 'ise',
    pattern:
      /^(agon|anonym|apolog|author|capital|categor|central|character|civil|computer|critic|custom|digit|dramat|econom|emphas|energ|equal|familiar|fertil|final|general|global|harmon|hospital|immun|industrial|initial|internal|item|jeopard|legal|liberal|local|material|maxim|mechan|memor|minim|mobil|modern|monet|motor|national|neutral|normal|optim|organ|penal|personal|popular|priorit|privat|public|rational|real|recogn|reorgan|revital|scrutin|social|special|stabil|standard|steril|subsid|summar|symbol|sympath|synchron|theor|trivial|urban|util|vandal|visual)(i[sz])(e[drs]?|ing|ations?|ers)$/u,
    british: 'is',
    american: 'iz',
  },
  {
    axis: 'sea',
    pattern:
      /^(bevel|channel|chisel|counsel|fuel|label|level|marshal|model|panel|pencil|quarrel|shovel|signal|total|travel|tunnel)(l?)(ed|ers?|ing|ors?)$/u,
    british: 'l',
    american: '',
  },
]);

/** The others, by axis, British before American. */
const PAIRS: Readonly<Record<string, string>> = {
  sea:
    'calibre/caliber centre/center centred/centered centres/centers fibre/fiber fibres/fibers litre/liter ' +
    'litres/liters lustre/luster sombre/somber defence/defense defences/defenses offence/offense ' +
    'offences/offenses pretence/pretense marvellous/marvelous woollen/woolen',
  ae:
    'anaesthesia/anesthesia anaesthetic/anesthetic anaesthetics/anesthetics anaesthetist/anesthetist ' +
    'anaemia/anemia anaemic/anemic diarrhoea/diarrhea gynaecology/gynecology haematology/hematology ' +
    'haemoglobin/hemoglobin haemorrhage/hemorrhage leukaemia/leukemia oedema/edema oesophagus/esophagus ' +
    'oestrogen/estrogen paediatric/pediatric paediatrician/pediatrician paediatrics/pediatrics',
};
/** Both are at home in several countries: only the same word in both ways is a mix. */
const ALONE =
  'grey/gray judgement/judgment ageing/aging catalogue/catalog theatre/theater theatres/theaters jewellery/jewelry ' +
  'enrol/enroll enrolment/enrollment fulfil/fulfill skilful/skillful analyse/analyze analysed/analyzed ' +
  'analysing/analyzing plough/plow cosy/cozy manoeuvre/maneuver acknowledgement/acknowledgment focussed/focused ' +
  'focussing/focusing sceptical/skeptical mould/mold moulds/molds aluminium/aluminum pyjamas/pajamas';

/** Either word of a pair with its axis and both. */
export const VARIANT_PAIRS = once(() => {
  const byWord = new Map<string, readonly [axis: string, british: string, american: string]>();
  const add = (axis: string, pair: string): void => {
    const [british = '', american = ''] = pair.split('/');
    for (const word of [british, american]) byWord.set(word, [axis, british, american]);
  };
  for (const [axis, pairs] of Object.entries(PAIRS))
    pairs.split(' ').forEach((pair) => add(axis, pair));
  for (const pair of ALONE.split(' ')) add(pair, pair);
  return byWord;
});
