import { describe, expect, it } from 'vitest';
import { FORMATS, loadFormatter } from '../../src/format/index.ts';
import { loadReport } from '../../src/format/load.ts';
import { GOOD, OPTIONS, POOR, SOURCE } from './sample.ts';

const DRAFTS = [POOR, GOOD, POOR, { ...POOR, filePath: 'another.txt' }];

describe.each(FORMATS)('a report in %s', (name) => {
  it.each([0, 1, 2, 4])('writes %i drafts as its formatter does', async (count) => {
    const results = DRAFTS.slice(0, count);
    const format = await loadFormatter(name);
    const report = (await loadReport(name))(OPTIONS);
    const texts = results.map((result) => report.add(result, SOURCE));
    expect(texts.join('') + report.end()).toBe(
      format(results, { ...OPTIONS, sourceOf: () => SOURCE }),
    );
  });
});

it.each(['pretty', 'stylish', 'json', 'github'] as const)('%s waits for no end', async (name) => {
  const report = (await loadReport(name))(OPTIONS);
  report.add(POOR, SOURCE);
  expect(report.add(POOR, SOURCE)).not.toBe('');
});
