/** Words of a template that nobody filled in. */
export const LEFTOVERS: readonly string[] = [
  '(job title | position title | role title | position name | role name) (position | role | job | vacancy | post | opening | opportunity | interview | at | with)',
  '(as | for | as the | for the | of | about the | the) (job title | position title | role title | position name | role name) $',
  '(at | with | for | join | joining | to) (the | your)? (company name | organization name | organisation name | employer name | name of company | name of the company | company x | company xyz | abc company | abc corp | xyz company | xyz corp | xyz corporation | xyz ltd | xyz)',
  'the (company x | company xyz | abc company | abc corp | xyz company | xyz corp | xyz corporation | xyz ltd | xyz)',
  'the (company name | organization name | organisation name) (team | position | role | office | offices | family | $)',
  '^ (dear | hi | hello | hey) ..2 (name | first name | last name | firstname | lastname | surname | interviewer name | hiring manager name | recipient name | interviewer | recipient | manager name) $',
  'insert ..3 (name | company | date | title | position | role | topic | skill | details | number | project) here',
  '(^ | please) insert|enter ..2 (name | company | date | title | position | role | topic | skill | details | number | project | specific | here | phone)',
  'add (name | company | date | title | topic | skill | details | number) here',
  '(name | job title | topic | phone number | ((company | project | skill | date) name)) here !in|at|on|with|for|because|and|is|was',
  'your (name | full name | phone number | email address | contact information | contact details) (here | $)',
  '(specific | relevant) (topic | skill | project | detail | thing | experience) (discussed | mentioned | here | from the interview) $',
  'lorem ipsum (dolor | $)',
  'tbd|tba|todo|tbc !by|from|when|on|after|until|in|as|and|but|list|lists|column|columns|comment|comments|item|items|app|apps|board|marker|markers|note|notes|file',
];

/** Where one of these stands in the sentence, a placeholder in quotation marks is spoken of, not left over. */
export const PLACEHOLDER_NOUNS: ReadonlySet<string> = new Set(
  'placeholder placeholders field fields tag tags token tokens variable fallback html markup regex regexes interval intervals vector vectors logs query queries sql key keys press pressed shortcut shortcuts component components boundary generic generics transcript transcripts notation syntax bracket brackets braces wildcard wildcards path paths command commands variable variables macro macros merge template templates templating string strings literal literals subject header bug log error snippet shortcode shortcodes'.split(
    ' ',
  ),
);

/** "Chapter XX" is the twentieth. */
export const NUMBERED: ReadonlySet<string> = new Set(
  'chapter chapters room rooms part volume section appendix act article unit size type lot world class book canto psalm legio pope louis century grade block hall mark'.split(
    ' ',
  ),
);

/** Beside these "XX" is a pair of chromosomes. */
export const CHROMOSOMES: ReadonlySet<string> = new Set(
  'xy chromosome chromosomes chromosomal'.split(' '),
);
