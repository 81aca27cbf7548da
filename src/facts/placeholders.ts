import { LEFTOVERS, PLACEHOLDER_NOUNS } from '../language/en/lexicon/leftovers.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { isQuotedAt, quoteAt } from '../language/quotations.ts';
import type { PlaceholderUse } from '../model/facts.ts';
import type { Message, Placeholder, Sentence } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { contains, overlaps } from '../model/span.ts';
import { factFrom } from './fact-from-match.ts';

const leftovers = once(() => compilePatterns(LEFTOVERS));
/** `XX`, `XXX`, `Xx`, `X` in place of a name or a number. */
const CROSSES = /^(?:X{2,12}|Xx+|x{3,})$/u;

/** "Chapter XX" is the twentieth. */
const NUMBERED = new Set(
  'chapter chapters room rooms part volume section appendix act article unit size type lot world class book canto psalm legio pope louis century grade block hall mark'.split(
    ' ',
  ),
);

/** Placeholders of any style, and words of a template that were left as they are. */
export function findPlaceholderUses(message: Message): PlaceholderUse[] {
  const own = message.sections.filter(({ name }) => name !== 'quoted' && name !== 'footer');
  const styled = message.placeholders.flatMap((item) => {
    if (isSpokenOf(message, item)) return [];
    const section = own.find((candidate) => contains(candidate, item));
    return section ? [{ ...item, section: section.name, wellFormed: !item.problem }] : [];
  });
  const words = message.sentences.flatMap((sentence) => [
    ...crossesIn(sentence).filter(({ start }) => !isQuotedAt(message, start)),
    ...leftIn(sentence, message.source).filter(({ start }) => !isQuotedAt(message, start)),
  ]);
  return [...styled, ...words.filter((word) => !styled.some((item) => overlaps(item, word)))].sort(
    (a, b) => a.start - b.start,
  );
}

/** "Dear [Name]" in quotation marks, or "{{name}}" where a field or a template is spoken of. */
function isSpokenOf(message: Message, { start, end, problem }: Placeholder): boolean {
  const quote = quoteAt(message, start);
  if (quote && quote.end >= end && quote.end - quote.start > end - start + 2) return true;
  if (problem) return false;
  const around = message.body.find((sentence) => contains(sentence, { start, end }));
  return around?.terms.some(({ norm }) => PLACEHOLDER_NOUNS.has(norm)) ?? false;
}

function leftover(sentence: Sentence, span: Span, text: string): PlaceholderUse {
  const { start, end } = span;
  return { start, end, section: sentence.section, text, name: text, wellFormed: false };
}

function crossesIn(sentence: Sentence): PlaceholderUse[] {
  if (sentence.terms.some(({ norm }) => norm === 'xy' || norm.startsWith('chromosome'))) return [];
  return sentence.tokens
    .filter((_, at) => !NUMBERED.has(sentence.tokens[at - 1]?.text.toLowerCase() ?? ''))
    .filter(
      ({ text, kind }) =>
        kind === 'word' &&
        CROSSES.test(text) &&
        !(sentence.section === 'closing' || (sentence.section === 'signature' && /^x/u.test(text))),
    )
    .map((token) => leftover(sentence, token, token.text));
}

function leftIn(sentence: Sentence, source: string): PlaceholderUse[] {
  const matches = matchSentence(leftovers(), sentence).map(factFrom);
  const outermost = matches.filter(
    (match, i) => !matches.some((other, j) => j < i && contains(other, match)),
  );
  return outermost.map(({ start, end }) => {
    return leftover(sentence, { start, end }, source.slice(start, end).replace(/\s+/gu, ' '));
  });
}
