import {
  advise,
  defineRule,
  replaceSuggestion,
  takeOutSuggestion,
  type About,
  type Facts,
  type FindingSuggestion,
  type Greeting,
  type InformalWording,
} from '#rule';

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
  *check(input) {
    const { facts, message, context } = input;
    const { culture = 'balanced' } = context;
    for (const wording of facts.informal) {
      const { type, instead = '' } = wording;
      const phrase = message.source.slice(wording.start, wording.end);
      if (type === 'chatty' && culture !== 'formal') continue;
      if (culture === 'casual' && isFineAmongCasual(wording, phrase, facts)) continue;
      const suggestions = [suggestionFor(input, wording, phrase)];
      if (type === 'exclamation' || type === 'shouting')
        yield { messageId: type, at: wording, args: { phrase }, suggestions };
      else yield { messageId: 'slang', at: wording, args: { phrase, instead }, suggestions };
    }
    const { greeting } = facts;
    if (culture === 'formal' && greeting?.opener === 'hey') {
      const at = { start: greeting.start, end: greeting.start + greeting.opener.length };
      const suggestions = [replaceSuggestion(input, at, 'Dear')];
      yield { messageId: 'slang', at, args: { phrase: 'Hey', instead: 'Dear' }, suggestions };
    }
  },
});

function isFineAmongCasual({ type }: InformalWording, phrase: string, { closing }: Facts): boolean {
  if (type === 'closing') return closing?.manner === 'chatty';
  return type === 'greeting' || (type === 'slang' && MILD.has(phrase.toLowerCase()));
}

function suggestionFor(input: About, wording: InformalWording, phrase: string): FindingSuggestion {
  const { type, instead = '' } = wording;
  if (type === 'exclamation')
    return replaceSuggestion(input, wording, phrase.includes('?') ? '?' : '!');
  if (type === 'shouting') return replaceSuggestion(input, wording, spoken(phrase));
  if (type === 'greeting') return greetingFor(input, wording);
  const swap = SWAPS.find(([word]) => word.test(phrase));
  if (swap) return replaceSuggestion(input, wording, phrase.replace(...swap));
  if (instead === '')
    return takeOutSuggestion(input, wording) ?? advise('Say it in plain words, or leave it out.');
  return NO_DROP_INS.has(instead)
    ? advise(`Put it in other words, such as “${instead}”.`)
    : replaceSuggestion(input, wording, instead);
}

function spoken(phrase: string): string {
  return phrase.toLowerCase().replace(/\bi\b/gu, 'I');
}

/** Only the opening word goes where a name follows it. */
function greetingFor(input: About, { start, end }: InformalWording): FindingSuggestion {
  const { readers, opener, placeholder } = input.facts.greeting as Greeting;
  const isNamed = readers.length > 0 || placeholder !== undefined;
  const opening = { start, end: start + opener.length };
  return isNamed
    ? replaceSuggestion(input, opening, 'Dear')
    : replaceSuggestion(input, { start, end }, 'Dear {reader},');
}

/** Where only one word of the phrase has to go. */
const SWAPS: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\bcool\b/iu, 'impressive'],
  [/\bgig\b/iu, 'role'],
  [/\bwoulda\b/iu, 'would have'],
  [/\bshoulda\b/iu, 'should have'],
  [/^(?:u|ya|you guys)$/iu, 'you'],
];

/** Plainer words that need the sentence to be rebuilt around them. */
const NO_DROP_INS = new Set(
  'did well;enjoyed it;spend time;look forward to;arrange;people;talk at length;ask you;made a mistake;a pleasure;you;conversation;talking with;write to me;write to you;call me;write;look forward;well;matters;good;impressive;role'.split(
    ';',
  ),
);

/** What a casual company does not mind. */
const MILD = new Set(
  'super cool;really cool;so cool;pretty cool;very cool;cool stuff;cool team;yeah;stoked;pumped;kinda;guys;you guys;vibe;fun'.split(
    ';',
  ),
);
