/** Text that Markdown leaves as it is. */
export function plainText(text: string): string {
  return text.replaceAll(/[\\*_<>[\]`|#]/gu, String.raw`\$&`);
}

export function code(text: string): string {
  return `\`${text}\``;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A block of words as they are, in a fence that is longer than any in it. */
export function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}text\n${text.trimEnd()}\n${mark}`;
}
