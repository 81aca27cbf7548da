import { errorLine, resultLine } from '../format/ndjson.ts';
import type { Linter, LintOptions } from '../index.ts';
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

/**
 * One record in, one out, in order, line by line. All reading and writing blocks, so that memory
 * stays bounded however slow the reader is. A bad record gets an error for an answer and makes the
 * exit code 2; it does not end the run. A reader that goes away does.
 */
export function lintRecords(request: Request, linter: Linter, output: Output): ExitCode {
  const tally = new Tally(request.maxWarnings);
  let waiting = '';
  for (const line of linesOf(0, MAX_LINE)) {
    waiting += answer(line, request, linter, tally);
    if (line.isLast || waiting.length >= ENOUGH_TO_WRITE) {
      if (!output.write(waiting)) return tally.exitCode;
      waiting = '';
    }
  }
  output.write(waiting);
  if (tally.tooManyWarnings) {
    notice(
      `followup-lint: ${tally.warnings} warnings; --max-warnings allows ${request.maxWarnings}.`,
    );
  }
  return tally.exitCode;
}

function answer(line: Line, request: Request, linter: Linter, tally: Tally): string {
  if ('text' in line && line.text.trim() === '') return '';
  let id: string | null = null;
  try {
    const record = recordOf(line);
    ({ id } = record);
    const result = linter.lint(record.text, optionsOf(record, request));
    tally.add(result);
    return resultLine(visible(result, request), id);
  } catch (error) {
    tally.fail();
    if (error instanceof BadRecord) return errorLine(error.id, error.error);
    const message = `Line ${line.number}: This draft could not be judged. That is a defect of followup-lint.`;
    return errorLine(id, { code: 'crash', message });
  }
}

/** What the record says wins over what the flags say. */
function optionsOf(
  { id, kind, channel, template, context }: DraftRecord,
  { about }: Request,
): LintOptions {
  return {
    ...about,
    id,
    ...(kind === undefined ? {} : { kind }),
    ...(channel === undefined ? {} : { channel }),
    ...(template === undefined ? {} : { template }),
    ...(context === undefined ? {} : { context }),
  };
}

function recordOf(line: Line): DraftRecord {
  const place = `Line ${line.number}`;
  if ('text' in line) return parseRecord(line.text, place, MAX_BYTES);
  if (line.problem === 'too-long')
    throw new BadRecord(null, 'too-long', `${place}: The record is longer than ${MAX_LINE} bytes.`);
  throw new BadRecord(null, 'bad-encoding', `${place}: The record is not in UTF-8.`);
}
