import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { Channel } from '../model/kind.ts';
import type { Message } from '../model/message.ts';

const cues = once(() =>
  compilePatterns<Channel>([
    ['(this is | it is | my name is) ..6 (calling | ringing | phoning)', 'phone'],
    [
      '(i am | just) (calling | ringing | phoning) (to | about | from | because | regarding | for)',
      'phone',
    ],
    ['(call | ring | reach | phone) me back', 'phone'],
    ['(returning your call | voicemail | leave a message | after the beep)', 'phone'],
    ['(connect | connecting | connected | connection) ..3 (here | on linkedin)', 'linkedin'],
    ['(here | message you) on linkedin', 'linkedin'],
    [
      '(accepting | accept) ..2 (my | the | your)? (connection | invite | connection request)',
      'linkedin',
    ],
  ]),
);

/** The channel from headers, letterhead and words; `email` where nothing tells. */
export function detectChannel(message: Message): Channel {
  if (message.headers.length > 0) return 'email';
  const found = message.body.flatMap((sentence) => matchSentence(cues(), sentence));
  if (found[0]) return found[0].value;
  const hasLetterhead = message.sections.some(({ name }) => name === 'headers');
  return hasLetterhead ? 'letter' : 'email';
}
