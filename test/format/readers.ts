import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly. @throws {Error} for what is not well-formed XML 1.0. */
export function readXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('cdata', () => {
    throw new Error('no CDATA is ever written');
  });
  parser.write(xml).close();
  return top.children[0]!;
}

export function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

export interface Command {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The commands that a GitHub runner finds in a log: lines that start with `::` after white space, and the
 * older form `##[command]` anywhere; unescaped as the runner documents it.
 */
export function readCommands(log: string): Command[] {
  return log.split(/\r\n|\r|\n/u).flatMap((line): Command[] => {
    const trimmed = line.trimStart();
    const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
    if (end < 0) {
      const old = line.indexOf('##[');
      return old < 0 ? [] : [{ command: line.slice(old), properties: {}, message: '' }];
    }
    const head = trimmed.slice(2, end);
    const [command = ''] = head.split(' ', 1);
    const pairs = head
      .slice(command.length)
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair): [string, string] => [
        pair.slice(0, pair.indexOf('=')).trim(),
        unescapeProperty(pair.slice(pair.indexOf('=') + 1)),
      ]);
    const message = unescapeData(trimmed.slice(end + 2));
    return [{ command, properties: Object.fromEntries(pairs), message }];
  });
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
