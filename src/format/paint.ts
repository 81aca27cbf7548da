export type Style = 'error' | 'warning' | 'info' | 'good' | 'dim' | 'strong';

/** Gives a text a look; must leave the text itself as it is. */
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  good: [32, 39],
  dim: [2, 22],
  strong: [1, 22],
};

export const plain: Paint = (_style, text) => text;

/** Colours for a terminal (ANSI SGR). */
export const ansi: Paint = (style, text) => {
  const [on, off] = CODES[style];
  return text === '' ? '' : `\x1B[${on}m${text}\x1B[${off}m`;
};
