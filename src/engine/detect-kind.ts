import { KIND_CUES } from '../language/en/lexicon/kind-cues.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { Context } from '../model/context.ts';
import type { Fact, Facts } from '../model/facts.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import type { Message } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { withSubject } from '../facts/pattern-fact.ts';

export interface KindDetected {
  readonly value: Kind;
  readonly source: 'detected' | 'default';
  /** From 0 to 1: how far the best kind is ahead of the next one. */
  readonly confidence: number;
  /** The words that spoke for it. */
  readonly evidence: readonly Span[];
}

/** Evidence of less weight than this is none, and a lead of less than this is no lead. */
const ENOUGH = 2;
const LEAD = 1;
/** A cue said twice is no stronger evidence than said once and a half. */
const CUE_LIMIT = 1.5;

const cues = once(() =>
  compilePatterns(
    KIND_CUES.map(([pattern, kind, weight], cue) => [pattern, { kind, weight, cue }] as const),
  ),
);

/** The kind of a message from its own words and the messages before it; `thank-you` where that is not clear. */
export function detectKind(
  message: Message,
  context: Context,
  { statusQuestions }: Pick<Facts, 'statusQuestions'>,
): KindDetected {
  const scores = new Map<Kind, number>(KINDS.map((kind) => [kind, prior(kind, context)]));
  const perCue = new Map<number, number>();
  const evidence: (Span & { kind: Kind })[] = [];
  for (const sentence of withSubject(message)) {
    for (const { value, start, end } of matchSentence(cues(), sentence)) {
      const used = perCue.get(value.cue) ?? 0;
      const weight = Math.min(value.weight, value.weight * CUE_LIMIT - used);
      if (weight <= 0) continue;
      perCue.set(value.cue, used + weight);
      scores.set(value.kind, (scores.get(value.kind) ?? 0) + weight);
      evidence.push({ start, end, kind: value.kind });
    }
  }
  for (const question of statusQuestions) evidence.push({ ...question, kind: 'status-check' });
  scores.set(
    'status-check',
    (scores.get('status-check') ?? 0) + statusWeight(message, statusQuestions),
  );
  const ranked = [...scores].toSorted((a, b) => b[1] - a[1]);
  const [value, best] = ranked[0] as [Kind, number];
  const lead = best - (ranked[1]?.[1] ?? 0);
  if (best < ENOUGH || lead < LEAD)
    return { value: 'thank-you', source: 'default', confidence: 0, evidence: [] };
  const confidence = Math.round((lead / (best + 1)) * 100) / 100;
  const spoke = evidence
    .filter(({ kind }) => kind === value)
    .map(({ start, end }) => ({ start, end }));
  return { value, source: 'detected', confidence, evidence: spoke };
}

/** A question about status weighs most in the first paragraph, where a message says why it is sent. */
function statusWeight(message: Message, questions: readonly Fact[]): number {
  if (questions.length === 0) return 0;
  const opening = message.body.filter(
    ({ section, paragraph }) => section === 'body' && paragraph === 0,
  );
  return opening.some((sentence) =>
    questions.some(({ start }) => sentence.start <= start && start < sentence.end),
  )
    ? 4
    : 2;
}

/** After a thank-you comes a status check, after a status check a final one, unless the text says otherwise. */
function prior(kind: Kind, { previousMessages = [] }: Context): number {
  const sent = new Set(previousMessages.map((message) => message.kind));
  if (kind === 'status-check' && sent.has('thank-you')) return 2;
  if (kind === 'final-check' && sent.has('status-check')) return 1;
  return 0;
}
