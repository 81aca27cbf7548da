import { ProgramBuilder } from '../../src/language/en/program.ts';
import { parsePattern } from '../../src/language/en/pattern.ts';
import { REFERENCE } from '../../src/language/en/matcher.ts';
import { moduleText } from './module-text.ts';
import { patternLists } from './lists.ts';
import { programText } from './program-text.ts';

export interface CompiledLexicons {
  /** All patterns as one program. */
  readonly program: string;
  /** For each file with patterns the text of a module that exports the same with references instead. */
  readonly modules: ReadonlyMap<string, string>;
}

/** Compiles the patterns of all lexicons and phrase files. */
export async function compileLexicons(root: string): Promise<CompiledLexicons> {
  const builder = new ProgramBuilder();
  const referring = new Map<string, Map<string, unknown>>();
  for (const { file, name, entries, sources, classes } of await patternLists(root)) {
    const references = sources.map(
      (source) => `${REFERENCE}${builder.add(parsePattern(source, classes))}`,
    );
    const lists = referring.get(file) ?? new Map<string, unknown>();
    lists.set(
      name,
      entries.map((entry, i) => withSource(entry, references[i] as string)),
    );
    referring.set(file, lists);
  }
  const modules = new Map<string, string>();
  for (const [file, lists] of referring) {
    const exported = (await import(file)) as Record<string, unknown>;
    modules.set(file, moduleText({ ...exported, ...Object.fromEntries(lists) }));
  }
  return { program: programText(builder.build()), modules };
}

function withSource(entry: unknown, source: string): unknown {
  if (typeof entry === 'string') return source;
  if (Array.isArray(entry)) return [source, ...(entry.slice(1) as unknown[])];
  return { ...(entry as object), pattern: source };
}
