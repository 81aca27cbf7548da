/**
 * Frames for the little words: what may stand beside one of them and never beside the other. How a line is
 * written: `real-words.ts`; the classes: `frame-classes.ts`.
 */
export const FRAMES_OF_LITTLE_WORDS = `
their>there (is | are | was | were | has been | have been | had been | will be | would be | could be | cannot | seems | seemed)
their>there (and | or | but | because | when | i | we | he | she | they | you | the | if | until | till | since | every)
(been | work | works | worked | working | live | lived | go | goes | went | going | stay | stayed | stand | stood | sit | sat | over | out | up | down | in | from | be | am | is | was | were | met | saw | left | got | people | someone | everyone | everybody | nobody) their>there ,
(of | with | about | for | to | into | through | between | behind) there (own | @adj)? there>their @thing
(of | with | for | about | to | by | through | between | into | behind | among) there>their (own | @adj)? (@thing | #many)
@did there>their (own | @adj)? @thing
(gave | give | told | tell | showed | show | taught | teach | sent | send | lent | offered | promised) (me | us | you | him | her | them) there>their (own | @adj)? @thing
(^ | and | but | that | because | while) there>their (own | @adj)? (team | staff | customers | clients | patients | pupils | office | kitchen | workshop | website | manager | approach | advice | questions | story | stories | interview | reply | answer | answers | system | kindness | support | training) (is | was | has | made | gave | meant | helped | went)
(hear | heard | think | thought | believe | gather | hope | say | says | said | know | understand | see | saw | noticed | because | if | since | unless | although | sure | glad | told me | suppose | guess | suspect) there>they're #ing (a | an | the | to | for | on | at | with | in | new | up | out | more | his | her | their | your)
(hear | heard | think | believe | gather | hope | say | says | said | know | understand | because | if | since | unless | although | sure) there>they're (not | going | looking | happy | keen | able | willing | glad | proud | eager | sorry | interested | delighted | the (best | first | only | right) | a (great | good | kind | lovely) (team | bunch | crew | group | lot | set))
^ there>they're (looking | going | hoping | hiring | recruiting | trying | planning | building | opening | seeking) (for | to | a | an | the | another | more)
(that | think | say | said | hope | know | because | if | sure | hear | heard) their>they're (#ing (a | an | the | to | for | at) | not | going | very | so | also | still | always | happy | keen | able | willing | glad | proud of | eager | interested in)
(of | for | with | about | from | into | behind) they're>their !#ing|not|so|very|too|all|a|an|the|in|at|on|about|for|to|really|just|also|still|always|now|most|more|only
@did they're>their (own | @adj)? @thing
^ they're>their (own | @adj)? @thing (is | are | was | were | has | have | had)
they're>there (is | are | was | were | will | has | have)
(over | out | up | down | been | go | went | live | lived | work | worked) they're>there ,
@did you're>your (own | new | @adj)? @thing
(@did | @pre) you're>your #any of !the|a|an|my|course|them|us|these|those|all
(@did | @pre | and) you're>your (@own | @det)? (own | account | words | hints | tips | tale | warning | sense | love | taste | eye | note | notes | kind (words | reply | offer | email) | hard work | first | last | next | latest | best | main)
(hope | hear | think | know | see | sure | glad | if | when | while | because | since | understand | gather | say | said | whether | where | what | how) your>you're (looking | hoping | going | doing | having | getting | trying | making | taking | thinking | seeking | considering | enjoying | expecting | wondering | keeping | bringing | giving | needing | recruiting | expanding | adding | running | hiring | planning | moving | keeping | searching | interviewing | replacing) !process|plan|plans|manager|team|managers|panel|policy|costs|season
your>you're (able | happy | ready | willing | keen | glad | sure | likely | unable | pleased | delighted | proud | going | hoping | trying | free | supposed | bound) to
your>you're (aware | sure | proud | certain | fond) (of | that | about)
your>you're (interested in | based (in | at | on) | short of | known for | used to | hoping for | looking (for | at | to | forward))
(if | that | think | know | when | hope | sure | as | because | once) your>you're (right | wrong | correct | sure | free | busy | happy | ready | interested | available | away | back | open | well | unsure | still) ,
(^ | and | but | so | because | if | as) your>you're (a | an | the | not | also) !level|star
(and | but | because | that | think | if | though | as | since | so | know | hope | said | say | feel) its>it's (not | just | also | been | a | an | the | my | your | quite | rather | too | so)
(and | but | because | that | think | if | though | as | since | so) its>it's @adj (to | that | how | when | if | for | of | ,)
^ its>it's (a | an | the | not | been | too | so | very | quite | rather | my | your) 
^ its>it's @adj (to | that | how | when | if | for | of | ,)
(@did | of | for | from | with | into | behind | about | within) it's>its (own | @adj)? (@thing | size | age | name | place | edge | roots | past | future | history | users | tenants | residents | visitors | suppliers | founders | owner | owners | location | charm | character | architecture | layout | menu | range | engine | wheels | walls | windows | roof | legs | head | tail | feet | mother)
it's>its (@thing | roof | windows | engine | walls | owner | founder) (is | are | was | were | has | have | had | of)
(someone | somebody | anyone | anybody | person | man | woman | people | one | those | those | customer | colleague | friend | manager | chef | teacher | nurse | patient | child | neighbour | #cap) who's>whose @thing
who's>whose (@thing | turn) (is | was | are | were | has | had | have | it | i | we | you)
(someone | somebody | anyone | anybody | person | man | woman | people | one | those | customer | colleague | friend | manager | know | see | #cap) whose>who's (been | going | coming | not | also | already | always | just | able | got | a | an | in | on | at | from | keen | willing | happy | ready | new | never | done | worked | looking | trying | hoping | working | running | leaving | retiring)
^ whose>who's (on | there | next | available | free)
(like | love | loved | want | wanted | hope | hoped | need | needed | able | unable | hard | easy | good | nice | lovely | kind | chance | opportunity | pleasure | privilege | honour | way | plan | offer | offered | how | what | where | when | whether | used | going | invited | asked | told | allowed | agreed | decided | tried | managed | began | started | continue | happy | glad | ready | keen | eager | willing | pleased | delighted | excited | proud | sorry | sure | likely | seem | seemed | prepared | learn | learned | learnt | right | free | welcome | best | quick | first | enough | have | has | had | due | about | it | me | you) too>to @verb (@obj | to | with | in | on | at | for | from | about | up | out | back | more | again | #cap | ,)
(close | next | similar | thanks | thank you | according | due | prior | listen | listened | listening | relevant | related | key | used | add | adds | added | refer | referred | reply | replied | attached | close | dedicated | committed | vital | central | introduced | talk | talked | spoke | speak | speaking | talking | visit | went | go | going | return | returned | come | came | travel | travelled | drove | walked | moved | belong | belongs | open | up | back | over | down | on | sent | gave | given | writing | responded | committed) too>to (the | my | your | our | his | their | a | an | #cap | this | these | those)
(is | was | are | were | been | be | am | feel | felt | seem | seemed | look | looked | far | much | not | never | none | rather | bit | little | seems | looks | became | got | get | getting | it | that | them | me | you | arrive | arrived | came | come | start | started | left | leave) to>too (late | early | small | big | tall | short | soon | hard | hot | long | few | little | heavy | bad | high | low | young | loud | far | fast | deep | shy | busy | tired | easy | difficult | eager | keen | nervous | expensive | formal | technical | noisy | kind | steep | ill | old) (to | for | and | but | or | when | as | in | at | on | by | with | ,)
(far | much | none | rather | bit | a little | not) to>too (late | early | small | big | tall | soon | hot | long | few | heavy | young | loud | shy | busy | tired | easy | difficult | eager | keen | nervous | expensive | formal | technical | often | quickly | slowly | many)
(@be | ask | asked | asking | far | not | never | took | take | cost | costs | eat | ate | spend | spent | talk | talked | worry | drank | had | gave) to>too much (of | for | and | to | but | on | in | about | at | time | when | ,)
(have | had | has | has had | am | being | was | with | made | seen) to>too many (of | people | #many)
(in | the | last | next | past | my | those | these | at least | only | within | over | under | than | every | other | for | about | first) to>two (weeks | months | years | days | hours | minutes | of (us | them | you | the | your | my | our))
too>two (weeks | months | years | days | hours | minutes | of (us | them | you | your | my | our))
@more (so)? then>than (the | a | an | any | my | your | our | his | her | their | its | most | many | some | those | that | this | these | what | anything | anyone | anywhere | ever | before | expected | usual | average | normal | me | us | him | them | just | half | twice | one | two | other | others | #number | #ing)
(more | less | fewer) (@adj | #any) then>than (the | a | an | any | my | your | our | his | her | their | most | many | anything | anyone | anywhere | i | we | you | they | me | us | them | others | #number | #ing) !started|started|left|went|moved|came|became|asked|began
(better | worse | more | less | easier | harder | faster | slower | higher | lower | other | rather | longer | different | sooner | larger | smaller | bigger | nicer | kinder | quicker | older | younger) then>than (i | we | you | they | it | he | she) (expected | thought | had | have | was | were | is | are | did | do | could | can | would | realised | realized | imagined | hoped | need | needed | used | knew | ever | feared | remembered)
rather then>than !we|i|he|she|they|it
other then>than (the | a | an | my | your | #ing | that | those | what | to)
(^ | and | but | only | back | just | until | till | since | even | right) than>then (i | we | you | he | she | they | it) (will | would | can | could | had | went | was | moved | worked | became | ran | spent | took | left | joined | started | led | have | am | were | came | saw | asked | told | showed)
(#any took | taking | take | taken | takes | #any had | have | having | get | got | getting | given | gave | booked | book | requested | earned | #number | two | few | couple of | my) (the | a | my | his | her | their | your | our | some | any | an | all)? (day | days | week | weeks | time | afternoon | morning | weekend | evening | shift | hour | hours | month | year) of>off (to | from | and | because | when | if | sick | before | after | on | in | for | next | last | ,)
(set | sets | setting | switch | switched | switching | turn | turned | turning | cut | cuts | cutting | went | drop | dropped | dropping | come | came | comes | put | putting | pay | paid | pays | sign | signed | log | logged | lay | laid | show | showed | showing | round | rounded | finish | finished | start | started | starting | write | wrote | seal | sealed | fence | fenced | kept | keep | keeping | head | headed | heading | send | sent | sending | drive | drove | ran | walk | walked | topped | pull | pulled | ripped | bounced | clocked | clock | wiped | wipe | washed | wash | cool | cooled | cordoned | sell | sold | mark | marked | tick | ticked | cross | crossed | kick | kicked | kicking | call | called | back | backed | hand | carry | carried | fly | flew | rub | rubbed | scrape | scraped | strip | stripped | brush | brushed | peel | peeled | take | took | taking | fall | fell) of>off (to | with | at | and | without | by | when | on | ,)
(switch | switched | turn | turned | cut | put | take | took | pull | pulled | sign | signed | finish | finished | call | called | tick | ticked | send | sent | drop | dropped | set | pay | paid | show | showed | sell | sold | round | start | started | shut | knock | knocked | get | got) (it | them | me | us | him | everything | things | that | this) of>off (to | with | at | and | when | before | after | as | on | by | in | ,)
(come | came | comes | fall | fell | falls | fallen | get | got | getting | take | took | taking | took | keep | kept | jump | jumped | climb | climbed | step | stepped | walk | walked | drop | dropped | knock | knocked | roll | rolled | slide | slid | scrape | scraped | cut) of>off (the | a | my | your) (bus | train | plane | ferry | boat | ladder | roof | wall | shelf | shelves | hook | road | rails | list | phone | line | table | bench | press | floor | ground | top | end | edge | back | lorry | truck | horse | bike | van | stage | platform | scaffold | scaffolding | crane | lathe | mould | menu | market)
@be of>off (sick | to | today | tomorrow | until | next | on (holiday | leave | monday | tuesday | wednesday | thursday | friday | saturday | sunday | my | the | a))
(better | well | worse | badly | straight | far | on and | hands | lights | gloves | shoes | lid | engine) of>off ,
of>off (limits | piste | guard | balance | topic) ,
(on or | on and) of>off
(because | instead | member | members | kinds | sort | sorts | many | each | none | lots | lot | plenty | couple | front | full | aware | proud | fond | tired | capable | ahead | rest | sense | piece | cup | glass | bottle | range | variety | spite | lack | view | importance | hundreds | dozens | thousands | thought | thinking | case | quality | afraid | jealous | consists | consist | speaking | middle | beginning | years' | days' | weeks') off>of (the | a | an | my | your | our | his | her | their | its | this | that | these | those | it | them | us | you | what | how | which | course | #ing | #cap | people | work)
(^ | and | but | will | would | am | i) off>of course
(@pre | is | was | know | knew | knows | see | saw | shown | show | showed | remember | remembered | wonder | wondered | exactly | decide | learn | learned | learnt | find out | found out | ask | asked | tell | told me | told us | sure | stage | point) were>where (i | we | he | she | it | things | everything | everyone | the (role | job | team | company | shop | money | line | work | best | rest | parts | tools | train | bus | road | water | next | new | old | problem | problems | queue | customers | patients | boats | office | interview))
(know | knew | learn | learned | learnt | sure | see | exactly | ask | asked | shown | told me | find out) were>where (you | they)
(know | knew | learn | learned | sure | ask | asked | show | showed | showed me | showed us | shown | decide | decided | told me | told us) were>where to
(place | places | shop | town | village | city | country | office | company | firm | ward | hospital | school | kitchen | site | hotel | workplace | department | yard | room | building | street | road | house | home | point | stage | moment | situation | environment | culture | corner | area | industry | workshop | studio | factory | bakery | garden | farm | lab | theatre | museum | library | depot | plant | bar | restaurant | cafe | clinic | surgery | college | university | world | position | role | job) were>where (i | he | she | it | no one | nobody | everyone | everybody | somebody | someone | nothing | everything | each | every)
^ were>where (is | are | do | did | does | can | will)
(we | they) where>were (#ing | @adj | a | an | not | all | so | very | both | also | still | given | told | asked | able | made | shown | there | on | in | at | just | always | never | only)
(people | staff | children | customers | patients | students | pupils | guests | colleagues | others | #many) where>were (very | so | really | all | both | always | never | also | too | quite | extremely | most) (@adj | #ing | welcoming)
there where>were (a | an | some | many | no | not | two | three | several | #number | only | also | few | lots | plenty | so | always | any | times | people)
(there | they) we're>were
who we're>were
^ were>we're (looking | hoping | going | trying | excited | delighted | happy | sorry | thrilled | hiring | pleased | sure) (to | for | that | at | about | forward)
(@mod | do not | did not | does not) @mid? here>hear (@obj | from | about | back | more | that | why | whether | if | of | so | again | #cap | ,)
to (also | really | soon | actually)? here>hear (from | about | back | more | that | why | whether | if | of | @obj)
(i | we) (also | often | always | still)? here>hear (that | about | from | of) !our|my|the
(@be | live | lives | lived | work | works | worked | working | born | stay | stayed | moved | move | arrive | arrived | been | return | returned | over | near | around | up | down | back | came | coming | settled | based | grew up | family | right | out | train | trained) hear>here (at | in | on | or | and | for | since | until | every | by | today | when | with | as | because | to | last | next | ,)
(reach | find | call | contact | join | meet | visit | see | saw | met | brought | bring | bringing | sent | got) (me | us | you | him | her | them) hear>here (at | in | on | or | and | for | until | every | by | today | when | with | as | because | to | last | next | ,)
^ hear>here (is | are)
(i | we | you | they) (also | already | all | really | both | certainly | still)? no>know (the | that | how | what | why | your | my | from | about | it | a | an | this | who | where | when | his | her | its | their | some | of | there | many | all | #cap)
(@mod | not | never) @mid? no>know (the | that | how | what | if | whether | when | your | my | about | it | you | who | where | why | of | a | ,)
to no>know (the | that | how | what | if | whether | when | your | my | about | it | you | who | where | why)
(let | lets | letting) (me | us | you | him | her | them | #cap) no>know
(has | have | had | is | was | are | were | with | without | at | by | under | say | take | took | see | saw | there is | there was | make | makes | made | leaves | gives | gave) know>no (doubt | longer | problem | problems | need | idea | time | reason | experience | trouble | way | one | hurry | rush | question | stranger | pressure | fewer | point | worries | issue | issues | plans | choice | formal | further | difficulty | rules | room | harm | fear | complaints | regrets | objection | difference | obligation | sign | use | means | circumstances | waste)
(@mod | not | to) @mid? now>know (how | what | if | whether | why | who | where | when | about | your | more)
(i | we | you) now>know (how | what | why | where | who) (i | we | you | they | to | it | he | she | the)
(until | till | right | up to) know>now (and | i | we | you | the | it | that | my | your | in | at | on | ,)
(am | are) know>now (#ing | in | at | a | the | able | free | available | ready | based | fully | living)
(i | we | you | he | she | they | never | who | already | hardly | barely) new>knew (the | that | how | what | it | you | nothing | i | we | my | his | her | your | of | where | why | when | them | him | a | little | exactly | enough | straight | at once | all | every | each | everyone | everything | about | then | more | this)
(the | a | my | your | our | its | his | their) knew>new
(something | anything | nothing | learning | learned | what is) knew>new (, | every | to | about)
an>and (the | your | your | my | our | his | her | their | its | this | that | these | those | we | you | he | she | they | to | then | for | with | so | was | were | will | would | could | should | can | had | have | has | how | who | where | when | what | why | but | not | from | by | me | us | them | him | thank | thanks | look | hope | there | two | three | four | five | six | seven | nine | ten | some | both)
an>and i (am | was | have | would | will | could | can | had | hope | look | know | thank | love | like | enjoyed | think | want | feel | felt | learned | saw | did | do | came | left)
(such | like | with | as | make | made | got | give | gave | given | sent | send | offered | had | have | has | took | take | saw | see | need | needed | become | became | being | without | having | write | wrote | drop) and>an (email | interview | offer | opportunity | hour | example | idea | issue | update | engineer | apprentice | assistant | electrician | accountant | architect | artist | editor | answer | event | honour | insight | understanding | invitation | impression | eye | ear | apprenticeship | internship | industry | institution | organisation | environment | expert | exam | exciting | excellent | amazing | old | early | easy | extra | unusual | enjoyable | outstanding | incredible | honest | informative | inspiring | impressive | enormous | overview | orchard | oven | experienced | added | urgent | ideal | interesting | important | open | extremely)
(of | for | at | in | from | was | is | be) and>an (email | interview | offer | opportunity | hour | example | engineer | apprentice | assistant | electrician | accountant | architect | artist | editor | honour | exciting | excellent | amazing | unusual | enjoyable | outstanding | incredible | informative | inspiring | ideal | absolute | hour's | extremely | incredibly | eye opener | invaluable) (@adj | experience | day | place | one | way | at | in | with | for | of | to | on | who | opportunity | chat | meeting | , | morning | afternoon | insight | team | role | fit)
(i | he | she | who | they) one>won (a | an | the | gold | silver | first | best | several | three | two | awards)
(no | any | every | some | another) won>one (else | can | could | would | who | in | is | was | thing | of)
won>one (of (the | my | your | our | these | those | them | us) | thing | another)
(#past | made | done | written | taught | led | built | taken | given | shown | driven | held | struck | run | told) buy>by (the | an | a | your | my | our | his | her | their | this | how | what | hand | all | both | someone | everyone | #cap)
(want | wanted | like | love | able | going | need | needed | how | where | what | plan | decided | hope | hoping | afford | easy | cheaper | money | customers | people) to by>buy (a | an | the | my | your | our | some | more | new | two | it | them | from | food | tickets | fresh | local)
(can | could | would | cannot) by>buy (a | an | some | more | new | two | it | them | food | tickets | from)
(the last | the next | the past | the first | my | your | our | these | those | all) for>four (years | days | weeks | months | hours | minutes | of (us | you | them | the | my | your) | main | bedroom | times | children | seasons | people | sites | stages | teams)
(thank you | thanks | look | looking | looked | apply | applied | applying | responsible | reason | wait | waiting | care | caring | passion | grateful | appreciation | sorry | respect | asked | ask | asking | important | available | opportunity | allow | plan | search | except) four>for (the | your | a | my | this | taking | meeting | me | us | you | it | that | having | giving | our | being | an | his | her | their | all | any)
(an | rush | happy | eleventh | golden | quarter of an) our>hour
(#number | few | several | long | opening | working | office | extra | unsociable | flexible | business | visiting | contracted | part time) ours>hours
(in | of | for | with | at | during | after | about | from | enjoyed | since | following | into | appreciated | throughout) hour>our (conversation | interview | discussion | chat | meeting | team | call | visit | talk | own | first)
(of | for | during | since | following | throughout | enjoyed | after | from | appreciated) are>our (conversation | discussion | chat | meeting | interview | talk | call | visit)
(they | we | there | those | these) our>are (a | an | the | #ing | not | very | so | also | still | many | some | no | both | always | never | happy | keen | available | open)
you our>are (not | an | looking | hoping | able | interested)
#any their>there ,
(is | was | has | are | were) their>there (any | already | a | an | been | still | something | anything | more | some | no | news)
(is | has | was | are | were | thought | think | said | hope) they're>there (any | already | an | something | anything | been | would | might | may | could | should)
(would | will) vary>very (much | gladly | happily)
(@link | a | remain | remained) vary>very
(the | sounds | sounded | feels | felt | exactly | quite) write>right !up|off|back|ahead|speed|access|path|only|the|a
(is | was | be | it | that) all write>right
(@be | all) write>right (for | that | up | beside | next | here | there | ,)
write>right (now | away) ,
(@mod | to | please) right>write (about | code | reports | copy | letters | essays | articles | again | back | more | clearly | well)
(the | your | our) ..1 #cap sight>site !of|test|loss
!know|knew|recognised|recognise|recognize|recognized|hate|hated|love|loved|shot|shoot|identify|name|him|her|it|them|by|every #any on sight>site (this | last | yesterday | from | by | at | for | every | on | in | all | since | until | when)
(@det | this | that | on | each | both | building | web | job | main | of | #cap) cite|cites>site|sites
(the | my | your | our | a | long | any | same | best | half | his | her | their | right | only | either) weigh>way !in|bridge|house|station|scale|scales|ins
(@mod | to | not) way>weigh (up | each | every | it | them | the | less | more than | #number)
where>were (fascinating | wonderful | superb | excellent | brilliant | great | lovely | helpful | spot on | worth | memorable | impressive | delightful | beautiful | friendly | generous | fair | amazing | delicious | inspiring | incredible | fantastic | striking | outstanding | invaluable | perfect) (to | and | for | in | on | but | when | with | the | a | every | ,)
where>were (very | so | really | both | all | quite | most) (very | so)? (fascinating | wonderful | superb | excellent | brilliant | great | lovely | helpful | kind | memorable | impressive | beautiful | friendly | generous | fair | inspiring | useful | interesting | good | clear | patient | welcoming) (to | and | for | in | on | but | when | with | ,)
(by | until | till | since | for | from) know>now (and | i | we | you | the | that | it | but | ,)
(with | without) know>no !how|one
(even more | if not | here and | right here) know>now ,
(^ | and | but) (i | we) know>now (have | am | live | feel | manage | teach | spend | understand)
(wish | want | wanted | like | need | love | get | got | getting | come) to now|no>know (each | the | your | everyone | everybody | people | how | #cap | more | about | you | it | them | ,)
(i | we) now>know (the | my | your | his | her | a | an | every | who) !have
and no>know (the | my | your | how | that | what | his)
(was | is | are | were | be | been | completely | relatively | totally | entirely) knew>new
(will | would | can | could | should | might | may | must) @mid? where>wear (a | the | my | your | an | it | this | our | gloves | boots)
(proud | happy | glad | have | had | like | able | allowed | want | required | asked | need | needed) to where>wear (a | the | my | your | his | an | this | gloves | boots | it)
(expect | expected | hope | hoped | want | like | love | pleased | glad | nice | lovely | good | need | happy | delighted | sorry) to here>hear
@mod here>hear (within | soon | shortly | by | again)
and here>hear (how | why | whether)
(you | me | us | them | him | her) to>too much (of | for | and | to | #any) !like|be|do|of
(i | we | they) to>too (am | was | were | would | had | will | have | had)
!i|we|they|you|he|she|and|but|who|that|people|staff|others|#many|#cap #any too>to (keep | share | answer | learn | meet | see | hear | say | join | apply | ask | get | make | give | tell | send | show | find | write | try | buy | speak | talk | discuss | provide | contribute | thank) (@obj | to | with | in | for | at | from | about | more | #many | #cap | ,)
(appeal | appeals | appealed | write | wrote | matter | matters | mattered | important | known | said | sent | gave | new | helpful | useful | explained | happened | means | meant) too>to (me | us | you | him | her | them)
(close | next | due | similar | used) too>to (what | where | how | the)
(day | week | number | phase | round | step | year | part | room | ward | line | level | chapter | unit | stage | shift | question | send | is) won>one (and | of | ,)
won>one (more time | last time | time zone | last (thing | question))
(a new | a good | a small | an old | the only | the next | the right | the same | the new | another | each | every | any | no) won>one
(the | an | every | each) our>hour
(half | homework | lunch | any | last | first | quarter | next | one | an | full) our>hour ,
(^ | and | on | at | because | when | of | about | during | after | in | following) hour>our (interview | talk | conversation | meeting | discussion | chat | call | team | own | customers | visit | time together)
(^ | on | at | because | during | after) are>our (interview | meeting | conversation | talk | discussion | chat | call | visit | team)
(the | a | my | your | our) forth>fourth (of | floor | grade | graders | grader | year | time | round | quarter | form | day | week | stage | interview | one | ,)
(and so | back and) fourth>forth
(bring | brought | set | sets | put) fourth>forth (the | by | in | a | your | our)
(tour | winter | sound | sounds | smell | story | stories | idea | history | role | owner | manager | director | taste) off>of (the | your | my | our | his | her | their | it | them | us | you | this | that | what | how | #cap | #number)
(@mod | to | who | then) (sign | set | turn | switch | cut | send | pay | drop | knock | show | lay) of>off
an>and it (was | is | has | made | would | will)
an>and please
(@did | for) you're>your #ing of
(take | takes | took | taking | pride | interest | faith | trust | belief) in there>their (own | @adj)? (@thing | #many)
(^ | and | but | that) they're>their (approach | advice | kindness | work | system | kitchen | attention | enthusiasm | patience | answer | manager | team) (#past | made | meant | gave | felt | was | is)
(kept | keeps | keep | lost | loses | changed | improved | built | raised | protect | lose | with | of | for | from | into | won | earned) it's>its (original | whole | entire | first | last | famous | local | main | current | present | old | new | full | former | oldest | finest | best | usual | proper | natural | current | two | three | many)
#any whose>who's (leaving | retiring | going | coming | starting | joining | moving | taking | running | looking | hiring | staying | working | helping | waiting) (in | on | at | for | to | the | a | next | soon | this | us | over | ,)
(would | had) rather ..4 then>than
#day of>off (and | to | but | if | so | because | ,)
(switch | switched | turn | turned | switching | turning) of>off (the | my | your | our | all | every) (#any)? (alarm | light | lights | engine | power | machine | machines | oven | ovens | heating | gas | water | phone | pump | pumps | tv | radio | computer | lamps | tap | taps | electricity | mains | printer | screen | supply)
(one | some | many | most | none | two | three | each | several | any) off>of (the | my | your | our) (best | most | finest | few | first | main | friendliest | nicest | kindest | reasons | people | things | staff | many | largest | biggest | oldest | only | busiest | happiest | other)
(children | people | staff | patients | guests | colleagues | customers | students | pupils | others) where>were (all | both)
(team | family | months | years | weeks | life) hear>here (at | in)
their>there ((after | before) (the | my | our | a) | yesterday | today | tomorrow | again | on #day | at #number)
(and | or) it's>its (@thing | #many) (have | are | were | made | gave | #past)
whose>who's (in (charge | town | the | need) | on (the | duty | leave | call) | at (the | work))
(enough | able | hope | want | wanted | willing | eager | keen | likely | tried | going) too>to @verb
were>where (the | my | your | our | their) #any (is | was | used to)
(^ | and | but | that | because | as | when | if | think | thought | said) you where>were (@adj | #ing | so | very | not | also | in | on | there)
(did | do | does) here>hear (that | from | about | how | it | you | the | a)
(leave | left | put | park | parked | wait | waited | stand | stood | sit | sat) (the | your | my | it | them) (#any)? hear>here
(^ | and) than>then (the | a | to | on | in | back | went | came | moved | off | home)
(said | say | think | thought | hear | heard | believe | know | gather) there>they're (short of | busy | open | closed | full)
is were>where
`;
