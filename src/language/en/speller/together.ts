import { once } from '../once.ts';

/** Words of grammar, of which no compound is made: `youand`, `evenif`, `alot`. */
const LITTLE = once(
  () =>
    new Set(
      (
        'a an the to of is it we i you as for and be so my your all any with from if me us our they he she his her their ' +
        'this that these those what when where which who how have has had was were are am been will would can could ' +
        'should not very much many more most some every each also just too than then there here do does did let'
      ).split(' '),
    ),
);

/** What people write together besides, by the first word. `on` and `in` alone also begin words: `onlay`. */
const PHRASES = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      [
        'in fact|total|front|spite|case|order|person|touch|addition|general|advance|particular|short|common|full|detail|charge|terms|time|place|mind|turn|part|return|response|between|need|line',
        'at least|first|last|once|times|home|work|present|most|ease|hand',
        'on time|top|behalf|board|site|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
        'by then|now|far|chance|mistake|hand|email|phone',
        'up until|front',
        'out of',
        'even though|then|now|when|more',
        'look forward',
        'looking forward',
        'looked forward',
        'next week|month|year|time|step|steps|round',
        'last week|month|year|time|night',
        'right now|away',
        'no one|longer|doubt|matter',
        'high school',
        'good luck|day|fit',
        'best wishes|regards',
        'kind regards',
        'warm regards',
        'hard work',
        'full time',
        'part time',
        'long term',
        'first time|day|week',
        'other than',
        'of course',
      ].map((line) => {
        const [first = '', others = ''] = line.split(' ');
        return [first, new Set(others.split('|'))];
      }),
    ),
);

/** Whether two words are such as people run together, and no compound that the list lacks: `cheese maker`. */
export function areRunTogether(words: string): boolean {
  const [first = '', second = ''] = words.toLowerCase().split(' ');
  return (
    LITTLE().has(first) || LITTLE().has(second) || (PHRASES().get(first)?.has(second) ?? false)
  );
}
