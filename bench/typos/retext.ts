import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inBoth, type Checker, type Finding } from './checker.ts';
import { peerModule, peerVersion } from './peer-module.ts';

interface Report {
  readonly messages: readonly {
    readonly place?: { readonly start: { offset?: number }; readonly end: { offset?: number } };
    readonly expected?: readonly string[] | null;
  }[];
}

interface Processor {
  use(plugin: unknown, options?: unknown): Processor;
  process(text: string): Promise<Report>;
}

/** retext-spell with dictionary-en; a word counts as wrong if dictionary-en-gb does not know it either. */
export async function retextSpell(): Promise<Checker> {
  const { retext } = await peerModule<{ retext: () => Processor }>('retext/index.js');
  const { default: spell } = await peerModule<{ default: unknown }>('retext-spell/index.js');
  const processor = (name: string, max: number) =>
    retext().use(spell, { dictionary: readDictionary(name), max });
  const american = processor('dictionary-en', 0);
  const british = processor('dictionary-en-gb', 0);
  const suggesting = processor('dictionary-en', Infinity);
  return {
    name: 'retext-spell',
    settings: `${peerVersion('retext-spell')}, \`dictionary-en\` and \`dictionary-en-gb\`: wrong if neither knows the word`,
    check: async (text, withSuggestions) => {
      const first = await (withSuggestions ? suggesting : american).process(text);
      return inBoth(findingsOf(first), findingsOf(await british.process(text)));
    },
  };
}

function readDictionary(name: string): Record<'aff' | 'dic', Uint8Array> {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const read = (file: string) => readFileSync(join(folder, file));
  return { aff: read('index.aff'), dic: read('index.dic') };
}

function findingsOf({ messages }: Report): Finding[] {
  return messages.map(({ place, expected }) => ({
    start: place?.start.offset ?? 0,
    end: place?.end.offset ?? 0,
    suggestions: expected ?? [],
  }));
}
