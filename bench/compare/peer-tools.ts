import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Drafts } from './drafts.ts';
import { versionOf, type Tool } from './tools.ts';

const PEERS = join(import.meta.dirname, '../peers');
const inPeers = (path: string) => join(PEERS, 'node_modules', path);

const node = (
  name: string,
  packageName: string,
  setUp: string,
  args: (drafts: Drafts) => readonly string[],
): Tool => ({
  name,
  version: versionOf(inPeers(`${packageName}/package.json`)),
  setUp,
  program: process.execPath,
  args,
});

const textlint = (rules: string, config: string) =>
  node('textlint', 'textlint', `rules ${rules}`, ({ all }) => [
    inPeers('textlint/bin/textlint.js'),
    '--config',
    join(PEERS, config),
    all,
  ]);

/** hunspell is no package of npm: where it is not installed, it is left out. */
function hunspell(): Tool[] {
  const { status, stdout } = spawnSync('hunspell', ['--version'], { encoding: 'utf8' });
  if (status !== 0) {
    console.error('hunspell is not installed and left out (Debian: hunspell, hunspell-en-us).');
    return [];
  }
  return [
    {
      name: 'hunspell',
      version: /Hunspell ([\d.]+)/u.exec(stdout)?.[1] ?? '',
      setUp: '`-l`: lists words that `en_US` lacks, suggests nothing',
      program: 'hunspell',
      args: ({ files }) => ['-l', '-d', 'en_US', ...files],
    },
  ];
}

/** The others, each set up as its documentation says, with the configuration in `bench/peers`. */
export const PEER_TOOLS: readonly Tool[] = [
  ...hunspell(),
  {
    ...node('write-good', 'write-good', 'all its checks', ({ files }) => [
      inPeers('write-good/bin/write-good.js'),
      '--parse',
      ...files,
    ]),
    found: 255,
  },
  node('markdownlint-cli2', 'markdownlint-cli2', 'all rules but two on headings and width', (d) => [
    inPeers('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
    '--config',
    join(PEERS, '.markdownlint-cli2.jsonc'),
    ...d.files,
  ]),
  node('alex', 'alex', 'all its rules', ({ all }) => [inPeers('alex/cli.js'), all]),
  node('cspell', 'cspell', 'English, as set by default', ({ all }) => [
    inPeers('cspell/bin.mjs'),
    'lint',
    '--no-progress',
    '--config',
    join(PEERS, 'cspell.json'),
    all,
  ]),
  node('retext', 'retext', 'seven plugins, spelling and readability among them', ({ files }) => [
    join(PEERS, 'retext.js'),
    ...files,
  ]),
  {
    ...textlint('terminology, write-good, alex', 'drafts.textlintrc.json'),
    name: 'textlint without spelling',
  },
  textlint('terminology, write-good, alex, spelling', 'spelling.textlintrc.json'),
  node('harper.js', 'harper.js', 'all its rules, in this process', ({ files }) => [
    join(PEERS, 'harper.js'),
    ...files,
  ]),
];
