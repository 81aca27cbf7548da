import { startsUpper } from './letters.ts';
import type { Sentence, Term } from '../../model/message.ts';

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand couple few several dozen half third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  ),
);

const NO_DEEDS = new Set(
  'enjoyed wanted appreciated liked learned noticed asked talked hoped looked thanked interviewed applied discussed mentioned attended received loved need needed wished chatted realised realized wondered admired valued visited feared missed waited noted followed emailed called checked interested excited concerned impressed delighted pleased tired indeed thrilled worried surprised visited expected believed decided seemed disappointed'.split(
    ' ',
  ),
);

const NO_DOING = new Set(
  'thing nothing something anything everything during morning evening being string spring bring ceiling sibling outing wedding building king'.split(
    ' ',
  ),
);
const NO_PAST = new Set(
  'indeed hundred sacred naked wicked rugged completed attached enclosed revised required printed updated scanned amended signed wanted'.split(
    ' ',
  ),
);
const NO_TRADE = new Set(
  'paper thunder leather copper silver wallpaper newspaper sandpaper plaster rubber butter timber water number lavender honor under other another either whether winter summer colour color plant giant german human polyester whatever never together rather linoleum dollar'.split(
    ' ',
  ),
);
const NOT_MANY = new Set(
  'always perhaps besides towards upwards downwards afterwards forwards nowadays overseas sometimes times james charles thanks others ours yours theirs hers needs seems helps looks sounds feels makes takes comes goes gives shows keeps works lives means ones'.split(
    ' ',
  ),
);

const TAGS: Readonly<Record<string, (sentence: Sentence, at: number, term: Term) => boolean>> = {
  /** Written with a capital though it does not begin the sentence, or a placeholder. */
  cap: ({ terms }, at, { norm, token }) =>
    (at > 0 && norm !== 'i' && startsUpper(token.text) && terms[at - 1]?.token !== token) ||
    token.kind === 'placeholder',
  day: (_, __, { norm }) => DAYS.has(norm),
  month: (_, __, { norm }) => MONTHS.has(norm),
  number: (_, __, { norm, token }) => token.kind === 'number' || NUMBERS.has(norm),
  thousands: (_, __, { norm }) => /^\d{2,3}k$/u.test(norm),
  /** A regular past tense of something done, not of something felt or said in the interview. */
  deed: (_, __, { norm }) => norm.length > 4 && norm.endsWith('ed') && !NO_DEEDS.has(norm),
  placeholder: (_, __, { token }) => token.kind === 'placeholder',
  /** A form in "-ing" of a verb, or a noun made of one. */
  ing: (_, __, { norm }) => norm.length > 4 && norm.endsWith('ing') && !NO_DOING.has(norm),
  /** A regular past tense or participle. */
  past: (_, __, { norm }) => norm.length > 4 && /[^e]ed$/u.test(norm) && !NO_PAST.has(norm),
  /** In the plural, as far as an ending tells. */
  many: (_, __, { norm }) => norm.length > 4 && /[^suiy']s$/u.test(norm) && !NOT_MANY.has(norm),
  /** Somebody by what they do, as far as an ending tells. */
  trade: (_, __, { norm }) =>
    norm.length > 4 && /(?:er|or|ist|ian|ant|man)$/u.test(norm) && !NO_TRADE.has(norm),
  /** A mark stands before it. */
  mark: (_, __, { before }) => before !== '',
  any: () => true,
};

/** The tags that patterns may name. */
export const tagNames: readonly string[] = Object.keys(TAGS);

/** Whether a term bears a tag that patterns name with `#`; the parser of patterns lets no other tag through. */
export function hasTag(sentence: Sentence, at: number, tag: string): boolean {
  return TAGS[tag]?.(sentence, at, sentence.terms[at] as Term) ?? false;
}
