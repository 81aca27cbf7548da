import { nearMatch } from '../language/near-match.ts';
import { placeholderKey } from './placeholder-key.ts';

/** A placeholder that is not declared, and the declared one that was probably meant. */
export interface Undeclared<P> {
  readonly placeholder: P;
  readonly meant?: string;
}

export interface PlaceholdersCompared<P> {
  /** In the order of the text. */
  readonly undeclared: readonly Undeclared<P>[];
  /** Declared names that the text does not use, not even misspelt. */
  readonly unused: readonly string[];
}

/** Compares the placeholders of a template with those that its front matter declares. */
export function comparePlaceholders<P extends { readonly name: string; readonly problem?: string }>(
  declared: readonly string[],
  used: readonly P[],
): PlaceholdersCompared<P> {
  const names = new Map(declared.map((name) => [placeholderKey(name), name]));
  const seen = new Set<string>();
  const undeclared: Undeclared<P>[] = [];
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
