import { normAt } from '../language/en/terms.ts';
import type { Sentence, Term } from '../model/message.ts';
import { isOfOthers } from './subject.ts';

const READER_VERBS = new Set('have are must may need might will can cannot'.split(' '));
const MANNERS = new Set(
  'open generous generously kind kindly much candid candidly frank frankly honest honestly warmly patiently patient welcoming thoughtful thorough clearly freely quickly you'.split(
    ' ',
  ),
);
const BEFORE_PARTICIPLE = new Set(
  'is are was were be been has have had much highly greatly very really truly'.split(' '),
);
const BEFORE_FEELING = new Set(
  'very so really truly deeply most and also much sincerely always extremely again still ever forever greatly genuinely'.split(
    ' ',
  ),
);
const FORMS_OF_BE_AND_HAVE = new Set('is are was were has have had'.split(' '));
const BEFORE_NEWS = new Set('an any some a even'.split(' '));
const NEWS = new Set(
  'update news word answer reply response indication information idea line'.split(' '),
);

/** "I appreciate that only one could be chosen", "how hard it is": understood, not thanked for. */
export function isUnderstanding({ terms }: Sentence, first: number): boolean {
  const after = normAt(terms, first + 1);
  if (after !== 'that' && after !== 'how' && after !== 'why') return false;
  if (after === 'that' && normAt(terms, first + 2) === 'you')
    return READER_VERBS.has(normAt(terms, first + 3)) && normAt(terms, first + 4) !== 'taken';
  return !MANNERS.has(normAt(terms, first + 2));
}

/** The feeling is the writer's: "I am grateful", "Grateful for …", not "Ravi was grateful". */
export function isWritersFeeling(sentence: Sentence, first: number): boolean {
  const before = sentence.terms.slice(Math.max(0, first - 6), first).map(({ norm }) => norm);
  const verb = before.at(-1) ?? '';
  if (verb === 'am' || before.at(-2) === 'am') return true;
  if (['is', 'are'].includes(verb) && (sentence.terms[first] as Term).norm !== 'appreciated')
    return before.at(-2) === 'we';
  const writer = before.findLastIndex((word) => ['i', 'me', 'my', 'we'].includes(word));
  if (writer >= 0) return !isOfOthers(sentence, first) || writer > before.length - 4;
  if (BEFORE_PARTICIPLE.has(verb) && (sentence.terms[first] as Term).norm === 'appreciated')
    return !before.includes('in');
  if (before.every((word) => BEFORE_FEELING.has(word))) {
    return !['in', 'with'].includes(normAt(sentence.terms, first + 1)) || before.length > 0;
  }
  return (
    !before.some((word) => FORMS_OF_BE_AND_HAVE.has(word)) &&
    !isOfOthers(sentence, first) &&
    (sentence.terms[first] as Term).norm !== 'appreciates'
  );
}

/** "Grateful for an update when you have one" asks for something that is not there yet. */
export function isWishForNews({ terms }: Sentence, first: number): boolean {
  const after = terms.slice(first + 1, first + 6).map(({ norm }) => norm);
  if (after[0] === 'if') return true;
  return (
    after[0] === 'for' &&
    BEFORE_NEWS.has(normAt(terms, first + 2)) &&
    after.some((word) => NEWS.has(word))
  );
}
