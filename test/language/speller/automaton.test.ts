/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWords } from '../../../src/language/en/speller/automaton.ts';
import { HEADER } from '../../../src/language/en/speller/format.ts';
import { buildWordList, openWordList, readWordList } from './word-list.ts';

const bytes = readWordList();

describe('openWords', () => {
  it('refuses what is no word list', () => {
    expect(() => openWords(new Uint8Array(10))).toThrow(/truncated/);
    expect(() => openWords(new Uint8Array(64))).toThrow(/magic/);
    expect(() => openWords(bytes.subarray(0, bytes.length - 1))).toThrow(/truncated/);
    const newer = bytes.slice();
    newer[4] = 99;
    expect(() => openWords(newer)).toThrow(/version 99/);
    const rootless = bytes.slice();
    new DataView(rootless.buffer).setUint32(HEADER.root * 4, bytes.length, true);
    expect(() => openWords(rootless)).toThrow(/no root node/);
  });

  it('opens a list that lies inside a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(openWords(larger.subarray(7)).lookup('interview')?.tier).toBe(0);
  });
});

describe('lookup', () => {
  const words = openWordList();

  it('gives every word an id of its own', () => {
    const ids = [
      'interview',
      'interviews',
      'the',
      'thank',
      "don't",
      'monday',
      'linkedin',
      'priya',
    ].map((word) => words.idOf(word));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toBeGreaterThanOrEqual(0);
      expect(id).toBeLessThan(words.size);
    }
  });

  it('tells common words from rare ones, names and brands from plain words', () => {
    expect(words.lookup('opportunity')?.tier).toBe(0);
    expect(words.lookup('ibex')?.tier).toBeGreaterThan(3);
    expect(words.lookup('monday')).toMatchObject({ case: 'capital', name: false });
    expect(words.lookup('priya')).toMatchObject({ case: 'capital', name: true, anyCase: false });
    expect(words.lookup('grace')).toMatchObject({ case: 'lower', name: true });
    expect(words.lookup('linkedin')).toMatchObject({ case: 'mixed', anyCase: true });
    expect(words.lookup('kpi')).toMatchObject({ case: 'upper', anyCase: true });
    expect(words.displayOf('github')).toBe('GitHub');
    expect(words.displayOf('interview')).toBe('interview');
  });

  it('knows no beginnings, no continuations and nothing empty', () => {
    for (const word of ['', 'intervie', 'interviewss', 'x1', 'Interview', "'"]) {
      expect(words.lookup(word)).toBeUndefined();
    }
  });
});

it('is built alike each time', () => {
  const [first, second] = [buildWordList(), buildWordList()].map((path) => readFileSync(path));
  expect(first?.equals(second ?? new Uint8Array())).toBe(true);
}, 60_000);
