import type { Span } from './span.ts';

export const SECTION_NAMES = [
  'headers',
  'subject',
  'greeting',
  'body',
  'closing',
  'signature',
  'postscript',
  'quoted',
  'footer',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export type TokenKind =
  'word' | 'number' | 'placeholder' | 'link' | 'code' | 'symbol' | 'punctuation';

/** One word, number, placeholder, link or mark as it stands in the text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written, without invisible characters. */
  readonly text: string;
}

/**
 * What patterns are matched against: a token in lower case with straight apostrophes, or a part of
 * one where a contraction (`don't` → `do` `not`) or a hyphen (`follow-up` → `follow` `up`) joins two.
 */
export interface Term extends Span {
  readonly norm: string;
  readonly token: Token;
  /** The punctuation between the previous term and this one. */
  readonly before: string;
}

/** Where a sentence keeps what was worked out of it. */
export const NOTES = Symbol('notes');

export interface Sentence extends Span {
  readonly text: string;
  readonly section: SectionName;
  /** Index of the paragraph in its section, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  /** The mark that ends the sentence: `.`, `?`, `!`, `…`, or '' where there is none. */
  readonly terminator: string;
  /** By the numbers that `newNote` gives out; they go with the sentence. */
  readonly [NOTES]: unknown[];
}

export interface Section extends Span {
  readonly name: SectionName;
  /** The text without surrounding blank lines, as in the source. */
  readonly text: string;
}

/** The styles in which templates write placeholders. */
export type PlaceholderStyle = '{{x}}' | '{x}' | '${x}' | '[X]' | '<X>' | '%X%' | '__X__';

/** What a placeholder stands for, as far as its name tells. */
export type PlaceholderMeaning =
  'reader' | 'sender' | 'company' | 'role' | 'date' | 'contact' | 'topic' | 'skill' | 'other';

export interface Placeholder extends Span {
  readonly text: string;
  readonly name: string;
  readonly style: PlaceholderStyle;
  readonly meaning: PlaceholderMeaning;
  readonly problem?: 'unclosed' | 'empty';
}

export interface Header {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** A limit that was reached while parsing, with the place from which the text is not judged. */
export interface LimitReached extends Span {
  readonly limit: 'body-length' | 'word-length';
  readonly allowed: number;
}

export interface Message {
  /** The text as given. */
  readonly source: string;
  readonly sections: readonly Section[];
  readonly headers: readonly Header[];
  readonly placeholders: readonly Placeholder[];
  /** All sentences of the writer's own words in order: subject, greeting, body, closing, signature, postscript. */
  readonly sentences: readonly Sentence[];
  /** Sentences of body and postscript: where content is looked for. */
  readonly body: readonly Sentence[];
  readonly paragraphs: readonly Span[];
  /** Number of words in the body. */
  readonly words: number;
  readonly limits: readonly LimitReached[];
}
