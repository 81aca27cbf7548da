import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Folder → the folders that its files may import, besides itself. Arrows point to the right only. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/language': ['src/model'],
  'src/parse': ['src/model', 'src/language'],
  'src/input': ['src/model', 'src/language', 'src/parse'],
  'src/facts': ['src/model', 'src/language'],
  'src/engine': ['src/model', 'src/language', 'src/parse', 'src/facts'],
  'src/format': ['src/model'],
  'src/wording.ts': ['src/model'],
  'src/removal.ts': ['src/model'],
  'src/suggestion.ts': [
    'src/model',
    'src/language/sentence-in.ts',
    'src/wording.ts',
    'src/removal.ts',
  ],
  'src/rule.ts': [
    'src/model',
    'src/language/dates.ts',
    'src/language/sentence-in.ts',
    'src/phrase-rule.ts',
    'src/suggestion.ts',
    'src/wording.ts',
  ],
  'src/phrase-rule.ts': ['src/model', 'src/language'],
  'src/index.ts': ['src/model', 'src/language', 'src/parse', 'src/engine', 'rules'],
  'src/node': ['src/model', 'src/language', 'src/parse', 'src/input', 'src/engine', 'src/index.ts'],
  'src/retext': ['src/index.ts'],
  'src/testing': ['src/index.ts', 'src/rule.ts', 'src/engine/apply-fixes.ts'],
  'src/cli': ['src'],
  'rules/index.ts': ['src/model/config.ts', 'rules'],
  'rules/presets.ts': ['src/model/config.ts', 'src/model/guides.ts', 'rules'],
};

/** Packages, by the folder that may import them. Built-in modules are for `src/node` and `src/cli`. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/parse': ['unified', 'retext-english'],
  'src/input': ['js-yaml', 'mdast-util-from-markdown', 'parse5', 'postal-mime'],
  'src/facts': ['automated-readability', 'coleman-liau', 'flesch', 'gunning-fog', 'smog-formula'],
  'src/format': ['sarif'],
  'src/node': [
    'email-reply-parser',
    'nspell',
    'ignore',
    'tinyglobby',
    'js-yaml',
    'jsonc-parser',
    'picomatch',
    'valibot',
  ],
  'src/retext': ['vfile'],
  'src/cli': ['commander', 'diff'],
};

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const IMPORT = /(?:^(?:import|export) [^;'"]*? from |^import |\bimport\()'([^']+)'/gmu;

interface Import {
  readonly file: string;
  readonly target: string;
}

function imports(folder: string): Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(folder, name).replaceAll('\\', '/');
      const text = readFileSync(join(root, file), 'utf8');
      const found = text.matchAll(IMPORT);
      return [...found].map(([, target = '']) => ({ file, target: resolve(file, target) }));
    });
}

function resolve(file: string, target: string): string {
  if (!target.startsWith('.')) return target;
  return relative(root, join(root, dirname(file), target)).replaceAll('\\', '/');
}

/** The entry of the table for a file: the file itself or its folder in `src`. */
function placeOf(file: string): string {
  if (file in ARROWS) return file;
  return file.split('/').slice(0, 2).join('/');
}

function isUnder(target: string, allowed: string): boolean {
  return target === allowed || target.startsWith(`${allowed}/`);
}

const all = [...imports('src'), ...imports('rules')];
const isLocal = ({ target }: Import) => /^(?:src|rules)\//u.test(target);
const isRule = ({ file }: Import) => /^rules\/[^/]+\//u.test(file);
const line = ({ file, target }: Import) => `${file} → ${target}`;

describe('imports', () => {
  it('are found', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it('between folders follow the arrows', () => {
    const wrong = all.filter((item) => {
      if (!isLocal(item) || isRule(item)) return false;
      const place = placeOf(item.file);
      const allowed = [place, ...(ARROWS[place] ?? [])];
      return !allowed.some((folder) => isUnder(item.target, folder));
    });
    expect(wrong.map(line)).toEqual([]);
  });

  it('of the rules are in src/index.ts only', () => {
    const wrong = all.filter(
      ({ file, target }) =>
        file.startsWith('src/') && file !== 'src/index.ts' && /^rules\/|^#rule$/u.test(target),
    );
    expect(wrong.map(line)).toEqual([]);
  });

  it('of a rule are #rule and its own phrases', () => {
    const wrong = all.filter(
      (item) =>
        isRule(item) &&
        item.target !== '#rule' &&
        item.target !== item.file.replace(/(?:\.phrases)?\.ts$/u, '.phrases.ts'),
    );
    expect(wrong.map(line)).toEqual([]);
  });

  it('of packages and built-in modules stand where they may', () => {
    const wrong = all.filter((item) => {
      if (isLocal(item) || item.target === '#rule') return false;
      const place = placeOf(item.file);
      if (item.target.startsWith('node:')) return place !== 'src/node' && place !== 'src/cli';
      return !(PACKAGES[place] ?? []).includes(item.target);
    });
    expect(wrong.map(line)).toEqual([]);
  });

  it('make no circle between folders', () => {
    const order = Object.keys(ARROWS);
    for (const place of order) {
      for (const other of ARROWS[place] ?? []) {
        const back = ARROWS[other] ?? [];
        expect(back, `${place} ↔ ${other}`).not.toContain(place);
      }
    }
  });
});

describe('the core', () => {
  const core = new Set(
    all.map(({ file }) => file).filter((file) => !/^src\/(?:node|cli)\//u.test(file)),
  );

  it.each(['process.', 'console.', 'Date.now', 'new Date()', 'Math.random', 'fetch('])(
    'does not use %s',
    (words) => {
      const used = [...core].filter((file) => {
        const code = readFileSync(join(root, file), 'utf8').replaceAll(
          /\/\*[\s\S]*?\*\/|\/\/.*$/gmu,
          '',
        );
        return new RegExp(`(?<![\\w.])${words.replaceAll(/[.()]/gu, '\\$&')}`, 'u').test(code);
      });
      expect(used).toEqual([]);
    },
  );

  it('does not reach the rules but through src/index.ts and what stands above it', () => {
    const above = (file: string) =>
      /^src\/(?:node|cli|retext|testing)\//u.test(file) || file === 'src/index.ts';
    const wrong = all.filter(
      ({ file, target }) => file.startsWith('src/') && !above(file) && above(target),
    );
    expect(wrong.map(line)).toEqual([]);
  });
});
