import type { PlaceholdersCompared } from '../model/facts.ts';
import type { Placeholder } from '../model/message.ts';
import { nearMatch } from '../language/near-match.ts';
import { placeholderKey } from '../language/placeholder-key.ts';

/** Compares the placeholders of a template with those that its front matter declares. */
export function comparePlaceholders(
  declared: readonly string[],
  used: readonly Placeholder[],
): PlaceholdersCompared {
  const names = new Map(declared.map((name) => [placeholderKey(name), name]));
  const seen = new Set<string>();
  const undeclared: { placeholder: Placeholder; meant?: string }[] = [];
  for (const placeholder of used) {
    const key = placeholderKey(placeholder.name);
    if (placeholder.problem === 'empty' || key === '') continue;
    seen.add(key);
    if (names.has(key)) continue;
    const near = nearMatch(key, names.keys());
    if (near === undefined) undeclared.push({ placeholder });
    else {
      seen.add(near);
      undeclared.push({ placeholder, meant: names.get(near) as string });
    }
  }
  const unused = [...names].filter(([key]) => !seen.has(key)).map(([, name]) => name);
  return { undeclared, unused };
}
