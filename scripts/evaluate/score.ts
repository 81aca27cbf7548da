import { createLinter, rules } from '../../src/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { LabelledMessage } from './messages.ts';

export interface RuleScore {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

export interface Score {
  readonly messages: number;
  readonly clean: number;
  readonly perRule: ReadonlyMap<string, RuleScore>;
  /** Clean messages with a false alarm: at error level, and at any level. */
  readonly cleanWithError: number;
  readonly cleanWithAny: number;
  readonly kind: { readonly right: number; readonly of: number; readonly abstained: number };
  readonly misses: readonly string[];
}

/** Below this many words a kind cannot be told with any certainty. */
const WORDS_FOR_KIND = 40;

export function score(messages: readonly LabelledMessage[], wordList: Uint8Array): Score {
  const linter = createLinter({ wordList });
  const perRule = new Map<string, RuleScore>(
    rules.map(({ id }) => [id, { truePositives: 0, falsePositives: 0, falseNegatives: 0 }]),
  );
  const misses: string[] = [];
  const kind = { right: 0, of: 0, abstained: 0 };
  let cleanWithError = 0;
  let cleanWithAny = 0;
  for (const message of messages) {
    const { kind: given, channel, template, context } = message;
    const { diagnostics, words } = linter.lint(message.text, {
      kind: given,
      channel,
      template,
      context,
    });
    const alarms = rules.flatMap(({ id }) =>
      scoreRule(message, id, diagnostics, perRule.get(id) as RuleScore, misses),
    );
    if (message.clean && alarms.length > 0) cleanWithAny += 1;
    if (message.clean && alarms.some(({ severity }) => severity === 'error')) cleanWithError += 1;
    if (words >= WORDS_FOR_KIND)
      scoreKind(message, linter.detectKind(message.text, context), kind, misses);
  }
  const clean = messages.filter((message) => message.clean).length;
  return { messages: messages.length, clean, perRule, cleanWithError, cleanWithAny, kind, misses };
}

function scoreKind(
  message: LabelledMessage,
  detected: { value: string; source: string },
  kind: { right: number; of: number; abstained: number },
  misses: string[],
): void {
  kind.of += 1;
  if (detected.source === 'default') kind.abstained += 1;
  if (detected.value === message.kind) kind.right += 1;
  else
    misses.push(
      `KIND ${message.name}: is ${message.kind}, read as ${detected.value} (${detected.source})`,
    );
}

/** Counts one rule on one message and answers its false alarms. */
function scoreRule(
  message: LabelledMessage,
  id: string,
  all: readonly Diagnostic[],
  counts: RuleScore,
  misses: string[],
): Diagnostic[] {
  if (message.borderline.includes(id)) return [];
  const found = all.filter(({ ruleId }) => ruleId === id);
  const expected = message.report[id];
  const alarms = found.filter((diagnostic) => !isExpected(message.text, diagnostic, expected));
  const wanted = expected === undefined ? [] : expected.length === 0 ? [''] : expected;
  const missed = wanted.filter(
    (words) => !found.some((diagnostic) => touches(message.text, diagnostic, words)),
  );
  counts.falsePositives += alarms.length;
  counts.falseNegatives += missed.length;
  counts.truePositives += wanted.length - missed.length;
  for (const { range, message: text } of alarms)
    misses.push(
      `ALARM ${id} ${message.name}: ${JSON.stringify(message.text.slice(...range))} — ${text}`,
    );
  for (const words of missed) misses.push(`MISS ${id} ${message.name}: ${JSON.stringify(words)}`);
  return alarms;
}

function isExpected(
  text: string,
  diagnostic: Diagnostic,
  expected: readonly string[] | undefined,
): boolean {
  if (!expected) return false;
  return expected.length === 0 || expected.some((words) => touches(text, diagnostic, words));
}

/** Whether a diagnostic overlaps one of the places where the words stand; words that are missing match anything. */
function touches(text: string, { range: [start, end] }: Diagnostic, words: string): boolean {
  if (words === '') return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (start <= at + words.length && at <= end) return true;
  }
  return false;
}
