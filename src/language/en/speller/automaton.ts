import { createEdge, readEdge } from './edge.ts';
import {
  ANY_CASE_BIT,
  CASE_MASK,
  CASE_SHIFT,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  NAME_BIT,
  NO_SUGGEST_BIT,
  TIER_MASK,
  VERSION,
  labelOf,
} from './format.ts';
import { RUN_BYTES } from './letter-runs.ts';

export type WordCase = 'lower' | 'capital' | 'upper' | 'mixed';

/** What the list knows about one word. */
export interface WordEntry {
  /** Dense number of the word, from 0 to `size - 1`; changes from one build to the next. */
  readonly id: number;
  /** Commonness: 0 for the most common words, 7 for the rarest. */
  readonly tier: number;
  /** How the word is usually written; `lower` also when it is a proper noun besides. */
  readonly case: WordCase;
  /** Whether it is a given or family name, be it a plain word besides or not. */
  readonly name: boolean;
  /** Whether it stands in any case although it is usually written with capitals (brands, acronyms). */
  readonly anyCase: boolean;
  /** False for rude words: known, but never offered. */
  readonly suggestable: boolean;
}

/** The word list. Words are looked up in lower case and without accents (see `foldWord`). */
export interface WordAutomaton {
  readonly size: number;
  /** The edges, for walks; addresses count from its start. */
  readonly edges: Uint8Array;
  readonly root: number;
  /** The runs of letters that words have. */
  readonly runs: Uint8Array;
  lookup(word: string): WordEntry | undefined;
  /** Id of a word, -1 when it is not in the list. */
  idOf(word: string): number;
  entry(id: number): WordEntry;
  /** Property byte of an id (bits in `format.ts`). */
  propertiesOf(id: number): number;
  /** Usual form of a word whose case is `mixed`, such as LinkedIn; the word itself where there is none. */
  displayOf(word: string): string;
  /** Right spelling of a well-known misspelling given in lower case. */
  misspelling(word: string): string | undefined;
}

const CASES: readonly WordCase[] = ['lower', 'capital', 'upper', 'mixed'];

/** Opens a word list in constant time; throws a RangeError when the bytes are not one. */
export function openWords(bytes: Uint8Array): WordAutomaton {
  const header = readHeader(bytes);
  const propertiesAt = HEADER_BYTES + header.automatonBytes;
  const displayAt = propertiesAt + header.wordCount;
  const misspellingAt = displayAt + header.displayBytes;
  const edges = bytes.subarray(HEADER_BYTES, propertiesAt);
  const properties = bytes.subarray(propertiesAt, displayAt);
  const displayBytes = bytes.subarray(displayAt, misspellingAt);
  const runsAt = misspellingAt + header.misspellingBytes;
  const misspellingBytes = bytes.subarray(misspellingAt, runsAt);
  let display: Map<string, string> | undefined;
  let misspellings: Map<string, string> | undefined;

  const idOf = (word: string): number => findId(edges, header.root, word);
  const propertiesOf = (id: number): number => properties[id] as number;
  const entry = (id: number): WordEntry => toEntry(id, propertiesOf(id));
  return {
    size: header.wordCount,
    edges,
    root: header.root,
    runs: bytes.subarray(runsAt),
    idOf,
    propertiesOf,
    entry,
    lookup(word) {
      const id = idOf(word);
      return id < 0 ? undefined : entry(id);
    },
    displayOf(word) {
      display ??= readDisplay(displayBytes);
      return display.get(word) ?? word;
    },
    misspelling(word) {
      misspellings ??= readMisspellings(misspellingBytes);
      return misspellings.get(word);
    },
  };
}

interface Header {
  readonly wordCount: number;
  readonly automatonBytes: number;
  readonly displayBytes: number;
  readonly misspellingBytes: number;
  readonly root: number;
}

function readHeader(bytes: Uint8Array): Header {
  if (bytes.byteLength < HEADER_BYTES) {
    throw new RangeError(`Word list truncated: ${bytes.byteLength} bytes, no room for a header`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const field = (name: keyof typeof HEADER): number => view.getUint32(HEADER[name] * 4, true);
  if (field('magic') !== MAGIC) throw new RangeError('Not a word list: wrong magic number');
  if (field('version') !== VERSION) {
    throw new RangeError(
      `Word list has version ${field('version')}, this reader knows ${VERSION} only`,
    );
  }
  const header = {
    wordCount: field('wordCount'),
    automatonBytes: field('automatonBytes'),
    displayBytes: field('displayBytes'),
    misspellingBytes: field('misspellingBytes'),
    root: field('root'),
  };
  const sections =
    header.automatonBytes +
    header.wordCount +
    header.displayBytes +
    header.misspellingBytes +
    RUN_BYTES;
  const total = field('totalBytes');
  if (total !== bytes.byteLength || total !== HEADER_BYTES + sections) {
    throw new RangeError(`Word list truncated: ${bytes.byteLength} bytes of ${total}`);
  }
  if (header.root >= header.automatonBytes) throw new RangeError('Word list damaged: no root node');
  return header;
}

function toEntry(id: number, properties: number): WordEntry {
  return {
    id,
    tier: properties & TIER_MASK,
    case: CASES[(properties >> CASE_SHIFT) & CASE_MASK] as WordCase,
    name: (properties & NAME_BIT) !== 0,
    anyCase: (properties & ANY_CASE_BIT) !== 0,
    suggestable: (properties & NO_SUGGEST_BIT) === 0,
  };
}

/** Walks one word down the edges, adding up the words that are passed on the way. */
function findId(edges: Uint8Array, root: number, word: string): number {
  const edge = createEdge();
  let node = root;
  let id = 0;
  let final = false;
  for (let i = 0; i < word.length; i++) {
    const label = labelOf(word.charCodeAt(i));
    if (label < 0 || node === 0) return -1;
    if (final) id++;
    let at = readEdge(edges, node, node, edge);
    while (edge.label !== label) {
      if (edge.last) return -1;
      id += edge.count;
      at = readEdge(edges, node, at, edge);
    }
    final = edge.final;
    node = edge.child;
  }
  return final ? id : -1;
}

function readDisplay(bytes: Uint8Array): Map<string, string> {
  return new Map(readLines(bytes).map((form) => [form.toLowerCase(), form]));
}

function readMisspellings(bytes: Uint8Array): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const line of readLines(bytes)) {
    const tab = line.indexOf('\t');
    if (tab > 0) pairs.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return pairs;
}

/** The texts are ASCII, so that no decoder is needed; in slices, for the sake of the call stack. */
function readLines(bytes: Uint8Array): string[] {
  const slices: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    slices.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  }
  return slices.join('').split('\n');
}
