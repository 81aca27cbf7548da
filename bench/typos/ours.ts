import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { createNodeLinter } from '../../src/node/index.ts';
import type { Checker } from './checker.ts';

/** What a user takes for spelling: a wrong word, a wrong apostrophe, a name written two ways. */
const RULES = ['no-typos', 'apostrophes', 'consistent-names'];
const isSpelling = ({ ruleId, messageId, severity }: Diagnostic): boolean =>
  severity !== 'info' &&
  RULES.includes(ruleId ?? '') &&
  (ruleId !== 'consistent-names' || messageId === 'misspelt');

export function ours(version: string): Checker {
  const linter = createNodeLinter();
  return {
    name: 'followup-lint',
    settings: `${version}, recommended rules; findings of ${RULES.map((id) => `\`${id}\``).join(', ')} above information`,
    check: (text) =>
      linter
        .lint(text, { kind: 'thank-you' })
        .diagnostics.filter(isSpelling)
        .map(({ range: [start, end], fix, suggestions = [] }) => ({
          start,
          end,
          suggestions: [...(fix ? [fix] : []), ...suggestions.flatMap((one) => one.fix ?? [])].map(
            ({ text: instead }) => instead,
          ),
        })),
  };
}
