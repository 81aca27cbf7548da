import { Command, CommanderError } from 'commander';
import type { Flags } from './flags.ts';
import { UsageError } from './failure.ts';

/** What each command does; the parser itself does nothing. */
export interface Actions {
  lint(files: readonly string[], flags: Flags, help: () => string): Promise<void>;
  explain(rule: string): Promise<void>;
  listRules(format: string | undefined): Promise<void>;
  version(): string;
  print(text: string): void;
}

const EXAMPLES = `
Examples:
  followup-lint draft.txt
  followup-lint draft.txt --interviewer "Priya Nair" --company Acme
  followup-lint draft.txt --kind status-check --interview-date 2025-03-30
  pbpaste | followup-lint -
  followup-lint templates/*.md --template --format json
  followup-lint explain gratitude

Exit code: 0 nothing must be mended, 1 something must, 2 it could not be judged.`;

/**
 * Parses the arguments and runs the action they ask for.
 * @throws {UsageError} for unknown flags and commands, with a near match.
 */
export async function parse(args: readonly string[], actions: Actions): Promise<void> {
  const program = withFlags(base(new Command('followup-lint'), actions), actions);
  program.action((files: string[], flags: Flags) =>
    actions.lint(files, flags, () => program.helpInformation() + EXAMPLES),
  );
  base(program.command('explain'), actions)
    .summary('say what a rule asks for, and why')
    .description('Says what a rule asks for, why, and where that comes from.')
    .argument('<rule>', 'id of a rule')
    .action((rule: string) => actions.explain(rule));
  base(program.command('rules'), actions)
    .summary('list all rules')
    .description('Lists all rules.')
    .option('-f, --format <name>', 'pretty or json')
    .action(({ format }: { format?: string }) => actions.listRules(format));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(inOurWords(error.message), { cause: error });
  }
}

function base(command: Command, actions: Actions): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: actions.print, writeErr: actions.print, outputError() {} })
    .configureHelp({ showGlobalOptions: false })
    .helpOption('-h, --help', 'show this help')
    .allowExcessArguments(false);
}

function withFlags(program: Command, actions: Actions): Command {
  return withOutputFlags(withKnowledgeFlags(program))
    .optionsGroup('Other:')
    .option('--debug', 'show stack traces')
    .version(actions.version(), '--version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES);
}

function withKnowledgeFlags(program: Command): Command {
  return program
    .description(
      'Reads a message to be sent after a job interview, and says what to mend before sending it.',
    )
    .usage('[options] [files...]')
    .argument('[files...]', 'drafts to read; - for standard input')
    .enablePositionalOptions()
    .helpCommand(false)
    .optionsGroup('What is known about the message:')
    .option(
      '-k, --kind <kind>',
      'thank-you, status-check, final-check, rejection-reply or positive-reply; else detected',
    )
    .option('--channel <channel>', 'email, linkedin, letter or phone; else detected')
    .option('--template', 'a template: placeholders are meant to be there')
    .option('--interviewer <name>', 'who held the interview')
    .option('--recipient <name>', 'who gets the message, if somebody else')
    .option('--company <name>', 'where it was')
    .option('--role <title>', 'which position it is about')
    .option('--sender <name>', 'who writes')
    .option('--interview-date <date>', 'such as 2025-03-30')
    .option('--promised-date <date>', 'by when you were to hear from them')
    .option('--sent-date <date>', 'when the message goes out')
    .option('--culture <manner>', 'formal, balanced or casual')
    .option('--word <word>', 'a word that is no typo (repeatable)', collect)
    .option('--context <file>', 'all of this in a JSON file');
}

function withOutputFlags(program: Command): Command {
  return program
    .optionsGroup('What is checked:')
    .option('--preset <name>', 'a set of rules (repeatable)', collect)
    .option(
      '--rule <setting>',
      "'id: off|info|warning|error', or 'id: [severity, {options}]' (repeatable)",
      collect,
    )
    .option('--quiet', 'show only what must be mended')
    .option('--max-warnings <number>', 'fail when there are more things to consider')
    .optionsGroup('Input and output:')
    .option('-f, --format <name>', 'pretty, json or ndjson')
    .option('-o, --output-file <file>', 'write the findings to a file')
    .option('--stdin-filename <name>', 'name of what is read from standard input')
    .option('--stdin-format <format>', 'text, or ndjson for one record a line')
    .option('--color', 'colour in any case')
    .option('--no-color', 'no colour');
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Commander's message as a sentence, with its near match. */
function inOurWords(message: string): string {
  const [what = '', near] = message.replace(/^error: /u, '').split('\n');
  const meant = /Did you mean (?:one of )?(.+?)\?/u.exec(near ?? '')?.[1];
  const sentence =
    what.charAt(0).toUpperCase() +
    what
      .slice(1)
      .replace(/'([^']*)'/gu, '“$1”')
      .replace(/\.$/u, '');
  return `${sentence}.${meant === undefined ? '' : ` Did you mean “${meant}”?`} See followup-lint --help.`;
}
