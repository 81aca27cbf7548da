import type { EmojiUse } from '../model/facts.ts';
import type { Message, Section } from '../model/message.ts';

/** A pictograph with its modifiers and joined parts, a flag, or a keycap; ©, ™, → and ° are none. */
const emoji = () =>
  /\p{Regional_Indicator}{2}|[#*0-9]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[☺☹♥♡❤✌])(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic}\uFE0F?){0,12}/gu;

/** Faces of punctuation. Digits are no eyes, and a bracket that closes another is no mouth. */
const emoticon = () =>
  /(?<=^|[\s\p{L}.,!?)…])(?:[:;=][-'’^o~]?(?:\)+|\(+|D+|[PpOo\\/|*\][])|[xX]D+|<3+|<\/3|\^[_.-]?\^|;_;|T_T|-_-|>_<|¯\\_\(ツ\)_\/¯|\([:;]|[oO]_[oO]|B-\)|8-\)|\\o\/)(?=$|[\s.,!?…])/gu;

/** Without one of these a text needs no closer look. */
const HINT: Readonly<Record<EmojiUse['type'], RegExp>> = {
  emoji: /[\u203C-\u{10FFFF}©®]/u,
  emoticon: /[:;=<^_¯\\]|[xX]D|[-B8]-|-[_)]/u,
};

/** Emojis and emoticons in the writer's own words, the signature included. */
export function findEmojis(message: Message): EmojiUse[] {
  return message.sections
    .filter(({ name }) => name !== 'quoted' && name !== 'footer' && name !== 'headers')
    .flatMap((section) => [
      ...matches(message, section, emoji, 'emoji'),
      ...matches(message, section, emoticon, 'emoticon'),
    ])
    .sort((a, b) => a.start - b.start);
}

function matches(
  message: Message,
  { name, start, end }: Section,
  pattern: () => RegExp,
  type: EmojiUse['type'],
): EmojiUse[] {
  const text = message.source.slice(start, end);
  if (!HINT[type].test(text)) return [];
  return [...text.matchAll(pattern())]
    .filter((match) => type === 'emoji' || isFace(text, match))
    .map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      section: name,
      type,
    }));
}

/** Not in code, in a link, after an opening bracket that it closes, or in "years <3". */
function isFace(text: string, { 0: face, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 200), index);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line.split('`').length % 2 === 0) return false;
  if (/https?:?$/u.test(line) || /www\./u.test(line.split(/\s/u).at(-1) as string)) return false;
  if (/\p{L}$/u.test(line) && !/^[:;]-?[)(DP]/u.test(face)) return false;
  if (face.includes(')') && line.lastIndexOf('(') > line.lastIndexOf(')')) return false;
  return !/^[:;=][Oop]$/u.test(face) || /\s$/u.test(line);
}
