import {
  CHROMOSOMES,
  LEFTOVERS,
  NUMBERED,
  PLACEHOLDER_NOUNS,
} from '../language/en/lexicon/leftovers.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { firstOverlap } from '../language/first-overlap.ts';
import { isQuotedAt, quoteAt } from '../language/quotations.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import type { PlaceholderUse } from '../model/facts.ts';
import type { Message, Placeholder, Sentence } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { contains, disjoint } from '../model/span.ts';
import { factFrom } from './fact-from-match.ts';

const leftovers = once(() => compilePatterns(LEFTOVERS));
/** `XX`, `XXX`, `Xx`, `X` in place of a name or a number. */
const CROSSES = /^(?:X{2,12}|Xx+|x{3,})$/u;

/** Placeholders of any style, and words of a template that were left as they are. */
export function findPlaceholderUses(message: Message): PlaceholderUse[] {
  const judged = message.sections.filter(({ name }) => name !== 'quoted' && name !== 'footer');
  const { placeholders } = message;
  const asides = placeholders.length > 0 ? message.body.filter(speaksOfPlaceholders) : [];
  const styled = placeholders.flatMap((item) => {
    if (isQuotedWithMore(message, item)) return [];
    if (!item.problem && sentenceIn(asides, item)) return [];
    const section = judged.find((candidate) => contains(candidate, item));
    return section ? [{ ...item, section: section.name, wellFormed: !item.problem }] : [];
  });
  const words = message.sentences.flatMap((sentence) => [
    ...crossesIn(sentence),
    ...leftIn(sentence, message.source),
  ]);
  const own = words.filter(({ start }) => !isQuotedAt(message, start));
  return [...styled, ...own.filter((word) => !firstOverlap(styled, word))].sort(
    (a, b) => a.start - b.start,
  );
}

/** "Dear [Name]" in quotation marks. */
function isQuotedWithMore(message: Message, { start, end }: Placeholder): boolean {
  const quote = quoteAt(message, start);
  return quote !== undefined && quote.end >= end && quote.end - quote.start > end - start + 2;
}

/** "The field {{name}} in your template" */
function speaksOfPlaceholders({ terms }: Sentence): boolean {
  return terms.some(({ norm }) => PLACEHOLDER_NOUNS.has(norm));
}

function leftover(sentence: Sentence, span: Span, text: string): PlaceholderUse {
  const { start, end } = span;
  return { start, end, section: sentence.section, text, name: text, wellFormed: false };
}

function crossesIn(sentence: Sentence): PlaceholderUse[] {
  if (sentence.terms.some(({ norm }) => CHROMOSOMES.has(norm))) return [];
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
  return disjoint(matchSentence(leftovers(), sentence).map(factFrom)).map(({ start, end }) =>
    leftover(sentence, { start, end }, source.slice(start, end).replace(/\s+/gu, ' ')),
  );
}
