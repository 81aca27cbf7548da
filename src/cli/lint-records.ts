import { errorLine, resultLine } from '../format/ndjson.ts';
import type { Linter, LintOptions, LintResult } from '../index.ts';
import { MAX_BYTES } from '../node/read-draft.ts';
import type { ExitCode } from './failure.ts';
import { linesOf, type Line } from './lines.ts';
import { visible } from './lint-drafts.ts';
import type { Output } from './output.ts';
import { notice } from './report-failure.ts';
import { BadRecord, parseRecord, type DraftRecord } from './record.ts';
import type { Request } from './request.ts';
import { Tally } from './tally.ts';

/** A record may escape every character of its draft, and holds more than the draft. */
const MAX_LINE = 8 * MAX_BYTES;
/** Answers are written together until so many characters wait, or no whole line is left to read. */
const ENOUGH_TO_WRITE = 64 * 1024;

/** Drafts of one thread that are judged together; more are judged in portions of so many. */
const MAX_THREAD = 200;

/**
 * One record in, one out, in order, line by line. All reading and writing blocks, so that memory
 * stays bounded however slow the reader is. Records of one thread that stand in a row wait for each
 * other and are judged together. A bad record gets an error for an answer and makes the exit code 2;
 * it does not end the run. A reader that goes away does.
 */
export function lintRecords(request: Request, linter: Linter, output: Output): ExitCode {
  const tally = new Tally(request.maxWarnings);
  const judge = (thread: readonly Entry[]) => answers(thread, request, linter, tally);
  let waiting = '';
  let thread: Entry[] = [];
  for (const line of linesOf(0, MAX_LINE)) {
    const entry = entryOf(line);
    if (entry) {
      if (!isOfThread(entry, thread) || thread.length >= MAX_THREAD) {
        waiting += judge(thread);
        thread = [];
      }
      thread.push(entry);
    }
    if (thread[0] && threadOf(thread[0]) === undefined) {
      waiting += judge(thread);
      thread = [];
    }
    if (line.isLast || waiting.length >= ENOUGH_TO_WRITE) {
      if (!output.write(waiting)) return tally.exitCode;
      waiting = '';
    }
  }
  output.write(waiting + judge(thread));
  if (tally.tooManyWarnings) {
    notice(
      `followup-lint: ${tally.warnings} warnings; --max-warnings allows ${request.maxWarnings}.`,
    );
  }
  return tally.exitCode;
}

/** A record, or why the line holds none. */
type Entry =
  { readonly record: DraftRecord; readonly number: number } | { readonly bad: BadRecord };

function entryOf(line: Line): Entry | undefined {
  if ('text' in line && line.text.trim() === '') return undefined;
  try {
    return { record: recordOf(line), number: line.number };
  } catch (error) {
    if (error instanceof BadRecord) return { bad: error };
    throw error;
  }
}

function threadOf(entry: Entry): string | undefined {
  return 'record' in entry ? entry.record.thread : undefined;
}

/** A bad record in the midst of a thread does not part it. */
function isOfThread(entry: Entry, thread: readonly Entry[]): boolean {
  const first = thread[0];
  return first !== undefined && ('bad' in entry || threadOf(entry) === threadOf(first));
}

function answers(
  entries: readonly Entry[],
  request: Request,
  linter: Linter,
  tally: Tally,
): string {
  const records = entries.flatMap((entry) => ('record' in entry ? [entry.record] : []));
  const judged = judgeTogether(records, request, linter);
  return entries
    .map((entry) => {
      if ('bad' in entry) {
        tally.fail();
        return errorLine(entry.bad.id, entry.bad.error);
      }
      const result = judged.get(entry.record);
      if (!result) {
        tally.fail();
        const message = `Line ${entry.number}: This draft could not be judged. That is a defect of followup-lint.`;
        return errorLine(entry.record.id, { code: 'crash', message });
      }
      tally.add(result);
      return resultLine(visible(result, request), entry.record.id);
    })
    .join('');
}

/** Results by record; a thread that crashes is judged one by one, and a draft that crashes has none. */
function judgeTogether(
  records: readonly DraftRecord[],
  request: Request,
  linter: Linter,
): ReadonlyMap<DraftRecord, LintResult> {
  const drafts = records.map((record) => ({ text: record.text, ...optionsOf(record, request) }));
  try {
    const results = linter.lintThread(drafts);
    return new Map(results.flatMap((result, i) => (records[i] ? [[records[i], result]] : [])));
  } catch {
    if (records.length < 2) return new Map();
    return new Map(records.flatMap((record) => [...judgeTogether([record], request, linter)]));
  }
}

/** What the record says wins over what the flags say. */
function optionsOf(
  { id, kind, channel, template, context }: DraftRecord,
  { about, limits }: Request,
): LintOptions {
  return {
    ...about,
    limits,
    id,
    ...(kind === undefined ? {} : { kind }),
    ...(channel === undefined ? {} : { channel }),
    ...(template === undefined ? {} : { template }),
    context: { ...about.context, ...context },
  };
}

function recordOf(line: Line): DraftRecord {
  const place = `Line ${line.number}`;
  if ('text' in line) return parseRecord(line.text, place, MAX_BYTES);
  if (line.problem === 'too-long')
    throw new BadRecord(null, 'too-long', `${place}: The record is longer than ${MAX_LINE} bytes.`);
  throw new BadRecord(null, 'bad-encoding', `${place}: The record is not in UTF-8.`);
}
