import type { Diagnostic, Fix, Range, Suggestion } from '../model/diagnostic.ts';
import type { Severity } from '../model/kind.ts';
import type { Message, SectionName } from '../model/message.ts';
import type { At, Finding, FindingFix, FindingSuggestion, Rule } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import { anchorOf } from './anchor.ts';
import { Fingerprints } from './fingerprint.ts';
import { insertionAt } from './insertion.ts';
import { Positions } from './positions.ts';

export const DOCS = 'https://github.com/followup-lint/followup-lint/blob/main/docs';

/** Rules of plugins have no page here. */
export function pageOf(id: string): string {
  return id.includes('/') ? `${DOCS}/configuration.md#plugins` : `${DOCS}/rules/${id}.md`;
}

/** Turns findings into plain diagnostics of one message. */
export class Reporter {
  readonly #message: Message;
  readonly #positions: Positions;
  readonly #prints = new Fingerprints();

  constructor(message: Message) {
    this.#message = message;
    this.#positions = new Positions(message.source);
  }

  /** @throws {RangeError} for a finding outside the text, @throws {TypeError} for an unknown message id. */
  ofRule(id: string, rule: Rule, finding: Finding, severity: Severity): Diagnostic {
    const say = Object.hasOwn(rule.messages, finding.messageId)
      ? rule.messages[finding.messageId]
      : undefined;
    if (typeof say !== 'function') throw new TypeError(`unknown message id “${finding.messageId}”`);
    const { span, section, anchor } = this.#place(finding.at);
    const fix = finding.fix && this.#fix(finding.fix);
    const suggestions = finding.suggestions?.map((suggestion) => this.#suggestion(suggestion));
    const related = finding.related?.map(({ at, message }) => ({
      range: this.#range(at),
      message: String(message),
    }));
    return {
      ruleId: id,
      messageId: finding.messageId,
      message: String((say as (args: unknown) => string)((finding as { args?: unknown }).args)),
      severity,
      range: [span.start, span.end],
      loc: { start: this.#positions.at(span.start), end: this.#positions.at(span.end) },
      anchor,
      section,
      ...(fix ? { fix } : {}),
      ...(suggestions?.length ? { suggestions } : {}),
      ...(related?.length ? { related } : {}),
      url: pageOf(id),
      sources: [...rule.sources],
      fingerprint: this.#prints.of(
        id,
        finding.messageId,
        this.#message.source.slice(span.start, span.end),
      ),
    };
  }

  /** A diagnostic of the engine itself, or of a rule that crashed (`ruleId` given, `fatal`). */
  ofEngine(
    messageId: string,
    message: string,
    severity: Severity,
    span: Span,
    crashed?: string,
  ): Diagnostic {
    const ruleId = crashed ?? null;
    return {
      ruleId,
      messageId,
      message,
      severity,
      ...(crashed ? { fatal: true as const } : {}),
      range: [span.start, span.end],
      loc: { start: this.#positions.at(span.start), end: this.#positions.at(span.end) },
      anchor: 'span',
      section: this.#sectionAt(span.start),
      url: crashed ? pageOf(crashed) : `${DOCS}/architecture.md`,
      sources: [],
      fingerprint: this.#prints.of(ruleId, messageId, ''),
    };
  }

  #place(at: At): { span: Span; section: SectionName | null; anchor: Diagnostic['anchor'] } {
    if ('missingFrom' in at) {
      const { start, end, section } = anchorOf(this.#message, at.missingFrom);
      return { span: { start, end }, section, anchor: 'absence' };
    }
    const span = this.spanOf(at);
    return { span, section: this.#sectionAt(span.start), anchor: 'span' };
  }

  /** @throws {RangeError} for a span outside the text. */
  spanOf(span: Span): Span {
    const [start, end] = this.#range(span);
    return { start, end };
  }

  #range({ start, end }: Span): Range {
    const { length } = this.#message.source;
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      start < 0 ||
      end < start ||
      end > length
    ) {
      throw new RangeError(`range ${start}–${end} lies outside a text of ${length}`);
    }
    return [start, end];
  }

  #suggestion({ message, fix: given }: FindingSuggestion): Suggestion {
    const fix = given && this.#fix(given);
    return { message: String(message), ...(fix ? { fix } : {}) };
  }

  /** Undefined where the edit would reach into what is not the writer's own. */
  #fix({ at, text: given, safety: claimed }: FindingFix): Fix | undefined {
    const text = String(given);
    const safety = claimed === 'safe' ? 'safe' : 'unsafe';
    if ('missingFrom' in at) {
      const { offset, text: spaced } = insertionAt(this.#message, at.missingFrom, text);
      return { range: [offset, offset], text: spaced, safety };
    }
    const range = this.#range(at);
    const isForeign = this.#message.sections.some(
      ({ name, start, end }) =>
        (name === 'quoted' || name === 'footer') && start < range[1] && range[0] < end,
    );
    return isForeign ? undefined : { range, text, safety };
  }

  #sectionAt(offset: number): SectionName | null {
    return (
      this.#message.sections.find(({ start, end }) => start <= offset && offset < end)?.name ?? null
    );
  }
}
