import type { LintResult } from '../model/diagnostic.ts';
import type { FormatOptions, Formatter } from './formatter.ts';
import { checkList } from './html/checklist.ts';
import { findingList } from './html/findings.ts';
import { markedDraft, type Numbered } from './html/marked-draft.ts';
import { pageOf } from './html/page.ts';
import { nameOf } from './identity.ts';
import { escapeMarkup } from './markup.ts';
import { withRedaction } from './redact.ts';
import { findingsOf, tallyOf } from './tally.ts';
import { verdictOf } from './verdict.ts';
import { count, describe } from './wording.ts';

/** One page that needs nothing else: each draft with its findings marked, the findings, the checklist. */
export const formatHtml: Formatter = withRedaction((results, options = {}) => {
  const { version } = options;
  return pageOf('followup-lint report', [
    '<header>',
    '<h1>followup-lint report</h1>',
    `<p>${count(results.length, 'draft')}: ${tallyOf(results)}</p>`,
    ...(results.length > 1 ? navigation(results) : []),
    '</header>',
    '<main>',
    ...results.flatMap((result, i) => draftArticle(result, i + 1, options)),
    '</main>',
    `<footer>Made by followup-lint${version ? ` ${escapeMarkup(version)}` : ''}.</footer>`,
  ]);
});

function navigation(results: readonly LintResult[]): string[] {
  const items = results.map(
    (result, i) =>
      `<li><a href="#draft-${i + 1}">${escapeMarkup(nameOf(result))}</a> <span>${escapeMarkup(verdictOf(result).text)}</span></li>`,
  );
  return ['<nav aria-label="Drafts">', '<ul>', ...items, '</ul>', '</nav>'];
}

function draftArticle(result: LintResult, nth: number, options: FormatOptions): string[] {
  const { sourceOf, summaries = new Map<string, string>(), quiet = false } = options;
  const source = sourceOf?.(result);
  const findings = findingsOf(result).map((item, i): Numbered => ({
    item,
    number: i + 1,
    anchor: `finding-${nth}-${i + 1}`,
  }));
  const verdict = verdictOf(result);
  return [
    `<article id="draft-${nth}" aria-labelledby="name-${nth}">`,
    `<h2 id="name-${nth}">${escapeMarkup(nameOf(result))}</h2>`,
    `<p class="verdict ${verdict.style}">${escapeMarkup(verdict.text)}</p>`,
    `<p class="about">${escapeMarkup(describe(result))}</p>`,
    ...(source === undefined
      ? []
      : ['<h3>Draft</h3>', `<pre class="draft">\n${markedDraft(source, findings)}</pre>`]),
    ...(findings.length > 0
      ? ['<h3>Findings</h3>', ...findingList(findings, source !== undefined)]
      : []),
    ...(quiet ? [] : checkList(result.checks, summaries)),
    '</article>',
  ];
}
