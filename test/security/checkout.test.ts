/// <reference types="node" />
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli, GOOD } from '../cli/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'followup-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const mark = join(folder, 'ran');

/** Code that leaves a mark when it runs. */
const esm = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(mark)}, '');\nexport default { name: 'trap', rules: {} };\n`;
const cjs = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');\nmodule.exports = { name: 'trap', rules: {} };\n`;
const PACKAGE = {
  'node_modules/trap/package.json': '{"name":"trap","type":"module","exports":"./index.js"}',
  'node_modules/trap/index.js': esm,
  'trap.mjs': esm,
  'trap.cjs': cjs,
};

/** Ways for a checkout to have its code run: its files, and whether they run where it is trusted. */
const TRAPS: Readonly<
  Record<string, { files: Record<string, string>; args?: string[]; runs: boolean }>
> = {
  'a config in JavaScript': { files: { 'followup-lint.config.js': esm }, runs: true },
  'a config in a module': { files: { 'followup-lint.config.mjs': esm }, runs: true },
  'a config in TypeScript': { files: { 'followup-lint.config.ts': esm }, runs: true },
  'a config in a TypeScript module': { files: { 'followup-lint.config.mts': esm }, runs: true },
  'a plugin by path': {
    files: { '.followuplintrc.json': '{"plugins":["./trap.mjs"]}' },
    runs: true,
  },
  'a plugin by name': { files: { '.followuplintrc.yaml': 'plugins: [trap]' }, runs: true },
  'a plugin in package.json': {
    files: { 'package.json': '{"followupLint":{"plugins":["./trap.cjs"]}}' },
    runs: true,
  },
  'a plugin of a parent': {
    files: { '.followuplintrc': 'extends: ./base.json', 'base.json': '{"plugins":["trap"]}' },
    runs: true,
  },
  'a parent in JavaScript': { files: { '.followuplintrc': 'extends: ./trap.mjs' }, runs: true },
  'a parent that is a package': { files: { '.followuplintrc': 'extends: trap' }, runs: true },
  'a config that is named': {
    files: { 'settings.cjs': cjs },
    args: ['-c', 'settings.cjs'],
    runs: true,
  },
  'a config above': {
    files: { '../followup-lint.config.cjs/x': '', '../followup-lint.config.mjs': esm },
    runs: true,
  },
  'a function in YAML': {
    files: {
      '.followuplintrc.yaml': `rules: !!js/function 'function () { ${cjs.split('\n')[0]!} }'`,
    },
    runs: false,
  },
  'front matter in JavaScript': {
    files: { 'draft.md': `---js\n${cjs}---\n\nDear Ana,\n`, '.followuplintrc': 'plugins: [trap]' },
    runs: true,
  },
};

/** Runs the command in a checkout that is made for it. */
function run(name: string, safe: boolean) {
  const { files, args = [] } = TRAPS[name]!;
  const checkout = join(folder, `checkout/${Object.keys(TRAPS).indexOf(name)}${String(safe)}/repo`);
  for (const [path, text] of Object.entries({ 'draft.txt': GOOD, ...PACKAGE, ...files })) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  rmSync(mark, { force: true });
  const result = cli(['.', ...(safe ? ['--safe'] : []), ...args], { cwd: checkout });
  return { ...result, ran: existsSync(mark) };
}

describe.each(Object.entries(TRAPS))('%s', (name, { runs }) => {
  it('runs no code with --safe, and the reason is said', () => {
    const { code, out, err, ran } = run(name, true);
    expect(ran).toBe(false);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(runs ? /--safe/u : /YAML|tag/iu);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  it(runs ? 'would run without it' : 'would not run without it', () => {
    expect(run(name, false).ran).toBe(runs);
  });
});
