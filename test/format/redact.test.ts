import { describe, expect, it } from 'vitest';
import { FORMATS, formatPretty, loadFormatter, redactResult } from '../../src/format/index.ts';
import { createLinter, rules } from '../../src/index.ts';
import { POOR, OPTIONS, SOURCE } from './sample.ts';

const SECRETS = /recieve|receive|Sarah|ASAP|Tom\b|thank you for|presses|greeted|She signs/u;

describe('redactResult', () => {
  const result = redactResult({ ...POOR, output: SOURCE }, OPTIONS.summaries);

  it('says which rule, not which words', () => {
    const summary = OPTIONS.summaries!.get('no-typos')!.replace(/\.$/u, '');
    expect(result.diagnostics.map(({ message }) => message)).toEqual([
      `${summary} (found).`,
      expect.stringMatching(/\(asap\)\.$/u),
      expect.stringMatching(/\(missing\)\.$/u),
      'A notice of followup-lint (limit-body-length).',
    ]);
    expect(redactResult(POOR).diagnostics[0]?.message).toBe('no-typos (found).');
  });

  it('keeps places and counts, and no text', () => {
    expect(JSON.stringify(result)).not.toMatch(SECRETS);
    expect(result).not.toHaveProperty('output');
    expect(result.suppressed[0]).not.toHaveProperty('reason');
    expect(result.diagnostics.map(({ range }) => range)).toEqual(
      POOR.diagnostics.map(({ range }) => range),
    );
    expect(result).toMatchObject({ filePath: POOR.filePath, fixableCount: 1 });
    expect(result.checks.map(({ status }) => status)).toEqual(
      POOR.checks.map(({ status }) => status),
    );
  });

  it('says of related places where they are', () => {
    const related = [
      { range: [0, 4] as [number, number], message: 'Sarah is greeted here.' },
      { id: 'b.txt', range: [1, 2] as [number, number], message: 'As in the draft to Tom.' },
    ];
    const [first] = POOR.diagnostics;
    const { diagnostics } = redactResult({ ...POOR, diagnostics: [{ ...first!, related }] });
    expect(diagnostics[0]?.related).toEqual([
      { range: [0, 4], message: expect.not.stringMatching(SECRETS) },
      { id: 'b.txt', range: [1, 2], message: expect.not.stringMatching(SECRETS) },
    ]);
  });

  it('gives prints that tell nothing of the words', () => {
    const again = redactResult({
      ...POOR,
      diagnostics: [...POOR.diagnostics, ...POOR.diagnostics],
    });
    const prints = again.diagnostics.map(({ fingerprint }) => fingerprint);
    expect(prints[0]).toBe('no-typos/found/1');
    expect(new Set(prints).size).toBe(8);
  });

  it('leaves the result itself as it is', () => {
    const before = structuredClone(POOR);
    redactResult(POOR);
    expect(POOR).toEqual(before);
  });
});

describe('redact', () => {
  const named = { ...POOR, filePath: 'drafts/1.txt' };
  it.each(FORMATS)('leaves the draft out of %s', async (name) => {
    const format = await loadFormatter(name);
    expect(format([named], OPTIONS)).toMatch(SECRETS);
    const text = format([{ ...named, output: SOURCE }], { ...OPTIONS, redact: true });
    expect(text).not.toMatch(SECRETS);
    expect(text).toContain(name === 'pretty' ? 'Mend before sending' : 'drafts/1.txt');
  });

  it('holds for the pretty format that is exported', () => {
    expect(formatPretty([named], { ...OPTIONS, redact: true })).not.toMatch(SECRETS);
  });

  it('holds for a real draft', async () => {
    const words = ['Xanthippe', 'Quixotica', 'zymurgy', 'flumoxed', 'salary', 'Zebedee'];
    const [greeted, company, topic, typo, pay, own] = words;
    const text = `Dear ${greeted},\n\nThank you for the talk about ${topic} at ${company}. I was ${typo}!!! What is the ${pay}? I need it ASAP.\n\n[Your Name] {{x${own}}}\n\nBest,\n${own}\n`;
    const result = createLinter().lint(text, { context: { interviewer: 'Someone Else' } });
    expect(result.diagnostics.length).toBeGreaterThan(4);
    const summaries = new Map(rules.map(({ id }) => [id, 'A rule.']));
    for (const name of FORMATS) {
      const format = await loadFormatter(name);
      const options = { sourceOf: () => text, summaries, redact: true };
      const shown = format([result], options).replaceAll('no-salary', '');
      for (const word of words) expect(shown, `${name}: ${word}`).not.toContain(word);
    }
  });
});
