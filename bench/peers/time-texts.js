/**
 * Times one tool within this process: `node time-texts.js NAME texts.json`. The texts are messages,
 * which are judged one after the other until the seconds are over, and a draft, of which each beginning is judged,
 * or each so many letters where the seconds would not do.
 */
import { readFileSync } from 'node:fs';
import { APIS } from './apis.js';

const { warmUp, messages, typed, seconds } = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const lint = await APIS[process.argv[2]]();

async function time(text) {
  const start = performance.now();
  await lint(text);
  return performance.now() - start;
}

async function timeAll(texts) {
  const end = performance.now() + seconds * 1000;
  const times = [];
  for (const text of texts) {
    times.push(await time(text));
    if (performance.now() > end) break;
  }
  return times;
}

/** Of all threads, a text: steadier than times where others use the machine. */
async function withCpu(texts) {
  const before = process.cpuUsage();
  const times = await timeAll(texts);
  const { user, system } = process.cpuUsage(before);
  return { times, cpuMs: (user + system) / 1000 / times.length };
}

await timeAll(warmUp);
const whole = await withCpu(messages);
const mean = whole.times.reduce((sum, ms) => sum + ms, 0) / whole.times.length;
const step = Math.max(1, Math.round((typed.length * mean) / (seconds * 1000)));
const states = Array.from({ length: Math.floor(typed.length / step) }, (_, i) =>
  typed.slice(0, (i + 1) * step),
);
console.log(JSON.stringify({ whole, typing: await withCpu(states) }));
