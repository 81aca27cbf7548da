const COMMANDS: ReadonlySet<string> = new Set(['explain', 'rules', 'init']);

/** Whether a command line is the usual one, names of files and nothing else, which needs no parser. */
export function isOnlyFiles(args: readonly string[]): boolean {
  const [first] = args;
  if (first === undefined || COMMANDS.has(first)) return false;
  return args.every((arg) => arg !== '' && !arg.startsWith('-'));
}
