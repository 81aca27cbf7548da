import type { Term, Token } from '../../model/message.ts';
import { CONTRACTIONS } from './lexicon/contractions.ts';
import { MISSPELT_KEYWORDS } from './lexicon/misspelt-keywords.ts';

const COMBINING = /\p{M}/gu;

/** Lower case, straight apostrophes, no accents: the form in which lexicons are written. */
export function normalize(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^\x20-\x7e]/u.test(lower)) return lower;
  return lower
    .replace(/[’‘ʼʻ`´]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .normalize('NFD')
    .replace(COMBINING, '');
}

/** The form of the term at a place in which lexicons are written; nothing where there is no term. */
export function normAt(terms: readonly Term[], at: number): string {
  return terms[at]?.norm ?? '';
}

/** The token at a place as written, nothing where there is none. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** The terms of a sentence: contractions and hyphenated words taken apart, possessive `'s` dropped. */
export function termsOf(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  let before = '';
  for (const token of tokens) {
    if (token.kind === 'punctuation') {
      before += token.text;
      continue;
    }
    for (const norm of partsOf(token)) {
      terms.push({ norm, start: token.start, end: token.end, token, before });
      before = '';
    }
  }
  return terms;
}

function partsOf(token: Token): readonly string[] {
  if (token.kind === 'placeholder') return ['{}'];
  const norm = normalize(token.text);
  if (token.kind !== 'word') return [norm];
  const expanded = CONTRACTIONS.get(norm);
  if (expanded) return expanded;
  const bare = norm.replace(/'s$|(?<=s)'$/u, '');
  if (!bare.includes('-')) return [MISSPELT_KEYWORDS.get(bare) ?? bare];
  if (/^e-?mails?$/u.test(bare)) return [bare.replace('-', '')];
  return bare.split('-').filter((part) => part !== '');
}
