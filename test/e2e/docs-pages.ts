import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { CLI } from '../cli/run-cli.ts';
import { copyOfSample, ROOT } from './sample.ts';

/** A fenced block of a page: its language, the file that its fence names, its text. */
export interface Block {
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(ROOT, 'docs', page), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gmu)].map(
    ([, language = '', file = '', body = '']) => ({ language, file, text: body }),
  );
}

/** The sample repository with the files of a page in it and the package installed. */
export function folderFor(page: string): { folder: string; remove(): void } {
  const copy = copyOfSample();
  writeFileSync(join(copy.folder, 'package.json'), '{}');
  for (const { file, language, text } of blocksOf(page)) {
    if (file === '' || language === 'text') continue;
    mkdirSync(dirname(join(copy.folder, file)), { recursive: true });
    writeFileSync(join(copy.folder, file), text);
  }
  const modules = join(copy.folder, 'node_modules');
  mkdirSync(modules);
  for (const name of ['retext-english', 'unified', 'vfile'])
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  symlinkSync(ROOT, join(modules, 'followup-lint'));
  return copy;
}

/** What a terminal shows once the commands of a block have run, but for white space at the ends of lines. */
export function session(commands: string, folder: string): string {
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, 'followup-lint'),
    `#!/usr/bin/env bash\nexec "${process.execPath}" "${CLI}" "$@"\n`,
    { mode: 0o755 },
  );
  return [...commands.matchAll(/^\$ (.*)$/gmu)]
    .map(([prompt, command = '']) => {
      const { stdout } = spawnSync('bash', ['-c', `exec 2>&1; ${command}`], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: [bin, process.env['PATH']].join(delimiter) },
      });
      return `${prompt}\n${stdout}`;
    })
    .join('')
    .replace(/[ \t]+$/gmu, '');
}

/** What a program of a page prints; `fetch` serves the word list, as the page's own server would. */
export function programOutput(file: string, folder: string): string {
  const words = JSON.stringify(join(ROOT, 'dist/en.words'));
  const fetching = `import { readFileSync } from 'node:fs';
globalThis.fetch = async () => new Response(readFileSync(${words}));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(fetching)}`, file],
    { cwd: folder, encoding: 'utf8' },
  );
  return `${stderr}${stdout}`;
}
