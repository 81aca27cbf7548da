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
  any: () => true,
};

/** The tags that patterns may name. */
export const tagNames: readonly string[] = Object.keys(TAGS);

/** Whether a term bears a tag that patterns name with `#`; the parser of patterns lets no other tag through. */
export function hasTag(sentence: Sentence, at: number, tag: string): boolean {
  return TAGS[tag]?.(sentence, at, sentence.terms[at] as Term) ?? false;
}
