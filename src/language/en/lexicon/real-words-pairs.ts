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
`;
