import { createFacts } from '../facts/create-facts.ts';
import type { Context } from '../model/context.ts';
import { parseMessage } from '../parse/parse-message.ts';
import { detectKind, type KindDetected } from './detect-kind.ts';

/** The kind of a draft, with the words that told. */
export function kindOfText(text: string, context: Context): KindDetected {
  const message = parseMessage(text);
  return detectKind(message, context, createFacts(message, context, {}));
}
