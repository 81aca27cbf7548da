import { defineRule, type Facts, type InformalWording } from '#rule';

export default defineRule({
  summary: 'Write as to somebody you respect and hardly know.',
  why: 'Slang, text-speak and shouting read as a lack of care, however friendly the interview was.',
  sources: ['dos-and-donts', 'best-practices'],
  guidesDiffer:
    '`dos-and-donts` lets the tone follow the company’s culture, while `secret` and `best-practices` want it natural and warn of stiffness (`no-stuffy`). `recommended` keeps to the middle; the context’s `culture` shifts it.',
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
    const { culture = 'balanced' } = context;
    for (const wording of facts.informal) {
      const { type, instead = '' } = wording;
      const phrase = message.source.slice(wording.start, wording.end);
      if (type === 'chatty' && culture !== 'formal') continue;
      if (culture === 'casual' && isFineAmongCasual(wording, phrase, facts)) continue;
      if (type === 'exclamation') yield { messageId: 'exclamation', at: wording, args: { phrase } };
      else if (type === 'shouting') yield { messageId: 'shouting', at: wording, args: { phrase } };
      else yield { messageId: 'slang', at: wording, args: { phrase, instead } };
    }
    const { greeting } = facts;
    if (culture === 'formal' && greeting?.opener === 'hey') {
      const at = { start: greeting.start, end: greeting.start + greeting.opener.length };
      yield { messageId: 'slang', at, args: { phrase: 'Hey', instead: 'Dear' } };
    }
  },
});

function isFineAmongCasual({ type }: InformalWording, phrase: string, { closing }: Facts): boolean {
  if (type === 'closing') return closing?.manner === 'chatty';
  return type === 'greeting' || (type === 'slang' && MILD.has(phrase.toLowerCase()));
}

/** What a casual company does not mind. */
const MILD = new Set(
  'super cool;really cool;so cool;pretty cool;very cool;cool stuff;cool team;yeah;stoked;pumped;kinda;guys;you guys;vibe;fun'.split(
    ';',
  ),
);
