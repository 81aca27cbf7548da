import { defineRule } from '#rule';

export default defineRule({
  summary: 'Keep it short.',
  why: 'Readers skim: what does not fit a screen is not read to its end.',
  sources: ['secret', 'best-practices', 'comprehensive', 'etiquette'],
  guidesDiffer:
    '`secret` wants a few short paragraphs; the others ask to be concise and give no figure. The figures here are ours, and options.',
  kinds: 'all',
  anyLanguage: true,
  severity: 'warning',
  options: {
    /** Most words of the body: thank-you notes and status checks. */
    maxWords: 200,
    /** Final checks and replies. */
    maxWordsReply: 150,
    maxWordsLinkedin: 120,
    /** Most characters of a LinkedIn note that asks to connect; LinkedIn cuts longer ones. */
    maxCharactersConnection: 300,
    maxWordsLetter: 250,
    maxWordsPhone: 150,
    maxParagraphs: 6,
  },
  messages: {
    words: ({ words, most }: { words: number; most: number }) =>
      `The body has ${words} words; for this kind of message ${most} are plenty. Cut what the reader already knows.`,
    characters: ({ characters, most }: { characters: number; most: number }) =>
      `This note has ${characters} characters; LinkedIn takes ${most} with an invitation to connect. Cut it, or send the rest once you are connected.`,
    paragraphs: ({ paragraphs, most }: { paragraphs: number; most: number }) =>
      `There are ${paragraphs} paragraphs; ${most} are the most a reader takes in at a glance. Join or cut some.`,
  },
  *check({ message, facts, kind, channel, options }) {
    const perKind =
      kind === 'thank-you' || kind === 'status-check' ? options.maxWords : options.maxWordsReply;
    const perChannel = {
      email: perKind,
      linkedin: options.maxWordsLinkedin,
      letter: options.maxWordsLetter,
      phone: options.maxWordsPhone,
    };
    const most = perChannel[channel];
    const first = message.paragraphs[0];
    const last = message.paragraphs.at(-1);
    if (!first || !last) return;
    const characters = message.source.trim().length;
    const mostCharacters = options.maxCharactersConnection;
    const isInvitation = channel === 'linkedin' && facts.connectionRequests.length > 0;
    if (isInvitation && characters > mostCharacters) {
      yield {
        messageId: 'characters',
        at: { start: first.start, end: last.end },
        args: { characters, most: mostCharacters },
      };
    } else if (message.words > most) {
      yield {
        messageId: 'words',
        at: { start: first.start, end: last.end },
        args: { words: message.words, most },
      };
    }
    const beyond = message.paragraphs[options.maxParagraphs];
    if (beyond) {
      const args = { paragraphs: message.paragraphs.length, most: options.maxParagraphs };
      yield { messageId: 'paragraphs', at: { start: beyond.start, end: last.end }, args };
    }
  },
});
