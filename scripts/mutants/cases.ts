/** What must hold of every mutant, as cases that run again and again in one process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeLinter } from '../../src/node/index.ts';
import { goldenOf } from '../../test/fixtures/golden.ts';
import { EXACT_CASES, problemOfExact } from '../../test/fixtures/exact-cases.ts';
import { judgeFixtures } from '../../test/fixtures/judge-case.ts';
import { OPTION_CASES, problemOfOptions } from '../../test/fixtures/option-cases.ts';
import { readMessages } from '../evaluate/messages.ts';

export interface Case {
  readonly id: string;
  /** What is wrong, if anything. */
  problem(): string | undefined;
}

const root = join(import.meta.dirname, '../..');

/** The cases of each rule and of its options, what it finds to the letter, and then the recorded results of the open messages. */
export function allCases(): Case[] {
  return [...rules(), ...options(), ...exact(), ...messages()];
}

function options(): Case[] {
  return OPTION_CASES.map((one, i) => ({
    id: `options ${i}`,
    problem: () => problemOfOptions(one),
  }));
}

function exact(): Case[] {
  return EXACT_CASES.map((one, i) => ({ id: `exact ${i}`, problem: () => problemOfExact(one) }));
}

function rules(): Case[] {
  const known = JSON.parse(
    readFileSync(join(root, 'test/fixtures/known-misses.json'), 'utf8'),
  ) as Partial<Record<string, string[]>>;
  return judgeFixtures().flatMap(({ id, cases }) =>
    cases
      .filter(({ name }) => !known[id]?.includes(name))
      .map(({ name, problem }, i) => ({ id: `${id} ${i}: ${name}`, problem })),
  );
}

function messages(): Case[] {
  const linter = createNodeLinter();
  const golden = readFileSync(join(root, 'test/golden/open.txt'), 'utf8').trimEnd().split('\n\n');
  return readMessages(join(root, 'fixtures/messages'))
    .filter(({ heldBack }) => !heldBack)
    .map((message, i) => ({
      id: `message ${message.name}`,
      problem: () =>
        goldenOf(linter, message) === golden[i] ? undefined : 'is judged differently',
    }));
}
