/** Something of use to the reader: an article, an event, an idea. */
export const EXTRA_EXCEPTIONS: readonly string[] = [
  '(article | book | report | talk | paper | idea | event | study | list | newsletter | podcast | exhibition) ..2 (that)? (you | your colleague) ..2 (gave | mentioned | sent | showed | wrote | recommended | lent | described | shared | had | told) ..6',
  'your ..2 (article | book | report | talk | paper | idea | ideas | event | study | newsletter | podcast | exhibition | blog | video | exhibition | workshop | open day) ..6',
  'in any event',
  '(no | not any | without) ..1 (idea | ideas) ..3',
];

export const USEFUL_EXTRAS: readonly string[] = [
  '(article | paper | podcast | book | report | study | post | talk | video | link | piece | essay | blog | case study | guide | recipe | slides | summary | checklist | template | sketch | sample | prototype | spreadsheet | write up | notes | photo | photos | drawing | draft | mock up | mockup | idea | note | thread | tool | map | chart | script | episode | chapter | conference | workshop | event | webinar | exhibition | course | lecture | fair | meetup | seminar | festival | contact | name | pattern | pdf | list) ..8 (attached | enclosed | attach | enclose | send | sent | sending | share | sharing | shared | below | here | may interest | might interest | might be of | may be of | might help | may help | useful | thought of | might like | may like | might enjoy | may enjoy | link | interest you | you asked | i mentioned | promised | reminded me | made me think of | relevant | worth)',
  '(attached | attach | attaching | enclosed | enclose | enclosing | here is | here are | link to | this link | sharing | pass on | passing on | came across | found | stumbled | stumbled upon | read | reading | thought of | put together | drafted | sketched | sketch | jotted | wrote up | mocked up | made you) ..6 (article | paper | podcast | book | report | study | post | talk | video | link | piece | essay | blog | guide | recipe | slides | summary | checklist | template | sketch | sample | prototype | spreadsheet | notes | photo | photos | drawing | draft | idea | ideas | thread | tool | map | chart | script | episode | chapter | plan | pdf | list | page | one pager | diagram)',
  '(one | an | a | another | small | my | quick | simple) ..1 (idea | thought | suggestion) ..2 (for | on | about | that | is | would | might | is to)',
  '(you | your team | the team) (might | may | could) ..2 (like | enjoy | find | want to see | be interested in | want to look) ..6 (article | paper | podcast | book | report | study | talk | video | link | piece | it useful | this useful | useful | helpful | conference | workshop | event | exhibition)',
  '(it | that | this) ..1 (occurred | struck | came) to me ..4',
];
