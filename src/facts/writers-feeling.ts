import { normAt } from '../language/en/terms.ts';
import type { Sentence, Term } from '../model/message.ts';
import { isOfOthers } from './subject.ts';

/** "I appreciate that only one could be chosen", "how hard it is": understood, not thanked for. */
export function isUnderstanding({ terms }: Sentence, first: number): boolean {
  const after = terms[first + 1]?.norm;
  if (after !== 'that' && after !== 'how' && after !== 'why') return false;
  if (
    after === 'that' &&
    /^(?:you|very|a|the)$/u.test(normAt(terms, first + 2)) &&
    terms[first + 2]?.norm === 'you'
  )
    return (
      /^(?:have|are|must|may|need|might|will|can|cannot)$/u.test(normAt(terms, first + 3)) &&
      terms[first + 4]?.norm !== 'taken'
    );
  return !/^(?:open|generous|generously|kind|kindly|much|candid|candidly|frank|frankly|honest|honestly|warmly|patiently|patient|welcoming|thoughtful|thorough|clearly|freely|quickly|you)$/u.test(
    normAt(terms, first + 2),
  );
}

/** The feeling is the writer's: "I am grateful", "Grateful for …", not "Ravi was grateful". */
export function isWritersFeeling(sentence: Sentence, first: number): boolean {
  const before = sentence.terms.slice(Math.max(0, first - 6), first).map(({ norm }) => norm);
  const verb = before.at(-1) ?? '';
  if (verb === 'am' || before.at(-2) === 'am') return true;
  if (/^(?:is|are)$/u.test(verb) && (sentence.terms[first] as Term).norm !== 'appreciated')
    return before.at(-2) === 'we';
  if (before.some((word) => word === 'i' || word === 'me' || word === 'my' || word === 'we')) {
    const writer = before.findLastIndex((word) => /^(?:i|me|my|we)$/u.test(word));
    return !isOfOthers(sentence, first) || writer > before.length - 4;
  }
  if (
    /^(?:is|are|was|were|be|been|has|have|had|much|highly|greatly|very|really|truly)$/u.test(
      verb,
    ) &&
    (sentence.terms[first] as Term).norm === 'appreciated'
  )
    return !before.includes('in');
  if (
    before.length === 0 ||
    before.every((word) =>
      /^(?:very|so|really|truly|deeply|most|and|also|much|sincerely|always|extremely|again|still|ever|forever|greatly|genuinely)$/u.test(
        word,
      ),
    )
  ) {
    return !/^(?:in|with)$/u.test(normAt(sentence.terms, first + 1)) || before.length > 0;
  }
  return (
    !before.some((word) => /^(?:is|are|was|were|has|have|had)$/u.test(word)) &&
    !isOfOthers(sentence, first) &&
    !/^appreciates$/u.test((sentence.terms[first] as Term).norm)
  );
}

/** "Grateful for an update when you have one" asks for something that is not there yet. */
export function isWishForNews({ terms }: Sentence, first: number): boolean {
  const after = terms.slice(first + 1, first + 6).map(({ norm }) => norm);
  if (after[0] === 'if') return true;
  return (
    after[0] === 'for' &&
    /^(?:an|any|some|a|even)$/u.test(normAt(terms, first + 2)) &&
    after.some((word) =>
      /^(?:update|news|word|answer|reply|response|indication|information|idea|line)$/u.test(word),
    )
  );
}
