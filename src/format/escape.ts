/** Made when it is asked for, which is seldom. Shown as `<U+…>`: controls, format characters, separators of lines, blank fillers, lone surrogates, what is no character. */
const hidden = () =>
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\u{FE00}-\u{FE0D}\u{E0100}-\u{E01EF}]/gu;

/** Nothing to escape and one column a character: ASCII, Latin, the marks of typographers. */
const PLAIN = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/u;

/** Joins two pictures to one emoji; the only invisible character that stays. */
const JOINER = '\u200D';

/** Commands of CI logs: `::error …` at the start of a line, `##[…]` and `##vso[…]` anywhere. */
const COMMAND_START = /(^|\s)(?=::)/gu;
const COMMAND_INSIDE = /##(?=\[|vso\[)/giu;

/**
 * The one escaping point of all that is printed and comes from a draft, a file name or an argument.
 * Takes any text and returns one line of visible characters: tabs become spaces, what is invisible
 * or steers a terminal becomes `<U+202E>`, and what would be a command to a CI log is defused.
 */
export function escapeLine(text: string): string {
  return visibleLine(text).replace(COMMAND_START, '$1\\').replace(COMMAND_INSIDE, '#\\#');
}

/**
 * `escapeLine` without the guard against commands, for formats whose own syntax leaves none room:
 * one line of visible characters.
 */
export function visibleLine(text: string): string {
  return showHidden(text.replaceAll('\t', ' '));
}

/** Text as Unicode allows it: half a surrogate pair becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** Whether a text is made of common letters and marks alone, so that the slow ways can be spared. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

function showHidden(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(hidden(), (char, at: number) =>
    joinsPictures(text, char, at) ? char : nameOf(char),
  );
}

/** For a row that is ready to print: defuses a command that wrapping has moved to its start. */
export function guardRow(row: string): string {
  return row.replace(/^\s*(?=::)/u, '$&\\');
}

/**
 * JSON with all hidden characters and CI commands as `\u` escapes: the same data, safe in a
 * terminal and in a log.
 */
export function toSafeJson(value: unknown): string {
  const json = JSON.stringify(value);
  return (isPlain(json) ? json : json.replace(hidden(), (char) => unicodeEscapes(char))).replace(
    COMMAND_INSIDE,
    '#\\u0023',
  );
}

function joinsPictures(text: string, char: string, at: number): boolean {
  return (
    char === JOINER &&
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u.test(
      text.slice(Math.max(0, at - 2), at),
    ) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))
  );
}

function nameOf(char: string): string {
  const code = char.codePointAt(0) as number;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function unicodeEscapes(char: string): string {
  let escaped = '';
  for (let i = 0; i < char.length; i += 1) {
    escaped += `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
