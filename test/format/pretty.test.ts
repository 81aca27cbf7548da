import { describe, expect, it } from 'vitest';
import {
  ansi,
  formatJson,
  formatNdjson,
  formatPretty,
  loadFormatter,
} from '../../src/format/index.ts';
import type { LintResult } from '../../src/model/diagnostic.ts';
import { finding, resultOf } from './results.ts';

const SOURCE = `Dear Sarah,

I hope to recieve word soon, and thank you for the talk. It was great.

Best,
Tom
`;

const pretty = (result: LintResult, more = {}) =>
  formatPretty([result], { sourceOf: () => SOURCE, ...more });

describe('the verdict', () => {
  const at = (severity: 'error' | 'warning' | 'info', more = {}) =>
    finding(SOURCE, 'word', { severity, ...more });
  it.each([
    [[], 'Ready to send'],
    [[at('warning')], 'Ready to send: 1 to consider'],
    [[at('info'), at('info')], 'Ready to send: 2 ideas'],
    [[at('error'), at('error'), at('warning')], '2 things to mend before sending, 1 to consider'],
    [[at('info', { ruleId: null })], 'Not judged in full'],
    [[at('error', { fatal: true })], 'Not judged in full'],
  ])('%#', (diagnostics, verdict) => {
    expect(pretty(resultOf(diagnostics)).split('\n')[0]).toBe(verdict);
  });

  it('comes with the kind in words', () => {
    expect(pretty(resultOf([])).split('\n')[1]).toBe(
      'Thank-you note (detected) by e-mail, 12 words',
    );
  });
});

describe('a finding', () => {
  it('shows the sentence, its place, and marks the words', () => {
    const fix = { range: [0, 0] as [number, number], text: 'receive', safety: 'unsafe' as const };
    const text = pretty(
      resultOf([
        finding(SOURCE, 'recieve', { suggestions: [{ message: 'Write “receive”.', fix }] }),
      ]),
    );
    expect(text).toContain(
      [
        '  ✗ Something is wrong here.  no-typos',
        '    3:11 │ I hope to recieve word soon, and thank you for the talk.',
        '         │           ~~~~~~~',
        '    → Write “receive”.',
      ].join('\n'),
    );
  });

  it('says no word twice', () => {
    const suggestions = [
      {
        message: 'Write “receive”.',
        fix: { range: [0, 0] as [number, number], text: 'receive', safety: 'safe' as const },
      },
    ];
    const message = 'Did you mean “receive”?';
    expect(pretty(resultOf([finding(SOURCE, 'recieve', { message, suggestions })]))).not.toContain(
      '→',
    );
  });

  it('shows the first suggestion only, but all near words', () => {
    const fix = (text: string) => ({
      range: [0, 0] as [number, number],
      text,
      safety: 'unsafe' as const,
    });
    const rows = (suggestions: { message: string; fix?: ReturnType<typeof fix> }[]) =>
      pretty(resultOf([finding(SOURCE, 'hope', { suggestions })]))
        .split('\n')
        .filter((row) => row.includes('→'));
    expect(rows([{ message: 'Leave it out.' }, { message: 'Write anew.' }])).toEqual([
      '    → Leave it out.',
    ]);
    expect(
      rows(['trust', 'think'].map((text) => ({ message: `Write “${text}”.`, fix: fix(text) }))),
    ).toEqual(['    → Write “trust”, “think”.']);
  });

  it('does not repeat a line that the message gives', () => {
    const fix = {
      range: [0, 0] as [number, number],
      text: '\n\nDear Sarah,',
      safety: 'unsafe' as const,
    };
    const suggestions = [{ message: 'Begin with: “Dear Sarah,”', fix }];
    const message = 'Write “Dear Sarah,”.';
    expect(pretty(resultOf([finding(SOURCE, 'Dear', { message, suggestions })]))).not.toContain(
      '→',
    );
  });

  it('marks on the right row after wrapping, also below wide characters', () => {
    const source =
      '日本語の部署で働けることを楽しみにしています teh team and everything else that goes with it.';
    const text = formatPretty([resultOf([finding(source, 'teh')])], {
      sourceOf: () => source,
      width: 60,
    });
    const rows = text.split('\n');
    const marks = rows.findIndex((row) => row.includes('~~~'));
    const wide = (row: string) =>
      row
        .slice(row.indexOf('│'))
        .slice(0, row.slice(row.indexOf('│')).indexOf('teh'))
        .replace(/[^\x00-\xFF│]/gu, 'xx').length;
    expect(rows[marks - 1]).toContain('teh');
    const from = rows[marks]?.slice(rows[marks].indexOf('│')).indexOf('~~~');
    expect(from).toBe(wide(rows[marks - 1] ?? ''));
  });

  it('says where a missing part would go', () => {
    const item = { ...finding(SOURCE, 'great.', { anchor: 'absence' }) };
    item.range = [item.range[1], item.range[1]];
    expect(pretty(resultOf([item]))).toContain(
      'It would go after “… and thank you for the talk. It was great.” (line 3).',
    );
    expect(pretty(resultOf([item]))).not.toMatch(/[~^]/u);
  });

  it('comes by severity, then by place', () => {
    const text = pretty(
      resultOf([
        finding(SOURCE, 'talk', { message: 'third', severity: 'warning' }),
        finding(SOURCE, 'soon', { message: 'second' }),
        finding(SOURCE, 'hope', { message: 'first' }),
      ]),
    );
    expect(text.match(/first|second|third/gu)).toEqual(['first', 'second', 'third']);
  });

  it('offers what the message does not say already', () => {
    const write = (text: string) => ({
      message: `Write “${text}”.`,
      fix: { range: [0, 1] as [number, number], text, safety: 'unsafe' as const },
    });
    const suggestions = [write('receive'), write('relieve')];
    const text = pretty(
      resultOf([finding(SOURCE, 'recieve', { message: 'Did you mean “receive”?', suggestions })]),
    );
    expect(text).toContain('→ Or “relieve”.');
    expect(pretty(resultOf([finding(SOURCE, 'recieve', { suggestions })]))).toContain(
      '→ Write “receive”, “relieve”.',
    );
  });

  it('marks a single character with a sign of its own', () => {
    const text = pretty(resultOf([finding(SOURCE, 'I hope'.charAt(0))]));
    expect(text).toMatch(/^ +│ \^$/mu);
  });

  it('quotes no half of a character beside a missing part', () => {
    const missing = (source: string, at: number) =>
      pretty(
        resultOf([
          finding(source, source.slice(at, at + 1), { anchor: 'absence', range: [at, at] }),
        ]),
        { sourceOf: () => source },
      );
    const long = '😀'.repeat(3000);
    const beside = (text: string) => /It would go (after|before) “(.*?)”/su.exec(text)?.slice(1);
    for (const text of [missing(`${long}a`, 6000), missing(`a${long}.`, 6001)]) {
      expect(beside(text)).toEqual(['after', expect.stringMatching(/^[…\s😀]+$/u)]);
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
    for (const text of [missing(`\n${long}`, 1), missing(`\na${long}`, 1)]) {
      expect(beside(text)).toEqual(['before', expect.stringMatching(/^a?[…\s😀]+$/u)]);
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
    expect(missing(' ', 0)).not.toContain('It would go');
  });

  it('survives an empty draft, a missing source and a range of 256 KB', () => {
    expect(formatPretty([resultOf([finding('', '')])], { sourceOf: () => '' })).toContain(
      'Something is wrong',
    );
    expect(formatPretty([resultOf([finding(SOURCE, 'hope')])])).toContain('3:3');
    const huge = 'x'.repeat(262_144);
    expect(
      formatPretty([resultOf([finding(huge, huge)])], { sourceOf: () => huge }).length,
    ).toBeLessThan(2000);
  });
});

describe('the checklist', () => {
  const start = SOURCE.indexOf('thank you');
  const thanks = {
    ruleId: 'gratitude',
    status: 'passed' as const,
    evidence: [{ range: [start, start + 9] as [number, number], text: 'thank you' }],
  };
  const summaries = new Map([['gratitude', 'Thank the reader.']]);

  it('shows the words that satisfied a check, and what was left out', () => {
    const text = pretty(
      resultOf(
        [],
        [
          thanks,
          { ruleId: 'a', status: 'passed', evidence: [] },
          {
            ruleId: 'b',
            status: 'skipped',
            reason: 'Not known: interviewDate, sentDate.',
            evidence: [],
          },
          { ruleId: 'c', status: 'skipped', reason: 'No word list is loaded.', evidence: [] },
          { ruleId: 'd', status: 'not-applicable', reason: 'Switched off.', evidence: [] },
        ],
      ),
      { summaries },
    );
    expect(text).toContain(
      '  ✓ Thank the reader — “thank you for the talk”\n  ✓ 1 more check passed\n',
    );
    expect(text).toContain(
      '2 checks left out (No word list is loaded; not given: interview date, sent',
    );
    expect(text).not.toContain('Switched off');
  });

  it('has the words of the result where the draft is not at hand', () => {
    const text = formatPretty([resultOf([], [thanks])], { summaries });
    expect(text).toContain(`  ✓ Thank the reader — “${thanks.evidence[0]!.text}”\n`);
  });

  it('is left out when quiet', () => {
    const found = resultOf([finding(SOURCE, 'hope')], [thanks]);
    expect(pretty(found)).toContain('✓');
    expect(pretty(found, { quiet: true })).not.toContain('✓');
    expect(pretty(resultOf([], [thanks]), { quiet: true })).not.toContain('✓');
  });
});

describe('several drafts', () => {
  it('get a heading each and a summary', () => {
    const text = formatPretty([
      resultOf([], [], { filePath: 'a.txt' }),
      resultOf([finding(SOURCE, 'hope')], [], { filePath: 'b\n::error::x\u202E.txt' }),
    ]);
    expect(text).toContain('a.txt\nReady to send');
    expect(text).toContain('b<U+000A>::error::x<U+202E>.txt');
    expect(text).toMatch(/2 drafts: 1 ready to send, 1 not yet\n$/u);
    expect(formatPretty([resultOf([]), resultOf([])])).toMatch(/\n2 drafts: 2 ready to send\n$/u);
  });

  it('close with a hint where there is something to mend', () => {
    const hint = 'Some of this can be mended with --fix.';
    const found = resultOf([finding(SOURCE, 'hope')]);
    expect(pretty(found, { hint }).endsWith(`\n${hint}\n`)).toBe(true);
    expect(pretty(found)).not.toContain(hint);
    expect(pretty(resultOf([]), { hint })).not.toContain(hint);
  });
});

describe('colour', () => {
  it('changes nothing but the colour', () => {
    const result = resultOf([finding(SOURCE, 'recieve')]);
    expect(pretty(result, { paint: ansi }).replace(/\x1B\[\d+m/gu, '')).toBe(pretty(result));
  });
});

describe('hostile drafts', () => {
  it('print no control character and no command', () => {
    const source = 'Hi\n\n::error::x \x1B]0;title\x07 \u202Eteh ##[error] ::set-output::y';
    const text = formatPretty(
      [resultOf([finding(source, 'teh', { message: `“\x1B[2J” ${source}` })])],
      { sourceOf: () => source, width: 40 },
    );
    expect(text).not.toMatch(/[\x00-\x09\x0B-\x1F\u202E]/u);
    expect(text).not.toMatch(/^\s*::|##\[/mu);
  });
});

describe('json and ndjson', () => {
  const result = resultOf([finding(SOURCE, 'hope')], [], { filePath: 'a.txt' });
  it('are the results as they are', async () => {
    expect(JSON.parse(formatJson([result]))).toEqual({ version: 1, results: [result] });
    expect(JSON.parse(formatNdjson([result]))).toEqual({ id: 'a.txt', ...result });
    expect(formatNdjson([result]).startsWith('{"id":')).toBe(true);
    expect(await loadFormatter('json')).toBe(formatJson);
  });
});
