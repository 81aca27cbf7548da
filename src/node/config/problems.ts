import * as v from 'valibot';
import type { Source } from './source.ts';

type Issue = v.BaseIssue<unknown>;

/** What is wrong with a config, each problem with its place. */
export function problemsOf(schema: v.GenericSchema, value: unknown, source: Source): string[] {
  const { issues = [] } = v.safeParse(schema, value);
  return issues.map((issue) => {
    const { message, path, what } = problemOf(issue);
    return `${source.at(path, what)}: ${message}`;
  });
}

interface Problem {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly what: 'key' | 'value';
}

function problemOf(issue: Issue): Problem {
  const innermost = deepest(issue);
  return {
    message: innermost.issue.message,
    path: innermost.path.map(({ key }) => (typeof key === 'number' ? key : String(key))),
    what: innermost.path.at(-1)?.origin === 'key' ? 'key' : 'value',
  };
}

type Item = NonNullable<Issue['path']>[number];

/** Of the ways in which a choice between schemas went wrong, the one that went furthest. */
function deepest(
  issue: Issue,
  before: readonly Item[] = [],
): { issue: Issue; path: readonly Item[] } {
  const path = [...before, ...(issue.path ?? [])];
  let best = { issue, path: path as readonly Item[] };
  for (const inner of issue.issues ?? []) {
    const found = deepest(inner, path);
    if (found.path.length > best.path.length) best = found;
  }
  return best;
}
