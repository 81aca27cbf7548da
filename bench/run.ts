/** Prints what the README quotes: start, warm time, matcher, growth. Needs a build. */
import { growth } from './growth.ts';
import { matcherRatio } from './matcher.ts';
import { startRatios } from './start.ts';
import { warmTimes } from './warm.ts';

const rows = { ...startRatios(), ...(await warmTimes()), ...matcherRatio(), ...(await growth()) };
console.log(`Node ${process.versions.node}`);
for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(32)} ${value}`);
