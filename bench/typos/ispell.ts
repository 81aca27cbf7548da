import { spawnSync } from 'node:child_process';
import type { Checker, Finding } from './checker.ts';

/** Programs that speak the protocol of ispell: `& word count place: suggestion, suggestion`, `# word place`. */
const PROGRAMS = {
  hunspell: ['-a', '-i', 'utf-8', '-d', 'en_US,en_GB'],
  aspell: ['-a', '--encoding=utf-8', '--lang=en'],
} as const;
const ANSWER = /^[&#] (\S+) [\d ]+(?:: (.*))?$/u;

/** hunspell and aspell with the dictionaries of the distribution; throws where the program is missing. */
export function ispell(name: keyof typeof PROGRAMS): Checker {
  const args = PROGRAMS[name];
  const { stdout, error } = spawnSync(name, ['--version'], { encoding: 'utf8' });
  if (error) throw error;
  const version = /(?:Hunspell|Aspell) ([\d.]+)/u.exec(stdout)?.[1] ?? '';
  return {
    name,
    settings: `${version}, \`${name} ${args.join(' ')}\``,
    check: (text) => readAnswers(text, ask(name, args, text)),
  };
}

/** A caret before each line keeps it from being read as a command. */
function ask(name: string, args: readonly string[], text: string): string[] {
  const input = text.replace(/^/gmu, '^');
  return spawnSync(name, args, { encoding: 'utf8', input: `${input}\n` })
    .stdout.split('\n')
    .slice(1);
}

/** Each line has its answers, closed by an empty one; places count bytes or letters, so the words are looked for. */
function readAnswers(text: string, answers: readonly string[]): Finding[] {
  const lines = text.split('\n');
  const findings: Finding[] = [];
  let line = 0;
  let lineAt = 0;
  let from = 0;
  for (const answer of answers) {
    if (answer === '') {
      lineAt += (lines[line] ?? '').length + 1;
      line += 1;
      from = lineAt;
    }
    const [, word, suggestions] = ANSWER.exec(answer) ?? [];
    if (word === undefined) continue;
    const start = text.indexOf(word, from);
    if (start < 0) throw new Error(`“${word}” is not in the text`);
    from = start + word.length;
    findings.push({ start, end: from, suggestions: suggestions?.split(', ') ?? [] });
  }
  return findings;
}
