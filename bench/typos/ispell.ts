import { spawnSync } from 'node:child_process';
import type { Checker, Finding } from './checker.ts';

/** Programs that speak the protocol of ispell (`& word count place: suggestion, suggestion`), or list wrong words. */
const PROGRAMS = {
  hunspell: { options: ['-i', 'utf-8', '-d', 'en_US,en_GB'], list: '-l' },
  aspell: { options: ['--encoding=utf-8', '--lang=en'], list: 'list' },
} as const;
const ANSWER = /^[&#] (\S+) [\d ]+(?:: (.*))?$/u;

/** hunspell and aspell with the dictionaries of the distribution; throws where the program is missing. */
export function ispell(name: keyof typeof PROGRAMS): Checker {
  const { options, list } = PROGRAMS[name];
  const { stdout, error } = spawnSync(name, ['--version'], { encoding: 'utf8' });
  if (error) throw error;
  const version = /(?:Hunspell|Aspell) ([\d.]+)/u.exec(stdout)?.[1] ?? '';
  const ask = (mode: string, input: string) =>
    spawnSync(name, [mode, ...options], { encoding: 'utf8', input: `${input}\n` }).stdout.split(
      '\n',
    );
  return {
    name,
    settings: `${version}, \`${name} -a ${options.join(' ')}\``,
    // A caret before each line keeps it from being read as a command.
    check: (text, withSuggestions) =>
      withSuggestions
        ? place(text, ask('-a', text.replace(/^/gmu, '^')).flatMap(readAnswer))
        : place(
            text,
            ask(list, text).map((word) => ({ word, suggestions: [] })),
          ),
  };
}

interface WrongWord {
  readonly word: string;
  readonly suggestions: readonly string[];
}

function readAnswer(answer: string): WrongWord[] {
  const [, word, suggestions] = ANSWER.exec(answer) ?? [];
  return word === undefined ? [] : [{ word, suggestions: suggestions?.split(', ') ?? [] }];
}

/** Places count bytes or letters, or are not given at all, so the words are looked for, one after the other. */
function place(text: string, words: readonly WrongWord[]): Finding[] {
  const findings: Finding[] = [];
  let from = 0;
  for (const { word, suggestions } of words) {
    if (word === '') continue;
    const start = indexOfWord(text, word, from);
    from = start + word.length;
    findings.push({ start, end: from, suggestions });
  }
  return findings;
}

/** As a word of its own; a word with a letter that the program does not know is cut in pieces. */
function indexOfWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + word.length)}`;
    if (!/\p{L}/u.test(around)) return at;
  }
  return text.indexOf(word, from);
}
