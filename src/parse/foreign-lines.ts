import { isSignOff } from './closing.ts';
import type { Line } from './lines.ts';

/** Which lines are not the writer's own words in this message. */
export type Ownership = 'own' | 'quoted' | 'footer';

/* The three in small letters are tested on lines in small letters: V8 is slow to build what ignores case. */
const WROTE = /\b(?:wrote|writes|a écrit|schrieb|escribió|ha scritto|skrev)\s?:$/;
const ORIGINAL =
  /^(?:-{2,}\s*(?:original (?:message|appointment)|forwarded (?:message|by .{0,59}\S)|reply above this line)\s*-{2,}|begin forwarded message:|_{10,})/;
const FOOTER =
  /^(?:\*+\s*)?(?:confidentiality(?: notice)?\b|disclaimer\b|confidential\s?[:–-]|this (?:e-?mail|message|communication|transmission)(?:,| and any| is (?:intended|confidential)| may contain| contains| \(including)|the information (?:contained )?in this (?:e-?mail|message)|the contents of this (?:e-?mail|message)|sent from my\b|sent from (?:outlook|yahoo|mail for)|get outlook for\b|please consider the environment|think before you print|if you are not the intended recipient|unsubscribe\b|virus-free\b|privileged (?:and|&) confidential)/;
const ATTRIBUTION_START = /^(?:>\s*)?(?:On|Le|Am|El|Il|Den)\b.{4,}/;
const OUTLOOK_FROM = /^\*?From:\*?\s/u;
const OUTLOOK_NEXT = /^\*?(?:Sent|Date|To|Cc|Subject):\*?\s/u;

/** Marks each line; an Outlook original, a forward and a footer run to the end of the text. */
export function ownership(lines: readonly Line[]): Ownership[] {
  const marks: Ownership[] = lines.map(() => 'own');
  const started = { own: false };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.text.startsWith('>')) marks[i] = 'quoted';
    else if (started.own && startsOriginal(lines, i)) return fill(marks, i, 'quoted');
    else if (
      started.own &&
      (FOOTER.test(line.text.toLowerCase()) || isDelimiterAfterSignature(lines, i))
    )
      return footerFrom(lines, marks, i);
    else {
      const last = attributionEnd(lines, i);
      if (last >= i) {
        marks.fill('quoted', i, last + 1);
        if (!lines.slice(last + 1).some((next) => next.text.startsWith('>')))
          return fill(marks, i, 'quoted');
        i = last;
      } else if (!line.blank) started.own = true;
    }
  }
  return marks;
}

function fill(marks: Ownership[], from: number, as: Ownership): Ownership[] {
  return marks.fill(as, from);
}

/** `-- ` under a signed message begins what the mail program adds. */
function isDelimiterAfterSignature(lines: readonly Line[], index: number): boolean {
  if (!/^--\s*$/u.test((lines[index] as Line).text)) return false;
  const above = lines.slice(Math.max(0, index - 4), index).filter((line) => !line.blank);
  return above.some((line) => isSignOff(line.text));
}

/** A footer runs to the end, but a quoted reply below it stays quoted. */
function footerFrom(lines: readonly Line[], marks: Ownership[], from: number): Ownership[] {
  for (let i = from; i < lines.length; i += 1) {
    if (startsOriginal(lines, i) || attributionEnd(lines, i) >= i) return fill(marks, i, 'quoted');
    marks[i] = (lines[i] as Line).text.startsWith('>') ? 'quoted' : 'footer';
  }
  return marks;
}

function startsOriginal(lines: readonly Line[], index: number): boolean {
  const text = (lines[index] as Line).text;
  if (ORIGINAL.test(text.toLowerCase())) return true;
  if (!OUTLOOK_FROM.test(text)) return false;
  return lines.slice(index + 1, index + 4).some((line) => OUTLOOK_NEXT.test(line.text));
}

/** `On Tue, 3 Mar 2026 at 10:12, Ana <ana@x.org> wrote:`, wrapped over up to three lines: its last line, or -1. */
function attributionEnd(lines: readonly Line[], index: number): number {
  if (!ATTRIBUTION_START.test((lines[index] as Line).text)) return -1;
  for (let i = index; i < Math.min(index + 3, lines.length); i += 1) {
    const line = lines[i] as Line;
    if (line.blank) return -1;
    if (WROTE.test(line.text.toLowerCase())) return i;
  }
  return -1;
}
