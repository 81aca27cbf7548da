import type { WordClasses } from '../pattern.ts';

const words = (list: string) => list.split(' ');

export const STATUS_CLASSES = {
  news: [
    ...words(
      'update updates news word progress decision status timeline timelines outcome result results development developments answer timing timescale timescales timeframe verdict schedule feedback information movement',
    ),
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
  process: words(
    'process processes search hiring recruitment selection application position role post decision vacancy shortlist shortlisting deliberations things matters it applications candidacy round stage interviews job opening job',
  ),
} as const satisfies WordClasses;

/** Questions about status, timeline or next steps, direct and indirect. */
export const STATUS_QUESTIONS: readonly string[] = [
  '(like | love | glad | want | wanted | wish | pleased | happy | grateful | hoping) to ..1 (know | learn | hear) (about | of | on)? (the | your | any)? ..1 (progress | status | outcome | result | state | stage | timeline | timing | schedule) ..6',
  '(may | might | could | can) i (ask | enquire | inquire) (if | whether | how) ..1 (that | it | this | things | all | the plan | the date | everything) ..2 (work | worked | works | comes | came | went | goes | turned | happened | holds | still | stands | has | is | did | was | will) ..8',
  '^ (have | has | did) (they | it | you) $',
  '(whether | if) (there is | there are | there has been | you have | you might have | you had) ..4 (@news | date | idea | timing) ..6',
  'is there ..1 (a | any) ..2 (decision | date | answer | verdict) ..6',
  'what is the latest ..6',
  '(has | have) the ..1 (board | panel | committee | governors | trustees | partners | council | jury | directors) ..2 (met | sat | decided | reached | agreed | chosen | come | made) ..6',
  '(my hat | my name) ..1 still in the (ring | hat | frame | mix) ..2',
  '(may | might | can | could) (i | we) ..1 (know | ask | ask for | have | learn | enquire | request) ..1 (the | your | its | my)? ..2 (status | state | outcome | decision | position | progress | update | result | results | news | timeline)',
  '(what is | what are | how is | how are | what has become of) the (situation | position | status | state of (things | play | affairs) | outlook | prospects) ..6',
  '(anything | something | any news) (you | that you) ..1 (can | could | may | might | are able to) (share | tell | say | pass on) ..4',
  'is (that | this | it) still (the (case | plan | idea | intention) | so | right | on track | likely) ..4',
  '(come | came | got | are you) any (nearer | closer | further) ..6',
  'am i right (that | in thinking | to think) ..8',
  '(has | have) the dust settled ..6',
  'when ..1 (might | may | can | should | could | will | do) (i | we) ..1 (look for | look out for | expect | count on | hear | know | learn | have) ..8',
  '(do | will | would | might | can) you ..4 (made up your mind | have decided | have chosen | know more | have news | be deciding | be choosing) ..6',
  '(how many | how much) ..4 (weeks | days | longer | time | months) ..6 (choose | decide | hear | know | decision | answer | choice)',
  '(anything | something | aught) ..1 (to report | to tell | to share | new) ..6',
  '(bring | get | keep) me ..1 (up to date | up to speed | in the loop | posted | informed | in the picture) ..4',
  '(did | have | has) (the | your) ..3 (come | came | arrive | settle | agree | reach) ..2 (to | at | on) ..4',
  '(settle | settled | decide | decided | agree | agreed) on (anyone | somebody | someone | anybody | a name | a person | a candidate) ..4',
  '(am | have | is) (i | my) ..3 (in with a chance | on your list | made the cut | made the list | in the hat | got through) ..4',
  '(been | being) (made | chosen | taken | decided) yet ..4',
  '(wondering | wondered | wonder | ask | asking) (if | whether) you ..4 (further | anywhere | any closer | any nearer | to a decision) ..4',
  '(how) (are | is) you ..1 getting on with ..4',
  '(may | might | could | can) (i | we) ..1 (know | ask | hear | learn | find out | enquire | inquire) ..1 (if | whether | when | how | what | where | by when | about) ..9 (schedule | next | step | stage | decision | decide | decided | selection | result | results | status | process | application | timeline | news | update | hear | outcome | hiring | stand)',
  '(wondered | wondering | wonder | curious | ask | asking | know) ..1 (if | whether) (you | there | the panel | the team) ..4 (time frame | timeframe | timescale | date | idea when | schedule) ..4',
  '(do | if | whether) you ..2 know yet ..8',
  'have you had ..3 (thoughts | chance | time | luck) ..6 (candidates | interviews | decide | decision | role | post | position | applicants)',
  '(ask | wondered | wonder | know | asking | wondering) (whether | if) ..6 (come to | reached | formed | arrived at | made up) ..2 (view | conclusion | mind | choice | agreement)',
  '(has | have) ..4 (set | fixed | named | agreed | picked) ..1 (date | day | time) ..4',
  '(at which | at what | in which | which) (stage | point) ..6',
  '(how far) ..10 (gone | got | come | progressed)',
  '(wondered | wondering | wonder | ask | curious | know | learn | hear) ..1 (whether | if) ..3 (board | panel | committee | team | council | jury | trustees | management | governors | partners) ..2 (has | have | had) ..6',
  '(how long) ..6 (process | take | takes | decision | selection | be | before) ..3',
  '(how | where) my (candidacy | application | case | file | name | interview) ..6',
  'would ..1 (update | word | answer | news) ..1 be possible ..4',
  '(has | have) ..3 (date | day | time | name | candidate | shortlist | decision | choice) ..8 (been (fixed | set | made | chosen | settled | drawn | agreed | found)) ..3',
  '(present | current | latest) (position | status | state | standing | situation) of ..4',
  '(learn | hear | know | told) what (came | has come | became | has become | will become | happens | happened) of ..4',
  '(how far) ..6 (got | come | along | progressed | advanced)',
  // Is there any news? Any update on the post?
  '(is | are | was | were | has | have | do | did | might | would | if | whether) (there | you) ..3 (any | an | some | anything) ..3 @news',
  '(any | some) (news | word | update | updates | progress | movement | developments | inkling | joy | luck | decision | outcome | clarity | indication) ..8',
  '(an | brief | quick | short | further | latest | more | the) ..1 (update | news | word | indication) ..6 (would | appreciated | welcome | grateful | on the | on my | on your | on where | about the | regarding | yet | from you | please | on how | of where | on when)',
  'any idea|thoughts ..4 (when | where | how soon | how long | whether | on timing | of the timing | about when)',
  // Where do things stand? How is the search going?
  '(where | how) ..4 (things | matters | it | we | everything | i | my application | the process | your search | the search | the hiring | the selection | the recruitment) ..4 (stand | stands | are | is | progressing | going | got | coming | looking | sit | sits | come | stood | progress | proceeding | getting)',
  '(where | how) ..2 (is | are | does | do | has | have | stand | stands) ..8 (stand | stands | coming along | getting on | getting along | progressing | going | moving along | shaping up | faring | come along | come on | proceeding | moved on | got to | at with | looking)',
  '(where | how) ..2 (you | your team | the panel) ..2 (are | is | at | have got | stand) ..2 (with | in | on | at | along | to) ..3',
  '(where | how far) (you | the panel | your team | things | the committee) ..2 (have | has | had) got ..3',
  '(has | have | did) ..8 (moved on | come along | progressed | moved forward | been filled | been made | been chosen | been taken | been reached | advanced | come to a decision | gone to | been settled | been decided | been appointed | been picked | been offered)',
  '(was | is | were) ..5 (filled | taken | settled | decided | still open | still vacant | still available | still free | still going | still on | still live | still under way | still running)',
  // When will you decide?
  '(when | by when | how soon | how long | what day | which week | what date | roughly when | around when | what time) ..4 (you | the panel | your team | i | we | they | the team | the committee | a decision | the decision | word | results | the board | an answer | the result | the outcome | candidates | applicants) ..5 (expect | hear | decide | decision | know | make | announce | let | plan | likely | hope | choose | might | be | news | take | deciding | reach | come | told | due | made | out | known | aim | think | learn | anticipate | pick | get back)',
  // Asking verbs with an object of status.
  '(wondered | wondering | wonder | curious | ask | asking | asked | check | checking | enquire | enquiring | inquire | inquiring | find out | see | know | hear | learn | querying | question) ..1 (if | whether) ..10 (news | update | decided | decision | filled | made | chosen | moved | stage | heard | search | picked | hiring | appointed | shortlist | still | settled | progress | choice | result | outcome | yet | timeline | timing | taken | word | reached)',
  '(wondered | wondering | wonder | curious | ask | asking | asked | check | enquire | inquire | know | see | hear | find out | learn | tell me | understand) ..2 (where | how | when | what) ..6 (stand | stands | process | progress | going | decide | decision | expect | hear | next | steps | timeline | timing | things | search | hiring | selection | outcome | plans | happening | coming along | getting on | gone | went | chosen | status | picked | stage | matters | come | results | panel)',
  '(wondering | ask | asking | enquire | enquiring | inquire | inquiring | check | checking | follow up | following up | curious | touching base | touch base | checking in | check in | followup | chase | chasing | query | enquiry | inquiry) ..1 (about | on | in on | after | regarding | up on | as to | into | for) ..6 (@news | process | search | selection | hiring | recruitment | decision | how | where | whether | when | things | shortlist)',
  '(update | updates | news | word | information | line | clarity | steer | indication | hint | sense | idea | guidance) ..1 (on | about | regarding | as to | of) ..4 (the status | status | where | timeline | timing | when | decision | process | progress | search | application | next steps | next stage | outcome | hiring | selection | how | whether | vacancy | role | position | post | job | my candidacy | interview | things | results)',
  '(status | progress | state | outcome | result | fate) of (my | the | your | this | that | our)',
  // Requests with an object of status.
  '(let me know | tell me | share | advise | inform me | give me | update me | send me | drop me | shed light | say | let me have | fill me in | enlighten me | indicate | confirm) ..5 (@news | stand | stands | decided | timeline | when you | where you | where things | whether | if the | if there | if a | how things | how the | how it | where i | where my | where we | the plan | what stage)',
  '(~appreciate | grateful | welcome | love | glad | happy | good | great | delighted | thankful | helpful | obliged | pleased | kind | useful | lovely | nice) ..4 (any news | an update | any update | word | an indication | any idea | a sense | hear where | hear how | know where | know how | know when | know whether | hear when | hear whether | news | a line on | an idea | to know if | updates | to hear of any | hear about the next | hear of the next | hear what)',
  '(could | can | would | might | may | will | please | do) ..2 (you)? ..2 (update | tell | let | share | give | advise | say | shed | indicate | provide | inform | confirm | fill) ..6 (@news | stand | stands | when | whether | where | decided | decide | light | chosen | picked | filled | appointed | selected | hired | settled | (found | made) (somebody | someone | anybody | anyone | your))',
  '(have | has | did | had) (you | the panel | your team | the board | the committee | they | anyone | someone | anybody | somebody | the team) ..3 (decided | made | chosen | reached | come to | had a chance to | selected | appointed | settled | filled | picked | make | decide | finalised | finalized | chosen | hired | found | moved)',
  '(been able | able | ready | had time | had a chance) to ..1 (decide | choose | make a decision | reach a decision | come to a decision | make up)',
  '(do | would | might | can | could) you ..2 (have | know | happen to know | happen to have | foresee | expect) ..4 (@news | when | if | whether | yet | where | by)',
  '(am | are) (i | we | you) still ..4 (in | under | being | considering | looking | hiring | planning | on track | expecting | considered)',
  '(i am | am i | i was) still ..2 (in the running | considered | under consideration | being considered | in contention | in the frame)',
  '(what | which) ..2 (is | are | comes | happens | follows | would | will | might | can) ..3 (next | steps | step | stage | timeline | status | timing | timescale | plan from here)',
  '(what | where) ..2 (stage | point) ..4',
  '(still | yet) (considering | deciding | interviewing | deliberating | weighing | looking)',
  '(decision | decided | choice | verdict | news | update | word | outcome | result) ..1 yet',
  '(look | looking | hoping | hope) for (an update | news | word | some news | any news)',
];

/** Wants that are no question about status. */
export const STATUS_EXCEPTIONS: readonly string[] = [
  '^ when i (got | came | went | left | was | saw | read | heard) ..12',
  '(i | we) ..1 (explained | described | presented | summarised | summarized | improved | (tried | had | have | hope | wanted) to (explain | describe | present | summarise | summarize | improve)) ..2 (status | progress | state | outcome | result | fate) of ..4',
  '(my | his | her | our | a) ..1 (brother | mother | wife | husband | sister | father | friend | son | daughter | neighbour | mum | dad | aunt | uncle) ..2 (asks | asked | asking | wonders | wondered | keeps asking | wants to know) ..12',
  '(let me know | tell me) (if | should | whether) (you | there is anything) ..3 (need | require | want | would like | else | more | further)',
  '(if | should | whether) you (need | have !got|had|made|come | require | want | would like) ..3 (any | more | further | other | questions | anything | additional)',
  '(any | further | more | additional | other) ..2 (questions | information | details | documents) ..3',
];
