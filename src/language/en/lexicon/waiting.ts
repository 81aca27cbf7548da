/** Saying that deciding takes time, and that one can wait. */
export const PATIENCE: readonly string[] = [
  '(no | not any | without any | not in any | there is no | is no) ..2 (rush | hurry | urgency | pressure | haste | hurrying)',
  '(do not | please do not | not) ..2 (hurry | rush | feel rushed | feel hurried | trouble to hurry)',
  '(take | taking | takes | took | need | needs | have | use) (all | as much | whatever | the | your | however much | what)? ..1 (time | your time | as long as) ..6 (you | need | needed | wish | like | want | require | it takes | deserve | over it | team)',
  '(take | taking) (your time | all the time ..3 | as long as ..4 | the time you ..3 | whatever time ..3)',
  '(it | that | this | these | they | things | decisions | decision | choice | choices | process | hiring | recruitment | recruiting | selection | search | searches | approvals | approval | procedures | committees | boards | choosing | deciding | deliberation | deliberations | paperwork | budgets | matters | interviewing | vetting | a panel) ..5 (take | takes | taking | took | need | needs | require | requires | want | wants | deserve | deserves) ..3 (time | while | weeks | months | longer | patience | care | long | a bit | some doing | thought | days)',
  '(i | we | of course | naturally | fully | quite | perfectly) ..2 (understand | appreciate | realise | realize | know | recognise | recognize | see | gather | imagine | acknowledge | respect | sense | expect | suppose) ..10 (busy | time | many | several | other candidates | other applicants | schedule | schedules | commitments | priorities | stretched | plate | decisions | deliberate | deliberating | carefully | process | care | long | while | demands | hands full | weigh | weighing | moving parts | applications | season | rush | pressing | slow | slowed | delays | wait | thorough | difficult | weeks | days)',
  '(aware | mindful | conscious | certain | sure) ..2 (that | of | how | you | the) ..8 (busy | time | many | commitments | schedule | demands | plate | hands | weigh | process | applications | decision | lot on)',
  '(happy | glad | content | prepared | willing | ready | can | able | fine | pleased | more than happy | quite happy) ..2 (to)? ..1 (wait | be patient | hold on | stand by | sit tight | bide)',
  '(i | will) ..1 (wait | be waiting) ..2 (patiently | gladly | happily | as long | until | whenever | quietly)',
  '(in your own | in its own | at your own | in your) (time | pace | good time)',
  '(whenever | when) ..2 (you | it | that | the panel | things) ..2 (ready | convenient | suits | suit | convenience | can | are ready | is convenient | have a moment | have time | get a chance | settle | settles | allows | permits)',
  '(at your | when your | as your | if your) ..2 (convenience | leisure | schedule allows | schedule permits | time allows)',
  '(know | understand | sure | imagine | appreciate | expect | realise | realize | guess | see) ..3 (you | your team | your week | the panel | everyone | this time of year | it | season | things) ..6 (busy | stretched | hectic | swamped | a lot on | lot on | full | your hands full | snowed under | rushed off | many to see | many people | plate | run off | flat out | demanding | crowded | tied up | packed | under pressure | pulled)',
  '(you | you must | you probably | you no doubt | the panel | the team | your team) ..3 (have | has | be | are | with) ..4 (plate | busy | many people to see | many candidates | many applicants | a great deal | hands full | much to weigh | a lot to weigh | lots to consider | much to consider | many others)',
  '(good | such | careful | right | sound | these | naturally | wise | big | hard | proper) ..2 (decisions | decision | choices | choice | things | process | processes | hires | hiring | wine | bread) ..5 (time | rushed | hurried | hurry | patience | slowly | overnight | while | weeks)',
  '(can not | cannot | should not | must not | not to | never) be (rushed | hurried)',
  '(with | your | for) ..2 patience !with|of|for',
  '(i am | am | be | remain | stay) ..2 patient !with|and|care|contact',
  '(sets | set) the pace',
  '(has to | have to | must | needs to) ..2 (vote | sign | approve | meet | agree | deliberate) ..3',
  '(launches | rosters | budgets | harvests | holidays | exams | audits | term | rotas) ..3 (eat | swallow | come first | take over | crawl) ..3',
  '(crawl | crawls | slow | slowly) (at | in | during | around) ..3',
  '(wheels | mills) ..3 (turn | grind) ..2',
  '(there is | is) no ..2 (deadline | hurry | need to rush | need to hurry) ..3',
  '(as long as | however long | no matter how long) ..2 (it | you | the) ..3 (takes | need | needs | take)',
];

/** Patience as the subject of the work, or denied. */
export const PATIENCE_EXCEPTIONS: readonly string[] = [
  '(patience | patient) (with | of | and care for | care | contact | safety | records | lists)',
  '(taught | learned | learnt | lesson | requires | require | needs | demands | have | has | with | and | great | my | much | nothing but) ..2 patience (and | with | to | for | is | as | of)',
  '(losing | lost | lose | out of | end of my | wearing | run out of | test) ..1 patience',
  '(how | why) ..4 (long | much time) ..4 (more | still | take | taking)',
];

/** Welcoming later contact or openings. */
export const OPEN_DOOR: readonly string[] = [
  '(future | later | other | further | another | similar | new | next | different | suitable | more | subsequent | any) ..2 (opening | openings | opportunity | opportunities | role | roles | vacancy | vacancies | position | positions | post | posts | job | jobs | possibility | possibilities | project | projects | season | intake | round | occasion | place | desk | chance | chances | campaign | exhibition | cohort) ..6',
  '(keep | bear | have | hold | keeping | bearing | kept) (me | my (name | details | cv | resume | application | file | number | portfolio | card)) ..2 (in mind | on file | on your list | on the list | on hand | in view | in the drawer | open | to hand | for | there | somewhere)',
  '(do | please) keep my (name | details | cv | number | file) ..3',
  '(should | if | when | whenever | were | in case | once) ..2 (anything | something | another | a | an | one | you | there | the | your | things | circumstances | that | it | plans | any | other | similar | new | more | places) ..8 (come up | comes up | open | opens | open up | opens up | arise | arises | turn up | turns up | become | becomes | change | changes | need | need another | hire | hiring | again | later | vacant | free | available | cross | in future | in the future | elsewhere | fall through | falls through | fits | suit | suits | look for | reopen | reopens | differently | emerge | emerges | expand | expands | appear | appears | advertise)',
  '(think of | remember | consider | contact | call | write to | ring | reach | try | come back to | get in touch with | email | message | look me up | reach out to | bear) me ..8 (again | if | when | should | for | next | later | whenever | in future | in the future | one day | another | other | future | time | please | any | down | $)',
  '(please | do) (remember | consider | think of) me ..4',
  '(stay | keep | remain | be | staying | keeping | remaining) in (touch | contact)',
  '(my | the | your | a) ..1 (door | line | offer) ..4 (open | ajar)',
  '(door | doors | line | lines) ..1 (is | are | stays | remains | remain | will be | stay) ..2 open',
  '(leave | leaving | keep | keeping | left) the door (open | ajar)',
  '(apply | applying | try | re apply | reapply | candidate | throw my hat) ..3 (again | another time | in future | in the future | next | later | once more | future | for other | for another | any)',
  '(reapply | reapplying)',
  '(our | your) paths ..3 (cross | meet | crossing)',
  '(cross | crossing) paths ..3',
  '(hope | hoping | look forward | looking forward | love | glad | happy | like | welcome | chance | delighted | pleased | honoured | honored | opportunity) ..4 (work | working | meet | talk | speak | hear | join | hearing | meeting | talking | speaking | connect | collaborate) ..5 (again | in future | in the future | later | one day | someday | some day | another time | down the line | down the road | other | future | next | day | whenever | if | should)',
  '(happy | glad | delighted | pleased | love | welcome | interested | keen | like | want | thrilled | grateful) ..4 (hear | know | be considered | considered | be told | be thought of | told | stay | connect) ..8 (again | whenever | if | should | future | other | another | opens | openings | roles | vacancy | later | one day | when | touch | oven | need | later | any time)',
  '(remain | stay | still | be | am) ..3 (interested | keen | open | available | here | reachable | ready | at your disposal) ..8 (future | later | other | another | should | if | whenever | again | any | when | down the)',
  '(one day | someday | some day | another time | another day | in (the | a)? future | at (a | some) later (date | time | point | stage) | down the (line | road) | next time | in years to come | some other time | now or) ..4',
  '(next | following | coming) (time | year | season | round | intake | summer | spring | autumn | term) ..4',
  '(goodbye | farewell) for now',
  '(until | till) (our | then | next | we) ..3',
  '(hope | trust) ..3 (not | never) the last ..4',
  '(would | will) ..2 (gladly | happily) ..3 (return | come back | try again | apply | talk | speak) ..4',
  '(write | call | ring | shout | email | contact me | get in touch | reach out | phone) (whenever | any time | anytime | if | should | when | again) ..6',
  '(connect | connected | connecting | follow) ..2 (on linkedin | here | with you) ..3',
  '(follow | watch | following | watching) (your | the) ..4 (work | progress | projects | journey | growth | shows | company | school | openings) ..3',
];

export const OPEN_DOOR_EXCEPTIONS: readonly string[] = [
  '(front | back | side | stable | garage | oven | fire | school | barn | car | shop | main) door|doors ..6',
  '(never | not | no) ..3 (apply | applying | contact me | work with) ..4 (again | future)',
  'open door policy ..3',
  '(open | opened | opening) (the | a) ..2 (door | doors) ..2 (to the | of the)',
];

/** Asking for feedback. */
export const FEEDBACK_REQUESTS: readonly string[] = [
  '(feedback | pointers | pointer | advice | critique | criticism | suggestions | suggestion | tips | guidance | comments | comment | observations | observation | impressions | thoughts | insight | insights | input | steer | hint | hints | word | words | view | opinion | remarks | remark | lesson | constructive) ..12 (would | if | could | might | can | on | about | appreciated | welcome | share | spare | offer | give | from | for | help | willing | you | as to | me | have)',
  '(share | give | offer | spare | provide | send | pass on | let me have | have | get | receive | hear | welcome | appreciate | value | ask for | grateful for | love | like | any | some | request | seek | open to) ..4 (feedback | pointers | pointer | advice | critique | criticism | suggestions | tips | guidance | comments | comment | observations | observation | impressions | a word | insight | insights | a line | a hint | constructive)',
  '(what | where | how | which | whether | anything | something | one thing | is there) ..5 (i | my | me) ..6 (improve | better | strengthen | differently | lacked | lacking | missed | short | work on | develop | learn | stronger | gone wrong | went wrong | weak | weakest | fell short | wanting | missing | let down | practise | practice | change | come across | came across | do next)',
  '(what | anything | something | things | one thing) ..5 (tipped | decided | counted | spoke against | made the difference | swung | weighed | let me down | held me back | cost me | was missing | fell short | was lacking | could have been better | stood against | would have | told against | went against | missing from) ..4',
  '(where | how | what) ..2 (my | the) ..3 (interview | application | answers | portfolio | lesson | trial | test | presentation | candidacy) ..5 (short | better | improve | improved | lacking | weak | stronger | strengthened | strengthen | wanting)',
  '(help | helps) me ..4 (improve | grow | learn | do better | prepare | next time | get better)',
  '(learn | learning) from (it | this | that | them | your) ..3',
  '(learn | know | hear | understand | see) ..3 (why | where | what | how) ..6 (chosen | selected | i | my | the panel | better | missing | short | improve)',
  '(one | a | any) ..2 (skill | area | weakness | gap | point) ..6 (strengthen | improve | work | develop | you think | should | better | focus)',
  '(room | scope) for improvement ..3',
];

export const FEEDBACK_EXCEPTIONS: readonly string[] = [
  '(thank | thanks | thankful | appreciate | appreciated | grateful) ..2 (you)? ..3 (for | your) ..6 (feedback | advice | comments | comment | pointers | tips | guidance | insight | insights | thoughts | words | suggestions | remarks | honest)',
  '(customer | customers | client | clients | user | users | patient | parent | parents | student | audio | visitor | guest | guests) feedback ..6',
  '(gave | given | got | received | collect | collected) ..4 feedback ..4',
];

/** Recalling what the reader had said about when word would come, or when the interview was. */
export const PROMISES_RECALLED: readonly string[] = [
  '(you | he | she | they | your colleague | the panel | the team | your team | hr | recruiter | #cap) ..3 (mentioned | said | expected | hoped | indicated | told | thought | promised | planned | aimed | estimated | suggested | anticipated | were hoping | reckoned | meant | intended | gave | had hoped | wanted | spoke of | named | were expecting | were aiming | were planning | were going to) ..14 (by | week | weeks | #day | #month | end | decision | decide | hear | word | news | soon | days | day | date | month | back | after | before | tomorrow | then | until | early | mid | late | would | within | month s)',
  '(as | when) (you | we) ..2 (mentioned | said | discussed | agreed | expected | suggested | indicated | spoke | met | talked) ..8 (by | week | #day | #month | end | on | in | days)',
  '(was | were | am | been) ..2 (told | given to understand | led to expect | informed | promised | assured | advised) ..12 (by | week | weeks | #day | #month | end | decision | decide | hear | soon | days | date | month | after | would)',
  '(the | your | that) ..3 (timeline | date | timeframe | time frame | deadline | week | #day | schedule | timescale) ..3 (you | we) ..3 (mentioned | gave | set | had | named | discussed | spoke | suggested | indicated | hoped | mapped | outlined | shared)',
  '(promised | expected | planned | agreed) ..2 (date | decision | by | for | week | on | word) ..4',
  '(decision | news | word | answer | results | result) ..3 (was | were) ..2 (due | expected | to come | planned | promised) ..6',
];

/** When the interview was. */
export const INTERVIEW_DATES: readonly string[] = [
  '(interview | interviewed | met | spoke | talked | conversation | meeting | talk | chat | call | visit | visited | came in | saw you | session | trial | round | audition | discussion | appointment | tour | spoken | check | seen | came | talked to you | interviews) ..8 (on | of | in | last) ..2 (#day | #month | #number)',
  '(on | of) ..2 (#day | #number #month | #month #number) ..6 (interview | met | spoke | talked | conversation | meeting | talk | chat | interviewed | visit | came | when)',
  '(last | this | yesterday | past) ..1 (#day | week | month | tuesday) ..1 (interview | conversation | meeting | talk | chat | call | discussion | s)? ..2',
  '(#number | a | two | three | couple of | few) (weeks | days | week | month | fortnight) ..2 (ago | since | have passed | has passed | on from | after) ..8',
  '(interview | met | spoke | talked | conversation | meeting | talk | chat | interviewed) ..4 (yesterday | last week | last month | two weeks ago | a week ago | a fortnight ago | ago | weeks ago | earlier this)',
  '(interview | interviewed | met | spoke | talked | conversation | meeting | talk | chat | round) ..5 (the | on the) #number',
  '(since | after | when) ..3 (interview | met | spoke | talked) ..4 (#day | #month | #number)',
  '#day (interview | conversation | meeting | talk | chat | call | visit | tour)',
  '(your | my | our | the) #number ..1 #month ..1 (interview | conversation | meeting | talk)',
  '#number #month (interview | conversation | meeting | talk | round)',
];
