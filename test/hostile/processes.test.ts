/// <reference types="node" />
import { beforeAll, describe, expect, it } from 'vitest';
import { LARGER_YOUNG_HEAP } from '../fixtures/young-heap.ts';
import { HOSTILE_INPUTS } from './inputs.ts';
import { runAll, type HostileRun } from './run-hostile.ts';

/** MB of memory, and CPU milliseconds: twice the two seconds that are promised, for slow machines. */
const MOST = { memory: 300 + LARGER_YOUNG_HEAP, cpu: 4000 };
const AT_ONCE = 2;

let runs: readonly HostileRun[] = [];
beforeAll(async () => {
  runs = await runAll(HOSTILE_INPUTS, AT_ONCE);
}, 600_000);

describe(`each of ${HOSTILE_INPUTS.length} hostile inputs, in a process of its own`, () => {
  it('is counted', () => {
    expect(HOSTILE_INPUTS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE_INPUTS.map(({ name }, i) => [name, i] as const))('%s', (name, i) => {
    const { code, signal, out, err, used } = runs[i]!;
    if (process.env['SHOW'])
      process.stderr.write(
        `${code} ${used.cpu.toFixed(0)} ms ${used.memory.toFixed(0)} MB ${name}\n`,
      );
    expect(signal).toBeNull();
    expect([0, 1, 2]).toContain(code);
    expect(err).not.toMatch(/^\s+at .*:\d+:\d+|followup-lint itself/mu);
    expect(out).not.toMatch(/crashed/u);
    expect(out + err).not.toBe('');
    expect(used.cpu).toBeLessThan(MOST.cpu);
    expect(used.memory).toBeLessThan(MOST.memory);
  });
});
