import { KIND_WEIGHTS } from '../language/en/kind-weights.ts';
import { once } from '../language/en/once.ts';
import { readWeights } from '../language/en/weights.ts';
import type { Context } from '../model/context.ts';
import type { Facts } from '../model/facts.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import type { Message } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { kindFeatures } from './kind-features.ts';

export interface KindDetected {
  readonly value: Kind;
  readonly source: 'detected' | 'default';
  /** From 0 to 1: how likely the kind is, by what was learnt from labelled messages. */
  readonly confidence: number;
  /** The words that spoke for it. */
  readonly evidence: readonly Span[];
}

/** A kind that is less likely than this is not told. */
const LIKELY = 0.5;
/** What speaks for a kind at least this much, in tenths, is evidence. */
const TELLING = 5;

const learnt = once(() => readWeights<readonly number[]>(KIND_WEIGHTS));

/** The kind of a message from its own words and the context; `thank-you` where that is not clear. */
export function detectKind(message: Message, context: Context, facts: Facts): KindDetected {
  const { bias, of } = learnt();
  const tells = (name: string) => of[name] !== undefined;
  const features = kindFeatures(message, context, facts, tells);
  const weighed = Array.from(features, ([name, spans]) => ({
    adds: of[name] as readonly number[],
    spans,
  }));
  const likelihoods = softmax(
    KINDS.map((_, kind) =>
      weighed.reduce((sum, { adds }) => sum + (adds[kind] as number), bias[kind] as number),
    ),
  );
  const confidence = Math.max(...likelihoods);
  const best = likelihoods.indexOf(confidence);
  const spoke = weighed.filter(({ adds }) => (adds[best] as number) >= TELLING);
  if (spoke.length === 0 || confidence < LIKELY)
    return { value: 'thank-you', source: 'default', confidence: 0, evidence: [] };
  const evidence = spoke
    .flatMap(({ spans }) => spans.map(({ start, end }) => ({ start, end })))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return {
    value: KINDS[best] as Kind,
    source: 'detected',
    confidence: Math.round(confidence * 100) / 100,
    evidence,
  };
}

/** Scores are in tenths. */
function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - most) / 10));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
