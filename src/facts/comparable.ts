import { startsUpper } from '../language/en/letters.ts';
import { normalize } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { ComparableSentence, NameUse } from '../model/facts.ts';
import type { Sentence, Term } from '../model/message.ts';

const RUN = 3;

/** Body sentences as runs of three words each, names masked: two drafts share runs where they share wording. */
export function findComparable(
  body: readonly Sentence[],
  context: Context,
  names: readonly NameUse[],
): ComparableSentence[] {
  const masked = maskedWords(context, names);
  return body.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    section: sentence.section,
    shingles: shinglesOf(wordsOf(sentence, masked)),
  }));
}

function maskedWords(
  { interviewer, recipient, company, role, sender }: Context,
  names: readonly NameUse[],
): Set<string> {
  const known = [interviewer, recipient, company, role, sender].flatMap(
    (text) => text?.split(/[\s-]+/u) ?? [],
  );
  return new Set(
    [...names.flatMap(({ parts }) => parts), ...known]
      .map(normalize)
      .filter((word) => word.length > 2),
  );
}

/** Names, numbers and placeholders become one sign, and several in a row are one. */
function wordsOf({ terms }: Sentence, masked: ReadonlySet<string>): string[] {
  const words: string[] = [];
  terms.forEach((term, i) => {
    const word = isMasked(term, i, masked) ? '{}' : inOneSpelling(term.norm);
    if (word !== '{}' || words.at(-1) !== '{}') words.push(word);
  });
  return words;
}

/** British and American spellings as one: colour, organise, centre, catalogue, travelled, practise. */
function inOneSpelling(word: string): string {
  return word
    .replace(/(?<=\p{L}{2})our(?=$|s$|ed$|ing$|ite|able|ful|hood)/u, 'or')
    .replace(/(?<=\p{L}{3})is(?=e$|es$|ed$|er$|ing$|ation)/u, 'iz')
    .replace(/(?<=\p{L}{3})tre(?=s?$)/u, 'ter')
    .replace(/(?<=\p{L}{3})ogue(?=s?$)/u, 'og')
    .replace(/ll(?=ed$|ing$|er$)/u, 'l')
    .replace(/(?<=licen|defen|offen)ce/u, 'se')
    .replace(/^practize|^practice/u, 'practise')
    .replace(/^grey/u, 'gray')
    .replace(/(?<=^program)me(?=s?$)/u, '');
}

function isMasked({ norm, token }: Term, index: number, masked: ReadonlySet<string>): boolean {
  if (token.kind === 'placeholder' || token.kind === 'number' || masked.has(norm)) return true;
  return index > 0 && startsUpper(token.text) && norm !== 'i';
}

function shinglesOf(words: readonly string[]): string[] {
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}
