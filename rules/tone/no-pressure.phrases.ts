import type { Phrase } from '#rule';

/** When an answer is wanted: the deadlines that writers set. */
export const classes = {
  when: [
    '#day',
    'tomorrow|tonight|today|noon|midday|midnight|eod|cob|morning|evening',
    '(this | next | coming | that) (#day | week | month | evening | afternoon | morning)',
    'the? (end | close) of',
    '#number (hours | days | working | business | week | weeks | minutes)',
    'the? #number of? #month?',
    '#month',
    'the weekend',
    'then',
  ],
  by: [
    'by',
    'before',
    'within',
    'no later than',
    'not later than',
    'at the latest by',
    'until',
    'prior to',
    'come',
    'on or before',
    'latest by',
  ],
  answer: [
    'answer|reply|response|decision|confirmation|verdict|feedback|update|offer|contract|yes|word|clarity|status|explanation',
  ],
  tell: [
    '(let me know | get back | write back | come back | tell me | inform me | update me | call me | give me | send me | ring me | revert | reply | respond | answer | confirm | decide | choose | advise | act | make a decision | make your decision | reach a decision | hear from you | hear back | finalise | finalize | make up your mind | wrap this up | settle this | make your mind up | let me have ..3 (answer | decision | reply | response))',
  ],
} as const;

const demands: readonly string[] = [
  '(better | best | good) for (everybody | everyone | all | both of us | all of us | all concerned) if ..12 (arrives | arrive | comes | come | is signed | by | on | before) ..3',
  '(like | want | need | expect) ..1 (it | that | this | something | an answer | one) (with me | in my hands | on my desk | in my inbox | in writing) ..1 @by? @when',
  '(explanation | answer | decision | reply | response | word | yes or no) ..2 (is | are) (due | overdue | owed | long overdue) ..4',
  'i ..2 (expect | demand | require | insist) ..4 (@answer | hear | reply | respond | to be told | you to | the courtesy | that you)',
  'i ..2 (need | must have | have to have | want) ..3 (@answer | know) ..4 (@by @when | asap | now | immediately | today | tomorrow | urgently | right away | quickly | soon | at once | as soon as possible | this week | one way or the other | one way or another | straight away | promptly)',
  'your ..2 @answer ..2 @by @when',
  'i ..1 demand|insist ..4',
  'i ..1 must (know | insist | have | ask that | hear | demand | ask you to)',
  '(you | your team | the company | somebody | someone | hr) ..1 (must | need to | have to | had better | ought to | should really | better) ..2 (@tell | hire | pick | give | offer | hurry | move)',
  '(please | kindly | do | and | so | just)? @tell ..5 (asap | immediately | right away | at once | without delay | urgently | promptly | straight away | as a matter of urgency | right now | this instant | without further delay | forthwith | as soon as possible | at the earliest)',
  '@tell ..6 @by @when',
  '(@answer | a call | news | something) ..3 (@by) @when ..6 (please | would | is | will | thanks | thank | expected | required | or | appreciated | needed)',
  '(want | need | expect | expecting | require | hope for | waiting for | demand | grateful for | appreciate | like | looking for | request | count on | anticipate) ..4 @answer ..3 @by @when',
  '(look | looking) forward to ..5 (@by) @when',
  '(an | your) ..2 (immediate | urgent | prompt | swift | definitive) (@answer | action | attention) (is | would | would be | expected | required | please)',
  '(an | your | for | demand | expect | require | want | need) ..1 (immediate | urgent | definitive) (@answer | action | attention)',
  '(this is | it is | quite | very | matter is | extremely | really) ..1 urgent',
  '(give | owe) me ..2 (straight | clear | firm | yes or no | proper | an | definite) ..1 answer',
  '(a | one) (simple | straight | plain | quick) (yes or no | yes or a no)',
  '(yes or no) ..4 (please | by | today | now)',
];

const impatience: readonly string[] = [
  '(would | i) have thought ..10 (plenty | enough | ample | long enough | sufficient | time) ..6',
  '(plenty | enough | ample | more than enough) ..1 (of)? time to ..2 (decide | make | choose | reply | answer | pick | come) ..6',
  '(the least | the minimum | not too much) (one | i | anybody | anyone | a candidate) ..1 (can | could | may | might | should) ..1 (expect | ask | hope) ..3',
  '(two | three | four | several | many | #number) (weeks | months | days) ..6 (the least | is more than | should be | ought to be | surely) ..6',
  '(i | me) want you to (call | ring | write | explain | answer | reply | tell | decide | get back) ..8',
  '(call | ring | write to | phone) me ..3 and explain ..4',
  '(make | made) (up your mind | your mind up)',
  '(hurry | chop chop | get a move on | speed (this | it | things) up | pull your finger out)',
  '(please | kindly | can you | could you) ..1 (expedite | hurry | speed up | fast track | push this through)',
  '(time | clock | patience) (is | has | was) ..1 (running out | ticking | running short | wearing thin | run out | short)',
  '(losing | lost | running out of | run out of | end of my | wearing out my | test my | tests my | testing my | limits to my) patience',
  '(my patience) ..3 (limits | limit | thin | infinite | unlimited | forever | endless)',
  '(can not | will not | could not | am not going to | not prepared to | do not intend to | not willing to | shall not | unable to | not able to | do not plan to) ..2 (wait !to|for|until|and | hold on | keep waiting | hang around | sit around | hold out | stand by | put my life on hold) ..2 (any | much | forever | longer | indefinitely | around | for | on hold | on | past | $ | beyond | out)',
  '(been | still | kept | am | keep) ..1 (waiting) ..3 (weeks | week | days | month | months | long | ages | forever | enough | to hear | for your | for an | for a | since | patiently | on you)',
  '(how (much | many)? ..2 longer) ..8',
  '(why | what) ..5 (taking so long | taking this long | the delay | the hold up | holding this up | such a long time | the holdup | has not anyone | has nobody)',
  '(taking | taken | takes) ..1 (so | too | far too | this | way too) long',
  '(third | fourth | fifth | second | umpteenth | last) (email | message | reminder | attempt | letter | call | mail) ..4 (no | without | unanswered | ignored | and still | sent | in | reply)',
  '(this is | it is) (my | the) (third | fourth | fifth | umpteenth) ..4',
  '(emailed | called | written | rung | phoned | messaged | asked | chased) ..3 (three | four | five | several | many | multiple | countless | numerous | so many) times',
  '(long | soon | good) enough ..2 (waited | wait)',
  '(waited | been waiting) ..1 (long | patiently | more than long) enough',
  '(should | ought to) have ..2 (heard | replied | answered | decided | been told | got back | had an answer | had a reply) ..4',
  '(surely | by now) ..3 (you | someone | the panel) ..2 (have | has | must | can) ..4 (decided | decide | know | made | by now)',
  '(i | we) (deserve | am owed | are owed | am entitled to) ..3 (@answer | an explanation | to know | better | a reply | to be told)',
  '(the least) ..3 (you | they | your team | anyone) ..1 (can | could) do',
  'you owe me',
  '(is it | would it be) (really)? (so | that | too) (hard | much | difficult) to',
];

const ultimatums: readonly string[] = [
  '(hold | holding | keep | keeping | save | saving) ..2 (spot | place | offer | slot | week | date | myself) ..1 (open | free)? for you ..4',
  '(others | other firms | other employers | somebody else | someone else | competitors) ..2 (at | knocking at | knocking on | circling | after | waiting) ..1 (the | my | to)? ..3',
  '(pity | shame | too bad) if you (found | find | lost | lose | missed | miss) ..6',
  '(find | found) me gone ..4',
  '(close | closes | closing | shut | shuts) the door ..1 (this | next | on #day | tomorrow | by | #day) ..4',
  '(unless | until) ..1 (i | you | we) ..2 (hear | receive | reply | respond | get | decide | confirm | answer | come back) ..10',
  '(if | should) ..1 (i | you | we | there) ..2 (do not | have not | am not | not | fail | can not | is no | no | nothing | cannot | hear nothing | are unable) ..3 (hear | reply | respond | answer | decide | receive | get | contact | told | confirm | word | @answer | come back | news | make) ..12 (i will | i shall | i am going to | i am afraid i | i would have to | i have to | i must | i may have to | i will be | will take | will assume | my next | consider | i might | i take it | i will have)',
  '(failing which | or else | failing that i will | otherwise i will | otherwise i shall | otherwise i am | otherwise i have to | or i will | or i shall | or i walk | or i am out | or i go | or i take)',
  '(your | one | the company s | a | his | this) (last | final | only) (chance | opportunity | warning) ..4',
  'final (warning | notice)',
  '(now or never | take it or leave it | your loss | ball is in your court | clock starts now | move fast | act fast | act now | act quickly | move quickly | do not miss | miss out on me | lose me | losing me | snap me up | snapped up | snaps me up | off the market)',
  '(ultimatum | deadline for you | your deadline)',
  '(i will | i shall | i am going to | i intend to | i plan to | forced to | have to | obliged to | happy to | will be) ..2 (escalate | escalating | complain | report this | report you | take this further | take it further | go over your | go above you | raise this with | post about | leave a review | name and shame | contact your (boss | manager | director | ceo | superior | head) | speak to your (boss | manager | director | ceo | superior | head) | tell everyone | go public | write to your)',
  '(copied | copying | cc | ccd | cced | cc ing | looped | looping | included | bcc) ..2 (in)? ..3 (your | the | hr | head | director | ceo) ..3 (boss | manager | director | ceo | hr | head | supervisor | superior | chief | board | so | owner | president)',
  '(glassdoor | legal action | my lawyer | my solicitor | ombudsman | tribunal)',
];

const leverage: readonly string[] = [
  '(another | other | competing | rival | second | third | two | three | several | an | a better | multiple | other job | a firm | a strong | a generous | counter | an outside | written) ..2 (offer | offers) ..14 (by #day | by the | before | until | expires | expire | expiring | deadline | decide | answer | respond | reply | sign | commit | tomorrow | today | this week | next week | hours | days | end of | waiting | on the table | accept | quickly | soon | lapses | closes | runs out | better | beat | match | unless | prefer | #day | in hand)',
  '(offer | offers) (from | with | at) ..6 (competitor | competitors | rival | another | others | elsewhere | #cap) ..10 (by | before | until | expires | deadline | #day | hours | this week | decide | answer | accept | waiting | sign)',
  '(by #day | before | deadline | until #day) ..6 (another | other | competing | rival) ..2 offer|offers',
  '(beat | match | better | counter | top) (it | that | this | their | the other) ..2 (offer)? ',
  '(other | another | several | three | two | rival | many | multiple) ..1 (companies | employers | firms | company | employer | firm | competitors | competitor | places | schools | hospitals | recruiters | clubs | agencies | shops | kitchens) ..5 (interested | want | wants | chasing | offered | offering | made | after me | are keen | is keen | ready | begging | courting | waiting | would love | would be happy | would be glad | will not hesitate | lined up | knocking | snap | approached | pursuing | eager | moving faster | move faster)',
  '(competitor | competitors | competition | rival | rivals) ..4 (offer | offered | happy to | glad to | hire me | have me | snap | take me | would | will | wants me | made me)',
  '(i am | being | been) ..2 (in demand | sought after | courted | headhunted | chased) ..4',
  '(i | my) ..2 (will not | may not | might not | can not | cannot) be ..1 (available | around | free | on the market | here) ..2 (much longer | for long | forever | for much longer | long)',
  '(weighing | juggling | considering | holding | sitting on | hold) ..3 (other | another | competing | several | two | three | rival) ..2 (offer | offers)',
  '(accept | take | sign | go with) (another | the other | a different | their | my other) (offer | job | role | position) ..8 (if | unless | by | before | tomorrow | #day)',
];

export const phrases: readonly Phrase[] = [
  ...[...demands, ...leverage].map((pattern) => ({ pattern })),
  ...[...impatience, ...ultimatums].map((pattern) => ({ pattern, evenNegated: true as const })),
];

/** The reader's own dates, the writer's promises, questions about the timeline, politeness about time. */
export const exceptions: readonly string[] = [
  '(you | he | she | they | panel | team | #cap) ..2 (said | mentioned | told | expected | hoped | planned | indicated | promised | thought | would | aimed | were hoping | intended | expect | hope | plan | aim | intend | anticipated | suggested | wanted | were going to | might) ..12',
  '(i | we) (will | can | shall | could | am going to | would be able to | am happy to | plan to | intend to | have to | need to | must | should | was | promised to) (let you | send | get back | reply | respond | confirm | answer | tell you | bring | come back | finish | submit | decide | give notice | give my | hand in | tell my | give an answer) ..12',
  '(if | should | whenever | in case | anything | whether) you ..2 (need | want | require | would like | have | think) ..12',
  '(will | shall | can) (answer | reply | respond | confirm | decide | sign | send | let you) ..8',
  'as you (asked | requested | suggested | wished | proposed) ..4',
  '(by what | by when | when | roughly when | around when | what date | which day | how soon) ..12',
  '(no | any | never | without | not ..3) (rush | hurry | pressure | urgency | need to (reply | respond | answer | decide | hurry)) ..8',
  '(do not | please do not | no need to | need not) ..2 (feel | hurry | rush | reply | respond | answer | worry) ..8',
  '(not | never) ..4 (trying to | meant to | want to | mean to | wish to | looking to | here to) ..2 (hurry | rush | pressure | press | push | chase) ..6',
  '(deadline | deadlines) (day | driven | pressure | work)',
  '(under | tight | to | meeting | met | hit | hitting | work to | working to | strict) (deadline | deadlines) ..2',
  '(waiting | wait) (list | lists | room | rooms | time | times | tables | staff | on tables)',
  '(high | water | blood | air | oil | tyre | tire | vapour | vapor | hydraulic | low | peer | boiler | tank | steam | gas | pump) pressure ..4',
  'pressure (washer | washers | washing | vessel | vessels | cooker | cookers | gauge | gauges | ulcer | ulcers | sore | sores | test | tests | testing | valve | valves | care | relief | points | dressing | system | systems | drop | point | canner)',
  'urgent (care | treatment | referral | referrals | cases | case | repairs | repair | call | calls | orders | patients | jobs | ward)',
];
