import { defineRule } from '#rule';

export default defineRule({
  summary: 'Write as to somebody you respect and hardly know.',
  why: 'Slang, text-speak and shouting read as a lack of care, however friendly the interview was.',
  sources: ['dos-and-donts', 'best-practices'],
  kinds: 'all',
  severity: 'warning',
  messages: {
    slang: ({ phrase, instead }: { phrase: string; instead: string }) =>
      `“${phrase}” is too casual for this reader.${instead === '' ? '' : ` Write “${instead}”, or leave it out.`}`,
    exclamation: ({ phrase }: { phrase: string }) => `“${phrase}” shouts. One mark is enough.`,
    shouting: ({ phrase }: { phrase: string }) =>
      `“${phrase}” in capitals reads as shouting. Use small letters.`,
  },
  *check({ facts, message, context }) {
    const isCasual = context.culture === 'casual';
    for (const wording of facts.informal) {
      const { type, instead = '' } = wording;
      const phrase = message.source.slice(wording.start, wording.end);
      if (isCasual && (type === 'greeting' || (type === 'slang' && MILD.has(phrase.toLowerCase()))))
        continue;
      if (type === 'exclamation') yield { messageId: 'exclamation', at: wording, args: { phrase } };
      else if (type === 'shouting') yield { messageId: 'shouting', at: wording, args: { phrase } };
      else yield { messageId: 'slang', at: wording, args: { phrase, instead } };
    }
    const { greeting } = facts;
    if (context.culture === 'formal' && greeting?.opener === 'hey') {
      const at = { start: greeting.start, end: greeting.start + greeting.opener.length };
      yield { messageId: 'slang', at, args: { phrase: 'Hey', instead: 'Dear' } };
    }
  },
});

/** What a casual company does not mind. */
const MILD = new Set(
  'super cool;really cool;so cool;pretty cool;very cool;cool stuff;cool team;yeah;stoked;pumped;kinda;guys;you guys;vibe;fun'.split(
    ';',
  ),
);
