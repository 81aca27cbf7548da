import { IMPERSONAL_READERS } from '../language/en/lexicon/greetings.ts';
import { isShortFormOf } from '../language/en/lexicon/nicknames.ts';
import { distance } from '../language/en/distance.ts';
import { soundKey } from '../language/en/sound.ts';
import type { Context } from '../model/context.ts';
import type { Facts, NameConflict, NameUse } from '../model/facts.ts';
import type { Message } from '../model/message.ts';
import { findLeftoverNames } from './leftover-names.ts';
import { displayName, partsOfText } from './name-use.ts';

/** A person or firm whose name is given: by the context, the headers, or the message itself. */
interface Known {
  readonly text: string;
  readonly parts: readonly string[];
  readonly what: 'reader' | 'sender' | 'company';
}

/** Where a name contradicts the context, the headers or itself. */
export function findNameConflicts(
  message: Message,
  context: Context,
  { greeting, names }: Pick<Facts, 'greeting' | 'names'>,
): NameConflict[] {
  const readers = knownReaders(context, message);
  const inGreeting = (greeting?.readers ?? []).flatMap(
    (reader) => greetingConflict(reader, readers) ?? [],
  );
  const known = [
    ...readers,
    ...(greeting?.readers ?? []).map(({ text, parts }) => ({
      text,
      parts,
      what: 'reader' as const,
    })),
    ...knownOthers(context),
  ];
  const inText = names
    .filter(({ where }) => where === 'text')
    .flatMap((use) => misspeltName(use, known) ?? []);
  const all = [
    ...inGreeting,
    ...inText,
    ...oddSpellings(names),
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
    .map((text) => ({ text: text.trim(), parts: partsOfText(text), what: 'reader' as const }))
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
    text ? [{ text, parts: partsOfText(text), what }] : [];
  return [...of(sender, 'sender'), ...of(company, 'company')];
}

/** The name in the greeting against the readers that are known. */
function greetingConflict(reader: NameUse, readers: readonly Known[]): NameConflict | undefined {
  if (readers.length === 0) return undefined;
  const { start, end, text, parts } = reader;
  const verdicts = readers.map((known) => compare(parts, known.parts));
  if (verdicts.includes('same')) return undefined;
  const near = readers[verdicts.indexOf('near')];
  const known = near ?? readers[0];
  if (!known) return undefined;
  return {
    start,
    end,
    type: near ? 'misspelt' : 'otherReader',
    written: text,
    known: known.text,
    what: 'reader',
  };
}

function compare(written: readonly string[], known: readonly string[]): 'same' | 'near' | 'other' {
  const plain = (part: string) => part.replace(/\P{L}/gu, '');
  const results = written
    .map(plain)
    .filter((part) => part.length > 1)
    .map((part) => {
      if (
        known.some(
          (candidate) => plain(candidate) === part || isShortFormOf(plain(candidate), part),
        )
      )
        return 'same';
      if (
        known.some((candidate) => distance(plain(candidate), part, 2) <= (part.length > 6 ? 2 : 1))
      )
        return 'near';
      return 'other';
    });
  if (results.length === 0) return 'same';
  if (results.includes('near')) return 'near';
  if (results.every((result) => result === 'other')) return 'other';
  const isSurnameOther = results.at(-1) === 'other' && written.length > 1 && known.length > 1;
  return isSurnameOther ? 'other' : 'same';
}

/** "Sara" in a mail to Sarah, "Kestrell" where the company is Kestrel. */
function misspeltName(
  { start, end, text, parts }: NameUse,
  known: readonly Known[],
): NameConflict | undefined {
  if (known.some((name) => parts.every((part) => name.parts.includes(part)))) return undefined;
  for (const name of known) {
    if (name.what === 'company' && differsInOneWord(parts, name.parts))
      return { start, end, type: 'misspelt', written: text, known: name.text, what: name.what };
    const wrong = parts.find(
      (part) =>
        !name.parts.includes(part) &&
        name.parts.some((right) => isMisspeltForm(part, right, name.what)),
    );
    if (wrong === undefined || name.parts.includes(wrong)) continue;
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

/** "Pacific Credit Union" for Pasifika Credit Union. */
function differsInOneWord(written: readonly string[], right: readonly string[]): boolean {
  if (written.length !== right.length || right.length < 3) return false;
  return written.filter((part, i) => part !== right[i]).length === 1;
}

/** A letter more or less, two swapped, or another spelling of the same sound; "Maria" and "Mario" are two people. */
function isMisspeltForm(written: string, right: string, what: Known['what']): boolean {
  if (written.length < 4 || right.length < 4 || written === right) return false;
  if (/s$/u.test(written) && written.slice(0, -1) === right) return false;
  if (soundKey(written) === soundKey(right) && distance(written, right, 3) <= 3) return true;
  const isSubstitution =
    written.length === right.length &&
    [...written].toSorted().join('') !== [...right].toSorted().join('');
  if (isSubstitution && what !== 'company') return false;
  return distance(written, right, 1) <= 1 && Math.min(written.length, right.length) >= 5;
}

/** A name that the message spells two ways: the later form reports. */
function oddSpellings(names: readonly NameUse[]): NameConflict[] {
  const first = new Map<string, string>();
  const conflicts: NameConflict[] = [];
  for (const { start, end, text, parts, where } of names) {
    if (where === 'header') continue;
    for (const part of parts.filter(({ length }) => length >= 4)) {
      const key = soundKey(part);
      const known = first.get(key);
      if (known === undefined) first.set(key, part);
      else if (
        known !== part &&
        distance(known, part, 2) <= 2 &&
        !part.startsWith(`${known}s`) &&
        !known.startsWith(`${part}s`) &&
        where !== 'signature'
      ) {
        conflicts.push({
          start,
          end,
          type: 'misspelt',
          written: text,
          known: capital(known),
          what: 'reader',
        });
      }
    }
  }
  return conflicts;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
