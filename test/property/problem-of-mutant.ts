/// <reference types="node" />
import EmailReplyParser from 'email-reply-parser';
import { resultsInSource } from '../../src/engine/lint-source.ts';
import { applyFixes } from '../../src/engine/apply-fixes.ts';
import { FORMATS, loadFormatter } from '../../src/format/index.ts';
import { rules, type LintResult } from '../../src/index.ts';
import { readDocuments } from '../../src/input/read-documents.ts';
import { createNodeLinter } from '../../src/node/index.ts';
import type { Mutant } from './mutants.ts';
import { problemOf } from './problem-of.ts';

/** All rules, also those that are off by default. */
export const linter = createNodeLinter({
  rules: Object.fromEntries(
    rules.filter(({ rule }) => rule.severity === 'off').map(({ id }) => [id, 'info']),
  ),
});
const formatters = await Promise.all(
  FORMATS.map(async (name) => ({ name, format: await loadFormatter(name) })),
);
const readReply = (text: string) => new EmailReplyParser().read(text).getFragments();
const ruleIds = rules.map(({ id }) => id);

/** No draft of a few KB may take longer, in milliseconds of CPU time. */
const LONGEST_TIME = 2000;

/** Each so many mutants are judged a second time, to compare. */
const SECOND_RUNS = 8;

/**
 * The first promise that does not hold for a mutant, if any: nothing throws or hangs, places are right,
 * fixes settle. Formats, reading as a file, fixing and a second run take turns by the seed.
 */
export function problemOfMutant(mutant: Mutant): string | undefined {
  try {
    return judge(mutant);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** Judges a text, once however often it is asked. */
type Lint = (text: string) => LintResult;

function judge(mutant: Mutant): string | undefined {
  const { seed, text, options } = mutant;
  const start = process.cpuUsage();
  const result = linter.lint(text, options);
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  if (time > LONGEST_TIME) return `took ${Math.round(time)} ms`;
  const known = new Map([[text, result]]);
  const lint: Lint = (now) => {
    const judged = known.get(now) ?? linter.lint(now, options);
    known.set(now, judged);
    return judged;
  };
  return (
    problemOf(text, result) ??
    problemOfPrint(result, mutant) ??
    (seed % 2 === 0 ? problemOfSource(mutant, lint) : problemOfFixes(text, lint)) ??
    (seed % SECOND_RUNS === 0 ? problemOfSecondRun(mutant, result) : undefined)
  );
}

function problemOfSecondRun({ text, options }: Mutant, result: LintResult): string | undefined {
  const again = linter.lint(text, options);
  return JSON.stringify(again) === JSON.stringify(result) ? undefined : 'two runs differ';
}

function problemOfPrint(result: LintResult, { seed, text }: Mutant): string | undefined {
  const { name, format } = formatters[seed % formatters.length]!;
  for (const redact of [false, true]) {
    const printed = format([result], { sourceOf: () => text, redact });
    if (!printed.endsWith('\n')) return `${name} does not end its last line`;
    if (/\p{Cs}/u.test(printed)) return `${name} prints half a character`;
  }
  return undefined;
}

/** As a file: front matter, directives, Markdown, mail. */
function problemOfSource({ text, format }: Mutant, lint: Lint): string | undefined {
  const { documents, problems, directives } = readDocuments(text, { format, readReply });
  const judged = documents.map((document) => ({
    ...document,
    result: lint(document.text),
  }));
  const results = resultsInSource(text, {
    documents: judged,
    notices: problems,
    directives,
    ruleIds,
  });
  for (const result of results) {
    const problem = problemOf(text, result, { mapped: true });
    if (problem) return `as ${format}: ${problem}`;
  }
  return undefined;
}

function problemOfFixes(text: string, lint: Lint): string | undefined {
  for (const safety of ['safe', 'unsafe'] as const) {
    const fix = (draft: string) => applyFixes(draft, (now) => lint(now).diagnostics, safety);
    const once = fix(text);
    if (once.unsettled) return `${safety} fixes do not settle (${once.unsettled})`;
    if (once.applied > 0 && fix(once.output).output !== once.output)
      return `${safety} fixes do more the second time`;
  }
  return undefined;
}
