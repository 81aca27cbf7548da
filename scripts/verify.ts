/**
 * The one test command: every check of this project in order, each with its result and time. A step
 * that fails does not keep the others from running. The last line counts steps and tests.
 * `npm test -- NAME …` runs only the steps whose names contain one of these words.
 */
import { runStep, type StepResult } from './verify/run-step.ts';
import { STEPS } from './verify/steps.ts';

const wanted = process.argv.slice(2);
const steps = STEPS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const results: StepResult[] = [];
for (const step of steps) results.push(runStep(step));

console.log('\nsummary');
for (const { name, failed, passed, seconds } of results) {
  const count = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : '';
  console.log(`  ${failed > 0 ? 'FAILED' : 'ok    '} ${name}${count} ${seconds.toFixed(1)} s`);
}
const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || results.length === 0 ? 1 : 0;
