import { applyFixes, type Fixed } from '../engine/apply-fixes.ts';
import { Positions } from '../engine/positions.ts';
import { withDiagnostics } from '../engine/counts.ts';
import { noticeToDiagnostic } from '../engine/to-source.ts';
import type { LintResult } from '../index.ts';
import { formatOf } from '../input/format-of.ts';
import { IDENTITY } from '../input/offset-map.ts';
import type { SourceJudged } from '../node/judge-source.ts';
import { readDraft, readDraftFrom } from '../node/read-draft.ts';
import type { Request } from './request.ts';
import type { Setup } from './setup.ts';
import { expectLongRun } from './short-run.ts';

/** A draft with its results, one for each message in it. */
export interface Judged extends SourceJudged {
  /** What the places in the results refer to: the text after fixes where some were applied. */
  readonly source: string;
  /** As it was read. */
  readonly before: string;
  readonly fixed?: Fixed;
}

/** UTF-16 code units that are judged before optimised code would pay. */
const SHORT = 64 * 1024;

export type Values = Readonly<Record<string, string>>;

/**
 * Reads one input and judges it, after mending it where that is asked for.
 * @throws {DraftError} for what cannot be read, @throws {ConfigError} for what its front matter asks for.
 */
export async function lintInput(
  input: string,
  request: Request,
  setup: Setup,
  values?: Values,
): Promise<Judged> {
  const before =
    input === '-'
      ? readDraftFrom(0, setup.limits.fileBytes)
      : readDraft(input, setup.limits.fileBytes);
  if (before.length > SHORT) expectLongRun();
  const judge = await judgeFor(input, before, request, setup, values);
  const { mode, safety } = request.fix;
  if (mode === 'none') return { ...judge(before), source: before, before };
  const fixed = applyFixes(
    before,
    (text) => judge(text).results.flatMap(({ diagnostics }) => diagnostics),
    safety,
  );
  const { results, drafts } = judge(fixed.output);
  const mended = results.map((result) =>
    fixed.applied > 0 ? { ...result, output: fixed.output } : result,
  );
  return { results: withReason(mended, fixed), drafts, source: fixed.output, before, fixed };
}

type Judge = (source: string) => SourceJudged;

/** Plain text without front matter or directives needs no reader. */
async function judgeFor(
  input: string,
  before: string,
  { about, stdinName }: Request,
  setup: Setup,
  values: Values | undefined,
): Promise<Judge> {
  const filePath = input === '-' ? stdinName : input;
  const path = filePath === undefined ? {} : { filePath };
  const format = formatOf(filePath ?? '');
  const isPlain = format === 'text' && !values && !/^\uFEFF?---|followup-lint-/u.test(before);
  if (isPlain) {
    const linter = setup.linterFor();
    const given = { ...setup.fallback, ...about, ...path, limits: setup.limits };
    return (source) => ({
      results: [linter.lint(source, given)],
      drafts: [{ text: source, about: given, map: IDENTITY }],
    });
  }
  const { judgeSource } = await import('../node/judge-source.ts');
  return (source) =>
    judgeSource(source, { ...setup, about, format, ...path, ...(values ? { values } : {}) });
}

const WHY = {
  cycle: 'The fixes undo each other',
  limit: 'The fixes do not come to an end',
};

function withReason(results: readonly LintResult[], { unsettled, output }: Fixed): LintResult[] {
  const [first, ...others] = results;
  if (!first || !unsettled) return [...results];
  const notice = {
    messageId: 'fixes-unsettled',
    message: `${WHY[unsettled]}, so the draft was left as it is. Mend it by hand, or switch off one of the rules that mend the same place.`,
    severity: 'warning' as const,
    range: { start: 0, end: 0 },
  };
  const said = noticeToDiagnostic(notice, new Positions(output));
  return [withDiagnostics(first, [said, ...first.diagnostics]), ...others];
}
