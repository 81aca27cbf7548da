/** Prints what Harper says of the files that are named. */
import { readFileSync } from 'node:fs';
import { lint } from './harper-linter.js';

for (const path of process.argv.slice(2))
  for (const found of await lint(readFileSync(path, 'utf8')))
    console.log(`${path}:${found.span().start} ${found.message()}`);
