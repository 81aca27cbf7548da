/** What must hold of every mutant, as cases that run again and again in one process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from '../../src/index.ts';
import { createNodeLinter } from '../../src/node/index.ts';
import { goldenOf } from '../../test/fixtures/golden.ts';
import { EXACT_CASES, problemOfExact } from '../../test/fixtures/exact-cases.ts';
import { judgeFixtures } from '../../test/fixtures/judge-case.ts';
import { OPTION_CASES, problemOfOptions } from '../../test/fixtures/option-cases.ts';
import { readThreadFixtures, reportedBy } from '../../test/fixtures/thread-fixtures.ts';
import { readMessages } from '../evaluate/messages.ts';

export interface Case {
  readonly id: string;
  /** What is wrong, if anything. */
  problem(): string | undefined;
}

const root = join(import.meta.dirname, '../..');

/** The cases of each rule and of its options, what it finds to the letter, and then the recorded results of threads and open messages. */
export function allCases(): Case[] {
  return [...rules(), ...options(), ...exact(), ...threads(), ...messages()];
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

function threads(): Case[] {
  const linter = createLinter();
  return readThreadFixtures().flatMap(({ id, cases }) =>
    cases.map(({ name, drafts, expected }) => ({
      id: `${id}: ${name}`,
      problem: () => change(String(reportedBy(linter, id, drafts)), String(expected)),
    })),
  );
}

function rules(): Case[] {
  const known = JSON.parse(
    readFileSync(join(root, 'test/fixtures/known-misses.json'), 'utf8'),
  ) as Partial<Record<string, string[]>>;
  return judgeFixtures().flatMap(({ id, cases }) => {
    const recorded = recordedIn(`rules/${id}.txt`);
    return cases.map(({ name, problem, golden }, i) => ({
      id: `${id} ${i}: ${name}`,
      problem: () =>
        (known[id]?.includes(name) ? undefined : problem()) ?? change(golden(), recorded[i]),
    }));
  });
}

const recordedIn = (file: string) =>
  readFileSync(join(root, 'test/golden', file), 'utf8')
    .trimEnd()
    .split('\n\n');

const change = (now: string, before: string | undefined) =>
  now === before ? undefined : 'is judged differently';

function messages(): Case[] {
  const linter = createNodeLinter();
  const recorded = recordedIn('open.txt');
  return readMessages(join(root, 'fixtures/messages'))
    .filter(({ heldBack }) => !heldBack)
    .map((message, i) => ({
      id: `message ${message.name}`,
      problem: () => change(goldenOf(linter, message), recorded[i]),
    }));
}
