/// <reference types="node" />
import { describe, expect, it } from 'vitest';
import { createNodeLinter, loadWordList } from '../../src/node/index.ts';
import { decodeDraft, DraftError } from '../../src/node/read-draft.ts';

function codeOf(bytes: Buffer): string {
  try {
    decodeDraft(bytes);
    return 'fine';
  } catch (error) {
    return error instanceof DraftError ? error.code : 'no DraftError';
  }
}

describe('decodeDraft', () => {
  it.each([
    ['fine', Buffer.from('Dear Zoë 🙂')],
    ['fine', Buffer.alloc(0)],
    ['bad-encoding', Buffer.from('Dear Zo\xEB', 'latin1')],
    ['bad-encoding', Buffer.from('\uFEFFDear', 'utf16le')],
    ['bad-encoding', Buffer.from('Dear Sarah, thank you', 'utf16le')],
    ['not-text', Buffer.from('%PDF-1.7')],
    ['not-text', Buffer.from('{\\rtf1 Dear}')],
    ['not-text', Buffer.from('PK\x03\x04', 'latin1')],
    ['not-text', Buffer.from('Dear\0Sarah')],
  ])('%s', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('keeps a byte order mark', () => {
    expect(decodeDraft(Buffer.from('\uFEFFDear'))).toBe('\uFEFFDear');
  });
});

describe('createNodeLinter', () => {
  it('checks spelling with the word list of the package', () => {
    expect(loadWordList().length).toBeGreaterThan(100_000);
    const { checks } = createNodeLinter().lint(
      'Dear Sarah,\n\nThank you for the talk.\n\nBest,\nTom Lee',
    );
    expect(checks.find(({ ruleId }) => ruleId === 'no-typos')?.status).toBe('passed');
  });
});
