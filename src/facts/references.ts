import { SEATS } from '../language/en/lexicon/agents.ts';
import { startsUpper } from '../language/en/letters.ts';
import {
  ANCHOR_EXCEPTIONS,
  GENERIC_WORDS,
  INTERVIEW_ANCHORS,
  OBLIQUE_ANCHORS,
  OBLIQUE_EXCEPTIONS,
  RESEARCH,
} from '../language/en/lexicon/interview.ts';
import { WORD_CLASSES } from '../language/en/lexicon/word-classes.ts';
import {
  compilePatterns,
  matchSentence,
  type Match,
  type PatternSet,
} from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { inflectionsIn } from '../language/en/stem.ts';
import { normAt, normalize } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { NameUse, Reference } from '../model/facts.ts';
import type { Message, Placeholder, Sentence, Term } from '../model/message.ts';
import { contains, overlaps } from '../model/span.ts';
import { roleTerms } from './role-terms.ts';

const ASKING = new Set('could would can will may might if when should do'.split(' '));
const TELLING = new Set('talk said discussed mentioned spoke showed'.split(' '));
const WITH_PEOPLE = new Set(
  'met meet meeting speak speaking talk talking chat chatting sit sitting spoke talked lunch tour walk shift hour time you'.split(
    ' ',
  ),
);
const BEFORE_EMPLOYER = new Set('at join joining for within from by choosing'.split(' '));

const anchors = compile(INTERVIEW_ANCHORS);
const obliqueAnchors = compile(OBLIQUE_ANCHORS);
const exceptions = compile(ANCHOR_EXCEPTIONS);
const obliqueExceptions = compile(OBLIQUE_EXCEPTIONS);

function compile(patterns: readonly string[]): () => PatternSet<string> {
  return once(() => compilePatterns(patterns, { ...WORD_CLASSES, cap: ['#cap'] }));
}

/**
 * Specific references: a sentence tied to the interview or the reader's world that holds a word which
 * could not go to just any employer. The role, the company, dates and the people of the greeting are
 * no topics; anybody else who was met is.
 */
export function findReferences(
  message: Message,
  context: Context,
  known: readonly NameUse[],
): Reference[] {
  const given = givenWords(context, known);
  const topics = message.placeholders.filter(
    ({ meaning, problem }) => meaning === 'topic' && !problem,
  );
  const found: Reference[] = [];
  for (const sentence of message.body) {
    const topic = topicIn(sentence, given, topics);
    if (!topic || isResearch(sentence)) continue;
    const isFilledIn = sentence.terms.some((term) => isTopicPlaceholder(term, topics));
    if (!isFilledIn && !isTied(sentence) && !tellsOfTheirs(sentence, given)) continue;
    found.push({ start: sentence.start, end: sentence.end, section: sentence.section, topic });
  }
  return found;
}

function isTied(sentence: Sentence): boolean {
  const isFree = (set: PatternSet<string>) => {
    const taken = matchSentence(set, sentence);
    return (match: Match<string>) => !taken.some((exception) => overlaps(exception, match));
  };
  const direct = matchSentence(anchors(), sentence).filter(
    ({ first }) => !isRequest(sentence, first),
  );
  if (direct.some(isFree(exceptions()))) return true;
  return matchSentence(obliqueAnchors(), sentence).some(isFree(obliqueExceptions()));
}

/**
 * A statement with two words of substance that is not about the writer: what else would they tell the reader
 * but what they saw there?
 */
function tellsOfTheirs(sentence: Sentence, given: ReadonlySet<string>): boolean {
  const { terms } = sentence;
  if (terms.some(({ norm }) => OF_THE_WRITER.has(norm))) return false;
  const role = roleTerms(sentence);
  const words = terms.filter(
    ({ norm, token }, at) =>
      token.kind === 'word' &&
      !given.has(norm) &&
      !role.has(at) &&
      !startsUpper(token.text) &&
      isParticular(sentence, at),
  );
  return new Set(words.map(({ norm }) => norm)).size >= 2;
}

const OF_THE_WRITER = new Set('i my mine myself if should would could can may might'.split(' '));

/** Words of names and of the role that are known from context, greeting and signature. */
function givenWords(
  { company, role, interviewer, recipient, sender }: Context,
  names: readonly NameUse[],
) {
  const words = [company, role, interviewer, recipient, sender].flatMap((text = '') =>
    text.split(/[^\p{L}\p{N}'’]/u).map(normalize),
  );
  for (const { parts } of names) words.push(...parts);
  return new Set(words.filter((word) => word !== ''));
}

function topicIn(
  sentence: Sentence,
  given: ReadonlySet<string>,
  topics: readonly Placeholder[],
): Term | undefined {
  const role = roleTerms(sentence);
  return sentence.terms.find((term, at) => {
    if (term.token.kind === 'placeholder') return isTopicPlaceholder(term, topics);
    if (term.token.kind !== 'word' || given.has(term.norm) || role.has(at)) return false;
    if (SEATS.has(term.norm) && given.has(normAt(sentence.terms, at - 1))) return false;
    return isParticular(sentence, at);
  });
}

/** "Could you tell me how …", "if you mentioned …": asked of the reader, not said by them. */
function isRequest({ terms }: Sentence, first: number): boolean {
  return (terms[first] as Term).norm === 'you' && ASKING.has(normAt(terms, first - 1));
}

/** Read on a website or in the press, not heard in the interview. */
function isResearch({ terms }: Sentence): boolean {
  return terms.some(({ norm }, at) => RESEARCH.has(norm) && !TELLING.has(normAt(terms, at - 1)));
}

function isTopicPlaceholder({ token }: Term, topics: readonly Placeholder[]): boolean {
  return topics.some((topic) => contains(token, topic));
}

/** A word of substance: not generic, not a day, not the employer's name after "at" or "with". */
function isParticular(sentence: Sentence, at: number): boolean {
  const term = sentence.terms[at] as Term;
  if (term.norm.length < 3 || inflectionsIn(term.norm, GENERIC_WORDS)) return false;
  if (!startsUpper(term.token.text)) return true;
  return !namesEmployer(sentence.terms, at);
}

/** `at St Mary's Hospital`, `with Bright & Co`: capitals that go back to "at", "with", "join". */
function namesEmployer(terms: readonly Term[], at: number): boolean {
  let i = at;
  while (
    i > 0 &&
    (startsUpper((terms[i] as Term).token.text) ||
      ['and', 'of', 'the', '&'].includes((terms[i] as Term).norm))
  )
    i -= 1;
  const lead = (terms[i] as Term).norm;
  if (lead === 'with' || lead === 'and') return !WITH_PEOPLE.has(normAt(terms, i - 1));
  return BEFORE_EMPLOYER.has(lead);
}
