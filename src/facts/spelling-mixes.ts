import { isQuotedAt } from '../language/quotations.ts';
import { capitalisedLike, startsUpper } from '../language/en/letters.ts';
import { VARIANT_FAMILIES, VARIANT_PAIRS } from '../language/en/lexicon/spelling-variants.ts';
import { textAt } from '../language/en/terms.ts';
import type { SpellingMix } from '../model/facts.ts';
import type { Message, Sentence, Token } from '../model/message.ts';

const SHORTEST = 4;

/** A spelling that goes with others of its side: who writes “colour” does not write “center”. */
interface Variant {
  readonly axis: string;
  readonly isBritish: boolean;
  /** The same word as the other side spells it. */
  readonly other: string;
}

interface Use {
  readonly token: Token;
  readonly section: Sentence['section'];
  readonly variant: Variant;
}

/** Words in another spelling of English than most of the message, or than what stands before them. */
export function findSpellingMixes(message: Message): SpellingMix[] {
  const uses = message.sentences.flatMap((sentence) => usesIn(sentence, message));
  const axes = new Set(uses.map(({ variant }) => variant.axis));
  return [...axes]
    .flatMap((axis) => mixesOf(uses.filter(({ variant }) => variant.axis === axis)))
    .sort((a, b) => a.start - b.start);
}

/** The side that has fewer words, or comes later, gives way. */
function mixesOf(uses: readonly Use[]): SpellingMix[] {
  const first = uses.filter(({ variant }) => variant.isBritish === uses[0]?.variant.isBritish);
  const others = uses.filter((use) => !first.includes(use));
  const [kept, odd] = others.length > first.length ? [others, first] : [first, others];
  return odd.map(({ token: { start, end, text: written }, section, variant }) => ({
    start,
    end,
    section,
    written,
    beside: (kept[0] as Use).token.text,
    instead: capitalisedLike(written, variant.other),
  }));
}

/** A capital may be that of a name ("Centre for Cities"), whose spelling is not the writer's. */
function usesIn(sentence: Sentence, message: Message): Use[] {
  const { tokens, section } = sentence;
  if (section !== 'body' && section !== 'postscript') return [];
  return tokens.flatMap((token, at) => {
    const variant = token.kind === 'word' ? variantOf(token.text.toLowerCase()) : undefined;
    if (!variant || isInName(tokens, at) || isQuotedAt(message, token.start)) return [];
    return [{ token, section, variant }];
  });
}

function isInName(tokens: readonly Token[], at: number): boolean {
  const isCapital = (token: Token | undefined): boolean =>
    token !== undefined && startsUpper(token.text);
  return (
    isCapital(tokens[at]) &&
    (at > 0 || isCapital(tokens[at + 1]) || ['for', 'of'].includes(textAt(tokens, at + 1)))
  );
}

function variantOf(word: string): Variant | undefined {
  if (word.length < SHORTEST) return undefined;
  const pair = VARIANT_PAIRS().get(word);
  if (pair) {
    const [axis, british, american] = pair;
    const isBritish = word === british;
    return { axis, isBritish, other: isBritish ? american : british };
  }
  for (const { axis, pattern, british, american } of VARIANT_FAMILIES()) {
    const [, stem, letters, ending = ''] = pattern.exec(word) ?? [];
    if (stem === undefined) continue;
    const isBritish = letters === british;
    return { axis, isBritish, other: stem + (isBritish ? american : british) + ending };
  }
  return undefined;
}
