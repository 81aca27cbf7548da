/** Bytes as `src/language/en/bytes-of-text.ts` reads them, without quotes and backslashes. */
export function textOfBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(isPlain(byte) ? byte : byte + 256)).join(
    '',
  );
}

function isPlain(byte: number): boolean {
  const [space, tilde] = [0x20, 0x7e];
  return byte >= space && byte <= tilde && !'"\'`\\$'.includes(String.fromCharCode(byte));
}
