import { PAY_WORK_NOUNS } from '../language/en/lexicon/money.ts';
import { startsUpper } from '../language/en/letters.ts';
import { normalize } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { Message, Term } from '../model/message.ts';
import { roleTerms } from './role-terms.ts';

/**
 * Words of the role and the company, from the context, the subject line and wherever the message names
 * them: in a mail to a payroll firm about a Benefits Manager post, "benefits" is the work itself.
 */
export function jobSubject(message: Message, { role, company }: Context): ReadonlySet<string> {
  const subject = new Set<string>();
  for (const word of `${role ?? ''} ${company ?? ''}`.split(/\P{L}/u)) subject.add(normalize(word));
  for (const sentence of message.sentences) {
    for (const at of roleTerms(sentence)) {
      const { norm, token } = sentence.terms[at] as Term;
      if (startsUpper(token.text)) subject.add(norm);
    }
    for (const [i, term] of sentence.terms.entries()) {
      const next = sentence.terms[i + 1];
      if (next && PAY_WORK_NOUNS.has(next.norm)) subject.add(term.norm);
    }
  }
  return subject;
}
