/** A program that uses the package as its users do: run in its folder and type-checked against its declarations. */
export const CONSUMER = `import { createLinter, rules, KINDS, type Diagnostic, type LintResult } from 'followup-lint';
import { createNodeLinter, loadWordList } from 'followup-lint/node';
import { defineRule } from 'followup-lint/rule';
import { formatPretty, loadFormatter } from 'followup-lint/formatters';

const text: string = 'Dear Sam,\\n\\nI recieved your mail.\\n';
const plain: LintResult = createLinter().lint(text);
const spelled: LintResult = createNodeLinter({ rules: { gratitude: 'warning' } }).lint(text);
const found = (result: LintResult, id: string): Diagnostic | undefined =>
  result.diagnostics.find(({ ruleId }) => ruleId === id);

const rule = defineRule({
  summary: 'Test.',
  why: 'Test.',
  sources: ['secret'],
  kinds: 'all',
  severity: 'error',
  messages: { found: ({ word }: { word: string }) => word },
  *check({ facts }) {
    for (const { start, end } of facts.thanks) {
      yield { messageId: 'found', at: { start, end }, args: { word: 'thanks' } };
    }
  },
});

const expectations: Record<string, boolean> = {
  'rules are listed': rules.length > 10 && KINDS.length === 5,
  'no thanks is an error': found(plain, 'gratitude')?.severity === 'error',
  'spelling is skipped without a word list':
    plain.checks.find(({ ruleId }) => ruleId === 'no-typos')?.status === 'skipped',
  'spelling is judged in Node': found(spelled, 'no-typos') !== undefined,
  'configuration is heard': found(spelled, 'gratitude')?.severity === 'warning',
  'the word list is there': loadWordList().length > 100_000,
  'rules can be written': typeof rule.check === 'function',
  'formatters are there': typeof formatPretty === 'function' && typeof loadFormatter === 'function',
};
const wrong = Object.entries(expectations).filter(([, holds]) => !holds);
if (wrong.length > 0) throw new Error(wrong.map(([name]) => name).join(', '));
`;

export const CONSUMER_CONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    outDir: 'out',
    rootDir: '.',
  },
  files: ['consumer.ts'],
};
