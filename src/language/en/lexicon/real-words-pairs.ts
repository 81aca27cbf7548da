/** More pairs that sound alike, in wider contexts than `ALIKE`. How a line is written: `real-words.ts`. */
export const PAIRS: string = `
(coffee | lunch | tea) brake>break
(take | taking | took | have | had) a (short | quick)? brake>break from
(the | some | order | ordered | office | school | company | headed) stationary>stationery (cupboard | order | orders | for the (office | whole | school) | supplies)
(remained | was | is | were | kept) stationery>stationary
building sights>sites
(am | be | is | was | are | were | work | worked | working) on sight>site (by | at | from | every | until | on | all | and | six | seven | eight | nine)
i (am | was | got) ..1 board>bored (in | with | at | by | and | $)
(not | was | were | is | are) aloud>allowed to
i herd>heard (that | from | about | nothing | back)
(put | write | wrote | note | noted | check | checked | free | space) ..4 my dairy>diary
personal>personnel (department | officer)
(we | they | you | there) where>were (glad | very | so | able | all | told | asked | going | happy | both | not | to | also | pleased | impressed | talking | looking | the (first | only | last | best))
(shop | place | office | town | company | firm | ward | hospital | school | kitchen | city | village | site | hotel) were>where (i | we | you | they | he | she)
i new>knew (that | the | you | i | at | it | how | what | nothing | of)
(read | went | go | got | look | looked | going | come | came | see | sift | sifted | run | ran | work | worked | walk | walked | talked) (it | them | that)? threw>through (twice | the | it | my | your | all | a | them | this | and)
(lost | has | have | had | with | of | keep | keeps | kept | won) it's>its (best | first | last | new | staff | name | way | place | customers | clients | patients | shape | edge | charm | finest | oldest | biggest | reputation | licence | license | price | size | age | course | roof | doors | door)
^ their>there (is | are | was | were | will | has | have | may | might | must | should | seems) (a | an | no | one | two | some | any | nothing | something | not | be | been | many | much | more | only | always | still | several)
^ they're>their (workshop | office | shop | website | advice | kitchen | approach)
(be | am | is | was | are | were | get | got | arrive | arrived | stay | stayed | live | lived) their>there (at | by | on | from | until | till | for | in time | soon | before | after | since | $)
(was | is | not) there>their (idea | own | fault | decision | choice | favourite | favorite)
(change | changes | changed | changing | improve | improves | improved | share | spend | save | respect | trust | understand | protect | lose | lost | reach | achieve | raise) there>their (year | years | life | lives | day | days | business | income | harvest | minds | health | homes | jobs | time | money | goals | targets | dreams | families | children | work | skills | confidence | practice | wishes | needs | privacy | story | stories | opinion | ideas | own | chances | standards | experience | experiences)
(resume | cv | letter | certificate | certificates | documents | portfolio | references | copy | scan) form>from (the | my | your | #cap)
(start | begin | available | free) form>from (january | february | march | april | may | june | july | august | september | october | november | december | the | next)
(am | was | be | became | as | been | i'm) (a | the) (new | good | young | better | current | former | busy)? manger>manager
the manger>manager (told | asked | said | who | wants | wanted | agreed | thought | promised | mentioned)
(your | my | our | their | her | his | new | current | former | previous | bank | sales | area | general | senior | junior | line | hiring) manger>manager !scene
manger>manager of (the | a | an | six | #number | our | your)
(rules | rule | changes | change | laws | law | cuts | delays | delay | closures | strikes | strike | prices | hours | shifts | decision | decisions) effect>affect (the | my | our | your | their | small | large | big | many | most | all | how | people | patients | us | me | you | everyone | local | young | older)
(it | they) effect>affect (my | our | your | how | people | patients | us | me | you | everyone | many | most)
(would | could | might | may | will | can | did | does | not | also | really | badly | directly) effect>affect (my | our | your | their | how | me | you | us | people | patients | staff | customers | small | many | most | everyone | anyone)
(the | no | any | an | big | great | positive | negative | lasting | real | direct | knock-on) affect>effect (on | upon)
take affect>effect
(to | gladly | happily | gratefully | formally | cannot | will | would | i | we) except>accept (the | your | this | it | that | an | any | my | such | with)
(delighted | happy | pleased | glad | honoured | honored | thrilled | ready | decided | willing | proud) to except>accept
(everyone | everybody | nothing | anyone | none | no one | nobody) accept>except (#cap | for | the | my | one)
(are | were | was | is | am) quiet>quite (right | wrong | certain | good | nice | easy | confident | comfortable | frank | honest | curious | keen | proud | an | different) !through|down
(talk | talked | talking | is | was | were | are | be | been | ask | asked | asking | said | spent | took | take | takes | cost | costs | think | worry | worried) to>too much (and | $ | but | about | at | time | to | for)
(is | was | not | are | were | am | be | been) to>too (late | early | soon | busy | tired | good | kind | shy | nervous | eager | expensive | difficult | slow | often | far | bad | young | old) (to | for | and | $ | but)
(more | less | better | faster) (about #any)? in (one | a | an | that | this | two) (hour | day | week | month | year | morning | afternoon | days | weeks | hours) then>than
(taller | older | younger | better | worse | faster | slower | stronger | bigger | smaller | larger | harder | easier | earlier | later | longer | shorter | cheaper | warmer | quicker | busier | kinder | higher | lower | more | less | rather) then>than (me | him | her | them | us | mine | yours | ours)
loose>lose (#number | ten | twenty | thirty | forty | fifty | sixty | five | two | three)? (pounds | kilos | kg | weight | sleep | patience | interest | hope | momentum | faith)
(met | meet | saw | see | know | with | thank | cleaned | clean | ran | run | fed | painted | worked | love | loved | of | for | and) (the | my | our | your) hole>whole (lab | laboratory | crew | shift | staff | office | floor | school | class | building | site | ward | kitchen | evening | summer | season | weekend | idea | point | range | time | career | place | visit | tour | operation | line | fleet | project | faculty | board | room | country | city | village | farm | industry | firm | plant | factory | unit | programme | program | hour | trip | package | picture | thing | crowd | gang | choir | house)
a hole>whole (hour | day | week | month | year | night | morning | afternoon | evening | summer | season | lot | new | bunch)
the principle>principal (told | asked | wants | wanted | said | agreed | retired | hired | is not keen | is keen | is away | is leaving | is retiring | was kind | was happy | showed | of (the | your | our) (school | college | academy))
(school | college | deputy | assistant | vice) principle>principal
(paid | pay | pays) ..1 a complement>compliment
(nice | kind | great | big) complement>compliment
complement>compliment on (my | your | our | the)
(skills | skill | experience | strengths | background | training) (would | will | can | could)? compliment>complement
(is | was | question | ask | asked | know | see | check | wonder | wondered | say | decide | discuss | hear | confirm | sure | unsure | matter | matters | understand | remember) weather>whether (i | we | you | they | he | she | there | to)
(let | lets | letting | help | helps | helping | make | makes | making) (#any)? chose>choose (their | the | a | our | your | his | her | my | its | between | what | which | how)
(to | could | would | will | can | may | must | should | did not | do not) chose>choose
(i | we | you | they | he | she) choose>chose (#any)? ..2 (yesterday | last (week | month | year | night))
(my | making | plated | signature | vegan | chocolate | fruit) deserts>desserts
desert>dessert (menu | menus | wine | course | trolley | chef | section | station | plate | table | spoon | spoons)
(sit | sat | sitting | stand | stood | near | close | stop | stopped | drop | dropped | pop | come | came | swing | passing | pass) bye>by (the | and | to | on | your | any | $ | at)
bye>by (the (end | time | way | door | way)? | #day | email | phone | post | then | next week | tomorrow | noon | myself | train | bus | car | hand | far | chance | mistake)
(have | has | had) past>passed (my | the | your | an | all | every | a | both | his | her) (#any)? (exam | exams | test | tests | course | inspection | audit | interview | assessment | level | grade | finals | check | checks)
(drove | walked | went | ran | walk | drive | go | cycled | flew | sailed | half | quarter) passed>past (the | my | your | a | #number | two | three | four | six | eight | nine | ten)
(in | over | for | during) the passed>past (year | years | month | months | week | weeks | few | two | three | four | five | six | ten | decade)
roll>role (of (nurse | manager | teacher | cook | chef | driver | assistant | engineer | supervisor | director) | i applied | you advertised)
(applied | apply | applying | interview | interviewed | considered) for (the | this | your | a) roll>role
role>roll call
(to | will | shall) right>write to (you | your | the)
(you | we | they) (are | were) write>right (about | that | to | in)
(hardly | cannot | can't | not) weight>wait (to | for | until)
hire>higher (salary | wage | wages | pay)
^ whose>who's (going | coming | able | in charge)
(have | has | had | having) bean>been
(have | has | had) one>won (the | a | an | two | three | many | several | some) ..1 (award | awards | prize | prizes | contract | contracts | medal | medals | competition | competitions | race | tender | bid | game | games | case | cases | grant)
(should | could | can | will | would | may | might | let us | like to | love to | happy to | glad to | nice to | pleasure to | pleased to) meat>meet (next | again | you | your | up | in person | on #day)
patients>patience with me
time and patients>patience $
the patience>patients (on | in) ..2 (were | are | have)
(a | my) team of too>two
(a | the | your | our) cite>site (plan | plans | manager | visit | tour | office | meeting)
(send | sent | sending | it | them | me | you | reach | contact | come | travel | go | went | came) buy>by (email | e-mail | phone | post | mail | train | bus | car | then | #day | tomorrow)
to by>buy (a | an | some | it | our | my | more | tickets)
i taught>thought (of you | you were)
(he | she | they | who | you) thought>taught (me | us | him | her | them) (to | how | everything)
root course>cause
(the | my | your | our) (train | bus | taxi | air | rail) fair>fare
(want | wish | like | meant | mean) to waist>waste
(am | was | are | were | is | got | get | getting | became) use>used to
(^ | and | but | because | as | when | where) (i | we | they | he | she) use>used to (work | live | be | have | run | play | teach | do | manage | drive | cook | go | own | sell | travel | come)
(am | are | was | were | is) suppose>supposed to
(privilege | pleasure | honour | honor | joy | delight | good | lovely | nice | great) to of>have
(my | our | staff | team | their | the) moral>morale (is | was) (high | low | good | bad | up | down)
(will | would | should | hours | dates | times | day | days | time | it | that | this | which) suite>suit (me | you | us | your | my | the (team | job | role | panel))
adopt>adapt easily
adopt>adapt to (change | changes | new | any | your)
i no>know (that | you | how | what | it | the | i | your | about)
(want | wanted | like | love | good | happy | glad | curious | need) to no>know (more | how | what | whether | if | when | that)
(have | had | learn | learned | learnt | know | like | love | need | has | owe | helped | help | was | thanks | is) allot>a_lot (of | to | about | from | more | for | $ | and | in | better)
steal>steel (beams | beam | frame | frames | plate | plates | works | work | pipe | pipes | structure | structures | toe | mill)
(the | my | our) plain>plane (landed | left | took | was (late | delayed) | ticket)
(gave | give | gives | for) (me | you | us | them)? piece>peace of mind
(know | knew | see | saw | show | showed | asked | tell | remember | wonder | sure | place | places) wear>where (the | i | you | we | they | it | he | she | my | your | everything)
(think | believe | know | hear | see | feel | hope) your>you're (wrong | hiring | looking for | short of | right (about | that | $) | busy (with | and | at))
can here>hear (the | you | me | that | it)
keen site>sight for
poured>pored over (your | the | my | every | it | each)
to way>weigh up
(current | present | previous) roll>role ($ | at | as)
a peace>piece of (my | your | the | work | cake | advice | equipment | paper | furniture | writing | research | software | music | news | feedback | code)
(some | any | much | the | of | such | sound | kind | expert | career | legal | with | for) (sound | good | kind | wise | honest | practical)? advise>advice (on | about | from | and | $ | you gave | that)
(would | could | can | will | i) advice>advise (any | anyone | people | clients | customers | new | our | my | patients | farmers | students | families | that | against | on)
(did | do | does | would | could | i | you) not no>know (what | how | that | if | whether | where | why | who | the | much | it)
i know>no longer
there (are | were) to>too (many | much)
(is | was | were | are | came | arrived | been | seemed | felt | it's) to>too (early | late | big | small | slow | loud | heavy | cold | hot | expensive | far) $
^ there>their (kindness | patience | team | staff | answers | enthusiasm | website | office | children | son | daughter | kitchen)
(told | gave | showed | asked | sent | offered) (me | us) there>their (names | name | plans | stories | story | secret | views | reasons | number | numbers | way | idea | ideas | thoughts | tips | workshop | office)
(said | say | hope | think | told me | if | when | because | while) there>they're (happy | available | ready | glad | keen | busy | pleased | free | looking | hiring | able | willing | delighted | interested | going to)
how (will | would | does | did | might | could | may | can) (this | it | that | these | they | the #any) effect>affect !change|changes|a
(nothing more | no more | no less | no fewer | rather | sooner) then>than
rather (work | be | wait | walk | drive | stay) #any then>than
better to be #any then>than
nothing to loose>lose
principle>principal (reason | aim | aims | cause | task | duty | duties | concern | difference | role | source | goal | benefit | ingredient | horn | cellist | violin | dancer) !of
(matter | point) of principal>principle
(takes | requires | required | calm and) patients>patience and (care | calm | time | kindness | humour | humor | skill | attention)
i council>counsel (young | people | students | families | clients | couples)
(give | gave | offer | offered | provide) council>counsel to
i past>passed (my | the | both | all | every | it) ..1 (test | exam | exams | course | audit | inspection | interview)
(time | weeks | months | hour | hours | days | years | morning) past>passed (quickly | fast | by | slowly | before)
(i | he | she | they | we) (have | has | had) lead>led (#number | two | three | four | five | six | ten | several | many)
(i | he | she | they | who) lead>led (me | us | a | the | an | my) ..4 (last (year | month | week | summer | winter) | yesterday | in #number | for (two | three | four | five | six | ten) years)
(can | cannot | can't | could | not | to) bare>bear (to | with | in mind | the (heat | cold | noise | thought | cost | weight))
(the | all the | no) write>right (papers | tools | person | place | answer)
will right>write (soon | again | back | to)
knight|nite>night (shift | shifts | nurse | porter)
i one>won (a | the | an) (prize | award | medal | competition | scholarship | contract | race)
(bread | pizza | pasta | baking | wheat | rye) flower>flour
flower>flour (for (the | our | my) (bread | dough | pasta | pizza) | mill | mills | miller)
(go | went | going | drove | walk | walked | ran | run | came | get | got | gone) threw>through
^ who's>whose (job | idea | turn | shift | name | work | car | dog)
(nurse | man | woman | person | someone | somebody | patient | client | colleague | customer | family | people | company | firm | team) who's>whose (shift | name | son | daughter | job | car | house | own | child | children | needs | kitchen | office)
(stopped | dropped | stop | drop) buy>by (to | the | on | and | $)
(there | here | near | done | ready | finished | home | back) buy>by (nine | ten | eight | seven | six | five | noon | #day | then | next | $)
(training | welding | evening | online | college | language | refresher | golf | race | crash) coarse>course
the coarse>course (lasts | lasted | ends | ended | starts | began)
a coarse>course in
(bread and | cakes and | pastries and | and make | bake) deserts>desserts
(wine | wines | sauce | garnish | colour | colours | color | colors | music | flowers | sides) (will | would | can)? compliment>complement (the | each | your)
(thank | thanks | thanking) you? for (the | your | all the | such) (kind | nice)? complement|complements>compliment|compliments
(flattered | touched | pleased | blushed) by (your | the) complements>compliments
your complement>compliment (made | meant | was | on)
worth the weight>wait
be in tough>touch (soon | again | with | by | $)
in touch form>from
(worked | lived | been | living | working | born | moved | stay | stayed | settled | grew up) hear>here (for | since | in | $ | from | and | with | all)
accept are>our (thanks | apologies)
how our>are you
(make | made | makes) it plane>plain
the sauce>source of (all | the (problem | fault | error | leak | noise | trouble))
i now>know (how | what | that you)
(do not | don't | did not | didn't | let me) now>know (yet | what | how | if | when | whether | that)
`;
