import type { Diagnostic } from '../../model/diagnostic.ts';
import { SEVERITIES, type Severity } from '../../model/kind.ts';
import { escapeMarkup } from '../markup.ts';

/** A finding with its number, which is also what its anchors are made of. */
export interface Numbered {
  readonly item: Diagnostic;
  readonly number: number;
  readonly anchor: string;
}

interface Edge {
  readonly at: number;
  readonly step: 1 | -1;
  readonly severity: Severity;
}

/** The draft as HTML: what was found is marked with its severity and followed by the number of the finding. */
export function markedDraft(source: string, findings: readonly Numbered[]): string {
  const clamp = (offset: number) => Math.min(source.length, Math.max(0, offset));
  const edges: Edge[] = findings.flatMap(({ item: { range, severity } }) => [
    { at: clamp(range[0]), step: 1, severity },
    { at: clamp(range[1]), step: -1, severity },
  ]);
  const refs = new Map<number, Numbered[]>();
  for (const one of findings) {
    const at = clamp(one.item.range[1]);
    refs.set(at, [...(refs.get(at) ?? []), one]);
  }
  const stops = [...new Set([0, ...edges.map(({ at }) => at), source.length])].sort(
    (a, b) => a - b,
  );
  const open: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const sorted = edges.toSorted((a, b) => a.at - b.at);
  let next = 0;
  return stops
    .map((stop, i) => {
      for (let edge = sorted[next]; edge?.at === stop; edge = sorted[next]) {
        open[edge.severity] += edge.step;
        next += 1;
      }
      const severity = SEVERITIES.find((level) => open[level] > 0);
      const text = escapeText(source.slice(stop, stops[i + 1] ?? stop));
      return (refs.get(stop) ?? []).map(reference).join('') + marked(text, severity);
    })
    .join('');
}

function marked(text: string, severity: Severity | undefined): string {
  return severity && text !== '' ? `<mark class="${severity}">${text}</mark>` : text;
}

function reference({ item: { severity, anchor: kind }, number, anchor }: Numbered): string {
  const isAbsence = kind === 'absence';
  const label = isAbsence ? `Something is missing here: finding ${number}` : `Finding ${number}`;
  return `<a class="ref ${severity}${isAbsence ? ' absence' : ''}" id="at-${anchor}" href="#${anchor}" aria-label="${label}">${number}</a>`;
}

/** Lines and tabs stay as they are. */
function escapeText(text: string): string {
  return text
    .split(/(\r\n|[\r\n\t])/u)
    .map((part) => (part === '\t' ? part : /^[\r\n]/u.test(part) ? '\n' : escapeMarkup(part)))
    .join('');
}
