import type { WordClasses } from '../pattern.ts';

const words = (list: string) => list.split(' ');

export const STATUS_CLASSES = {
  news: [
    ...words('update updates news word progress decision status timeline timelines outcome result results development developments answer timing timescale timescales timeframe verdict schedule feedback information movement'),
    'next step',
    'next steps',
    'next stage',
    'next stages',
    'next round',
    'time frame',
    'time scale',
    'way forward',
    'state of play',
  ],
  process: words('process processes search hiring recruitment selection application position role post decision vacancy shortlist shortlisting deliberations things matters it applications candidacy round stage interviews job opening job'),
} as const satisfies WordClasses;

/** Questions about status, timeline or next steps, direct and indirect. */
export const STATUS_QUESTIONS: readonly string[] = [
  '(is | are | was | were | has | have | do | did | might | would) (there | you) ..3 (any | an | some) ..3 @news',
  '(any | an | some | more | further | latest | brief | quick | short) ..3 (@news) ..8 (would | appreciated | welcome | grateful | on | about | regarding | yet | for | from | you | please | ? | be | at)',
  '(any | some) (news | word | update | updates | progress | movement | developments | idea) ..2',
  '(where | how) ..9 (coming along | getting on | getting along | progressing | moving along | shaping up | faring | going)',
  '(has | have | is) ..8 (moved on | come along | progressed | moved forward | been filled | advanced)',
  '(what | where | how | when) ..3 (@news | stand | stands | going | coming along | progressing | things | shaping | looking | getting on | proceeding) ..2',
  '(where | how) ..2 (things | matters | it | we | the process | the search | my application | the role | everything | you | that | i) ..3 (stand | stands | are | is | progressing | going | got | coming | looking | sit | sits | come | stood | progress | proceeding)',
  '(when | by when | how soon | how long | what day | which week | roughly when) ..6 (expect | hear | decide | decision | know | make | announce | let | plan | likely | hope | choose | might | be | news | take)',
  '(wondered | wondering | wonder | curious | ask | asking | asked | check | checking | enquire | enquiring | enquiry | inquire | inquiring | know | see | find out | hear | interested to know | interested to hear | learn | hoping | follow up | following up | checking in | check in | update | questioning) ..3 (if | whether | where | how | when | what | about | on | for | of | after | regarding) ..6 (@news | decided | decision | stand | stands | process | progress | going | filled | made | happening | moved | position | stage | there | still | heard | expect | come | search | application | role | hiring | things | team | chosen | appointed | shortlist | next | interview | interviews | post | it)',
  '(let me know | tell me | share | advise | inform me | give me | update me | send me | drop me | keep me) ..8 (@news | stand | stands | stands | decided | stage | posted | informed | heard | timeline | when | where | whether | if | how)',
  '(~appreciate | grateful | welcome | love | glad | happy | good | great | delighted | thankful | helpful | obliged | pleased | kind | useful) ..6 (@news | indication | idea | sense | word | hear | know)',
  '(has | have | had) (a | the | any | your | you | there | anything | anyone | someone) ..4 (decision | decided | filled | chosen | been made | made | changed | moved | been reached | reached | selected | heard | appointed | progressed | been)',
  '(have | has | did) you ..3 (decided | made | chosen | reached | come to | had a chance | had time | had the chance | selected | appointed | settled | filled | heard | make | decide | finalised | finalized)',
  '(is | are | was) (the | that | this | my | your) ..4 (still open | open | still | filled | available | decision | under | in the running | in process | moving | on track | position | progressing | ongoing | being considered)',
  '(could | can | would | might | may | will | please | do) ..3 (update | tell | let | share | give | advise | say | shed | indicate | provide | inform | confirm | enlighten) ..8 (@news | stand | stands | know | progress | whether | when | where | if | light | me | how | us)',
  '(do | would | might) you (have | know | happen | expect | think | still) ..8',
  '(am | are) (i | we | you) still ..4 (in | under | being | considering | looking | hiring | planning | on track | expecting)',
  '(status | progress | state | outcome | timeline | timing | result | fate) of (my | the | your | this | that | our)',
  '(~follow up | ~following up | ~check | checking | ~chase | chasing | update) ..3 (on | in on | up on | about) ..3 (my | the | your | our | this | it | status | whether | where | application)',
  '(what | which) ..4 (next | happens | comes | follow | steps | expect | stage)',
  '(next steps | next stage | next step | the timeline | your timeline | a timeline | the timing)',
  '(sense | idea | indication | picture | feel | inkling | estimate) (of | about | as to | on | for) ..3 (when | where | timing | timeline | how | the | what | your | next)',
  '(looking | look) for an update',
  '(hear | heard) ..3 (where | how | whether | if | about) ..4 (things | process | decision | application | stand | outcome | search | next | results | role | the)',
  '(worth | should i | shall i | ought i) ..6 (waiting | expect | hear | hope)',
  '(in the dark | in the loop) ..6',
  '(still | yet) (considering | deciding | interviewing | deliberating | weighing)',
];

/** Wants that are no question about status. */
export const STATUS_EXCEPTIONS: readonly string[] = [
  '(let me know | tell me) (if | should | whether) (you | there is anything) ..3 (need | require | want | would like | else | more | further)',
  '(if | should | whether) you (need | have | require | want | would like) ..3 (any | more | further | other | questions | anything | additional)',
  '(any | further | more | additional | other) ..2 (questions | information | details | documents) ..3',
];
