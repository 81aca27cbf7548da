interface Platform {
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array };
  readonly atob?: (text: string) => string;
}

/** Bytes from base64, natively in Node, by way of `atob` elsewhere. */
export function fromBase64(text: string): Uint8Array {
  const { Buffer, atob } = globalThis as Platform;
  if (Buffer) return new Uint8Array(Buffer.from(text, 'base64'));
  return Uint8Array.from(atob?.(text) ?? '', (char) => char.charCodeAt(0));
}
