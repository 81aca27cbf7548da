import { startsUpper } from '../language/en/letters.ts';
import { FIRM_WORDS, LEGAL_FORMS } from '../language/en/lexicon/firms.ts';
import { AFTER_NAMES, IMPERSONAL_READERS } from '../language/en/lexicon/greetings.ts';
import { isShortFormOf } from '../language/en/lexicon/nicknames.ts';
import { once } from '../language/en/once.ts';
import { distance } from '../language/en/distance.ts';
import { soundKey } from '../language/en/sound.ts';
import type { Context } from '../model/context.ts';
import type { Facts, NameConflict, NameUse } from '../model/facts.ts';
import type { Message, Sentence } from '../model/message.ts';
import type { Speller } from '../language/en/speller/speller.ts';
import { findLeftoverNames } from './leftover-names.ts';
import { displayName, partsOfText } from './name-use.ts';
import { withSubject } from './pattern-fact.ts';
import { joinsReader, oddSpellings } from './odd-spellings.ts';

const WORD_ENDINGS = new Set('s es y ed er ing al'.split(' '));

/** A person or firm whose name is given: by the context, the headers, or the message itself. */
interface Known {
  readonly text: string;
  readonly parts: readonly string[];
  readonly what: 'reader' | 'sender' | 'company';
  /** The parts of the name as they may be written. */
  readonly forms: () => ReadonlySet<string>;
}

function toKnown(
  text: string,
  what: Known['what'],
  parts: readonly string[] = partsOfText(text),
): Known {
  return { text, parts, what, forms: once(() => formsOf(text, parts)) };
}

/** Where a name contradicts the context, the headers or itself. */
export function findNameConflicts(
  message: Message,
  context: Context,
  { greeting, names }: Pick<Facts, 'greeting' | 'names'>,
  speller?: Speller,
): NameConflict[] {
  const readers = knownReaders(context, message);
  const greeted = (greeting?.readers ?? []).map((reader) => greetingConflict(reader, readers));
  const isToKnown = greeted.includes(undefined);
  const inGreeting = greeted.filter(
    (conflict) => conflict !== undefined && !(isToKnown && conflict.type === 'otherReader'),
  ) as NameConflict[];
  const known = [
    ...readers,
    ...(greeting?.readers ?? []).map(({ text, parts }) => toKnown(text, 'reader', parts)),
    ...knownOthers(context),
  ];
  const inText = names
    .filter((use) => use.where === 'text' && !joinsReader(use, message.source))
    .flatMap((use) => misspeltName(use, known) ?? []);
  const all = [
    ...inGreeting,
    ...inText,
    ...misspeltFirstWords(message, known, speller),
    ...oddSpellings(names, message.source),
    ...findLeftoverNames(message, context),
  ];
  return all
    .toSorted((a, b) => a.start - b.start)
    .filter(
      (item, i, sorted) =>
        !sorted.slice(0, i).some((other) => other.start < item.end && item.start < other.end),
    );
}

/** From the context, else from the header that says to whom the mail goes. */
function knownReaders({ interviewer, recipient }: Context, message: Message): Known[] {
  const given = [recipient, interviewer]
    .flatMap((text) => (text ?? '').split(/[,;&]|\band\b/u))
    .filter((text) => text.trim() !== '');
  const to = message.headers
    .filter(({ name }) => name === 'to')
    .flatMap(({ value }) => value.split(/[,;]/u).map(displayName));
  const fromHeaders = given.length > 0 ? [] : to;
  return [...given, ...fromHeaders]
    .map((text) => toKnown(text.trim(), 'reader'))
    .filter(
      ({ parts }) =>
        parts.length > 0 &&
        !parts.some(
          (part) => IMPERSONAL_READERS.has(part) || part === 'careers' || part === 'jobs',
        ),
    );
}

function knownOthers({ sender, company }: Context): Known[] {
  const of = (text: string | undefined, what: Known['what']): Known[] =>
    text ? [toKnown(text, what)] : [];
  return [...of(sender, 'sender'), ...of(company, 'company')];
}

/** The name in the greeting against the readers that are known. */
function greetingConflict(reader: NameUse, readers: readonly Known[]): NameConflict | undefined {
  const [first] = readers;
  if (!first) return undefined;
  const { start, end, text, parts } = reader;
  const verdicts = readers.map((known) => compare(parts, known));
  if (verdicts.includes('same')) return undefined;
  const near = readers[verdicts.indexOf('near')];
  const known = near ?? first;
  return {
    start,
    end,
    type: near ? 'misspelt' : 'otherReader',
    written: text,
    known: known.text,
    what: 'reader',
  };
}

function compare(written: readonly string[], known: Known): 'same' | 'near' | 'other' {
  const candidates = known.forms();
  const parts = written.flatMap((part) => part.split('-')).filter((part) => !AFTER_NAMES.has(part));
  if (candidates.has(plain(written.join(''))) || isInitials(written, known)) return 'same';
  const results = parts
    .map(plain)
    .filter((part) => part.length > 1)
    .map((part) => {
      for (const candidate of candidates)
        if (candidate === part || isShortFormOf(candidate, part)) return 'same';
      if (known.parts.includes(part.charAt(0))) return 'same';
      for (const candidate of candidates)
        if (distance(candidate, part, 2) <= (part.length > 6 ? 2 : 1)) return 'near';
      return 'other';
    });
  if (results.length === 0) return 'same';
  if (results.includes('near')) return 'near';
  if (results.every((result) => result === 'other')) return 'other';
  const isSurnameOther = results.at(-1) === 'other' && parts.length > 1 && known.parts.length > 1;
  return isSurnameOther ? 'other' : 'same';
}

const plain = (part: string) => part.replace(/\P{L}/gu, '');

/** A double name whole and in halves, `ü` as `u` and as `ue`, and back. */
function formsOf(text: string, parts: readonly string[]): ReadonlySet<string> {
  const respelt = partsOfText(
    text.toLowerCase().replace(/[äöüøåæßłđ]/gu, (letter) => RESPELT[letter] as string),
  );
  const bare = parts.map((part) => part.replace(/ø/gu, 'o').replace(/æ/gu, 'ae'));
  // Not so “Michael” and “Samuel”.
  const umlauts = parts.map((part) => part.replace(/([aou])e(?=\p{L})(?!l)/gu, '$1'));
  return new Set(
    [...parts, ...respelt, ...bare, ...umlauts]
      .flatMap((part) => [part, ...part.split('-')])
      .map(plain)
      .filter((part) => part !== ''),
  );
}

const RESPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
};

/** "Dear JP," to Jean-Pierre or to J. P. Morgan. */
function isInitials(written: readonly string[], { parts }: Known): boolean {
  const letters = written.map(plain).join('');
  const first = parts
    .flatMap((part) => part.split('-'))
    .map((part) => part.charAt(0))
    .join('');
  return letters.length < 4 && first.startsWith(letters);
}

/** "Sara" in a mail to Sarah, "Kestrell" where the company is Kestrel. */
function misspeltName(use: NameUse, known: readonly Known[]): NameConflict | undefined {
  const { start, end, text } = use;
  const parts = use.parts.filter((part) => part !== 'and');
  if (known.some(({ forms }) => parts.every((part) => forms().has(plain(part))))) return undefined;
  for (const name of known) {
    if (name.what === 'company' && differsInOneWord(parts, name.parts))
      return { start, end, type: 'misspelt', written: text, known: name.text, what: name.what };
    const wrong = parts.find(
      (part) =>
        !name.parts.includes(part) &&
        name.parts.some(
          (right) => !parts.includes(right) && isMisspeltForm(part, right, name.what),
        ),
    );
    if (wrong === undefined) continue;
    if (known.some((other) => other.parts.includes(wrong))) continue;
    const others = parts.filter((part) => part !== wrong);
    if (
      others.length > 0 &&
      name.what !== 'company' &&
      !others.some((part) => name.parts.includes(part))
    )
      continue;
    return { start, end, type: 'misspelt', written: text, known: name.text, what: name.what };
  }
  return undefined;
}

/** "Keplie needs pilots": an unknown first word in the letters of the company's name, swapped. */
function misspeltFirstWords(
  message: Message,
  known: readonly Known[],
  speller: Speller | undefined,
): readonly NameConflict[] {
  if (!speller) return [];
  const companies = known.filter(({ what }) => what === 'company');
  return withSubject(message)
    .flatMap((sentence) => misspeltFirstWord(sentence, companies))
    .filter(({ written }) => !speller.isKnown(written.toLowerCase()));
}

function misspeltFirstWord(
  { terms }: Sentence,
  companies: readonly Known[],
): readonly NameConflict[] {
  const term = terms[0];
  if (term?.token.kind !== 'word' || !startsUpper(term.token.text)) return [];
  const { norm, start } = term;
  const written = term.token.text.replace(/['’]s$/u, '');
  const end = start + written.length;
  return companies
    .filter(({ parts }) =>
      parts.some((part) => part.length > 4 && part !== norm && areSwapped(part, norm)),
    )
    .map(({ text, what }) => ({ start, end, type: 'misspelt', written, known: text, what }));
}

function areSwapped(a: string, b: string): boolean {
  const sorted = (word: string) => [...word].toSorted().join('');
  return sorted(a) === sorted(b) && distance(a, b, 1) <= 1;
}

/** "Pacific Credit Union" for Pasifika Credit Union, "Nimbly Freight" for Nimbus Freight. */
function differsInOneWord(written: readonly string[], right: readonly string[]): boolean {
  if (written.length !== right.length || right.length < 2) return false;
  const at = right.findIndex((part, i) => part !== written[i]);
  const isOnly = right.every((part, i) => i === at || part === written[i]);
  if (!isOnly || right.length > 2) return isOnly && at >= 0;
  if (at === 1) return [written, right].every((parts) => TRADES_OF_FIRMS.has(parts[1] as string));
  const [wrong, meant] = [written[0] as string, right[0] as string];
  return at === 0 && wrong.slice(0, 3) === meant.slice(0, 3) && distance(wrong, meant, 2) <= 2;
}

/** Second words that tell what a firm does: "Larkspur Partners" is not Larkspur Capital. */
const TRADES_OF_FIRMS = new Set([...FIRM_WORDS].filter((word) => !LEGAL_FORMS.has(word)));

/** A letter more or less, two swapped, or another spelling of the same sound; "Maria" and "Mario" are two people. */
function isMisspeltForm(written: string, right: string, what: Known['what']): boolean {
  if (written.length < 4 || right.length < 4) return false;
  if (isSameWord(written, right) || isSameWord(right, written)) return false;
  if (soundKey(written) === soundKey(right) && distance(written, right, 3) <= 3) return true;
  const isSubstitution =
    written.length === right.length &&
    [...written].toSorted().join('') !== [...right].toSorted().join('');
  if (isSubstitution && what !== 'company') return false;
  return distance(written, right, 1) <= 1 && Math.min(written.length, right.length) >= 5;
}

/** "Event" and "Events", "Health" and "Healthy" are two words and not one misspelt. */
function isSameWord(longer: string, word: string): boolean {
  return longer.startsWith(word) && WORD_ENDINGS.has(longer.slice(word.length));
}
