import { expect, it } from 'vitest';
import { adviceOf } from '../../src/format/advice.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { finding } from './results.ts';

const fix = (text: string) => ({
  range: [0, 3] as [number, number],
  text,
  safety: 'safe' as const,
});
const advice = (more: Partial<Diagnostic>) => adviceOf(finding('The teh.', 'teh', more));

it('is the fix in words, where nothing is suggested', () => {
  expect(advice({ fix: fix(' the ') })).toEqual(['Write “the”.']);
  expect(advice({ fix: fix(' ') })).toEqual(['Leave it out.']);
  expect(advice({})).toEqual([]);
});

it('is nothing that the message says', () => {
  expect(advice({ fix: fix('the'), message: 'Did you mean “the”?' })).toEqual([]);
  const suggestions = ['Ask.', 'Did you mean “the”?', 'Wait.', 'Call.', 'Write.'].map(
    (message) => ({
      message,
    }),
  );
  expect(advice({ suggestions, message: 'Did you mean “the”?' })).toEqual([
    'Ask.',
    'Wait.',
    'Call.',
  ]);
});
