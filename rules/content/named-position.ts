import {
  addSuggestion,
  defineRule,
  replaceSuggestion,
  type CheckInput,
  type FindingSuggestion,
} from '#rule';

export default defineRule({
  summary: 'Name the role.',
  why: 'Readers hire for several roles at once and should not have to look yours up.',
  sources: ['dos-and-donts', 'comprehensive'],
  kinds: ['thank-you', 'status-check', 'final-check'],
  severity: { 'thank-you': 'info', default: 'warning' },
  messages: {
    missing: () => 'The role is named nowhere. Write it once, in the first lines or the subject.',
  },
  *check(input) {
    const found = input.facts.namedPositions[0];
    if (found) return input.satisfy(found);
    yield { messageId: 'missing', at: { missingFrom: 'body' }, suggestions: [naming(input)] };
  },
});

/** Where the text speaks of "the position", its name goes there; else into a line of its own. */
function naming(input: CheckInput): FindingSuggestion {
  for (const { terms } of input.message.body) {
    const at = terms.findIndex(
      ({ norm, before }, i) => HEADS.test(norm) && before === '' && terms[i - 1]?.norm === 'the',
    );
    const [article, head] = [terms[at - 1], terms[at]];
    if (!article || !head) continue;
    const wording = `${article.token.text} {role} ${head.token.text}`;
    return replaceSuggestion(input, { start: article.start, end: head.end }, wording);
  }
  const { kind } = input;
  return kind === 'thank-you'
    ? addSuggestion(input, 'Name the role', 'after-opening', LEARNT)
    : addSuggestion(input, 'Name the role', 'first-paragraph', ASKED);
}

const HEADS = /^(?:role|position|job|post|vacancy)$/u;
const LEARNT = 'I enjoyed talking with you about {theRole}.';
const ASKED = 'I am writing about {theRole}.';
