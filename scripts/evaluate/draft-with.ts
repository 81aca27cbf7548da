/** Between greeting and closing nothing that a rule on words could report, ahead of a sentence or behind it. */
export function draftWith(
  sentence: string,
  filler: 'ahead' | 'behind' = 'ahead',
): { readonly draft: string; readonly start: number } {
  const before = `Dear Ms. Rossi,\n\n${filler === 'ahead' ? 'It rained.\n\n' : ''}`;
  const after = filler === 'behind' ? '\n\nIt rained.' : '';
  return {
    draft: `${before}${sentence}${after}\n\nKind regards,\nAda Lind\n`,
    start: before.length,
  };
}
