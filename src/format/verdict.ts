import type { LintResult } from '../model/diagnostic.ts';
import type { Style } from './paint.ts';
import { count } from './wording.ts';

/** The verdict on one draft, and how it looks. */
export interface Verdict {
  readonly text: string;
  readonly style: Style;
  readonly ready: boolean;
}

/**
 * “Ready to send”, or what there is to do. A draft that could not be judged in full is never called
 * ready.
 */
export function verdictOf({ diagnostics }: LintResult): Verdict {
  const ofRules = diagnostics.filter(({ ruleId, fatal }) => ruleId !== null && !fatal);
  const partly = ofRules.length < diagnostics.length;
  const [errors = 0, warnings = 0, ideas = 0] = (['error', 'warning', 'info'] as const).map(
    (severity) => ofRules.filter((item) => item.severity === severity).length,
  );
  const minor = [
    ...(warnings > 0 ? [`${warnings} to consider`] : []),
    ...(ideas > 0 ? [count(ideas, 'idea')] : []),
  ];
  if (errors > 0) {
    const text = [`${count(errors, 'thing')} to mend before sending`, ...minor].join(', ');
    return { text, style: 'error', ready: false };
  }
  const rest = minor.length > 0 ? `: ${minor.join(', ')}` : '';
  if (partly) {
    return { text: `Not judged in full${rest}`, style: 'warning', ready: false };
  }
  return { text: `Ready to send${rest}`, style: 'good', ready: true };
}
