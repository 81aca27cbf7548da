import { addSuggestion, contains, defineRule, type Section, type Span } from '#rule';

export default defineRule({
  summary: 'Put a number, a mail address or a profile below your name.',
  why: 'The reader who wants to call you should not have to search.',
  sources: ['comprehensive'],
  kinds: ['status-check'],
  severity: 'info',
  messages: {
    missing: () =>
      'You could put a phone number, a mail address or a profile link below your name.',
  },
  *check(input) {
    const { facts, message, channel, satisfy } = input;
    const signature = message.sections.find(({ name }) => name === 'signature');
    const sections = message.sections.filter(({ name }) => OWN.has(name));
    const own = (at: Span) => sections.some((section) => contains(section, at));
    const given = message.placeholders.find((item) => item.meaning === 'contact' && own(item));
    if (given) return satisfy(given);
    for (const section of sections) {
      const place = contactIn(section, message.source, channel);
      if (place) return satisfy(place);
    }
    const line = signature || facts.closing ? '[phone number]' : '{sender}\n[phone number]';
    const suggestion =
      channel === 'phone'
        ? addSuggestion(
            input,
            'Say how to reach you',
            'body',
            'You can reach me on [phone number].',
          )
        : addSuggestion(input, 'Add below your name', 'signature', line);
    yield {
      messageId: 'missing',
      at: { missingFrom: signature ? 'signature' : 'closing' },
      suggestions: [suggestion],
    };
  },
});

const OWN: ReadonlySet<string> = new Set(['body', 'closing', 'signature', 'postscript']);

/** Within the text of a mail only what can be nothing else: "my portfolio" and a part number are no way to reach anyone. */
const PLAIN =
  /(?<![\d+])(?!\d{1,2}([.\-–])\d{1,2}\1\d{4}(?!\d))(?:\+\d|\(?0\d|\(\d{3}\))[\d\s().\-–]{6,20}\d|[\w.+-]@[\w-]+\.\w|(?:https?:\/\/|www\.|linkedin\.com\/)\S/iu;

function contactIn(section: Section, source: string, channel: string): Span | undefined {
  const sought = section.name === 'body' && channel !== 'phone' ? [PLAIN] : contacts();
  const text = source.slice(section.start, section.end);
  const match = sought.map((contact) => contact.exec(text)).find((found) => found !== null);
  if (!match) return sought.some((contact) => contact.test(section.text)) ? section : undefined;
  const end = match.index + match[0].length;
  const before = text.slice(0, match.index).split(/\s/u).at(-1) as string;
  const [after] = /^[^\s,;]{0,100}/u.exec(text.slice(end)) as RegExpExecArray;
  return {
    start: section.start + match.index - before.length,
    end: section.start + end + after.length,
  };
}

/** Made when they are asked for, as they are long. Phone numbers of seven digits and more, in figures and in words, addresses, profiles, links. */
const contacts = (): readonly RegExp[] => [
  /\b\d{3}[-. ]\d{4}\b|\b[2-9]\d{3} \d{4}\b|\b\d{2}(?: \d{2}){3}\b|(?<!ref[.:]? ?)[+(]?(?:\d[\s().\-–]{0,3}){8,}\d/iu,
  /(?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|treble|hundred)[\s,-]+){4}/iu,
  /[\w.+-]@[\w-]+\.\w|(?:https?:\/\/|www\.)\S|linkedin|github|portfolio/iu,
  /(?<![\w-])-*\w[\w-]*\.(?:com|org|net|io|dev|co|me|uk|de|example|app|page|site|design|studio|tech|eu|ca|au|nz|ie|za|ng|ke|fr|es|nl|ch|se|dk|fi|pl|pt|br|mx|jp|sg|my|ph|info|online|blog|art|cv)\b/iu,
];
