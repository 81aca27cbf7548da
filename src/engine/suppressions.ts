import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import type { Directive } from '../model/directive.ts';
import { withDiagnostics } from './counts.ts';
import { Positions } from './positions.ts';

/** A directive as it stands in the lines of the source. */
interface Placed {
  readonly directive: Directive;
  /** The first line below it that is not blank. */
  readonly nextLine: number;
}

/** What a directive silences: one rule, or all of them. */
export interface Unused {
  readonly directive: Directive;
  /** Undefined where the directive names no rule. */
  readonly rule?: string;
}

/**
 * Moves findings that directives silence from `diagnostics` to `suppressed`, with the reason given.
 * A rule of which nothing but silenced findings is left counts as skipped. Findings of the engine stay.
 * @param source the text that ranges of results and directives refer to
 */
export function suppress(
  results: readonly LintResult[],
  directives: readonly Directive[],
  source: string,
): { readonly results: LintResult[]; readonly unused: Unused[] } {
  if (directives.length === 0) return { results: [...results], unused: [] };
  const positions = new Positions(source);
  const next = filledLinesBelow(source);
  const placed = directives.map((directive) => ({
    directive,
    nextLine: next[positions.at(directive.range.end).line] ?? 0,
  }));
  const used = new Map<Directive, Set<string>>();
  const silenced = results.map((result) => silence(result, placed, used));
  const unused = directives.flatMap((directive) => unusedOf(directive, used.get(directive)));
  return { results: silenced, unused };
}

/** For each line, both counted from 1, the next one below that is not blank; none below the last. */
function filledLinesBelow(source: string): number[] {
  const lines = source.split(/\r\n|\r|\n/u);
  const below: number[] = [];
  for (let line = lines.length - 1; line > 0; line -= 1)
    below[line] = lines[line]?.trim() === '' ? (below[line + 1] ?? 0) : line + 1;
  return below;
}

function silence(
  result: LintResult,
  placed: readonly Placed[],
  used: Map<Directive, Set<string>>,
): LintResult {
  const kept: Diagnostic[] = [];
  const suppressed: LintResult['suppressed'] = [...result.suppressed];
  for (const diagnostic of result.diagnostics) {
    const { ruleId } = diagnostic;
    const by = ruleId === null ? undefined : silencer(ruleId, diagnostic, placed);
    if (!by || ruleId === null) kept.push(diagnostic);
    else {
      const rules = used.get(by) ?? new Set();
      used.set(by, rules.add(ruleId));
      suppressed.push(by.reason === undefined ? diagnostic : { ...diagnostic, reason: by.reason });
    }
  }
  if (suppressed.length === result.suppressed.length) return result;
  return withDiagnostics({ ...result, suppressed, checks: checksOf(result, kept) }, kept);
}

/** The last directive above a finding that speaks of its rule, where it silences it. */
function silencer(
  ruleId: string,
  { range, loc }: Diagnostic,
  placed: readonly Placed[],
): Directive | undefined {
  let found: Directive | undefined;
  for (const { directive, nextLine } of placed) {
    const { type, rules } = directive;
    if (rules.length > 0 && !rules.includes(ruleId)) continue;
    if (type === 'disable-file') found ??= directive;
    else if (type === 'disable-next-line') {
      if (loc.start.line === nextLine) found = directive;
    } else if (directive.range.end <= range[0]) found = type === 'disable' ? directive : undefined;
  }
  return found;
}

function checksOf(result: LintResult, kept: readonly Diagnostic[]): LintResult['checks'] {
  const left = new Set(kept.map(({ ruleId }) => ruleId));
  return result.checks.map((check) =>
    check.status === 'failed' && !left.has(check.ruleId)
      ? { ...check, status: 'skipped', reason: 'All its findings are suppressed.' }
      : check,
  );
}

function unusedOf(directive: Directive, used: ReadonlySet<string> | undefined): Unused[] {
  if (directive.type === 'enable') return [];
  if (directive.rules.length === 0) return used ? [] : [{ directive }];
  return directive.rules.filter((rule) => !used?.has(rule)).map((rule) => ({ directive, rule }));
}
