/** UTF-16 code units of Markdown that are read. */
export const MAX_MARKDOWN = 256 * 1024;

/**
 * The parser takes time that grows with the square of the marks in a paragraph, of the headings made by
 * underlines, and of the lines in lists and quotes. So these are counted ahead of it.
 */
const MAX_COST = 2e7;
const MAX_CONTAINER_LINES = 2500;
const MAX_DEPTH = 100;

const MARKS = /[*_[\]()!~`]/gu;
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t]*$/u;
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;

/** Whether Markdown has more marks than any message, so that parsing it would take too long. */
export function isTooDense(source: string): boolean {
  let cost = 0;
  let marks = 0;
  let underlines = 0;
  let containerLines = 0;
  for (const line of source.split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') {
      cost += marks * marks;
      marks = 0;
      continue;
    }
    marks += line.match(MARKS)?.length ?? 0;
    if (UNDERLINE.test(line)) underlines += 1;
    const depth = depthOf(line);
    if (depth > 0) containerLines += 1;
    if (depth > MAX_DEPTH || containerLines > MAX_CONTAINER_LINES) return true;
    if (cost + marks * marks + 16 * underlines * underlines > MAX_COST) return true;
  }
  return false;
}

/** How many quotes and lists a line opens, as far as its own marks tell. */
function depthOf(line: string): number {
  const marks = CONTAINERS.exec(line.slice(0, 2 * MAX_DEPTH + 100))?.[0] ?? '';
  return marks.replaceAll(/[\s\d]/gu, '').length;
}
