import { afterAll, describe, expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { cli, folderOf, POOR } from './run-cli.ts';

const config = (limits: object) => JSON.stringify({ limits });
const { folder, remove } = folderOf({
  'poor.txt': POOR,
  'poor.md': `${'<!-- followup-lint-disable -->\n'.repeat(5)}${POOR}`,
  'low.json': config({ findings: 2, bodyLength: 30, fileBytes: 500 }),
  'short.json': config({ fileBytes: 20 }),
  'high.json': config({ findings: 1001 }),
  'none.json': config({ findings: 0 }),
  'unknown.json': config({ finding: 3 }),
  'parent.json': JSON.stringify({ extends: './low.json', limits: { findings: 3 } }),
});
afterAll(remove);

interface Listed {
  readonly results: readonly [{ readonly diagnostics: readonly { readonly messageId: string }[] }];
}
const idsOf = (...args: string[]) => {
  const { out } = cli([...args, '-f', 'json'], { cwd: folder });
  return (JSON.parse(out) as Listed).results[0].diagnostics.map(({ messageId }) => messageId);
};

describe('limits', () => {
  it('are lowered by a config, and say so', () => {
    const ids = idsOf('poor.txt', '-c', 'low.json');
    expect(ids).toHaveLength(3);
    expect(ids[0]).toBe('limit-findings');
  });

  it('hold for what is said of comments too', () => {
    expect(idsOf('poor.md', '-c', 'low.json')).toHaveLength(3);
  });

  it('are the lowest of a config and its parents', () => {
    expect(idsOf('poor.txt', '-c', 'parent.json')).toHaveLength(3);
  });

  it('are raised by flags alone', () => {
    const all = idsOf('poor.txt', '--no-config');
    const raised = ['--max-findings', '2000', '--max-body-length', '9999'];
    expect(idsOf('poor.txt', '-c', 'low.json', ...raised)).toEqual(all);
    expect(idsOf('poor.txt', '--no-config', '--max-body-length', '20')).toContain(
      'limit-body-length',
    );
    for (const name of ['high.json', 'none.json']) {
      const { code, err } = cli(['poor.txt', '-c', name], { cwd: folder });
      expect(code).toBe(2);
      expect(err).toContain('only the command line may raise it');
    }
  });

  it('of a file end its reading', () => {
    const short = cli(['poor.txt', '-c', 'short.json'], { cwd: folder });
    expect(short).toMatchObject({ code: 2 });
    expect(short.err).toContain('longer than 20 bytes');
    const args = ['poor.txt', '-c', 'short.json', '--max-file-bytes', '2097152'];
    expect(cli(args, { cwd: folder }).code).toBe(1);
  });

  it('that are none are refused', () => {
    expect(cli(['poor.txt', '-c', 'unknown.json'], { cwd: folder }).err).toContain('“findings”');
    expect(cli(['poor.txt', '--max-findings', 'many'], { cwd: folder }).code).toBe(2);
    expect(() => createLinter({ limits: { bodyLength: 1e9 } })).toThrow('may lower it');
    expect(() => createLinter({ limits: { body: 3 } as object })).toThrow('Unknown key “body”');
  });

  it.each([1, 2, 3, 4, 5, 6])('cut within no character and no CRLF at %i', (bodyLength) => {
    const { diagnostics } = createLinter().lint('a👩‍💻\r\nb', { limits: { bodyLength } });
    const [start] = diagnostics.find(({ messageId }) => messageId === 'limit-body-length')!.range;
    expect([1, 3, 4, 6]).toContain(start);
  });
});
