import { expect, it } from 'vitest';
import { insertionAt } from '../../src/engine/insertion.ts';
import type { Place } from '../../src/model/rule.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';

function inserted(place: Place, source: string): string {
  const { offset, text } = insertionAt(parseMessage(source), place, 'New.');
  return source.slice(0, offset) + text + source.slice(offset);
}

it.each<[Place, string, string]>([
  ['subject', 'It was.', 'Subject: New.\nIt was.'],
  ['subject', 'Subject:\n\nIt was.', 'Subject: New.\n\nIt was.'],
  ['subject', 'To: Ana\n Roe\n\nIt was.', 'To: Ana\n Roe\nSubject: New.\n\nIt was.'],
  ['greeting', 'It was.', 'New.\n\nIt was.'],
  ['greeting', 'To: Ana\r\n\r\nIt was.', 'To: Ana\r\n\r\nNew.\r\n\r\nIt was.'],
  ['first-paragraph', 'Dear Ana,\n\nIt was.', 'Dear Ana,\n\nNew. It was.'],
  ['first-paragraph', 'Dear Ana,\n\n- It was.', 'Dear Ana,\n\nNew.\n\n- It was.'],
  ['first-paragraph', 'Dear Ana, it was.', 'Dear Ana, it was. New.'],
  ['after-opening', 'Dear Ana,\n\nIt was.\n\nYes.', 'Dear Ana,\n\nIt was. New.\n\nYes.'],
  ['after-opening', 'Dear Ana,\n\n*It was.*\n\nYes.', 'Dear Ana,\n\n*It was.*\n\nNew.\n\nYes.'],
  ['body', 'Dear Ana,\n\nIt was.\u200B\n', 'Dear Ana,\n\nIt was. New. \u200B\n'],
  ['body', 'Dear Ana,\n\nIt was so', 'Dear Ana,\n\nIt was so\n\nNew.'],
  ['body', 'Dear Ana,\n', 'Dear Ana,\n\nNew.\n'],
  ['closing', 'Dear Ana,\n\nIt was.\n\nBo Ek', 'Dear Ana,\n\nIt was.\n\nNew.\nBo Ek'],
  ['signature', 'It was.\n\nKind regards,\n', 'It was.\n\nKind regards,\nNew.\n'],
  [
    'signature',
    'It was.\n\nKind regards,\nBo\nP.S. A book.\n+44 1234 567\n',
    'It was.\n\nKind regards,\nNew.\nBo\nP.S. A book.\n+44 1234 567\n',
  ],
  [
    'signature',
    'It was.\n\nBo Ek\nP.S. A book.\n+44 1234 567\n',
    'It was.\n\nBo Ek\nNew.\nP.S. A book.\n+44 1234 567\n',
  ],
  ['signature', 'Dear Ana,\n\nIt was.\n', 'Dear Ana,\n\nIt was.\n\nNew.\n'],
  ['signature', 'Dear Ana,\n', 'Dear Ana,\n\nNew.\n'],
])('%s of %j', (place, source, text) => {
  expect(inserted(place, source)).toBe(text);
});
