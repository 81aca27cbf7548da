import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

type Root = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = Root | Root['children'][number];

/** All nodes of a text in GitHub's Markdown, in order. */
export function readMarkdown(text: string): MarkdownNode[] {
  const flat = (node: MarkdownNode): MarkdownNode[] => [
    node,
    ...('children' in node ? node.children.flatMap(flat) : []),
  ];
  return flat(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

/** The text of a node; `<br>` is a line break. */
export function plainText(node: MarkdownNode): string {
  if (node.type === 'html') return node.value === '<br>' ? '\n' : '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
