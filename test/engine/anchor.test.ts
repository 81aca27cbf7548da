import { expect, it } from 'vitest';
import { anchorOf } from '../../src/engine/anchor.ts';
import type { Place } from '../../src/model/rule.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';

const WHOLE = 'Dear Ana,\n\nThank you.\n\nIt was good.\n\nKind regards,\nBo Ek\n';
const PLACES: readonly Place[] = [
  'subject',
  'greeting',
  'first-paragraph',
  'after-opening',
  'body',
  'closing',
  'signature',
];

/** What stands ahead of the place where something is missing, and the section of that place. */
function anchors(text: string) {
  const message = parseMessage(text);
  return PLACES.map((place) => {
    const { start, end, section } = anchorOf(message, place);
    expect(end).toBe(start);
    const [last = ''] = text.slice(0, start).split('\n').toReversed();
    return `${place}: ${last}| ${section ?? ''}`.trim();
  });
}

it('are in the sections of a whole message', () => {
  expect(anchors(WHOLE)).toEqual([
    'subject: |',
    'greeting: Dear Ana,| greeting',
    'first-paragraph: | body',
    'after-opening: Thank you.| body',
    'body: It was good.| body',
    'closing: | signature',
    'signature: Bo Ek| signature',
  ]);
});

it('are at the end of what there is, where a section is missing', () => {
  expect(anchors('It was good.')).toEqual([
    'subject: |',
    'greeting: | body',
    'first-paragraph: | body',
    'after-opening: It was good.| body',
    'body: It was good.| body',
    'closing: It was good.|',
    'signature: It was good.|',
  ]);
  expect(anchors('Dear Ana,\n\nKind regards').slice(2)).toEqual([
    'first-paragraph: Dear Ana,|',
    'after-opening: Dear Ana,|',
    'body: Dear Ana,|',
    'closing: Kind regards|',
    'signature: Kind regards|',
  ]);
  expect(anchors('')).toEqual(PLACES.map((place) => `${place}: |`));
});
