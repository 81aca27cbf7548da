import type { RuleSetting } from '../model/config.ts';
import { UsageError } from './failure.ts';

const FORM = /^\s*(?<id>[^\s:]+)\s*:\s*(?<setting>.+?)\s*$/su;
const LIST = /^\[\s*["']?(?<severity>[\w-]+)["']?\s*(?:,\s*(?<options>.*\S)\s*)?\]$/su;

/**
 * Reads `id: severity` or `id: [severity, {"option": value}]`; the engine checks what they name.
 * @throws {UsageError} for anything else.
 */
export function parseRuleFlag(text: string): [id: string, setting: RuleSetting] {
  const { id, setting } = FORM.exec(text)?.groups ?? {};
  if (id === undefined || setting === undefined) throw malformed(text);
  if (!setting.startsWith('[')) return [id, setting as RuleSetting];
  const { severity, options } = LIST.exec(setting)?.groups ?? {};
  if (severity === undefined) throw malformed(text);
  return [
    id,
    options === undefined ? [severity as 'off'] : [severity as 'off', parseOptions(options, text)],
  ];
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
