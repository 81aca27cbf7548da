import type { Config } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { Directive } from '../model/directive.ts';
import type { Channel, Kind } from '../model/kind.ts';
import type { SourceNotice } from '../model/source-notice.ts';
import type { MappedText } from './offset-map.ts';

/** What a file says about its messages: its front matter, or the headers of a mail. */
export interface Matter {
  readonly kind?: Kind;
  readonly channel?: Channel;
  readonly template?: boolean;
  readonly context: Context;
  /** The names of the placeholders that may be used; not checked where absent. */
  readonly placeholders?: readonly string[];
  /** Settings of rules, as in a configuration; ids and options are not checked here. */
  readonly rules?: NonNullable<Config['rules']>;
  /** Ids of rules that are off; not checked here. */
  readonly disable?: readonly string[];
}

/** One message, cut out of a source: the text as its reader gets it, with the way back. */
export interface Document extends Matter, MappedText {
  /** The heading above the message, where the source holds several. */
  readonly label?: string;
  /** Whether edits may be made in the source where `map.isCopied`; not so in encoded mail or rendered text. */
  readonly editable: boolean;
}

/** What is wrong with a source itself. */
export type Problem = SourceNotice;

export interface SourceRead {
  /** In the order of the source; at least one, unless a problem of level error says why there is none. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  readonly directives: readonly Directive[];
}
