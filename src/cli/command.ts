import { Command, CommanderError } from 'commander';
import { FORMATS } from '../format/load.ts';
import type { ConfigFlags, Flags, OutputFlag } from './flags.ts';
import { UsageError } from './failure.ts';

/** What each command does; the parser itself does nothing. */
export interface Actions {
  lint(files: readonly string[], flags: Flags, help: () => string): Promise<void>;
  explain(rule: string, flags: ConfigFlags): Promise<void>;
  listRules(format: string | undefined, flags: ConfigFlags): Promise<void>;
  init(flags: { readonly github?: boolean }): Promise<void>;
  version(): string;
  print(text: string): void;
}

const EXAMPLES = `
Examples:
  followup-lint draft.txt
  followup-lint draft.txt --interviewer "Priya Nair" --company Acme
  followup-lint draft.txt --kind status-check --interview-date 2025-03-30
  pbpaste | followup-lint -
  followup-lint "templates/**/*.md" -f github -f sarif -o findings.sarif
  followup-lint draft.txt --fix --unsafe-fixes
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
  addRuleCommands(program, actions);
  base(program.command('init'), actions)
    .summary('write a config file')
    .description('Writes a config file that works into this folder.')
    .option('--github', 'and a workflow for GitHub Actions')
    .action((flags: { github?: boolean }) => actions.init(flags));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(inOurWords(error.message), { cause: error });
  }
}

function addRuleCommands(program: Command, actions: Actions): void {
  /** They may also stand ahead of the command. */
  const inForce = ({ config, safe }: ConfigFlags): ConfigFlags => {
    const ahead = program.opts<ConfigFlags>();
    const given = config === true ? ahead.config : config;
    return {
      ...(given === undefined ? {} : { config: given }),
      safe: Boolean(safe ?? ahead.safe),
    };
  };
  withConfigFlags(base(program.command('explain'), actions))
    .summary('say what a rule asks for, and why')
    .description('Says what a rule asks for, why, and where that comes from.')
    .argument('<rule>', 'id of a rule')
    .action((rule: string, flags: ConfigFlags) => actions.explain(rule, inForce(flags)));
  withConfigFlags(base(program.command('rules'), actions))
    .summary('list all rules')
    .description('Lists all rules, also those of the plugins of the config.')
    .option('-f, --format <name>', 'pretty or json')
    .action(({ format, ...flags }: ConfigFlags & { format?: string }) =>
      actions.listRules(format, inForce(flags)),
    );
}

function withConfigFlags(command: Command): Command {
  return command
    .option('-c, --config <file>', 'a config file, instead of the nearest one')
    .option('--no-config', 'no config file')
    .option('--safe', 'run no code from the checkout: no JS configs, no plugins');
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
    .argument('[files...]', 'drafts, folders or globs to read; - for standard input')
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
  const outputs: OutputFlag[] = [];
  program
    .optionsGroup('What is checked:')
    .option('--preset <name>', 'a set of rules (repeatable)', collect)
    .option(
      '--rule <setting>',
      "'id: off|info|warning|error', or 'id: [severity, {options}]' (repeatable)",
      collect,
    );
  return withConfigFlags(program)
    .option('--print-config <file>', 'show what is in force for a file, and stop')
    .option('--quiet', 'show only what must be mended')
    .option('--max-warnings <number>', 'fail when there are more things to consider')
    .optionsGroup('Mending:')
    .option('--fix', 'mend what is safe to mend, in the files')
    .option('--fix-dry-run', 'mend in memory only, and judge what would be left')
    .option('--unsafe-fixes', 'with --fix: also what may change the meaning, such as typos')
    .option('--diff', 'show what --fix would change, and change nothing')
    .optionsGroup('Input and output:')
    .option('-f, --format <name>', `${FORMATS.join(', ')} (repeatable)`, (format: string) =>
      withOutput(outputs, { format }),
    )
    .option('-o, --output-file <file>', 'where the format named before it goes', (file: string) =>
      withOutput(outputs, { file }),
    )
    .option('--redact', 'leave names and words of the drafts out of the output')
    .option('--values <file>', 'fill in templates from a JSON file, and judge the result')
    .option('--ignore-pattern <pattern>', 'leave files out, as in .gitignore (repeatable)', collect)
    .option('--max-file-bytes <number>', 'the longest file that is read; else 1048576')
    .option('--max-body-length <number>', 'characters of a message that are judged; else 262144')
    .option('--max-findings <number>', 'findings in a message that are listed; else 1000')
    .option('--stdin-filename <name>', 'name of what is read from standard input')
    .option('--stdin-format <format>', 'text, or ndjson for one record a line')
    .option('--color', 'colour in any case')
    .option('--no-color', 'no colour');
}

/** A file belongs to the format named before it. */
function withOutput(outputs: OutputFlag[], given: OutputFlag): readonly OutputFlag[] {
  const last = outputs.at(-1);
  if (given.file !== undefined && last && last.file === undefined)
    outputs[outputs.length - 1] = { ...last, ...given };
  else outputs.push(given);
  return outputs;
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Commander's message as a sentence, with its near match. */
function inOurWords(message: string): string {
  const [what = '', near] = message.replace(/^error: /u, '').split('\n');
  const meant = /^\(Did you mean (?:one of )?([^?]+)\?\)$/u.exec(near ?? '')?.[1];
  const sentence =
    what.charAt(0).toUpperCase() +
    what
      .slice(1)
      .replace(/'([^']*)'/gu, '“$1”')
      .replace(/\.$/u, '');
  return `${sentence}.${meant === undefined ? '' : ` Did you mean “${meant}”?`} See followup-lint --help.`;
}
