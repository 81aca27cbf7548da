import type { Fix as SarifFix, Message, Result, Suppression } from 'sarif';
import type { Diagnostic, Fix, Suggestion } from '../../model/diagnostic.ts';
import { visibleLine, wellFormed } from '../escape.ts';
import type { Places } from './places.ts';
import type { RuleTable } from './rule-table.ts';

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One finding. `suppressions` must be given for all results of a run or for none. */
export function toResult(
  item: Diagnostic,
  places: Places,
  rules: RuleTable,
  suppressions: Suppression[] | undefined,
): Result {
  const { id, index } = rules.referTo(item);
  const fixes = fixesOf(item, places);
  const advice = (item.suggestions ?? []).filter(({ fix }) => !fix).map(({ message }) => message);
  const related = (item.related ?? []).map(({ range, message }, nth) => ({
    id: nth,
    physicalLocation: { artifactLocation: places.artifact, region: places.ofRange(range) },
    message: messageOf(message),
  }));
  return {
    ruleId: id,
    ruleIndex: index,
    level: LEVELS[item.severity],
    message: messageOf(item.message),
    locations: [places.ofFinding(item)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(item.fingerprint === ''
      ? {}
      : { partialFingerprints: { 'followupLint/v1': item.fingerprint } }),
    ...(fixes.length > 0 ? { fixes } : {}),
    ...(suppressions ? { suppressions } : {}),
    properties: {
      messageId: item.messageId,
      ...(advice.length > 0 ? { suggestions: advice.map(visibleLine) } : {}),
    },
  };
}

/** Plain text in which nothing reads as one of SARIF's links, `[text](target)`. */
export function messageOf(text: string): Message & { text: string } {
  return { text: visibleLine(text).replace(/\[(?=[^\][]*\]\()/gu, '\\[') };
}

/** The edit of the rule first, then those that are only suggested. */
function fixesOf({ fix, suggestions = [] }: Diagnostic, places: Places): SarifFix[] {
  const described = suggestions.filter(hasFix);
  const isAmong = described.some((item) => sameEdit(item.fix, fix));
  const own = fix && !isAmong ? [{ message: 'Apply the fix.', fix }] : [];
  return [...own, ...described].map((item) => toFix(item.message, item.fix, places));
}

function toFix(description: string, { range, text }: Fix, places: Places): SarifFix {
  const replacement = {
    deletedRegion: places.ofRange(range),
    ...(text === '' ? {} : { insertedContent: { text: wellFormed(text) } }),
  };
  return {
    description: messageOf(description),
    artifactChanges: [{ artifactLocation: places.artifact, replacements: [replacement] }],
  };
}

function hasFix(item: Suggestion): item is Suggestion & { fix: Fix } {
  return item.fix !== undefined;
}

function sameEdit(a: Fix, b: Fix | undefined): boolean {
  return b !== undefined && a.text === b.text && a.range.join() === b.range.join();
}
