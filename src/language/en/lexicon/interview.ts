/** How a message says that there was an interview. */
export const INTERVIEW_MENTIONS: readonly string[] = [
  'i ..1 (did not | had not | had never | have never | never) ..1 (know | known | knew | realise | realize | realised | realized | imagine | imagined) ..2 (that | how | what | why | about | such) ..3',
  '(our | the | my | this | that | your | yesterday | today | last | recent | such | a | an) ..3 @talk',
  '~interview (me | you | with | for | at | on | last | yesterday | today)',
  '(i | we) ~interview|interviewed',
  '(meet|meeting|met|meets) ..3 (you | everyone | the team | all | both | with)',
  '(you | we | i) ..2 (met | spoke | talked | chatted | discussed | sat down | caught up | connected)',
  '~speak|~talk|~chat|~discuss|~converse|~connect ..2 (with you | to you | with the | you | about)',
  '(~have | had) me (in | over | round | along | up | on site | onsite | there | for)',
  '~show ..2 me',
  '~walk ..2 me (around | round | through)',
  '~invite me',
  '~see|~seeing me',
  '~sit down with',
  '(at | during | in | after | since | from | following) (the | our | my | your) ..3 @talk',
];

/**
 * What ties a sentence to the interview or to the reader's world: something said, shown, asked, met,
 * learnt, or left behind in the mind. A sentence with one of these and a word of substance is a
 * specific reference.
 */
export const INTERVIEW_ANCHORS: readonly string[] = [
  '(told | showed | taught) me ..6',
  // Said, asked, told, in active and passive.
  '(you | your colleague | your colleagues | your team | the panel | she | he | they | everyone | somebody | someone | one of you) ..3 (~mention | ~describe | ~explain | ~tell | told | said | say | ~ask | ~share | ~show | ~raise | ~outline | ~walk | ~talk | ~touch on | ~bring up | brought up | ~point | ~highlight | ~note | ~put | ~call | ~give | ~flag | ~set out | ~lay out | laid out | ~sketch | ~demonstrate | ~present | ~suggest | ~speak | ~discuss | ~paint | ~compare | ~warn | ~recommend | ~teach | ~let | ~take | ~picture | ~stress | ~emphasise | ~emphasize | ~confess | ~admit | ~spell out | ~answer | ~run | ~reveal | ~offer | ~cover | ~invite | ~open | ~play | ~draw | ~pass | ~hand | ~pull | ~lend | ~push | ~challenge | ~laugh | ~joke | ~quote | ~read)',
  '@cap !i|my|and|was|is !#cap ..1 (~mention | ~describe | ~explain | told | said | ~ask | ~share | ~show | ~raise | ~outline | ~walk | ~demonstrate | ~present | ~suggest | ~give | ~run | ~teach | ~let | ~take | ~introduce | ~answer | ~put)',
  '(we | you and i) ..2 (~discuss | ~talk | ~speak | ~chat | ~cover | ~touch on | ~go over | went over | ~explore | ~look at | ~compare | ~debate | ~agree | ~work through | ~walk | ~dig into | dug into | ~stand | ~spend | ~laugh | ~get | ~swap | ~sketch | ~draw | ~solve | ~review | ~taste | ~visit | ~see | ~argue | ~bond | ~share | ~wander | ~tour | ~meet | ~do | ~end | ~try | ~practise | ~practice | ~run)',
  '(as | like) (you | we | i) ..1 (said | discussed | mentioned | noted | agreed | described | pointed | talked)',
  '(i | i have) (mentioned | described | told you | told the | brought up | raised | explained | talked about | walked you | showed you)',
  '(what | how | why | where | that | which | the way) ..2 (you | your team | your colleagues | your people | the team | the unit | the ward) ..8',
  '(was | were | is | been | came | that) ..1 (mentioned | discussed | described | shown | explained | raised | outlined | talked about | touched on | brought up)',
  // Nouns for what was said.
  '(your | our | the | that | this | a | an | @cap) ..3 (~discussion | discussion | discussions | conversation | conversations | chat | talk | exchange | debate | back and forth | deep dive) ..2 (about | on | of | around | regarding | concerning | over | with)',
  '(your | his | her | their | the | that | those | this | @cap) ..3 (description | explanation | question | questions | point | points | comment | comments | remark | remarks | story | stories | advice | insight | insights | thoughts | account | example | examples | demo | demonstration | presentation | overview | view | views | observation | observations | anecdote | tip | tips | answer | answers | idea | ideas | take | perspective | mention | line | suggestion | exercise | case study | case | puzzle | problem | challenge | task | tour | walk | walkthrough | visit | look | picture | outline | summary | warning | honesty | candour | candor | enthusiasm | passion | plan | plans | vision for | work on | work with | approach to | project | projects | roadmap | initiative | programme | program | philosophy | way of) ..4',
  // Learnt, heard, seen, met.
  '(~hear | ~hearing | ~learn | ~learning | ~see | ~seeing | ~find out | ~finding out | ~discover | ~discovering | ~understand | ~talk | ~talking | ~speak | ~speaking | ~chat | ~chatting | ~discuss | ~discussing | ~read | ~explore | ~exploring | ~swap | ~swapping | ~compare | ~comparing | ~trade | ~trading | ~listen) ..3 (about | of | more | how | that | what | why | where | from | on | the | your | around | through | over | inside | @cap)',
  '(hearing | seeing | discussing | touring | visiting | watching | tasting | meeting | trying | walking | spending | joining | shadowing | learning | exploring | comparing | listening | sitting | observing | experiencing | playing | standing | working through | being shown) ..6',
  '(showing | telling | walking | taking | talking | giving | explaining | sharing | describing | letting | introducing | inviting | teaching | asking | driving) ..1 (me | us | through | about | how | your | the | what | so | with | a | some)',
  '(i | we) ..2 (saw | heard | met | toured | visited | learned | learnt | watched | noticed | tasted | tried | shadowed | observed | found out | witnessed | got to | sampled | played | spent)',
  '~meet|~meeting ..6',
  // Left behind.
  '(struck | impressed | fascinated | intrigued | inspired | moved | encouraged | heartened | surprised | taken | excited | energised | energized | interested | reassured | touched | charmed | delighted | hooked | gripped | thrilled | drawn) (me | by | with | to see | to hear | to learn | that | how | at)',
  '~strike|~impress|~fascinate|~intrigue|~inspire|~hook|~excite|~resonate|~appeal|~delight|~surprise|~speak ..2 (me | with me | to me)',
  '(~stand out | stood out | ~stick with | stuck with | stayed with | ~stay with | on my mind | in my mind | in my head | ~resonate | ~chime | rang true | hit home | made an impression | left an impression | struck a chord | ~linger | memorable | highlight)',
  '(was | were | is | are) ..1 new to me',
  '(the | your) way your ..8',
  '(won | warmed | stole | caught | opened | lifted | filled) my (heart | eye | eyes | attention | imagination | spirits)',
  'your ..2 (is | are | was | were | has) ..6',
  '(~think | ~thinking | ~reflect | ~reflecting | ~mull | ~mulling | ~chew | ~look into | ~looked into | ~read up | ~dig | ~consider | ~come back | came back | went home) ..3 (about | on | over | of | into | to | through | up)',
  '(~enjoy | ~love | ~like | ~appreciate | ~value | ~relish) ..2 (our | your | the | that | how | hearing | seeing | learning | talking | discussing | meeting | what | being | walking | touring | comparing | swapping | hands | a | getting)',
  '(thank | thanks | grateful | thankful | gratitude) ..6 (for | that) ..2',
  '(since | after | during | at | in | from | until) (our | the | my | yesterday | today | that) ..3 @talk',
  '(you are | you have | you have been | your team is | your team are | they are | the team is | you plan | your plan | your plans | you were | you run | you use | you built | you want | you need) ..8',
  '(problem | challenge | question | project | puzzle | task | exercise | issue | topic | point | part | bit | piece) (you | we | of | with | about | that | on)',
];

/**
 * Looser ties: something of theirs as the subject of the sentence, or as what made the writer smile, draw or
 * tell a story at home.
 */
export const OBLIQUE_ANCHORS: readonly string[] = [
  '^ (the | that | those | these | your | @cap) !@job|process|decision ..14 (was | were | made | tells | told | has | had | looks | looked | sounds | sounded | reminded | reminds | gave | left | taught | kept | brought | shows | showed | says | said | deserves | speaks | spoke | still | came | drew | won | strikes | struck | killed | floored | amused | delighted | puzzled | haunted | impressed | stuck | helped | explained | explains | gives | means | opened | reassured | surprised | amazed | smelled | smelt | tasted | felt | seems | seemed | does | did | will stay | will not leave) ..3',
  '^ (a | an | any | some) ..10 (is | are | was | were) ..2 (my kind | my sort | right up | quite | new | rare | unusual | unheard | hard to | just what | exactly | impressive | clever | wise | brave | a rare | a lovely | a fine | something) ..3',
  '(sounds | sounded | looks | looked) ..1 (like | as | exactly | just | right | fun | a | quite | very | such) ..4',
  '(keep | kept | been | still | have been | caught myself | find myself | found myself) ..1 (turning | puzzling | wondering | dreaming | musing | smiling | laughing | chuckling | picturing | telling | humming | chewing | playing | going over | going back | tinkering | trying | hearing | seeing) ..4',
  '(told | tell | recounted | repeated | passed on | described) ..1 (my | a | the | everyone | everybody | both my) ..3 (about | of | that | how | what) ..4',
  '(i | have | i have) ..1 (since | already | even | now)? (tried | looked up | looked at | looked again | read up | ordered | borrowed | sketched | drawn | drew | tested | calculated | worked out | reread | gone over | gone back | went back) ..1 (the | your | that | out | a | some | at | on) ..4',
  '(now | finally | at last | better) (understand | see | know | appreciate | grasp) ..1 (why | how | what | where) ..6',
  '(glad | happy | pleased | delighted | good | lovely | fun | nice | great | fascinating | interesting | moving | reassuring | encouraging | touching | heartening | surprised | amazed | amused | curious | treat | joy | pleasure | privilege | honour | thrill | relief | smile | laugh) ..1 (to | that) ..1 (find | see | visit | watch | taste | try | tour | walk | hold | hear | learn | discover | meet | sit | stand | look | smell | feed | ride | step | peek | touch | handle | join | notice | read) ..6',
  '(that | which) ..1 (puzzled | stumped | amused | delighted | surprised | made) ..1 (us | me | you) ..4',
  '(went | came | drove | cycled | walked | left | rode) ..1 (home | away | back) (with | thinking | smiling | wondering | humming | laughing | full | singing | convinced that) ..6',
  '(favourite | favorite | best | funniest | high | nicest | finest | loveliest) ..1 (moment | part | bit | thing | memory | minute | point | hour) ..6',
  '(rescued | saved | caught | fed | greeted | handed | lent | found | fetched | offered | drove | dared | beat | poured | lost) (me | us | you) ..4',
  '(since | ever since) (#day | then | yesterday | our | the (interview | visit | tour)) ..10',
  '(us both | both of us | the two of us | you and me)',
  '(your | his | her | their) ..2 (about | on | over | with) ..4',
  '(what | how | why | the way | where | that) ..2 @cap !#cap ..2 (had | said | has | does | did | told | showed | puts | put | keeps | handled | handles | treats | treated | runs | spoke | deals | dealt | made | makes | called | calls | explained) ..4',
  '(especially | particularly | most of all | above all | not least | in particular | even more so) ..1 (the | your | how | that | with | of) ..4',
  '(remember | recall | recalling | remembering | not forget | never forget | not forgotten | picture | still see | still hear) ..6',
  '(the | your | that | those | of) ..8 (most of all | above all | in particular | especially | stays with me | stayed with me) ..2',
  '(while | when | as) i ..1 (was | sat | stood | waited | walked | toured | watched | left | came) ..4',
  '(i | we) ..1 (never | had never) ..2 (seen | heard | met | tasted | known | held) ..4',
  '(let | lets | letting) me (hold | try | touch | see | taste | watch | sit | drive | play | feed | have | use | handle | look | ride) ..6',
];

/** Words like ties that tie a sentence to no interview: what is offered, and what the writer sent. */
export const ANCHOR_EXCEPTIONS: readonly string[] = [
  '(with | to | for | of | match | fit | fits | matches | meet | meets) what you (need | want | seek | require | are (looking for | after | seeking)) ..1',
  '(if | should) you ..1 (would | want | need | like | wish | care | prefer) ..10',
  '(you | you will) ..1 (saw | seen | have seen | can see | may have seen | noticed | read) ..2 (cv | resume | application | letter | profile | portfolio | file) ..20',
];

/** What the writer brings or wishes, in the shape of a looser tie. */
export const OBLIQUE_EXCEPTIONS: readonly string[] = [
  '^ (the | this | your | a | that) ..6 @job ..3 (is | was | are | would | seems | seemed | sounds | sounded | looks | fits | matches | suits | aligns | has | had | calls | asks | requires) ..14',
  '^ (the | a | an | that | those) ..6 (i | my) ..14',
  '(skills | experience | requirements | qualifications | values | background) ..14',
];

/** Nouns of the interview itself: no topic. */
export const TALK_WORDS =
  'interview interviews interviewer interviewers interviewing conversation conversations chat chats call calls discussion discussions meeting meetings talk talks visit session sessions screening exchange zoom teams video phone dialogue panel round rounds assessment assessments lunch coffee stage process processes recruitment hiring selection applicant applicants application applications candidate candidates candidacy';

/**
 * Words that any candidate could write to any employer: talk, politeness, eagerness, application
 * matters, praise that fits every company, and grammar. A word outside this list, said of the
 * interview, is a topic.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `${TALK_WORDS}
  profile a about above absolutely accept accepted according across act actual actually add added adding additional additionally address after afternoon again against ago ahead aim alike align aligned aligning aligns alignment all allow allowed allowing almost along already also although always am amazing ambition ambitions ambitious among amount an and another answer answered answering answers any anyone anything anytime anyway apart appeal appealed appealing appeals applied apply appreciate appreciated appreciates appreciating appreciation appreciative approach approached are area areas around arrange arranged as aside ask asked asking asks aspect aspects asset assist at atmosphere attached attend attended attending attention available aware away
  back background backgrounds based be became because become becoming been before began begin behind being belief believe believes benefit best better between beyond big bit body both brand brief briefly bring brings bringing brought build building business businesses busy but by bye
  came can capabilities capability capable care career careers caring case certain certainly challenge challenges challenging chance change changes check checking chosen clear clearly clients client close closely closer collaborate collaborating collaboration collaborative colleague colleagues collective come comes coming comment comments commitment commitments committed communicate communication companies company compare compassion competitive complete completely concerning confident confidence connect connected connecting connection consider consideration considerate considered considering contact contacted contacting continue continued continuing contribute contributed contributing contribution contributions convinced cordial corporate correct could couple course courteous courtesy cover covered create created creating creative crew culture cultures curious current currently customer customers
  daily date dates day days deal dear decide decided decision decisions dedicated dedication deep deeper deeply definitely degree delighted delivering department describe described describing description deserve desire detail detailed details determined develop developed developing development did different difficult direct direction directly discover discuss discussed discussing do does doing done doubt down drawn dream drive driven driving due duties duty during dynamic
  each eager eagerness earlier early easier easily easy effort efforts either else email emailed emailing emails employee employees employer encourage encouraged encouraging end energised energized energy engaged engagement engaging enjoy enjoyable enjoyed enjoying enough ensure ensuring enthusiasm enthusiastic entire entirely environment equally especially esteemed etc even evening event ever every everyone everything exact exactly example examples excellence excellent exceptional excited excitement exciting exclusively exist existing expect expectation expectations expected experience experienced experiences experiencing expertise explain explained explaining explore exploring express expressed expressing extend extra extremely
  face fact fair family fantastic far fascinated fascinating fast fate favour feedback feel feeling feels felt few field final finally find finding firm firms first firstly fit fits fitting five flexible focus focused follow followed following follows for forth forward found four free friday friendly friends from fruitful full fully further furthermore future
  gain gained gaining gave general generally generous genuine genuinely get getting give given gives giving glad go goal goals goes going gone good got grateful great greatly greatest group grow growing growth guidance guide guys
  had half hand happen happening happy hard hardworking has have having he hear heard hearing heart held hello help helped helpful helping helps her here hesitate hi high highlight highlighted highlights highly him hire hired his hit hold holding honest honestly honour honored honoured hope hoped hopeful hopefully hoping hour hours how however huge
  i idea ideal ideas if immediately impact important impress impressed impressing impression impressive improve in incl include included including incredible incredibly indeed industry inform information informative initial initiative initiatives innovate innovation innovations innovative insight insightful insights inspire inspired inspiring instead institution intend interest interested interesting interests into introduce introduced introducing invaluable invite invited inviting involved involvement is issue issues it its itself
  job jobs join joined joining journey joy just
  keen keener keep keeping kept key kind kindly kindness knew know knowing knowledge knowledgeable known
  large last lastly later lead leader leaders leadership leading learn learned learning learnt least leave left less let level life light like liked likely little lively long longer look looked looking looks lot lots love loved lovely luck lucky
  made main make makes making manage management manager managers managing many market match may maybe me mean means meant meet meeting member members memorable mention mentioned mentioning message met might mind minute minutes miss mission missions moment monday month months more moreover morning most mostly move moved moving much must my myself
  name near nearly necessary need needed needs new news next nice night no none not note noted nothing notice now number
  objective objectives obvious obviously of off offer offered offering offers office often oh ok okay old on once one ones only onto open opened opening openings openness opinion opportunities opportunity option options or order organisation organisations organisational organization organizations organizational other others our ourselves out outcome outlined outlook outstanding over overall overview own
  pace paid part participate particular particularly partner partnership party passion passionate past path patience people perfect perfectly perhaps period person personal personally perspective perspectives phase philosophy pick picture piece place plan plans play played please pleased pleasure plus point pointed points position positions positive possibility possible possibly post potential practice practices precious prepare present presented pretty previous priorities probably problem problems product products professional professionalism professionally professionals proceed progress project projects promise proud prove provide provided providing purpose put
  qualification qualifications qualified qualities quality question questions quick quickly quite
  raised rather reach reached reaching read reading ready real really reason reasons recall receive received recent recently recommend reconnect refer reflect reflected reflecting regard regarding regards reinforced reiterate relate related relationship relationships relevant remain remained remains remember reminded reply reputation request require required requirement requirements requires resonate resonated resonates respect respond response responsibilities responsibility responsible result results review rewarding right role roles room run
  said same saturday saw say saying says scope second secondly section see seeing seek seeking seem seemed seems seen sector select selected send sense sent serve service services serving set several shall share shared shares sharing she short should show showed showing shown side sight similar simple simply since sincere sincerely sincerest single sit situation skill skilled skills small so solid solution solutions solve some somebody someone something soon sort sound sounded sounds space speak speaking special specific specifically spend spending spent spirit spoke spoken staff stage stand standards standing stands start started starting state stated stay stayed step steps stick still stood stop story straight strategic strategy strength strengthened strengths striking strive strong stronger strongly struck structure stuck style subject success successes successful succeed successfully such suggest suggested suit suitable suited suits sunday super support supported supporting supportive sure surely surprised sustained
  take taken takes taking talent talented talents talk talked talking tangible target task tasks teach team teams teamwork tell telling ten term terms than thank thankful thanking thanks that the their them themselves then there therefore these they thing things think thinking third thirty this thorough thoroughly those though thought thoughtful thoughts three thrilled thrive throughout thursday time timeline timelines times to today together told tomorrow tone too took top topic topics touch touched toward towards training transparency treat tremendous tried true truly try trying tuesday turn twenty two type
  under understand understanding understood unique unit until up upcoming update updates upon us use used useful using usual
  valuable value valued values vacancy various vast very via view views vision visions vital
  wait waiting walk walked walking want wanted wanting wants warm warmest warmly warmth was way ways we wealth wednesday week weekend weeks welcome welcomed welcoming well went were what whatever when where whether which while who whole whom whose why wide will willing willingness wish wished wishing with within without wonder wondered wonderful word words work worked working workplace works world worth would wow write writing written
  year years yes yesterday yet you young your yours yourself yourselves
  acme inc ltd llc plc gmbh corp co limited am pm january february march april june july august september october november december mon tue wed thu fri sat sun s t d ll re ve m
  arise arises arisen occur occurs appear appears ability abilities accomplish accomplishments accomplished accordingly achieve achieved achievement achievements achieving adapt adaptable advance advancement advertised agency aspirations aspire attitude attributes attractive brilliant bunch camaraderie candid cheerful class cohesive comprehensive contagious cutting desk differ digital diverse diversity doubtless edge edges effective effectively efficient elaborate emphasis employed employment endeavour endeavours endeavors enlightening enormous enriched enriching evident exceed excel excels excitedly explained exposure fabulous familiar flourish foster fosters fulfilling game global gratitude greet ground guys hearted highest hospitable hospitality humble inclusion inclusive insightfully instant instantly integrity internal landscape largest lasting lifelong likeminded location long-term longterm minded motivated motivating motivation natural network nurturing occasion offices ongoing operate operates operation operations organised organized outcome overviews passions paths pioneering pleasant presence prestigious pride prior productive professionalisms prospect prospective prospects proven ranging recognized reconfirmed refreshing region remarkable renowned respected responsive self seamless seamlessly setting settings sheer sincerity site skillset skillsets standard state-of-the-art stellar stimulating stream strengthen superb synergy talented tasked thankyou thoroughness thriving today's track tradition unparalleled vibe vibes vibrant wealthy wider worldclass yourselves zeal terrific enthused proceedings sitting bottom ride aboard board deliver delivers demonstrate demonstrated employer's evenings kindest occasioned nature openly realise realised realize realized role's solidified confirmed confirms deepened hearing's wonderfully gracious graciously graciousness generosity candour candor hospitality hesitation schedule schedules calendar hectic awesome cool fun funny splendid marvellous marvelous superb sweet epic unreal unforgettable phenomenal magnificent grand neat swell fine cracking smashing ace stunning breathtaking surreal salary pay benefits bonus package offer deadline delight office relaxed friendly calm informal listener listening manner attentive ease admire admired ethic favourite favorite favourites home`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Where one reads of a firm without having been there. */
export const RESEARCH: ReadonlySet<string> = new Set(
  'website websites newspaper brochure brochures founded homepage glassdoor wikipedia'.split(' '),
);
