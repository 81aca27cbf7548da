import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { DataError, MAX_DEPTH, type Data, type Place } from './source.ts';

/**
 * Reads strict JSON: no comments, no trailing commas, no key twice, at most 20 levels.
 * @throws {DataError} with the offset of the fault.
 */
export function readJson(text: string): Data {
  const errors: ParseError[] = [];
  const tree = parse(text, errors);
  const [first] = errors;
  if (first) throw new DataError(FAULTS[printParseErrorCode(first.error)] ?? SYNTAX, first.offset);
  if (!tree) throw new DataError('The file is empty. Write {} for a config without settings', 0);
  return { value: valueOf(tree, 0), place: placeOf(tree) };
}

const SYNTAX = 'This is no JSON: texts and keys stand in double quotes';

const FAULTS: Readonly<Record<string, string>> = {
  InvalidCommentToken:
    'JSON has no comments. Take the comment out, or write the config as .followuplintrc.yaml',
  PropertyNameExpected: 'A key in double quotes is expected here, and no comma after the last one',
  ValueExpected: 'A value is expected here, and no comma after the last one',
  ColonExpected: 'A colon is expected here',
  CommaExpected: 'A comma is expected here',
  CloseBraceExpected: 'A closing brace } is missing',
  CloseBracketExpected: 'A closing bracket ] is missing',
  EndOfFileExpected: 'Nothing may follow the end of the config',
  UnexpectedEndOfString: 'A closing quote is missing',
  InvalidEscapeCharacter: 'This escape does not exist in JSON',
  InvalidCharacter: 'This character must be escaped in JSON',
};

/** Deeply nested text exhausts the stack of the parser. */
function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(0);
    throw error;
  }
}

function tooDeep(offset: number): DataError {
  return new DataError(`A config may not be nested deeper than ${MAX_DEPTH} levels`, offset);
}

function valueOf(node: Node, depth: number): unknown {
  const { type, children = [], offset } = node;
  if (type !== 'object' && type !== 'array') return node.value;
  if (depth >= MAX_DEPTH) throw tooDeep(offset);
  if (type === 'array') return children.map((child) => valueOf(child, depth + 1));
  const entries = new Map<string, unknown>();
  for (const [key, value] of pairs(node)) {
    const name = String(key.value);
    if (entries.has(name)) throw new DataError(`The key “${name}” stands here twice`, key.offset);
    entries.set(name, valueOf(value, depth + 1));
  }
  return Object.fromEntries(entries);
}

function placeOf(node: Node, keyStart?: number): Place {
  const parts = new Map<string | number, Place>();
  if (node.type === 'object') {
    for (const [key, value] of pairs(node))
      parts.set(String(key.value), placeOf(value, key.offset));
  } else if (node.type === 'array') {
    for (const [i, child] of (node.children ?? []).entries()) parts.set(i, placeOf(child));
  }
  return { start: node.offset, ...(keyStart === undefined ? {} : { keyStart }), parts };
}

function pairs({ children = [] }: Node): [key: Node, value: Node][] {
  return children.flatMap(({ children: [key, value] = [] }) =>
    key && value ? [[key, value] as [Node, Node]] : [],
  );
}
