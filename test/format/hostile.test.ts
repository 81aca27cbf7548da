import type { Log } from 'sarif';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeLine, visibleLine, wellFormed } from '../../src/format/escape.ts';
import { FORMATS, loadFormatter, type FormatName } from '../../src/format/index.ts';
import { toUri } from '../../src/format/uri.ts';
import { HOSTILE_TEXTS, hostileResult } from './hostile-strings.ts';
import { attributeOf, elementsOf, textOf } from './html-reader.ts';
import { plainText, readMarkdown } from './markdown-reader.ts';
import { descendants, readCommands, readXml } from './readers.ts';
import { sarifProblems } from './sarif-schema.ts';

const cases = HOSTILE_TEXTS.map((text) => ({ text, ...hostileResult(text) }));

async function print(name: FormatName, { result, source }: (typeof cases)[number]) {
  const format = await loadFormatter(name);
  return format([result], {
    sourceOf: () => source,
    summaries: new Map([['greeting', result.filePath!]]),
    version: result.filePath!,
  });
}

const messagesOf = ({ result }: (typeof cases)[number]) =>
  result.diagnostics
    .toSorted((a, b) => a.range[0] - b.range[0])
    .map(({ message }) => visibleLine(message));

/** Controls but for line breaks (and tabs, which HTML keeps), what turns or hides text, half pairs, no characters. */
const RAW =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]/u;

describe.each(FORMATS)('hostile texts in %s', (name) => {
  it('leave no raw control character and forge no command', async () => {
    for (const one of cases) {
      const text = await print(name, one);
      expect(RAW.exec(text), JSON.stringify(one.text)).toBeNull();
      if (name !== 'html') expect(text).not.toContain('\t');
      expect(text).not.toMatch(/##\[|##vso\[/iu);
      expect(text.endsWith('\n')).toBe(true);
      const commands = readCommands(text).map(({ command }) => command);
      expect(commands, JSON.stringify(one.text)).toEqual(
        name === 'github' ? ['group', 'endgroup', 'error', 'warning', 'notice'] : [],
      );
    }
  });
});

describe.each(cases.map((one) => [encodeURI(wellFormed(one.text)).slice(0, 60), one] as const))(
  'read back: %s',
  (_label, one) => {
    const { text, result, source } = one;
    const messages = messagesOf(one);

    it('json, ndjson', async () => {
      expect(JSON.parse(await print('json', one))).toEqual({ version: 1, results: [result] });
      expect(JSON.parse(await print('ndjson', one))).toMatchObject(result);
    });

    it('sarif', async () => {
      const log = JSON.parse(await print('sarif', one)) as Log;
      expect(sarifProblems(log)).toEqual([]);
      const [run] = log.runs;
      const [first] = run!.results!.filter(({ ruleId }) => ruleId === 'no-typos');
      const said = first!.message.text!;
      expect(said.replaceAll('\\[', '[').replaceAll('\\', '')).toBe(
        visibleLine(`A “${text}” is wrong.`).replaceAll('\\', ''),
      );
      expect(said).not.toMatch(/(?<!\\)\[[^\][]*\]\(/u);
      const { artifactChanges } = first!.fixes![0]!;
      expect(artifactChanges[0]!.replacements[0]!.insertedContent?.text ?? '').toBe(
        wellFormed(text),
      );
      const { uri } = first!.locations![0]!.physicalLocation!.artifactLocation!;
      expect(uri).toBe(toUri(text === '' ? 'draft' : text));
      expect(uri).toMatch(/^[\w.~@!$&+,;=%/:-]+$/u);
      expect(() => decodeURIComponent(uri!)).not.toThrow();
    });

    it('github', async () => {
      const annotations = readCommands(await print('github', one)).filter(
        ({ properties }) => 'line' in properties,
      );
      expect(annotations.map(({ message }) => message)).toEqual(
        result.diagnostics.map(({ message }) => escapeLine(message)),
      );
      expect(annotations.map(({ properties }) => properties['line'])).toEqual(
        result.diagnostics.map(({ loc }) => String(loc.start.line)),
      );
    });

    it('gitlab', async () => {
      const entries = JSON.parse(await print('gitlab', one)) as { description: string }[];
      expect(entries.map(({ description }) => description)).toEqual(messages);
    });

    it('checkstyle, junit', async () => {
      const checkstyle = descendants(readXml(await print('checkstyle', one)), 'error');
      expect(checkstyle.map(({ attributes }) => attributes['message'])).toEqual(messages);
      const junit = descendants(readXml(await print('junit', one)), 'failure');
      expect(junit.map(({ attributes }) => attributes['message']).toSorted()).toEqual(
        messages.toSorted(),
      );
      expect(junit.every(({ children }) => children.length === 0)).toBe(true);
    });

    it('html', async () => {
      const errors: string[] = [];
      const page = parse(await print('html', one), {
        onParseError: ({ code }) => void errors.push(code),
      });
      expect(errors).toEqual([]);
      const elements = elementsOf(page);
      for (const { tagName } of elements) expect(HTML_ELEMENTS).toContain(tagName);
      const attributes = elements.flatMap(({ attrs }) => attrs.map((attribute) => attribute.name));
      expect(attributes.filter((attribute) => /^on|^style$|^src/u.test(attribute))).toEqual([]);
      const links = elements.flatMap((element) => attributeOf(element, 'href') ?? []);
      expect(links.filter((href) => !/^(?:#|https:\/\/evil\.example\/a_%28b)/u.test(href))).toEqual(
        [],
      );
      const found = (name: string) =>
        elements.filter((element) => attributeOf(element, 'class') === name).map(textOf);
      expect(found('message')).toEqual(messages);
      const draft = source
        .split(/\r\n|\r|\n/u)
        .map((line) => line.split('\t').map(visibleLine).join('\t'));
      expect(found('draft')[0]!.replace(/(?<=Dear|word|end)[123]/gu, '')).toBe(draft.join('\n'));
    });

    it('markdown', async () => {
      const nodes = readMarkdown(await print('markdown', one));
      const types = new Set(nodes.map(({ type }) => type));
      for (const type of types) expect(MARKDOWN_NODES).toContain(type);
      const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
      expect(html.filter((tag) => tag !== '<br>')).toEqual([]);
      const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
      expect(urls.filter((url) => !/^https:\/\/evil\.example\/a_%28b/u.test(url))).toEqual([]);
      const rows = nodes.filter((node) => node.type === 'tableRow').slice(1);
      const read = rows.map((row) => {
        const said = plainText(row.children[2]!);
        expect(said).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|:tada:|deadbee1/u);
        return said.replaceAll('\u200B', '').split('\n')[0];
      });
      expect(read).toEqual(messages.map((message) => message.trim()));
    });
  },
);

const HTML_ELEMENTS =
  'html head meta title style body header h1 p main article h2 h3 pre mark a ol li span ul q small footer'.split(
    ' ',
  );
const MARKDOWN_NODES =
  'root paragraph strong text heading table tableRow tableCell html link'.split(' ');
