import type { MappedText, OffsetMap } from './offset-map.ts';

interface Part extends MappedText {
  /** Where the part starts in the joined text. */
  readonly at: number;
}

/** Texts one after the other; their sources must follow each other in the same order. */
export function joined(texts: readonly MappedText[]): MappedText {
  const filled = texts.filter(({ text }) => text !== '');
  if (filled.length < 2) return filled[0] ?? texts[0] ?? { text: '', map: mapOf([]) };
  const parts: Part[] = [];
  let at = 0;
  for (const text of filled) {
    parts.push({ ...text, at });
    at += text.text.length;
  }
  return { text: filled.map(({ text }) => text).join(''), map: mapOf(parts) };
}

function mapOf(parts: readonly Part[]): OffsetMap {
  const holding = (at: number) => parts.findLast((part) => part.at <= at) ?? parts[0];
  const offset = (at: number) => {
    const part = holding(Math.max(0, at - 1));
    return part ? part.map.offset(at - part.at) : 0;
  };
  return {
    offset,
    span({ start, end }) {
      const first = holding(start);
      const last = holding(end - 1);
      if (start === end || !first || !last) return { start: offset(start), end: offset(start) };
      const from = { start: start - first.at, end: Math.min(end - first.at, first.text.length) };
      const to = { start: Math.max(0, start - last.at), end: end - last.at };
      return { start: first.map.span(from).start, end: last.map.span(to).end };
    },
    isCopied({ start, end }) {
      const part = holding(Math.max(0, end - 1));
      if (!part || start < part.at) return false;
      return part.map.isCopied({ start: start - part.at, end: end - part.at });
    },
  };
}
