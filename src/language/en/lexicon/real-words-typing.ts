/** Slips of the finger and of autocorrect. How a line is written: `real-words.ts`. */
export const TYPING = `
^ than|that|think|tank|thanks>thank you (for (your | the | taking | meeting | having | speaking | inviting | everything | getting | letting | considering) | so much for | very much for | again for)
(to | and) than>thank you (for | so | again | very)
^ tanks|thanks|thank|thinks|thinks>thanks (for (your | the | taking | meeting | having | speaking | everything | getting) | again for | so much for)
many thank|tanks|thanks|think>thanks (for (your | the | taking | meeting) | again $ | once)
(thank you | thanks) (so | very | once)? (much | again)? fro|four|fore|fort|foe>for (your | the (time | opportunity | chance | tour | interview | conversation | call | chat | update | reply | visit | invitation | warm) | taking | meeting | having | our)
(hear | hearing | heard | learn | learned | learnt | come | coming | came) fro>from (you | your | the team | our)
(hear | hearing) forms|forum|firm>from you
(time | look | looking) fro>for (your | the | our | a)
(interested | involved) it>in (joining | learning | working | becoming | contributing)
i am (very | really | still | so | also)? interested it|is>in (the | your | this | joining | learning | working)
let me know of>if (you (need | have | would | require | want | are | could | can | decide | prefer | wish | think) | there (is | are) | any (more | other | further) | i (can | could | should | may))
as soon is|ad|at>as possible
as son|spoon|sun|soot>soon as (possible | you (can | have | know | are) | i (can | could | have | know) | we (can | have))
(hear | hearing) from you son|soot|spoon>soon $
thank you gain>again ($ | for)
let|letting is|use>us know (if | when | how | what | whether | as)
(let | letting) my>me know (if | when | how | what | whether | as soon)
(let | letting) me|us|you no|not|knot|knows>know (if | when | how | what | whether | as soon) (you | there | the | we | i | your | any | anything)
(give | gave | send | sent | drop | show | showed | offered) my>me (an | the | a (call | message | note | line | tour | chance | ring | text | better | clear | good | great | real | sense | copy | link | bit | few | lot))
(allow | allowed | allowing | asked | invited | inviting | enabled | enabling) my>me to (speak | meet | work | join | learn | see | take | interview | visit | present | come | show | share | build | grow | use | lead | have | ask)
(contact | email | call | reach | phone) my>me (at | on | if | anytime | by | any time)
(regarding | about | discuss | attached | review | reviewing | considering) me>my (application | resume | cv | candidacy | background | qualifications | availability | portfolio | references)
(for | about | in | to | of | with | at | on | discuss | discussed | enjoyed) he|thee>the (role | position | opportunity | interview | vacancy | company | conversation | team | job)
(about | for | past | last | within) to|tow|too>two (weeks | days | months | years | hours)
(like | want | love | hope | forward | happy | glad | pleased | able) two|tow|top|ti>to (hear | hearing | meet | see | seeing | speak | speaking | join | joining | thank | discuss | discussing | learn | know)
(^ | and | but) i an|ma|a>am (writing | looking forward | very (interested | excited | grateful | happy | pleased | keen) | really (excited | interested | grateful) | still (interested | very) | so (grateful | excited | glad) | excited (about | to | by) | interested in | grateful (for | to) | confident (that | i) | happy to | following up | available (on | for | to | from | any) | reaching out)
^ is|if|in>it was (a (pleasure | privilege | great pleasure | real pleasure | delight | joy | treat) (to | meeting | speaking | talking | seeing | and) | (great | lovely | nice | wonderful | good) (to (meet | speak | talk | see | hear | chat) | meeting | speaking | talking | seeing))
^ it as|wad|saw|wax|want>was (a (pleasure | privilege | great pleasure | real pleasure | delight | joy | treat) (to | meeting | speaking | talking | seeing) | (great | lovely | nice | wonderful | good) (to (meet | speak | talk | see | hear | chat) | meeting | speaking | talking | seeing))
^ i>it was a (great | real | true | genuine)? (pleasure | privilege | delight | joy | treat) (to (meet | speak | talk | see | hear | chat | visit | learn) | meeting | speaking | talking | seeing | chatting)
i well>will (be (in | able | free | available | happy | glad | there | back | away | sure) | send | follow up | call you | bring | get back | start)
(doing | keeping | going | are) will|wall>well $
(finds | find | found) you will|wall>well ($ | and)
(email | message | note | letter | mail) fins|fines>finds you
(hope | trust) (that)? (this | my) (email | message | note | letter | mail) find>finds you
as will|wall>well as (the | your | my | a | to | our | in)
(because | that | when | what | if | as | since | think | know | glad | and) your>you (were (looking | saying | so | very | able | kind | happy | interested) | are (looking | still | so | very | able | happy | interested | hiring | in | considering | well | doing) | have (any | a | been | made | decided | had | chosen | time | the | not | questions) | (would | could) (like | need | want | be | let | have | give | tell | send | see) | (said | mentioned | described | explained) (that | you | it | the | in | during | about | on | how | $) | told me | asked me)
(hope | trust | sure | wonder) you>your (team | company | colleagues | weekend | week) (is | has | was | are | had | goes | went)
you and you>your (team | colleagues | company | staff | family | crew)
(conversation | interview | meeting | chat | call | time) with you>your (team | colleagues | manager | company)
(for | appreciate | appreciated) (your | the) tome|tine|tie|them|team|dime|times>time and (consideration | attention | interest | effort | patience | help | support | insight | insights)
taking the team|tome|item|tine|them|tie>time to (speak | talk | interview | read | review | answer | respond | reply | explain | discuss | chat | consider)
taking to|he|tie>the time to (meet | speak | talk | interview | read | review | answer | respond | explain | discuss | chat | consider | show | see | walk)
talking|tacking|tasking>taking the time to (meet | speak | talk | interview | read | review | answer | explain | discuss | chat | see | show | walk)
talking>taking time (out of | to (meet | speak | interview | see | show))
(enjoyed | great | good | nice | lovely | pleasure | wonderful) taking|tasking|tanking>talking (to you | with you | with the team | to the team | about the (role | position | job))
fell|fill|fee|feels>feel free to (contact | call | reach | email | let | get | ask | reply | share | give | message | send | pass | forward | ring)
(a | gentle | friendly | quick | kind | polite) remainder>reminder (about | that | of my | regarding | to | on)
(gentle | friendly | polite) remainder>reminder
your rely>reply ($ | at | soon | and | when | in due | by #day)
(forward to | await | awaiting) your replay|relay>reply
(for | to | await | awaiting | of) your respond>response ($ | and | at | soon | regarding | about | to my)
(thank you | thanks | grateful | appreciate) (so much | very much)? (for)? your patients|patient>patience ($ | and (understanding | time | help | support) | while | as (i | we) | during | throughout)
(thank you | thanks) (so much | very much)? for your corporation>cooperation
(appreciate | hear | discuss) your prospective>perspective on
(fresh | new | different | unique | another | broader) prospective>perspective (on | to (the | your | our | this) | and | $)
(please | to | hesitate to) contract>contact me (at | on | by | via | if | any | anytime | with any | directly | $)
(our | the | my) conservation|conversion>conversation ((yesterday | today | this morning | this afternoon) | on #day | last (week | #day) | about the (role | position | job))
(enjoyed | appreciated | following | since) our conservation|conversion>conversation
(during | since | after | following | enjoyed) (the | our | my) interviewer>interview (on #day | yesterday | last week | today | with you | with the | process)
(opportunity | chance) to interviewer>interview
(our | the | a | your | team | zoom | board | this) meting>meeting
our discuss|discussing>discussion ($ | on #day | about | yesterday | last week | regarding | and | today)
i cam>came (across | away | back to | to (the | your) (interview | office))
(i | we | you) wood|wold|word|woods>would (like | love | be (happy | glad | able | very | delighted | honoured | interested) | appreciate | also | welcome | really)
(i | you | we | if you) cold|clod>could (be | start | do | bring | not | have | let | send | give | contribute | see | help | tell | make | learn | also | really)
(very | so) mush|match|munch|muck|mach|must>much (for (your | the | taking | meeting) | again $ | and i)
(was | is | be | very | so | been) god|goof|gold>good to (meet | see | hear | speak | talk | chat | know | learn)
a god>good (fit | match | chance | idea | conversation | talk | time | chat | day | week | weekend | opportunity)
nice|pleasure|pleased|good|great|lovely to met|meat|mete>meet (you | your | with | the | everyone)
was a please|pleased|pleasant>pleasure to (meet | speak | talk | see | hear | visit | interview | work | learn | chat | be)
niece|ice>nice to (meet | hear | see | speak) (you | from | your | with)
at your (earliest)? convince|convenient|conscience>convenience ($ | and | if | when)
(know | check | about) your available>availability ($ | for | on | next week | this week)
i am availability>available (on | for | to | from | all | any)
(an | the | this | another) opportune|opportunist>opportunity to
peak|peek>pique (my | your | our | their) (interest | curiosity)
peaked|peeked|peaking|peeking>piqued (my | your | our | their) (interest | curiosity)
sneak peak|pique>peek
(sincere | sincerely | with kind)? looking froward|forwards|foreword|forwarded>forward to (hearing | meeting | speaking | seeing | working | joining | your | discussing)
hop|hoop>hope (that (you | we | i | the | your) | you (are | have | had) | to hear | to see | to speak | to meet | this finds)
(am | was | are | and | still) hopping>hoping (to (hear | meet | join | see | get | speak | learn | have | be | work | discuss | find) | that | you | we | for (an | a (reply | response | chance)))
(i | we | to | who | that) posses>possess (the | a | an | all | strong | excellent | good | many | both)
skills (that)? i posses>possess
a prefect>perfect (fit | match | opportunity | example | time | timing | blend | mix | balance | combination | place | moment)
(would | will | to | i | can) preform>perform (well | my | under | at (a | the | my) | better | tasks | duties)
(i | we) realty|rally|relay>really (enjoyed | enjoy | appreciate | appreciated | liked | loved)
(was | am) realty|rally>really (excited | interested | impressed | pleased | happy | grateful)
(my | your | our) fist>first (interview | job | day | week | role | round | choice | impression | time | language | year)
#number ears|yeas>years of (experience | work | service)
(for | with | after | last | past | next | over) tree>three (years | weeks | months | days | hours)
in sells>sales (manager | team | and | for | $)
(my | your | the | a | of | retail | senior | as) sells>sales (manager | team | representative | associate | role | target | targets | assistant | position | executive)
stuff>staff (member | members | nurse | training)
(member | members) of stuff>staff
(friendly | nursing | teaching | kitchen | office | support) stuff>staff
(for | paid | unpaid | a | my | your | our) trail>trial (shift | lesson | period)
clinical trail|trails>trial|trials
trail>trial and error
(i | we | have | has) tired>tried to (call | reach | contact | email | get | find | phone | ring | explain | answer | show | keep)
i (just | also)? what>want to (thank | say | express | let | work | join | follow | ask | know | learn)
i which|with|wise>wish (to (thank | express | say | follow) | you (all | the | and | every | a))
(meet | speak | talk | work | chat | meeting | speaking | talking | working | interview | conversation) wit|whit|witch>with (you | your | the (team | panel) | all)
(love | like | want | forward | opportunity | able | excited | hope | chance) to word|wok|worn>work (with | for | at | alongside | in your)
(around | across | all over) the word>world ($ | in)
(to | and | i) lean>learn (more about | about (the | your | how | what) | how | what | that)
(i | we | and | have) leaned>learned (about | a lot | so much | more about | much about | a great deal)
(that | you | it | really | this | they) mad>made (a (difference | lasting | great | good | real | big | strong) | the (interview | day | process | time | conversation | role) | me (feel | want | realise | realize | think | even) | sure | my (day | decision))
(to | can | could | would | helped | i) mange>manage (a | the | my | your | to | an | multiple | projects | people | teams | time | stress | staff | budgets | #number)
text|voice|voicemail|linkedin massage>message
(leave | send | drop) (me | you | us) a massage>message
(a few | #number | few) minuets>minutes (of (your | my) (time | day) | late | early | ago | away | from | to (talk | speak | chat | meet))
(last | next) moth>month ($ | about | for)
(a | one | #number) moth|moths>month|months ago
work live>life balance
(project | product)? lunched>launched (a | our | an | the) (new | product | campaign | app | website | business | startup | company | service)
(i | you | we | and) sine>since (we | i) (met | spoke | talked | last)
(week | weeks | days | month | months | long | time | been | ever) sine|sense|cents>since (we | i | our | my | the interview) !of
`;
