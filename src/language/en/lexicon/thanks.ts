/**
 * How people thank. `direct` takes its object after it and must be told whom it thanks;
 * `feeling` needs no object but may be a request ("I would be grateful if …");
 * `kindness` praises the reader for having done something.
 */
export type ThanksForm = 'direct' | 'feeling' | 'kindness';

export const THANKS: readonly (readonly [pattern: string, form: ThanksForm])[] = [
  [
    'you (could not | can not) have been ..1 (kinder | nicer | warmer | more (kind | generous | patient | helpful | welcoming | open | thoughtful | gracious)) ..4',
    'kindness',
  ],
  [
    'you were ..1 (kindness | generosity | patience | courtesy | hospitality | grace) itself',
    'kindness',
  ],
  [
    '(nobody | no one | few | few people) ..1 (has | have) ..1 (shown | taught | told | given | explained | treated | taken | met | received | walked) me ..8 so (patiently | kindly | warmly | generously | openly | well | carefully | clearly | honestly | thoroughly)',
    'kindness',
  ],
  [
    '(touched | moved | humbled | honoured | honored) (by | at) ..1 how much (trouble | care | time | effort | patience) you ..2',
    'kindness',
  ],
  [
    '~appreciate how (warmly | kindly | openly | well | patiently | clearly | generously | honestly | frankly | thoroughly | carefully | thoughtfully) you ..4',
    'kindness',
  ],
  [
    'that you ..24 (meant | means | has meant) ..1 (a lot | much | so much | a great deal | more than | the world | everything) ..4',
    'kindness',
  ],
  [
    '(it | this | that | which) (meant | means | has meant) ..1 (a lot | much | so much | a great deal | the world) ..2 (that you | to be | to have been | of you)',
    'kindness',
  ],
  ['^ tanks !are|were|have', 'direct'],
  ['many tanks (for | again | $)', 'direct'],
  [
    '(not | never | nor) ..1 (cease | ceased | stop | stopped) (to be | being | to feel | feeling)? (grateful | thankful)',
    'kindness',
  ],
  [
    'you ..10 (which | that) was ..1 (kind | generous | gracious | thoughtful | considerate) $',
    'kindness',
  ],
  [
    'your (time | hour | welcome | trouble | care | patience | candour | frankness | interest) ..4 (was | were | is) a ..2 (gift | kindness | pleasure | treat | privilege | boon)',
    'kindness',
  ],
  [
    '(glad | happy | lucky | fortunate | delighted) that you (made (room | time | space) | found | gave | took the | let me | spared | squeezed me | fitted me)',
    'kindness',
  ],
  [
    '(felt | feeling | was | made) ..2 (looked after | taken care of | welcome) ..2 (by you | by your | by all | at your | with you)',
    'kindness',
  ],
  [
    'it was ..1 (decent | kind | good | generous | gracious | sporting) to (see | let | have | receive | show | invite | hear | give | take) me',
    'kindness',
  ],
  [
    '(not | never) ..1 forget ..1 (the | your | that | how) ..2 (trouble | kindness | welcome | patience | pains | care | hour | warmth | generosity | you)',
    'feeling',
  ],
  ['ta very much for', 'direct'],
  // Thanks in the reader's tongue: "Baie dankie for showing me …".
  [
    '(dankie | danke | vielen dank | merci | gracias | grazie | obrigado | obrigada | takk | kiitos | asante | mahalo | shukran | salamat | arigato | diolch | vinaka | hvala | tapadh leat | tapadh leibh | dhanyavaad | shukriya | enkosi | ngiyabonga | siyabonga | medaase | terima kasih | go raibh maith agat | kia ora) ..2 for (your | the | that | this | having | showing | seeing | meeting | taking | letting | making | all | a | an | inviting | everything)',
    'kindness',
  ],
  [
    '(touched | moved | honoured | honored | humbled | heartened | cheered) (that | by how) you',
    'feeling',
  ],
  ['count myself (lucky | fortunate | privileged) ..2 (to have | that you)', 'feeling'],
  [
    '(you | your team | the panel) (did | have done) me ..1 (a) ..2 (favour | favor | kindness | service | honour | honor)',
    'kindness',
  ],
  [
    '(it was | it is | that was) a (kindness | courtesy | generosity | great kindness | real kindness) ..1 to',
    'kindness',
  ],
  [
    '(what a | it was a | such a) ..1 (treat | joy | delight | privilege | gift) (it was)? to be (shown | welcomed | received | heard | taken | invited | walked) ..3 (by you | round | around | through)',
    'kindness',
  ],
  [
    '(you | your team | the panel | everyone) (were | was | have been) ..3 (generous | kind | gracious | patient | open | free) (with | in | to | about) ..1 (your | me)',
    'kindness',
  ],
  ['~thank', 'direct'],
  ['thankyou', 'direct'],
  ['thanx|thx|thnx|tnx|ty|tysm', 'direct'],
  ['cheers (for | again for)', 'direct'],
  ['ta for', 'direct'],
  ['gratitude', 'feeling'],
  ['~appreciate ..8 (you | your | @talk | @given)', 'feeling'],
  [
    '~appreciate ..2 (being | hearing | learning | getting | seeing | meeting | having | talking | speaking | it)',
    'feeling',
  ],
  ['~appreciate $', 'feeling'],
  [
    '~appreciate how (warmly | kindly | openly | much | well | patiently | clearly | quickly | friendly | generous) ..8',
    'feeling',
  ],
  [
    '(your | the | that | it | this | all | everything | kindness | help | patience | candour | welcome | time) ..8 (was | were | is | are | been) ..3 appreciated',
    'feeling',
  ],
  ['(much | greatly | highly | truly | really | very) appreciated', 'feeling'],
  ['my|sincere|deep|deepest|much|great|with|genuine|warm|heartfelt appreciation', 'feeling'],
  ['appreciation ..3 (for | to you)', 'feeling'],
  ['appreciative of|that|for', 'feeling'],
  ['grateful', 'feeling'],
  ['thankful', 'feeling'],
  ['gratefully ~receive', 'feeling'],
  ['indebted to you', 'feeling'],
  ['in your debt', 'feeling'],
  ['much obliged', 'feeling'],
  ['obliged to you', 'feeling'],
  ['i ~owe you', 'feeling'],
  [
    '~mean|~meant (a lot | a great deal | so much | the world | much | more than) ..3 (to me | that you | you)',
    'feeling',
  ],
  ['i|we @very? ~value|~treasure|~cherish|~prize ..4 you|your', 'feeling'],
  ['i ..2 (do not | never) (take | took) ..6 (for granted | lightly)', 'feeling'],
  ['(was | is | were) not lost on me', 'feeling'],
  [
    'kind|generous|good|nice|gracious|thoughtful|lovely|decent|sweet|sporting|considerate|big|great|awfully|courteous (of you | of your team | of the panel | of you all | of everyone)',
    'kindness',
  ],
  [
    '(you | your team | the panel | everyone | you both | your colleagues) (were | was | are | have been | is) @very? @very? kind|generous|good|gracious|patient|helpful|considerate|thoughtful|sweet|lovely (with | in | enough to | to | about | and)',
    'kindness',
  ],
  [
    '(it is | it was | that was | this was | how) @very? kind|generous|good|gracious|decent (of | in)',
    'kindness',
  ],
  [
    '(your | the panel | everyone) @very? kindness|generosity|hospitality|thoughtfulness|graciousness',
    'kindness',
  ],
  ['you ..2 (made | making) me ..2 welcome|comfortable|(at ease)', 'kindness'],
  ['you ~put me at ease', 'kindness'],
  ['you ..2 gave|gives|given|giving ..3 (generously | freely)', 'kindness'],
];

/** What is given in and around an interview: its appreciation is thanks, that of good bread is not. */
export const THANKS_CLASSES = {
  given: [
    'time chance opportunity candour candor honesty openness frankness kindness patience consideration feedback reply response update help advice warmth welcome invitation letter note email message news directness hospitality hour hours trouble effort attention insight insights questions question answers answer explanation tour generosity guidance support courtesy words clarity transparency flexibility thought thoughts interest experience coffee ride lesson glimpse introduction information gesture encouragement compliment visit'.replaceAll(
      ' ',
      '|',
    ),
  ],
};

/** Objects of "thank" that are nobody: exclamations. */
export const EXCLAMATIONS: ReadonlySet<string> = new Set(
  'god goodness heavens heaven lord christ gosh fuck allah'.split(' '),
);

/** After "thanks for": what nobody is thankful for. */
export const SARCASM: readonly string[] = [
  'for nothing',
  'for ..2 ~ghost|~ignore|~waste|~forget|~neglect|~mislead|~reject|~insult|~string|~lie|~disrespect|~overlook|~dismiss|~abandon|~disappoint',
  'for (keeping | making | leaving | letting) me ..2 (waiting | wait | hanging | hang | in the dark | in limbo | dangling | guessing | wondering)',
  'for (not | never) ..1 (replying | answering | calling | getting | writing | responding | hiring | even | bothering | reading | choosing | returning | telling | acknowledging) ..6',
  'for finally ..6',
  'for (the | your | all the | that) ..2 silence|runaround|rudeness|(non response)|(no response)|(lack of)|waste|ghosting|(empty promises)|(broken promises)|wait|delay',
  'for taking (weeks | months | forever | so long | ages | your sweet time)',
  '(a lot | a bunch | a million) $',
];

/** Who is thanked. */
export const READERS: readonly string[] = ['all? of? @reader'];

/** Verbs of asking ahead of "appreciate" or "grateful" that turn thanks into a request. */
export const REQUEST_MODALS: ReadonlySet<string> = new Set(
  'would will could might should'.split(' '),
);

/** Words of a line that thanks for nothing in particular. */
export const BARE_THANKS_WORDS: ReadonlySet<string> = new Set(
  'thank thanks you so very much many again with kindly and regards best warm kind wishes in advance a lot thanking thankyou thx thanx my all sincere sincerely yours'.split(
    ' ',
  ),
);
