import { endsInAny, startsUpper, wordsIn } from '../language/en/letters.ts';
import {
  AFTER_OTHERS,
  AGENT_ENDINGS,
  EMPTY_TITLES,
  EXACT_TITLES,
  HIRING,
  NO_AGENTS,
  OTHER_AGENTS,
  SEATS,
  SHORT_TITLES,
  TRIALS,
} from '../language/en/lexicon/agents.ts';
import { JOB_HEADS, POSITION_CLASSES, WISHED_WORK } from '../language/en/lexicon/position.ts';
import { WORD_CLASSES } from '../language/en/lexicon/word-classes.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { normalize, normAt } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { Fact } from '../model/facts.ts';
import type { Message, Sentence, Term } from '../model/message.ts';
import { roleTerms } from './role-terms.ts';
import { withSubject } from './pattern-fact.ts';

const OTHERS_ALONE = new Set('crew lead head hand model ship'.split(' '));

/** Where the role is named: "the *ward clerk* post", the role of the context, "as your *night porter*". */
export function findNamedPositions(message: Message, { role }: Context): Fact[] {
  const titles = [role ?? '', mainTitle(role ?? '')].map(titleWords);
  return withSubject(message).flatMap((sentence) => namedIn(sentence, titles, message));
}

/** "Store Manager, Macon" without the place. */
function mainTitle(role: string): string {
  return role.split(/[,(–—]/u, 1).join('');
}

function titleWords(title: string): readonly string[] {
  return wordsIn(title)
    .map(normalize)
    .filter((word) => word.length > 1);
}

function namedIn(
  sentence: Sentence,
  titles: readonly (readonly string[])[],
  message: Message,
): Fact[] {
  const { terms, section } = sentence;
  const named = [...roleTerms(sentence, JOB_HEADS)].filter(
    (at) => !EMPTY_TITLES.has(normAt(terms, at)),
  );
  const at =
    named[0] ??
    titles.map((known) => whole(sentence, known)).find((index) => index !== undefined) ??
    agent(sentence) ??
    (section === 'subject' ? titleInSubject(sentence) : undefined);
  const placeholder = message.placeholders.find(
    ({ meaning, start, end }) =>
      meaning === 'role' && sentence.start <= start && end <= sentence.end,
  );
  if (placeholder) return [{ start: placeholder.start, end: placeholder.end, section }];
  const term = terms[at ?? -1];
  return term ? [{ start: term.start, end: term.end, section }] : [];
}

/** Most words of the role that the context names, the last or at least three among them. */
function whole({ terms }: Sentence, known: readonly string[]): number | undefined {
  const hits = known.filter((word) => terms.some(({ norm }) => norm === word));
  const last = hits.length > 2 ? hits.at(-1) : known.at(-1);
  const at = terms.findIndex(({ norm }) => norm === last);
  return hits.length * 2 > known.length && at >= 0 ? at : undefined;
}

/** "join you as a bus driver", "be your pastry chef", "the barista trial", "looking for a cook". */
function agent(sentence: Sentence): number | undefined {
  const { terms } = sentence;
  const at = terms.findIndex(
    (_, i) =>
      isSeated(terms, i) ||
      isOwn(terms, i) ||
      isTitleInCapitals(terms, i) ||
      isBecome(terms, i) ||
      isSought(terms, i) ||
      isTold(terms, i),
  );
  if (at >= 0) return at;
  return matchSentence(wishedWork(), sentence)[0]?.first;
}

const wishedWork = once(() =>
  compilePatterns(WISHED_WORK, { ...WORD_CLASSES, ...POSITION_CLASSES }),
);

function isAgentWithin(terms: readonly Term[], at: number, from: number, to: number): boolean {
  for (let i = at + from; i <= at + to; i += 1) {
    const term = terms[i];
    if (!term || /[,;:.!?]/u.test(term.before)) return false;
    if (isAgent(term.norm, term) || isAssistant(terms, i)) return true;
  }
  return false;
}

/** "the Saturday assistant", not "your assistant". */
function isAssistant(terms: readonly Term[], at: number): boolean {
  return (
    normAt(terms, at) === 'assistant' &&
    !/^(?:your|my|his|her|their|our|the|an|a)$/u.test(normAt(terms, at - 1))
  );
}

/** "the assistant brewer spot", "the second violin seat", "the place of chef de rang". */
function isSeated(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at] as Term;
  if (isAgent(norm, terms[at]) && SEATS.has(normAt(terms, at + 1))) return true;
  if (!SEATS.has(norm)) return false;
  if (/^(?:of|as|for)$/u.test(normAt(terms, at + 1)) && isAgentWithin(terms, at, 2, 5)) return true;
  const before = normAt(terms, at - 1);
  return (
    ['seat', 'berth', 'chair'].includes(norm) &&
    before.length > 3 &&
    !EMPTY_TITLES.has(before) &&
    /^(?:the|your|a|an|first|second|third)$/u.test(normAt(terms, at - 2))
  );
}

function isTitleInCapitals(terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  return (
    isAgent(term.norm) &&
    startsUpper(term.token.text) &&
    at > 1 &&
    startsUpper((terms[at - 1] as Term).token.text)
  );
}

function isOwn(terms: readonly Term[], at: number): boolean {
  return (
    (terms[at] as Term).norm === 'your' && [1, 2, 3].some((step) => isOwnTitle(terms, at, step))
  );
}

function isBecome(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at] as Term;
  if (norm === 'as' && at > 0) return isAgentWithin(terms, at, 1, 4);
  if (!/^(?:be|become|being|becoming)$/u.test(norm)) return false;
  if (isAgentWithin(terms, at, 1, 2)) return true;
  return (
    /^(?:a|an|your|the|assistant|senior|junior|head|second|first)$/u.test(normAt(terms, at + 1)) &&
    isAgentWithin(terms, at, 2, 4)
  );
}

/** "be one of your care assistants". */
function isOneOfYours(terms: readonly Term[], at: number): boolean {
  if (normAt(terms, at + 2) !== 'your' || !/^(?:be|become|being|as)$/u.test(normAt(terms, at - 1)))
    return false;
  return [3, 4, 5].some((step) => isPluralAgent(normAt(terms, at + step)));
}

function isPluralAgent(norm: string): boolean {
  return norm === 'assistants' || (norm.endsWith('s') && isAgent(norm.slice(0, -1)));
}

/** "the interview was for bartender", "looking for a cook", "your choice of a clerk". */
function isSought(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at] as Term;
  if (norm === 'one' && normAt(terms, at + 1) === 'of') return isOneOfYours(terms, at);
  if (/^(?:team|crew|band|staff)$/u.test(norm) && normAt(terms, at + 1) === 'of')
    return isPluralAgent(normAt(terms, at + 2)) || isPluralAgent(normAt(terms, at + 3));
  if (TRIALS.has(norm)) {
    if (isAgent(normAt(terms, at - 1), terms[at - 1])) return true;
    const link = [1, 2, 3].find((step) => /^(?:for|as)$/u.test(normAt(terms, at + step)));
    if (link !== undefined && isAgentWithin(terms, at, link + 1, link + 4)) return true;
  }
  return HIRING.has(norm) && isAgentWithin(terms, at, 2, 6);
}

/** "what the solar technician does", "Process operator is the job I want". */
function isTold(terms: readonly Term[], at: number): boolean {
  if (!isAgent((terms[at] as Term).norm, terms[at])) return false;
  const [next, second, third] = [1, 2, 3].map((step) => normAt(terms, at + step)) as [
    string,
    string,
    string,
  ];
  if (['is', 'was', 'remains'].includes(next) && ['the', 'what', 'a'].includes(second))
    return /^(?:job|role|work|post|position|i|trade|vacancy)$/u.test(third);
  return next === 'does' && [1, 2, 3, 4].some((step) => normAt(terms, at - step) === 'what');
}

/** "your next bursar", "your paintings conservator"; "your manager" is somebody else. */
function isOwnTitle(terms: readonly Term[], at: number, step: number): boolean {
  const norm = terms[at + step]?.norm;
  const between = terms.slice(at + 1, at + step).every(({ before }) => before === '');
  return (
    between &&
    (isAgent(norm, terms[at + step]) ||
      (step > 1 && ['girl', 'boy', 'lad'].includes(norm ?? ''))) &&
    !(step === 1 && OTHERS_ALONE.has(norm ?? '')) &&
    !AFTER_OTHERS.has(normAt(terms, at + step - 1)) &&
    !AFTER_OTHERS.has(normAt(terms, at + step + 1)) &&
    !OTHER_AGENTS.has(norm ?? '')
  );
}

function isAgent(word: string | undefined, term?: Term): boolean {
  if (word === undefined) return false;
  if (EXACT_TITLES.has(word)) return true;
  if (SHORT_TITLES.has(word)) return term !== undefined && /^\p{Lu}{2}/u.test(term.token.text);
  return (
    (word.length > 3 || word === 'vet') && endsInAny(word, AGENT_ENDINGS) && !NO_AGENTS.has(word)
  );
}

/** "Night baker: a short question": a trade named in the subject line. */
function titleInSubject({ terms }: Sentence): number {
  return terms.findIndex((term) => isAgent(term.norm, term));
}
