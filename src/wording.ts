import type { Particulars } from './model/facts.ts';
import type { Message, PlaceholderMeaning, PlaceholderStyle } from './model/message.ts';
import type { ThreadDraft } from './model/rule.ts';

/** What a wording is filled from. */
export type About = Pick<ThreadDraft, 'message' | 'facts' | 'template'>;

interface Blank {
  readonly meaning?: PlaceholderMeaning;
  readonly slot: string;
}

const BLANKS: Readonly<Record<keyof Particulars, Blank>> = {
  reader: { meaning: 'reader', slot: 'name' },
  company: { meaning: 'company', slot: 'company' },
  role: { meaning: 'role', slot: 'role' },
  sender: { meaning: 'sender', slot: 'your name' },
  interviewDay: { slot: 'day of the interview' },
};

const GAP = /\{(\w+)(?:\|([^{}]*))?\}|\[([^[\]]+)\]/gu;

/**
 * Fills `{reader}`, `{company}`, `{role}`, `{sender}` and `{interviewDay}` from what is known, with the
 * words after a bar (`{company|your team}`) or a slot where it is not; `{theRole}` is "the Data Analyst
 * role". `[topic you discussed]` is a slot always, written as the message writes its placeholders.
 */
export function fill(about: About, wording: string): string {
  return wording.replace(
    GAP,
    (_, name: string, otherwise: string | undefined, slot: string | undefined) => {
      if (slot !== undefined) return slotFor(about.message, slot);
      if (name === 'theRole') return theRole(about);
      return known(about, name) ?? otherwise ?? slotFor(about.message, blankOf(name).slot);
    },
  );
}

/** A blank to be filled in, in the style of the placeholders that the message has. */
export function slotFor({ placeholders }: Message, name: string): string {
  return FORMS[placeholders.find(({ problem }) => !problem)?.style ?? '[X]'](name);
}

function theRole(about: About): string {
  const role = known(about, 'role')?.replace(/^the\s+/iu, '');
  if (role !== undefined && /\b(?:role|position|post|job|vacancy)$/iu.test(role))
    return `the ${role}`;
  if (role === undefined && about.facts.namedPositions.length > 0) return 'the role';
  return `the ${role ?? slotFor(about.message, BLANKS.role.slot)} role`;
}

/** What context and text tell, which in a template are only its own placeholders. */
function known({ message, facts, template }: About, name: string): string | undefined {
  const { meaning } = blankOf(name);
  const declared = message.placeholders.find(
    (item) => item.meaning === meaning && item.problem === undefined,
  );
  const told = template ? undefined : facts.particulars[name as keyof Particulars];
  return told ?? declared?.text;
}

function blankOf(name: string): Blank {
  if (!Object.hasOwn(BLANKS, name))
    throw new TypeError(`a wording asks for “${name}”, which is nothing known`);
  return BLANKS[name as keyof Particulars];
}

const snake = (name: string) => name.replaceAll(' ', '_');
const camel = (name: string) =>
  name.replace(/ (\w)/gu, (_, letter: string) => letter.toUpperCase());

/** How a name is usually written in each style. */
const FORMS: Readonly<Record<PlaceholderStyle, (name: string) => string>> = {
  '[X]': (name) => `[${name}]`,
  '<X>': (name) => `<${name}>`,
  '{{x}}': (name) => `{{${snake(name)}}}`,
  '{x}': (name) => `{${snake(name)}}`,
  '${x}': (name) => `\${${camel(name)}}`,
  '%X%': (name) => `%${snake(name).toUpperCase()}%`,
  __X__: (name) => `__${snake(name).toUpperCase()}__`,
};
