import { patternFact } from './pattern-fact.ts';

/** Lines that look ahead, to hearing from the reader or to working together. */
export const findForwardLooking = patternFact({
  patterns: [
    '(look | looking) ..2 forward',
    '(hope | hoping) to (hear | see | speak | meet | talk | join | work)',
    '(hear | hearing) ..1 (from you | back)',
    '(speak | talk | see you) ..1 soon',
    '(until | till) (then | we)',
    '(keep | stay) in touch',
    '(all the best | good luck | every success | best of luck | wish you) ..6',
  ],
});
