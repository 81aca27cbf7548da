/*
 * Questions about letters of any script. Most text is ASCII and is answered without the classes of Unicode:
 * V8 takes up to half a millisecond to build one when it is first used, and a run on one draft is short.
 */

/** Whether a text is ASCII throughout. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Whether a text begins with a capital letter of any script. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether a text begins with a small letter of any script. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}

/** Whether a text begins with a letter of any script. */
export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /^\p{L}/u.test(text);
}

/** Whether a text begins with a digit of any script. */
export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(text);
}

/** Whether a text begins with a letter or a digit of any script. */
export function startsWithLetterOrDigit(text: string): boolean {
  return startsWithLetter(text) || startsWithDigit(text);
}

/** Whether a text begins with a capital and a small letter, as a name does. */
export function isCapitalised(text: string): boolean {
  return (
    startsUpper(text) && startsLower(text.slice(text.codePointAt(0) === text.charCodeAt(0) ? 1 : 2))
  );
}

/** A word with its first letter as a capital. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word with a capital where the one that it replaces has one. */
export function capitalisedLike(written: string, word: string): string {
  return startsUpper(written) ? capitalise(word) : word;
}

/** The runs of letters and digits of a text. */
export function wordsIn(text: string): string[] {
  const parts = text.split(isAscii(text) ? /[^a-z\d]+/iu : /[^\p{L}\p{N}]+/u);
  return parts.filter((part) => part !== '');
}

/** Whether a word ends in one of these. */
export function endsInAny(word: string, endings: ReadonlySet<string>): boolean {
  for (let at = 0; at < word.length; at += 1) if (endings.has(word.slice(at))) return true;
  return false;
}
