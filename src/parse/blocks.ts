import type { Span } from '../model/span.ts';
import type { Line } from './lines.ts';
import { trimBlank } from './lines.ts';

const BULLET = /^(?:[-*•·▪◦‣–—]|\d{1,2}[.)]|[a-z][.)])\s+/u;

/** A run of text that holds whole sentences, in a paragraph as a reader would count it. */
export interface TextBlock extends Span {
  readonly paragraph: number;
}

/** Groups lines into blocks: by blank lines, by bullets, and by lines where each is a paragraph. */
export function blocksOf(lines: readonly Line[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let paragraph = -1;
  for (const group of groups(trimBlank(lines))) {
    const separate = linesAreParagraphs(group);
    let open = false;
    for (const line of group) {
      const bullet = BULLET.exec(line.text);
      if (bullet || separate || !open) {
        if (!bullet || paragraph < 0) paragraph += 1;
        blocks.push({ start: line.start + (bullet?.[0].length ?? 0), end: line.end, paragraph });
      } else {
        blocks[blocks.length - 1] = { ...(blocks.at(-1) as TextBlock), end: line.end };
      }
      open = true;
    }
  }
  return blocks;
}

function groups(lines: readonly Line[]): Line[][] {
  const all: Line[][] = [[]];
  for (const line of lines) {
    if (line.blank) all.push([]);
    else (all.at(-1) as Line[]).push(line);
  }
  return all.filter((group) => group.length > 0);
}

/** No blank lines between paragraphs: most lines end where a sentence ends. */
function linesAreParagraphs(group: readonly Line[]): boolean {
  const inner = group.slice(0, -1);
  if (inner.length === 0) return false;
  const ended = inner.filter((line) => /[.!?:…]["”’)]?$/u.test(line.text)).length;
  return ended / inner.length >= 0.6;
}
