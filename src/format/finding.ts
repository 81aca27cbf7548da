import type { Diagnostic, Fix, Related, Suggestion } from '../model/diagnostic.ts';
import type { Severity } from '../model/kind.ts';
import { cellsOf, displayWidth } from './display-width.ts';
import { escapeLine } from './escape.ts';
import { excerptRows } from './excerpt.ts';
import type { Paint } from './paint.ts';
import { shorten, wrapText } from './wrap.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };
const INDENT = '    ';
const MOST_ROWS = 5;
const MOST_ALTERNATIVES = 3;
const QUOTE = 44;
/** UTF-16 code units of the draft out of which a quote is cut; a line may be as long as the draft. */
const LONGEST_QUOTED = 1000;

/** One finding: what is wrong, the sentence with the words underlined, what to write instead. */
export function findingRows(
  item: Diagnostic,
  source: string | undefined,
  paint: Paint,
  width: number,
): string[] {
  return [
    ...messageRows(item, paint, width),
    ...(item.anchor === 'absence'
      ? absenceRows(item, source, paint, width)
      : placeRows(item, source, paint, width)),
    ...(item.related ?? []).flatMap((related) => relatedRows(related, source, paint, width)),
    ...suggestionRows(item, paint, width),
  ];
}

function messageRows(
  { message, ruleId, severity }: Diagnostic,
  paint: Paint,
  width: number,
): string[] {
  const room = width - INDENT.length;
  const rows = wrapText(escapeLine(message), room);
  const id = ruleId === null ? '' : escapeLine(ruleId);
  const last = rows.at(-1) as string;
  const fits = displayWidth(last) + displayWidth(id) + 2 <= room;
  const painted = rows.map((row, i) =>
    i === 0 ? `  ${paint(severity, SIGNS[severity])} ${row}` : INDENT + row,
  );
  if (id === '') return painted;
  if (!fits) return [...painted, INDENT + paint('dim', id)];
  return [...painted.slice(0, -1), `${painted.at(-1) as string}  ${paint('dim', id)}`];
}

function placeRows(
  { range, loc, severity }: Diagnostic,
  source: string | undefined,
  paint: Paint,
  width: number,
): string[] {
  const place = `${loc.start.line}:${loc.start.column}`;
  if (source === undefined) return [INDENT + paint('dim', place)];
  if (source.trim() === '') return [];
  const gutter = ' '.repeat(place.length);
  const all = excerptRows(source, range, Math.max(20, width - INDENT.length - place.length - 5));
  const first = Math.max(0, all.findIndex(({ marks }) => marks !== '') - 1);
  const shown = all.slice(first, first + MOST_ROWS);
  const lead = (i: number) => (i === 0 && first > 0 ? '… ' : '');
  return shown.flatMap(({ text, marks }, i) => [
    `${INDENT}${paint('dim', `${i === 0 ? place : gutter} │`)} ${lead(i)}${text}`,
    ...(marks === ''
      ? []
      : [`${INDENT}${paint('dim', `${gutter} │`)} ${paintMarks(marks, severity, paint)}`]),
  ]);
}

function paintMarks(marks: string, severity: Severity, paint: Paint): string {
  const from = marks.length - marks.trimStart().length;
  return marks.slice(0, from) + paint(severity, marks.slice(from));
}

/** Between which words of the draft the missing part would go. */
function absenceRows(
  { range, loc }: Diagnostic,
  source: string | undefined,
  paint: Paint,
  width: number,
): string[] {
  const line = `line ${loc.start.line}`;
  const text = source === undefined ? line : `${besideWords(source, range[0])} (${line})`;
  if (source?.trim() === '') return [];
  return wrapText(
    `It would go ${source === undefined ? `at ${text}` : text}.`,
    width - INDENT.length,
  ).map((row) => INDENT + paint('dim', row));
}

function besideWords(source: string, offset: number): string {
  const before = source.slice(0, offset).trimEnd();
  const after = source.slice(offset).trimStart();
  const lineBefore = wholeEnd(before, LONGEST_QUOTED)
    .split(/[\r\n]/u)
    .at(-1);
  const [lineAfter = ''] = wholeStart(after, LONGEST_QUOTED).split(/[\r\n]/u, 1);
  if (!lineBefore || (before.length < offset && lineAfter !== ''))
    return `before “${shorten(escapeLine(lineAfter.trim()), QUOTE)}”`;
  return `after “${lastWords(escapeLine(lineBefore.trim()))}”`;
}

/** At most so many units from the start of a text, no half of a character at their end. */
function wholeStart(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
}

/** At most so many units from the end of a text, no half of a character at their start. */
function wholeEnd(text: string, most: number): string {
  return text.length <= most ? text : text.slice(-most).replace(/^[\uDC00-\uDFFF]/u, '');
}

function lastWords(text: string): string {
  const cells = cellsOf(text);
  if (cells.length <= QUOTE) return text;
  const tail = cells
    .slice(-QUOTE)
    .map((cell) => cell.text)
    .join('');
  return `… ${tail.slice(tail.indexOf(' ') + 1)}`;
}

function relatedRows(
  { range, message }: Related,
  source: string | undefined,
  paint: Paint,
  width: number,
): string[] {
  const line =
    source === undefined ? '' : `line ${source.slice(0, range[0]).split(/\r\n|\r|\n/u).length}: `;
  return wrapText(line + escapeLine(message), width - INDENT.length - 2).map(
    (row, i) => `${INDENT}${paint('dim', i === 0 ? '↳' : ' ')} ${row}`,
  );
}

/** The first suggestion, where the message does not make it itself; plain replacements all on one line. */
function suggestionRows(
  { message, suggestions = [], fix }: Diagnostic,
  paint: Paint,
  width: number,
): string[] {
  const said = message.toLowerCase();
  const isSaid = (words: string) => words !== '' && said.includes(`“${words.toLowerCase()}”`);
  if (fix && isSaid(fix.text)) return [];
  const given =
    fix && suggestions.length === 0 ? [{ message: fixText(fix.text), fix }] : suggestions;
  const fresh = given
    .filter(({ fix: own, message: text }) => !isSaid(own?.text.trim() ?? '') && text !== message)
    .slice(0, MOST_ALTERNATIVES);
  const words = fresh.filter(isPlain).map((item) => `“${item.fix.text}”`);
  const isFurther = fresh[0] !== given[0];
  const other = isFurther ? undefined : fresh[0]?.message;
  const text = words.length > 0 ? `${isFurther ? 'Or' : 'Write'} ${words.join(', ')}.` : other;
  if (text === undefined) return [];
  return wrapText(escapeLine(text), width - INDENT.length - 2).map(
    (row, i) => `${INDENT}${paint('good', i === 0 ? '→' : ' ')} ${paint('dim', row)}`,
  );
}

function isPlain(item: Suggestion): item is Suggestion & { readonly fix: Fix } {
  const { message, fix } = item;
  return fix !== undefined && fix.text !== '' && message === fixText(fix.text);
}

function fixText(text: string): string {
  return text === '' ? 'Leave it out.' : `Write “${text}”.`;
}
