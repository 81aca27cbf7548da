import type { Kind } from '../../../model/kind.ts';

/** What tells the kind of a message, with its weight. 3 decides alone, 1 only supports. */
export const KIND_CUES: readonly (readonly [pattern: string, kind: Kind, weight: number])[] = [
  // Replies to a "no".
  [
    '(sorry | sad | disappointed | disappointing | gutted | bummed | saddened) ..6 (hear | learn | read | news | not | decision | outcome | selected | chosen | result | find | away)',
    'rejection-reply',
    2,
  ],
  [
    '(go | going | gone | went | proceed | proceeding | move | moving | moved | continue | continuing | chose | chosen | choose | choosing | offered | offer | opted | selected) ..5 (someone else | another | other | different | a stronger | others | an internal | external | internal)',
    'rejection-reply',
    3,
  ],
  [
    '(was | am | have been | were | be | been | is) not ..3 (selected | chosen | successful | offered | shortlisted | picked | moving | going | progressing | appointed | the right | me | to be)',
    'rejection-reply',
    2,
  ],
  [
    '(not ..2 (selected | chosen | successful | shortlisted | appointed | proceed | moving forward | progressing | progress | offering))',
    'rejection-reply',
    2,
  ],
  [
    '(unsuccessful | rejection | rejected | turned down | passed over | missed out | miss out | fell short | pipped)',
    'rejection-reply',
    3,
  ],
  [
    '(your | the | this | that) ..1 decision ..2 (to | and | was | is | though | even | not | with | $)',
    'rejection-reply',
    1,
  ],
  [
    '(respect | understand | accept | appreciate | disappointed by | disappointed with) ..3 (decision | outcome | choice | result)',
    'rejection-reply',
    2,
  ],
  [
    '(not | was not | is not | were not) the (news | outcome | answer | result | reply | email | call | word) ..4',
    'rejection-reply',
    3,
  ],
  [
    '(letting | let | telling | informing | told | for writing to tell | getting back to) me (know | about | of | so | personally | down | that | the)',
    'rejection-reply',
    1,
  ],
  [
    '(future | other | another | similar | later) (opening | openings | opportunity | opportunities | role | roles | vacancy | vacancies | position | positions | post | posts | time | round)',
    'rejection-reply',
    1,
  ],
  [
    '(something | anything | another | role | post | opening) ..5 (comes up | come up | opens | opens up | arises | turns up | becomes)',
    'rejection-reply',
    1,
  ],
  ['(keep | bear | have) me in mind', 'rejection-reply', 1],
  ['~apply again', 'rejection-reply', 2],
  ['re apply|reapply', 'rejection-reply', 2],
  [
    '(any | some | feedback | advice | pointers) ..4 (feedback | improve | work on | stronger | better | fell | lacking | differently)',
    'rejection-reply',
    2,
  ],
  ['feedback (on | about | you | that | would | from | for)', 'rejection-reply', 1],
  [
    '(successful | chosen | right) (candidate | person | applicant) ..4 (well | luck | best | success)',
    'rejection-reply',
    2,
  ],
  ['(better | stronger) (fit | qualified | match | suited | candidate)', 'rejection-reply', 2],
  ['(even though | although | though) ..4 (not | did not) ..4', 'rejection-reply', 1],
  [
    '(think of | remember | consider | bear in mind | keep in mind | considered | in mind) ..1 me ..4',
    'rejection-reply',
    1,
  ],
  [
    '(considered | thought of) (when | if | again | for other | for future | for later | for another) ..3',
    'rejection-reply',
    2,
  ],
  [
    '(another | new | later | next | further | other | a) ..2 (desk | place | role | post | group | job | vacancy | opening | position | project | course | class | season | shop | berth | seat | spot | chair) ..3 (comes free | come free | comes up | opens | open up | turns up | falls vacant | becomes | arises | appears | again | is free | come up)',
    'rejection-reply',
    2,
  ],
  [
    '(if | should | when | whenever) you ..3 (need | train | hire | recruit | look for | open | advertise | seek | want) ..5 (again | another | one day | in future | in the future | in autumn | in spring | next | later)',
    'rejection-reply',
    2,
  ],
  [
    '(what | where | which) ..3 (i | my) ..2 (lacked | fell short | missed | could improve | might improve | should improve | could have done | might do better | could do better | can improve | should strengthen | application)',
    'rejection-reply',
    3,
  ],
  ['(tipped the balance | made the difference | let me down | cost me) ..2', 'rejection-reply', 2],
  [
    '(i | that i) ..2 (lacked | should strengthen | could strengthen | should work on | could work on | might improve) ..4',
    'rejection-reply',
    2,
  ],
  [
    'congratulations ..2 (to | on) ..3 (new | chosen | your choice | appointment | appointing | finding | successful | whoever | candidate | colleague)',
    'rejection-reply',
    2,
  ],
  ['(is | was) (a no | no this time | not to be | not this time | not me)', 'rejection-reply', 3],
  [
    '(hard | difficult | tough) ..2 (email | mail | letter | call | decision | choice | message | news) ..3',
    'rejection-reply',
    1,
  ],
  [
    '(~thank | thanks | appreciate | grateful) ..6 (letting me know | telling me | writing back | your honest | your honesty | your frank | the honest | so promptly | the news | answer | being straight | breaking)',
    'rejection-reply',
    2,
  ],
  ['(next time | this time | this once | on this occasion | this round) ..3', 'rejection-reply', 1],
  [
    'feedback ..8 (improve | future | better | next time | strengthen | learn)',
    'rejection-reply',
    2,
  ],
  ['considered for (any)? ..1 (other | future | another | similar) ..3', 'rejection-reply', 2],
  // Replies to good news.
  [
    '(thrilled | delighted | happy | pleased | honoured | honored | excited | glad | overjoyed | over the moon | grateful) ..4 (accept | to confirm | be invited | been invited | offered | invitation | offer | moving forward | move forward | be moving | through to | progress | next round | second round | final round | chosen | selected | shortlisted | good news | your news | joining you | be joining | be offered | the news)',
    'positive-reply',
    3,
  ],
  [
    '(great | good | wonderful | fantastic | brilliant | lovely | exciting | amazing | happy | encouraging | kind | positive | heartening | best) (news | response | reply | feedback | message | words | note | email)',
    'positive-reply',
    3,
  ],
  [
    '(made | making) my (day | week | month | morning | evening | weekend | year)',
    'positive-reply',
    2,
  ],
  ['(i | gladly | happily | formally | to) accept', 'positive-reply', 2],
  ['(the | your | this) ..2 (offer | job offer) ..4', 'positive-reply', 1],
  [
    '(invite | inviting | invitation | invited) ..4 (to | back | for | round | interview | me)',
    'positive-reply',
    2,
  ],
  [
    '(next | second | final | third) (round | stage | interview | step | phase) ..6 (on | at | confirm | suits | works | monday | tuesday | wednesday | thursday | friday | with)',
    'positive-reply',
    1,
  ],
  [
    '(through to | advance to | advancing to | progressing to | moving to | moving on to | invited to | made it to | on to) ..2 (next | second | final | third | last)',
    'positive-reply',
    3,
  ],
  [
    '(works | suits | is perfect | is fine | is good | fits) ..2 (me | well | perfectly | fine)',
    'positive-reply',
    1,
  ],
  [
    '(confirm | confirming) ..3 (attend | attendance | availability | time | friday | monday | tuesday | wednesday | thursday | i will be | that i)',
    'positive-reply',
    2,
  ],
  [
    '(encouraging | encouraged by your | heartening | kind words | positive feedback | liked me | enjoyed meeting me | impressed with me | chose me | choosing me | picked me | selecting me)',
    'positive-reply',
    2,
  ],
  [
    '(so glad | so pleased | glad | pleased | delighted | thrilled | chuffed) (you | the panel | the team | that you | to hear that you | to hear you | to hear i)',
    'positive-reply',
    2,
  ],
  [
    '(~thank | thanks | appreciate | grateful) ..6 (card | letter | reply | words | note | email | message | response | voicemail)',
    'positive-reply',
    1,
  ],
  [
    '(lovely | kind | warm | wonderful | generous | happy | what a) ..2 (card | letter | reply | words | note | email | message | surprise)',
    'positive-reply',
    2,
  ],
  ['as you (proposed | suggested)', 'positive-reply', 1],
  [
    '(see you | be there) ..2 (on | monday | tuesday | wednesday | thursday | friday | at | then | in)',
    'positive-reply',
    1,
  ],
  [
    '(inviting | invited | invite) me ..3 (second | next | final | another | onsite | on site | panel | meet | interview | round | back)',
    'positive-reply',
    3,
  ],
  [
    '(move | moving | advance | advancing | proceed | proceeding) (to | on to) ..3 (stage | round | interview | check | step | reference)',
    'positive-reply',
    3,
  ],
  [
    '(glad | happy | thrilled | delighted | pleased | excited) ..3 (hear | learn) ..3 (you would like | you want | i have been | i am through | you have decided to move | i made it | the good)',
    'positive-reply',
    3,
  ],
  [
    '(would it be possible | could we) ..2 (meet | reschedule | move | do | speak) ..6',
    'positive-reply',
    1,
  ],
  // Last touch.
  [
    '(last | final | one last | one final) ..2 (time | note | message | email | word | line | check | follow up | nudge | try | call | letter | touch | mail | knock | hello | ping | enquiry | attempt)',
    'final-check',
    5,
  ],
  [
    '(will not | shall not | do not (want | wish | intend) to | would not want to | promise not to | without) ..3 (trouble | bother | bothering | pester | chase | contact | write again | email again | keep | crowd | take up | send any | disturb | follow up again | message | nag | call again | clutter | write)',
    'final-check',
    4,
  ],
  [
    '(assume | presume | guess | take it | imagine | suppose | gather | expect | suspect) ..4 (you have | you went | position | role | the post | filled | gone | moved | that the | another | someone | decided | chosen)',
    'final-check',
    2,
  ],
  [
    '(close | closing | closed | leave | leave it | tie | draw) ..3 (the loop | this chapter | the file | my file | things | it there | the book | a line | it at that | with you | the door)',
    'final-check',
    2,
  ],
  [
    '(before | after which) i ..2 (move | close | step | let | stop | go | turn | leave | drop)',
    'final-check',
    2,
  ],
  [
    '(several | many | six | seven | eight | some | few | five | nine | ten) (weeks | months) ..4 (since | ago | passed | now | on)',
    'final-check',
    1,
  ],
  [
    '(if | should) ..4 (filled | gone elsewhere | gone to | been filled | moved on | found someone | no longer | already chosen | chosen someone | gone another way)',
    'final-check',
    2,
  ],
  ['(leave | leaving) ..2 (in your hands | with you | in peace | there | be)', 'final-check', 1],
  ['(door | line) ..3 open', 'final-check', 1],
  ['(my final | my last)', 'final-check', 2],
  ['(once more | one more time) ..3', 'final-check', 3],
  [
    '(if | should) ..1 (you | the panel | your team | the team) ..1 (have | has | already) ..2 (chosen | moved | decided | filled | found | selected | gone | hired) ..4',
    'final-check',
    2,
  ],
  // Asking where things stand.
  [
    '(any | an | some | brief | quick | short | for) ..1 (update | updates | news | word | progress | developments | movement) ..3',
    'status-check',
    2,
  ],
  [
    '(~check | ~follow | touching | touch | circle | circling | ~chase) ..1 (in | up | back | base | on) ..3 (on | about | my | after | the | our | regarding | with | to | as | re)',
    'status-check',
    2,
  ],
  ['(status | progress | state) (of | update | on)', 'status-check', 2],
  ['(have | has) not ..3 (heard | received | seen | had | come | been)', 'status-check', 2],
  ['(yet to (hear | receive))', 'status-check', 2],
  [
    '(where | how) ..3 (things | we | process | search | application | it | decision | hiring) ..4 (stand | stands | going | coming | is | are | getting)',
    'status-check',
    3,
  ],
  [
    '(when | how soon | by when) ..6 (hear | decide | decision | expect | know | choose)',
    'status-check',
    1,
  ],
  [
    '(made | reached | come to | taken | been) ..3 (a | any | the | your) ..1 decision',
    'status-check',
    2,
  ],
  [
    '(decision | timeline | next steps | position | role | post | vacancy) ..3 (yet | made | been made | stands | open | filled | available)',
    'status-check',
    1,
  ],
  [
    '(still | remain) ..3 (interested | keen | available | enthusiastic | excited | in the running | open | considered)',
    'status-check',
    1,
  ],
  [
    '(weeks | week | days | month | fortnight) ..2 (ago | since | have passed | has passed | later | now | after | on)',
    'status-check',
    1,
  ],
  [
    '(you | he | she | they | maria) ..3 (mentioned | said | expected | hoped | indicated | told | thought | promised | planned | aimed) ..10 (by | would be | might be | after | until | outcome | results | hear | decision | week | weeks | friday | monday | end of | decide | word | know | news | back)',
    'status-check',
    1,
  ],
  [
    '(inquire | enquire | inquiring | enquiring | wondering | wondered | curious | ask | asking) ..4 (about | if | whether | where | how | when | after) ..5 (status | decision | process | things | outcome | timeline | role | position | update | application | decided | search | news | hiring | stand | progress | chance)',
    'status-check',
    3,
  ],
  ['(timeline | timing | timescale | time frame) ..4', 'status-check', 1],
  // Thanks for the interview itself.
  [
    '(thank | thanks | grateful | appreciate | appreciated | thankful | gratitude | generous | kind | thanking) ..6 (meeting | time | interview | interviewing | speaking | talking | conversation | chat | seeing | call | showing | opportunity | having | sitting | taking | tour | walking | today | yesterday | afternoon | morning | hour | discussion | talk | welcome | patience | inviting)',
    'thank-you',
    2,
  ],
  [
    '(today | yesterday | this morning | this afternoon | earlier today | just now | this week | last night | earlier)',
    'thank-you',
    1,
  ],
  [
    '(enjoyed | loved | pleasure | great | good | lovely | nice | delight | wonderful | privilege | treat | fun | honour | joy) ..4 (meeting | talking | speaking | meet | speak | talk | chat | conversation | learning | hearing | tour | interview | seeing | visit | time)',
    'thank-you',
    2,
  ],
];
