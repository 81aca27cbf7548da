import type { Context } from './context.ts';
import type { Facts } from './facts.ts';
import type { SourceId } from './guides.ts';
import type { Channel, Kind, Severity, SeverityOrOff } from './kind.ts';
import type { Message } from './message.ts';
import type { Span } from './span.ts';

/** Where a missing part would go. */
export type Place =
  | 'subject'
  | 'greeting'
  | 'first-paragraph'
  /** The end of the first paragraph. */
  | 'after-opening'
  | 'body'
  | 'closing'
  | 'signature';

export type At = Span | { readonly missingFrom: Place };

/**
 * A replacement that a user can apply; `unsafe` where it may change what is said. Text for a missing
 * place is given without the white space around it.
 */
export interface FindingFix {
  readonly at: At;
  readonly text: string;
  readonly safety: 'safe' | 'unsafe';
}

export interface FindingSuggestion {
  readonly message: string;
  readonly fix?: FindingFix;
}

/** What is said for each message id: a function of its arguments. */
export type Messages = Readonly<Record<string, (args: never) => string>>;

type ArgsOf<Say> = Say extends () => string
  ? { readonly args?: undefined }
  : Say extends (args: infer Args) => string
    ? { readonly args: Args }
    : never;

/** What a rule yields; the args must be those that the message of that id takes. */
export type Finding<M extends Messages = Messages> = {
  [Id in keyof M & string]: {
    readonly messageId: Id;
    readonly at: At;
    readonly fix?: FindingFix;
    readonly suggestions?: readonly FindingSuggestion[];
    readonly related?: readonly { readonly at: Span; readonly message: string }[];
  } & ArgsOf<M[Id]>;
}[keyof M & string];

/** A check that came to nothing for a reason the user should know. */
export interface Outcome {
  readonly status: 'skipped' | 'not-applicable';
  readonly reason: string;
}

type Scalar = string | number | boolean;
export type Options = Readonly<Record<string, Scalar | readonly Scalar[]>>;

type Widened<T> = T extends boolean
  ? boolean
  : T extends number
    ? number
    : T extends string
      ? string
      : T;

/** Options as a user may have set them: of the types of the defaults, not their values. */
export type OptionsInForce<O extends Options> = { readonly [Key in keyof O]: Widened<O[Key]> };

/** Context fields that a rule may ask for. */
export type ContextKey = keyof Context;

export interface CheckInput<Required extends ContextKey = never, O extends Options = Options> {
  readonly message: Message;
  readonly facts: Facts;
  readonly context: Context & { readonly [Key in Required]-?: NonNullable<Context[Key]> };
  readonly kind: Kind;
  readonly channel: Channel;
  /** Placeholders are meant to be there. */
  readonly template: boolean;
  readonly options: OptionsInForce<O>;
  /** Records the words that satisfy the rule, as evidence for the check. */
  satisfy(evidence: Span): void;
}

export type SeverityByKind =
  Severity | ({ readonly default: SeverityOrOff } & { readonly [K in Kind]?: SeverityOrOff });

export interface RuleDefinition<
  M extends Messages = Messages,
  Required extends ContextKey = ContextKey,
  O extends Options = Options,
> {
  /** What the rule asks for, in one imperative sentence. */
  readonly summary: string;
  /** Why the reader of the mail cares. */
  readonly why: string;
  readonly sources: readonly SourceId[];
  /** Where the guides disagree, and what `recommended` takes; a sentence or two of Markdown for the rule's page. */
  readonly guidesDiffer?: string;
  readonly kinds: 'all' | readonly Kind[];
  /** Judges no English wording, so that it also runs on other languages. */
  readonly anyLanguage?: true;
  /** All channels where absent. */
  readonly channels?: readonly Channel[];
  /** Severity in the `recommended` preset. */
  readonly severity: SeverityByKind | 'off';
  /** Message ids whose severity differs from the rule's. */
  readonly messageSeverity?: { readonly [Id in keyof M]?: Severity };
  /** Context fields without which the check is skipped. */
  readonly requires?: readonly Required[];
  /** Defaults of the options; a user's options are checked against their types. */
  readonly options?: O;
  readonly messages: M;
  check(input: CheckInput<Required, O>): Generator<Finding<M>, Outcome | void>;
}

/** One draft of a thread as a thread rule sees it. */
export type ThreadDraft = Pick<
  CheckInput,
  'message' | 'facts' | 'context' | 'kind' | 'channel' | 'template'
>;

export interface ThreadInput<O extends Options = Options> {
  /** The drafts that the rule judges, in the order given. */
  readonly drafts: readonly ThreadDraft[];
  readonly options: OptionsInForce<O>;
}

/** A finding and the draft it is about: its index among those of the input. */
export type ThreadFinding<M extends Messages = Messages> = Finding<M> & { readonly draft: number };

/** What `defineThreadRule` takes: a rule that judges all drafts of a thread together. */
export interface ThreadRuleDefinition<
  M extends Messages = Messages,
  O extends Options = Options,
> extends Omit<RuleDefinition<M, never, O>, 'check' | 'requires'> {
  check(input: ThreadInput<O>): Generator<ThreadFinding<M>, Outcome | void>;
}

/** A rule as the engine runs it: the definition with its types erased. */
export type Rule = Omit<RuleDefinition, 'check' | 'messages' | 'messageSeverity'> & {
  readonly messages: Readonly<Record<string, (args: never) => string>>;
  readonly messageSeverity?: Readonly<Record<string, Severity | undefined>>;
  check(input: CheckInput<ContextKey>): Generator<Finding, Outcome | void>;
  /** Only in rules that judge drafts together. */
  checkThread?(input: ThreadInput): Generator<ThreadFinding, Outcome | void>;
};
