import { endsInAny, wordsIn } from '../language/en/letters.ts';
import { TITLE_ENDINGS } from '../language/en/lexicon/agents.ts';
import {
  FIRM_WORDS,
  OTHER_FIRM_CUES,
  OWNED_BY_FIRMS,
  PART_OF_FIRM,
} from '../language/en/lexicon/firms.ts';
import type { Context } from '../model/context.ts';
import type { NameConflict, NameUse } from '../model/facts.ts';
import { normAt } from '../language/en/terms.ts';
import type { Message, Sentence, Term } from '../model/message.ts';
import { namesInText } from './names.ts';
import { partsOfText } from './name-use.ts';
import { withSubject } from './pattern-fact.ts';

const AFTER_PERSON = new Set('on in and at for there here or when who'.split(' '));
const ROLE_WORDS = new Set('role position job post vacancy opening'.split(' '));

const JOB =
  /^(?:role|position|job|post|opportunity|opening|vacancy|interview|internship|placement|apprenticeship)$/u;
/** The company or the role of another application, where the context or the message itself says which it is. */
export function findLeftoverNames(message: Message, context: Context): NameConflict[] {
  const role = new Set(wordsIn((context.role ?? '').toLowerCase()));
  const slots = withSubject(message).flatMap((sentence) => companySlots(sentence, role));
  // Without a context the company that is named first is the right one.
  const company = context.company ?? slots[0]?.text;
  const companies = company === undefined ? [] : companyConflicts(slots, company, context);
  return [...companies, ...roleConflicts(message, context)];
}

/** The title's last word tells the job: "Data Analyst" and "Senior Data Analyst" are one, "Procurement Lead" is another. */
function roleConflicts(message: Message, { role = '', company }: Context): NameConflict[] {
  const known = partsOfText(role);
  if (known.length === 0) return [];
  const fine = new Set([...known, ...partsOfText(company)]);
  const sentences = withSubject(message);
  const inCapitals = sentences
    .flatMap(roleSlots)
    .filter(
      ({ parts, text }) =>
        endsInAny(lastWord(text), TITLE_ENDINGS) &&
        ![...parts, lastWord(text)].some((part) => fine.has(part)),
    );
  return [...inCapitals, ...sentences.flatMap((sentence) => nearRoles(sentence, known))].map(
    ({ start, end, text }) => ({
      start,
      end,
      type: 'leftover',
      written: text,
      known: role,
      what: 'role',
    }),
  );
}

/** "the position of sound engineer" where the role is sound archivist: another job of the same trade. */
function nearRoles({ terms }: Sentence, known: readonly string[]): readonly Title[] {
  if (known.length < 2 || !endsInAny(known.at(-1) as string, TITLE_ENDINGS)) return [];
  return terms.flatMap((first, at) => {
    const last = terms[at + 1];
    if (!last || last.before !== '' || first.norm !== known.at(-2) || known.includes(last.norm))
      return [];
    if (!endsInAny(last.norm, TITLE_ENDINGS) || !namesTheJob(terms, at)) return [];
    return [{ start: first.start, end: last.end, text: `${first.norm} ${last.norm}` }];
  });
}

type Title = Pick<NameUse, 'start' | 'end' | 'text'>;

/** "the post of …", "the … role" */
function namesTheJob(terms: readonly Term[], at: number): boolean {
  if (JOB.test(normAt(terms, at + 2))) return /^(?:the|this|your)$/u.test(normAt(terms, at - 1));
  const [job, link, article] = [3, 2, 1].map((step) => normAt(terms, at - step)) as [
    string,
    string,
    string,
  ];
  return article === 'of' ? JOB.test(link) : link === 'of' && article === 'a' && JOB.test(job);
}

/** Of the text, since a name has no titles: "Dental Nurse" as a person is called Dental. */
function lastWord(text: string): string {
  return wordsIn(text.toLowerCase()).at(-1) as string;
}

function companyConflicts(
  slots: readonly NameUse[],
  known: string,
  { role, interviewer, recipient }: Context,
): NameConflict[] {
  const own = distinctive(partsOfText(known));
  const fine = [...own, ...[role, interviewer, recipient].flatMap(partsOfText)];
  const initials = known
    .split(/[\s&-]/u)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  const compact = wordsIn(known.toLowerCase()).join('');
  const isFine = (part: string) =>
    fine.includes(part) ||
    part === initials ||
    (part.length > 3 && compact.includes(wordsIn(part).join(''))) ||
    fine.some((name) => name.length > 3 && (name.startsWith(part) || part.startsWith(name)));
  return slots
    .filter(({ parts }) => !distinctive(parts).some(isFine))
    .map(({ start, end, text }) => ({
      start,
      end,
      type: 'leftover',
      written: text,
      known,
      what: 'company',
    }));
}

/** Without the words that many firms have: "Oakmere Dental" is not Brightwell Dental. */
function distinctive(parts: readonly string[]): readonly string[] {
  const own = parts.filter((part) => !FIRM_WORDS.has(part));
  return own.length > 0 ? own : parts;
}

/**
 * "joining Bright & Co", "the role with Bright & Co": names where only the employer can stand. After "at" stands
 * as often a site, a ward or a town, so that there only a name counts which says that it is a firm's.
 */
function companySlots(sentence: Sentence, role: ReadonlySet<string>): NameUse[] {
  return namesInText(sentence).filter((name) => {
    const at = sentence.terms.findIndex(({ start }) => start >= name.start);
    const before = sentence.terms.slice(Math.max(0, at - 6), at).map(({ norm }) => norm);
    const after = sentence.terms.find(({ start }) => start >= name.end)?.norm ?? '';
    const lead = before.at(-1) ?? '';
    if (before.some((word) => OTHER_FIRM_CUES.has(word)) || isPartOfFirm(name, after)) return false;
    if (['join', 'joining'].includes(lead)) return !isPerson(name, after);
    if (lead === 'at') return isFirm(name.text);
    if (OWNED_BY_FIRMS.has(after)) return sentence.terms.some(({ end }) => end === name.end + 2);
    const job = before.at(-2) ?? '';
    if (lead === 'for') {
      const isWork = (word: string, i: number) => word.startsWith('work') && before[i + 1] === 'as';
      return ['work', 'working'].includes(job) || JOB.test(job) || before.some(isWork);
    }
    return lead === 'with' && (JOB.test(job) || role.has(job));
  });
}

/** "Larkin & Sons", "Acme Ltd.": the name says that it is a firm's. */
function isFirm(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s.,-]/u)
    .some((word) => FIRM_WORDS.has(word));
}

/** "join Mr. Adeyemi", "joining Maya on the floor". */
function isPerson({ text, parts }: NameUse, after: string): boolean {
  if (/^(?:mr|mrs|ms|miss|mx|dr|prof|chef|sister)\b/iu.test(text)) return true;
  return parts.length === 1 && AFTER_PERSON.has(after);
}

/** "the Harbour team", "Customer Success", "Ward 7": parts of a firm and not the firm. */
function isPartOfFirm({ parts }: NameUse, after: string): boolean {
  return PART_OF_FIRM.has(after) || parts.some((part) => PART_OF_FIRM.has(part));
}

const ABOUT_THE_JOB =
  /^(?:interview|interviewed|interviewing|interviews|interest|interested|applied|applying|application|meeting|met|discuss|discussing|discussed|considering|consider|considered|regarding|about|opportunity)$/u;

/** "the position of Dental Nurse", "join you as Dental Nurse". */
function followsJob({ terms }: Sentence, at: number): boolean {
  const [joined = '', whom = '', job = '', link = ''] = terms
    .slice(Math.max(0, at - 4), at)
    .map(({ norm }) => norm);
  if (link === 'as')
    return (
      ['you', 'team', 'us'].includes(job) && [joined, whom].some((word) => word.startsWith('join'))
    );
  return link === 'of' && ['the', 'this', 'your'].includes(whom) && JOB.test(job);
}

/** "the Account Manager position": a title in capitals before the word for the job. */
function roleSlots(sentence: Sentence): NameUse[] {
  return namesInText(sentence).filter((name) => {
    const at = sentence.terms.findIndex(({ start }) => start >= name.start);
    if (followsJob(sentence, at))
      return !sentence.terms.slice(0, at).some(({ norm }) => OTHER_FIRM_CUES.has(norm));
    const next = sentence.terms.find(({ start }) => start >= name.end);
    if (!next || !ROLE_WORDS.has(next.norm) || next.before !== '') return false;
    const before = sentence.terms.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
    if (!sentence.terms.slice(0, at).some(({ norm }) => ABOUT_THE_JOB.test(norm))) return false;
    return (
      ['the', 'this', 'your'].includes(before.at(-1) ?? '') &&
      !before.some((word) => OTHER_FIRM_CUES.has(word))
    );
  });
}
