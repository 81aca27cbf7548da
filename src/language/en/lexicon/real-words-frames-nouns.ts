/**
 * Frames for nouns and adjectives that sound alike: the words they go with. How a line is written:
 * `real-words.ts`; the classes: `frame-classes.ts`.
 */
export const FRAMES_OF_NOUNS = `
(hand | foot | disc | disk | parking | emergency | rear | hydraulic | trailer | exhaust) break|breaks>brake|brakes !down|out|into|in|room|time|free|clause|up|through
(air | car | lorry | bus | wheel | train | tram | bike | bicycle | front | vehicle | engine | rim) break|breaks>brake|brakes (pad | pads | disc | discs | fluid | shoe | shoes | caliper | calipers | pedal | lever | cable | cables | lining | linings | light | lights | block | blocks | test | tests | system | systems | fitter | and | was | were | failed | squealed)
(a | the | new | my | your | our | of | on | and | for | worn | check | checked | replace | replaced | fit | fitted | change | changed | fitting | changing | bleeding) break>brake (pad | pads | disc | discs | fluid | shoe | shoes | caliper | calipers | pedal | lever | cable | cables | lining | linings | blocks | fitter | drum | drums | servo)
(slam | slammed | press | pressed | apply | applied | release | released | pump | pumped | bleed | bled | jam | jammed | hit) (on | down on)? (the | its | his | her | my) break|breaks>brake|brakes
(coffee | tea | lunch | dinner | short | quick | brief | little | long | maternity | comfort | cigarette | smoke | smoking | toilet | rest | summer | winter | spring | christmas | easter | holiday | half term | weekend | lucky | clean | big | career | minute | hour | meal | screen | prayer | morning | afternoon | water | well earned | welcome | much needed | page | paragraph) brake|brakes>break|breaks !pad|pads|disc|discs|fluid|shoe|shoes|pedal|lever|cable|test|fitter|light|lights
brake>break (room | rooms | time | times | even | through | ground)
(take | takes | took | taking | taken | have | had | having | need | needed | without | during | on | over | after | deserve) (a | my | our | your | his | her | their) brake>break (from | for | to | at | and | with | between | before | after | ,)
(during | over | after | before | between) (the | my | our | your | their) brake|brakes>break|breaks
brake|brakes>break|breaks (even | into | ground | free | out | (the | a) (news | ice | rules | rule | deadlock | silence | cycle | mould | habit | record | monotony | bad))
(quite | such | what) a site>sight
(a | quite a | such a | what a) ..1 site>sight to (see | behold)
(at first | at the mere | love at first | catch | caught | lose | lost | losing | loses | in plain) site>sight
site>sight of (him | her | them | you all | so many | blood | land | the sea)
(welcome | familiar | sorry | splendid | pitiful) site>sight (to | on | in | for | at | of | ,)
(poor | good | eye | short | far | long) site|sited>sight|sighted (problems | and | impaired | in one | ,)
(building | construction | web | camp | camping | work | working | demolition | landfill | burial | archaeological | excavation | brownfield | greenfield | production | manufacturing | customer | client | factory | mill | quarry | company | heritage | main | nesting) sight|sights>site|sites
sight>site (manager | managers | foreman | foremen | supervisor | visit | visits | survey | surveys | office | engineer | engineers | safety | plan | plans | map | induction | agent | inspection | inspections | tour | meeting | meetings | access | hut | cabin | walk | team | staff | conditions | traffic | security | diary | works)
(visit | visited | visiting | tour | toured | walk round | walk around | around | round | across | onto | clear | cleared | walked | on) (the | your | this | our) sight|sights>site|sites !of|lines|line|of|lines
(can | could | will | would | might | to) site|sight>cite (an | one | the example | several | sources | examples | evidence | my | figures)
(basic | guiding | first | moral | general | underlying | fundamental | founding | simple | sound | scientific | ethical | core | design | accounting | precautionary | overriding | same | organising | engineering | teaching | lean | agile | montessori | these | whose | legal | business | safety) principals>principles
(basic | guiding | moral | underlying | fundamental | founding | simple | sound | scientific | ethical | core | design | accounting | precautionary | overriding | first) principal>principle (of | that | behind | is | was | and | in | ,)
(in | on | matter of | question of | point of | man of | woman of | person of | people of) principal>principle (and | but | or | i | that | with | to | because | when | not | as | ,)
(the | a | your | that) principal>principle (behind | that | is (that | simple | sound | the same) | of (#ing | least | fair | equal | putting | never | always | good | it))
(your | our | their | with | on | of | the) principals>principles (of (#ing | good | fair | design | care | lean | food | hygiene) | that | behind | and values | i)
principle>principal (reason | reasons | aim | aims | duty | duties | cause | concern | concerns | focus | task | tasks | cellist | violinist | dancer | singer | horn | flute | oboe | trumpet | violin | viola | cello | engineer | designer | consultant | architect | lecturer | scientist | teacher | officer | clarinet | role | roles | contractor | contact | #cap)
(school | college | vice | deputy | assistant | acting | retired | former | academy | new | your | our | your new | the) principle|principles>principal|principals (#cap | told | said | asked | showed | wants | wanted | welcomed | agreed | was (kind | very | so | there | happy | also) | greeted | explained | thanked | and (the | her | his | your | staff | deputy | governors | i) | of (the | your | our | a) (school | college | academy | primary | secondary))
(paid | pay | pays | paying | took | take) (me | us | him | her | you | them)? (a | an | the | that | many | such | it as a | this as a) ..2 complement|complements>compliment|compliments
(kind | nice | nicest | high | highest | lovely | huge | backhanded | generous | flattering | sincere | biggest | your | great | greatest | best) complement|complements>compliment|compliments !to|of|each
complement|complements|complemented|complementing>compliment|compliments|complimented|complimenting (me | you | us | him | her | them | #cap | my (work | cooking | cakes | portfolio) | your (work | cooking | team | staff)) on
(with | send | sent | return | season's | give) (my | our | your | the | them my)? complements>compliments !of|each
complementary>complimentary (copy | ticket | tickets | parking | breakfast | coffee | tea | drink | drinks | wifi | lunch | meal | about | remarks | comments | letter | words)
compliment|compliments|complimented|complimenting>complement|complements|complemented|complementing (each other | one another)
(@mod | to | that | which | skills | strengths | experience | not | they | background) compliment|compliments>complement|complements (your (existing | current | team's | range | menu | skills | services | work | offer | own) | the (existing | team's | skills | range | menu | dish | flavour | flavours | work | decor | wine | rest | others | current | fish | meat) | my (skills | own | experience | training | work))
(perfect | ideal | natural | useful | full) compliment>complement (to | of)
complimentary>complementary (skills | skill | strengths | therapy | therapies | therapist | medicine | colours | colors | abilities | backgrounds | styles | flavours)
stationary>stationery (cupboard | order | orders | supplies | supplier | budget | designer | department | aisle | products | drawer | wholesaler)
(headed | office | wedding | school | branded | printed | luxury | handmade | order | ordering | of | for | buy | sell | sold | and) stationary>stationery (and | for | in | at | to | from | ,)
(is | was | were | are | been | remained | remain | stay | stayed | sat | stood | stand | kept | be | almost | completely | while) stationery>stationary (while | when | until | for | at | in | on | before | as | ,) !shop|trade|and
(a | the | every | each | any | from a) stationery>stationary (vehicle | vehicles | car | cars | train | traffic | bus | lorry | bike | engine | position | object | caravan | crane | target | patient)
(key | leadership | management | teaching | supporting | senior | junior | current | previous | leading | vital | central | active | major | important | permanent | temporary | similar | dual | time | advertised | advisory | customer facing | caring | clinical | nursing | supervisory | admin | administrative | new | graduate | trainee | managerial | manager's | assistant's | driving | demanding | rewarding | challenging | exciting) roll|rolls>role|roles !of|call|out|over|on|neck|back|up
(play | plays | played | playing | have | had | took on | taking on | take on) (a | an | the | its | his | her | my | their) ..2 roll>role (in | at | with | as)
(the | this | your | my | a | that | new | old) roll>role (you (advertised | described | mentioned | discussed | have | are | offered) | i (applied | held | had | have | do | did | want | interviewed | saw | would) | involves | involved | requires | needs | itself | seems | seemed | appeals | suits | would | as | at #cap)
(applied | apply | applying | application | interview | interviewed | considered | candidate | shortlisted | suited | interested | interest | excited | fit | hired | hire | chosen | right | about | learn more about | offered) (for | about | in | by | to | me)? (the | this | your | a | that) ..2 roll>role (and | at | with | in | as | you | is | that | which | to | on | because | ,)
(sausage | bacon | toilet | drum | egg | spring | swiss | barrel | cinnamon | jelly | bread | finger | lobster | electoral) role|roles>roll|rolls
(bread | buttered | filled | crusty | soft) roles>rolls
role>roll (of (tape | paper | carpet | cloth | fabric | film | foil | wallpaper | honour | thunder | drums | vinyl | wire | lining | felt | turf | tickets | stickers | thunder) | up (my | your | our | their | his | her) sleeves | the dough | out the)
on a role>roll ,
(know | knew | knows | learn) weather>whether (i | we | you | he | she | it | they | your | my | there | to | or | anyone)
(wonder | wondering | wondered | ask | asked | asks | asking | sure | unsure | certain | clear | decide | decided | deciding | see | question | check | checking | doubt | say | tell | told me | discuss | matter | hear | uncertain | debate | find out | regardless of | depends on | depend on | as to | confirm | not | matters) weather>whether (i | we | you | he | she | it | they | the | your | my | a | an | there | this | these | any | our | to | or | people | somebody | anyone | #cap)
weather>whether (or not | to (accept | apply | go | stay | ask | take | keep | use | call | send))
^ weather>whether (i | we | you | they | it is | it was | the (job | role | answer | team))
(the | hot | cold | wet | dry | warm | severe | stormy | foul | winter | summer | sunny | rainy | windy | under the | british | irish | scottish) whether>weather !i|you|we|they|he|she|it|or|your|my|there|to|his|her|a|an|in|this|that|of
whether>weather (forecast | forecasts | permitting | station | warning | warnings | balloon | balloons | patterns | proof | conditions)
(is | was | are | were | am | been | be | sounds | sounded | seems | seemed | looks | looked | feels | not | felt | became | got) quiet>quite (@adj | often | rightly | simply | literally | possibly | likely | inspiring | interested | inspiring | impressed | different | moved | touched | taken | striking | inspiring | moving | inspiring | a (challenge | feat | sight | few | lot | bit | success | surprise | change | journey | story | treat | team | place | character | big | small | long | good | large) | an (experience | eye | achievement | education | honour | adventure) | the (opposite | reverse | experience))
(i | we | they | you) (do | did | would | could | can)? not? quiet>quite (like | liked | enjoy | enjoyed | understand | understood | agree | often | literally | simply | fancy | see)
quiet>quite (rightly | literally | frankly | possibly | simply | a (few | lot | bit | while | number | feat | challenge))
(had | have | has | took | it took | for | learned | learnt | saw | heard | spent | met) quiet>quite (a | some | an)
(very | too | pretty | fairly | unusually | peace and | nice and | keep | kept | stay | stayed | fell | went) quite>quiet (and | in | on | at | when | while | until | after | before | for | as | so | today | there | here | place | room | ,)
(a | the | my | your | our | this | that | its | some) (very | little | nice)? quite>quiet (place | room | rooms | office | corner | corners | week | day | days | street | streets | person | moment | moments | ward | space | spaces | morning | afternoon | evening | night | time | shift | voice | word | confidence | authority | manner | way | spot | life | village | road | period | month | season | pride | calm | carriage | zone | bit | child | children | man | woman | lad | girl | boy | reader | readers | garden | hour | minute | study | area | lane | town | shop | chat | word | dignity)
(@be | stay | keep) quite>quiet (today | tonight | when | while | until | during | ,)
moral>morale (among | rose | fell | suffered | improved | dropped | dipped | boost | booster | boosters | boosting | stays | stayed | remains | on the | is (high | low | good) | was (high | low | good) | seemed | across (the | your))
(staff | team | crew | ward | office | company | boost | boosts | boosted | boosting | lift | lifts | lifted | raise | raised | raising | employee | improve | improved | improving | improves | sagging | rebuild | keeping up | keep up | kept up) moral>morale !support|standards|values|courage|code|compass|tone|dilemma|dilemmas|question|questions|issue|issues|obligation|stance|standing|duty|and
(their | our | the | your | good | high | that | how) moral>morale (is | was | seemed | has been) (very | so | really | quite | always | at its | clearly | plainly | unusually)? (high | low | good | strong | excellent | poor | better | up | down | great | lowest | highest)
(a | the | their | our | my | no | any) morale>moral (of (the | this | that) (story | tale) | obligation | compass | duty | standards | high | dilemma | question | code | right | courage | support)
morale>moral (obligation | compass | support | dilemma | dilemmas | values | standards | principles | duty | code | courage | fibre | high ground)
(technical | tech | team | project | design | shift | product | section | sales | marketing | delivery | the | a | your | my | our | as | worship) led>lead (role | engineer | developer | designer | singer | guitarist | teacher | nurse | flashing | pipe | pipes | roof | times | time | poisoning | weights | actor | chef | architect | investigator | inspector | auditor | generation)
(the | a | our | old | new | church | roof | stolen | molten | sheet) (roof | church)? led>lead (at | on (the | st | a) | roof | roofs | flashing | pipe | pipes | work | paint | and (slate | slates | glass | zinc | copper) | needs | will) !by
(technical | tech | team | project | design | shift | product | section) led>lead (at | for | on | in | and | with | ,)
(sense | senses | feeling | moment | moments | time | air | place | period | bit | world | inner | at | lasting | haven | oasis | rest in | some | make | made) (of)? piece>peace (in | at | and | among | with | here | there | about | that | between | ,) !rate|work|together
piece>peace (and (quiet | quite | love | calm | prosperity) | talks | treaty | process | keeping | keepers | corps | prize | of mind)
(a | one | each | every | another | final | small | large | good | fine | nice | whole | key | important | missing | favourite | new | old | single | last | big | little | lovely | wonderful | superb | useful | second | first | best | two | three) peace>piece of !mind
peaces>pieces
(a | the | this | that | your) peace>piece (i | you) (wrote | made | played | read | performed | published | showed | bought | saw)
(jigsaw | piano | show | set | chess | centre | audition | musical | art) peace|peaces>piece|pieces
(by | catch | caught | board | boarded | missed | my | the | a) plain>plane (to | from | home | ticket | tickets | journey | ride | crash | landed | took | was (late | delayed)) !see|the|start
plane>plain (clothes | english | sailing | speaking | language | flour | yogurt | yoghurt | vanilla | view | text | to see | enough)
(training | evening | crash | main | golf | degree | college | online | university | refresher | obstacle | race | diploma | foundation | induction | taster | safety | first aid | hnc | cookery | welding | access | language | pastry | law | art | due | of | in due | weekend | day | week | year | short) coarse>course (in | at | on | and | was | is | i | that | for | with | of | you | last | ,)
(over | during | in) the coarse>course of
(enrol | enrolled | finish | finished | complete | completed | took | take | taken | taught | passed | on | attend | attended | doing | started | did) (a | the | my | your | this | that) ..1 coarse>course (in | at | on | and | last | that | for | with | ,)
(a | of | with | too | very | some | and | use | used | or | the) course>coarse (sand | salt | grit | sandpaper | mesh | gravel | grain | aggregate | cloth | pepper | hair | grind)
(county | borough | parish | district | arts | works | town | city) counsel>council !for|to|me|us
counsel>council (tax | house | houses | flat | flats | estate | estates | chamber | leader | housing | workers | meeting | meetings | elections)
(wise | legal | defence | defense | prosecution | junior | leading) council>counsel
(keep | kept | keeps) (my | your | his | her | their) own council>counsel
(guidance | bereavement | grief | marriage | careers | debt | addiction | genetic | trauma | drugs) councillor|councillors>counsellor|counsellors
(town | parish | county | city | district | borough) counsellor|counsellors>councillor|councillors
(military | army | medical | trained | key | sales | maintenance | security | qualified | emergency | naval | force | rescue | hospital | engineering | catering | unauthorised | authorised | unauthorized | authorized | ground | all | of the | clerical) personal>personnel (and | to | in | at | on | are | were | is | was | who | must | will | only | from | for | have | ,)
personnel>personal (touch | statement | experience | life | reasons | trainer | goal | goals | best | qualities | details | circumstances | assistant | growth | belongings | hygiene | note | opinion | preference | story | stories | interest | commitment)
formally>formerly (known as | of #cap | a (nurse | teacher | chef | driver | manager | soldier | police) | an (engineer | officer | apprentice | electrician) | the (manager | head | owner | editor | site) | called | head of | at #cap | with #cap | based)
(to | @mod | i | we | you | like to | not | they) formerly>formally (apply | accept | thank | request | resign | invite | announce | confirm | introduce | withdraw | declare | acknowledge | propose | submit | register | offer | express | appoint | decline)
(be | been | being) formerly>formally (offered | accepted | approved | invited | announced | confirmed | appointed | told | introduced)
(a | the | no | of | to | @mod | not | less | any | never | such a | industrial | household | hazardous | toxic | nuclear | chemical | zero | reduce | reduces | reducing | reduced | cut | cuts | cutting | food | garden | plastic | clinical | medical | commercial | kitchen | landfill | recycling | paper | and | on | from) waist>waste (of (time | money | food | energy | space | effort | a | an | paper | talent | water | good) | management | disposal | bin | bins | collection | collections | reduction | product | products | paper | water | any | time | your (time | money) | money | food | my time | not)
(industrial | household | hazardous | toxic | nuclear | chemical | zero | reduce | reduces | reducing | reduced | cutting | food | garden | plastic | clinical | kitchen | less | going to | go to | goes to | went to) waist>waste (and | in | by | from | on | at | is | was | to | ,)
(not | be | is | was | have | had | been | never | nothing | time | hours | food | money | i | we | has) waisted>wasted
(around | round | below | above | at) (the | my | his | her | your | their) waste>waist (and | in | with | so | was | is | when | to | by | ,)
(from | to) the waste>waist (up | down)
waste>waist (coat | coats | band | bands | measurement | measurements | deep | high | height | coats)
(last | next | per | every | following | previous | coming | past | whole | one | same | first | second | third | once a | twice a | times a | days a | hours a | nights a | shifts a | in a | for a | half a | within a | about a | working | this | each | notice) weak>week (at | after | before | from | with | on | i | we | you | ago | later | was (#ing | a | the | very) | is (#ing | a | the) | when | since | because | if | for | starting | beginning | commencing | long | ahead | to | about | of (may | june | july | august | september | october | november | december | january | february | march | april | term | work | the) | ,)
weaks>weeks
#number weak>week (notice | contract | trial | holiday | course | placement)
(a | the | my | our | your | its | any | only | no | of | some | few | has | have | very | rather | too) week>weak (spot | spots | point | points | link | links | signal | tea | joint | joints | argument | excuse | knees | ankle | ankles | knee)
(too | very | rather | quite | feel | felt | feeling | grew | became | looked | fairly | a bit | a little | so) week>weak (and | to | in | at | from | that | when | after | with | ,)
(stainless | structural | mild | carbon | galvanised | galvanized | reinforcing | corrugated | tensile | sheet | brushed | rolled | of | solid | cold | hot) steal>steel !the|a|my|from|your|money
steal>steel (beams | beam | works | frames | frame | framed | fixer | fixers | erector | erectors | structure | structures | sheet | sheets | toe | toed | toecap | toecaps | pipe | pipes | plate | plates | column | columns | girder | girders | rods | mill | mills | industry | fabrication | fabricator | fabricators | band | workers | worker | door | doors | rope | wool | hull)
(to | @mod | never | not | who | thieves | they) steel>steal (from | money | food | goods | stock | ideas | clients | customers | a | it | them | tools | cars | bikes | anything | your (ideas | time | staff | clients))
(the | my | your | our | a | this | that | his | her | their) hole>whole (@sum | new | different | heap)
(as a | on the) hole>whole (and | i | but | it | we | you | the | is | was | works | rather | than | ,)
hole>whole (heartedly | hearted | wheat | grain | meal | milk | foods | numbers | number)
(dig | dug | drill | drilled | drilling | bore | bored | punch | punched | fill | filled | patch | patched | plug | plugged | fell | tore | burn | burnt | burned) (a | the | two | some | #number | three | out the | down a | into a)? (small | big | large | new | deep)? whole|wholes>hole|holes (in | through | for | into | to | with | and | ,)
a whole>hole in (the | my | our | your | his | her | one) (roof | fence | wall | ground | floor | schedule | budget | side | hull | pocket | hedge | road | plan | market | bucket | net | tyre | tank | pipe | boat | glove | shoe | boot | sock | bag)
(pot | button | man | key | port | bolt | screw | bullet | rabbit | drill | plug | watering | the | two | three | some | small | drilled | these | those | of | post) wholes>holes
(pot | man | rabbit | plug | button) whole>hole
knight>night (shift | shifts | porter | porters | bus | buses | school | duty | duties | nurse | nurses | watchman | club | clubs | sky | staff | manager | owl | work | worker | workers | team)
(last | every | at | opening | #day | overnight | late | quiz | previous | by | first | sleepless | all | each | per | date | over | the other | nights) knight|knights>night|nights
(the | long | busy | rough) knight>night (before | of | i | we | you | when | shift | was | ,) !of
(shining | medieval) night>knight
night>knight in shining
(fairy | tall | folk | cautionary | wives) tail|tails>tale|tales
(your | his | her | the | tell | told | telling | share | shared | heard | enjoyed | loved | liked | of | my | funny | wonderful | great | many) tail|tails>tale|tales (of (how | the | your | #ing | a | life | old | his | her | that) | about) @@ tell told telling story stories enjoyed loved heard listening laughed laugh
(wag | wags | wagged | wagging | bushy | curly | pony | dove | ox | swish | swishing | docked | horse | cow | dog | cat | fox | monkey | heads or | its) (its | his | her | their | the | my)? tale|tales>tail|tails !of|about
tale>tail (feather | feathers | light | lights | lift | gate | wind | board)
(long | longest | longer | jump | jumped | join | joined | joining | front of the | back of the | checkout | till | ticket | bus | print | call | lunch | dinner | head of the | shorter | short | endless | stand in a | stood in a | stood in the | in the | in a | manage the | managing the | traffic) cue|cues>queue|queues !tip|tips|ball|cards|card|sheet|sheets
(the | a) cue>queue (outside | at the (till | tills | door | counter | checkout | desk | bar | gate | post | bank | chemist) | of (people | customers | cars | patients | lorries | vans) | round | moving | moved | out | was long | grew)
(to | @mod | people | we | had to) cue|cued>queue|queued (for (the | a | an | tickets | hours | bread | coffee | lunch | #number) | at the | outside | up (for | outside | at))
cueing|cuing>queueing (for | at | outside)
(took | take | takes | taking) (my | your | his | her | our | their) queue>cue (from | to | and)
(right on | as if on | on) queue>cue (and | as | the | when | ,)
(lighting | snooker | visual | verbal | social | musical | non verbal) queue|queues>cue|cues
(bus | train | taxi | air | rail | ferry | cab | return | single | tram | tube | coach | travel) fair|fairs>fare|fares !play|share|trade|enough
(pay | paid | refund | refunded | cover | covered | reimburse | reimbursed | split | afford | claim | claimed) (for)? (my | your | the | his | her | their | a) ..1 fair|fairs>fare|fares (and | home | to | from | back | for | in | up | ,)
fair>fare (dodger | dodgers | paying)
(is | was | only | not | very | quite | seems | seemed | perfectly | more | so | be | just | as) fare>fair (to | and (square | honest | open | just | reasonable | kind | clear | firm) | enough | that | of | but | ,)
(a | your | be | with a | the | no) fare>fair (share | play | trade | enough | deal | chance | wage | hearing | point | price | question | amount | way | few | assessment | reflection | comment | and | crack | number | bit)
(job | jobs | careers | book | trade | craft | recruitment | fun | county | graduate | antiques | science) fare|fares>fair|fairs (in | at | on | last | where | and | this | when | for | ,)
grate>great (opportunity | pleasure | deal | time | day | team | fun | fit | idea | place | job | work | chat | talk | company | experience | interest | honour | help | conversation | visit | people | many | number | detail | care | respect | enthusiasm | importance | value | length | extent | success | way | advice | story | stories | example | start | privilege | difference | admiration | asset | atmosphere | tour | insight | reputation | culture | challenge | discussion | meeting | welcome | to (meet | hear | see | talk | speak | be | have | know | learn | work | get | chat | catch) | joy | week | weekend | attention | skill | patience | match | view | fan)
(@link | so | really | such a | what a | how | truly | sounds) grate>great (and | for | that | when | if | in | with | ,)
(the | of | some | more | bag of | bags of | sack of | sacks of | strong | wholemeal | rye | raising | white | sift | sifted | weigh | weighed | sieve | cup of | grams of | kilo of | much | enough | and | new | old | your | our | wheat | rice | spelt | bread) flower>flour (was | is | and | in | had | for | on | to | that | from | dust | you | we | i | with | ,) @@ bread dough loaf loaves yeast knead kneading sourdough prove proving baker bakery baking bake oven pastry batter scone scones pizza pasta miller mill milling bakers bakehouse ciabatta focaccia butter sugar
(strong | wholemeal | rye | self raising | spelt) flower>flour
flower>flour (mill | mills | miller | sack | sacks | dust | bin | tortilla | tortillas)
flour>flower (bed | beds | arranging | arrangement | arrangements | pot | pots | girl | stall | seller | market | show | heads | buds | petals | shop | shops)
(bunch of | bouquet of | wild | cut | pick | picked | fresh cut | dried | spring | vase of | arranging) flours>flowers
(a | the | its | off | mountain | highest | twin | reach | reached | reaches | christmas | summer | seasonal | our | your | my | their | at the | past (its | their)) peek>peak (of | time | times | season | hours | hour | demand | performance | condition | load | trading | rate | period | periods | fitness | in | was | is | district | and | week | weeks | month | flow | sales | ,) !inside|into|behind|at
peek>peak (time | times | season | hours | hour | demand | performance | load | trading | period | periods | fitness | weeks)
(be | very | more | most | so | always | remain | remained | stay | kept | being | extremely | completely | utterly | totally | perfectly | tactful and | honest and | quiet and | polite and | loyal and) discrete>discreet (and (polite | honest | professional | loyal | tactful | trustworthy | kind | patient | reliable | calm | quiet) | about | with (client | clients | patients | guests | information) | when | manner | service | way | as | enough)
discrete>discreet (enquiry | enquiries | inquiry | inquiries | manner | chat | presence | about | distance)
(be | was | were | is | are | very | more | most | so | being | always | a | how | your | in a) discrete>discreet @@ client clients secrecy secret secrets confidential confidentiality privacy private gossip polite tact tactful guest guests celebrity celebrities name names
discreet>discrete (parts | units | steps | components | maths | mathematics | mathematical | values | events | data | items | tasks | sections | chunks | stages | modules | variables | manufacturing | categories | elements | pieces | packages | blocks | phases | signals)
(in | my | your | never | open | keep an open | his | her | our | their | do not | would not | would you) mined>mind !areas|area|coal|rock|land|ore|material|stone|out|salt|and|copper
(coal | tin | copper | salt | slate | iron | ore | gold | stone | silver | lead | clay) (is | was | were | are | has been | once)? (still | once | first)? mind>mined (in | for | by | from | out | here | there | until | under | since | at | on | ,)
desert|deserts>dessert|desserts (menu | menus | wine | wines | course | courses | trolley | chef | section | station | plate | plates | table | spoon | spoons | fork | forks | bowl | bowls)
(a | the | your | that | of | each | every | our | my | this | for | which | two | three | favourite | signature | warm) desert|deserts>dessert|desserts !island|islands|rat|rats|storm|boots|plants|plant|sand|air|heat|road|climate|garden|house @@ served serve menu menus pudding puddings chef chefs kitchen plated chocolate cream pastry custard sorbet starter starters tart caramel meringue meal dinner waiter
(starter | main | mains | starters | lunch | coffee | soup | cheese) (and | or) desert|deserts>dessert|desserts
(a | the | across the | in the) dessert>desert (island | islands | sand | sands | heat | landscape | plants | climate | storm | boots | road | wind)
(sahara | gobi | arabian | sonoran | mojave | kalahari | namib | negev | atacama) dessert>desert
just desserts>deserts
(window | glass | cracked | broken | double | a | each | new | last) pain|pains>pane|panes of glass
(window | glass) pain|pains>pane|panes
(in | chest | joint | knee | chronic | severe | back | neck | shoulder | growing | labour | abdominal | muscle | acute | physical | no | of | her | his | my | their | patient's | any) pane|panes>pain|pains (and | in | after | for | from | when | with | management | relief | was | is | ,) !of
pane>pain (relief | management | killer | killers | control | clinic | scale | points | free | au)
(a | another | one | spare | new | my | that | this | every | fresh | extra | each | safe | good) pear>pair of (#any)? (shoes | hands | eyes | gloves | boots | trousers | jeans | scissors | glasses | us | socks | new | steel | safe | good | tights | pliers | tongs | skates | children | students | trainees | #many)
(work | worked | working | come | came) in pears>pairs
pair>pear (tree | trees | tart | juice | drops | cider | orchard | crumble | blossom | chutney)
(apple | apples | plum | plums | peach | poached | conference | prickly | ripe) (and | or)? pair|pairs>pear|pears
(take | took | taking | hand | handed | handing | hold | held | holding | picked | pick | tighten | tightened | seize | seized | gather | gathered | pass | passed | passing | over) (over | up | on)? (the | their | his | her) reigns|rains>reins
free reign|rain>rein
(to | @mod | and) reign|rain>rein in (costs | spending | my | our | your | his | expectations)
rain|rein>reign of (king | queen | terror | elizabeth | victoria | henry | george | charles)
(heavy | pouring | torrential | driving | acid | freezing | wind and | summer | april | light | spring | winter) rein|reign>rain
in the rein|reign>rain (and | all | on | at | to | for | was | with | this | yesterday | before | after | ,)
(it | will | would | might | may) rein|reign|reins|reigns>rain|rain|rains|rains (on | all | today | heavily | hard | again | tomorrow | during | every | most | ,)
rein|reign>rain (coat | coats | boots | drops | fall | storm | forest | water | gauge | clouds | jacket)
(for | jumble | boot | garage | january | point of | ticket | house | land | online | direct | closing down | clearance | cake | bake | livestock | cattle | plant | car | each | every | after | first | bring and buy | no | quick | lost a | made a | closed the | closing the) sail|sails>sale|sales (and | at | on | in | now | or | by | is | was | were | price | table | target | targets | to | of | from | for | ,) !the|boat
sails>sales (target | targets | figures | manager | managers | role | rep | reps | representative | assistant | assistants | executive | pitch | experience | growth | ledger | calls | process | director | position | advisor | adviser | associate | skills | person | people)
sale>sail (boat | boats | cloth | loft | lofts | maker | makers | making)
the son>sun (shone | shines | rose | came out | comes out | sets | went (down | in) | was (out | up | hot | low | shining | setting | rising | bright) | is (out | up | hot | low | shining))
(morning | evening | midday | afternoon | setting | rising | summer | winter | spring | hot | blazing | bright | low) son>sun (on | in | and | was | is | came | through | over | at | shone | ,)
(out | sat | sit | lying | lie | bask | basking | worked | standing | dried | drying) in the son>sun
son>sun (light | shine | set | rise | screen | cream | glasses | burn | burnt | flowers | tan | shade | hat)
(my | our | his | her | your) (eldest | youngest | older | younger | elder | little | baby | only | teenage | adult | late | first | second | year old | own) sun|suns>son|sons
(my | our) sun>son (is | was | has | had | who | started | starts | goes | went | loves | will | and i | and daughter | #cap | to | at)
(daughter | daughters | wife | husband | father | mother) and (my | our | his | her | your | a)? sun|suns>son|sons
(in | all in | not in) vein>vain (to | for | i | and | but | as | because | ,)
a vein>vain (attempt | attempts | hope | effort | search | man | person)
(same | similar | lighter | different | serious | varicose | jugular | quartz | portal | pulmonary | comic | deep) vain|vains>vein|veins
(find | found | into | of) (a | the | his | her | their | my) vain>vein (and | of | in | for | to | on | ,)
(the | leaf | blue | varicose | his | her | my | patients' | their | find | finding) vains>veins
(the | an | our) from>form !#cap|scratch|the|a|of|my|your|our|his|her|their|which|there|here|where|home|one|both
(application | consent | registration | vetting | booking | reference | referral | claim | enrolment | declaration | expenses | disclosure | dbs | permission | order | feedback | visa | medical | tax | request | contact | sign up | entry | release) from>form (that (i | you | we | he | she | they | #cap (asked | sent | gave | needed | wanted | emailed | mentioned)) | is | was | has | below | attached | back to | i (sent | attach | filled | signed | completed | have) | you (sent | asked | gave | emailed | need | wanted) | and | as | with (my | the | all) | ,)
(@did | #past | came | went | got | sent | heard | learnt | drove | flew | grew | taken | made | built | bought | written | rang | began | straight | directly | far | away | apart | aside | ranging | different | fresh | miles | minutes | hours | days | email | message | word | note | call | news | letter | reply | customers | people | lessons | lesson | something | everything | anything | lots | lot | much | started | back) form>from (the | your | my | our | this | that | his | her | their | its | all | both | each | other | one | what | where | here | there | them | him | us | me | you | home | scratch | a | an | people | customers | colleagues | #cap | #number | day | start | behind | across | outside | abroad | time to time) !team|bond|band|queue|line|company|group|view|opinion|habit|part|basis|backbone|you|was|is|you|i|and
form>from (now on | then on | time to time | day one | start to finish | the outset | scratch | afar)
(far | away | apart | different | ranging | straight | hear | heard | learn | learnt | learned | comes | coming) form>from
(town | village | church | concert | music | press | parish | sports | school | dining | assembly | drill | bottling | exhibition | entrance | city | guild | community | lecture | market | dance | the machine) haul|hauls>hall|halls
(all | tech | exam | fashion | part of (my | the | your | our) | end of (the | my | your | this) | day of the | days of the | during the | later in the | earlier in the | start of the | reading | induction) weak>week
weak>week (one | two | three)
(hardly any | all that | so much) reign|rein>rain
reign|rein>rain (gauge | gauges | cleared | stopped | held off | eased | plans | plan)
(the | your | my | our | their | his | her) hole>whole !in|is|was|for|at|you|i|we|they|he|she|it|where|that|and|or|by|near|saw|saws|cutter|cutters|size|sizes|left|made|cover|covers|depth|position|positions|punch|punches|to|with|from|on|of|through|had|has|have|will|would|can|could|diameter|which|when|as|behind|under|beside|between|big|large|so|but|because|the|a|an|my|your|our|their|pattern|spacing|before|after|until|if|than|are|were|must|should|may|might|into|again|there|here|inside|below|above|over|up|down|properly|edge|edges|itself|about|not|centre|centres|number|numbers|one|two|three|then|also|where|gets|got|goes|went|grew|leaks|leaked|digger|boring|location|locations|first|yesterday|today|straight|carefully|clean|cleanly|full|too|being|been|this|now|next|left|out|off|without|within|toward|towards|around|only|almost|against|along|all|per|gauge|#past|#ing #any
(debt | pension | benefits | legal | career | careers | money | housing | health | tax | diet | medical | safety | travel | school's) advise>advice
#cap advise>advice (was | is | has | meant | helped)
(between | among | many | treat | treats | treated | treating | lift | lifting | wash | washing | elderly | discharge | discharged | these | those | sick | stroke | dementia | cancer | surgical | dental) patience>patients
your patients>patience (with (me | my | us) | while (i | we) | and (understanding | good humour))
(by | across | into | near | over | beside | above | off | under) the see>sea (and | at | in | on | from | to | for | wall | front | ,)
(the | a | rough) see>sea (front | side | level | bed | wall | shore | water | air | port)
(north | irish | baltic | rough | choppy) see|sees>sea|seas
roll>role of (a | an | the)? #trade
the weak>week (after next | before last | ahead | beginning | i | we | you)
for sail>sale !to|across|round|from|in|training|and|making
mail>male (nurse | nurses | patients | dominated | voice choir | ward | wards | role model | or female | and female | carers | carer | counterpart | counterparts | colleagues | staff)
(female | women) (and | or) mail>male
male>mail (room | shot | shots | order | bag | bags | box | boxes | merge | sorting)
(royal | junk | registered | snail | electronic | bulk) male>mail
(finish | finished | complete | completed | took | taken | passed | attended | did | doing | started | teach | taught) (a | the | my | your | this | that) ..3 coarse>course (in | at | on | last | with | ,)
(pull | pulled | slam | slammed | press | pressed | apply | applied | release | released) (on)? (the | its | his | her | my) (air | hand | foot | emergency) break|breaks>brake|brakes
(order | ordered | ordering | buy | bought | stock | stocked | supply | supplied | sell | sold | deliver | delivered) (the | your | our | all | some | any)? stationary>stationery
(the | some | our | your | any) stationary>stationery (for | from | ,)
(present | dream | ideal) roll>role !of|call|out|over|up|back|neck|on
(is | was | were | are | been) quiet>quite (a | an) #any
(good for | wonders for | bad for | boost to | low | staff) moral>morale ,
(joy | love | hope | calm) and piece>peace ,
(trained | authorised | authorized | qualified | medical | military) personal>personnel (may | can | should | use | enter)
(cut | cuts | cutting | reduce | reduced | reducing | halve | halved) (the | our | your)? waist>waste @@ food kitchen packaging plastic bin bins landfill recycling energy water paper half
(ankle | knee | wrist | leg | arm | heart | signal | link | tea | coffee | voice | argument | mortar | joint | branch | beam) (is | was | are | were) (still | rather | very | too)? week>weak
tail>tale of how
(local | organic | stoneground | malted | italian | with) flower>flour @@ bake bakes baked baking baker bakers bread loaf loaves dough pizza pasta
(send | sent | post | reply | replied | received | came | come | arrive | arrived) (it | them | this | me | us)? by male>mail
end of season sail>sale
sun>son (and | or) (daughter | daughters | heir)
(bottom | top | third | second | cellar | creaking) stare>stair
(someone | somebody | anyone) discrete>discreet
(lemon | chocolate | apple | fruit | rhubarb | cherry | plum | cream | vegan | toffee | caramel | berry | orange | signature) desert|deserts>dessert|desserts
`;
