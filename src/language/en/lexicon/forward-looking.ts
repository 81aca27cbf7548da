/** Lines that look ahead. */
export const FORWARD_LOOKING: readonly string[] = [
  '(look | looking) ..2 forward',
  '(hope | hoping) to (hear | see | speak | meet | talk | join | work)',
  '(hear | hearing) ..1 (from you | back)',
  '(speak | talk | see you) ..1 soon',
  '(until | till) (then | we)',
  '(keep | stay) in touch',
  '(all the best | good luck | every success | best of luck | wish you) ..6',
];
