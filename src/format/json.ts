import { toSafeJson } from './escape.ts';
import { redacting, toFormatter } from './report.ts';

const START = '{"version":1,"results":[';

/** `{ "version": 1, "results": [...] }` on one line. */
export const openJson = redacting(() => {
  let next = START;
  return {
    add(result) {
      const text = next + toSafeJson(result);
      next = ',';
      return text;
    },
    end: () => `${next === START ? START : ''}]}\n`,
  };
});

export const formatJson = toFormatter(openJson);
