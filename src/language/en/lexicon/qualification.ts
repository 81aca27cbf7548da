import type { WordClasses } from '../pattern.ts';

const words = (list: string) => list.split(' ');

export const QUALIFICATION_CLASSES = {
  /** What was done, by verbs whose past is no regular one, and by regular ones that are told apart by nothing else. */
  did: [
    ...words(
      'set laid put cut hung sewed sewn fed bred wove woven threw rang drew drawn hit dug swept spun struck sank flew flown rode ridden bound fought ground held lit shook sold sung sang strung swam took taken tore wound wore bought brought built caught chose dealt did done drove driven fitted grew grown kept knitted led made ran rebuilt rewrote rid saw sawn set shod shot slung sowed sown spent spoke split spread stacked stood stuck taught wrote written won halved doubled tripled trebled tended served mended halved cooked rewired untangled overhauled looked',
    ),
  ],
  /** Whom and what the writer looked after. */
  charges: words(
    'pupils class classes crew team patients clients guests choir herd flock kitchen ward shop customers readers students apprentices trainees tenants residents hives bees orchard round route stall boat desk department branch site project shift shifts bench workshop portfolio book accounts games plays orchestra league troop band',
  ),
} as const satisfies WordClasses;

/** How writers say what they bring. A match counts where the sentence also holds a word of substance. */
export const QUALIFICATIONS: readonly string[] = [
  'i (could | can | would | will) ..1 (help | do | offer | bring | get | achieve) ..5 (similar | same | comparable) ..1 (result | results | outcome | outcomes | gain | gains | saving | savings | improvement)',
  '(went | rose | fell | dropped | climbed | grew | jumped | came down | went up | went down | shrank | increased | improved | declined) ..1 from #number ..2 to #number',
  '(second nature | meat and drink | daily bread | bread and butter | home ground) (to | for) me ..4',
  'a ..1 (dab hand | safe pair of hands | fair hand | steady hand | quick study) (at | with) ..6',
  'how i ..1 (paid | earned | made my living | supported | spent) ..8',
  '(take | lift | carry) (the | that | those | some of | all) ..4 off your (hands | shoulders | plate | desk | books) ..8',
  // An idea of the writer's.
  'i (would | should) !love|like|be|welcome|appreciate|enjoy|value|take|get|join|accept|choose|call|ring|come|hear|know|want|wish|hope|have|say|ask|thank|give|relish|still|gladly|happily|also|really|very|not|never|only|rather|never #any (the | each | every | those | your) ..2 #any (to | until | from | before | so | with | instead | and | at | once | in) ..6',
  'wonder ..1 (whether | if) (a | an | the | some) ..6 (might | would | could | may) (cure | fix | stop | help | cut | solve | ease | mend | save | prevent | do) ..6',
  '^ (might | could | would) (a | an | some) ..6 (cure | fix | stop | cut | solve | ease | mend | save | prevent) ..6',
  '^ (why not | have you tried | have you thought of | perhaps try | try) !me|again|to #any ..8',
  '(i | we | and) (checked | visited | followed | called | noted | interviewed | applied | attended) ..2 (about | around | over | more than | nearly | almost)? #number ..6',
  'my ..1 (dissertation | module | modules | thesis | essay | coursework | capstone | major | master | bachelor | doctorate | phd | diploma | blog | channel | newsletter | film | reel | allotment | farm | boat | stall | shop | finals | final year) ..8',
  'my #cap ..6 (good enough | fluent | fair | serviceable | up to | stretches | extends | runs to | is good | is strong) ..4',
  '(no | not | few) ..2 (terrors | terror | fear | fears | secrets | mysteries | surprises | horrors | stranger) ..4 (me | my | i) ..8',
  '(that | this | which | it) is how (we | i) (#deed | @did) ..8',
  'no stranger to ..8',
  '(i have | and have | i have also) #deed ..8',
  'with my ..2 (cert | certs | certificate | ticket | tickets | licence | license | diploma | degree | qualification | card | papers | training | background | years) ..8',
  'of my ..1 (planting | making | doing | design | own | hand | building | work | writing) ..4',
  '(rate | rates | sales | score | scores | turnover | waste | returns | complaints | attendance | results | marks | output | losses) ..8 (lowest | highest | best | fell | rose | dropped | halved | doubled | went (up | down)) ..8 (i | my | me | we) ..4',
  '(gave | rated | voted | named | trusted) (my | me) ..8',
  '(i | that i) (can | could) (do | also)? #any ..1 (#number | a | the | any | most | an) ..8',
  '#number ..1 (winters | harvests | terms | voyages | tours | nights | springs | autumns | lambings | decades) ..8',
  '(i | i have | and have | and then | and | which i | that i | i also | i once) @did ..8',
  'i ..1 (had | met | saw | knew | faced | know | have had | have met | have seen | have known) ..2 (same | similar | such | very | like) ..8',
  '(was | were | is | are) mine to ..8',
  '(nobody | no one | few | none | not many) ..8 (as i (do | did | can) | than i (do | did | can) | like i (do | did | can))',
  '(my | our | of my | of our) ..2 @charges ..8',
  '(come | comes | came) ..2 to me ..3 (easily | naturally | readily | as)',
  '(is | are) to me what ..4',
  '(took | takes | has taken) me ..6 to ..6',
  '(years | seasons | summers | winters | decade | decades | nights | days) ..1 (have | had | has) ..1 (taught | made | given | shown | trained) ..6',
  '(#number | a dozen | several | many | few) ..2 (of (the | my | our | those | which)) ..3 i ..8',
  '(that | which | what | work | job | muddle | problem | trade | craft | way | trick | system | method) (that | which)? i ..1 (learned | learnt | used | built | made | untangled | solved | mended | know | brought | wrote | taught | picked up | ran) ..6',
  '(at home | easy | at ease) ..1 (with | in | on) ..6',
  '(i | we) (know | speak | read | write | play | sing | drive | ride | sail | weld | knit | sew | code | type | solder | shear | graft | prune | bake) ..6',
  'i (run | lead | manage | keep | maintain | write | teach | train | supervise | edit | drive | coordinate | oversee | handle | look after | own) (the | a | an | our | my | all | most) ..8 (for my | in my | at my | at #cap | now | every (day | week | month) | each | myself | at present | currently)',
  '(i have | and have | have) ..2 (written | built | run | led | taught | trained | repaired | designed | delivered | managed | edited | planned | fitted | served | cared for | organised | organized) ..2 (about | around | over | more than | nearly | almost | some)? #number ..6',
  'i (also | once | first | then | myself | mostly)? #deed ..8',
  '(in | at) my ..3 (we | i) ..8',
  '(is | are) my ..2 (languages | language | trade | craft | field | speciality | specialty | daily work | strength | strengths | bread and butter) ..3',
  'i ..1 (play | speak | read | teach | drive | cook | sing | sew | weld | code | draw | paint | build | fix | repair | run | manage | maintain | lead | look after | train | grow | bake | edit | translate | keep | treat | handle | sell | design) ..8',
  'with (#number | over | more than | nearly | almost | some) ..8',
  '^ having !had|been|to|the|said|met|spoken|read|heard|seen ..8',
  '(in | at | with | for | back in | over at) #cap ..4 (we | i) ..10',
  'i (had | have had | have) #number ..8',
  '(you | your) ..14 (and i can | i am one | and i do | and i have | i have one | i have had one | i can be it | i make both | i can do) ..6',
  '(ticket | licence | license | certificate | qualification | exam | degree | diploma | registration | accreditation | badge | course | test) ..8 (came through | passed | arrived | completed | renewed | in hand | finished | was granted) ..6',
  '(been told | people say | told) ..2 i (have | am) ..4',
  'i (can | could | do | have | make | speak | read | know) ..6 (since | for) ..3 years',
  '(solved | built | run | done | led | managed | made | handled) (under my | by me | on my watch) ..6',
  'i (was | had been | have been) ..2 (the | a | in charge | responsible | head | one | bridge | link | part) ..8',
  'i (passed | took | hold | held | earned | gained my | got my) ..8',
  '(my | own | of) ..4 (experience | background | training | skills | skill | expertise | degree | knowledge | years | qualification | qualifications | certificate | certification | licence | license | work | career | time | practice | strengths | strength | ability | apprenticeship | thesis | research | portfolio | track record | projects | project | placement | internship | stint | role | job | history | eye | ear | hands | habit | command | fluency | studies | degree | craft | days | course | study | palate | rigs | records | clients | patients | shifts | seasons | workshop | garden | designs | recipes | paper | papers | app | code | repo | team | unit)',
  '(experience | background | expertise | training | skills | years | fluency | grounding | knowledge) ..3 (in | with | of | as | on | from | at | running | managing | leading | working | building | teaching | doing | spent) ..4',
  '(i | i have) ..3 (worked | led | built | ran | run | managed | designed | taught | trained | developed | launched | created | handled | delivered | spent | served | helped | wrote | written | cut | grew | reduced | raised | saved | improved | organised | organized | supervised | coordinated | completed | qualified | studied | coached | cooked | repaired | fixed | installed | drove | driven | done | did | kept | set up | introduced | migrated | automated | negotiated | sold | supported | nursed | cared | treated | welded | baked | maintained | looked after | dealt | shipped | translated | edited | filed | prepared | audited | balanced | tested | planned | curated | rebuilt | moved | brought | worn | tackled | solved | learned | learnt | carried | put | published | mentored | opened | closed | produced | modelled | modeled | analysed | analyzed | catalogued | restored | faced | hosted | staffed | rolled | turned | shaved | won | held | owned | dug | raised | planted | used | made | steered | ordered | tracked)',
  '(having | after | with | from | over | for | through) ..2 (worked | led | built | run | managed | designed | taught | spent | leading | running | managing | building | teaching | working | years | done) ..6',
  '(i | which i) ..2 (can | could | would | will | might | should | am able to | am confident | am sure | hope to | want to | would like to | would love to | am ready to | aim to) ..4 (help | contribute | bring | add | support | offer | improve | build | take | apply | put | use | make | strengthen | reduce | lead | tackle | solve | share | carry | draw | hit | fit | save | give | cut | turn | cover | handle | start | set up | translate | ease | lighten | run | teach | manage | step)',
  '(i | that i | what i) ..2 (bring | offer | speak | know | hold | am used to | am trained | am certified | am qualified | am licensed | am fluent | am comfortable | am good at | have been | specialise | specialize | thrive | excel | enjoy | understand | have) ..8',
  '(idea | ideas | thought | thoughts | sketch | draft | plan | suggestion | prototype) ..3 (for | on | about | of | that | how | to)',
  '(i | we) (sketched | drafted | mocked up | jotted | tried | put together | wrote up | prototyped | prepared | thought | have been thinking)',
  '(at | in | during | for | with | while at) (my | the) (last | previous | current | present | old | former | first | final) ..3',
  '(as | being) a ..6 (i | for | with | who | my)',
  '(that | it | which | this) ..2 (is | was | mirrors | matches | echoes | resembles | maps | fits | overlaps | reminds | ties | chimes | lines up) ..6 (i | my | me)',
  '(what | something | things | exactly what | just what | the kind | the sort | work | problem | the same | similar | much like | like the) ..6 i ..2 (did | do | have | led | ran | faced | dealt | handled | built | worked | solved | met | used)',
  '(fluent | proficient | certified | qualified | trained | licensed | registered | experienced | versed | skilled | confident | comfortable | competent | adept) ..1 (in | with | as | on | at | to)',
  '(years | months | seasons | summers | decade | decades | shifts) ..2 (of | in | as | on | at | with | running | doing | working | behind)',
  '(equip | equips | equipped | prepared | prepares | taught | trained | suits | lends) me ..2',
];

/** Words that any candidate would write of themselves; "communication" or "bookkeeping" is none of them. */
export const GENERIC_ABILITY =
  'fit match asset good great strong right suitable ideal perfect candidate person relevant solid valuable meaningful proven quickly learner hit ground bring table immediate value-add well-suited myself';

/** Experience still to come, of something else, or denied. */
export const QUALIFICATION_EXCEPTIONS: readonly string[] = [
  '(hear | hearing | heard | learn | learning | learned | learnt | story of | see | seeing | explained | told me | showed me) ..2 (how | why | where | when) !i|we|my ..16',
  '(want | like | love | hope | wish | need | keen | eager) ..1 to (learn | grow | advance | progress | gain | get | escape | further | finish | leave | live | save | earn | build up | build my | expand my | improve my | develop my | broaden) ..10',
  '(get | go | going | getting | time | rush | make it | off | home) ..1 (to | from | for) my ..2 (class | classes | lesson | lessons | choir | club | band | team | league) ..4',
  'my (yoga | pilates | dance | gym | evening | spin | zumba | language | night | school) (class | classes | course) ..4',
  'i have ..2 (thought | been thinking | been telling | enjoyed | loved | appreciated | looked !after | followed | wondered | hoped | waited | applied | interviewed | mentioned | any | no | admired | lived | dreamt | dreamed | wanted | wished | sent | told | heard | seen | attached | enclosed) ..8',
  'i have (a few | some) ..2 (questions | question | doubts | days | concerns | free | time) ..4',
  '(get out of | get away from | getting out of | away from | escape | tired of | done with | sick of) ..4',
  '(would | will) have to ..8',
  '(i | and) ..1 (walked | took | drove | cycled | went | came | rode | caught | ran) ..2 (home | back | to (the | your) (station | bus | office | gate | door) | (the | a) ..2 (bus | train | tram | metro | ferry | taxi | boat)) ..6',
  '(in | on | at | with) the (old | last | first | final | current | present | former) ..6',
  '(kind | good | lovely | nice | generous | sweet | brave | decent | thoughtful) of (you | your | him | her | them | #cap) ..6',
  '(i | and) (saw | spoke | looked | stood | made | took | met | did | had | spent) ..2 (your | you | with you | a look | my way | notes | note of | the interview | the tour | the time | an hour) ..6',
  'i (drew | took | felt | had) ..2 (joy | comfort | strength | pleasure | heart | delight | courage) ..4',
  'i (set (off | foot | out for) | chose (your | you | this) | held my (breath | tongue) | put on | took off | caught (sight | a glimpse | a cold) | lost my way | kept (thinking | coming | in mind | my)) ..6',
  'i (also | do | fully | quite | perfectly | certainly)? (know | understand) (these | this | that | it | things | how | you | your | the (board | panel | team | committee | process | decision | budget | holidays) | many | budgets | hiring | decisions | such) ..10',
  'i have ..4 (offer | offers | question | questions | request | interviews | deadline | appointment | heard | attached | seen | received) ..6',
  '(in | at) #cap (on | when | yesterday | last (week | night | time | #day)) ..6',
  '(gain | gaining | get | getting | pick up | picking up | acquire | lack | lacking | want | need | hoped to gain | without) ..2 (experience | skills | training | knowledge | practice) ..6',
  '(no | little | not much | never any) ..1 (experience | training | skills | knowledge | idea | background) ..6',
  'experience (of | was | with you | at your) ..1 (visiting | meeting | the interview | a happy | a good | great | wonderful | lovely) ..4',
  '(a lot | much | lots | plenty | so much) to learn ..4',
  '(never | not) ..1 (did | have | had | was | been | learn | learned | learnt | laid | worked | done | driven | used | seen) ..8',
  '(had not | have not | did not) (known | know | realised | realized | seen | heard | expected) ..8',
];
