/** Words taken for others of their sound or their family. How a line is written: `real-words.ts`. */
export const SOUNDS = `
(skills | skill set | experience | background | strengths | training | approach | knowledge | plan | qualities | it | that | which) ..1 (would | will | could | can | may | to) compliment>complement (the | your | those | what | each | our)
with your complements>compliments
(to | for) your complement>compliment on
(gave | give | pay | paid) (me | you | him | her) (a | the) complement>compliment
my personnel>personal (email | phone | number | mobile | opinion | view | best | project | website | goal | goals)
on a personnel>personal (note | level)
(staff | all | key | medical | military | security | sales) personals>personnel
buy>by (the way | the end of (the | this | next | #month | #day))
(contact | contacted | reach | reached) (me | you) buy|bye>by (phone | email | telephone | text)
(i | was) wandering|wandered>wondering|wondered (if (you | there | i | the | we | it) | whether | what the | when (you | i))
(was | is) lead>led by
(which | that | this) has lead>led (to (a | an | the | my | better | more | many | great) | me to)
(have | has | had) lead>led (a (team | project | group | number) | the (team | project | development | design | group) | teams | projects | many | several)
(have | has | had) know>no (idea | doubt | problem | objection | hesitation | questions)
there is know>no (doubt | rush | hurry | need | pressure | question)
of coarse>course (i | you | we | not | if | it is | there is)
^ of coarse>course !salt|sand
(^ | and | but) of cause>course (i | you | we | not | it is)
in do|dew>due course
in due coarse|cause>course
^ do>due to (the | a | an | my | unforeseen | illness | family | traffic)
(it | he | she | role | job | company) dose>does not
(what | how | when | where) dose>does (the (team | role | company | process | job | position) | your | it)
(am | was | is | were | are) quit>quite (impressed | interested | excited | similar | sure | clear | different | often | happy | pleased | a (lot | few | bit | while | good))
(for | over | have | of | after | has | had) sever|server>several (years | months | weeks)
(for | over | have | of | after | has | had) sever>several (projects | questions | times | people | teams)
^ i taught|though|tough|thought>thought it (was | would) a (great | good | nice | lovely)
i tough|thorough|trough>thought (that | you | we | i)
even thought>though (i | it | the | we | you | my | this | there)
even through>though (i | we | you | they) (am | was | were | did | do | have | had | know | would | could | only | may | might)
as thought>though (i | it | we | you) (was | were | had | am | is)
i taught>thought (it (was | would be) (a | great | very | so | best | important | helpful) | i (would | might | should))
(i | have | also | who) thought>taught (maths | mathematics | english | science | history | french | spanish | physics | chemistry | biology | yoga | art | music) (at | for (#number | several | many) | to (children | adults | students | pupils | beginners))
(enjoyed | during | following | appreciated) are|hour|or>our (conversation | discussion | interview | meeting | chat | talk | call | conversations)
(you | they) our>are (looking | still | hiring | considering | interested | very | so | able | available | free | happy)
half an our>hour
(24 | 48 | 72 | few) ours>hours
(in | for | at | with | to | from | on) witch>which (i | you | we | the)
(more | better | higher | bigger | longer | sooner | earlier | than | warmer | easier) than excepted>expected
(i | we | you) except>expect to (hear | have | receive | finish | graduate | complete | be)
stationary>stationery (supplies | cupboard)
(to | would | can | how | will) precede>proceed (with (the | my | your | this) | to the next)
on bored>board ($ | with | the | as | to | and)
bored>board (of (directors | trustees | governors) | meeting | meetings | member | members)
(strike | strikes | struck | strikes | touched) a cord>chord
wet>whet (my | your) appetite
baited>bated breath
free reign>rein
for all intensive>intents_and purposes
mute>moot point
at steak>stake here
(is | was | are | what | lot | much) at steak>stake ($ | for | in)
my passed>past (experience | jobs | job | role | roles | employer | employers | work | experiences | positions | projects)
in the passed>past ($ | and | i | but | year)
(walk | walked | walking | went | drive | drove | ran) passed>past (the | my | your)
planing>planning to (call | visit | move | come | study | apply | attend | start | be | stay)
staring>starting (date | salary | point | in #month | on #day | next (week | month))
(before | since | about) staring>starting (work | the (role | job | position) | my (new | first) | a new)
latter>later (this | that) (week | month | year | afternoon | morning | evening)
no latter>later than
sooner or latter>later
in a (timely | professional | friendly | calm | positive | similar | efficient | respectful | orderly | polite) manor|manna>manner
(my | professional) carrier>career (goal | goals | path | growth | development | objective | objectives | change | aspirations | opportunities | plans | journey)
(throughout | stage of | stage in | start | started | begin | began | build | grow | advance | point in | years of) my carrier>career
carrier>career (aspirations | advancement)
cooperate>corporate (world | office | clients | environment | culture | communications | finance | law | social | sector | life)
to corporate>cooperate with
(training | online | university | college | language | refresher) curse|curses|coarse>course|courses|course
(to | looking to | decided to) higher>hire (me | someone | a (new | second | candidate | person) | another | new)
hire>higher education
worse>worst case scenario
route|rout>root cause (analysis | of)
en root>route
(rest) assure>assured (that | i | you)
(keep | kept) (me | you | us) appraised>apprised
(most | widely | highly | much) sort>sought after
allot>a_lot (of | more)
(thanks | learned | learnt | thank you | means) allot>a_lot
(am | feel | felt | was | be | very | quite) confidant>confident (that | in | i | about)
(am | was | very | be) conscience>conscious (that | of)
clear conscious>conscience
(able to | ability to | can | quickly | easily) adopt>adapt (to (new | any | change | changes | different | the) | quickly)
am adapt>adept at
in access>excess of #number
(to | of) peruse|perusing>pursue|pursuing (a (career | degree | role | job | position) | other (opportunities | options | roles) | my (career | studies) | this (opportunity | role))
(a | any | every | each | another) perspective>prospective (employer | employee | student | buyer | client | customer)
(i | to | must | would) respectively>respectfully (ask | request | disagree | decline | submit)
formally>formerly known as
to formerly>formally (accept | invite | apply | request | thank | withdraw | decline | resign)
to device>devise (a | new)
bought>brought (up (the (topic | point | subject | question | issue) | in (our | the)) | (us | me | people | everyone) together | to (the table | my attention | life))
at a lose>loss
at a lost|loose>loss (for words | $ | to say | to explain)
sorry for your lose|lost>loss ($ | and)
(not | want to | like to | afford to) loss>lose (the | my | your | this | touch | out | you)
(to | will | would | can | could | should | may | might | please | did not) chose>choose (a | the | me | to | you | between | your | another | someone | from)
(right | best | perfect | good) chose>choice (for | $ | because)
to proof>prove (that (i | my | we) | myself | my (worth | skills | ability | abilities | value))
(i | we) belief>believe (that | i | my | this | we | it)
my believe>belief (that | in | is)
(my | sincere | accept our) apologizes|apologises|apologise|apologize>apologies
(i | we | to | sincerely) apologies|apology>apologize (for | if | that)
human recourses|recourse>resources
for instants>instance
(an | your | my | their | its | strong) (online | web | digital | social media) presents>presence
(a | good | positive | great | strong | as | my) roll>role (model | models)
behind the seen>scenes ($ | at | of | work | in)
(have | has | had) scene>seen (the | your | how | it | that)
(it | this | role | team | there | you) seams>seems (to | like | that)
(would | will | might | may | could | not | times | that) suite|suites|sweet>suit|suits|suit (me | you | your (team | schedule | needs | diary) | us | both)
(a | full | whole | your | our | entire) suit>suite of (products | tools | software | apps | services | tests | applications)
(thank you | thanks | am | was | is | are | been | be | so) vary>very (much | interested | excited | happy | grateful | impressed | kind | helpful | informative | interesting | well)
(can | may | will | might | would | to) very>vary (from | between | depending | widely)
(can not | could not) weight>wait (to | for | until)
(of | with | in | at | join | for) yours>your (team | company | organisation | organization)
yore>your (team | time | company | convenience | help)
worm>warm (welcome | regards | thanks | reception)
weakly>weekly (meeting | meetings | report | reports | newsletter | basis | sync | reports)
physical>fiscal year
pint>point of view
(be | being | become | becoming) (a)? par|pat>part of (the | your | a | this | such)
along>a_long time (ago | coming)
(been | taken | is | was | takes | quite) along>a_long (time | day | process | road | wait)
(frozen | bread | dairy | snack | cereal | checkout | supermarket | grocery) isle|isles>aisle|aisles
(job | jobs | career | careers) fare>fair (at | last | where | in)
(make | makes | made) (perfect | more | complete | a lot of | total)? since|cents>sense ($ | to (me | us | you | have | start | do) | for (me | us | you | the (team | role)))
web sight|sights|cite>site|sites|site
for the reminder>remainder of the (week | day | year | month | summer | term | season | semester)
(my | our | most) resent>recent (interview | conversation | meeting | role | position | experience | job | discussion | work)
do not hesitant|hesitated|hesitating>hesitate to
do no>not (hesitate | know | want | wish | expect | mind | forget | believe | think | worry)
in the mourning>morning ($ | and | or | if | at)
(good | yesterday | #day) mourning>morning
side affect>effect
side affects>effects (of | from | $)
(take | takes | took | come | comes | came | into) affect>effect ($ | on | from | in)
(badly | greatly | adversely | deeply | severely) effected>affected
(someone | somebody | anyone | person | candidate | people) whose>who's (looking for | able to | willing to | passionate about | interested in | eager to | ready to | been | keen to | good at)
(someone | somebody | people | company | team | person | manager | colleague) who's>whose (work | job | team | advice | values | mission) (is | was | i | has | it)
(for | of | with | in | about | at) they're>their (team | time | work | company | customers | clients | help)
they're>there (is | are | was | were | will be)
(and | but | think | hope | ^) their>they're (going to | looking (for | to | forward) | trying to | able to | willing to | happy to)
fare>fair enough
than (i | we) excepted|accepted>expected
would ..2 suite>suit (you | me | us | both)
`;
