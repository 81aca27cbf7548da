/** Harper in this process, as its documentation sets it up for Node. */
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
await linter.setup();

export const lint = (text) => linter.lint(text, { language: 'plaintext' });
