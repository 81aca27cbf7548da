import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Context } from '../../src/model/context.ts';
import type { Channel, Kind } from '../../src/model/kind.ts';

/** A whole message with the verdicts of its author. */
export interface LabelledMessage {
  readonly name: string;
  readonly heldBack: boolean;
  readonly text: string;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly template: boolean;
  readonly context: Context;
  readonly clean: boolean;
  /** Rule id → the words each diagnostic must overlap; empty for something that is missing. */
  readonly report: Readonly<Record<string, readonly string[]>>;
  /** Rules on which careful people differ: not counted. */
  readonly borderline: readonly string[];
}

export function readMessages(folder: string): LabelledMessage[] {
  return [...files(folder, false), ...files(join(folder, 'held-back'), true)];
}

function files(folder: string, heldBack: boolean): LabelledMessage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      ...readMessage(readFileSync(join(folder, file), 'utf8')),
      name: basename(file, '.md'),
      heldBack,
    }));
}

/** The core schema leaves dates as they are written. */
function readMessage(source: string): Omit<LabelledMessage, 'name' | 'heldBack'> {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source);
  if (!match) throw new Error('a labelled message begins with its labels between “---”');
  const labels = load(match[1] as string, { schema: CORE_SCHEMA }) as Partial<LabelledMessage>;
  return {
    text: match[2] as string,
    kind: labels.kind ?? 'thank-you',
    channel: labels.channel ?? 'email',
    template: labels.template ?? false,
    context: labels.context ?? {},
    clean: labels.clean ?? false,
    report: labels.report ?? {},
    borderline: labels.borderline ?? [],
  };
}
