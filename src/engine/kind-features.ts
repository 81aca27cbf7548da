import { withSubject } from '../facts/pattern-fact.ts';
import { daysBetween, parseDate } from '../language/dates.ts';
import { KIND_CUES } from '../language/en/lexicon/kind-cues.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { Context } from '../model/context.ts';
import type { Facts } from '../model/facts.ts';
import type { Message, Term } from '../model/message.ts';
import type { Span } from '../model/span.ts';

const cues = once(() => compilePatterns(KIND_CUES));

/** Facts that differ between the kinds of messages. */
const TELLING = [
  'statusQuestions',
  'patience',
  'openDoors',
  'feedbackRequests',
  'promises',
  'interviewDates',
  'offers',
  'qualifications',
  'interest',
  'thanks',
  'forwardLooking',
] as const satisfies readonly (keyof Facts)[];

/**
 * What a message has that may tell its kind, each with the places where it has it (none for the context).
 * What does not tell is left out.
 */
export function kindFeatures(
  message: Message,
  context: Context,
  facts: Facts,
  tells: (name: string) => boolean = () => true,
): ReadonlyMap<string, readonly Span[]> {
  const features = new Map<string, Span[]>();
  const add = (name: string, spans: readonly Span[]) => {
    if (!tells(name)) return;
    const all = features.get(name);
    if (all) for (const span of spans) all.push(span);
    else features.set(name, [...spans]);
  };
  for (const sentence of withSubject(message)) {
    for (const hit of matchSentence(cues(), sentence)) add(`cue ${hit.rank}`, [hit]);
    sentence.terms.forEach((term, i) => {
      if (isPlainWord(term, i)) add(term.norm, [term]);
    });
  }
  const opening = message.body.filter(
    ({ section, paragraph }) => section === 'body' && paragraph === 0,
  );
  const [from, to] = [opening[0]?.start ?? 0, opening.at(-1)?.end ?? 0];
  for (const name of TELLING) {
    const found: readonly Span[] = facts[name];
    if (found.length > 0) add(`fact ${name}`, found);
    const early = found.filter(({ start }) => from <= start && start < to);
    if (early.length > 0) add(`opening ${name}`, early);
  }
  for (const known of knownOf(context)) add(`known ${known}`, []);
  return features;
}

/** Names and numbers tell nothing that holds for other messages. */
function isPlainWord({ token, norm }: Term, index: number): boolean {
  return (
    token.kind === 'word' &&
    !/\d/u.test(norm) &&
    (index === 0 || token.text === token.text.toLowerCase())
  );
}

function knownOf({ previousMessages = [], ...dates }: Context): string[] {
  const sent = parseDate(dates.sentDate ?? '');
  const interview = parseDate(dates.interviewDate ?? '');
  const promised = parseDate(dates.promisedDate ?? '');
  const since = sent && interview ? daysBetween(interview, sent) : undefined;
  return [
    ...new Set(previousMessages.map(({ kind }) => `earlier ${kind}`)),
    ...(since !== undefined && since <= 3 ? ['days'] : []),
    ...(since !== undefined && since >= 6 ? ['weeks'] : []),
    ...(sent && promised && daysBetween(promised, sent) > 0 ? ['promise passed'] : []),
  ];
}
