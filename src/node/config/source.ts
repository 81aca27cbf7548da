import { Positions } from '../../engine/positions.ts';

/** Where a part of a config stands: its offset, that of its key, and the same of what is in it. */
export interface Place {
  readonly start: number;
  readonly keyStart?: number;
  readonly parts?: ReadonlyMap<string | number, Place>;
}

/** A path to a part of a config: keys and indices. */
export type Path = readonly (string | number)[];

/** A config as its file holds it, not checked yet. */
export interface Source {
  /** Absolute path of the file. */
  readonly file: string;
  readonly value: unknown;
  /** Code may hold plugins and whole configs where data names them. */
  readonly isCode: boolean;
  /** `file:line:column` of a part, as near as is known; the file alone where it is code. */
  at(path: Path, what?: 'key' | 'value'): string;
}

/** What a file of data holds, with the places of its parts. */
export interface Data {
  readonly value: unknown;
  readonly place: Place;
}

/** A fault in the syntax of a file. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Collections within collections may be nested this deep, in JSON and YAML alike. */
export const MAX_DEPTH = 20;

export function sourceOfData(file: string, text: string, { value, place }: Data): Source {
  const positions = new Positions(text);
  return {
    file,
    value,
    isCode: false,
    at(path, what = 'value') {
      const { start, keyStart = start } = partAt(place, path);
      return placeIn(file, positions, what === 'key' ? keyStart : start);
    },
  };
}

export function sourceOfCode(file: string, value: unknown): Source {
  return { file, value, isCode: true, at: () => file };
}

export function placeIn(file: string, positions: Positions, offset: number): string {
  const { line, column } = positions.at(offset);
  return `${file}:${line}:${column}`;
}

/** The part of a path, or the innermost that there is around it. */
function partAt(place: Place, path: Path): Place {
  let part = place;
  for (const key of path) {
    const next = part.parts?.get(key);
    if (!next) break;
    part = next;
  }
  return part;
}
