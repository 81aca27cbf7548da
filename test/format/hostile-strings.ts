import type { Check, LintResult } from '../../src/model/diagnostic.ts';
import { finding, resultOf } from './results.ts';

/** What a draft, a name or a file name may hold to break out of a format or to forge something in it. */
export const HOSTILE: readonly string[] = [
  '\x1B[31mred\x1B[0m',
  '\x1B]8;;https://evil.example\x07link\x1B]8;;\x07',
  '\x9B31m\x90q\x9C',
  'a\r\nb\rc\nd',
  'nul\0 bell\x07 back\x08 del\x7F',
  '\u202Egnp.exe\u2066\u2069',
  'zero\u200Bwidth\uFEFF\u00AD\u2028\u2029',
  'half \uD800 pair \uDC00',
  'no character \uFFFE \uFFFF \u{1FFFE}',
  '\u{E0041}\u{E0101}\u3164',
  '::error file=x,line=1::forged',
  'a\n::error::forged\n::endgroup::',
  '\n::stop-commands::x',
  '##[error]forged',
  '##vso[task.complete result=Failed;]x',
  '%0A::error::forged%25%3A,=',
  ']]>',
  '<![CDATA[x]]><!-- c --> --><?pi ?>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</pre></article></testsuite></file></style><style>*{}</style>',
  '&lt;b&gt; &amp; &#60; &copy;',
  'javascript:alert(1)',
  'https://evil.example/a_(b)?c=d&e=<f>#g',
  'www.evil.example and mail evil@example.com',
  '@octocat @org/team #123 GH-12 org/repo#9 deadbee1 :tada:',
  '[click](https://evil.example) ![x](https://evil.example/x.png) [0](1)',
  '[^1] [ref]: <https://evil.example> "t"',
  '`code` **bold** _it_ ~~no~~ $x^2$ \\` \\',
  '| a | b |\n| - | - |',
  '# head\n> quote\n- list\n1. one\n---\n===',
  '</details></summary><details open>',
  '{0} {{name}} ${x} {"a":"\\u0000"}',
  '../../etc/passwd',
  'C:\\Temp\\draft #1 100%.txt',
  '//server/share x',
  '👩‍💻 日本語 e\u0301 ﷽',
  '',
  ' ',
  'x'.repeat(5000),
];

/** These, and each followed by others: 500 texts, always the same. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...new Set(HOSTILE),
  ...HOSTILE.flatMap((one, i) =>
    HOSTILE.filter((other, j) => other !== '' && (i * 7 + j * 3) % 3 === 0).map(
      (other) => one + other,
    ),
  ),
].slice(0, 500);

/** A draft, and a result about it, with a text in every place that a text of others can reach. */
export function hostileResult(text: string): { result: LintResult; source: string } {
  const source = `${text}\nDear word\n\t${text}\nend`;
  const fix = { range: [0, 1] as [number, number], text, safety: 'safe' as const };
  const item = finding(source, 'word', {
    message: `A “${text}” is wrong.`,
    url: text,
    fingerprint: text,
    fix,
    suggestions: [{ message: `Say “${text}”.`, fix }, { message: `Or ${text}` }],
    related: [{ range: [0, 1], message: `As in ${text}` }],
  });
  const checks: Check[] = [
    { ruleId: 'no-typos', status: 'failed', evidence: [] },
    { ruleId: 'greeting', status: 'passed', evidence: [{ range: [0, 1], text }] },
    { ruleId: 'closing', status: 'skipped', reason: text, evidence: [] },
  ];
  const diagnostics = [
    item,
    finding(source, 'end', { ruleId: `x${text}`, severity: 'warning', message: text }),
    finding(source, 'Dear', { ruleId: null, messageId: 'limit', severity: 'info', message: text }),
  ];
  const suppressed = [{ ...item, message: text, reason: text }];
  return {
    source,
    result: resultOf(diagnostics, checks, { filePath: text, suppressed, fixableCount: 1 }),
  };
}
