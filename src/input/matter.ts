import { didYouMean, nearMatch } from '../language/near-match.ts';
import { CONTEXT_KEYS, type Context } from '../model/context.ts';
import { CHANNELS, CULTURES, KINDS, type Severity } from '../model/kind.ts';
import type { Matter, Problem } from './document.ts';
import type { PlainMap, YamlRead } from './yaml.ts';

/** The keys of a front matter that are ours. */
export const MATTER_KEYS = [
  'kind',
  'channel',
  'template',
  'context',
  'placeholders',
  'followup-lint',
] as const;

/** What a value is wrong about, with the keys that lead to it. */
interface Mistake {
  readonly path: readonly string[];
  readonly message: string;
  readonly unknown?: Severity;
}
type Report = (mistake: Mistake) => void;

/** Checks the values of a front matter; what is wrong is reported at its key and left out. */
export function checkMatter({ value, keyAt }: YamlRead): { matter: Matter; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = ({ path, message, unknown }) =>
    problems.push({
      messageId: unknown ? 'front-matter-unknown-key' : 'front-matter-value',
      message,
      severity: unknown ?? 'error',
      range: keyAt(path),
    });
  const map = value as PlainMap;
  reportForeign(map, report);
  const own = ownSettings(map['followup-lint'], report);
  const matter: Record<string, unknown> = {
    kind: oneOf(map, 'kind', KINDS, report),
    channel: oneOf(map, 'channel', CHANNELS, report),
    template: truth(map['template'], report),
    context: contextOf(map['context'], report),
    placeholders: placeholdersOf(map['placeholders'], report),
    ...own,
  };
  const given = Object.entries(matter).filter(([, item]) => item !== undefined);
  return { matter: Object.fromEntries(given) as unknown as Matter, problems };
}

/** Other programs keep keys of their own here, so that only what looks like one of ours is reported. */
function reportForeign(map: PlainMap, report: Report): void {
  for (const key of Object.keys(map)) {
    if ((MATTER_KEYS as readonly string[]).includes(key)) continue;
    const path = [key];
    if ((CONTEXT_KEYS as readonly string[]).includes(key)) {
      const message = `“${key}” is not read here. Put it under “context:”.`;
      report({ path, message, unknown: 'warning' });
    } else if (nearMatch(key, MATTER_KEYS) !== undefined) {
      const message = `Unknown key “${key}” in the front matter.${didYouMean(key, MATTER_KEYS)}`;
      report({ path, message, unknown: 'warning' });
    }
  }
}

function oneOf<T extends string>(
  map: PlainMap,
  key: string,
  allowed: readonly T[],
  report: Report,
  above: readonly string[] = [],
): T | undefined {
  const value = map[key];
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
  const shown = typeof value === 'string' ? ` “${value}”` : '';
  const near = typeof value === 'string' ? didYouMean(value, allowed) : '';
  const message = `Unknown ${key}${shown}: use ${allowed.join(', ')}.${near}`;
  report({ path: [...above, key], message });
  return undefined;
}

function truth(value: unknown, report: Report): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  report({ path: ['template'], message: '“template” must be true or false, without quotes.' });
  return undefined;
}

function contextOf(value: unknown, report: Report): Context {
  const map = mapAt(value, ['context'], report);
  const context: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(map ?? {})) {
    const checked = contextValue(key, map as PlainMap, report);
    if (item !== undefined && checked !== undefined) context[key] = checked;
  }
  return context;
}

function contextValue(key: string, map: PlainMap, report: Report): unknown {
  const value = map[key];
  const path = ['context', key];
  if (key === 'culture') return oneOf(map, key, CULTURES, report, ['context']);
  if (key === 'words') return texts(value, path, report);
  if (key === 'previousMessages') return previousMessages(value, report);
  if (!(CONTEXT_KEYS as readonly string[]).includes(key)) {
    const message = `Unknown key “${key}” in the context.${didYouMean(key, CONTEXT_KEYS)}`;
    report({ path, message, unknown: 'error' });
    return undefined;
  }
  if (typeof value === 'string') return value;
  report({ path, message: `“${key}” in the context must be a text. Put it in quotes.` });
  return undefined;
}

function previousMessages(value: unknown, report: Report): unknown {
  const isMessage = (item: unknown) => {
    const { kind, date } = (isMap(item) ? item : {}) as { kind?: unknown; date?: unknown };
    return typeof date === 'string' && (KINDS as readonly unknown[]).includes(kind);
  };
  if (Array.isArray(value) && value.every(isMessage)) {
    return (value as { kind: unknown; date: unknown }[]).map(({ kind, date }) => ({ kind, date }));
  }
  const message = `“previousMessages” must be a list in which each has a date and a kind (${KINDS.join(', ')}).`;
  report({ path: ['context', 'previousMessages'], message });
  return undefined;
}

/** A list of names, or names with what is said about each. */
function placeholdersOf(value: unknown, report: Report): string[] | undefined {
  if (value === undefined) return undefined;
  if (isMap(value)) return Object.keys(value);
  return texts(value, ['placeholders'], report);
}

const OWN_KEYS = ['rules', 'disable'];

function ownSettings(value: unknown, report: Report): Pick<Matter, 'rules' | 'disable'> {
  const map = mapAt(value, ['followup-lint'], report) ?? {};
  for (const key of Object.keys(map)) {
    if (OWN_KEYS.includes(key)) continue;
    const message = `Unknown key “${key}” under “followup-lint”.${didYouMean(key, OWN_KEYS) || ` Use ${OWN_KEYS.join(' or ')}.`}`;
    report({ path: ['followup-lint', key], message, unknown: 'error' });
  }
  const rules = mapAt(map['rules'], ['followup-lint', 'rules'], report);
  const disable =
    typeof map['disable'] === 'string'
      ? [map['disable']]
      : texts(map['disable'], ['followup-lint', 'disable'], report);
  return {
    ...(rules && { rules: rules as NonNullable<Matter['rules']> }),
    ...(disable && { disable }),
  };
}

function texts(value: unknown, path: readonly string[], report: Report): string[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  report({
    path,
    message: `“${path.at(-1) as string}” must be a list of texts. Put each in quotes.`,
  });
  return undefined;
}

function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key without a value holds nothing, as a missing one. */
function mapAt(value: unknown, path: readonly string[], report: Report): PlainMap | undefined {
  if (value === undefined || value === null) return undefined;
  if (isMap(value)) return value;
  report({ path, message: `“${path.at(-1) as string}” must hold keys with values, one a line.` });
  return undefined;
}
