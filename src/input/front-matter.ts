import type { Span } from '../model/span.ts';
import type { Matter, Problem } from './document.ts';
import { checkMatter, MATTER_KEYS } from './matter.ts';
import { readYaml, YamlError } from './yaml.ts';

export interface FrontMatter {
  readonly matter: Matter;
  readonly problems: readonly Problem[];
  /** Where the text below the front matter starts. */
  readonly bodyStart: number;
  /** Where the key stands that this path of keys ends with; the first place where there is none. */
  keyAt(path: readonly string[]): Span;
}

/** UTF-16 code units of a front matter. */
const MAX_LENGTH = 64 * 1024;

const OPENING = /^\uFEFF?---([a-z][\w+-]{0,20})?[ \t]*(?:\r\n|\n|\r)/iu;
const CLOSING = /^---[ \t]*(?:\r\n|\n|\r|$)/mu;
const KNOWN_KEY = new RegExp(`^(?:${MATTER_KEYS.join('|')})[ \\t]*:`, 'mu');

/**
 * Reads the front matter with which a source begins: YAML between two lines of `---`. What is none (a
 * rule across the page, for instance) is left in the text. Nothing in it is ever run.
 */
export function readFrontMatter(source: string): FrontMatter {
  const opening = OPENING.exec(source);
  if (!opening) return none();
  const start = opening[0].length;
  const language = opening[1];
  const closing = CLOSING.exec(source.slice(start, start + MAX_LENGTH));
  if (!closing) return unclosed(source.slice(start, start + MAX_LENGTH), start, opening[0]);
  const end = start + closing.index;
  const bodyStart = end + closing[0].length;
  if (language) return { ...none(), problems: [otherLanguage(language, start)], bodyStart };
  return readBlock(source.slice(start, end), start, bodyStart);
}

function none(): FrontMatter {
  const keyAt = () => ({ start: 0, end: 0 });
  return { matter: { context: {} }, problems: [], bodyStart: 0, keyAt };
}

function readBlock(text: string, start: number, bodyStart: number): FrontMatter {
  const yaml = yamlOf(text);
  if (yaml instanceof YamlError)
    return { ...none(), problems: [broken(yaml, text, start)], bodyStart };
  if (yaml.value === undefined || yaml.value === null) return { ...none(), bodyStart };
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) return none();
  const { matter, problems } = checkMatter(yaml);
  return {
    matter,
    problems: problems.map((problem) => ({ ...problem, range: moved(problem.range, start) })),
    bodyStart,
    keyAt: (path) => moved(yaml.keyAt(path), start),
  };
}

function yamlOf(text: string): ReturnType<typeof readYaml> | YamlError {
  try {
    return readYaml(text);
  } catch (error) {
    return error as YamlError;
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** From the place of the mistake to the end of its line. */
function broken({ message, at }: YamlError, text: string, start: number): Problem {
  const from = Math.min(at, text.trimEnd().length);
  const rest = (/^.*/u.exec(text.slice(from)) as RegExpExecArray)[0];
  return problem(
    'front-matter-broken',
    `The front matter is no YAML that can be read: ${message}. Mend it, or put values that hold special characters in quotes.`,
    { start: start + from, end: start + from + rest.length },
  );
}

/** A text that begins with `---` may be no front matter at all, unless a key of ours follows. */
function unclosed(text: string, start: number, opening: string): FrontMatter {
  if (!KNOWN_KEY.test(text.slice(0, 1000))) return none();
  const reason =
    text.length >= MAX_LENGTH
      ? `The front matter is longer than ${MAX_LENGTH / 1024} KB or not closed. Shorten it, or close it with a line of “---”.`
      : 'The front matter is not closed. Put a line of “---” below it.';
  const range = {
    start: start - opening.length,
    end: start - opening.length + opening.trimEnd().length,
  };
  return { ...none(), problems: [problem('front-matter-unclosed', reason, range)] };
}

function otherLanguage(language: string, end: number): Problem {
  return problem(
    'front-matter-language',
    `Front matter in “${language}” is not read, and never run. Write it in YAML, between two lines of “---” alone.`,
    { start: 0, end: end - 1 },
  );
}

function problem(messageId: string, message: string, range: Span): Problem {
  return { messageId, message, severity: 'error', range };
}
