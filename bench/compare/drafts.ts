import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMessages } from '../../scripts/evaluate/messages.ts';

const MESSAGES = join(import.meta.dirname, '../../fixtures/messages');
const NAMES = ['Nair', 'Haddad', 'Sato', 'Priya', 'Zoë', 'Okafor', 'Nguyen', 'Łukasz', 'Aoife'];
/** The last name of who is greeted: “Dear Dr. Okonjo,”. */
const GREETED =
  /^(?:Dear|Hello|Hi|Good \w+) (?:\p{Lu}[\p{L}.'’-]* ){0,3}(\p{Lu}[\p{L}'’-]+)[,!:]?$/mu;

export interface Drafts {
  /** The working directory, from which the paths are. */
  readonly cwd: string;
  /** What holds all drafts: a folder, or the only file. */
  readonly all: string;
  readonly files: readonly string[];
  remove(): void;
}

/** Texts of the open messages of the fixtures, over and over, to other readers; always the same ones. */
export function draftTexts(count: number): string[] {
  const open = readMessages(MESSAGES).filter(({ heldBack }) => !heldBack);
  return Array.from({ length: count }, (_, i) => {
    const text = open[i % open.length]?.text ?? '';
    const greeted = GREETED.exec(text)?.[1];
    return greeted === undefined ? text : text.replaceAll(greeted, NAMES[i % NAMES.length] ?? '');
  });
}

/** So many drafts as files in a folder of their own. */
export function makeDrafts(count: number): Drafts {
  const texts = draftTexts(count);
  const cwd = mkdtempSync(join(tmpdir(), 'followup-lint-drafts-'));
  mkdirSync(join(cwd, 'drafts'));
  const files = texts.map((text, i) => {
    const file = join('drafts', `${String(i).padStart(4, '0')}.txt`);
    writeFileSync(join(cwd, file), text);
    return file;
  });
  const remove = () => rmSync(cwd, { recursive: true, force: true });
  return { cwd, all: 'drafts', files, remove };
}
