/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOf, folderFor, programOutput, session } from './docs-pages.ts';
import { ROOT } from './sample.ts';

const PAGES = ['inputs.md', 'ci.md', 'fixes.md', 'api.md'];

describe.each(PAGES)('docs/%s', (page) => {
  const { folder, remove } = folderFor(page);
  afterAll(remove);
  const blocks = blocksOf(page);
  const sessions = blocks.filter(({ language }) => language === 'console');
  const programs = blocks.flatMap(({ language, file }, i) =>
    language === 'js' ? [{ file, output: blocks[i + 1]?.text }] : [],
  );

  it('has blocks', () => {
    expect(sessions.length + programs.length).toBeGreaterThan(1);
  });

  it.each(sessions)('shows what these commands print: $text', ({ text }) => {
    expect(session(text, folder)).toBe(text);
  });

  it.each(programs)('shows what $file prints', ({ file, output }) => {
    expect(programOutput(file, folder)).toBe(output);
  });

  it('has JSON and YAML that can be read', () => {
    for (const { language, text } of blocks) {
      if (language === 'json') expect(() => JSON.parse(text) as unknown).not.toThrow();
      if (language === 'yaml') expect(() => load(text)).not.toThrow();
    }
  });
});

it('docs/ci.md hands the action only inputs that it has', () => {
  const { inputs } = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: object };
  const workflow = blocksOf('ci.md').find(({ file }) => file.startsWith('.github/workflows'));
  const { jobs } = load(workflow?.text ?? '') as {
    jobs: Record<string, { steps: { uses: string; with: object }[] }>;
  };
  const step = jobs['followup-lint']?.steps.find(({ uses }) => uses.startsWith('followup-lint/'));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
  expect(Object.keys(step?.with ?? {})).not.toEqual([]);
});
