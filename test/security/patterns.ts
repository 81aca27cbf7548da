/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression of what is published, and where it stands. */
export interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

const root = join(import.meta.dirname, '../..');
const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

interface Found {
  readonly literals: readonly Pattern[];
  /** How many are made by the code: `new RegExp(…)`. */
  readonly made: number;
}

function findIn(file: string): Found {
  const literals: Pattern[] = [];
  let made = 0;
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.pos);
      literals.push({ where: `${file}:${line + 1}`, pattern: new RegExp(body, flags) });
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') made += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, made };
}

/** What the code of a file makes when it is loaded. */
async function madeBy(file: string): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const { RegExp: Original } = globalThis;
  globalThis.RegExp = class extends Original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      if (new Error().stack?.includes(file))
        made.push({ where: file, pattern: new Original(this) });
    }
  } as RegExpConstructor;
  try {
    await import(pathToFileURL(join(root, file)).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

async function all(): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  for (const file of files) {
    const { literals, made } = findIn(file);
    const known = made > 0 ? await madeBy(file) : [];
    if (known.length < made)
      throw new Error(`${file} makes a regular expression later than when it is loaded`);
    patterns.push(...literals, ...known);
  }
  return patterns;
}

/** Every regular expression in `src` and `rules`, written out or made by the code. */
export const patterns: readonly Pattern[] = await all();
