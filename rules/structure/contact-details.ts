import { addSuggestion, defineRule } from '#rule';

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
    const sections =
      channel === 'phone'
        ? message.sections.filter(({ name }) => name !== 'quoted' && name !== 'footer')
        : message.sections.filter(({ name }) => name === 'signature' || name === 'postscript');
    for (const section of sections) {
      const found = contacts().some((contact) => contact.test(section.text));
      const isPlaceholder = message.placeholders.some(
        ({ meaning, start, end }) =>
          meaning === 'contact' && section.start <= start && end <= section.end,
      );
      if (found || isPlaceholder) return satisfy(section);
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

/** Made when they are asked for, as they are long. Phone numbers of seven digits and more, in figures and in words, addresses, profiles, links. */
const contacts = (): readonly RegExp[] => [
  /\b\d{3}[-. ]\d{4}\b|\b[2-9]\d{3} \d{4}\b|\b\d{2}(?: \d{2}){3}\b|(?<!ref[.:]? ?)[+(]?(?:\d[\s().\-–]{0,3}){8,}\d/iu,
  /(?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|treble|hundred)[\s,-]+){4}/iu,
  /[\w.+-]@[\w-]+\.\w|(?:https?:\/\/|www\.)\S|linkedin|github|portfolio/iu,
  /(?<![\w-])-*\w[\w-]*\.(?:com|org|net|io|dev|co|me|uk|de|example|app|page|site|design|studio|tech|eu|ca|au|nz|ie|za|ng|ke|fr|es|nl|ch|se|dk|fi|pl|pt|br|mx|jp|sg|my|ph|info|online|blog|art|cv)\b/iu,
];
