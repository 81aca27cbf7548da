import { GENERIC_WORDS } from '../language/en/lexicon/interview.ts';
import {
  GENERIC_ABILITY,
  QUALIFICATION_CLASSES,
  QUALIFICATION_EXCEPTIONS,
  QUALIFICATIONS,
} from '../language/en/lexicon/qualification.ts';
import type { Match } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { inflectionsIn } from '../language/en/stem.ts';
import { normAt } from '../language/en/terms.ts';
import type { Fact } from '../model/facts.ts';
import { hasTag } from '../language/en/tags.ts';
import type { Message, Sentence } from '../model/message.ts';
import { patternFact, type PatternFact } from './pattern-fact.ts';
import { roleTerms } from './role-terms.ts';

const AMOUNTS = new Set(
  'years seasons summers winters of hundred thousand million dozen'.split(' '),
);

const generic = once(() => new Set([...GENERIC_WORDS, ...GENERIC_ABILITY.split(' ')]));

export const qualifications: PatternFact = {
  patterns: QUALIFICATIONS,
  exceptions: QUALIFICATION_EXCEPTIONS,
  classes: QUALIFICATION_CLASSES,
  subject: 'writer',
  accept: hasSubstance,
  learnt: 'qualifications',
  likely: 0.65,
};

const findStated = patternFact(qualifications);

/** What the writer brings: experience, a skill or an idea, with a word of substance beside it. */
export function findQualifications(message: Message): Fact[] {
  const declared = message.placeholders
    .filter(({ meaning, problem }) => meaning === 'skill' && !problem)
    .map(({ start, end }) => ({ start, end, section: 'body' as const }));
  return [...findStated(message.body), ...declared];
}

/** "three years", "thirty of them". */
function isCounted(sentence: Sentence, at: number): boolean {
  return hasTag(sentence, at, 'number') && AMOUNTS.has(normAt(sentence.terms, at + 1));
}

function hasSubstance({ sentence, first }: Match<string>): boolean {
  const role = roleTerms(sentence);
  return sentence.terms.some(({ norm, token }, at) => {
    if (at < first || role.has(at)) return false;
    if (token.kind === 'number' || isCounted(sentence, at)) return true;
    return token.kind === 'word' && norm.length > 2 && !inflectionsIn(norm, generic());
  });
}
