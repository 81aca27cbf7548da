import { describe, expect, it } from 'vitest';
import {
  createLinter,
  type Diagnostic,
  type Fix,
  type LintOptions,
  type LintResult,
  rules,
} from '../src/index.ts';
import { loadWordList } from '../src/node/word-list.ts';
import { type FixtureCase, readRuleFixtures } from './fixtures/rule-fixtures.ts';

const ADVISED = /^(?:content|structure|tone)$/u;
const advised = rules.filter(({ group }) => ADVISED.test(group));
const linter = createLinter({
  wordList: loadWordList(),
  rules: Object.fromEntries(
    rules.filter(({ rule }) => rule.severity === 'off').map(({ id }) => [id, 'info']),
  ),
});
const fixtures = new Map(readRuleFixtures().map(({ id, cases }) => [id, cases]));

interface Case {
  readonly item: FixtureCase;
  readonly before: LintResult;
  readonly found: readonly Diagnostic[];
}

function lint(text: string, { kind, channel, template, context }: LintOptions): LintResult {
  return linter.lint(text, { kind, channel, template, context } as LintOptions);
}

/** The messages in which a rule finds something. */
function badCases(id: string): Case[] {
  return (fixtures.get(id) ?? [])
    .filter(({ expected }) => expected.length > 0)
    .map((item) => {
      const before = lint(item.text, item);
      return { item, before, found: before.diagnostics.filter(({ ruleId }) => ruleId === id) };
    })
    .filter(({ found }) => found.length > 0);
}

function applied(text: string, { range: [start, end], text: words }: Fix): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** All edits that the findings of a rule suggest, with what comes of each. */
function editsOf({ item, found }: Case) {
  return found.flatMap((finding) =>
    (finding.suggestions ?? []).flatMap(({ fix, message }) =>
      fix ? [{ finding, fix, message, text: applied(item.text, fix) }] : [],
    ),
  );
}

const idsOf = ({ diagnostics }: LintResult) =>
  new Set(diagnostics.map(({ ruleId }) => ruleId ?? 'engine'));

describe.each(advised.map(({ id }) => id))('%s', (id) => {
  const cases = badCases(id);

  it('has something to judge here', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it('says of each finding what to do', () => {
    for (const { item, found } of cases) {
      for (const { suggestions = [], fix } of found) {
        expect(suggestions.length, item.name).toBeGreaterThan(0);
        expect(suggestions.length, item.name).toBeLessThan(3);
        expect(fix, item.name).toBeUndefined();
        for (const suggestion of suggestions) {
          expect(suggestion.message.trim(), item.name).not.toBe('');
          expect(suggestion.fix?.safety ?? 'unsafe').toBe('unsafe');
        }
      }
    }
  });

  it('is content with what it suggests', () => {
    const problems = cases.flatMap((one) =>
      editsOf(one).flatMap(({ finding, text, message }) => {
        const after = lint(text, one.item).diagnostics.filter(({ ruleId }) => ruleId === id);
        const isLeft =
          finding.anchor === 'absence' ? after.length > 0 : after.length >= one.found.length;
        return isLeft ? [`${one.item.name}: ${message}`] : [];
      }),
    );
    expect(problems).toEqual([]);
  });

  it('suggests nothing of which another rule complains', () => {
    const problems = cases.flatMap((one) =>
      editsOf(one)
        .filter(({ finding }) => finding.anchor === 'absence')
        .flatMap(({ text, message }) => {
          const before = idsOf(one.before);
          const added = [...idsOf(lint(text, one.item))].filter((other) => !before.has(other));
          return added
            .filter((other) => other !== 'no-placeholders')
            .map((other) => `${one.item.name}: ${message} → ${other}`);
        }),
    );
    expect(problems).toEqual([]);
  });
});

const QUOTED =
  '\n\nOn Mon, 4 May 2026, Priya wrote:\n> Could you send me the invoice?\n> I need a raise.';
const FOOTER = '\n\nSent from my iPhone';

/** All drafts of the advised rules with their edits, each draft changed first. */
function editedDrafts(change: (text: string) => string) {
  return advised
    .flatMap(({ id }) => fixtures.get(id) ?? [])
    .filter(({ expected }) => expected.length > 0)
    .map((item) => {
      const text = change(item.text);
      const found = lint(text, item).diagnostics;
      const fixes = found.flatMap(({ fix, suggestions = [] }) => [
        ...(fix ? [fix] : []),
        ...suggestions.flatMap((suggestion) => suggestion.fix ?? []),
      ]);
      return { item, text, fixes };
    });
}

describe('edits', () => {
  it.each([
    ['a quoted mail', QUOTED],
    ['a footer', FOOTER],
  ])('leave %s as it is', (_, tail) => {
    for (const { text, fixes } of editedDrafts((draft) => draft.trimEnd() + tail)) {
      for (const fix of fixes) expect(applied(text, fix).slice(-tail.length)).toBe(tail);
    }
  });

  it('keep line ends of two characters', () => {
    for (const { text, fixes } of editedDrafts((draft) => draft.replaceAll('\n', '\r\n'))) {
      for (const fix of fixes) expect(applied(text, fix)).not.toMatch(/\r(?!\n)|(?<!\r)\n/u);
    }
  });

  it('leave no space at a line’s end, no double space, no third line end', () => {
    const ragged = /[^\s-] +$|\S {2,}\S|\n{3}/mu;
    for (const { text, fixes } of editedDrafts((draft) => draft)) {
      if (ragged.test(text)) continue;
      for (const fix of fixes) expect(applied(text, fix)).not.toMatch(ragged);
    }
  });

  it('name nobody and nothing that is not given', () => {
    const usual =
      /^(?:I|Dear|Hi|Hello|Kind|Best|Yours|Subject|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
    const invented = editedDrafts((draft) => draft).flatMap(({ item, text, fixes }) => {
      const given = `${text} ${JSON.stringify(item.context)}`;
      return fixes.flatMap((fix) =>
        [
          ...fix.text
            .replaceAll(/\[[^\]]*\]|(?:^|[.?:] |\n)\s*\p{Lu}\p{L}*/gu, '')
            .matchAll(/\p{Lu}\p{L}*/gu),
        ]
          .map(([word]) => word)
          .filter((word) => !usual.test(word) && !given.includes(word))
          .map((word) => `${word} in “${fix.text}”`),
      );
    });
    expect(invented).toEqual([]);
  });
});

/** The draft after the first edit that a rule suggests. */
function mended(id: string, text: string, options: LintOptions = {}): string | undefined {
  const { diagnostics } = linter.lint(text, { kind: 'thank-you', ...options });
  const suggestions = diagnostics
    .filter(({ ruleId }) => ruleId === id)
    .flatMap((item) => item.suggestions ?? []);
  const fix = suggestions.find((suggestion) => suggestion.fix)?.fix;
  return fix && applied(text, fix);
}

describe('a text that is put in', () => {
  it.each([
    [
      'professional-closing',
      'Dear Priya,\r\n\r\nThank you for the tour.\r\n\r\n> What tour?\r\n',
      'Dear Priya,\r\n\r\nThank you for the tour.\r\n\r\nKind regards,\r\nSam Okafor\r\n\r\n> What tour?\r\n',
    ],
    [
      'professional-closing',
      'Dear Priya,\n\nThank you for the tour.\nSam Okafor',
      'Dear Priya,\n\nThank you for the tour.\n\nKind regards,\nSam Okafor',
    ],
    [
      'personal-greeting',
      'From: sam@example.org\nSubject: The tour\nThank you for the tour.\n\nKind regards,\nSam Okafor',
      'From: sam@example.org\nSubject: The tour\n\nDear Priya Nair,\n\nThank you for the tour.\n\nKind regards,\nSam Okafor',
    ],
    [
      'subject-line',
      'From: sam@example.org\nTo: priya@example.org,\n  lee@example.org\n\nDear Priya,\n\nThank you.',
      'From: sam@example.org\nTo: priya@example.org,\n  lee@example.org\nSubject: Thank you – Baker interview\n\nDear Priya,\n\nThank you.',
    ],
    [
      'gratitude',
      'Dear Priya,\n\n- The ovens were warm.\n- So was the bread.\n\nKind regards,\nSam Okafor',
      'Dear Priya,\n\nThank you for taking the time to talk with me about the Baker role.\n\n- The ovens were warm.\n- So was the bread.\n\nKind regards,\nSam Okafor',
    ],
    [
      'gratitude',
      'Dear Priya,\n\nKind regards,\nSam Okafor',
      'Dear Priya,\n\nThank you for taking the time to talk with me about the Baker role.\n\nKind regards,\nSam Okafor',
    ],
    ['gratitude', '', 'Thank you for taking the time to talk with me about the Baker role.'],
    [
      'interview-reference',
      'Dear Priya,\n\nThank you for your time\n\nKind regards,\nSam Okafor',
      'Dear Priya,\n\nThank you for your time\n\nI especially enjoyed hearing about [topic you discussed].\n\nKind regards,\nSam Okafor',
    ],
  ])('stands where %s wants it, on lines of its own if need be', (id, text, expected) => {
    const context = { interviewer: 'Priya Nair', sender: 'Sam Okafor', role: 'Baker' };
    expect(mended(id, text, { context })).toBe(expected);
  });

  const TEMPLATE = 'Dear {{first_name}},\n\nIt was good to meet.\n\nKind regards,\n{{sender}}';

  it.each([
    ['{{first_name}}', '{{topic_you_discussed}}'],
    ['{first_name}', '{topic_you_discussed}'],
    ['${firstName}', '${topicYouDiscussed}'],
    ['[First name]', '[topic you discussed]'],
    ['<first name>', '<topic you discussed>'],
    ['%FIRST_NAME%', '%TOPIC_YOU_DISCUSSED%'],
    ['__FIRST_NAME__', '__TOPIC_YOU_DISCUSSED__'],
  ])('has slots like %s in a template with those', (placeholder, slot) => {
    const text = TEMPLATE.replaceAll('{{first_name}}', () => placeholder);
    const edited = mended('interview-reference', text, { template: true }) ?? '';
    expect(edited).toContain(`I especially enjoyed hearing about ${slot}.`);
    const rest = linter.lint(edited, { kind: 'thank-you', template: true }).diagnostics;
    expect(rest.map(({ ruleId }) => ruleId)).not.toContain('interview-reference');
    expect(rest.map(({ ruleId }) => ruleId)).not.toContain('no-placeholders');
  });

  it('takes what is known from the context, the text, or a slot', () => {
    const text = 'Dear Priya,\n\nIt was good to hear of the Night Baker position.\n\nBest,\nSam';
    const line = 'Thank you for taking the time to talk with me about';
    expect(mended('gratitude', text)).toContain(`${line} the Night Baker role.`);
    expect(mended('gratitude', text, { context: { role: 'Miller' } })).toContain(
      `${line} the Miller role.`,
    );
    const bare = text.replace('of the Night Baker position', 'from you');
    expect(mended('gratitude', bare)).toContain(`${line} the [role] role.`);
    expect(mended('gratitude', bare.replace('from', '[Role] from'))).toContain('the [Role] role.');
  });
});

describe('a sentence that is left out', () => {
  it.each([
    [
      'Dear Priya,\n\nThank you.\n\nWhat is the salary?\n\nBest,\nSam',
      'Dear Priya,\n\nThank you.\n\nBest,\nSam',
    ],
    [
      'Dear Priya,\n\nThank you.\n- What is the salary?\n- See you.\n\nBest,\nSam',
      'Dear Priya,\n\nThank you.\n- See you.\n\nBest,\nSam',
    ],
    [
      'Dear Priya,\n\nThank you.\n\nBest,\nSam\n\nP.S. What is the salary?\n',
      'Dear Priya,\n\nThank you.\n\nBest,\nSam\n',
    ],
    [
      'Dear Priya,\n\nThank you.\n\nBest,\nSam\n\nP.S. What is the salary? Sunday was fun.',
      'Dear Priya,\n\nThank you.\n\nBest,\nSam\n\nP.S. Sunday was fun.',
    ],
  ])('leaves no gap: %j', (text, expected) => {
    expect(mended('no-salary', text)).toBe(expected);
  });

  it('is not the only one', () => {
    const text = 'Dear Priya,\n\nWhat is the salary?\n\nBest,\nSam';
    const { diagnostics } = linter.lint(text, { kind: 'thank-you' });
    const suggestions = diagnostics.find(({ ruleId }) => ruleId === 'no-salary')?.suggestions;
    expect(suggestions?.[0]).toEqual({ message: 'Leave this sentence out.' });
  });
});

describe('words that are taken out', () => {
  it.each([
    ['no-informal', 'Haha, that mill was loud.', 'That mill was loud.'],
    ['no-informal', 'That mill was loud, dude.', 'That mill was loud.'],
    ['no-informal', 'It was, lol, a loud mill.', 'It was, a loud mill.'],
    ['no-emoji', 'That mill was loud 😊', 'That mill was loud.'],
    ['no-emoji', 'That mill 😊 was loud.', 'That mill was loud.'],
    ['no-emoji', '😊 That mill was loud.', 'That mill was loud.'],
  ])('%s: %j', (id, line, expected) => {
    const frame = (words: string) => `Dear Priya,\n\n${words}\n\nBest,\nSam`;
    expect(mended(id, frame(line))).toBe(frame(expected));
  });
});

describe('fixes that need no second look', () => {
  const SAFE = [
    'apostrophes',
    'indefinite-article',
    'no-invisible-characters',
    'no-repeated-words',
    'sentence-mechanics',
  ];

  it('are those of mechanics only', () => {
    const ids = [...fixtures.values()]
      .flat()
      .flatMap((item) =>
        lint(item.text, item).diagnostics.flatMap(({ ruleId, fix, suggestions = [] }) =>
          [fix, ...suggestions.map((suggestion) => suggestion.fix)].some(
            (one) => one?.safety === 'safe',
          )
            ? [ruleId]
            : [],
        ),
      );
    expect([...new Set(ids)].sort()).toEqual(SAFE);
  });
});
