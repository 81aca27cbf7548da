/**
 * Words that are spelt rightly and are the wrong ones. Each line: where it is wrong, the word that is wrong
 * there, and what it should be. A pair that cannot be told for sure in these mails is not here.
 */
export type RealWord = readonly [pattern: string, wrong: string, right: string];

/** Pairs that sound or look alike. */
const ALIKE: readonly RealWord[] = [
  [
    '(hear | hears | hearing | heard | learn | learned | learnt | come | came | comes | coming | graduated | moved | away | far | apart | different | news | much | lot) form (you | your | the | my | me | him | her | it | them | us | our | this | that | all | both | somebody | someone | anyone | home | scratch | here | there | each | what | a | #cap | #day)',
    'form',
    'from',
  ],
  ['form you (soon | shortly | again | about | regarding)', 'form', 'from'],
  [
    '(work | works | worked | working | start | started | starting) form (home | scratch | the (start | beginning | outset) | #day)',
    'form',
    'from',
  ],
  [
    '^ form (what you | our (conversation | talk | chat | meeting | interview) | my (first | last))',
    'form',
    'from',
  ],
  [
    '(fill | filled | filling | complete | completed | sign | signed | submit | submitted) (in | out)? (the | an | your | this | a) ..1 (application | reference | consent | registration | request | order) from (and | $ | as you | today | you sent | yesterday | online)',
    'from',
    'form',
  ],
  [
    '(more | less | better | worse | rather | other | easier | harder | faster | slower | bigger | larger | smaller | shorter | older | younger | higher | lower | fewer | greater | stronger | keener | happier | cheaper | warmer | quieter | nicer | kinder | wider | deeper | richer | smoother | tougher | busier | friendlier | calmer | colder | hotter | lighter | heavier | cleaner | softer | louder | brighter | simpler | closer | broader | newer | greener | steeper | tighter | safer | surer | prouder | finer | rarer | sharper | slower | quicker) then (i | you | we | ever | any | my | your | most | that | what | before | #number | expected | happy | glad | once | usual | just | anything | others | him | her | them)',
    'then',
    'than',
  ],
  [
    '(more | less) #any then (ever | before | expected | usual | most | anything | any other)',
    'then',
    'than',
  ],
  ['(since | until | till) than', 'than', 'then'],
  ['now and than', 'than', 'then'],
  ['by than $', 'than', 'then'],
  ['and than (i | we | you | it | they | he | she)', 'than', 'then'],
  [
    '(to | not | will | would | could | might | never | may | should | we | i | you | they | cannot) loose (my | your | the | a | an | our | sight | track | hope | interest | touch | time | out | any | this | you | it | them | that | contact | faith | patience | momentum | focus | weight | customers | heart)',
    'loose',
    'lose',
  ],
  [
    '(a | the | some | any | those | these | few | up) lose (end | ends | thread | threads | screw | screws | change | leaf | bolts | cable | wires)',
    'lose',
    'loose',
  ],
  [
    '(the | my | your | our | a | this | that) hole (team | day | week | month | year | morning | afternoon | process | company | panel | experience | interview | conversation | lot | life | story | department | group | family | thing | world | business)',
    'hole',
    'whole',
  ],
  [
    '(a | the) whole in (the | my | our | your) (wall | ground | roof | fence | road | plan | schedule | budget | rota)',
    'whole',
    'hole',
  ],
  [
    '(appreciate | appreciated | love | loved | liked | enjoyed | admire | admired | for | of | with | about | share | shared | sharing) there (time | work | help | support | patience | team | own | expertise | experience | questions | insights | kindness | advice | feedback | stories | projects | customers | clients | approach | ideas | enthusiasm | passion | thoughts | families | needs | goals | values | efforts | input | views | hard work | hospitality)',
    'there',
    'their',
  ],
  [
    'their (is | are | was | were | may be | would be | might be | could be | seems | has been | have been) (a | an | any | some | no | not | anything | something | nothing | much | many | more | plenty | someone | still)',
    'their',
    'there',
  ],
  ['(hi | hello | hey) their', 'their', 'there'],
  [
    '(work | worked | working | been | go | went | get | got | be | over) their $',
    'their',
    'there',
  ],
  [
    '(way | far | all) to (much | many | late | soon | early | busy | kind | long | often | quickly | well | easily | short)',
    'to',
    'too',
  ],
  ['(is | was | are | were | been | am) to (much | busy | kind | difficult) !for', 'to', 'too'],
  ['(look | looks | looked | looking) forward too', 'too', 'to'],
  [
    '(want | wanted | like | love | hope | hoping | need | going | happy | glad | able | pleased | ready | keen | excited | eager | willing | try | trying) too (hear | meet | see | work | join | speak | talk | discuss | be | send | provide | contribute | know | learn | help | thank | say | get | make | have | ask | follow)',
    'too',
    'to',
  ],
  ['(according | due | prior) too (the | your | my | our)', 'too', 'to'],
  [
    '(hiring | project | product | account | general | line | sales | marketing | office | operations | team | store | shop | hr | assistant | area | branch | programme | program | case | regional | resources | success | service | engineering | property | restaurant | hotel | kitchen | nurse | ward | warehouse | finance | risk | content | brand | community | facilities | event | events | fleet | site | plant | practice | duty | stage | bar | former | current | previous | my | your | our) manger',
    'manger',
    'manager',
  ],
  ['manger (role | position | post | job | vacancy | opening)', 'manger', 'manager'],
  [
    '(hiring | project | product | account | line | sales | store | area | branch | your | our | other) mangers',
    'mangers',
    'managers',
  ],
  [
    'pubic (relations | speaking | sector | transport | health | library | libraries | school | schools | affairs | policy | service | services | administration | works | company | opinion | event | events | holiday | facing | engagement | interest | body | bodies)',
    'pubic',
    'public',
  ],
  [
    '(to | will | can | could | would | help | helped | must) asses (the | my | your | how | whether | a | our | their | patients | risk | risks | needs | candidates | what)',
    'asses',
    'assess',
  ],
  [
    '(reach | reaches | reaching | reached) our (to | again | if | with | for | and | about | regarding | anytime | $)',
    'our',
    'out',
  ],
  [
    '(find | found | figure | figured) our (more | if | whether | what | about | how | when | that)',
    'our',
    'out',
  ],
  [
    '(fill | filled | filling | carry | carried | check | checked | try | trying) our (the | your | this)',
    'our',
    'out',
  ],
  ['(stand | stood | stands) our (to me | for me | from | because | in my)', 'our', 'out'],
  [
    '(about | during | after | for | of | from | enjoyed | since | loved | appreciated | following | regarding) out (conversation | discussion | interview | meeting | chat | talk | call | interviews)',
    'out',
    'our',
  ],
  [
    '(for | of | appreciate | appreciated | value) you (time | consideration | help | support | patience | reply | response | email | message | kindness | feedback | advice | insight | insights | attention | understanding | hospitality | generosity | guidance) !and|after|again|to',
    'you',
    'your',
  ],
  [
    '(for | of | appreciate | appreciated) you (time | help | support) (and (your | the | for | all | consideration | help) | to (talk | speak | meet | show | walk | interview))',
    'you',
    'your',
  ],
  [
    '(join | joining | with | about | in | at | of | from) you (team | company | organisation | organization | department | hospital | practice | office) ($ | and | on | at | in | is | was | with | as | last | for)',
    'you',
    'your',
  ],
  ['(thank | thanking) your (for | so | very | again | all | $)', 'your', 'you'],
  ['(hear | hearing) from your (soon | again | $ | shortly | about | regarding)', 'your', 'you'],
  ['(meet | meeting | see | seeing) your (again | on #day | in person | soon | $)', 'your', 'you'],
  ['(let | letting) your know', 'your', 'you'],
  ['(^ | and | but | to | so) thanks you (for | so | very | again)', 'thanks', 'thank'],
  [
    '(such | have | had | been | get) and (opportunity | interview | update | honour | honor | hour | amazing | excellent | incredible | interesting | exciting | answer)',
    'and',
    'an',
  ],
  [
    '(know | wonder | wondering | wondered | ask | asking | asked | sure | decide | decided | unsure | hear | question) weather (or not | you | i | there | your | we | any | my | they | the (role | position | job | post | team | panel | interview | company) | the #any (is | was | are | were | has | had | would | will | can | could | ran | runs))',
    'weather',
    'whether',
  ],
  ['the whether (is | was | has been | will be | today | held | turned)', 'whether', 'weather'],
  [
    '(was | is | were | am | been | are) quiet (impressed | interested | excited | similar | clear | sure | different | interesting | often | enjoyable | helpful | taken | happy | pleased | familiar | keen | likely)',
    'quiet',
    'quite',
  ],
  ['quiet (a (lot | few | bit | while) | some time)', 'quiet', 'quite'],
  [
    'a (very)? quite (place | room | office | corner | week | day | street | person | moment | ward | space | morning | afternoon)',
    'quite',
    'quiet',
  ],
  [
    '(everyone | everything | everybody | nothing | anyone) accept (for | that | when | on #day | #day)',
    'accept',
    'except',
  ],
  [
    '(please | to | will | would | gladly | happily | formally | can) except (my | your | the (offer | position | role | job | invitation | post) | this (offer | position | role | job))',
    'except',
    'accept',
  ],
  [
    '(an | positive | negative | big | great | real | profound | lasting) affect (on | upon)',
    'affect',
    'effect',
  ],
  [
    '(will | would | may | might | not) effect (my | your | how | patients | people | me | you | them | our)',
    'effect',
    'affect',
  ],
  [
    '(please | kindly | could you | can you | would you) advice (me | on | if | whether | when | how | us | of | about | as to | accordingly | $)',
    'advice',
    'advise',
  ],
  [
    'to advice (me | us | you | clients | patients | them | customers | people)',
    'advice',
    'advise',
  ],
  [
    '(your | some | good | great | helpful | valuable | useful | any | of) advise !me|us|you',
    'advise',
    'advice',
  ],
  ['(vice | deputy | assistant | school) principle', 'principle', 'principal'],
  [
    'principle (engineer | designer | consultant | analyst | investigator | scientist | architect | software | developer | planner | officer | lecturer | nurse)',
    'principle',
    'principal',
  ],
  ['(agree | agreed | accept) in principal', 'principal', 'principle'],
  [
    '(manager | analyst | engineer | developer | assistant | nurse | designer | teacher | coordinator | officer | director | specialist | technician | clerk | administrator | accountant | consultant | representative | executive | associate | supervisor) roll ($ | at | with | and | you | we | is | in | that | i | as | for)',
    'roll',
    'role',
  ],
  [
    'costumer (service | services | support | care | success | experience | facing | satisfaction | relations | needs | complaints | base)',
    'costumer',
    'customer',
  ],
  [
    '(team | staff | boost | boosts | boosted | boosting | low | employee | crew | raise | raised) moral ($ | and | was | is | in | by | at | when | after)',
    'moral',
    'morale',
  ],
  [
    '(am | would | will | is | was | could | most | are | i) ..1 defiantly (interested | be | like | love | the | a | my | want | consider | something | excited | enjoy | keen | see | feel | help | looking)',
    'defiantly',
    'definitely',
  ],
  [
    '(to | can | could) breath (new life | life | easily | deeply | again | easy)',
    'breath',
    'breathe',
  ],
  ['(deep | a | fresh) breathe (of | and | before | $)', 'breathe', 'breath'],
  [
    '(has | have | had) past (since | by | now | and | $ | quickly | without | the (date | deadline))',
    'past',
    'passed',
  ],
  [
    '(the | over | for | in) passed (week | weeks | month | months | year | years | few | two | three | five | ten | days | weekend | decade)',
    'passed',
    'past',
  ],
  [
    'peace of (work | code | advice | feedback | paper | information | software | equipment | writing | news | cake | music | art | machinery | kit)',
    'peace',
    'piece',
  ],
  ['(for | your | me | you | have) piece of mind', 'piece', 'peace'],
  ['(lost | lose | losing | loose) site of', 'site', 'sight'],
  ['sight (manager | foreman | supervisor | visit | survey)', 'sight', 'site'],
  [
    '(last | next | every | per | coming | once a | days a) weak ($ | to | about | on | or | if | for | and (i | we))',
    'weak',
    'week',
  ],
  ['(lunch | coffee | tea | summer | christmas | career | easter) brake', 'brake', 'break'],
  ['waist (of time | your time | my time | any time)', 'waist', 'waste'],
  ['bare (with me | with us | in mind | witness)', 'bare', 'bear'],
  [
    '(good | nice | great | glad | happy | pleased | sorry | wonderful | love | like | hope | hoping | wait | excited | eager | forward | delighted) to here',
    'here',
    'hear',
  ],
  [
    '(to | not | ever) here (from you | back from | from your | your thoughts | what you)',
    'here',
    'hear',
  ],
  ['(right | over | out | up | around) hear', 'hear', 'here'],
  [
    'the write (person | fit | place | time | candidate | choice | direction | track | team | skills | one)',
    'write',
    'right',
  ],
  ['i right to (thank | ask | follow | express | say)', 'right', 'write'],
  [
    '(i | we) thing (that | i | you | we | my | the | it | this | your | about | of)',
    'thing',
    'think',
  ],
  [
    '(one | another) think (that i | that you | i (liked | enjoyed | would | wanted | learned | noticed) | you (said | mentioned) | is | was)',
    'think',
    'thing',
  ],
  [
    'i an (writing | very | still | looking | interested | so | happy | excited | also | available | confident | really | keen | glad | sure | grateful | hoping | following | contacting | pleased | currently | emailing | a)',
    'an',
    'am',
  ],
  [
    '(has | have | had) be (a | an | great | working | in | with | the | very | so | able | my | to | on | interested | looking | thinking | made | filled | given | waiting)',
    'be',
    'been',
  ],
  [
    '(has | have | had) being (working | waiting | trying | looking | in | with | very | so | able | a (pleasure | great | privilege | while | long))',
    'being',
    'been',
  ],
  [
    '(for | of) been (so | a | able | very | considered | generous | kind | part | given | patient | flexible | such | here)',
    'been',
    'being',
  ],
  [
    '(you | they | we) where (very | so | able | kind | generous | looking for | talking | saying | happy | interested)',
    'where',
    'were',
  ],
  ['were (things | we | i | you | it) (stand | stands)', 'were', 'where'],
  [
    '(couple | kind | sort | instead | because | member | aware | proud | number | full) off (the | my | your | you | a | weeks | days | questions | people | this | these | our | it)',
    'off',
    'of',
  ],
  [
    '(let | lets | letting) (me | you | us | her | him | them) now (if | how | what | when | where | whether | about | as soon | should | of any | $)',
    'now',
    'know',
  ],
  ['(want | like | love) to now (if | how | what | when | whether | more)', 'now', 'know'],
  ['do not now (if | how | what | when | whether | why)', 'now', 'know'],
  ['(right | until | just) know ($ | i | and)', 'know', 'now'],
  ['from know on', 'know', 'now'],
  [
    '(i | we) new (that | how | it | you | from | i | nothing | about | the moment | right away | at once)',
    'new',
    'knew',
  ],
  [
    '(a | the | my | your | some | brand) knew (role | job | position | team | project | challenge | chapter | opportunity | system | skills)',
    'knew',
    'new',
  ],
  ['(take | taking | took | taken) to time to', 'to', 'the'],
  [
    '(with | of | for | at | in | about | to) they (team | role | position | company | interview | opportunity | time | way | panel)',
    'they',
    'the',
  ],
  [
    '(had | have | get | got | given | gives me | gave me | give me) (a | the | another) change to (meet | speak | talk | discuss | learn | review | look | join | work | show | decide | think | read | consider)',
    'change',
    'chance',
  ],
  [
    '(very | so | really | more | am | extremely | still | quite) exited|excited (about | to | for | by | at)',
    'exited',
    'excited',
  ],
  [
    '(am | was | very | be | is | quite) curios (about | to | if | how | whether | what)',
    'curios',
    'curious',
  ],
  [
    '(a | was | so | be | is | were | really) grate (to | opportunity | time | team | pleasure | day | fit | week | company | experience | conversation | chat | meeting | talking | speaking)',
    'grate',
    'great',
  ],
  ['(to | pleasure to | nice to) meat (you | with | your team | the team)', 'meat', 'meet'],
  ['(thank you | thanks) in advanced', 'advanced', 'advance'],
  ['(look | looks | looking | looked) foreword to', 'foreword', 'forward'],
  [
    '(be | being | become | becoming | been) apart of (the | your | a | this | such | something | it | that)',
    'apart',
    'a part',
  ],
  [
    '(go | going | went | walk | walking | walked | getting | got) threw (the | your | my | a | it | some)',
    'threw',
    'through',
  ],
  [
    '(walking | walked | walk | talked | talking | taking | took | take | guided | guiding) (me | us) though (the | your | my | it | a | how | some)',
    'though',
    'through',
  ],
  ['i though (i | that | about | of)', 'though', 'thought'],
  [
    '(a | very | so | such a) through (explanation | overview | tour | interview | understanding | discussion | review)',
    'through',
    'thorough',
  ],
  [
    '(walking | walked | walk | going | went | go) ..1 thorough (the | your | my)',
    'thorough',
    'through',
  ],
];

/** "look forward to hear": a verb in -ing is due. */
const AFTER_FORWARD: readonly RealWord[] = pairs(
  'hear:hearing meet:meeting join:joining speak:speaking see:seeing discuss:discussing learn:learning continue:continuing receive:receiving begin:beginning contribute:contributing get:getting know:knowing collaborate:collaborating come:coming tell:telling explore:exploring build:building bring:bringing',
  (wrong) => `(look | looks | looked | looking) forward to ${wrong}`,
);

/** "look forward to work with you", but not "look forward to work on Monday". */
const AFTER_FORWARD_OR_NOUN: readonly RealWord[] = pairs(
  'work:working talk:talking chat:chatting start:starting visit:visiting return:returning help:helping',
  (wrong) =>
    `(look | looks | looked | looking) forward to ${wrong} (with (you | your) | for (you | your) | to you | in your | at your | you | your)`,
);

/** "thank you for take the time". */
const AFTER_FOR: readonly RealWord[] = pairs(
  'meet:meeting take:taking give:giving share:sharing speak:speaking invite:inviting spend:spending consider:considering explain:explaining let:letting tell:telling see:seeing',
  (wrong) =>
    `(thank you | thanks) ..2 for ${wrong} (me | your | you | with | the | us | time | a | how)`,
);

/** "I did not knew". */
const AFTER_DID: readonly RealWord[] = pairs(
  'went:go knew:know saw:see met:meet spoke:speak heard:hear received:receive got:get had:have felt:feel thought:think told:tell came:come took:take gave:give found:find understood:understand expected:expect wanted:want',
  (wrong) => `did not ${wrong}`,
);

/** "I have went". */
const AFTER_HAVE: readonly RealWord[] = pairs(
  'went:gone saw:seen did:done spoke:spoken wrote:written took:taken gave:given knew:known began:begun chose:chosen forgot:forgotten',
  (wrong) =>
    `(have | has | had) ${wrong} (to | the | a | my | your | it | with | in | this | that | for | on | you)`,
);

/** "the opportunity to met you". */
const AFTER_TO: readonly RealWord[] = pairs(
  'interviewed:interview met:meet spoke:speak learned:learn spoken:speak discussed:discuss talked:talk worked:work joined:join seen:see',
  (wrong) =>
    `(opportunity | chance | able | pleasure | honour | honor) to ${wrong} (you | your | with | the | about | for | more | at | to | on)`,
);

/** "I hope to hearing from you". */
const AFTER_HOPE_TO: readonly RealWord[] = pairs(
  'hearing:hear meeting:meet working:work joining:join speaking:speak seeing:see discussing:discuss learning:learn continuing:continue',
  (wrong) =>
    `(hope | want | wanted | able | wish | like | love) to ${wrong} (from | you | your | with | the | about | more | for | to)`,
);

export const REAL_WORDS: readonly RealWord[] = [
  ...ALIKE,
  ...AFTER_FORWARD,
  ...AFTER_FORWARD_OR_NOUN,
  ...AFTER_FOR,
  ...AFTER_DID,
  ...AFTER_HAVE,
  ...AFTER_TO,
  ...AFTER_HOPE_TO,
];

/** In whose words none of them is wrong. */
export const REAL_WORD_EXCEPTIONS: readonly string[] = [
  '(garde | pret | prêt) ..1 manger',
  'away in a manger',
  '(application | order | entry | feedback | contact | consent | claim | reply | web | paper) form',
  '(weather | weathered) the (storm | storms)',
  '(time and (again | time)) ..1',
  'hole (punch | in one)',
];

/** Titles that are also written with capitals. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  'manger',
  'mangers',
  'principle',
  'costumer',
  'sight',
]);

/** Words and their corrections, written `wrong:right`. */
function pairs(list: string, pattern: (wrong: string) => string): RealWord[] {
  return list.split(' ').map((pair): RealWord => {
    const [wrong = '', right = ''] = pair.split(':');
    return [pattern(wrong), wrong, right];
  });
}
