/** What must not compile; checked by `npm run typecheck`, never run. */
import type { LintOptions, LinterConfig } from '../src/index.ts';
import { defineRule } from '../src/rule.ts';

const about = {
  summary: 'Test.',
  why: 'Test.',
  sources: ['secret'],
  kinds: ['status-check'],
  severity: 'error',
} as const;
const at = { start: 0, end: 1 };
const messages = {
  plain: () => 'Plain.',
  named: ({ name }: { name: string }) => `Named ${name}.`,
};

export const right = defineRule({
  ...about,
  requires: ['interviewDate'],
  options: { most: 3 },
  messages,
  *check({ context, options, satisfy }) {
    const date: string = context.interviewDate;
    const most: number = options.most;
    satisfy(at);
    yield { messageId: 'plain', at };
    yield { messageId: 'named', at, args: { name: date + String(most) } };
  },
});

export const wrongMessageId = defineRule({
  ...about,
  messages,
  // @ts-expect-error there is no message of this id
  *check() {
    yield { messageId: 'plane', at };
  },
});

export const missingArgs = defineRule({
  ...about,
  messages,
  // @ts-expect-error the message needs a name
  *check() {
    yield { messageId: 'named', at };
  },
});

export const wrongArgs = defineRule({
  ...about,
  messages,
  // @ts-expect-error the name is a text
  *check() {
    yield { messageId: 'named', at, args: { name: 3 } };
  },
});

export const argsTooMany = defineRule({
  ...about,
  messages,
  // @ts-expect-error this message takes none
  *check() {
    yield { messageId: 'plain', at, args: { name: 'Sam' } };
  },
});

export const undeclaredContext = defineRule({
  ...about,
  messages,
  // eslint-disable-next-line require-yield
  *check({ context }) {
    // @ts-expect-error without `requires` the date may be unknown
    const date: string = context.interviewDate;
    throw new Error(date);
  },
});

export const unknownContext = defineRule({
  ...about,
  // @ts-expect-error there is no such field
  requires: ['interviewDay'],
  messages,
  *check() {
    yield { messageId: 'plain', at };
  },
});

export const unknownOption = defineRule({
  ...about,
  options: { most: 3 },
  messages,
  // eslint-disable-next-line require-yield
  *check({ options }) {
    // @ts-expect-error there is no such option
    throw new Error(options.least);
  },
});

export const unknownPlace = defineRule({
  ...about,
  messages,
  // @ts-expect-error nothing is missing from there
  *check() {
    yield { messageId: 'plain', at: { missingFrom: 'footer' } };
  },
});

export const unknownSource = defineRule({
  ...about,
  // @ts-expect-error there is no such guide
  sources: ['etikette'],
  messages,
  *check() {
    yield { messageId: 'plain', at };
  },
});

// @ts-expect-error a kind that does not exist
export const unknownKind: LintOptions = { kind: 'thanks' };

// @ts-expect-error a severity that does not exist
export const unknownSeverity: LinterConfig = { rules: { gratitude: 'fatal' } };
