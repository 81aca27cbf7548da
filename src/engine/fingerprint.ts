/** A stable 64-bit hash (FNV-1a, two lanes) as 16 hex digits. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (i & 0xff), 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** Gives each finding the same print as long as rule, message and quoted words stay, wherever they move. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(ruleId: string | null, messageId: string, quoted: string): string {
    const key = `${ruleId ?? ''}\n${messageId}\n${quoted.toLowerCase().replace(/\s+/gu, ' ').trim()}`;
    const nth = this.#seen.get(key) ?? 0;
    this.#seen.set(key, nth + 1);
    return hash(`${key}\n${nth}`);
  }
}
