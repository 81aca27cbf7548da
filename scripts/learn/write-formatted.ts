import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a module as `npm run format` would leave it. */
export async function writeFormatted(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
