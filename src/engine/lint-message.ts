import { createFacts, type Resources as FactResources } from '../facts/create-facts.ts';
import type { Limits } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { Check, Diagnostic, LintResult } from '../model/diagnostic.ts';
import type { Facts } from '../model/facts.ts';
import type { Channel, Kind } from '../model/kind.ts';
import type { Message, Sentence } from '../model/message.ts';
import type { Memo } from '../parse/memo.ts';
import { parseMessage } from '../parse/parse-message.ts';
import { countsOf } from './counts.ts';
import { detectChannel } from './detect-channel.ts';
import { detectKind } from './detect-kind.ts';
import { isEnglish } from './detect-language.ts';
import { frozen, frozenFacts } from './frozen.ts';
import { byPlace } from './positions.ts';
import type { ResolvedConfig } from './resolve-config.ts';
import { mergeContext } from './merge-context.ts';
import { runRule, tooManyFindings, type Subject } from './run-rule.ts';
import { Reporter } from './to-diagnostics.ts';

/** What a linter has at hand for all its messages. */
export interface Resources extends FactResources {
  readonly memo?: Memo;
}

/** What is known of one draft besides its text; what is given outranks what is detected. */
export interface LintOptions {
  readonly kind?: Kind;
  readonly channel?: Channel;
  readonly template?: boolean;
  readonly context?: Context;
  /** The names of the placeholders that a template may use; others report, as do unused ones. */
  readonly placeholders?: readonly string[];
  readonly filePath?: string;
  readonly id?: string;
  /** What outranks the limits of the config; the caller may raise them too. */
  readonly limits?: Limits;
}

/** One draft judged by the rules for single drafts, not yet a result. */
export interface Judgement {
  readonly subject: Subject;
  readonly kind: LintResult['kind'];
  readonly options: LintOptions;
  readonly limits: Required<Limits>;
  readonly reporter: Reporter;
  readonly diagnostics: Diagnostic[];
  readonly checks: Check[];
}

/** Parses, observes and judges one draft. Pure: equal input, equal result. */
export function lintMessage(
  text: string,
  options: LintOptions,
  config: ResolvedConfig,
  resources: Resources,
): LintResult {
  return resultOf(judgeMessage(text, options, config, resources));
}

/** Parses, observes and judges one draft, with what thread rules need to judge it further. */
export function judgeMessage(
  text: string,
  options: LintOptions,
  config: ResolvedConfig,
  resources: Resources,
): Judgement {
  const limits = { ...config.limits, ...options.limits };
  const message = parseMessage(text, limits, resources.memo);
  const context = mergeContext(config.context, options.context ?? {});
  const facts = createFacts(message, context, {
    ...resources,
    ...(options.placeholders ? { declared: options.placeholders } : {}),
  });
  const kind = kindOf(message, context, facts, options.kind);
  const english = isEnglish(message);
  const subject = guarded(config, {
    message,
    facts,
    context,
    kind: kind.value,
    channel: options.channel ?? detectChannel(message),
    template: options.template ?? false,
    english,
  });
  const reporter = new Reporter(message);
  const diagnostics: Diagnostic[] = engineFindings(message, english, reporter);
  const checks: Check[] = [];
  for (const rule of config.rules) {
    const run = runRule(rule, subject, reporter, limits.findings);
    for (const diagnostic of run.diagnostics) diagnostics.push(diagnostic);
    checks.push(run.check);
  }
  return { subject, kind, options, limits, reporter, diagnostics, checks };
}

/** Rules of plugins are not trusted to leave alone what they are given. */
function guarded({ rules }: ResolvedConfig, subject: Subject): Subject {
  if (!rules.some(({ group }) => group === 'plugin')) return subject;
  return Object.freeze({
    ...subject,
    message: frozen(subject.message),
    facts: frozenFacts(subject.facts),
    context: frozen(JSON.parse(JSON.stringify(subject.context)) as Context),
  });
}

/** The plain result of a draft whose judging is done. */
export function resultOf({
  subject,
  kind,
  options,
  limits,
  reporter,
  diagnostics,
  checks,
}: Judgement): LintResult {
  const listed = limitFindings(diagnostics, limits.findings, reporter);
  return toResult(subject, kind, options, listed, checks);
}

function kindOf(
  message: Message,
  context: Context,
  facts: Facts,
  given: Kind | undefined,
): LintResult['kind'] {
  if (given) return { value: given, source: 'given', confidence: 1 };
  const { value, source, confidence } = detectKind(message, context, facts);
  return { value, source, confidence };
}

const LIMITS = {
  'body-length': (allowed: number) => `Only the first ${allowed} characters were judged.`,
  'word-length': (allowed: number) =>
    `A run of more than ${allowed} characters without a space is no word and was not judged.`,
};

function engineFindings(message: Message, english: boolean, reporter: Reporter): Diagnostic[] {
  const found = message.limits.map(({ limit, allowed, start, end }) =>
    reporter.ofEngine(`limit-${limit}`, LIMITS[limit](allowed), 'warning', { start, end }),
  );
  if (!english) {
    const first = message.body[0] as Sentence;
    found.push(
      reporter.ofEngine(
        'unsupported-language',
        'This does not read as English, the only language that is supported so far; rules about wording were left out.',
        'info',
        first,
      ),
    );
  }
  return found;
}

function limitFindings(
  diagnostics: readonly Diagnostic[],
  most: number,
  reporter: Reporter,
): Diagnostic[] {
  const sorted = diagnostics.toSorted(byPlace);
  if (sorted.length <= most) return sorted;
  const { messageId, message, severity, range } = tooManyFindings(most);
  const notice = reporter.ofEngine(messageId, message, severity, range);
  return [notice, ...sorted.slice(0, most)];
}

function toResult(
  subject: Subject,
  kind: LintResult['kind'],
  { filePath, id }: LintOptions,
  diagnostics: Diagnostic[],
  checks: Check[],
): LintResult {
  return {
    ...(filePath === undefined ? {} : { filePath }),
    ...(id === undefined ? {} : { id }),
    kind,
    channel: subject.channel,
    template: subject.template,
    diagnostics,
    suppressed: [],
    checks,
    ...countsOf(diagnostics),
    words: subject.message.words,
  };
}
