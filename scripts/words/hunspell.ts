/** One rule of an affix class. */
interface AffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

interface AffixClass {
  readonly prefix: boolean;
  readonly cross: boolean;
  readonly rules: AffixRule[];
}

interface AffixFile {
  readonly classes: ReadonlyMap<string, AffixClass>;
  readonly noSuggest: string | undefined;
  readonly needAffix: string | undefined;
  /** Stems with one of these flags are no words on their own account: FORBIDDENWORD, ONLYINCOMPOUND. */
  readonly skipped: ReadonlySet<string>;
}

export interface ExpandedWord {
  readonly word: string;
  readonly suggestable: boolean;
}

/** All words of a Hunspell dictionary with one-letter flags: stems and their affixed forms. */
export function* expandDictionary(aff: string, dic: string): Generator<ExpandedWord> {
  const affixes = readAffixes(aff);
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const entry = line.split(/\s/)[0] ?? '';
    if (entry === '') continue;
    const slash = entry.indexOf('/');
    const stem = slash < 0 ? entry : entry.slice(0, slash);
    const flags = slash < 0 ? [] : [...entry.slice(slash + 1)];
    if (flags.some((flag) => affixes.skipped.has(flag))) continue;
    const suggestable = !affixes.noSuggest || !flags.includes(affixes.noSuggest);
    const bare = !affixes.needAffix || !flags.includes(affixes.needAffix);
    for (const word of expandStem(stem, flags, affixes.classes, bare)) yield { word, suggestable };
  }
}

function readAffixes(aff: string): AffixFile {
  const classes = new Map<string, AffixClass>();
  const settings = new Map<string, string>();
  for (const line of aff.split(/\r?\n/)) {
    const [kind = '', flag = '', third = '', fourth = '', condition = '.'] = line
      .trim()
      .split(/\s+/);
    if (kind !== 'PFX' && kind !== 'SFX') {
      settings.set(kind, flag);
      continue;
    }
    const known = classes.get(flag);
    if (!known) {
      classes.set(flag, { prefix: kind === 'PFX', cross: third === 'Y', rules: [] });
      continue;
    }
    known.rules.push({
      strip: third === '0' ? '' : third,
      add: fourth === '0' ? '' : (fourth.split('/')[0] ?? ''),
      condition: new RegExp(known.prefix ? `^${condition}` : `${condition}$`),
    });
  }
  const skipped = ['FORBIDDENWORD', 'ONLYINCOMPOUND'].flatMap((name) => settings.get(name) ?? []);
  return {
    classes,
    noSuggest: settings.get('NOSUGGEST'),
    needAffix: settings.get('NEEDAFFIX'),
    skipped: new Set(skipped),
  };
}

function* expandStem(
  stem: string,
  flags: readonly string[],
  classes: ReadonlyMap<string, AffixClass>,
  bare: boolean,
): Generator<string> {
  const own = flags.flatMap((flag) => classes.get(flag) ?? []);
  const prefixes = own.filter(({ prefix }) => prefix);
  if (bare) yield stem;
  for (const prefix of prefixes) yield* applyPrefix(stem, prefix);
  for (const suffix of own.filter(({ prefix }) => !prefix)) {
    for (const word of applySuffix(stem, suffix)) {
      yield word;
      if (!suffix.cross) continue;
      for (const prefix of prefixes) if (prefix.cross) yield* applyPrefix(word, prefix);
    }
  }
}

function* applySuffix(word: string, { rules }: AffixClass): Generator<string> {
  for (const { strip, add, condition } of rules) {
    if (!word.endsWith(strip) || !condition.test(word)) continue;
    yield word.slice(0, word.length - strip.length) + add;
  }
}

function* applyPrefix(word: string, { rules }: AffixClass): Generator<string> {
  for (const { strip, add, condition } of rules) {
    if (word.startsWith(strip) && condition.test(word)) yield add + word.slice(strip.length);
  }
}
