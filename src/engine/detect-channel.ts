import { CHANNEL_CUES } from '../language/en/lexicon/channel-cues.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { Channel } from '../model/kind.ts';
import type { Message } from '../model/message.ts';

const cues = once(() => compilePatterns(CHANNEL_CUES));

/** The channel from headers, letterhead and words; `email` where nothing tells. */
export function detectChannel(message: Message): Channel {
  if (message.headers.length > 0) return 'email';
  const found = message.body.flatMap((sentence) => matchSentence(cues(), sentence));
  if (found[0]) return found[0].value;
  const hasLetterhead = message.sections.some(({ name }) => name === 'headers');
  return hasLetterhead ? 'letter' : 'email';
}
