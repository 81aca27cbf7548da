import type { InvisibleRun } from '../model/facts.ts';
import type { Message } from '../model/message.ts';
import { contains } from '../model/span.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u061C': 'Arabic letter mark',
  '\u180E': 'Mongolian vowel separator',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte order mark',
};
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;
const RUNS = new RegExp(`${INVISIBLE.source}+`, 'gu');
const JOINER = /^[\u200C\u200D]$/u;
const DIRECTION_MARK = /^[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]$/u;
/* The classes of scripts are made when they are asked for: few drafts hold an invisible character. */
const rightToLeft = () =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Scripts that write without joiners; in all others joiners shape the letters. */
const plain = () =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}]/u;
/** Scripts without spaces between words, where a zero-width one tells where a line may break. */
const unspaced = () =>
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}]/u;
const emoji = () => /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]/u;
const FLAG = '\u{1F3F4}';

/** Runs of characters that nobody sees, where neither a script nor an emoji needs them. */
export function findInvisibles({ source, sections }: Message): InvisibleRun[] {
  const foreign = sections.filter(({ name }) => name === 'quoted' || name === 'footer');
  const found: InvisibleRun[] = [];
  for (const { 0: run, index } of source.matchAll(RUNS)) {
    const end = index + run.length;
    if (index === 0 && run === '\uFEFF') continue;
    if (foreign.some((section) => section.start <= index && index < section.end)) continue;
    if (isNeeded(run, source, index, end)) continue;
    const section = sections.find((one) => contains(one, { start: index, end }))?.name ?? 'body';
    const first = String.fromCodePoint(run.codePointAt(0) as number);
    found.push({
      start: index,
      end,
      section,
      name: NAMES[first] ?? nameOfRange(first),
      count: [...run].length,
    });
  }
  return found;
}

function nameOfRange(character: string): string {
  if (/[\u202A-\u202E\u2066-\u2069]/u.test(character)) return 'text direction mark';
  return /[\u2061-\u2064]/u.test(character) ? 'invisible mathematical sign' : 'invisible character';
}

function isNeeded(run: string, source: string, start: number, end: number): boolean {
  const before = [...source.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
  const after = [...source.slice(end, end + 2)][0] ?? '';
  if (JOINER.test(run))
    return (
      isShaping(before) ||
      isShaping(after) ||
      (run === '\u200D' && emoji().test(before) && emoji().test(after))
    );
  if (/^[\u200B\u180E\u2060]$/u.test(run)) return unspaced().test(before) && unspaced().test(after);
  if (/^[\u{E0020}-\u{E007F}]+$/u.test(run)) return before === FLAG;
  return DIRECTION_MARK.test(run) && rightToLeft().test(lineAround(source, start, end));
}

function isShaping(character: string): boolean {
  return (
    /[\p{L}\p{M}]/u.test(character) &&
    !plain().test(character) &&
    !/\p{Script=Inherited}/u.test(character)
  );
}

/** The line in which a range lies, cut at a distance that no line of a mail needs. */
function lineAround(source: string, start: number, end: number): string {
  const before = source.slice(Math.max(0, start - 200), start);
  const after = source.slice(end, end + 200);
  const [right = ''] = after.split('\n', 1);
  return before.slice(before.lastIndexOf('\n') + 1) + right;
}
