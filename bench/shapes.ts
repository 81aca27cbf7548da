/** Units of which hostile texts are made, by name; a function makes each one different. */
export const SHAPES: Readonly<Record<string, string | ((index: number) => string)>> = {
  prose: 'Thank you for the tour of the dye works on Tuesday. I would like to join the team. ',
  'prose in paragraphs': 'Thank you for the tour of the dye works. I learnt a lot.\n\n',
  'one word': 'a',
  'one word again': 'thanks ',
  '?!': '?!',
  '!! ': 'Great!! ',
  '. ': '. ',
  'e.g. ': 'e.g. ',
  "a'": "a'",
  'a/': 'a/',
  'a-': 'a-',
  '[': '[',
  '(': '(',
  '(a)': '(a) ',
  '{{': '{{',
  '{{a}}': '{{a}} ',
  '[Name ': '[Name ',
  'placeholders of all sorts': '{{a}} XX [Your Name] `b` job title {{`c`}} ',
  '<': '<',
  '<a ': '<a ',
  __A: '__A',
  '%A': '%A',
  '"': '"',
  '“': '“',
  '‘a': '‘a ',
  '“a” ': '“a” ',
  'emoji with joiners': '👩‍💻',
  'pictures joined without end': '👩\u200D',
  'lone surrogates': '\uD83D ',
  NUL: '\0',
  'right to left': 'שלום \u202E',
  'combining marks': 'e\u0301\u0301',
  'invisible characters': '\u200B',
  'distinct words that are none': (index) => `q${index.toString(36).replaceAll(/\d/gu, 'z')}xk `,
  'distinct names': (index) =>
    `Mr ${'ABCDEFGH'[index % 8] ?? 'A'}${index.toString(26).replaceAll(/\d/gu, 'o')}son `,
  'the same typos': 'recieve teh definately ',
  'deep quoting': (index) => `${'>'.repeat(1 + (index % 60))} a\n`,
  'quoted lines': '> a\n',
  'dense Markdown': '**_`a`_** [b](c) ![d](e)\n# f\n- g\n',
  'words joined by marks': '_a*',
  'blank lines': ' \n',
  'line ends': '\r\n',
  spaces: ' ',
  greetings: 'Dear Sam,\n',
  closings: 'Kind regards,\n',
  headers: 'Subject: a\n',
  links: 'https://a.example/ ',
  addresses: 'a@a@',
  money: '$90k salary ',
  dates: 'On March 30, 2026 at 5 pm. ',
  numbers: '1 ',
  capitals: 'THANK YOU ',
};

/** So many UTF-16 code units of a shape. */
export function textOf(name: string, size: number): string {
  const unit = SHAPES[name] ?? '';
  if (typeof unit === 'string') return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  let text = '';
  for (let index = 0; text.length < size; index += 1) text += unit(index);
  return text.slice(0, size);
}
