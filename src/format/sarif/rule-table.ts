import type { ReportingDescriptor } from 'sarif';
import type { RegisteredRule } from '../../model/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SeverityByKind } from '../../model/rule.ts';
import { visibleLine } from '../escape.ts';
import { checkName } from '../identity.ts';
import { webLink } from '../uri.ts';
import { LEVELS } from './result.ts';

/** The rules that results refer to, in the order of their first use. */
export class RuleTable {
  readonly list: ReportingDescriptor[] = [];
  readonly #known: ReadonlyMap<string, RegisteredRule>;
  readonly #summaries: ReadonlyMap<string, string>;
  readonly #index = new Map<string, number>();

  constructor(
    rules: readonly RegisteredRule[],
    summaries: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#known = new Map(rules.map((rule) => [rule.id, rule]));
    this.#summaries = summaries;
  }

  referTo(item: Diagnostic): { id: string; index: number } {
    const name = checkName(item);
    const id = visibleLine(name);
    const index = this.#index.get(id) ?? this.list.length;
    if (index === this.list.length) {
      this.#index.set(id, index);
      this.list.push(this.#describe(id, name, item));
    }
    return { id, index };
  }

  #describe(id: string, name: string, { url, severity }: Diagnostic): ReportingDescriptor {
    const known = this.#known.get(name);
    const summary = known?.rule.summary ?? this.#summaries.get(name) ?? `The rule ${id}.`;
    const why = known?.rule.why ?? summary;
    const link = webLink(url);
    const more = link === undefined ? '' : ` [More about this rule](${link})`;
    return {
      id,
      shortDescription: { text: visibleLine(summary) },
      fullDescription: { text: visibleLine(why) },
      help: {
        text: visibleLine(link === undefined ? why : `${why} More: ${link}`),
        markdown: visibleLine(why) + more,
      },
      ...(link === undefined ? {} : { helpUri: link }),
      defaultConfiguration: known ? defaultOf(known.rule.severity) : { level: LEVELS[severity] },
      ...(known ? { properties: { tags: [known.group], group: known.group } } : {}),
    };
  }
}

function defaultOf(given: SeverityByKind | 'off') {
  const severity = typeof given === 'string' ? given : given.default;
  return severity === 'off' ? { enabled: false } : { level: LEVELS[severity] };
}
