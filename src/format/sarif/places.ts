import type { ArtifactLocation, Location, Region } from 'sarif';
import type { Diagnostic, LintResult, Range } from '../../model/diagnostic.ts';
import { nameOf } from '../identity.ts';
import { toUri } from '../uri.ts';

/** The folder to which relative paths belong. */
export const ROOT = '%SRCROOT%';

/** Places in one draft; with its text also lines and columns of places that a result gives by offset only. */
export class Places {
  readonly artifact: ArtifactLocation;
  readonly #lineStarts: readonly number[] | undefined;

  constructor(result: LintResult, source: string | undefined) {
    const uri = toUri(nameOf(result));
    this.artifact = uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT };
    this.#lineStarts = source === undefined ? undefined : lineStarts(source);
  }

  ofFinding({ loc, range }: Diagnostic): Location {
    const region: Region = {
      startLine: loc.start.line,
      startColumn: loc.start.column,
      endLine: loc.end.line,
      endColumn: loc.end.column,
      ...offsets(range),
    };
    return { physicalLocation: { artifactLocation: this.artifact, region } };
  }

  ofRange(range: Range): Region {
    const [startLine, startColumn] = this.#at(range[0]);
    const [endLine, endColumn] = this.#at(range[1]);
    if (startLine === undefined || endLine === undefined) return offsets(range);
    return { startLine, startColumn, endLine, endColumn, ...offsets(range) };
  }

  #at(offset: number): [line: number, column: number] | [] {
    const starts = this.#lineStarts;
    if (!starts) return [];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (starts[low] as number) + 1];
  }
}

function offsets([start, end]: Range): Region {
  return { charOffset: start, charLength: end - start };
}

function lineStarts(source: string): number[] {
  return [
    0,
    ...Array.from(source.matchAll(/\r\n|\r|\n/gu), ({ index, 0: end }) => index + end.length),
  ];
}
