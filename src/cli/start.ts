#!/usr/bin/env node
/// <reference types="node" />
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCommand } from './compile-command.ts';
import { expectShortRun } from './short-run.ts';

expectShortRun();
compileCommand(dirname(fileURLToPath(import.meta.url))).run();
