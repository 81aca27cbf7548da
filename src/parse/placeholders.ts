import { once } from '../language/en/once.ts';
import type { Placeholder, PlaceholderMeaning, PlaceholderStyle } from '../model/message.ts';
import {
  ASIDE_OPENERS,
  HTML_TAGS,
  PLACEHOLDER_MEANINGS,
} from '../language/en/lexicon/placeholder-names.ts';

interface Form {
  readonly style: PlaceholderStyle;
  /** Source of a pattern with one group, the name. */
  readonly pattern: string;
  readonly unclosed?: true;
}

/**
 * Tried in this order at each place. A name has at most 60 characters and stays on its line, so that
 * scanning is linear.
 */
const FORMS: readonly Form[] = [
  { style: '{{x}}', pattern: String.raw`\{\{([^{}\n]{0,60})\}\}` },
  { style: '${x}', pattern: String.raw`\$\{([^{}\n]{0,60})\}` },
  { style: '{{x}}', pattern: String.raw`\{\{([\p{L}_][\p{L}\p{N}_.]{0,40})\}?`, unclosed: true },
  { style: '{x}', pattern: String.raw`\{(\s*|\s*[\p{L}_#][^{}\n,]{0,60})\}` },
  { style: '${x}', pattern: String.raw`\$\{([\p{L}_][\p{L}\p{N}_.]{0,40})`, unclosed: true },
  { style: '[X]', pattern: String.raw`\[([^[\]\n]{0,60})\](?!\()` },
  {
    style: '[X]',
    pattern: String.raw`(?<![:;=])\[([\p{L}][\p{L}'’]{1,30}(?: [\p{L}'’]{1,20}){0,3})(?![\p{L}'’\]])(?![^[\]\n]{0,60}\])`,
    unclosed: true,
  },
  { style: '<X>', pattern: String.raw`(?<![\p{L}\p{N}_:>])<([\p{L}][^<>\n@:/=]{0,60})>` },
  { style: '%X%', pattern: String.raw`%([\p{L}]{3}[\p{L}\p{N}_]{0,38})%` },
  {
    style: '__X__',
    pattern: String.raw`(?<!_)__([\p{L}][\p{L}\p{N} _]{0,38}[\p{L}\p{N}])__(?!_)`,
  },
  { style: '__X__', pattern: String.raw`(?<![_\w])(_{3,40})(?![_\w])` },
];

const anyForm = once(() => new RegExp(FORMS.map(({ pattern }) => pattern).join('|'), 'gu'));

export function findPlaceholders(text: string): Placeholder[] {
  if (!/[{[<%]|__/u.test(text)) return [];
  const found: Placeholder[] = [];
  for (const match of text.matchAll(anyForm())) {
    const group = match.findIndex((value: string | undefined, i) => i > 0 && value !== undefined);
    const placeholder = read(match, match[group] as string, FORMS[group - 1] as Form);
    if (placeholder) found.push(placeholder);
  }
  return found;
}

function read(match: RegExpExecArray, group: string, form: Form): Placeholder | undefined {
  const { style, unclosed } = form;
  const name = group.replace(/_+/g, ' ').trim();
  if (style === '[X]' && (isAside(name) || isTick(match, name) || isEnding(match, name)))
    return undefined;
  if (!unclosed && isNotation(style, name)) return undefined;
  if (style === '<X>' && HTML_TAGS.has(name.toLowerCase().split(' ')[0] as string))
    return undefined;
  if (
    style === '__X__' &&
    name === name.toLowerCase() &&
    name !== '' &&
    meaningOf(name) === 'other'
  )
    return undefined;
  const start = match.index;
  const text = match[0];
  const base = { start, end: start + text.length, text, name, style, meaning: meaningOf(name) };
  if (name === '') return { ...base, problem: 'empty' };
  return unclosed ? { ...base, problem: 'unclosed' } : base;
}

/** `[1]` and `[sic]` are notes, not placeholders. */
function isAside(name: string): boolean {
  return /^(?:\d+|sic|\.{3}|…|p\.? ?\d+)$/iu.test(name);
}

/** `[A-Za-z]`, `[worker-3]`, `[x, y]`, `{a}`, `<Suspense>`, "[in Polish]": code, sets, keys and asides. */
function isNotation(style: PlaceholderStyle, name: string): boolean {
  if (meaningOf(name) !== 'other' || /^[XYN]$/iu.test(name)) return false;
  if (style === '<X>') return /^\p{L}+$/u.test(name);
  if (style !== '[X]' && style !== '{x}') return false;
  return (
    /\^|\p{L}-(?:\p{L}|\d)(?:\P{L}|$)|-\d|^\p{L}$|^\p{L}(?:, ?\p{L})+$/u.test(name) ||
    ASIDE_OPENERS.has(name.split(' ', 1)[0] as string)
  );
}

/** "role[s]", "int[n]": joined to the word before it. */
function isEnding({ input, index }: RegExpExecArray, name: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(input[index - 1] ?? '') &&
    name === name.toLowerCase() &&
    meaningOf(name) === 'other'
  );
}

/** "[x] certificates": a box that is ticked begins its line. */
function isTick({ input, index }: RegExpExecArray, name: string): boolean {
  return (
    /^x$/iu.test(name) &&
    /(?:^|\n)[ \t]{0,9}(?:[-*+•] )?$/u.test(input.slice(Math.max(0, index - 12), index))
  );
}

/** What a name such as `interviewer_first_name` stands for; the first meaning whose words occur wins. */
export function meaningOf(name: string): PlaceholderMeaning {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/\P{L}+/u);
  for (const { meaning, any } of PLACEHOLDER_MEANINGS) {
    if (words.some((word) => any.has(word))) return meaning;
  }
  return 'other';
}
