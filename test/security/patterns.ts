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

/** Has what is made only when a draft asks for it. */
const EVERYTHING = 'Dear [Name],\n\nThank you for {{topic}} on Tuesday.\n\nKind regards,\nSam';

/** What the code of these files makes when it is loaded, and when a draft is judged. */
async function madeBy(makers: readonly string[]): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const { RegExp: Original } = globalThis;
  globalThis.RegExp = class extends Original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      const { stack = '' } = new Error();
      for (const where of makers.filter((file) => stack.includes(file)))
        made.push({ where, pattern: new Original(this) });
    }
  } as RegExpConstructor;
  try {
    for (const file of makers) await import(pathToFileURL(join(root, file)).href);
    const { createLinter } = await import('../../src/index.ts');
    createLinter().lint(EVERYTHING);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

async function all(): Promise<Pattern[]> {
  const found = new Map(files.map((file) => [file, findIn(file)]));
  const made = await madeBy(files.filter((file) => (found.get(file)?.made ?? 0) > 0));
  for (const [file, { made: calls }] of found) {
    if (made.filter(({ where }) => where === file).length < calls)
      throw new Error(`${file} makes a regular expression that nothing here brings about`);
  }
  return [...[...found.values()].flatMap(({ literals }) => literals), ...made];
}

/** Every regular expression in `src` and `rules`, written out or made by the code. */
export const patterns: readonly Pattern[] = await all();
