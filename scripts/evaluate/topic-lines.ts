import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface TopicLine {
  readonly topic: string;
  readonly line: string;
}

/** @param folder with a file for each topic, named after it, that holds a line for each sentence */
export function readTopicLines(folder: string): TopicLine[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => ({ topic: basename(file, '.txt'), line })),
    );
}
