import { describe, expect, it } from 'vitest';
import { createSourceLinter, DraftError } from '../../src/node/index.ts';

const { lintSource } = createSourceLinter({ rules: { 'no-emoji': 'warning' } });
const TEXT = 'Hi {{name}},\n\nThank you for the the tour 🙂\n\nBest,\nBo Ek\n';
const matter = (lines: string) => `---\n${lines}\n---\n\n${TEXT}`;
const severityOf = (source: string, rule: string, options = {}) =>
  lintSource(source, options)[0]?.diagnostics.find(({ ruleId }) => ruleId === rule)?.severity;

describe('lintSource', () => {
  it('reads by the name of the file, or as it is told', () => {
    const sections = `# One\n\n${TEXT}\n# Two\n\n${TEXT}`;
    expect(lintSource(sections)).toHaveLength(1);
    expect(lintSource(sections, { format: 'markdown' }).map(({ id }) => id)).toEqual([
      'One',
      'Two',
    ]);
    const named = lintSource(sections, { filePath: 'a/b.md' });
    expect(named.map(({ filePath }) => filePath)).toEqual(['a/b.md', 'a/b.md']);
    const [, second] = named;
    const twice = second?.diagnostics.find(({ ruleId }) => ruleId === 'no-repeated-words');
    expect(twice?.loc.start).toEqual({ line: 14, column: 15 });
  });

  it('puts what is given above what the source says, and that above the fallback', () => {
    const kindOf = (source: string, options: object) => lintSource(source, options)[0]?.kind.value;
    const said = matter('kind: status-check');
    const fallback = { kind: 'final-check' };
    expect(kindOf(said, { kind: 'positive-reply', fallback })).toBe('positive-reply');
    expect(kindOf(said, { fallback })).toBe('status-check');
    expect(kindOf(TEXT, { fallback })).toBe('final-check');
  });

  it('heeds rules of the source on top of those of the config', () => {
    expect(severityOf(TEXT, 'no-emoji')).toBe('warning');
    expect(severityOf(matter('followup-lint: { rules: { interest: off } }'), 'no-emoji')).toBe(
      'warning',
    );
    expect(severityOf(matter('followup-lint: { rules: { no-emoji: info } }'), 'no-emoji')).toBe(
      'info',
    );
  });

  it('fills templates in', () => {
    expect(severityOf(TEXT, 'no-placeholders')).toBe('error');
    expect(severityOf(TEXT, 'no-placeholders', { values: { name: 'Ana' } })).toBeUndefined();
  });

  it('says where a source cannot be read', () => {
    expect(() => lintSource(matter('followup-lint: { rules: { no-emojii: off } }'))).toThrow(
      new DraftError(
        'bad-setting',
        'Line 2, column 27: Unknown rule “no-emojii”. Did you mean “no-emoji”?',
      ),
    );
  });

  it('knows the rules of plugins that a comment names', () => {
    const rule = {
      summary: 'S.',
      why: 'W.',
      sources: [],
      kinds: 'all' as const,
      severity: 'info' as const,
      messages: {},
      *check() {},
    };
    const plugin = { name: 'acme', rules: { brisk: rule } };
    const withPlugin = createSourceLinter({ plugins: [plugin] });
    const ids = withPlugin
      .lintSource(`<!-- followup-lint-disable acme/brisk, acme/slow -->\n${TEXT}`)[0]
      ?.diagnostics.map(({ messageId }) => messageId);
    expect(ids).toEqual(expect.arrayContaining(['directive-unused', 'directive-unknown-rule']));
  });
});
