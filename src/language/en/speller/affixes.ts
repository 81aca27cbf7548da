import type { WordEntry } from './automaton.ts';

type Lookup = (word: string) => WordEntry | undefined;

interface Affix {
  readonly text: string;
  /** Shortest base it may stand with. */
  readonly minBase: number;
  /** Rarest tier of the base. */
  readonly maxTier: number;
  /** What the base must look like. */
  readonly base?: RegExp;
}

const ANY_BASE = 5;

/*
 * Prefixes that make new words at will. `un` and `over` also begin misspellings (`untill`), so
 * their bases are bound to the forms they really go with; `re` and `inter` are left out, because
 * `recuring` and `intergrate` would pass.
 */
const PREFIXES: readonly Affix[] = [
  { text: 'un', minBase: 6, maxTier: 3, base: /(?:ed|ing|able|ible|ive)$/ },
  { text: 'over', minBase: 6, maxTier: 3, base: /(?:ed|ing)$/ },
  { text: 'under', minBase: 6, maxTier: 3, base: /(?:ed|ing)$/ },
  ...[
    'non multi micro hyper super ultra mega mini semi cyber bio neuro nano geo tele eco',
    'electro photo hydro immuno cardio gastro radio agri aero thermo pseudo psycho socio',
  ]
    .join(' ')
    .split(' ')
    .map((text) => ({ text, minBase: ANY_BASE, maxTier: 4 })),
];

/*
 * Suffixes that make new words at will. `happyness` is a slip, hence no y before `ness`. `ly`, `ful`
 * and `able` are left out, because `accidently`, `greatful` and `accessable` would pass.
 */
const SUFFIXES: readonly Affix[] = [
  { text: 'ness', minBase: 4, maxTier: 3, base: /[^ye]$/ },
  { text: 'less', minBase: 4, maxTier: 2, base: /[^ys]$/ },
  { text: 'like', minBase: 4, maxTier: 3 },
  { text: 'wise', minBase: 4, maxTier: 3 },
  { text: 'wide', minBase: 4, maxTier: 2 },
  { text: 'ship', minBase: 5, maxTier: 2, base: /[^y]$/ },
];

/** Whether a folded word is a common plain word with an affix that goes with anything. */
export function isDerived(word: string, lookup: Lookup): boolean {
  if (word.length < 7) return false;
  return (
    PREFIXES.some(
      (affix) => word.startsWith(affix.text) && fits(word.slice(affix.text.length), affix, lookup),
    ) ||
    SUFFIXES.some(
      (affix) =>
        word.endsWith(affix.text) && fits(word.slice(0, -affix.text.length), affix, lookup),
    )
  );
}

function fits(base: string, affix: Affix, lookup: Lookup): boolean {
  if (base.length < affix.minBase || affix.base?.test(base) === false) return false;
  const entry = lookup(base);
  return entry !== undefined && entry.case === 'lower' && entry.tier <= affix.maxTier;
}

/** What may stand before a hyphen without being a word of its own. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  (
    'co pre ex non re un de anti multi micro pro post mid semi sub inter intra trans ultra mega ' +
    'mini hyper cyber bio neuro geo eco agri auto vice self all pan pseudo quasi socio techno tele ' +
    'counter contra infra meta poly proto psycho retro al el bin ibn abu la le de da di du van von ' +
    'der den ter ten e'
  ).split(' '),
);
