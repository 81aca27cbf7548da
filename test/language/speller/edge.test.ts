import { expect, it } from 'vitest';
import { createEdge, readEdge } from '../../../src/language/en/speller/edge.ts';
import { EDGE_FINAL, EDGE_LAST, EDGE_NEXT } from '../../../src/language/en/speller/format.ts';

/** The edge that bytes hold, and where the next begins. */
function read(bytes: readonly number[], at = 0) {
  const edge = createEdge();
  const end = readEdge(Uint8Array.from(bytes), 0, at, edge);
  return { ...edge, end };
}

it('reads counts and places of several bytes', () => {
  expect(read([3, 0x81, 1, 0x82, 2])).toEqual({
    label: 3,
    last: false,
    final: false,
    count: 129,
    child: 129,
    end: 5,
  });
  expect(read([EDGE_LAST | EDGE_NEXT | EDGE_FINAL | 4])).toMatchObject({
    last: true,
    final: true,
    child: 1,
    end: 1,
  });
});

it('a list that was cut ends where its bytes end: the last edge of a node without a child', () => {
  expect(read([], 9)).toMatchObject({ last: true, child: 0 });
  expect(read([3])).toMatchObject({ count: 0, child: 0 });
  expect(read([3, 0x81])).toMatchObject({ count: 1, child: 0 });
  expect(read([3, 1, 0x82])).toMatchObject({ count: 1, child: 1 });
});
