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

/** No draft of a few KB may take longer, in milliseconds. */
const LONGEST_TIME = 2000;

export interface Extent {
  /** Every format for every mutant, else one of them in turn; and a second run. */
  readonly thorough: boolean;
}

/** The first promise that does not hold for a mutant, if any: nothing throws, places are right, fixes settle. */
export function problemOfMutant(mutant: Mutant, { thorough }: Extent): string | undefined {
  try {
    const start = performance.now();
    const problem = judge(mutant, thorough);
    const time = performance.now() - start;
    return problem ?? (time > LONGEST_TIME * 5 ? `took ${Math.round(time)} ms in all` : undefined);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function judge(mutant: Mutant, thorough: boolean): string | undefined {
  const { text, options } = mutant;
  const start = performance.now();
  const result = linter.lint(text, options);
  const time = performance.now() - start;
  if (time > LONGEST_TIME) return `took ${Math.round(time)} ms`;
  if (thorough && JSON.stringify(linter.lint(text, options)) !== JSON.stringify(result))
    return 'two runs differ';
  return (
    problemOf(text, result) ??
    problemOfPrint(result, text, thorough ? undefined : mutant.seed) ??
    problemOfSource(mutant) ??
    (thorough || mutant.seed % 2 === 0 ? problemOfFixes(mutant) : undefined)
  );
}

function problemOfPrint(
  result: LintResult,
  text: string,
  turn: number | undefined,
): string | undefined {
  const chosen =
    turn === undefined ? formatters : formatters.filter((_, i) => i === turn % formatters.length);
  for (const { name, format } of chosen) {
    for (const redact of [false, true]) {
      const printed = format([result], { sourceOf: () => text, redact });
      if (!printed.endsWith('\n') && printed !== '') return `${name} does not end its last line`;
      if (!printed.isWellFormed()) return `${name} prints half a character`;
    }
  }
  return undefined;
}

/** As a file: front matter, directives, Markdown, mail. */
function problemOfSource({ text, options, format }: Mutant): string | undefined {
  const { documents, problems, directives } = readDocuments(text, { format, readReply });
  const judged = documents.map((document) => ({
    ...document,
    result: linter.lint(document.text, options),
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

function problemOfFixes({ text, options }: Mutant): string | undefined {
  for (const safety of ['safe', 'unsafe'] as const) {
    const fix = (draft: string) =>
      applyFixes(draft, (now) => linter.lint(now, options).diagnostics, safety);
    const once = fix(text);
    if (once.unsettled) return `${safety} fixes do not settle (${once.unsettled})`;
    if (once.applied > 0 && fix(once.output).output !== once.output)
      return `${safety} fixes do more the second time`;
  }
  return undefined;
}
