/// <reference types="node" />
import { EXIT, type ExitCode } from './failure.ts';
import { lintCommand } from './lint-command.ts';
import { isOnlyFiles } from './only-files.ts';
import { toDescriptor } from './output.ts';
import { reportFailure } from './report-failure.ts';
import { version } from './version.ts';

const print = (text: string) => void toDescriptor(1).write(text);

async function run(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  try {
    if (isOnlyFiles(args)) return await lintCommand(args, {});
    const { parse } = await import('./command.ts');
    await parse(args, {
      async lint(files, flags, help) {
        exitCode = await lintCommand(files, flags, help);
      },
      async explain(rule, flags) {
        print(await (await import('./show-rules.ts')).explainRule(rule, flags));
      },
      async listRules(format, flags) {
        print(await (await import('./show-rules.ts')).listRules(format, flags));
      },
      async init(flags) {
        print((await import('./init.ts')).init(process.cwd(), flags));
      },
      version,
      print,
    });
  } catch (error) {
    reportFailure(error, args.includes('--debug'));
    return EXIT.failure;
  }
  return exitCode;
}

// All output is written synchronously, so nothing is lost; an exit of its own accord would first collect garbage.
void run(process.argv.slice(2)).then((exitCode) => process.exit(exitCode));
