/** Words after which a full stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'viz resp esp e.g i.e eg ie etc vs approx dept no nos st mt inc ltd co corp dr mr mrs ms mx prof jr sr p.m a.m am pm cf ed eds fig figs vol pp ca al tel ext min max hrs hr incl resp est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave rd blvd assoc dipl vol ch sec para ph.d m.sc b.sc u.s u.k'.split(
    ' ',
  ),
);

/** Names that are written with a small letter wherever they stand. */
export const SMALL_NAMES: ReadonlySet<string> = new Set(
  'npm git node nginx pandas numpy scipy pytest dbt bash curl vim emacs jest vite vitest webpack eslint psql kubectl terraform scikit-learn ggplot2 dplyr deno bun cron systemd jq etcd adidas lululemon thyssenkrupp danah bell k.d gcc clang zsh ssh grep sed awk rsync ffmpeg yarn pnpm tsc mypy ruff pip conda make cmake helm argo redis memcached postgres mongod sqlite jira asana a11y i18n www'.split(
    ' ',
  ),
);

/** Small words that begin names: "de la Cruz", "van der Berg", "bint Saleh". */
export const SMALL_PARTICLES =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|te|zu|zur|af|av|al|el|bin|binti|bint|ibn|ben|bar|ap|ab|ní|nic|mac|[ódl]|ua|op|het|in|’t)$/iu;

/** Words that tell that a line is a sentence, and no heading, address or entry of a list. */
export const SENTENCE_WORDS =
  /^(?:i|you|we|he|she|they|it|there|this|that|these|who|me|us|them|please|thank|thanks|is|are|was|were|am|will|would|could|can|have|has|had|do|does|did|may|might|hope|let)$/u;

/** What cannot stand after an article: "options a and b", "a is", "a i.e.". */
export const NO_NOUNS: ReadonlySet<string> = new Set(
  'is are was and or in of at as on if it i a an am the to that i.e ie e.g eg la le k.a'.split(' '),
);

/** What is numbered with i, ii, iii. */
export const NUMBERED_IN_SMALL: ReadonlySet<string> = new Set(
  'page pages pp chapter chapters part parts section sections act acts scene scenes volume volumes vol item items step steps note notes figure figures plate plates'.split(
    ' ',
  ),
);

/** Words that begin a question. */
export const QUESTION_OPENERS: ReadonlySet<string> = new Set(
  'could can may would will do does did is are have has what when how where who why might should'.split(
    ' ',
  ),
);

/** Words that begin a farewell or a note about the device, which need no mark at their end. */
export const FAREWELL_OPENERS = /^(?:yours|with|sent|ps|best|all|many|kind|warm)$|ing$/u;
