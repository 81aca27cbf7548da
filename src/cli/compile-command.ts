/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** The command's parameters when it runs as a script of its own. */
type Command = (module: object, exports: object, fileName: string) => void;

/** V8's code cache of the command, made by the build; without it the command is compiled as usual. */
function codeCache(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, 'cli-main.cache'));
  } catch {
    return undefined;
  }
}

/**
 * Compiles the built command by hand, so that compiled code can be handed in (docs/decisions/006).
 * V8 itself refuses a cache of another version or other flags.
 */
export function compileCommand(folder: string): { script: Script; run: () => void } {
  const file = join(folder, 'cli-main.cjs');
  const source = readFileSync(file, 'latin1');
  const cachedData = codeCache(folder);
  const script = new Script(`(function (module, exports, __filename) {${source}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  return {
    script,
    run: () => (script.runInThisContext() as Command)(module, module.exports, file),
  };
}
