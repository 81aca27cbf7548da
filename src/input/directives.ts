import { didYouMean } from '../language/near-match.ts';
import type { Directive } from '../model/directive.ts';
import type { Span } from '../model/span.ts';
import type { Problem } from './document.ts';

/** What a comment may say; front matter says the rest. */
const TYPES = ['disable', 'enable', 'disable-next-line'] as const;

export interface DirectivesFound {
  readonly directives: readonly Directive[];
  readonly problems: readonly Problem[];
  /** What is to be left out of the text: the comments, with their line where they have one to themselves. */
  readonly cuts: readonly Span[];
}

const START = /^\s{0,20}followup-lint-([\w-]{0,40})/u;

/**
 * Finds the comments that speak to the linter, in Markdown and in plain text:
 * `<!-- followup-lint-disable rule-a, rule-b -- reason -->`. Ids are not checked.
 */
export function findDirectives(source: string): DirectivesFound {
  const directives: Directive[] = [];
  const problems: Problem[] = [];
  const cuts: Span[] = [];
  let close = 0;
  for (let open = source.indexOf('<!--'); open >= 0; open = source.indexOf('<!--', open + 4)) {
    if (close < open + 4) close = source.indexOf('-->', open + 4);
    if (close < 0) break;
    const head = START.exec(source.slice(open + 4, Math.min(close, open + 100)));
    if (!head) continue;
    const range = { start: open, end: close + 3 };
    const type = head[1] as string;
    if (isType(type)) {
      directives.push({ type, ...read(source.slice(open + 4 + head[0].length, close)), range });
    } else problems.push(unknown(type, range));
    cuts.push(withLine(source, range));
    open = close - 1;
  }
  return { directives, problems, cuts };
}

function isType(name: string): name is (typeof TYPES)[number] {
  return (TYPES as readonly string[]).includes(name);
}

/** `rule-a, rule-b -- reason` */
function read(text: string): Pick<Directive, 'rules' | 'reason'> {
  const dashes = /(?:^|\s)--(?=\s|$)/u.exec(text);
  const list = dashes ? text.slice(0, dashes.index) : text;
  const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : '';
  const rules = list.split(/[\s,]+/u).filter(Boolean);
  return reason === '' ? { rules } : { rules, reason };
}

function unknown(type: string, range: Span): Problem {
  const names = TYPES.map((name) => `followup-lint-${name}`);
  const near = didYouMean(`followup-lint-${type}`, names);
  return {
    messageId: 'directive-unknown',
    message: `“followup-lint-${type}” is no directive, so this comment does nothing.${near || ` Use ${names.join(', ')}.`}`,
    severity: 'warning',
    range,
  };
}

/** The whole line where nothing else is on it, else the comment and the spaces ahead of it. */
function withLine(source: string, { start, end }: Span): Span {
  let from = start;
  while (isSpace(source[from - 1])) from -= 1;
  let to = end;
  while (isSpace(source[to])) to += 1;
  if (from > 0 && !isLineEnd(source[from - 1])) return { start: from, end };
  if (to === source.length) return { start: from, end: to };
  if (!isLineEnd(source[to])) return { start, end: to };
  return { start: from, end: to + (source.startsWith('\r\n', to) ? 2 : 1) };
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t';
}

function isLineEnd(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r';
}
