import type { RuleSetting } from '../model/config.ts';
import type { SeverityOrOff } from '../model/kind.ts';
import { UsageError } from './failure.ts';

/**
 * Reads `id: severity` or `id: [severity, {"option": value}]`; the engine checks what they name.
 * @throws {UsageError} for anything else.
 */
export function parseRuleFlag(text: string): [id: string, setting: RuleSetting] {
  const colon = text.indexOf(':');
  const id = text.slice(0, colon).trim();
  const setting = text.slice(colon + 1).trim();
  if (colon < 0 || setting === '' || !/^\S+$/u.test(id)) throw malformed(text);
  if (!setting.startsWith('[')) return [id, setting as RuleSetting];
  if (!setting.endsWith(']')) throw malformed(text);
  const list = setting.slice(1, -1);
  const comma = list.indexOf(',');
  const severity = (comma < 0 ? list : list.slice(0, comma)).trim().replace(/^["']|["']$/gu, '');
  const options = comma < 0 ? undefined : list.slice(comma + 1).trim();
  if (severity === '') throw malformed(text);
  const level = severity as SeverityOrOff;
  return [id, options === undefined ? [level] : [level, parseOptions(options, text)]];
}

function parseOptions(json: string, text: string): Record<string, never> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw malformed(text);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(text);
  return value as Record<string, never>;
}

function malformed(text: string): UsageError {
  return new UsageError(
    `--rule “${text}” cannot be read. Write --rule 'no-emoji: off' or --rule 'concise: [warning, {"option": value}]'.`,
  );
}
