#!/usr/bin/env node
/// <reference types="node" />
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCommand } from './compile-command.ts';
import { expectShortRun } from './short-run.ts';

expectShortRun();
commandOf(dirname(fileURLToPath(import.meta.url)))?.();

/** The command; nothing, and an error, where its file is missing or damaged. */
function commandOf(folder: string): (() => void) | undefined {
  try {
    return compileCommand(folder).run;
  } catch {
    process.stderr.write(
      'followup-lint: The installation is broken: “cli-main.cjs” cannot be read. Install it again.\n',
    );
    process.exitCode = 2;
    return undefined;
  }
}
