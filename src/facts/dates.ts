import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { DateMention } from '../model/facts.ts';
import type { Sentence } from '../model/message.ts';
import { factFrom } from './fact-from-match.ts';

const patterns = once(() =>
  compilePatterns<DateMention['type']>([
    ['(last | this | next | coming | past)? #day', 'weekday'],
    ['#number #month', 'calendar'],
    ['#month #number', 'calendar'],
    ['the? #number of #month', 'calendar'],
    ['yesterday|today|tomorrow|tonight', 'relative'],
    ['(last | this | next) (week | month | morning | afternoon | evening | year)', 'relative'],
    ['(earlier | later) (today | this week)', 'relative'],
    ['(a | #number) (days | day | week | weeks | month | months) (ago | back)', 'relative'],
    ['the other (day | week | evening)', 'relative'],
  ]),
);

/** Words that name a day. */
export function findDates(sentences: readonly Sentence[]): DateMention[] {
  return sentences.flatMap((sentence) =>
    matchSentence(patterns(), sentence).map((match) => ({
      ...factFrom(match),
      type: match.value,
      text: sentence.terms
        .slice(match.first, match.next)
        .map(({ norm }) => norm)
        .join(' '),
    })),
  );
}
