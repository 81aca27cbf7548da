import { startsLower, startsUpper } from '../language/en/letters.ts';
import {
  DAY_LEAD,
  IS_OF,
  NO_PLURAL,
  OF_A_DAY,
  OWNED,
  OWNED_THINGS,
  OWNERS,
  OWNER_LEAD,
  OWNING_DAYS,
  OWNING_TIMES,
  SINGLE_PEOPLE,
  SPANS,
  THINGS,
} from '../language/en/lexicon/apostrophes.ts';
import { normalize, textAt } from '../language/en/terms.ts';
import type { ApostropheSlip } from '../model/facts.ts';
import type { Token } from '../model/message.ts';

const BEFORE_MANY = new Set(
  'the your our all these those many some both other several few'.split(' '),
);
const BEFORE_SEVERAL = new Set('these those many several both'.split(' '));

type OwnerSlip = Pick<ApostropheSlip, 'type' | 'instead'>;

/** "the museums own driver", "the firms clients", "each nurses story", "next years budget": an owner without its mark. */
export function slipOfOwner(words: readonly Token[], at: number): OwnerSlip | undefined {
  const [lead, the, owner, owned, next] = [-2, -1, 0, 1, 2].map((step) =>
    normalize(textAt(words, at + step)),
  ) as [string, string, string, string, string];
  if (words[at + 1]?.start !== (words[at] as Token).end + 1) return undefined;
  if (
    owned === 'time' &&
    SPANS.test(owner) &&
    isMany(words[at - 1]) &&
    ['in', 'a', 'of', 'within'].includes(lead)
  )
    return { type: 'misplaced', instead: `${owner}'` };
  const isOwner =
    (/^(?:the|your|our|my|this)$/u.test(the) &&
      OWNERS.test(owner) &&
      ownsAfter(lead, owned, next, startsUpper(textAt(words, at + 1)))) ||
    (['each', 'every'].includes(the) && SINGLE_PEOPLE.test(owner) && /^\p{L}{3,}$/u.test(owned)) ||
    (OWNING_DAYS.test(owner) && DAY_LEAD.test(the) && OF_A_DAY.test(owned)) ||
    (['last', 'next', 'this'].includes(the) && OWNING_TIMES.test(owner) && OF_A_DAY.test(owned));
  return isOwner ? { type: 'misplaced', instead: `${owner.slice(0, -1)}'s` } : undefined;
}

/** After a plural a word in "s" is no verb, so that it is owned; "own" is where a preposition leaves no room for one. */
function ownsAfter(lead: string, owned: string, next: string, isName: boolean): boolean {
  if (owned === 'own') return OWNER_LEAD.test(lead) && next !== '' && !OWNED_THINGS.test(next);
  return !isName && (OWNED.test(owned) || (/^\p{L}{3,}s$/u.test(owned) && !NO_PLURAL.test(owned)));
}

/** "the client's were happy", "the photo's you showed me": a plural with a mark. */
export function slipOfPlural(words: readonly Token[], at: number): OwnerSlip | undefined {
  const [the, word, next] = [-1, 0, 1].map((step) => normalize(textAt(words, at + step))) as [
    string,
    string,
    string,
  ];
  const isPlural =
    /^\p{Ll}{3,}'s$/u.test(word) &&
    startsLower((words[at] as Token).text) &&
    !IS_OF.test(word) &&
    ((BEFORE_MANY.has(the) &&
      ((['i', 'you', 'we', 'they'].includes(next) && THINGS.test(word)) ||
        (at === 1 && ['were', 'are'].includes(next)))) ||
      (BEFORE_SEVERAL.has(the) && next === ''));
  return isPlural ? { type: 'plural', instead: `${word.slice(0, -2)}s` } : undefined;
}

/** "two", "several", "15". */
export function isMany(token: Token | undefined): boolean {
  const norm = normalize(token?.text ?? '');
  return (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many|couple|fifteen|twenty|thirty|forty|fifty|sixty)$/u.test(
      norm,
    ) ||
    (/^\d+$/u.test(norm) && norm !== '1')
  );
}
