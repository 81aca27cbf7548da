import type { Channel } from '../../../model/kind.ts';

/** What is only said on a channel. */
export const CHANNEL_CUES: readonly (readonly [pattern: string, channel: Channel])[] = [
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
];
