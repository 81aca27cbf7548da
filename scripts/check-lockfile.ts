/** Fails where the lockfile names where packages come from: it must serve behind any registry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8');
const lock = JSON.parse(text) as {
  packages: Record<string, { resolved?: string; version?: string; integrity?: string }>;
};
const problems: string[] = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  if (entry.resolved !== undefined) problems.push(`${path}: has an address`);
  if (entry.integrity === undefined) problems.push(`${path}: has no checksum`);
}
// Addresses stand elsewhere too, but only as those of people who ask for support.
for (const [line] of text.matchAll(/^.*:\/\/.*$/gmu)) {
  if (!/^\s*"url": "/u.test(line)) problems.push(`an address: ${line.trim()}`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error('Run “npm install” again with the .npmrc of this repository.');
  process.exitCode = 1;
}
