/** Prints what the pipeline says of the files that are named. */
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { pipeline } from './retext-pipeline.js';

for (const path of process.argv.slice(2)) {
  const file = new VFile({ path, value: readFileSync(path) });
  await pipeline.run(pipeline.parse(file), file);
  for (const message of file.messages) console.log(String(message));
}
