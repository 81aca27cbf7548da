import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { table } from '../../scripts/generate/markdown.ts';
import { bundle, withoutData } from './bundle.ts';
import { atMost, short, type Measurement } from './part.ts';

const ROOT = join(import.meta.dirname, '../..');
const PEERS = join(ROOT, 'bench/peers');
const KB = 1000;
const OURS = "export { createLinter } from './dist/index.js'";

const inPeers = (path: string) => readFileSync(join(PEERS, 'node_modules', path));

/** The pipeline as it is, but for its dictionary, which a page would fetch. */
const pipeline = () =>
  readFileSync(join(PEERS, 'retext-pipeline.js'), 'utf8').replace(
    "import dictionary from 'dictionary-en';",
    'const { dictionary } = globalThis;',
  );

/** With as much effort as brotli has; with a little less where that would take minutes. */
function brotli(bytes: Uint8Array): number {
  const quality = bytes.length > 5_000_000 ? 9 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    .length;
}

/** What a page fetches for each tool that runs in a browser. */
async function downloads(): Promise<[name: string, bytes: Uint8Array][]> {
  return [
    ['followup-lint: core and rules', await bundle(OURS, ROOT)],
    ['… its code, without the compiled patterns', await bundle(OURS, ROOT, [withoutData])],
    ['followup-lint: word list, when it is wanted', readFileSync(join(ROOT, 'dist/en.words'))],
    ['write-good', await bundle("export { default } from 'write-good'", PEERS)],
    ['alex', await bundle("export { text } from 'alex'", PEERS)],
    [
      'markdownlint',
      await bundle("export { lint } from 'markdownlint-cli2/markdownlint/promise'", PEERS),
    ],
    ['retext, seven plugins', await bundle(pipeline(), PEERS)],
    [
      'retext: dictionary',
      Buffer.concat([inPeers('dictionary-en/index.aff'), inPeers('dictionary-en/index.dic')]),
    ],
    ['harper.js', await bundle("export { LocalLinter } from 'harper.js'", PEERS)],
    ['harper.js: WebAssembly', inPeers('harper.js/dist/harper_wasm_slim_bg.wasm')],
  ];
}

/** Bytes for a browser. */
export async function browser(): Promise<Measurement> {
  const rows = (await downloads()).map(([name, bytes]) => ({
    name,
    minified: bytes.length / KB,
    brotli: brotli(bytes) / KB,
  }));
  const [core, , words] = rows;
  return {
    text: table(
      ['', 'minified, KB', 'brotli, KB'],
      rows.map(({ name, minified, brotli }) => [name, short(minified), short(brotli)]),
    ),
    targets: [
      atMost('core and rules, brotli', 75, core?.brotli ?? Number.NaN, ' KB'),
      atMost('word list, brotli', 190, words?.brotli ?? Number.NaN, ' KB'),
    ],
  };
}
