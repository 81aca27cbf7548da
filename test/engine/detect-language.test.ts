import { expect, it } from 'vitest';
import { isEnglish } from '../../src/engine/detect-language.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';

const english = (body: string) => isEnglish(parseMessage(`Dear Ana,\n\n${body}\n`));

it.each([
  'Thank you.',
  'Vielen Dank für alles.',
  'I liked the long walk through Владивосток.',
  'The kiln at the Łódź works was the largest that I have ever seen in my years as a potter.',
])('English, or too short to tell: %s', (body) => {
  expect(english(body)).toBe(true);
});

it.each([
  'Спасибо вам за беседу.',
  '面接のお時間をいただきありがとうございました。',
  'Vielen Dank für das freundliche Gespräch gestern, ich habe sehr viel über Ihre Werkstatt gelernt und freue mich.',
])('another language: %s', (body) => {
  expect(english(body)).toBe(false);
});
