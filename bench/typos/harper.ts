import { inBoth, type Checker, type Finding } from './checker.ts';
import { peerModule, peerVersion } from './peer-module.ts';

interface Lint {
  lint_kind(): string;
  span(): { start: number; end: number };
  suggestions(): { get_replacement_text(): string }[];
}

interface Linter {
  organizedLints(text: string, options: { language: 'plaintext' }): Promise<Record<string, Lint[]>>;
}

interface Harper {
  LocalLinter: new (options: { binary: unknown; dialect: number }) => Linter;
  Dialect: { American: number; British: number };
}

/** Kinds of its lints that are about a wrong word; the others are about style and form. */
const WORD_KINDS = new Set(
  'Spelling Typo BoundaryError WordChoice Eggcorn Malapropism Usage Grammar Agreement Miscellaneous'.split(
    ' ',
  ),
);

/** harper.js: spelling alone, and all its lints about words. Wrong is what it reports in both dialects. */
export async function harper(): Promise<Checker[]> {
  const { LocalLinter, Dialect } = await peerModule<Harper>('harper.js/dist/index.js');
  const { binaryInlined: binary } = await peerModule<{ binaryInlined: unknown }>(
    'harper.js/dist/binaryInlined.js',
  );
  const [american, british] = [Dialect.American, Dialect.British].map(
    (dialect) => new LocalLinter({ binary, dialect }),
  ) as [Linter, Linter];
  const check = (isMeant: (rule: string, lint: Lint) => boolean) => async (text: string) => {
    const read = async (linter: Linter) =>
      findingsOf(text, await linter.organizedLints(text, { language: 'plaintext' }), isMeant);
    return inBoth(await read(american), await read(british));
  };
  const version = peerVersion('harper.js');
  const both = 'American and British: wrong if both say so';
  return [
    {
      name: 'harper.js',
      settings: `${version}, rule \`SpellCheck\` alone; ${both}`,
      check: check((rule) => rule === 'SpellCheck'),
    },
    {
      name: 'harper.js, all',
      settings: `${version}, all rules, lints of the kinds ${[...WORD_KINDS].join(', ')}; ${both}`,
      check: check((_, lint) => WORD_KINDS.has(lint.lint_kind())),
    },
  ];
}

function findingsOf(
  text: string,
  byRule: Record<string, Lint[]>,
  isMeant: (rule: string, lint: Lint) => boolean,
): Finding[] {
  const letters = [...text];
  const place = (at: number) => letters.slice(0, at).join('').length;
  return Object.entries(byRule).flatMap(([rule, lints]) =>
    lints
      .filter((lint) => isMeant(rule, lint))
      .map((lint) => {
        const { start, end } = lint.span();
        return {
          start: place(start),
          end: place(end),
          suggestions: lint.suggestions().map((one) => one.get_replacement_text()),
        };
      }),
  );
}
