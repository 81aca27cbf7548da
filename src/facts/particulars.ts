import { JOB_HEADS } from '../language/en/lexicon/position.ts';
import { dayText, parseDate } from '../language/dates.ts';
import { startsUpper } from '../language/en/letters.ts';
import { normAt } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { Facts, Fact, Particulars } from '../model/facts.ts';
import type { Message, Sentence, Term } from '../model/message.ts';
import { contains } from '../model/span.ts';
import { displayName } from './name-use.ts';
import { roleTerms } from './role-terms.ts';

/** Who and what the message is about: given in the context, else told by the message itself; never guessed. */
export function findParticulars(
  message: Message,
  context: Context,
  { greeting, signer, namedPositions }: Pick<Facts, 'greeting' | 'signer' | 'namedPositions'>,
): Particulars {
  const interview = parseDate(context.interviewDate ?? '');
  const greeted = greeting?.placeholder ? undefined : greeting?.readers[0]?.text;
  const signed = signer?.placeholder ? undefined : nameOf(signer?.text);
  const known = {
    reader: plain(context.recipient) ?? plain(context.interviewer) ?? plain(greeted),
    company: plain(context.company),
    role: plain(context.role) ?? roleIn(message, namedPositions),
    sender: plain(context.sender) ?? plain(signed) ?? headerSender(message),
    interviewDay: interview && dayText(interview.day).replace(/ \d+$/u, ''),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function plain(text: string | undefined): string | undefined {
  const joined = text?.replace(/\s+/gu, ' ').trim() ?? '';
  return joined === '' ? undefined : joined;
}

/** "Sam Okafor, RN" is signed by Sam Okafor; "sent from my phone" by nobody. */
function nameOf(signed: string | undefined): string | undefined {
  const name = signed?.split(/[,|(]/u)[0] ?? '';
  return /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40}$/u.test(name.trim()) ? name : undefined;
}

function headerSender({ headers }: Message): string | undefined {
  const from = headers.find(({ name }) => name === 'from');
  return from && nameOf(displayName(from.value));
}

/** "the Data Analyst role": the words in capitals, where they alone name the job. */
function roleIn(message: Message, positions: readonly Fact[]): string | undefined {
  for (const position of positions) {
    const sentence = message.sentences.find((candidate) => contains(candidate, position));
    const role = sentence && titleIn(sentence, message.source);
    if (role) return role;
  }
  return undefined;
}

function titleIn(sentence: Sentence, source: string): string | undefined {
  const { terms } = sentence;
  const inRole = roleTerms(sentence, JOB_HEADS);
  const named = [...inRole].filter((at) => !JOB_HEADS.has(normAt(terms, at))).sort((a, b) => a - b);
  const words = named.map((at) => terms[at] as Term);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > 5) return undefined;
  const isRun = named.every((at, i) => i === 0 || at === (named[i - 1] as number) + 1);
  const isTitle = words.every(({ token }) => token.kind === 'word' && startsUpper(token.text));
  const isWhole = words.every(({ before }, i) => i === 0 || before === '') && named[0] !== 0;
  return isRun && isTitle && isWhole ? source.slice(first.start, last.end) : undefined;
}
