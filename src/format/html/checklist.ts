import type { Check, CheckStatus } from '../../model/diagnostic.ts';
import { inWords } from '../checklist.ts';
import { escapeMarkup } from '../markup.ts';

const SHOWN = ['failed', 'passed', 'skipped'] as const satisfies readonly CheckStatus[];
const SIGNS = { failed: '✗', passed: '✓', skipped: '–' } as const;
const LABELS = { failed: 'To do', passed: 'Done', skipped: 'Not checked' } as const;

/** What each check came to; those that do not apply are left out. */
export function checkList(
  checks: readonly Check[],
  summaries: ReadonlyMap<string, string>,
): string[] {
  const rows = SHOWN.flatMap((status) =>
    checks
      .filter((check) => check.status === status)
      .map((check) => checkItem(check, status, summaries)),
  );
  return rows.length > 0 ? ['<h3>Checklist</h3>', '<ul class="checks">', ...rows, '</ul>'] : [];
}

function checkItem(
  { ruleId, evidence, reason }: Check,
  status: (typeof SHOWN)[number],
  summaries: ReadonlyMap<string, string>,
): string {
  const words = evidence[0]?.text.replace(/\s+/gu, ' ').trim() ?? '';
  const quote = status === 'passed' && words !== '' ? ` <q>${escapeMarkup(words)}</q>` : '';
  const why = reason === undefined ? '' : ` <small>${escapeMarkup(readable(reason))}</small>`;
  const text = escapeMarkup(summaries.get(ruleId) ?? ruleId);
  return `<li class="${status}"><span class="sign" role="img" aria-label="${LABELS[status]}:">${SIGNS[status]}</span> ${text}${quote}${why}</li>`;
}

/** Fields that were not given, in words. */
function readable(reason: string): string {
  const [, start = '', fields = ''] = /^(Not known: )(.*)$/su.exec(reason) ?? [];
  return start === '' ? reason : start + inWords(fields);
}
