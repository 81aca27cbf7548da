import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const GROUPS = ['planted', 'clean', 'trades', 'names', 'dialects'] as const;
export type Group = (typeof GROUPS)[number];

/** A stretch of a text that its writer has marked: a slip and what is right, or a word that is right as it stands. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** For a slip, what should stand there. */
  readonly right?: string;
  /** For a slip, how it came about. */
  readonly type?: string;
}

/** One text with its marks. */
export interface Sample {
  readonly group: Group;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** All samples of a set: a folder with four files, in the format of `fixtures/typos/HOW.md`. */
export function readSamples(folder: string): Sample[] {
  const read = (file: string): string => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const messages = split(read('messages.txt'), /^====[ \t]*$/mu);
  const trades = split(read('trades.txt').replace(/^# .*$/gmu, '----'), /^----[ \t]*$/mu);
  const dialects = read('dialects.txt').split('\n');
  return [
    ...messages.map((text) => readMarks('planted', text)),
    ...messages.map((text) => readMarks('clean', text.replace(SLIP, '$1'))),
    ...trades.map((text) => readMarks('trades', text)),
    ...split(read('names.txt'), /\n/u).map((text) => readMarks('names', text)),
    ...dialects.flatMap((line) => /^(?:US|GB|CA|AU|IN):(.+)$/u.exec(line)?.[1] ?? []).map(plain),
  ];
}

const SLIP = /\{\{[^|{}]*\|([^|{}]*)\|[^|{}]*\}\}/gu;
const MARK = /\{\{([^|{}]*)\|([^|{}]*)\|([^|{}]*)\}\}|\[\[([^[\]]*)\]\]/gu;

const plain = (text: string): Sample => ({ group: 'dialects', text, marks: [] });

function split(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readMarks(group: Group, source: string): Sample {
  let text = '';
  let from = 0;
  const marks: Mark[] = [];
  for (const { 0: whole, 1: wrong, 2: right, 3: type, 4: fine, index } of source.matchAll(MARK)) {
    text += source.slice(from, index);
    const written = wrong ?? fine ?? '';
    const span = { start: text.length, end: text.length + written.length };
    marks.push(right !== undefined && type !== undefined ? { ...span, right, type } : span);
    text += written;
    from = index + whole.length;
  }
  return { group, text: text + source.slice(from), marks };
}
