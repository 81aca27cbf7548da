import { firstReached } from '../language/bisect.ts';
import { firstOverlap } from '../language/first-overlap.ts';
import { startsUpper, startsWithDigit } from '../language/en/letters.ts';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { HONORIFICS, SENTENCE_OPENERS } from '../language/en/lexicon/greetings.ts';
import { termsOf } from '../language/en/terms.ts';
import {
  NOTES,
  type SectionName,
  type Sentence,
  type Token,
  type TokenKind,
} from '../model/message.ts';
import type { Span } from '../model/span.ts';
import type { Memo } from './memo.ts';
import { slicesOf } from './slices.ts';
import type { VisibleText } from './visible-text.ts';

/** Nodes of retext-english's tree (nlcst), as far as they are used here. */
interface Part {
  readonly type: string;
  readonly position: { readonly start: { offset: number }; readonly end: { offset: number } };
}

interface SentenceNode {
  readonly type: 'SentenceNode';
  readonly children: readonly Part[];
}

interface Paragraph {
  /** White space between paragraphs has none. */
  readonly children?: readonly (SentenceNode | { readonly type: 'WhiteSpaceNode' })[];
}

interface Parser {
  parse(text: string): { readonly children: readonly Paragraph[] };
}

/** A stretch of text whose words must not be read: it stands as one word of the given kind. */
export interface Mask extends Span {
  readonly kind: 'placeholder' | 'link' | 'code';
}

export interface Block extends Span {
  readonly section: SectionName;
  readonly paragraph: number;
}

let english: Parser | undefined;

function parser() {
  english ??= unified().use(retextEnglish).freeze() as unknown as Parser;
  return english;
}

/** A text, what stands in it that must not be read, and the text with that blotted out at equal length. */
export interface MaskedText {
  readonly visible: VisibleText;
  readonly masked: string;
  readonly masks: readonly Mask[];
}

/** Sentences of one block, with source offsets. */
export function sentencesOf(block: Block, text: MaskedText, memo: Memo): readonly Sentence[] {
  return memo.block(keyOf(block, block, text), () =>
    repair(read(block, text)).map((tokens) => {
      const span = { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end };
      return memo.sentence(keyOf(block, span, text), () =>
        toSentence(tokens, span, block, text.visible),
      );
    }),
  );
}

/** All that the sentences of a stretch of a block depend on. */
function keyOf({ section, paragraph }: Block, { start, end }: Span, text: MaskedText): string {
  const { visible, masked, masks } = text;
  const written = visible.text.slice(start, end);
  const shown = masked.slice(start, end);
  const kinds = shown === written ? '' : `${shown} ${kindsIn(masks, start, end)}`;
  return `${section} ${paragraph} ${start} ${written}\n${kinds}`;
}

function kindsIn(masks: readonly Mask[], start: number, end: number): string {
  const from = firstReached(masks.length, (i) => (masks[i] as Mask).end > start);
  const to = firstReached(masks.length, (i) => (masks[i] as Mask).start >= end);
  const within = masks.slice(from, to);
  return within.map((mask) => `${mask.kind} ${mask.start} ${mask.end}`).join();
}

function read(block: Block, { visible, masked, masks }: MaskedText): Token[][] {
  const sentences: Token[][] = [];
  for (const slice of slicesOf(masked, block)) {
    const tree = parser().parse(masked.slice(slice.start, slice.end));
    for (const paragraph of tree.children) {
      for (const node of paragraph.children ?? []) {
        if (node.type === 'SentenceNode') {
          sentences.push(tokensOf(node, slice.start, visible, masks));
        }
      }
    }
  }
  return sentences;
}

/** Tokens of a sentence node, still at visible offsets. */
function tokensOf(
  node: SentenceNode,
  shift: number,
  visible: VisibleText,
  masks: readonly Mask[],
): Token[] {
  const tokens: Token[] = [];
  for (const child of node.children) {
    if (child.type === 'WhiteSpaceNode') continue;
    const start = shift + child.position.start.offset;
    const end = shift + child.position.end.offset;
    if (child.type === 'WordNode') pushWord(tokens, start, end, visible.text, masks);
    else {
      const kind = child.type === 'PunctuationNode' ? 'punctuation' : 'symbol';
      tokens.push({ kind, text: visible.text.slice(start, end), start, end });
    }
  }
  return tokens;
}

/** A word, the full stop of an abbreviation or a date taken off as a mark of its own. */
function pushWord(
  tokens: Token[],
  start: number,
  end: number,
  text: string,
  masks: readonly Mask[],
): void {
  const mask = firstOverlap(masks, { start, end });
  const stop = !mask && text[end - 1] === '.' ? end - 1 : end;
  const word = text.slice(start, stop);
  const kind: TokenKind = mask ? mask.kind : startsWithDigit(word) ? 'number' : 'word';
  if (stop > start) tokens.push({ kind, text: word, start, end: stop });
  if (stop < end) tokens.push({ kind: 'punctuation', text: '.', start: stop, end });
}

/** Sentence ends that retext-english misses ("March 30. Thank you") and those it sees in "Ms. Okafor". */
function repair(sentences: readonly Token[][]): Token[][] {
  const repaired: Token[][] = [];
  for (const tokens of sentences) {
    const previous = repaired.at(-1);
    if (previous && (endsInTitle(previous) || endsInNumero(previous, tokens)))
      previous.push(...tokens);
    else repaired.push([...tokens]);
  }
  return repaired.flatMap(splitMissed);
}

function endsInTitle(tokens: readonly Token[]): boolean {
  const word = tokens.at(-2);
  return (
    tokens.at(-1)?.text === '.' &&
    word !== undefined &&
    HONORIFICS.has(word.text.toLowerCase()) &&
    startsUpper(word.text) &&
    tokens.length > 2
  );
}

/** "No. 3 Chair", "op. 12": a number follows its abbreviation. */
function endsInNumero(tokens: readonly Token[], following: readonly Token[]): boolean {
  return (
    tokens.at(-1)?.text === '.' &&
    following[0]?.kind === 'number' &&
    /^(?:Nos?|Nr|[Oo]p|[Vv]ol|[Ff]ig|[Ee]xt|[Pp]p)$/u.test(tokens.at(-2)?.text ?? '')
  );
}

function splitMissed(tokens: Token[]): Token[][] {
  const parts: Token[][] = [];
  let from = 0;
  for (let i = 1; i < tokens.length - 1; i += 1) {
    if (isMissedEnd(tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1] as Token)) {
      parts.push(tokens.slice(from, i + 1));
      from = i + 1;
    }
  }
  parts.push(tokens.slice(from));
  return parts;
}

function isMissedEnd(word: Token, mark: Token, next: Token): boolean {
  if (!/^[.!?…]+$/u.test(mark.text) || next.start <= mark.end) return false;
  if (!startsUpper(next.text)) return false;
  const lower = word.text.toLowerCase();
  if (mark.text !== '.') return true;
  if (HONORIFICS.has(lower) || /^(?:st|mt|no|vs|approx|dept|fig|jr|sr|e\.g|i\.e)$/u.test(lower))
    return false;
  if (/^\p{L}$/u.test(word.text) && lower !== 'i') return false;
  if (word.kind === 'number' || /^[ap]\.?m$/u.test(lower)) return true;
  return SENTENCE_OPENERS.has(next.text.toLowerCase()) || /^[\p{Ll}’']{3,}$/u.test(word.text);
}

function toSentence(
  tokens: readonly Token[],
  span: Span,
  block: Block,
  visible: VisibleText,
): Sentence {
  const placed = tokens.map((token) => ({
    ...token,
    start: visible.startOf(token.start),
    end: visible.endOf(token.end),
  }));
  const first = placed[0] as Token;
  const last = placed.at(-1) as Token;
  const text = visible.text.slice(span.start, span.end);
  return {
    start: first.start,
    end: last.end,
    text,
    section: block.section,
    paragraph: block.paragraph,
    tokens: placed,
    terms: termsOf(placed),
    terminator: /(?<![.!?…])[.!?…]+(?=["'”’)\]]*$)/u.exec(text)?.[0] ?? '',
    [NOTES]: [],
  };
}
