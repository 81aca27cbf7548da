/// <reference types="node" />
import { fstatSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

const { env } = process;

/** Whether a person sits at this end: 0 standard input, 1 standard output, 2 standard error. */
export function isTerminal(file: 0 | 1 | 2): boolean {
  return isDevice(file) && process.getBuiltinModule('node:tty').isatty(file);
}

/** No file, no pipe, not the null device: only then is `node:tty` loaded, which brings all of `node:net`. */
function isDevice(file: 0 | 1 | 2): boolean {
  try {
    const device = fstatSync(file);
    return device.isCharacterDevice() && device.rdev !== statSync(devNull).rdev;
  } catch {
    return false;
  }
}

/**
 * Whether to colour: the flag decides, else FORCE_COLOR, else NO_COLOR, else whether the output is
 * a terminal that can.
 */
export function wantsColor(flag: boolean | undefined, toTerminal: boolean): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR: force, NO_COLOR: no } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return toTerminal && env['TERM'] !== 'dumb';
}

/** Columns to fill; 80 where nobody says. */
export function columns(toTerminal: boolean): number {
  const given = toTerminal ? process.stdout.columns : Number(env['COLUMNS']);
  return Number.isInteger(given) && given > 0 ? given : 80;
}
