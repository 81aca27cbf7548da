import { addSuggestion, defineRule, type Facts, type Kind, type Message } from '#rule';

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
  *check(input) {
    const { facts, message, kind, channel, satisfy } = input;
    const isThanksEnough = kind !== 'status-check' && kind !== 'final-check';
    const isPurpose = (start: number) =>
      isThanksEnough || !facts.thanks.some((thanks) => thanks.start === start);
    const purposes = facts.purposes.filter(({ start }) => isPurpose(start));
    const first = message.body.find(({ section }) => section === 'body')?.paragraph;
    const early =
      purposes.find(({ paragraph }) => paragraph === first) ??
      (kind === 'thank-you' ? recollection(facts, message, first) : undefined);
    if (early) return satisfy(early);
    const messageId = purposes.length > 0 ? 'late' : 'missing';
    const line = (channel === 'phone' ? SPOKEN : WRITTEN)[kind];
    const suggestions = [addSuggestion(input, 'Begin with', 'first-paragraph', line)];
    yield { messageId, at: { missingFrom: 'first-paragraph' }, suggestions };
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

const WRITTEN: Readonly<Record<Kind, string>> = {
  'thank-you': 'Thank you for taking the time to talk with me about {theRole}.',
  'status-check': 'I am writing to ask where things stand with {theRole}.',
  'final-check': 'I am writing one last time about {theRole}.',
  'rejection-reply': 'Thank you for letting me know about your decision.',
  'positive-reply': 'Thank you for your reply.',
};
const SPOKEN: Readonly<Record<Kind, string>> = {
  'thank-you': 'I am calling to thank you for talking with me about {theRole}.',
  'status-check': 'I am calling to ask where things stand with {theRole}.',
  'final-check': 'I am calling one last time about {theRole}.',
  'rejection-reply': 'I am calling to thank you for letting me know about your decision.',
  'positive-reply': 'I am calling to thank you for your reply.',
};
