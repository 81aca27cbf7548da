import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Writes generated files, or, to check, only compares them. */
export class Output {
  readonly #root: string;
  readonly #check: boolean;
  fresh = true;

  constructor(root: string, check: boolean) {
    this.#root = root;
    this.#check = check;
  }

  /** Writes a file as prettier would. */
  async write(path: string, text: string): Promise<void> {
    const file = join(this.#root, path);
    const style = (await resolveConfig(file)) ?? {};
    const wanted = await format(text, { ...style, filepath: file });
    if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
    if (this.#refuse(path)) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    console.log(`wrote ${path}`);
  }

  /** Writes what stands between two markers of a file. */
  async writeBetween(path: string, start: string, end: string, text: string): Promise<void> {
    const file = join(this.#root, path);
    const all = existsSync(file)
      ? readFileSync(file, 'utf8')
      : `# followup-lint\n\n${start}\n${end}\n`;
    const [from, to] = [all.indexOf(start), all.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path} lacks the lines “${start}” and “${end}”`);
    await this.write(path, `${all.slice(0, from + start.length)}\n\n${text}\n\n${all.slice(to)}`);
  }

  /** Removes files of a folder that nothing generates any more. */
  keepOnly(folder: string, names: ReadonlySet<string>): void {
    const place = join(this.#root, folder);
    for (const name of existsSync(place) ? readdirSync(place) : []) {
      if (names.has(name) || this.#refuse(`${folder}/${name}`)) continue;
      rmSync(join(place, name));
      console.log(`removed ${folder}/${name}`);
    }
  }

  #refuse(path: string): boolean {
    if (!this.#check) return false;
    this.fresh = false;
    console.error(`${path} is not up to date: run “npm run generate”.`);
    return true;
  }
}
