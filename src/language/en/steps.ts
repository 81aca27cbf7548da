import type { Sentence, Term } from '../../model/message.ts';
import type { PatternNode } from './pattern.ts';
import { hasTag } from './tags.ts';

/** A pattern as linked steps: each knows what comes after it, so that matching needs no closures. */
export type Step =
  | { readonly type: 'done' }
  | { readonly type: 'words'; readonly words: ReadonlySet<string>; readonly next: Step }
  | { readonly type: 'tag'; readonly tag: string; readonly next: Step }
  | { readonly type: 'either'; readonly options: readonly Step[] }
  | { readonly type: 'gap'; readonly most: number; readonly next: Step }
  | { readonly type: 'not'; readonly step: Step; readonly next: Step }
  | { readonly type: 'start' | 'end'; readonly next: Step };

const DONE: Step = { type: 'done' };
const FAIL = -1;
/** A gap does not cross these, nor ", and I …", where another clause begins. */
const CLAUSE_MARK = /[;:()—–]/u;
const JOINT = new Set(['and', 'but', 'so', 'yet']);
const SUBJECT = new Set(['i', 'you', 'we', 'they', 'he', 'she', 'it', 'there']);

export function linkSteps(nodes: readonly PatternNode[], after: Step = DONE): Step {
  let next = after;
  for (let i = nodes.length - 1; i >= 0; i -= 1) next = linkNode(nodes[i] as PatternNode, next);
  return next;
}

function linkNode(node: PatternNode, next: Step): Step {
  switch (node.type) {
    case 'either':
      return { type: 'either', options: node.options.map((option) => linkSteps(option, next)) };
    case 'maybe':
      return { type: 'either', options: [linkSteps(node.nodes, next), next] };
    case 'not':
      return { type: 'not', step: linkSteps([node.node]), next };
    default:
      return { ...node, next };
  }
}

/**
 * Follows the steps from a term and answers the index after the last matched term, or -1. Backtracks over
 * bounded gaps and options only: the cost depends on the pattern, not on the length of the sentence.
 */
export function runSteps(first: Step, sentence: Sentence, from: number): number {
  const { terms } = sentence;
  let step = first;
  let at = from;
  for (;;) {
    switch (step.type) {
      case 'done':
        return at;
      case 'words': {
        const term = terms[at];
        if (!term || !step.words.has(term.norm)) return FAIL;
        at += 1;
        break;
      }
      case 'tag':
        if (at >= terms.length || !hasTag(sentence, at, step.tag)) return FAIL;
        at += 1;
        break;
      case 'start':
        if (at !== 0) return FAIL;
        break;
      case 'end':
        if (at !== terms.length) return FAIL;
        break;
      case 'not':
        if (runSteps(step.step, sentence, at) !== FAIL) return FAIL;
        break;
      case 'either':
        return runOptions(step.options, sentence, at);
      case 'gap':
        return step.next === DONE
          ? clauseEnd(step.most, terms, at)
          : runGap(step.most, step.next, sentence, at);
    }
    step = step.next;
  }
}

function runOptions(options: readonly Step[], sentence: Sentence, at: number): number {
  for (const option of options) {
    const end = runSteps(option, sentence, at);
    if (end !== FAIL) return end;
  }
  return FAIL;
}

/** Shortest gap first. */
function runGap(most: number, next: Step, sentence: Sentence, at: number): number {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const end = runSteps(next, sentence, at + skipped);
    if (end !== FAIL) return end;
    const term = sentence.terms[at + skipped];
    if (!term || isNewClause(sentence.terms, at + skipped)) return FAIL;
  }
  return FAIL;
}

/** A gap that ends a pattern takes all it may. */
function clauseEnd(most: number, terms: readonly Term[], at: number): number {
  let end = at;
  while (end < terms.length && end - at < most && !(end > at && isNewClause(terms, end))) {
    end += 1;
  }
  return end;
}

function isNewClause(terms: readonly Term[], at: number): boolean {
  const { before, norm } = terms[at] as Term;
  if (CLAUSE_MARK.test(before)) return true;
  return before.includes(',') && JOINT.has(norm) && SUBJECT.has(terms[at + 1]?.norm ?? '');
}
