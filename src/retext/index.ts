import type { VFile } from 'vfile';
import { createLinter, type Diagnostic, type LinterConfig, type LintOptions } from '../index.ts';

/** Configuration of the linter, and what is known about the messages. */
export interface FollowupLintOptions extends LinterConfig {
  readonly about?: Pick<LintOptions, 'kind' | 'channel' | 'template' | 'context'>;
}

/**
 * A unified plugin: lints the text of each file and adds what it finds as messages, with `followup-lint`
 * as their source and the rule as their id. Errors are `fatal: true`, warnings `fatal: false`, infos neither.
 * The first suggested text is in `expected`, what it is for in `note`.
 * @throws {ConfigError} for a wrong configuration.
 */
export default function followupLint(
  options: FollowupLintOptions = {},
): (tree: unknown, file: VFile) => void {
  const { about, ...config } = options;
  const linter = createLinter(config);
  return (_, file) => {
    const text = String(file);
    const { diagnostics } = linter.lint(text, {
      ...about,
      ...(file.path ? { filePath: file.path } : {}),
    });
    for (const diagnostic of diagnostics) addMessage(file, diagnostic, text);
  };
}

function addMessage(file: VFile, diagnostic: Diagnostic, text: string): void {
  const { loc, range, ruleId, messageId, severity, url, suggestions, fix } = diagnostic;
  const place = {
    start: { ...loc.start, offset: range[0] },
    end: { ...loc.end, offset: range[1] },
  };
  const message = file.message(diagnostic.message, {
    place,
    source: 'followup-lint',
    ruleId: ruleId ?? messageId,
  });
  message.fatal = { error: true, warning: false, info: undefined }[severity];
  message.url = url;
  message.actual = text.slice(...range);
  const texts = [fix, ...(suggestions ?? []).map((item) => item.fix)].flatMap((edit) =>
    edit?.range[0] === range[0] && edit.range[1] === range[1] ? [edit.text] : [],
  );
  message.expected = [...new Set(texts)];
  if (suggestions?.[0]) message.note = suggestions[0].message;
}
