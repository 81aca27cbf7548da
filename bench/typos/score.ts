import type { Finding } from './checker.ts';
import type { Group, Mark, Sample } from './material.ts';

/** What a checker did with one set, counted. */
export interface Score {
  /** Slips planted, found, and found with the right word suggested first; by how they came about. */
  readonly types: Map<string, { planted: number; found: number; mended: number }>;
  readonly groups: Map<
    Group,
    { texts: number; marks: number; alarms: number; alarmsOnMarks: number }
  >;
  readonly misses: string[];
}

export const newScore = (): Score => ({ types: new Map(), groups: new Map(), misses: [] });

const touches = (a: Mark | Finding, b: Mark | Finding): boolean =>
  a.start < b.end && b.start < a.end;

/** Adds what a checker found in one text. An alarm is a finding on no slip. */
export function addSample(
  score: Score,
  { group, text, marks }: Sample,
  findings: readonly Finding[],
): void {
  const slips = marks.filter(({ right }) => right !== undefined);
  for (const slip of slips)
    countSlip(
      score,
      text,
      slip,
      findings.filter((one) => touches(one, slip)),
    );
  const alarms = findings.filter((one) => !slips.some((slip) => touches(one, slip)));
  const row = score.groups.get(group) ?? { texts: 0, marks: 0, alarms: 0, alarmsOnMarks: 0 };
  row.texts += 1;
  row.marks += marks.length;
  row.alarms += alarms.length;
  if (slips.length === 0)
    row.alarmsOnMarks += marks.filter((mark) => alarms.some((one) => touches(one, mark))).length;
  score.groups.set(group, row);
  for (const { start, end, suggestions } of alarms)
    score.misses.push(`${group}: alarm on “${text.slice(start, end)}” (${suggestions[0] ?? ''})`);
}

function countSlip(score: Score, text: string, slip: Mark, findings: readonly Finding[]): void {
  const type = slip.type ?? '';
  const row = score.types.get(type) ?? { planted: 0, found: 0, mended: 0 };
  score.types.set(type, row);
  row.planted += 1;
  if (findings.length > 0) row.found += 1;
  if (findings.some((one) => isMended(text, slip, one))) row.mended += 1;
  else {
    const first = findings[0]?.suggestions[0];
    score.misses.push(
      `${type}: “${text.slice(slip.start, slip.end)}” for “${slip.right ?? ''}” ${findings.length > 0 ? `found, “${first ?? ''}” suggested` : 'missed'}`,
    );
  }
}

/** Whether the first suggestion, put in, makes of the slip what was meant. */
function isMended(
  text: string,
  slip: Mark,
  { start, end, suggestions: [first] }: Finding,
): boolean {
  if (first === undefined) return false;
  const from = Math.min(start, slip.start);
  const to = Math.max(end, slip.end);
  const mended = text.slice(from, start) + first + text.slice(end, to);
  const right = text.slice(from, slip.start) + (slip.right ?? '') + text.slice(slip.end, to);
  return plain(mended) === plain(right);
}

const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase();

/** Sums of some groups and types. */
export interface Sums {
  readonly planted: number;
  readonly found: number;
  readonly mended: number;
  readonly alarms: number;
}

export function sum(score: Score, isCounted: (type: string) => boolean = () => true): Sums {
  const rows = [...score.types].filter(([type]) => isCounted(type)).map(([, row]) => row);
  const total = (key: 'planted' | 'found' | 'mended') =>
    rows.reduce((all, row) => all + row[key], 0);
  const alarms = [...score.groups.values()].reduce((all, row) => all + row.alarms, 0);
  return { planted: total('planted'), found: total('found'), mended: total('mended'), alarms };
}

export const precision = ({ found, alarms }: Sums): number => found / (found + alarms);
export const recall = ({ found, planted }: Sums): number => found / planted;

/** Precision counts twice as much as recall. */
export function fHalf(sums: Sums): number {
  const [p, r] = [precision(sums), recall(sums)];
  return (1.25 * p * r) / (0.25 * p + r);
}
