import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { defineThreadRule } from '../../src/rule.ts';

const linter = createLinter();
const mail = (reader: string, ...paragraphs: string[]) => ({
  kind: 'thank-you' as const,
  text: `Dear ${reader},\n\n${paragraphs.join('\n\n')}\n\nKind regards,\nIda Holm\n`,
});
const checks = (drafts: Parameters<typeof linter.lintThread>[0]) =>
  linter
    .lintThread(drafts)
    .map((result) => result.checks.find(({ ruleId }) => ruleId === 'tailored'));
const statuses = (drafts: Parameters<typeof linter.lintThread>[0]) =>
  checks(drafts).map((check) => check?.status);

const OPENING =
  'Thank you for the time you took on Monday to talk with me about the harbour pilot post.';
const LOCK =
  'Your account of how the old sea lock was mended by divers in a single night has stayed with me.';
const OFFER = 'I have steered barges for nine years and would be glad to bring that to your crew.';
const CLOSING = 'I look forward to hearing from you.';

describe('lintThread', () => {
  it('gives each draft its own lint, in order', () => {
    const drafts = [
      mail('Ann Roe', OPENING, LOCK),
      { ...mail('Bo Ek', 'Give me the job!!'), id: 'b' },
    ];
    const results = linter.lintThread(drafts);
    const { text, ...options } = drafts[1] as (typeof drafts)[1];
    expect(results.map(({ id }) => id)).toEqual([undefined, 'b']);
    expect(results[1]?.diagnostics).toEqual(linter.lint(text, options).diagnostics);
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });

  it('has nothing to say on one draft, or none', () => {
    expect(linter.lintThread([])).toEqual([]);
    expect(checks([mail('Ann Roe', OPENING)])).toEqual([
      { ruleId: 'tailored', status: 'not-applicable', reason: 'One draft alone.', evidence: [] },
    ]);
    expect(
      linter.lint(mail('Ann Roe', OPENING).text).checks.find(({ ruleId }) => ruleId === 'tailored')
        ?.reason,
    ).toBe('One draft alone.');
  });
});

describe('tailored', () => {
  it('reports copies with another name on them', () => {
    const drafts = [
      mail('Ann Roe', OPENING, LOCK, `Ann, ${OFFER}`),
      mail('Bo Ek', OPENING, LOCK, `Bo, ${OFFER}`),
    ];
    expect(statuses(drafts)).toEqual(['failed', 'failed']);
    expect(
      linter.lintThread(drafts)[0]?.diagnostics.find(({ ruleId }) => ruleId === 'tailored')
        ?.message,
    ).toContain('Bo Ek');
  });

  it('reports the same paragraphs in another order', () => {
    expect(
      statuses([mail('Ann Roe', OPENING, LOCK, OFFER), mail('Bo Ek', OFFER, OPENING, LOCK)]),
    ).toEqual(['failed', 'failed']);
  });

  it('lets drafts share a closing or one stock sentence', () => {
    const other =
      'The chart you drew of the sandbank, with the buoys as sugar cubes, made me laugh.';
    const third = 'My years on the mail boat taught me to read that water.';
    expect(
      statuses([
        mail('Ann Roe', OPENING, LOCK, CLOSING),
        mail('Bo Ek', OPENING, other, third, CLOSING),
      ]),
    ).toEqual(['passed', 'passed']);
    expect(statuses([mail('Ann Roe', LOCK, CLOSING), mail('Bo Ek', other, CLOSING)])).toEqual([
      'passed',
      'passed',
    ]);
  });

  it('is silent on two drafts to one reader, or to nobody known', () => {
    expect(statuses([mail('Ann Roe', OPENING, LOCK), mail('Ann', OPENING, LOCK)])).toEqual(
      ['not-applicable', 'not-applicable'].map(
        () => expect.stringMatching(/passed|not-applicable/u) as string,
      ),
    );
    expect(
      statuses([mail('Hiring Manager', OPENING, LOCK), mail('Hiring Manager', OPENING, LOCK)]),
    ).toEqual(['not-applicable', 'not-applicable']);
  });

  it('goes by the recipient of the context where there is one', () => {
    const drafts = ['Ann Roe', 'Bo Ek'].map((recipient) => ({
      ...mail('{{name}}', OPENING, LOCK),
      template: true,
      context: { recipient },
    }));
    expect(statuses(drafts)).toEqual(['failed', 'failed']);
  });

  it('finds the absence of a body where all is called the same', () => {
    const lax = createLinter({ rules: { tailored: ['warning', { maxSame: 0 }] } });
    const found = lax
      .lintThread([mail('Ann Roe'), mail('Bo Ek')])
      .flatMap(({ diagnostics }) => diagnostics.filter(({ ruleId }) => ruleId === 'tailored'));
    expect(found.map(({ anchor }) => anchor)).toEqual(['absence', 'absence']);
  });

  it('can be switched off', () => {
    const off = createLinter({ rules: { tailored: 'off' } });
    const results = off.lintThread([mail('Ann Roe', OPENING, LOCK), mail('Bo Ek', OPENING, LOCK)]);
    expect(
      results.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ ruleId }) => ruleId === 'tailored'),
      ),
    ).toEqual([]);
  });
});

describe('a rule of a plugin', () => {
  const each = (messageSeverity: Record<string, string>) =>
    createLinter({
      plugins: [
        {
          name: 'acme',
          rules: {
            each: defineThreadRule({
              summary: 'Find each draft.',
              why: 'To see them.',
              sources: ['convention'],
              kinds: 'all',
              severity: 'warning',
              messageSeverity,
              messages: { found: () => 'Found.' },
              *check({ drafts }) {
                for (const draft of drafts.keys())
                  yield { draft, messageId: 'found', at: { start: 0, end: 4 } };
              },
            }),
          },
        },
      ],
    });
  const found = (messageSeverity: Record<string, string>) =>
    each(messageSeverity)
      .lintThread([mail('Ann Roe', OPENING), mail('Bo Ek', LOCK)])
      .map(({ diagnostics }) =>
        diagnostics.filter(({ ruleId }) => ruleId === 'acme/each').map(({ severity }) => severity),
      );

  it('reports with the severity of each message, and none that is off', () => {
    expect(found({})).toEqual([['warning'], ['warning']]);
    expect(found({ found: 'info' })).toEqual([['info'], ['info']]);
    expect(found({ found: 'off' })).toEqual([[], []]);
  });
});
