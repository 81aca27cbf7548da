import { describe, expect, it } from 'vitest';
import { Tally } from '../../src/cli/tally.ts';
import { finding, resultOf } from '../format/results.ts';

const at = (severity: 'error' | 'warning' | 'info', more = {}) =>
  finding('word', 'word', { severity, ...more });

describe('the exit code', () => {
  it.each([
    [0, Infinity, []],
    [0, Infinity, [at('warning'), at('info')]],
    [0, 1, [at('warning')]],
    [1, 0, [at('warning')]],
    [1, Infinity, [at('error'), at('error'), at('error')]],
    [2, Infinity, [at('error', { fatal: true })]],
  ])('%i with %d warnings allowed', (code, maxWarnings, diagnostics) => {
    const tally = new Tally(maxWarnings);
    tally.add(resultOf(diagnostics));
    expect(tally.exitCode).toBe(code);
  });

  it('is 2 for an input that could not be judged, whatever else was found', () => {
    const tally = new Tally(Infinity);
    tally.add(resultOf([at('error')]));
    tally.fail();
    expect(tally.exitCode).toBe(2);
  });
});
