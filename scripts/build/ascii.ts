import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/**
 * Writes a bundle in ASCII, so that the command is read a byte a character: regular expressions too, which
 * esbuild leaves as they are.
 */
export const ascii: Plugin = {
  name: 'ascii',
  esbuildOptions: (options) => void (options.charset = 'ascii'),
  renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/gu, escapeOf) }),
};

function escapeOf(char: string): string {
  const hex = (char.codePointAt(0) as number).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
