/** Files derived from the rules' own metadata and fixtures. */
export async function generatedDocs(_root: string): Promise<ReadonlyMap<string, string>> {
  return new Map();
}
