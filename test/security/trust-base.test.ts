import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };
const { dependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
  string,
  unknown
>;

/** Name, version and licence of what is bundled, as its notices say. */
const bundled = read('dist/THIRD-PARTY-NOTICES.txt')
  .split(`\n${'-'.repeat(80)}\n\n`)
  .slice(1)
  .map((notice) => {
    const [, name = '', version = '', license = ''] = /^(\S+) (\S+) \((.+)\)$/mu.exec(notice) ?? [];
    return { name, version, license };
  });

/** Licences that ask for no more than their notice; the dictionaries come under such ones too. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'MIT-0',
  'CC0-1.0',
  'Unlicense',
  '0BSD',
  '(MIT AND BSD)',
  'BSD',
  'Apache-2.0',
]);

it('nothing is installed with the package', () => {
  expect(dependencies).toBeUndefined();
  expect(optionalDependencies).toBeUndefined();
});

it('at most 100 packages are bundled', () => {
  expect(bundled.length).toBeGreaterThan(10);
  expect(bundled.length).toBeLessThanOrEqual(100);
});

it.each(bundled)(
  '$name $version: its licence allows it, nothing runs when it is installed',
  (one) => {
    const entry = Object.entries(packages).find(
      ([path, { version }]) => path.endsWith(`node_modules/${one.name}`) && version === one.version,
    )?.[1];
    expect(entry, 'is in the lockfile').toBeDefined();
    expect(entry?.hasInstallScript).toBeUndefined();
    expect(ALLOWED).toContain(one.license);
  },
);
