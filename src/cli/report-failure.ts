/// <reference types="node" />
import { escapeLine, guardRow } from '../format/escape.ts';
import { toDescriptor } from './output.ts';

const stderr = toDescriptor(2);

/** One line on standard error, escaped. */
export function notice(text: string): void {
  stderr.write(`${guardRow(escapeLine(text))}\n`);
}

/** Several lines on standard error, each escaped. */
export function noticeLines(text: string): void {
  for (const line of text.replace(/\n$/u, '').split('\n')) notice(line);
}

/**
 * Tells of an error that ends the run or skips an input. Errors that are meant for users say all by
 * themselves; of any other only the name is shown. With `debug` the stack follows, without the messages of
 * errors, which may quote the draft.
 */
export function reportFailure(error: unknown, debug: boolean, about?: string): void {
  // A wrong config has a line for each fault; anything else is one line, whatever names hold.
  const say = error instanceof Error && error.name === 'ConfigError' ? noticeLines : notice;
  say(`followup-lint: ${about === undefined ? '' : `${about}: `}${explain(error)}`);
  if (debug && error instanceof Error) noticeLines(`${framesOf(error)}${causeOf(error)}`);
}

/** What names an error is no text of its own. */
const NAME = /^[A-Z]\w{0,40}$/u;

const FOR_USERS = new Set(['UsageError', 'ConfigError', 'DraftError', 'ReplaceError']);

function explain(error: unknown): string {
  if (error instanceof Error && FOR_USERS.has(error.name)) return error.message;
  const { code, name } = error as NodeJS.ErrnoException;
  return `Something went wrong in followup-lint itself (${[code, name].find((word) => NAME.test(String(word))) ?? 'Error'}). Run it again with --debug and report what it says.`;
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? `\nCaused by: ${framesOf(cause)}` : '';
}

/** The name of an error, and where it came from. */
function framesOf({ name, stack = '' }: Error): string {
  const frames = stack
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$|^\s+at \S+ \(<anonymous>\)$/u.test(line));
  return [NAME.test(name) ? name : 'Error', ...frames].join('\n');
}
