import { readFileSync } from 'node:fs';
import nlp from 'compromise/one';
import { compilePatterns, matchAll } from '../src/language/en/matcher.ts';
import { parseMessage } from '../src/parse/parse-message.ts';
import { table } from '../scripts/generate/markdown.ts';
import type { Measurement } from './compare/part.ts';
import { median } from './median.ts';

/** Phrases that both can express: words, optional words, alternatives and gaps. */
const PHRASES = [
  ['thank you', 'thank you'],
  ['(thank | thanks) ..3 for', '(thank|thanks) .{0,3} for'],
  ['grateful for your', 'grateful for your'],
  ['would very? much? like to', 'would very? much? like to'],
  ['(glad | happy | pleased) to', '(glad|happy|pleased) to'],
  ['let me know ..3 (if | whether)', 'let me know .{0,3} (if|whether)'],
  ['look forward to hearing', 'look forward to hearing'],
  ['do not hesitate', 'do not hesitate'],
  ['the ..4 (role | position | post)', 'the .{0,4} (role|position|post)'],
  ['stayed with me', 'stayed with me'],
] as const;
const COPIES = 40;

/** Our matcher against a net of compromise/one: the same 400 phrases on the same draft, parse included. */
export function matchers(): Promise<Measurement> {
  const text = readFileSync('bench/drafts/clean.txt', 'utf8');
  const ours = compilePatterns(repeat(PHRASES.map(([pattern]) => pattern)));
  const net = nlp.buildNet(repeat(PHRASES.map(([, match]) => match)).map((match) => ({ match })));
  const time = (work: () => void) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const us = () => void matchAll(ours, parseMessage(text).sentences);
  const them = () => void nlp(text).match(net);
  for (let i = 0; i < 100; i += 1) {
    us();
    them();
  }
  const pairs = Array.from({ length: 200 }, () => ({ us: time(us), them: time(them) }));
  const row = (name: string, who: 'us' | 'them') => [
    name,
    median(pairs.map((pair) => pair[who])).toFixed(2),
    median(pairs.map((pair) => pair[who] / pair.us)).toFixed(2),
  ];
  const rows = table(
    ['', 'ms', '× ours'],
    [row('ours', 'us'), row(`compromise/one ${nlp.version}`, 'them')],
  );
  return Promise.resolve({ text: rows, targets: [] });
}

function repeat(phrases: readonly string[]): string[] {
  return Array.from({ length: COPIES }, (_, i) =>
    phrases.map((phrase) => (i === 0 ? phrase : `${phrase} word${i}`)),
  ).flat();
}
