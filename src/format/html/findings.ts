import type { Severity } from '../../model/kind.ts';
import { adviceOf } from '../advice.ts';
import { checkName } from '../identity.ts';
import { escapeMarkup } from '../markup.ts';
import { webLink } from '../uri.ts';
import type { Numbered } from './marked-draft.ts';

const LABELS: Readonly<Record<Severity, string>> = {
  error: 'Mend before sending',
  warning: 'Consider',
  info: 'Idea',
};

/** The list of findings; with a draft above, each leads back to its place. */
export function findingList(findings: readonly Numbered[], withDraft: boolean): string[] {
  return ['<ol class="findings">', ...findings.map((one) => findingItem(one, withDraft)), '</ol>'];
}

function findingItem({ item, number, anchor }: Numbered, withDraft: boolean): string {
  const { line, column } = item.loc.start;
  const place = `line ${line}, column ${column}`;
  const facts = [
    withDraft ? `<a href="#at-${anchor}">${place}</a>` : place,
    ruleName(checkName(item), item.url),
  ];
  return [
    `<li class="${item.severity}" id="${anchor}">`,
    `<span class="number">${number}</span>`,
    `<span class="badge">${LABELS[item.severity]}</span>`,
    `<p class="message">${escapeMarkup(item.message)}</p>`,
    ...listOf('advice', adviceOf(item)),
    ...(item.related ?? []).map(({ message }) => `<p class="facts">${escapeMarkup(message)}</p>`),
    `<p class="facts">${facts.join(' · ')}</p>`,
    '</li>',
  ].join('\n');
}

function ruleName(name: string, url: string): string {
  const link = webLink(url);
  const text = escapeMarkup(name);
  return link === undefined ? text : `<a href="${escapeMarkup(link)}">${text}</a>`;
}

function listOf(name: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [
    `<ul class="${name}">`,
    ...texts.map((text) => `<li>${escapeMarkup(text)}</li>`),
    '</ul>',
  ];
}
