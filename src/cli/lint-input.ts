import { applyFixes, type Fixed } from '../engine/apply-fixes.ts';
import { Positions } from '../engine/positions.ts';
import { withDiagnostics } from '../engine/counts.ts';
import { noticeToDiagnostic } from '../engine/to-source.ts';
import type { LintResult } from '../index.ts';
import { formatOf, type InputFormat } from '../input/format-of.ts';
import { IDENTITY } from '../input/offset-map.ts';
import type { SourceJudged } from '../node/judge-source.ts';
import type { FileEncoding } from '../node/file-encoding.ts';
import { decodeDraft, encodingOf, readBytes, readBytesFrom } from '../node/read-draft.ts';
import type { Request } from './request.ts';
import type { Setup } from './setup.ts';
import { expectLongDraft } from './short-run.ts';

/** A draft with its results, one for each message in it. */
export interface Judged extends SourceJudged {
  /** What the places in the results refer to: the text after fixes where some were applied. */
  readonly source: string;
  /** As it was read. */
  readonly before: string;
  readonly encoding: FileEncoding;
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
  const read = readInput(input, request, setup);
  const { text: before, encoding } = read;
  if (before.length > SHORT) expectLongDraft();
  const judge = await judgeFor(read, request, setup, values);
  const { mode, safety } = request.fix;
  if (mode === 'none') return { ...judge(before), source: before, before, encoding };
  const fixed = applyFixes(
    before,
    (text) => judge(text).results.flatMap(({ diagnostics }) => diagnostics),
    safety,
  );
  const { results, drafts } = judge(fixed.output);
  const mended = results.map((result) =>
    fixed.applied > 0 ? { ...result, output: fixed.output } : result,
  );
  const { output: source } = fixed;
  return { results: withReason(mended, fixed), drafts, source, before, encoding, fixed };
}

interface InputRead {
  readonly filePath?: string;
  readonly format: InputFormat;
  readonly text: string;
  readonly encoding: FileEncoding;
}

function readInput(input: string, { stdinName }: Request, { limits }: Setup): InputRead {
  const most = limits.fileBytes;
  const bytes = input === '-' ? readBytesFrom(0, most) : readBytes(input, most);
  const filePath = input === '-' ? stdinName : input;
  const format = formatOf(filePath ?? '');
  const encoding = encodingOf(bytes, format);
  const text = decodeDraft(bytes, encoding);
  return { ...(filePath === undefined ? {} : { filePath }), format, text, encoding };
}

type Judge = (source: string) => SourceJudged;

/** Plain text without front matter or directives needs no reader. */
async function judgeFor(
  { filePath, format, text, encoding }: InputRead,
  { about }: Request,
  setup: Setup,
  values: Values | undefined,
): Promise<Judge> {
  const path = filePath === undefined ? {} : { filePath };
  const isPlain = format === 'text' && !values && !/^\uFEFF?---|followup-lint-/u.test(text);
  if (isPlain) {
    const linter = setup.linterFor();
    const given = { ...setup.fallback, ...about, ...path, limits: setup.limits };
    return (source) => ({
      results: [linter.lint(source, given)],
      drafts: [{ text: source, about: given, map: IDENTITY }],
    });
  }
  const { judgeSource } = await import('../node/judge-source.ts');
  const byteUnits = encoding !== 'utf-8';
  const options = { ...setup, about, format, byteUnits, ...path, ...(values ? { values } : {}) };
  return (source) => judgeSource(source, options);
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
