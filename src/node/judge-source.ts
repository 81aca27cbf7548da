import EmailReplyParser from 'email-reply-parser';
import { resultsInSource } from '../engine/lint-source.ts';
import type { WayBack } from '../engine/to-source.ts';
import { Positions } from '../engine/positions.ts';
import {
  ConfigError,
  type Config,
  type Linter,
  type LintOptions,
  type LintResult,
} from '../index.ts';
import type { Document } from '../input/document.ts';
import type { InputFormat } from '../input/format-of.ts';
import { readFrontMatter } from '../input/front-matter.ts';
import { readDocuments } from '../input/read-documents.ts';
import { renderTemplate, type TemplateValues } from '../input/render-template.ts';
import type { Limits } from '../model/config.ts';
import type { Directive } from '../model/directive.ts';
import type { Span } from '../model/span.ts';
import { composed } from '../input/offset-map.ts';
import { DraftError, type DraftErrorCode } from './read-draft.ts';

export interface SourceOptions {
  readonly format: InputFormat;
  /** Whether each unit of a mail is a byte, as Windows-1252 has it. */
  readonly byteUnits?: boolean;
  readonly filePath?: string;
  /** What is given from outside; it outranks what the source says of itself. */
  readonly about: Pick<LintOptions, 'kind' | 'channel' | 'template' | 'context'>;
  /** What the configuration says of the file; the source outranks it. */
  readonly fallback: Pick<LintOptions, 'kind' | 'channel' | 'template'>;
  readonly limits?: Limits;
  /** Fills templates in before they are judged. */
  readonly values?: TemplateValues;
  /** A linter for messages whose front matter sets rules. */
  readonly linterFor: (rules?: Config['rules']) => Linter;
}

/** A message as it was judged, with the way back to its source. */
export interface JudgedDraft {
  readonly text: string;
  readonly about: LintOptions;
  readonly map: WayBack;
}

export interface SourceJudged {
  readonly results: readonly LintResult[];
  /** One for each result. */
  readonly drafts: readonly JudgedDraft[];
}

/**
 * Judges each message of a source by itself; all places in the results are those of the source.
 * @throws {DraftError} where the source holds no message that can be read, or sets a rule wrongly.
 * @throws {ConfigError} as `linterFor` without rules.
 */
export function judgeSource(source: string, options: SourceOptions): SourceJudged {
  const { documents, problems, directives } = readDocuments(source, {
    format: options.format,
    byteUnits: options.byteUnits ?? false,
    readReply: (text) => new EmailReplyParser().read(text).getFragments(),
  });
  const broken = problems.find(({ severity }) => severity === 'error');
  if (broken || documents.length === 0) throw unreadable(source, broken);
  const judged = documents.map((document) => {
    const { text, map } = filledIn(document, options.values);
    const linter = linterOf(document, source, options.linterFor);
    const about = aboutOf(document, options);
    const editable = document.editable && options.values === undefined;
    return { text, about, map, editable, result: linter.lint(text, about) };
  });
  const results = resultsInSource(source, {
    documents: judged,
    notices: problems,
    directives: [...directives, ...disabled(documents)],
    ruleIds: judged[0]?.result.checks.map(({ ruleId }) => ruleId) ?? [],
    ...(options.limits?.findings === undefined ? {} : { findings: options.limits.findings }),
  });
  return { results, drafts: judged };
}

/** A fault of what is configured outside is not that of the source. */
function linterOf(
  { rules }: Document,
  source: string,
  linterFor: SourceOptions['linterFor'],
): Linter {
  try {
    return linterFor(rules);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    linterFor();
    const { start } = readFrontMatter(source).keyAt(['followup-lint', 'rules', error.ruleId ?? '']);
    throw draftError('bad-setting', source, start, error.message);
  }
}

function filledIn(
  { text, map }: Document,
  values: TemplateValues | undefined,
): Pick<Document, 'text' | 'map'> {
  if (!values) return { text, map };
  const filled = renderTemplate(text, values);
  return { text: filled.text, map: composed(filled.map, map) };
}

function aboutOf(
  document: Document,
  { about, fallback, filePath, values, limits }: SourceOptions,
): LintOptions {
  const { kind, channel, template, context, label, placeholders } = document;
  const said = {
    ...(kind === undefined ? {} : { kind }),
    ...(channel === undefined ? {} : { channel }),
    ...(template === undefined ? {} : { template }),
  };
  return {
    ...fallback,
    ...said,
    ...about,
    ...(values === undefined ? {} : { template: false }),
    ...(placeholders && values === undefined ? { placeholders } : {}),
    context: { ...context, ...about.context },
    ...(limits === undefined ? {} : { limits }),
    ...(filePath === undefined ? {} : { filePath }),
    ...(label === undefined ? {} : { id: label }),
  };
}

/** Rules that front matter disables, as a directive above everything. */
function disabled(documents: readonly Document[]): Directive[] {
  const rules = documents[0]?.disable ?? [];
  if (rules.length === 0) return [];
  return [{ type: 'disable-file', rules, reason: 'front matter', range: { start: 0, end: 0 } }];
}

function unreadable(
  source: string,
  problem: { readonly message: string; readonly range: Span } | undefined,
): DraftError {
  if (!problem) return new DraftError('no-message', 'This holds no message.');
  return draftError('no-message', source, problem.range.start, problem.message);
}

function draftError(
  code: DraftErrorCode,
  source: string,
  offset: number,
  message: string,
): DraftError {
  const { line, column } = new Positions(source).at(offset);
  return new DraftError(code, `Line ${line}, column ${column}: ${message}`);
}
