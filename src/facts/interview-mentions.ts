import { INTERVIEW_MENTIONS } from '../language/en/lexicon/interview.ts';
import { WORD_CLASSES } from '../language/en/lexicon/word-classes.ts';
import { compilePatterns, matchAll } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { Fact } from '../model/facts.ts';
import type { Message } from '../model/message.ts';
import { factsFrom } from './fact-from-match.ts';

const patterns = once(() => compilePatterns(INTERVIEW_MENTIONS, WORD_CLASSES));

/** Where the message speaks of the interview at all, specific or not. */
export function findInterviewMentions(message: Message): Fact[] {
  return factsFrom(matchAll(patterns(), message.body));
}
