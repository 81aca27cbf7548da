import type { DateMention } from '../../../model/facts.ts';

/** Words that name a day. */
export const DATES: readonly (readonly [pattern: string, type: DateMention['type']])[] = [
  ['(last | this | next | coming | past)? #day', 'weekday'],
  ['#number #month', 'calendar'],
  ['#month #number', 'calendar'],
  ['the? #number of #month', 'calendar'],
  ['yesterday|today|tomorrow|tonight', 'relative'],
  ['(last | this | next) (week | month | morning | afternoon | evening | year)', 'relative'],
  ['(earlier | later) (today | this week)', 'relative'],
  ['(a | #number) (days | day | week | weeks | month | months) (ago | back)', 'relative'],
  ['the other (day | week | evening)', 'relative'],
];
