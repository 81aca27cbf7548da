import type { Check, LintResult } from '../model/diagnostic.ts';
import { displayWidth } from './display-width.ts';
import { escapeLine } from './escape.ts';
import type { Paint } from './paint.ts';
import { shorten, wrapText } from './wrap.ts';
import { count } from './wording.ts';

const LONGEST_EVIDENCE = 60;

/** What is there, with the words that satisfied it; then what was not checked, and why. */
export function checklistRows(
  { checks }: LintResult,
  summaries: ReadonlyMap<string, string>,
  paint: Paint,
  width: number,
): string[] {
  const passed = checks.filter(({ status }) => status === 'passed');
  const shown = passed.filter(({ evidence }) => evidence.length > 0);
  const silent = passed.length - shown.length;
  const rows = shown.flatMap((check) => passedRows(check, summaries, paint, width));
  if (silent > 0) {
    const more = shown.length > 0 ? ' more' : '';
    rows.push(`  ${paint('good', '✓')} ${silent}${more} ${silent === 1 ? 'check' : 'checks'} passed`);
  }
  const notChecked = skippedText(checks.filter(({ status }) => status === 'skipped'));
  if (notChecked !== '') {
    for (const [i, row] of wrapText(notChecked, width - 4).entries()) {
      rows.push(paint('dim', `  ${i === 0 ? '–' : ' '} ${row}`));
    }
  }
  return rows.length > 0 ? [paint('strong', 'What is there'), '', ...rows] : [];
}

function passedRows(
  { ruleId, evidence }: Check,
  summaries: ReadonlyMap<string, string>,
  paint: Paint,
  width: number,
): string[] {
  const label = escapeLine(summaries.get(ruleId) ?? ruleId).replace(/\.$/u, '');
  const words = escapeLine((evidence[0]?.text ?? '').replace(/\s+/gu, ' ').trim());
  const room = width - 4 - displayWidth(label) - 5;
  const fits = room >= Math.min(displayWidth(words), 24);
  const quoted = `“${shorten(words, Math.min(LONGEST_EVIDENCE, fits ? room : width - 8))}”`;
  const head = wrapText(label, width - 4).map((row, i) => `  ${i === 0 ? paint('good', '✓') : ' '} ${row}`);
  if (!fits) return [...head, `    ${paint('dim', quoted)}`];
  return [...head.slice(0, -1), `${head.at(-1) ?? ''} ${paint('dim', `— ${quoted}`)}`];
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

function inWords(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
