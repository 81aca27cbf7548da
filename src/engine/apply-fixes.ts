import type { Diagnostic, Fix } from '../model/diagnostic.ts';

/** What became of fixing a text. */
export interface Fixed {
  /** The text after fixes; the text as given where they did not settle. */
  readonly output: string;
  readonly applied: number;
  /** Why the text was left as it was. */
  readonly unsettled?: 'cycle' | 'limit';
}

/** Fixes that overlap wait for the next pass; a text that needs more passes than this does not settle. */
export const MAX_PASSES = 10;

/**
 * Applies fixes until none is left. A text that was there before ends it, as does the pass after the last
 * one allowed: then nothing is applied at all, so that no text is left half fixed.
 * @param diagnosticsOf what is found in a text; its ranges refer to that text
 * @param safety `safe` leaves out fixes that may change what is said
 */
export function applyFixes(
  text: string,
  diagnosticsOf: (text: string) => readonly Diagnostic[],
  safety: Fix['safety'],
): Fixed {
  const seen = new Set([text]);
  let output = text;
  let applied = 0;
  for (let pass = 0; pass <= MAX_PASSES; pass += 1) {
    const edits = compatible(fixesOf(diagnosticsOf(output), safety));
    const next = edit(output, edits);
    if (next === output) return { output, applied };
    if (seen.has(next)) return { output: text, applied: 0, unsettled: 'cycle' };
    seen.add(next);
    output = next;
    applied += edits.length;
  }
  return { output: text, applied: 0, unsettled: 'limit' };
}

function fixesOf(diagnostics: readonly Diagnostic[], safety: Fix['safety']): Fix[] {
  return diagnostics.flatMap(({ fix }) =>
    fix && (fix.safety === 'safe' || safety === 'unsafe') ? [fix] : [],
  );
}

/** In the order of the text, the first of those that touch each other. */
function compatible(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  const inOrder = fixes.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  for (const fix of inOrder) {
    const previous = kept.at(-1);
    if (!previous || previous.range[1] < fix.range[0]) kept.push(fix);
  }
  return kept;
}

/** Puts the texts of edits, which must not overlap and stand in order, in the place of their ranges. */
export function edit(text: string, edits: readonly Fix[]): string {
  let result = '';
  let at = 0;
  for (const { range, text: replacement } of edits) {
    result += text.slice(at, range[0]) + replacement;
    at = range[1];
  }
  return result + text.slice(at);
}
