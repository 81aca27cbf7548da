import type { Placeholder } from '../model/message.ts';
import { findPlaceholders } from '../parse/placeholders.ts';
import type { MappedText } from './offset-map.ts';
import { placeholderKey } from '../language/placeholder-key.ts';
import { TextBuilder } from './text-builder.ts';

/** Values by the names of their placeholders, in any way of writing these. */
export type TemplateValues = Readonly<Record<string, string | number>>;

/**
 * Fills in a template. A placeholder without a value, without a name or without its end stays as it is.
 * A value is text: placeholders in it are not filled in again. All of a value maps to its placeholder.
 */
export function renderTemplate(
  text: string,
  values: TemplateValues,
  placeholders: readonly Placeholder[] = findPlaceholders(text),
): MappedText {
  const byKey = new Map(
    Object.entries(values).map(([name, value]) => [placeholderKey(name), value]),
  );
  byKey.delete('');
  const out = new TextBuilder(text);
  let from = 0;
  for (const { start, end, name, problem } of placeholders) {
    const value = byKey.get(placeholderKey(name));
    if (problem || value === undefined || start < from) continue;
    out.copy(from, start);
    out.replace(String(value), { start, end });
    from = end;
  }
  out.copy(from, text.length);
  return out.finish();
}
