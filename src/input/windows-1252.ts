/** The characters of the bytes 0x80 to 0x9F; all others are those of the same number. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text of one unit a byte, each the number of the byte, to the text that the bytes are. */
export function fromWindows1252(bytes: string): string {
  return bytes.replace(/[\x80-\x9F]/gu, (unit) => SPECIAL.charAt(unit.charCodeAt(0) - 0x80));
}

/** The byte of a UTF-16 code unit; undefined where Windows-1252 lacks it. */
export function byteOf(unit: number): number | undefined {
  if (unit < 0x100) return unit;
  const at = SPECIAL.indexOf(String.fromCharCode(unit));
  return at < 0 ? undefined : 0x80 + at;
}
