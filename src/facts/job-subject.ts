import { startsUpper } from '../language/en/letters.ts';
import { normalize } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { Message } from '../model/message.ts';
import { roleTerms } from './role-terms.ts';

/**
 * Words of the role and the company, from the context, the subject line and wherever the message names
 * them: in a mail to a payroll firm about a Benefits Manager post, "benefits" is the work itself.
 */
export function jobSubject(message: Message, { role, company }: Context): ReadonlySet<string> {
  const subject = new Set<string>();
  for (const word of `${role ?? ''} ${company ?? ''}`.split(/\P{L}+/u)) {
    if (word.length > 2) subject.add(normalize(word));
  }
  for (const sentence of message.sentences) {
    const named = roleTerms(sentence);
    for (const at of named) {
      const term = sentence.terms[at];
      if (term && isPartOfTitle(term.norm) && startsUpper(term.token.text)) subject.add(term.norm);
    }
    for (const [i, term] of sentence.terms.entries()) {
      const next = sentence.terms[i + 1];
      if (next && TITLES.has(next.norm)) subject.add(term.norm);
    }
  }
  return subject;
}

function isPartOfTitle(word: string): boolean {
  return (
    word.length > 2 &&
    !/^(?:the|and|for|your|role|position|job|post|opportunity|opening|team)$/u.test(word)
  );
}

const TITLES = new Set(
  'analyst manager specialist officer administrator consultant advisor adviser associate coordinator clerk assistant engineer lead director partner accountant executive software platform product products company firm bureau provider engine department office desk'.split(
    ' ',
  ),
);
