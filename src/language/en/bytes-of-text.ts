/**
 * Bytes that the build wrote as text (`scripts/patterns/text-of-bytes.ts`): printable ASCII stands for itself, any other
 * byte as the character 256 further on. Such text packs better than base64.
 */
export function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) & 255;
  return bytes;
}
