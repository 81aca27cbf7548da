import type { Check, LintResult } from '../model/diagnostic.ts';
import { displayWidth } from './display-width.ts';
import { escapeLine } from './escape.ts';
import { sentenceEnd } from './excerpt.ts';
import type { Paint } from './paint.ts';
import { shorten, wrapText } from './wrap.ts';
import { count } from './wording.ts';

const LONGEST_EVIDENCE = 48;

/** What is there, with the words that satisfied it; then what was not checked, and why. */
export function checklistRows(
  { checks }: LintResult,
  source: string | undefined,
  summaries: ReadonlyMap<string, string>,
  paint: Paint,
  width: number,
): string[] {
  const passed = checks.filter(({ status }) => status === 'passed');
  const shown = passed.filter(({ evidence }) => evidence.length > 0);
  const silent = passed.length - shown.length;
  const rows = shown.flatMap((check) =>
    passedRows(check, evidenceText(check, source), summaries, paint, width),
  );
  if (silent > 0) {
    const more = shown.length > 0 ? ' more' : '';
    rows.push(
      `  ${paint('good', '✓')} ${silent}${more} ${silent === 1 ? 'check' : 'checks'} passed`,
    );
  }
  const notChecked = skippedText(checks.filter(({ status }) => status === 'skipped'));
  if (notChecked !== '') {
    for (const [i, row] of wrapText(notChecked, width - 4).entries()) {
      rows.push(paint('dim', `  ${i === 0 ? '–' : ' '} ${row}`));
    }
  }
  return rows.length > 0 ? [paint('strong', 'What is there'), '', ...rows] : [];
}

/** The first words that satisfied a check, with the rest of their sentence where the draft is at hand. */
function evidenceText({ evidence }: Check, source: string | undefined): string {
  const { range, text } = evidence[0] as Check['evidence'][number];
  const whole =
    source === undefined
      ? text
      : source.slice(range[0], Math.max(range[1], sentenceEnd(source, range[1])));
  return escapeLine(whole.replace(/\s+/gu, ' ').trim()).replace(/[,;:.]$/u, '');
}

function passedRows(
  { ruleId }: Check,
  words: string,
  summaries: ReadonlyMap<string, string>,
  paint: Paint,
  width: number,
): string[] {
  const label = escapeLine(summaries.get(ruleId) ?? ruleId).replace(/\.$/u, '');
  const room = Math.min(LONGEST_EVIDENCE, width - 4 - displayWidth(label) - 5);
  const fits = room >= Math.min(displayWidth(words), 24);
  const quoted = paint(
    'dim',
    `“${shorten(words, fits ? room : Math.min(LONGEST_EVIDENCE, width - 8))}”`,
  );
  const head = wrapText(label, width - 4).map(
    (row, i) => `  ${i === 0 ? paint('good', '✓') : ' '} ${row}`,
  );
  if (!fits) return [...head, `    ${quoted}`];
  return [...head.slice(0, -1), `${head.at(-1) as string} ${paint('dim', '—')} ${quoted}`];
}

/** Reasons in plain words, those that wait for something unknown joined to one. */
function skippedText(skipped: readonly Check[]): string {
  if (skipped.length === 0) return '';
  const unknown = new Set<string>();
  const reasons = new Set<string>();
  for (const { reason = '' } of skipped) {
    const fields = /^Not known: (.+?)\.?$/u.exec(reason)?.[1]?.split(', ');
    if (fields) for (const field of fields) unknown.add(inWords(field));
    else if (reason !== '') reasons.add(reason.replace(/\.$/u, ''));
  }
  const all = [...reasons];
  if (unknown.size > 0) all.push(`not given: ${[...unknown].join(', ')}`);
  return escapeLine(`${count(skipped.length, 'check')} left out (${all.join('; ')})`);
}

/** The name of a field of the context as people write it: `interviewDate` → “interview date”. */
export function inWords(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
