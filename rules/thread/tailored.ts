import { defineThreadRule, notApplicable } from '#rule';
import type { ComparableSentence, ThreadDraft } from '#rule';

export default defineThreadRule({
  summary: 'Write to each reader a message of their own.',
  why: 'Members of a panel compare their mail; two copies turn thanks into a formality.',
  sources: ['dos-and-donts', 'comprehensive', 'best-practices'],
  kinds: 'all',
  anyLanguage: true,
  severity: 'warning',
  options: {
    /** Share of common wording, in percent, from which two drafts are nearly the same. */
    maxSame: 60,
  },
  messages: {
    twin: ({ reader, percent }: { reader: string; percent: number }) =>
      `This is nearly the draft to ${reader} (${percent} % of the wording). Readers compare notes: tell each of them something from your own talk with them.`,
  },
  *check({ drafts, options }) {
    const known = drafts.map(readerOf);
    if (new Set(known.flatMap((reader) => reader?.key ?? [])).size < 2) {
      return notApplicable('No two drafts are known to go to different people.');
    }
    for (const [i, draft] of drafts.entries()) {
      const twin = drafts
        .map((_, j) => ({
          other: known[j],
          percent:
            j !== i && areDifferent(known[i], known[j])
              ? sameness(draft, drafts[j] as ThreadDraft, options.maxSame)
              : 0,
        }))
        .sort((a, b) => b.percent - a.percent)[0];
      if (!twin?.other || twin.percent < options.maxSame) continue;
      const first = draft.message.body[0];
      const at = first
        ? { start: first.start, end: first.end }
        : ({ missingFrom: 'body' } as const);
      yield {
        draft: i,
        messageId: 'twin',
        at,
        args: { reader: twin.other.name, percent: twin.percent },
      };
    }
    return undefined;
  },
});

interface Reader {
  readonly name: string;
  readonly key: string;
  readonly parts: ReadonlySet<string>;
}

/** Whom a draft goes to, as far as context or greeting tell. */
function readerOf({ context, facts }: ThreadDraft): Reader | undefined {
  const greeted = facts.greeting?.readers ?? [];
  const name =
    context.recipient ??
    (greeted.length > 0 ? greeted.map(({ text }) => text).join(' and ') : context.interviewer);
  if (name === undefined) return undefined;
  const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|and)\.?$/u;
  const parts = name
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((part) => part !== '' && !titles.test(part));
  return parts.length > 0 ? { name, key: parts.join(' '), parts: new Set(parts) } : undefined;
}

/** "Priya" may be "Priya Nair"; who shares no name is somebody else. */
function areDifferent(a: Reader | undefined, b: Reader | undefined): boolean {
  if (!a || !b) return false;
  const isWithin = (inner: Reader, outer: Reader) =>
    [...inner.parts].every((part) => outer.parts.has(part));
  return !isWithin(a, b) && !isWithin(b, a);
}

/** Sentences that share this much of their runs of words are one sentence reworded. */
const SAME_SENTENCE = 0.6;

/** How much of their wording two drafts share, in percent; one sentence alone makes no twins of longer ones. */
function sameness(a: ThreadDraft, b: ThreadDraft, least: number): number {
  const [ours, theirs] = [a.facts.comparable, b.facts.comparable];
  const percent = Math.round(overlap(ours, theirs) * 100);
  if (percent < least || Math.max(ours.length, theirs.length) === 1) return percent;
  const shared = ours.filter((one) =>
    theirs.some((other) => overlap([one], [other]) >= SAME_SENTENCE),
  );
  return shared.length < 2 ? 0 : percent;
}

/** Dice's coefficient over runs of words; where they stand does not matter. */
function overlap(a: readonly ComparableSentence[], b: readonly ComparableSentence[]): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  let common = 0;
  for (const run of left) if (right.has(run)) common += 1;
  return (2 * common) / Math.max(1, left.size + right.size);
}

function runsOf(sentences: readonly ComparableSentence[]): Set<string> {
  return new Set(sentences.flatMap(({ shingles }) => shingles));
}
