/**
 * Writes `test/fixtures/known-misses.json` anew: the fixtures that come out wrong today. Only a list
 * that gets shorter is a good one; look at what is added before you commit it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { judgeFixtures } from '../test/fixtures/judge-case.ts';

const file = join(import.meta.dirname, '../test/fixtures/known-misses.json');
const misses = judgeFixtures().flatMap(({ id, cases }) => {
  const wrong = cases.filter(({ name, problem }) => {
    const found = problem();
    if (found !== undefined) console.log(`${id}: ${name}\n    ${found}`);
    return found !== undefined;
  });
  return wrong.length > 0 ? [[id, wrong.map(({ name }) => name)] as const] : [];
});
const text = JSON.stringify(Object.fromEntries(misses), null, 2);
const style = (await resolveConfig(file)) ?? {};
writeFileSync(file, await format(text, { ...style, filepath: file }));
console.log(`${misses.reduce((sum, [, names]) => sum + names.length, 0)} known misses`);
