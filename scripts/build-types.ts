/** Writes the declarations to `dist/types`, without those that no entry point reaches. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GROUPS } from '../src/model/kind.ts';

const root = join(import.meta.dirname, '..');
const types = join(root, 'dist/types');
