import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/input/front-matter.ts';
import { readDocuments } from '../../src/input/read-documents.ts';
import { expectSound, lineOf, sourceOf } from './places.ts';

const BODY = 'Hi Ana,\n\nthank you.\n';

function problems(yaml: string): string[] {
  const source = `---\n${yaml}\n---\n${BODY}`;
  return readFrontMatter(source).problems.map(
    ({ messageId, range }) => `${messageId}: ${source.slice(range.start, range.end)}`,
  );
}

describe('front matter', () => {
  it('gives kind, channel, context, placeholders and rules', () => {
    const source = `---
kind: status-check
channel: linkedin
template: true
context:
  interviewer: Ana Ruiz
  interviewDate: 2026-03-03
  previousMessages:
    - { kind: thank-you, date: 2026-03-04 }
  words: [Kubernetes]
placeholders:
  first_name: The reader's first name
  topic: { description: What you talked about, example: caching }
followup-lint:
  rules:
    concise: [warning, { maxWords: 120 }]
    no-emoji: off
  disable: [no-stuffy]
---
${BODY}`;
    const { matter, problems: found, bodyStart } = readFrontMatter(source);
    expect(found).toEqual([]);
    expect(source.slice(bodyStart)).toBe(BODY);
    expect(matter).toEqual({
      kind: 'status-check',
      channel: 'linkedin',
      template: true,
      context: {
        interviewer: 'Ana Ruiz',
        interviewDate: '2026-03-03',
        previousMessages: [{ kind: 'thank-you', date: '2026-03-04' }],
        words: ['Kubernetes'],
      },
      placeholders: ['first_name', 'topic'],
      rules: { concise: ['warning', { maxWords: 120 }], 'no-emoji': 'off' },
      disable: ['no-stuffy'],
    });
  });

  it.each(['text', 'markdown'] as const)(
    'is cut off %s, with CRLF and a byte order mark',
    (format) => {
      const source = `\uFEFF---\r\nkind: thank-you\r\n---\r\n\r\nHi Ana,\r\n\r\nthank you.\r\n`;
      const document = readDocuments(source, { format }).documents[0]!;
      expect(document.kind).toBe('thank-you');
      expect(document.text.trim()).toMatch(/^Hi Ana,\s+thank you\.$/u);
      expect(sourceOf(source, document, 'thank you.')).toBe('thank you.');
      expect(lineOf(source, document, 'Hi')).toBe(5);
      expectSound(source, document);
    },
  );

  it.each([
    ['kind: 3', 'front-matter-value: kind'],
    ['context:\n  previousMessages: [3]', 'front-matter-value: previousMessages'],
    ['followup-lint:\n  zzzz: {}', 'front-matter-unknown-key: zzzz'],
    ['? [a, b]\n: 1', 'front-matter-broken: ? [a, b]'],
    ['b: *x', 'front-matter-broken: *x'],
    ['kind: thankyou', 'front-matter-value: kind'],
    ['template: "yes"', 'front-matter-value: template'],
    ['context:\n  role: 12', 'front-matter-value: role'],
    ['context:\n  intervewer: Ana', 'front-matter-unknown-key: intervewer'],
    ['context: Ana', 'front-matter-value: context'],
    ['context:\n  culture: stiff', 'front-matter-value: culture'],
    ['context:\n  previousMessages: [{ kind: x }]', 'front-matter-value: previousMessages'],
    ['placeholders: 3', 'front-matter-value: placeholders'],
    ['chanel: email', 'front-matter-unknown-key: chanel'],
    ['interviewer: Ana', 'front-matter-unknown-key: interviewer'],
    ['followup-lint:\n  rule: {}', 'front-matter-unknown-key: rule'],
    ['kind: thank-you\nkind: final-check', 'front-matter-broken: kind: final-check'],
    ['a: &x 1\nb: *x', 'front-matter-broken: &x 1'],
    ['a: [1, 2', 'front-matter-broken: '],
    ['a: !!js/function "function () {}"', 'front-matter-broken: !!js/function "function () {}"'],
    [
      `a: ${'['.repeat(30)}${']'.repeat(30)}`,
      `front-matter-broken: ${'['.repeat(11)}${']'.repeat(30)}`,
    ],
  ])('that is wrong is reported at its place: %j', (yaml, expected) => {
    expect(problems(yaml)).toEqual([expected]);
  });

  it.each(['title: A template\nlayout: post\ntags: [a, b]', '# nothing', ''])(
    'of other programs is no problem: %j',
    (yaml) => {
      expect(problems(yaml)).toEqual([]);
    },
  );

  it.each(['js', 'json', 'coffee', 'toml'])('in %s is not run and not read', (language) => {
    const source = `---${language}\nmodule.exports = { kind: "thank-you" }\n---\n${BODY}`;
    const { matter, problems: found, bodyStart } = readFrontMatter(source);
    expect(matter).toEqual({ context: {} });
    expect(found[0]?.message).toContain('never run');
    expect(source.slice(0, found[0]?.range.end)).toBe(`---${language}`);
    expect(source.slice(bodyStart)).toBe(BODY);
  });

  it.each([
    `---\nHi Ana,\n---\nthanks`,
    `---\n\n${BODY}`,
    `Hi\n---\nkind: thank-you\n---\n`,
    `---- \nkind: thank-you\n---\n`,
    `---\n- a\n- b\n---\n`,
  ])('is not seen in %j', (source) => {
    expect(readFrontMatter(source)).toEqual({
      matter: { context: {} },
      problems: [],
      bodyStart: 0,
      keyAt: expect.any(Function),
    });
  });

  it('says where a key stands, and nothing of others', () => {
    const source = `---\ncontext:\n  role: Cook\nfollowup-lint:\n  disable: no-salary\n---\n${BODY}`;
    const { keyAt, matter } = readFrontMatter(source);
    const words = (...path: string[]) => source.slice(keyAt(path).start, keyAt(path).end);
    expect([words('context', 'role'), words('followup-lint')]).toEqual(['role', 'followup-lint']);
    expect([words('context', 'company'), words('kind', 'role')]).toEqual(['', '']);
    expect(matter.disable).toEqual(['no-salary']);
  });

  it('that is not closed or too long is reported', () => {
    const open = readFrontMatter(`---\nkind: thank-you\n\n${BODY}`);
    expect(open.problems[0]?.messageId).toBe('front-matter-unclosed');
    const long = readFrontMatter(`---\nkind: thank-you\nx: ${'a'.repeat(70_000)}\n---\n${BODY}`);
    expect(long.problems[0]?.message).toContain('64 KB');
  });

  it('cannot reach a prototype', () => {
    const source = `---\n__proto__: { kind: x }\nfollowup-lint:\n  rules:\n    __proto__: { polluted: yes }\n    constructor: off\n---\n`;
    const { matter } = readFrontMatter(source);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(matter.rules)).toBeNull();
    expect(Object.keys(matter.rules!)).toEqual(['__proto__', 'constructor']);
    expect((matter as { kind?: unknown }).kind).toBeUndefined();
  });
});
