import { ProgramBuilder } from '../../src/language/en/program.ts';
import { parsePattern } from '../../src/language/en/pattern.ts';
import { moduleText } from './module-text.ts';
import { isClasses, patternLists } from './lists.ts';
import { programBytes } from './program-bytes.ts';

export interface CompiledLexicons {
  /** All patterns as one program. */
  readonly program: Uint8Array;
  /** For each file with patterns the text of a module that exports the same with their indices instead, and no classes. */
  readonly modules: ReadonlyMap<string, string>;
}

/** Compiles the patterns of all lexicons and phrase files. */
export async function compileLexicons(root: string): Promise<CompiledLexicons> {
  const builder = new ProgramBuilder();
  const referring = new Map<string, Map<string, unknown>>();
  for (const { file, name, entries, sources, classes } of await patternLists(root)) {
    const indices = sources.map((source) => builder.add(parsePattern(source, classes)));
    const lists = referring.get(file) ?? new Map<string, unknown>();
    lists.set(
      name,
      entries.map((entry, i) => withSource(entry, indices[i] as number)),
    );
    referring.set(file, lists);
  }
  const modules = new Map<string, string>();
  for (const [file, lists] of referring) {
    const exported = (await import(file)) as Record<string, unknown>;
    const emptied = Object.keys(exported)
      .filter(isClasses)
      .map((name) => [name, {}] as const);
    modules.set(
      file,
      moduleText({ ...exported, ...Object.fromEntries(emptied), ...Object.fromEntries(lists) }),
    );
  }
  return { program: programBytes(builder.build()), modules };
}

function withSource(entry: unknown, source: number): unknown {
  if (typeof entry === 'string') return source;
  if (Array.isArray(entry)) return [source, ...(entry.slice(1) as unknown[])];
  return { ...(entry as object), pattern: source };
}
