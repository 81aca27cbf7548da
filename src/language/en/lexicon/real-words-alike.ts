/** Pairs that sound or look alike. How a line is written: `real-words.ts`. */
export const ALIKE = `
(hear | hears | hearing | heard | learn | learned | learnt | come | came | comes | coming | graduated | moved | away | far | apart | different | news | much | lot) form>from (you | your | the | my | me | him | her | it | them | us | our | this | that | all | both | somebody | someone | anyone | home | scratch | here | there | each | what | a | #cap | #day)
form>from you (soon | shortly | again | about | regarding)
(work | works | worked | working | start | started | starting) form>from (home | scratch | the (start | beginning | outset) | #day)
^ form>from (what you | our (conversation | talk | chat | meeting | interview) | my (first | last))
(fill | filled | filling | complete | completed | sign | signed | submit | submitted) (in | out)? (the | an | your | this | a) ..1 (application | reference | consent | registration | request | order) from>form (and | $ | as you | today | you sent | yesterday | online)
(more | less | better | worse | rather | other | easier | harder | faster | slower | bigger | larger | smaller | shorter | older | younger | higher | lower | fewer | greater | stronger | keener | happier | cheaper | warmer | quieter | nicer | kinder | wider | deeper | richer | smoother | tougher | busier | friendlier | calmer | colder | hotter | lighter | heavier | cleaner | softer | louder | brighter | simpler | closer | broader | newer | greener | steeper | tighter | safer | surer | prouder | finer | rarer | sharper | slower | quicker) then>than (i | you | we | ever | any | my | your | most | that | what | before | #number | expected | happy | glad | once | usual | just | anything | others | him | her | them)
(more | less) #any then>than (ever | before | expected | usual | most | anything | any other)
(since | until | till) than>then
now and than>then
by than>then $
and than>then (i | we | you | it | they | he | she)
(to | not | will | would | could | might | never | may | should | we | i | you | they | cannot) loose>lose (my | your | the | a | an | our | sight | track | hope | interest | touch | time | out | any | this | you | it | them | that | contact | faith | patience | momentum | focus | weight | customers | heart)
(a | the | some | any | those | these | few | up) lose>loose (end | ends | thread | threads | screw | screws | change | leaf | bolts | cable | wires)
(the | my | your | our | a | this | that) hole>whole (team | day | week | month | year | morning | afternoon | process | company | panel | experience | interview | conversation | lot | life | story | department | group | family | thing | world | business)
(a | the) whole>hole in (the | my | our | your) (wall | ground | roof | fence | road | plan | schedule | budget | rota)
(start | begin | available | free | work | you | it | me | them | us | rota | shift | shifts | hours | ready | on | off | over) form>from (the (first | second | last | very first | next) (day | week | month | minute | moment | shift | term | lesson | hour | morning | year) !of | #day | tomorrow | next (week | month | #day) | now on | day one)
(send | sent | sends | sending | lost | losing | give | gave | giving | bring | brought | use | used | using | kept | keeping | did | doing | treat | treats | trust | trusts | and | by) there>their (reporters | reporter | children | kids | teams | staff | customers | clients | patients | parents | products | drivers | crews | crew | pupils | students | members | families | jobs | homes | own !is|are | best | way | minds | names | bills | orders | tools | dogs | horses | vans)
(appreciate | appreciated | love | loved | liked | enjoyed | admire | admired | for | of | with | about | share | shared | sharing) there>their (time | work | help | support | patience | team | own | expertise | experience | questions | insights | kindness | advice | feedback | stories | projects | customers | clients | approach | ideas | enthusiasm | passion | thoughts | families | needs | goals | values | efforts | input | views | hard work | hospitality)
their>there (is | are | was | were | may be | would be | might be | could be | seems | has been | have been) (a | an | any | some | no | not | anything | something | nothing | much | many | more | plenty | someone | still)
(hi | hello | hey) their>there
(work | worked | working | been | go | went | get | got | be | over) their>there $
far to>too (much | many | late | soon | early | busy | kind | long | often | short)
(is | was | are | were | been) way to>too (much | many | busy | long | short | late)
all to>too often
(is | was | are | were | been | am) to>too (much | busy | kind | difficult) !for
(look | looks | looked | looking) forward too>to
(want | wanted | like | love | hope | hoping | need | going | happy | glad | able | pleased | ready | keen | excited | eager | willing | try | trying) too>to (hear | meet | see | work | join | speak | talk | discuss | be | send | provide | contribute | know | learn | help | thank | say | get | make | have | ask | follow)
(according | due | prior) too>to (the | your | my | our)
(hiring | project | product | account | general | line | sales | marketing | office | operations | team | store | shop | hr | assistant | area | branch | programme | program | case | regional | resources | success | service | engineering | property | restaurant | hotel | kitchen | nurse | ward | warehouse | finance | risk | content | brand | community | facilities | event | events | fleet | site | plant | practice | duty | stage | bar | former | current | previous | my | your | our) manger>manager
manger>manager (role | position | post | job | vacancy | opening)
(hiring | project | product | account | line | sales | store | area | branch | your | our | other) mangers>managers
pubic>public (relations | speaking | sector | transport | health | library | libraries | school | schools | affairs | policy | service | services | administration | works | company | opinion | event | events | holiday | facing | engagement | interest | body | bodies)
(to | will | can | could | would | help | helped | must) asses>assess (the | my | your | how | whether | a | our | their | patients | risk | risks | needs | candidates | what)
(reach | reaches | reaching | reached) our>out (to | again | if | with | for | and | about | regarding | anytime | $)
(find | found | figure | figured) our>out (more | if | whether | what | about | how | when | that)
(fill | filled | filling | carry | carried | check | checked | try | trying) our>out (the | your | this)
(stand | stood | stands) our>out (to me | for me | from | because | in my)
(about | during | after | for | of | from | enjoyed | since | loved | appreciated | following | regarding) out>our (conversation | discussion | interview | meeting | chat | talk | call | interviews)
(for | of | appreciate | appreciated | value) you>your (time | consideration | help | support | patience | reply | response | email | message | kindness | feedback | advice | insight | insights | attention | understanding | hospitality | generosity | guidance) !and|after|again|to
(for | of | appreciate | appreciated) you>your (time | help | support) (and (your | the | for | all | consideration | help) | to (talk | speak | meet | show | walk | interview))
(join | joining | with | about | in | at | of | from) you>your (team | company | organisation | organization | department | hospital | practice | office) ($ | and | on | at | in | is | was | with | as | last | for)
(thank | thanking) your>you (for | so | very | again | all | $)
(hear | hearing) from your>you (soon | again | $ | shortly | about | regarding)
(meet | meeting | see | seeing) your>you (again | on #day | in person | soon | $)
(let | letting) your>you know
(^ | and | but | to | so) thanks>thank you (for | so | very | again)
(such | have | had | been | get) and>an (opportunity | interview | update | honour | honor | hour | amazing | excellent | incredible | interesting | exciting | answer)
(know | wonder | wondering | wondered | ask | asking | asked | sure | decide | decided | unsure | hear | question) weather>whether (or not | you | i | there | your | we | any | my | they | the (role | position | job | post | team | panel | interview | company) | the #any (is | was | are | were | has | had | would | will | can | could | ran | runs))
the whether>weather (is | was | has been | will be | today | held | turned)
(was | is | were | am | been | are) quiet>quite (impressed | interested | excited | similar | clear | sure | different | interesting | often | enjoyable | helpful | taken | happy | pleased | familiar | keen | likely)
quiet>quite (a (lot | few | bit | while) | some time)
a (very)? quite>quiet (place | room | office | corner | week | day | street | person | moment | ward | space | morning | afternoon)
(everyone | everything | everybody | nothing | anyone) accept>except (for | that | when | on #day | #day)
(please | to | will | would | gladly | happily | formally | can) except>accept (my | your | the (offer | position | role | job | invitation | post) | this (offer | position | role | job))
(an | big | great | real | profound | lasting) affect>effect (on | upon)
(will | would | may | might | not) effect>affect (how | patients | people | me | you | us | my (application | work | availability | chances | ability | performance | decision))
(please | kindly | could you | can you | would you) advice>advise (me | on | if | whether | when | how | us | of | about | as to | accordingly | $)
to advice>advise (me | us | you | clients | patients | them | customers | people)
(your | good | great | helpful | valuable | useful) advise>advice !me|us|you|that
(vice | deputy | assistant | school) principle>principal
principle>principal (engineer | designer | consultant | analyst | investigator | scientist | architect | planner | officer | lecturer | nurse)
(agree | agreed | accept) in principal>principle
(manager | analyst | engineer | developer | assistant | nurse | designer | teacher | coordinator | officer | director | specialist | technician | clerk | administrator | accountant | consultant | representative | executive | associate | supervisor) roll>role ($ | at | with | and | you | we | is | in | that | i | as | for)
costumer>customer (service | services | support | care | success | facing | satisfaction | relations | complaints)
(team | staff | boost | boosts | boosted | boosting | low | employee | crew | raise | raised) moral>morale ($ | and | was | is | in | by | at | when | after)
(am | would | will | is | was | could | most | are | i) ..1 defiantly>definitely (interested | be | like | love | the | a | my | want | consider | something | excited | enjoy | keen | see | feel | help | looking)
(to | can | could) breath>breathe (new life | life | easily | deeply | again | easy)
(deep | a | fresh) breathe>breath (of | and | before | $)
(has | have | had) past>passed (since | by | now | and | $ | quickly | without | the (date | deadline))
(the | over | for | in) passed>past (week | weeks | month | months | year | years | few | two | three | five | ten | days | weekend | decade)
peace>piece of (work | code | advice | feedback | paper | information | software | equipment | writing | news | cake | music | art | machinery | kit)
(for | your | me | you | have) piece>peace of mind
(lost | lose | losing | loose) site>sight of
sight>site (manager | foreman | supervisor | visit | survey)
(last | next | every | per | coming | once a | days a) weak>week ($ | to | about | on | or | if | for | and (i | we))
(lunch | coffee | tea | summer | christmas | career | easter) brake>break
waist>waste (of time | your time | my time | any time)
bare>bear (with me | with us | in mind | witness)
(good | nice | great | glad | happy | pleased | sorry | wonderful | love | like | hope | hoping | wait | excited | eager | forward | delighted) to here>hear
(to | not | ever) here>hear (from you | back from | from your | your thoughts | what you)
(right | over | out | up | around) hear>here
the write>right (person | fit | place | candidate | choice)
i right>write to (thank | ask | follow | express | say)
(i | we) thing>think (that | i | you | we | my | the | it | this | your | about | of)
(one | another) think>thing (that i | that you | i (liked | enjoyed | would | wanted | learned | noticed) | you (said | mentioned) | is | was)
i an>am (writing | very | still | looking | interested | so | happy | excited | also | available | confident | really | keen | glad | sure | grateful | hoping | following | contacting | pleased | currently | emailing | a)
(has | have | had) be>been (a | an | great | working | in | with | the | very | so | able | my | to | on | interested | looking | thinking | made | filled | given | waiting)
(has | have | had) being>been (working | waiting | trying | looking | in | with | very | so | able | a (pleasure | great | privilege | while | long))
(for | of) been>being (so | a | able | very | considered | generous | kind | part | given | patient | flexible | such | here)
(you | they | we) where>were (very | so | able | kind | generous | looking for | talking | saying | happy | interested)
were>where (things | we | i | you | it) (stand | stands)
(instead | because | member | aware | proud) off>of (the | my | your | you | a | weeks | days | questions | people | this | these | our | it)
(let | lets | letting) (me | you | us | her | him | them) now>know (if | how | what | when | where | whether | about | as soon | should | of any | $)
(want | like | love) to now>know (if | how | what | when | whether | more)
do not now>know (if | how | what | when | whether | why)
(right | until | just) know>now ($ | i | and)
from know>now on
(i | we) new>knew (that | how | it | you | from | i | nothing | about | the moment | right away | at once)
(a | the | my | your | some) knew>new (role | job | project | challenge | chapter | opportunity)
(take | taking | took | taken) to time to>the
(with | of | for | at | in | about | to) they>the (team | role | position | company | interview | opportunity | time | way | panel)
(had | have | get | got | given | gives me | gave me | give me) (a | the | another) change>chance to (meet | speak | talk | learn | see)
(very | so | really | more | am | extremely | still | quite) exited|excited>excited (about | to | for | by | at)
(am | was | very | be | is | quite) curios>curious (about | to | if | how | whether | what)
(a | was | so | be | is | were | really) grate>great (to | opportunity | time | team | pleasure | day | fit | week | company | experience | conversation | chat | meeting | talking | speaking)
(to | pleasure to | nice to) meat>meet (you | with | your team | the team)
(thank you | thanks) in advanced>advance
(look | looks | looking | looked) foreword>forward to
(be | being | become | becoming | been) apart>a_part of (the | your | a | this | such | something | it | that)
(go | going | went | walk | walking | walked | getting | got) threw>through (the | your | my | a | it | some)
(walking | walked | walk | talked | talking | taking | took | take | guided | guiding) (me | us) though>through (the | your | my | it | a | how | some)
i though>thought (i | that | about | of)
(a | very | so | such a) through>thorough (explanation | overview | tour | interview | understanding | discussion | review)
(walking | walked | walk | going | went | go) ..1 thorough>through (the | your | my)
couple off>of (weeks | days | questions | things | hours | months | years | minutes | points)
kind off>of you
(last | next) weak>week (be | is | was | works | would | will)
`;
