import { expect, it } from 'vitest';
import { textOfBytes } from '../../scripts/patterns/text-of-bytes.ts';
import { bytesOfText } from '../../src/language/en/bytes-of-text.ts';

it('bytes that were written as text are read back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = textOfBytes(bytes);
  expect(text).not.toMatch(/["'`\\$\n\r]/u);
  expect(bytesOfText(text)).toEqual(bytes);
});
