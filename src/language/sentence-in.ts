import type { Sentence } from '../model/message.ts';
import { contains, type Span } from '../model/span.ts';
import { firstReached } from './bisect.ts';

/** The one of some sentences, in their order, in which a span lies; by bisection. */
export function sentenceIn(sentences: readonly Sentence[], span: Span): Sentence | undefined {
  const place = firstReached(sentences.length, (i) => (sentences[i] as Sentence).end >= span.end);
  const sentence = sentences[place];
  return sentence && contains(sentence, span) ? sentence : undefined;
}
