import type { Header } from '../model/message.ts';
import type { Line } from './lines.ts';

const HEADER =
  /^\*{0,2}(subject|from|to|cc|bcc|date|sent|reply-to|in-reply-to|message-id|importance|re)\*{0,2} ?:(.*)$/i;

export interface HeadersFound {
  readonly headers: readonly Header[];
  /** How many lines they take. */
  readonly lines: number;
}

/** Mail headers at the top of a pasted draft; a long one goes on in indented lines. */
export function findHeaders(text: string, lines: readonly Line[]): HeadersFound {
  const headers: Header[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    const match = line.text.includes(':') ? HEADER.exec(line.text) : null;
    if (!match) break;
    const raw = (match[2] as string).replace(/^\*{0,2}\s*/u, '');
    const value = raw.replace(/\*{1,2}$/u, '').trimEnd();
    const start = line.end - raw.length;
    const span =
      value === '' ? { start: line.end, end: line.end } : { start, end: start + value.length };
    headers.push({ name: (match[1] as string).toLowerCase(), value, span });
    index += 1;
    while (index < lines.length && isContinuation(text, lines[index] as Line)) index += 1;
  }
  return { headers, lines: index };
}

function isContinuation(text: string, line: Line): boolean {
  const before = text[line.start - 1];
  return !line.blank && (before === ' ' || before === '\t');
}
