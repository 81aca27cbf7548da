import type { Placeholder, PlaceholderMeaning, SectionName } from './message.ts';
import type { Span } from './span.ts';

/** Something observed in the message, with its place. Facts hold no verdict. */
export interface Fact extends Span {
  readonly section: SectionName;
}

/** A thanks. */
export interface Thanks extends Fact {
  /** Who is thanked. */
  readonly to: 'reader' | 'other';
  /** Nothing but the words of thanks: no reason, no verb of its own ("Thanks," above a name). */
  readonly bare: boolean;
}

/** Where the message speaks of something particular from the interview. */
export interface Reference extends Fact {
  /** The word that is particular. */
  readonly topic: Span;
}

export interface Purpose extends Fact {
  readonly paragraph: number;
}

/** Who is greeted, and how. */
export interface Greeting extends Span {
  /** Opening words in lower case ("dear", "hi"), '' where the name stands alone. */
  readonly opener: string;
  /** The names that are greeted; empty where nobody in particular is. */
  readonly readers: readonly NameUse[];
  readonly placeholder?: PlaceholderMeaning;
  readonly familiar: boolean;
}

export interface Closing extends Span {
  readonly phrase: string;
  /** How it sounds: `light` is professional, `chatty` and `familiar` are not. */
  readonly manner: 'plain' | 'light' | 'chatty' | 'familiar';
}

export interface Signer extends Span {
  readonly text: string;
  readonly placeholder?: PlaceholderMeaning;
}

/** A name as it is written in one place. */
export interface NameUse extends Span {
  readonly text: string;
  /** The parts of the name without titles, in the normal form of terms. */
  readonly parts: readonly string[];
  readonly where: 'greeting' | 'signature' | 'header' | 'text';
}

/** A name that contradicts the context, the headers, or itself. */
export interface NameConflict extends Span {
  readonly type: 'otherReader' | 'misspelt' | 'leftover';
  readonly written: string;
  readonly known: string;
  readonly what: 'reader' | 'sender' | 'company' | 'role';
}

export interface DateMention extends Fact {
  readonly text: string;
  /** What it names: a weekday, a day of the calendar, or a day relative to the sending. */
  readonly type: 'weekday' | 'calendar' | 'relative';
}

export interface MoneyMention extends Fact {
  /** What is raised: pay, benefits, equity, leave. */
  readonly topic: string;
}

export interface InformalWording extends Fact {
  readonly type: 'slang' | 'chatty' | 'greeting' | 'closing' | 'exclamation' | 'shouting';
  readonly instead?: string;
}

export interface EmojiUse extends Fact {
  readonly type: 'emoji' | 'emoticon';
}

/** A placeholder, or words of a template that nobody filled in ("XX", "job title"). */
export interface PlaceholderUse extends Fact {
  readonly text: string;
  readonly name: string;
  readonly problem?: 'unclosed' | 'empty';
  /** Written in a placeholder style; leftover words are not. */
  readonly wellFormed: boolean;
}

/** A template's placeholders beside those that it declares. */
export interface PlaceholdersCompared {
  /** In the order of the text, each with the declared name that was probably meant. */
  readonly undeclared: readonly { readonly placeholder: Placeholder; readonly meant?: string }[];
  /** Declared names that the text does not use, not even misspelt. */
  readonly unused: readonly string[];
}

export interface Misspelling extends Fact {
  readonly word: string;
  readonly suggestions: readonly string[];
  /** The first suggestion is near enough, and alone enough, to be a fix. */
  readonly near: boolean;
}

/** A word that is spelt rightly and is the wrong one, or one word that is written as two. */
export interface RealWordError extends Fact {
  readonly written: string;
  readonly instead: string;
}

/** A word in another spelling of English than the rest of the message. */
export interface SpellingMix extends Fact {
  readonly written: string;
  /** A word of the message in the other spelling. */
  readonly beside: string;
  readonly instead: string;
}

/** A word that stands twice in a row. */
export interface RepeatedWord extends Fact {
  readonly word: string;
  /** The second of the two, with the space ahead of it. */
  readonly again: Span;
}

/** An article that does not fit the sound after it. */
export interface ArticleSlip extends Fact {
  readonly article: Span;
  readonly next: string;
  readonly instead: string;
}

/** An apostrophe that is missing, misplaced or too many. */
export interface ApostropheSlip extends Fact {
  readonly type: 'contraction' | 'possessive' | 'plural' | 'misplaced' | 'of-for-have';
  readonly written: string;
  readonly instead: string;
}

/** A slip of the mechanics of a sentence: where, and what the words there should be. */
export interface MechanicsSlip extends Fact {
  readonly type: 'lower-start' | 'lower-i' | 'no-end' | 'space-before' | 'doubled';
  readonly written: string;
  readonly instead: string;
  /** Begins what follows the greeting's comma, as German and Polish custom has it. */
  readonly afterGreeting?: true;
}

/** Characters that nobody sees and nothing needs. */
export interface InvisibleRun extends Fact {
  readonly name: string;
  readonly count: number;
}

/** How hard a sentence is, in years of school that each measure asks for. */
export interface Readability extends Fact {
  readonly words: number;
  readonly grades: readonly number[];
}

/** A day that the text names for the interview, or for the promised word. */
export interface DayClaim extends Fact {
  readonly of: 'interview' | 'promise';
  /** Tied to the interview by thanks or pleasure only, which in a reply may be for something else. */
  readonly loose: boolean;
  readonly text: string;
  readonly day: DayNamed;
}

/** What words for a day say of it. */
export type DayNamed =
  | { readonly type: 'weekday'; readonly weekday: number }
  | {
      readonly type: 'date';
      readonly date: number;
      readonly month?: number;
      readonly year?: number;
    }
  | { readonly type: 'days-ago'; readonly least: number; readonly most: number }
  | { readonly type: 'weeks-ago'; readonly weeks: number };

/** A sentence of the body as runs of words, names masked, to be compared with other drafts. */
export interface ComparableSentence extends Fact {
  readonly shingles: readonly string[];
}

/** Who and what the message is about, as far as context or text tell it. */
export interface Particulars {
  readonly reader?: string;
  readonly company?: string;
  readonly role?: string;
  readonly sender?: string;
  /** "Tuesday, 14 May". */
  readonly interviewDay?: string;
}

/** All observations, each computed when first asked for. */
export interface Facts {
  readonly greeting: Greeting | undefined;
  readonly closing: Closing | undefined;
  readonly signer: Signer | undefined;
  readonly thanks: readonly Thanks[];
  readonly interviewMentions: readonly Fact[];
  readonly references: readonly Reference[];
  readonly purposes: readonly Purpose[];
  readonly interest: readonly Fact[];
  readonly qualifications: readonly Fact[];
  readonly offers: readonly Fact[];
  readonly statusQuestions: readonly Fact[];
  /** Saying that deciding takes time, or that one can wait. */
  readonly patience: readonly Fact[];
  /** Welcoming later contact or openings. */
  readonly openDoors: readonly Fact[];
  readonly feedbackRequests: readonly Fact[];
  /** Asking the reader to connect, as in a LinkedIn invitation. */
  readonly connectionRequests: readonly Fact[];
  /** Recalling when the reader had promised word. */
  readonly promises: readonly Fact[];
  readonly interviewDates: readonly Fact[];
  readonly usefulExtras: readonly Fact[];
  /** Where the role is named, in body or subject. */
  readonly namedPositions: readonly Fact[];
  /** Lines that look ahead: to hearing from the reader, to working together. */
  readonly forwardLooking: readonly Fact[];
  /** Names of persons and firms in headers, greeting, text and signature. */
  readonly names: readonly NameUse[];
  readonly nameConflicts: readonly NameConflict[];
  readonly dates: readonly DateMention[];
  readonly placeholders: readonly PlaceholderUse[];
  /** Undefined where no placeholders are declared. */
  readonly declaredPlaceholders: PlaceholdersCompared | undefined;
  readonly money: readonly MoneyMention[];
  readonly informal: readonly InformalWording[];
  readonly emojis: readonly EmojiUse[];
  /** Undefined without a word list. */
  readonly misspellings: readonly Misspelling[] | undefined;
  readonly realWordErrors: readonly RealWordError[];
  readonly spellingMixes: readonly SpellingMix[];
  readonly repeatedWords: readonly RepeatedWord[];
  readonly articleSlips: readonly ArticleSlip[];
  readonly apostropheSlips: readonly ApostropheSlip[];
  readonly mechanics: readonly MechanicsSlip[];
  readonly invisibles: readonly InvisibleRun[];
  /** Of sentences with enough words for the measures to mean something. */
  readonly readability: readonly Readability[];
  readonly dayClaims: readonly DayClaim[];
  readonly comparable: readonly ComparableSentence[];
  readonly particulars: Particulars;
}
