import { defineRule, type Facts, type Message } from '#rule';

export default defineRule({
  summary: 'Say in the first paragraph why you write.',
  why: 'A busy reader decides in the first lines what your message wants of them.',
  sources: ['dos-and-donts', 'comprehensive'],
  kinds: 'all',
  severity: 'error',
  messages: {
    late: () =>
      'The reason for writing comes only after the first paragraph. Move it up: say thanks, or ask your question, in the first lines.',
    missing: () =>
      'The first paragraph does not say why you write. Begin with the thanks or the question that this message is for.',
  },
  *check({ facts, message, kind, satisfy }) {
    const isThanksEnough = kind !== 'status-check' && kind !== 'final-check';
    const isPurpose = (start: number) =>
      isThanksEnough || !facts.thanks.some((thanks) => thanks.start === start);
    const purposes = facts.purposes.filter(({ start }) => isPurpose(start));
    const first = message.body.find(({ section }) => section === 'body')?.paragraph;
    const early =
      purposes.find(({ paragraph }) => paragraph === first) ??
      (isThanksEnough ? recollection(facts, message, first) : undefined);
    if (early) return satisfy(early);
    const messageId = purposes.length > 0 ? 'late' : 'missing';
    yield { messageId, at: { missingFrom: 'first-paragraph' } };
  },
});

/** "What stayed with me from our meeting was …": to recall the interview is a reason to write after it. */
function recollection(facts: Facts, message: Message, paragraph: number | undefined) {
  const sentences = message.body.filter(
    (sentence) => sentence.section === 'body' && sentence.paragraph === paragraph,
  );
  return facts.references.find((reference) =>
    sentences.some(
      ({ start, end }) =>
        start === reference.start &&
        facts.interviewMentions.some((mention) => start <= mention.start && mention.end <= end),
    ),
  );
}
