/**
 * Frames for words of which one is a verb, or another form of it. How a line is written: `real-words.ts`; the
 * classes: `frame-classes.ts`.
 */
export const FRAMES_OF_VERBS = `
(@mod | do not | did not | does not) @mid? advice|breath|loose|except|sooth|chose|meat|stair|bare|higher>advise|breathe|lose|accept|soothe|choose|meet|stare|bear|hire (@obj | on | in | at | from | with | again | to | out | up | if | whether | against | more | less | new | people | staff | customers | clients | someone | #many | #cap | ,)
(@mod | do not | did not | does not) @mid? led|past|brought|taught|weight|heel>lead|pass|bring|teach|wait|heal (@obj | for | until | to | on | #many | #cap)
to except>accept (@obj | a | it | responsibility | responsibilities | new | criticism | feedback | #many | as | that | #cap)
(i | we) (would | gladly | happily | gratefully | hereby | formally | also)? except>accept (your | the | that | this | it | my)
(i | we | they | he | she | have | has | had | was | were | been | be | not | never) excepted>accepted (@obj | by | as | into | onto | for | at | on)
(everyone | everything | everybody | nobody | none | anyone | anything | nothing | every day | all) accept>except (for | the | that | when | on | in | at | one | my | his | @pre | #day)
(open | closed | works | work | free | available | every day | all of it | all of them | liked it all | weekdays) accept>except (for | the | on | when | that | one | #day)
accept>except for (the | one | a | my | your | that)
(to | please | kindly | i would | we | i | always | also | who) advice>advise (me | us | you | him | her | them | clients | customers | patients | people | families | students | farmers | small | new | young | against | whether | that | if)
(you | they | we | was | were | been | be | am | well | strongly) adviced>advised
(your | his | their | the | a | an | any | no | much | such | good | sound | legal | career | helpful | honest | valuable | useful | practical | professional | financial | medical | expert | wise | free | of | for | with | on | take | took | taken | taking | seek | give | gave | giving | given | followed | follow | offer | offered) advise>advice (on | about | from | and | i | we | you | he | she | that | was | is | has | had | to | for | when | as | in | at | but | ,)
(is | was | are | were | came | come | comes | coming | work | worked | worked its way | broke | let | hang | hung | shook | be | been | got | get | too | very | slightly | bit | little | rather | quite | fairly | still) lose>loose !@obj|weight|money|touch|sight|track|hope|interest|patience|heat|time|water|power|our|focus|faith|customers|sleep
(the | a | any | some | these | those | of | on | with | two | three | few) lose>loose (end | ends | thread | threads | screw | screws | nut | nuts | bolt | bolts | cable | cables | wire | wires | board | boards | tile | tiles | stone | stones | brick | bricks | tooth | leaf | change | stair | step | slate | slates | connection | fit | fitting | fittings | part | parts | rope | hinge | chippings | fabric | clothing | button | buttons | gravel | soil | paper | papers | sheets | tea | tongue | cannon)
(to | not | never) loose>lose (@obj | touch | sight | track | hope | interest | patience | heart | time | money | weight | sleep | faith | focus | customers | clients | momentum | power | ground | count | control | business | staff | confidence)
(@who | people | firms | shops | companies | customers) (often | never | also)? loose>lose (the | a | my | your | our | his | her | their | touch | sight | track | hope | interest | patience | heart | time | money | weight | sleep | faith | focus | customers | staff | count | control)
(of | without | about | for | am | is | was | are | were | be | been | keep | risk | avoid | mind | by | like | from | than | fear | fears | not) loosing>losing
(the | no | an | any | whose | what | this | its | same | opposite | positive | negative | lasting | good | real | great | big | huge | direct | profound | calming | immediate | little | small | visible | lovely | full | desired | marked) affect>effect (of | on | upon | that | was | is | it | and | in | ,)
(a | some | good | great | that | to that | into | in | side | knock on | ripple | takes | took | take | taking | special | come into | came into | comes into) affect|affects>effect|effects (of | on | upon | that | from | and | in | ,)
(the | its | their | any | no | long term | health | side | after | special | same | positive | negative | lasting) affects>effects (of | on | and | that | are | were | ,)
(@mod | not | does | did | do) @mid? effect>affect (my | your | our | his | her | their | me | you | us | him | how | everyone | anyone | people | patients | staff | customers | students | the (way | people | patients | staff | team | quality | work | night | taste | price | others | rest | whole | customer | business | result | results))
(this | that | it | which | rain | weather | cost | noise) effects>affects (the | my | our | your | their | how | us | me | you | everyone | people | staff | patients)
(i | we | they | you | those | people | staff | families | patients | customers | not | never | badly | deeply | most | worst | directly) (am | is | was | were | are | been | being)? effected>affected by
(to | not | never | let us | help (me | you | us | them) | and | or) chose>choose (@obj | between | from | to | how | what | which | when | where)
(have | has | had | been | was | were | be | being | is | are) chose>chosen (to | for | the | by | a | as | my | your | from | because | ,)
(i | we | he | she | they) choose>chose (the | a | my | your | this | to | it) ..6 (ago | yesterday | last (week | month | year | time) | back then)
(@mod | did not | does not | do not) @mid? led>lead (@obj | to | on | into | in | from | by | with | people | teams | #many)
to effect>affect (me | you | us | him | them | how | everyone | people | patients | staff | customers | students)
to led>lead (the | a | an | my | your | our | us | me | this | that | by example | teams | people | projects | on | from | such)
(have | has | had | having | was | were | been | be | being) @mid? lead>led (by | to (the | a | an | many | more | better | some | me | my | our | such | several) | the | my | your | our | his | her | their | me | us | him | them | into | through | astray | a (team | group | project | crew | small | new) | an | teams | projects | many | several | two | three | on)
is lead>led by
(he | she) (also | then | once | later)? lead>led !by|to
(it | which | what | that | curiosity | this) lead>led (me | us | him | her | them) (to | into | here | through | on)
(you | he | she | they | who | hamid | #cap) lead>led (me | us) (round | around | through | across | down | up | out | into | past | along | over | to)
(i | we | he | she | they | who | and | also | previously) lead>led (the | a | an | my | our | its | their | two | three | several | teams | projects | #number) ..9 (ago | yesterday | in #number | last (year | month | week | summer | winter | spring | autumn))
(@mod | to | not | never | and | or | i | we | you | they) @mid? breath>breathe (again | in | out | deeply | easily | easy | through | properly | life | new | fresh | freely | normally | more)
(let | lets | letting | help | helps | helped) (it | them | me | you | us | the #any | people | patients) breath>breathe
(a | my | your | his | their | deep | fresh | short of | out of | every | last | bated | same | next) breathe>breath (of | and | in | at | for | as | before | to | away | ,)
(to | @mod | not | you | i | we | they | can | help | helps | and | how) @mid? sooth>soothe
(it | that | which | she | he | voice | music | tea | and) sooths>soothes
(has | have | had | having) @mid? (all | both)? past>passed (@own | the | a | an | all | both | every | so | and | since | but | by | with | without | away | quickly | slowly | on | to | as | unnoticed | down | between | before | again | when | now | muster | inspection | over | out | ,)
(i | we | he | she | they | who) past>passed (@own | an | all | both | every | with)
(was | were | been | being | are | get | got) past>passed (to | over | around | round | on | between | down to | from | fit)
(time | times | week | weeks | day | days | months | years | hours | minutes | hour | date | deadline | year | summer | morning | afternoon) past>passed (quickly | slowly | so | without | in a (flash | blur) | like a | by)
(the | this | these | those | over the | for the | in the | your | my | our) passed>past (@span | few | couple | two | three | four | five | six | ten | twelve | eighteen | performance | experience | experiences | employer | employers | roles | projects | jobs | mistakes | owner | owners | students | winners | ,)
(my | your | his | her | our | their | in | from | of | for) passed>past (experience | experiences | work | roles | role | jobs | job | employer | employers | projects | life | history | performance | mistakes | students | clients | customers | colleagues | years | employment)
(walked | walk | walking | drove | drive | driving | run | running | ran | go | goes | went | going | cycled | cycle | moved | sailed | sail | flew | fly | stepped | pushed | look | looked | looking | see | seeing | rushed | hurried | slipped | squeezed | drifted | flowed | marched | rode | ride | jogged | wandered | strolled | well | way | far | long | came | come) passed>past (@own | the | a | an | it | them | me | us | you | all | every | this | that | each | two | three | #number | midnight | lots)
(half | quarter | minutes | ten | five | twenty | straight | right) passed>past (one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | #number | the (church | station | gate | door | desk | shop | school | bank | old | post))
(dogs | phones | children | visitors | cameras | food | nobody | people | staff | smoking | bikes | cars | guests | not | only | always | never) (@be | not)? not? aloud>allowed (to | in | on | past | at | near | inside | into | out | up | beyond | past | here | there | for | by | near | ,) 
(@be | get | got) (not | only | always | never | even | also)? aloud>allowed (to | in | on | past | at | near | inside | into | out | up | beyond | by | us | me | through | ,)
(that | which | it | he | she | they | who | has | have | had | you | this) aloud>allowed (me | us | him | her | you | my | your | our) (to | time | access | the | a)
(think | thinking | thought | said | say | laughed | laugh | wondered | wonder | sang | read (it | them | this | that | poems | stories)) (it | them | this)? allowed>aloud (to | and | at | in | by | with | as | ,)
(has | have | had | having | be | been | being | never | ever | already | often | i have | rarely | seldom | was | were | is | are | not) @mid? scene>seen !stealing|setting|of|painter|shop|change|shifter|shifters|changes
(at | on | behind | set | the | opening | crime | final | street | local | whole | love) (the)? seens>scenes
(the | a | this | that | crime | opening | closing | final | last | death | fight | battle | street | love | music | food | art | club | theatre | jazz | political | local) seen>scene (of | where | when | from | with | was | is | at | itself) !in
(the | a | this) (crime | opening | closing | death | fight | battle | street | love | music | food | art | club | jazz | comedy | folk) seen>scene
(made | make | makes | cause | caused | at | from | on | set) (a | the) seen>scene (of | in | when | with | at | where | ,)
(to | not | never | shall | i | we | you | they | and) meat>meet (you | your | me | him | her | them | us | #cap | everyone | everybody | each | again | with | up | in person | at | on #day | all | both | someone | so many | such | new people | people | there | soon | the (team | crew | staff | rest | panel | others | people | head | manager | board | children | patients | residents | guide | dogs | dog | horses | owner | director | chef | group | night | day | class | whole | family | deadline | deadlines | needs | demand | target | targets))
(red | raw | minced | cooked | lean | frozen | cured | processed | halal | cuts of | joint of | joints of | eat | ate | eats | eating | sliced | roast | grilled | tender | cold | dark | minced | smoked) meet>meat !#cap|you|your|the|up|all
(the | a | your | our | of | and | with) meet>meat (counter | pie | pies | eater | eaters | slicer | hook | hooks | cleaver | thermometer | packing | trade | market | department | van | products | dish | dishes | raffle | safe)
(had | been | was | were | am | are | i | got | get | gets | be | being | became | become | easily | never | felt | feel) board>bored (with | by | easily | stiff | silly | when | for | to (tears | death) | and (i | we | wanted | looking) | at (work | school | my) | in (my | meetings) | ,)
(notice | white | black | circuit | skirting | chopping | cutting | advisory | ironing | score | key | chess | floor | clip | dart | drawing | bill | mother | surf | message | sign) bored|bores>board|boards
(the | your | school | management | executive | trustee | advisory | of the) bored>board (of | meeting | member | members | room | approved | decided | has | met | papers | game)
(on | across the | above) bored>board (with | the | a | for | as | from | and | by | to | ,)
(@mod | to | not) @mid? bare>bear (with | in mind | the (weight | cost | costs | brunt | load | thought | responsibility | loss | name | strain) | any | it | this | that | witness | fruit | responsibility | much | no | resemblance | comparison)
(i | we | it | they | which | please | kindly | ^) bare>bear (with (me | us) | in mind | no (relation | resemblance) | fruit | the (cost | weight | name | scars))
baring>bearing (in mind | with me | with us | fruit | the (weight | load | cost | name))
(a | the | with (my | his | her | our | their | your) | on | laid | lay | stripped | its | some | wall | walls | of) bear>bare (minimum | hands | essentials | bones | walls | metal | wood | wires | wire | branches | boards | floorboards | brick | bricks | plaster | shelves | necessities | concrete | stone | feet | legs | earth | soil)
(to | @mod | not | cannot | hardly | cannot) @mid? weight>wait (for | until | till | to | any | while | here | and see | a (week | few | while | day | bit | moment | month | year) | my turn | ,)
weighting>waiting (room | rooms | list | lists | times | area | patiently | staff | tables | to)
(am | was | is | are | were | been | be | keep | kept | you | without | worth | still | patiently) weighting>waiting (for | on | until | at | in | by | to | ,)
(lose | lost | losing | gain | gained | gaining | body | birth | dead | axle | gross | net | under | over | kerb | put on | take the | carry the | bear the | its own | pull (my | your | his | her | their | its)) wait>weight (of | and | on | in | for | to | was | is | at | ,)
wait>weight (loss | gain | limit | limits | training | lifting | bearing | bearings)
the wait>weight of (the (box | load | lorry | world | bag | crane | stone | whole | roof | snow | evidence | machine | water) | each | your | his | her | my | responsibility)
(to | not | and | i | we | you | they | who | could | never) stair|stairs>stare|stares (at | into | blankly | out of)
(stood | sat | stand | am | was | were | is | are | spent | rude to) (there)? stairing>staring
(up | down | climb | climbed | climbing | flight of | flights of | foot of | top of | bottom of | back | spiral | winding | stone | wooden | fire | steep) (the | your | those | these | a)? (back | front | spiral | stone | steep | narrow | main | cellar | wooden | old)? stares>stairs
stare>stair (case | cases | well | lift | lifts | rail | carpet | gate | rods | rail)
(blank | cold | vacant | icy | intense | hard) stair>stare
(looking | want | wanted | need | needed | able | decide | decided | plan | plans | hoping | going | hope | chance | budget | like | you | right) to higher>hire (me | a | an | someone | somebody | people | another | more | two | three | new | staff | drivers | your | for | in | locally)
(car | van | bike | tool | plant | boat | ski | skip | suit | digger | crane | cycle | bicycle | costume | canoe | marquee) higher>hire (company | firm | shop | business | desk | depot | from | and | in | for | of | service | ,)
higher>hire (purchase | car | company)
(recent | new | next | best | right | first | latest) higher>hire (for | at | in | of | will | would | was | ,)
(a | the | much | far | even | any | slightly | little | no) hire>higher (level | levels | than | standard | standards | up | education | ground | quality | rate | rates | salary | wage)
hire>higher (than | education | ground | up)
(aim | aims | climb | climbed | go | rise | rose | reach | reached | scored | score) hire>higher
(has | have | had | been | are | it | you | i | we | they | which | he | who | being | is) @mid? maid>made (it | sure | up | possible | clear | me | us | by (hand | the | my | your | a) | from | of (wood | steel | stone | glass | the) | to | with | my | your | the | such | contact | many | several | a (lasting | real | great | good | big | strong | difference | mistake | point | note | start | decision | deal | list | fuss))
(tailor | ready | custom | locally | beautifully | well | hand | freshly) maid>made
made>maid of honour
(@who | it | which | that | what | there | how) wood>would (be | have | like | love | not | also | never | gladly | happily | really | @verb | need | make | mean | suit | help | work)
(what | how | when | where | why | who) wood>would (you | i | we | they | be | it | the | he | she)
(solid | reclaimed | carved | rotten | untreated | seasoned | piece of | pieces of | made of | plank of | block of | sheet of | smell of | types of | kinds of | lump of | pile of | stack of | bit of | bits of | lots of | scraps of | made from | out of) would>wood
would>wood (carving | carver | carvers | burner | burners | burning | stove | chips | chip | panelling | turner | turning | shed | pulp | pellets | grain | shavings | flooring | worker | workers | workshop | working | pigeon)
(me | us | him | them | you right | all the way | right | straight | half way | part way | halfway | way) threw>through (the | a | an | your | my | our | his | her | their | it | all | each | every | this | that | to | how | some | what | from | ,)
(go | goes | going | went | gone | walk | walked | walking | run | running | come | came | coming | get | got | getting | talk | talked | talking | look | looked | looking | reading | work | worked | working | pass | passed | passing | sit | drive | drove | move | moved | break | broke | follow | followed | live | lived | think | put | pull | carry | carried | see | flick | flicked | leaf | leafed | browse | browsed | scroll | sift | search | searched | climb | climbed | push | pushed | ride | rode | sort | sorted | cut | rushed | wander | wandered | only | mostly | mainly | purely | entirely | heard | learnt | learned | found | open | contact | apply | applied | made | led | guided | shown | taken | taking | show | shows | shone | runs | flows | fed | step | stepped | all) (it | them | this | that | me | us)? threw>through (the | your | my | our | a | an | it | all | each | every | this | that | these | those | them | to | some | his | her | their | what | several | both | with | and | #number | ,) !tantrum|fit|party|ball|rope|line|lifeline
threw>through (which | whom | hard work | word of mouth | trial and | a (friend | colleague | mutual | recruiter) | an agency | volunteering | no fault | thick and)
(i | he | she | they | we | who) through>threw (me | us | him | them | it | a | an | my | his | out | away | himself | herself | themselves | myself | everything | light | in the | open)
(foreman | manager | chef | guard | coach | colleague | boy | girl | man | woman | someone | somebody | captain | driver | boss | teacher | child | client | customer | team | dog | horse | sister | brother | mate | lad | question | news | change | #cap) through>threw (me | us | him | her | them) (a | an | off | out | the | some | at | over | into | in)
(and | then | never | even | also) through>threw (away | out (the | a | my | all) | himself | herself | itself | themselves)
(to | will | would | could | might | let me | quick | little | sneak | brief | take a | took a | taking a | had a | have a | having a | get a | got a | give a | first) (quick | little | short | brief | sneak | last)? peak|pique>peek (at the | at your | at our | at a | at what | at how | at | into | inside | behind | through | under | round) !times|time|season|hours|periods|demand
sneak peaks>peeks
peaked>peeked (into | inside | behind | through the | under | round the | over the | out from)
(to | not | i | we | you | they | who | and | @mod | how to | learn to | learned to) @mid? sow|sowed|sown>sew|sewed|sewn (a (button | hem | seam | zip | dress | shirt | patch | quilt | pocket | straight) | buttons | seams | hems | curtains | clothes | dresses | sails | costumes | together | on (a | the) | up (the | a | hems) | the (hem | seam | seams | zip | lining | dress | curtains | sleeve | collar | buttons | sails | sail | leather | costumes | patches | badge) | by hand)
sowing>sewing (machine | machines | kit | box | room | needle | needles | pattern | patterns | class | classes | circle | skills | thread | bee)
(to | i | we | they | you | and | @mod) sew|sewed|sewn>sow|sowed|sown (seed | seeds | the (seed | seeds | field | fields | crop | barley | wheat | lettuce | beans | meadow | lawn | grass) | barley | wheat | oats | lettuce | carrots | beans | peas | wildflowers | grass | doubt)
(view | views | food | cake | coffee | bread | pastries | recipe) to dye>die for
(to | @mod | nearly | almost | who | never | would) dye|dyed>die|died (of | out | down | young | from | alone | peacefully | ,)
(father | mother | grandfather | grandmother | husband | wife | uncle | aunt | dog | cat | brother | sister | he | she) (had | has | sadly | suddenly)? dyed>died (of | last | peacefully | suddenly | when | at | from | two | three | young | before | in (hospital | january | february | march | april | may | june | july | august | september | october | november | december | #number) | ,)
(hair | natural | indigo | vegetable | fabric | food | textile | madder | synthetic | cochineal | woad | red | blue) die|dies>dye|dyes
(the | a | our | your) die>dye (vat | vats | bath | baths | house | works | batch | lot | pot | pots)
(to | we | i | you | they | she | and) die|died>dye|dyed (wool | cloth | yarn | fabric | silk | hair | cotton | leather | my hair | her hair | the (wool | cloth | yarn | fabric | silk | cotton | leather | thread | fleece))
dying>dyeing (vat | wool | yarn | fabric | cloth | cotton | silk | hair | textiles | leather | fleece)
(to | @mod | help | helps | helped) @mid? heel>heal (people | wounds | patients | animals | from | quickly | properly | horses | the (sick | wound | wounds | patient | skin) | others | well | ,)
(wound | wounds | skin | bone | bones | fracture | injury | tendon | cut | burn) (has | have | had | is | was | were | not | will | to | can | fully)? heel|heeled|heeling>heal|healed|healing
(high | left | right | kitten | stiletto | worn | shoe | boot | broken | achilles | down at) heal|heals>heel|heels
(to | i | we | they | @mod | let us) prey|preyed|preying>pray|prayed|praying (for | that | together | to god | daily | every)
(bird | birds | beast | beasts) of pray>prey
(fall | fell | falls | falling | easy | their | its | natural) pray>prey (to | for | ,)
pray|prays|praying>prey|preys|preying on (small | insects | mice | rabbits | the (weak | vulnerable | elderly | old))
(to | @mod | i | we | they | who | learned to | learnt to) sale>sail (to | from | round | around | across | the | on | out | past | with | solo | again | a (boat | yacht | dinghy | ship | ketch))
set sale>sail
(main | top | under full | jib | fore | spare) sale|sales>sail|sails @@ boat yacht mast rigging sea loft canvas crew rope deck
@have @mid? being>been
(has | have | had) (there | anything | something | any | anyone) being>been
(are | was | were | am) been>being
(of | for | about | by | from | without | before | after | despite | besides | like) been>being (#past | @adj | a | able | given | told | made | in | on | part | taken | shown | asked | so | there | with | the)
!the|this|of|your|our|a|that|with #any wood>would (be | have | love | help | enjoy | appreciate | welcome | like to | gladly | mean)
!a|the|old|milk|bar #any maid>made (me | us | it (clear | easy | hard | possible | all | a))
(have | has | had) @mid? lead>led (a | mule | teams | projects | tours | workshops | classes | crews | groups | trips)
(i | we | he | she) lead>led (@obj | teams) ..9 and (grew | cut | built | made | won | brought | took | saw | kept | left)
(to | @mod | did not | do not) @mid? heard>hear
@have @mid? hear>heard
(have | has | had | never | just) herd>heard (that | from | about | of | your | the | it | back | so | how | a | nothing | anything | you)
(never | not | have | had | has | rarely | hardly | we | you | they | he | she | i | nearly | almost) mist>missed (@obj | out | by | on | from | when | #many | ,)
@have @mid? use>used (the | a | an | my | your | it | this | that | these | them | #cap | such | both)
(is | are | was | were | been | being) @mid? use>used (to | in | for | by | as | again | on | with | every | only | ,)
at easy>ease (with | and | in | about | from | when | during | ,)
(@mod | to | help | helps) easy>ease (the | my | your | things | into | pressure | pain | it | any)
(@mod | not | i | we | you | they) sea>see (@obj | if | whether | how | why | more | what | that | where | #cap | ,) !breeze
(glad to | good to | pleased to | able to | like to | love to | want to | hope to) sea>see (@obj | if | whether | how | why | more | what | where)
(talk | talked | talking | walk | walked | walking | take | took | taking | lead | led | guide | guided | swept | run | ran) (the | my | our | your | each | every | new | a) (#any | #any !and|but|then|who|that|which|i|he|she|we|they #any) !and|but|then|who|that|which|i|he|she|we|they|just threw>through (the | your | my | our | a | an | it | every | each | their | his | her)
threw>through #day
(swept | spread | ripple | rippled | echoed | flow | flowed | poured) threw>through
(i | he | she | they | we | who) road>rode (the | a | my | in | on | horses | out | to | with)
(@det | this | ring | main | side | slip | busy | country | high | wet | icy | narrow | cross) rode>road
(^ | and | but) (i | he | she | they | we) through>threw the
thorough>through (the | my | your | our | an | each | every | two | three | several | it | them)
(any | every | each) #any accept>except (#cap | on | when | for | one)
(used | able | like | love | asked | need | continue | want | here | paid | qualified | trained | happy | glad | free | how) to advice>advise
(we | they) (all | both | also | once | then | nearly | just)? past>passed (the | a)
(is | are | lies | stands) passed>past (the | your | my)
@have lead>led !pipes|roofs|weights|times|windows|actors|singers|roles|engineers|designers|developers|lights|plates|sheets|flashings|shoes|mines|teachers|climbers|guitars #many
(@mod | to | i | we | you | and) right>write (a | an | the | my | your | more | two) ..1 (report | reports | letter | letters | note | notes | review | reviews | book | story | stories | article | articles | code | program | blog | email | emails | speech | list | essay | essays | song | songs | piece)
(cannot | can not | could not | hardly) bare>bear
(could | can | cannot) (not | hardly | barely | finally)? breath>breathe
(@mod | to | not | i | we | you | they) weight>weigh (the | each | every | out | it | them)
(could | would | should | can | cannot | might) @mid? except>accept
(i | we | you | they | he) maid>made
@who wood>would rather
@mod weight>wait (by | at | near | outside | with | here)
`;
