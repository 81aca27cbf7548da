import type { Phrase } from '#rule';

/** Named word classes of the patterns. */
export const classes = {
  /** What a job would give to the writer. */
  gain: [
    'work|job|employment|income|stability|security|closure|clarity|certainty|sponsorship|structure',
    'placement|internship|posting|promotion|recognition|flexibility|exposure|breakthrough|visa|permit',
    'change !in|of|to|request',
    '(fresh | new) (start | beginning | chapter)',
    'regular|steady hours',
    'break !down|point|even',
    '(way | route) (out | in | into | back)',
    'peace of mind',
    '(host | employer | sponsor | supervisor) !name|names|family|families',
  ],
  job: [
    'job|role|post|position|placement|internship|vacancy|opening|apprenticeship|opportunity|offer|contract|traineeship',
  ],
  firm: [
    'company|firm|employer|place|team|workplace|organisation|organization|somewhere|boss|manager|culture|environment|school|agency|outfit|business',
    '@job',
  ],
  life: [
    'career|future|life|livelihood|prospects|cv|resume|profile|employability|marketability|finances|situation|carrier|lifestyle',
    'market value',
    'family !tree|name|business|history',
  ],
  rank: [
    'manager|lead|leader|director|partner|head|supervisor|executive|vp|management|foreman|chief|boss|principal|senior|ceo|cto|cfo|leadership|promoted',
  ],
  soon: [
    'within|eventually|someday|quickly|fast|soon|asap',
    'one day',
    'some day',
    'in (a | one | two | three | five | #number) ..1 (year | years | months)',
    'by (the (end | time) | 30 | forty | thirty | next | #number)',
    'before (i | my | long)',
  ],
  /** What draws somebody who thinks of their own comfort. */
  comfort: [
    '(four | three | shorter | short) day week',
    '(short | shorter | easy | easier) (commute | week | hours | day | days)',
    'flexitime|prestige',
    '(flexible | regular | shorter | short | better | easy | easier | fewer) (hours | shifts | schedule)',
    '(hybrid | remote | home) (work | working | policy | set up)',
    'working from home|abroad',
    '(staff | employee) discount',
    '(free | subsidised | subsidized) (lunch | lunches | meals | gym | travel | parking | coffee | accommodation)',
    '(weekends | fridays | evenings) (off | free)',
    '(big | famous) name',
    '(early | earlier) finish',
  ],
  kin: [
    'wife|husband|partner|spouse|fiance|fiancee|girlfriend|boyfriend|family|kids|children|son|daughter|mother|mum|mom|father|dad|parents|landlord|landlady|bank',
  ],
} as const;

const needs: readonly string[] = [
  '(i | and) ..2 need (this | the | a | your | an | to (know (where i | soon | by | now | your | if i | whether i | what | as) | hear | get | leave | find | earn | move | settle | pay | make | escape | start | have) | it | some | work | that | you | out | something | certainty | clarity | security | #number | another | any) ..8',
  'i (really | simply | just | urgently | badly | do | also)? want ((this | the | your) !work|job|role|post|position|place|spot|seat|chair|shift|task|vacancy|challenge | a | an | to get | to earn | to leave | to move | to be promoted | more (money | time | pay | than) | out | something | to have | to know | stability | security | experience on | to live | to travel | to build my | to advance | to further | to develop my | to improve my) ..8',
  'i want (less | better | higher | shorter | fewer | nothing | what | out) ..6',
  'i want to (use | get | earn | leave | move | travel | live | be promoted | gain | make a | escape | climb | build up my) ..8',
  '(i have | have | got | with) ..2 (bills | rent | debts | a mortgage | loans | mouths | a family | children | kids) (to (pay | feed | support | keep) | waiting) ..6',
  '(my | own) ..2 (career | goals | ambitions | ambition | dream | dreams | needs | development | advancement | resume | cv | future | visa | commute | lifestyle | growth | finances | plans | next step | personal) ..3 (goals | growth | needs | step | development | would | will | could | depends | requires | forward | progress | benefit | move | stands | come | require | comes | is !attached|enclosed|on|below|with|here|in|valid|sorted|renewed|current|already|updated|still|now|at|available|not | are !attached|enclosed|below|with | plan | further | shorter | easier | advance | ladder | stability) ..6',
  '(good | great | perfect | ideal | right | excellent | useful | best | big | huge) ..2 (for me | for my | step for | next step (for | in | on | up | towards) | move for | stepping stone | springboard | break for) ..6',
  '(stepping stone | springboard | foot in the door | career ladder | climb the ladder | boost my | further my | advance my | build my (career | cv | resume) | look good on my | get me out of | get me a | help me (pay | leave | achieve | escape)) ..6',
  '(would | will | could | can) ..2 (give | offer | provide | get | bring | earn) me ..2 (the | a | an | more | some | better | that | financial | job | security | stability | experience) ..6',
  '(help | allow | let | enable) me ..1 (pay | leave | move | build my | grow my | further | advance | escape | reach my | achieve my | become | earn | save | afford | get (out | away | ahead | promoted | a foot) | support my | provide for) ..6',
  '(i | me) ..2 (am looking for | looking for | am after | am seeking | seek | require | crave | deserve | am hoping for | am searching for | am hunting for) ..2 (a | an | more | better | something | somewhere | stability | security | change | job | new | new challenge | work | growth | flexibility | company | role | place | employer | position) ..6',
  '(what | all) i ..2 (want | need | am looking for | am after | am really after | seek | hope to get | require | hope to gain | would gain | would get) (is | are | from | out of | in life | in a job | for my) ..6',
  'i have to (know | have | find | get | decide | plan) ..6 (soon | by | before | now | because | since | so | otherwise | as) ..4',
  '(suit | suits | suited | fits | fit | convenient for | easy for | handy for | close to) ..1 (my (lifestyle | commute | needs | schedule | plans | family | house | home | hours | situation | children | routine | goals | ambitions) | where i live | me personally) ..4',
  '(so that | so) i can (plan | book | quit | leave | tell | move | decide | stop | arrange | sort | give notice | pay | make plans | hand in | sign | buy | rent | get on with | relax | sleep) ..8',
  '(answer | decision | news | update | reply) !maker|makers|making|support ..4 (so that | so | because | as) i ..2 (can | need | have to | must | want | am | could) ..6',
  '(as | since | because) i (need | want | must | require | have to) ..8',

  // needing, craving, deserving
  'i am (requiring | needing | wanting | craving) (this | the | a | your | an)',
  'i (really | do | truly | honestly | just | simply | badly | urgently | also | still | desperately)? (need | require | crave | covet | am requiring | am needing | am wanting | am craving | am in need of | am in want of | am in search of | could (really)? do with | long for | yearn for | must have | have to have | have got to have) !no|not|only|hardly|to|scarcely ..3 @gain',
  'i (really | truly | just | simply | also)? want (a | an | some | more | steady | better | proper | real | regular | full time) ..2 @gain',
  'i (really | truly | honestly | do | feel i | think i | believe i | feel that i | think that i | believe that i | surely | certainly)? deserve',
  'i am (owed | entitled to)',
  'i have (earned | waited long enough for) (a | this | my | the) ..1 (break | shot | chance | turn | promotion | title | seat | step up)',
  '(it is | it must be | it has to be) ..1 (my turn !to|at | (high | about) time (i | someone | somebody | for me))',
  '(ready | overdue | due) for (a | my) ..1 (change !in|of|to | fresh start | pay | promotion | step up | next step)',
  'i ..1 (fancy | fancied | could do with) a ..1 change',
  '(i am | am | been | feel) ..1 (in a rut | stuck in a rut | stagnating)',

  // an aim that ends with oneself
  '(my | main | only | ultimate | overall | real | big | long term | personal) ..1 (goal | aim | plan | hope | ambition | objective | intention | dream | priority | motivation | target | desire | reason for applying) ..4 (is | remains | is still | has always been | is simply | would be) ..1 to (get | gain | earn | climb | leave | retire | escape | land | secure | find | settle | live | relocate | emigrate | travel | save | buy | switch | move (to | up | into | out | abroad | away | back | closer) | make (a name | money | partner | it | my | a career | the jump) | build (a name | a career | my | up my) | have (a | an | my | more | some) | work (abroad | remotely | part time | from home | in the city) | be (a | an | promoted | my own | closer | near | rich | home) ..4 (@rank | boss | promoted | home | family))',
  'i (want | would like | hope | aim | plan | intend | expect | wish | am hoping | am aiming | am planning | am looking) to (be | become | make | reach | rise | move | step | get | climb) ..4 @rank ..4 @soon',
  '(make | making | get | getting | build | building | earn | earning) (a | my) name (for myself | known | out there | in the (industry | trade | business | field))',
  '(get | getting | be | being | become) (my name | myself) (known | noticed | seen)',
  '(raise | raising | build | building | grow | growing | improve | enhance) my (profile | visibility | standing | market value | personal brand | network !of | contacts | reputation)',
  '(get | gain | make | pick up) ..2 (contacts | connections | exposure | a foothold) ..1 (in the (industry | trade | sector | field | business | city) | for (me | myself | my) | to)',
  '(get | gain | getting | gaining | have | obtain | acquire) ..2 (international | foreign | overseas | corporate | western | european | industry | mnc | brand | big company) (exposure | experience)',
  '(chance | opportunity | want | hope | wish | like | me | excuse | way) to (improve | practise | practice | perfect | polish | brush up) my (english | german | french | spanish | dutch | japanese | italian | accent)',

  // a job as a means to something else
  '(use | using | see | view | treat | regard | take | want) (it | this | you | the @job | this @job | your @job | your (company | firm | team | school)) ..2 (as | to be) (a | my | an) ..2 (bridge | step | stopgap | stop gap | springboard | launchpad | launch pad | gateway | foothold | platform | ticket | way | rung | base | stepping stone | stop | filler | back up | backup)',
  '(your (company | firm | team | school | name | agency | hotel | hospital) | this @job | the @job | it | which | this) (is | would be | will be | could be | seems | looks like) (just | really | simply)? (a | an | the | my) ..2 ((useful | handy | convenient | helpful | nice | decent) step | stopgap | stop gap | springboard !board | launchpad | (ticket | passport | route | way) (out | into | to a better | back into) | lifeline for me | leg up | lucky break | rung | waypoint | (shot | boost) in the arm for my | career (boost | move))',
  '(tide | tides | tiding | keep | see) me (over | going) (until | till | for | while | through)',
  '(until | till | before | while) ..1 (i | my) ..3 (something (better | else | permanent) | real job | proper job | law school | med school | medical school | grad school | (move | head | go) (abroad | overseas | back home) | (my own | own) (business | company | firm | practice | studio | shop) | retire !from)',
  '(until | till) ..2 (law school | med school | medical school | grad school | university | uni | college | my (visa | band | book | startup | business | own)) (starts | begins | opens | takes off | comes through | gets)',
  '(look | looks | sit | sits) ..3 on my (cv | resume | linkedin | curriculum)',
  '(name | brand | logo | line | entry | weight | credibility | prestige) ..3 (on | to) my (cv | resume | profile | linkedin | curriculum)',
  '(polish | beef up | bolster | pad | pad out | strengthen | enrich | round out | fill (a | the) gap (in | on)) my (cv | resume | profile | linkedin)',
  '(upliftment | betterment | enhancement | furtherance | sake | boost | boosting | uplift | enhance | enhancing | kickstart | kick start | launch | jumpstart | jump start | relaunch | restart | revive | accelerate | accelerating | fast track | brighten | propel | catapult | secure | securing | safeguard | transform | change | turn) ..2 (my | own) ..1 @life',
  '(for | of) my (bright | better | brighter | secure | own) ..1 @life',
  '(do | does | would do) ..2 (wonders | a lot | so much | loads | the world of good) for (me | my)',
  '(make | makes | made) my (family | parents | mother | mum | mom | father | dad | kids | wife | husband | children | village) ..1 (proud | happy)',
  '(broaden | expand | widen) my horizons',

  // what the writer would get out of it
  '(would | will | could | can | stand to | expect to | might | hope to | stands to) ..2 (get | gain) ..1 (so much | a lot | plenty | loads | much | lots | a great deal | tons | heaps | more | everything) ..1 (out of | from) !your|you|our|the|talking|speaking',
  '(what | how much) ..1 (would | could | will | can | do | might) i (get | gain | stand | be getting) ..3 (from | out | by)',
  '(is | be) in it for (me | myself)',
  'what (can | could | would | will | does | do | might) (you | the company | the firm | the school | your (company | firm | team) | this @job | the @job) ..2 (offer | do for | give | bring | have for | hold for | mean for) (me | my)',
  '(what | how) ..2 (would | will | could | can | do | does) ..5 (for | to | with | of | about) my ..1 (progression | career | development | growth | future | promotion | advancement | prospects)',
  '(how (soon | quickly | fast | long) | when) ..4 (i | me | my) ..4 (promoted | promotion | pay rise | moved up | advance | move up)',
  '(chances | prospects | likelihood | hope | odds) (of | for) ..2 (promotion | advancement | being promoted | getting promoted)',
  '(would be | will be | is | could be) ..2 (massive | huge | life changing | game changing | a game changer | a godsend | a lifeline | brilliant | amazing | fantastic | the making) (for | of) (me | us | my ..2)',
  '(mean | means | be) the world to (me | us | my ..2)',
  '(improve | transform | change | better | turn around) (my | our) ..1 (life | lives | circumstances | quality of life | finances | situation)',
  '(would | will | could | might | to | can) ..2 (let | allow | help | enable) me ..1 (to)? ..2 (get out | get away | escape | quit | leave | afford | pay (off | my | the) | save (up | for | money) | spend more time | be (home | closer | nearer | near | around) | live | settle | stay in (the | this) country | support my | look after my | buy | clear my | finish my (degree | studies | apprenticeship) | keep my (visa | flat | house | home) | see (my | more of my) | move (out | on | up | to | back | abroad | away | closer) | feel (secure | valued | appreciated))',
  'i (would | will) ..1 (be | feel) ..1 (happier (in | at | there | if | closer | near | somewhere) | more secure | better off | valued | appreciated | more settled | more fulfilled | financially) ..1 !to',

  // an employer who serves the writer
  '@firm (that | who | which | to)? (will | would | can | could | actually | finally | really | truly | is going to | is ready to | is willing to | is able to)? (invest | invests | support | supports | value | values | appreciate | appreciates | respect | respects | look after | looks after | develop | develops | recognise | recognises | recognize | recognizes | reward | rewards | take care of | takes care of | train | trains | treat | treats | believe in | believes in | challenge | challenges | nurture | nurtures | sponsor | sponsors | promote | promotes | mentor | mentors | want | wants | needs) (in)? me !to',
  '(invest | invests | investing) in (me | my (development | growth | training | career | future))',
  '(sponsor | sponsorship | sponsoring) ..2 (my | me | visa) ..1',
  '(challenge | challenges | stretch | stretches | nurture | nurtures | recognise | recognises | reward | rewards | treat | treats) me (and | as | with | properly | well | fairly | right | $)',

  // comfort, hours, place
  '@comfort ..4 (drew me | attracted me | attracts me | appeals to me | sold me | i am here for | i came for | i am in it for | is what i | is why i | is the (main | real | only) reason | are what i | are why i | is a (big | huge | major) (draw | plus | attraction) | that i | would suit)',
  '(drew me | attracted me | attracts me | appeals to me | sold me | i (like | love | want | value)) ..6 (is | was | are | were) ..2 @comfort',
  'i (would | will) ..1 (like | prefer | rather | want | love | expect | hope | need) ..2 ((to)? (have | get | keep) ..1 (fridays | weekends | mondays | evenings | wednesdays | mornings | afternoons | saturdays | sundays) (off | free) | (to)? work (from home | from my | from abroad | remotely | part time | fewer | less | flexibly) | an office of my own | my own office | a ..2 (title | promotion) | @comfort | more (freedom | autonomy | flexibility | time (off | for | with) | variety | prestige | status | recognition))',
  '(i (need | want | prefer | would like) | somewhere | something | a job | work | be | me) ..2 closer to (my | where i | home $)',
  '(would | could | can | will | might | may) i (also | perhaps | maybe | ever | possibly)? (be (able | allowed | permitted | free) to | have the (option | chance) to | get to)? ..1 (work (from (home | my | abroad | anywhere | another) | remotely | part time | fewer | compressed | flexibly | four | three) | have ..2 (off | of my own) | get my own | leave early | start late | start later | finish early | choose my | pick my | set my own | take (fridays | mondays | a sabbatical | a month | time) | be promoted | move up)',
  '(spare | spares | save | saves | saving | sparing) me ..4 (commute | drive | bus | fares | petrol | travelling | rent | motorway)',
  '(cut | halve | halves | cuts | shorten | shortens | shortened | halved) my (commute | drive | journey)',
  'i (would | will) (like | love | prefer | want | welcome | rather have) ..2 (job | work | post | role | position | office job | desk job) ..6 (because | as | since | so that | closer | near | away from) ..1 (i (can not | am tired | am bored | am getting | am sick | am too | get) | my | it is easier | home)',
  'my (back | knees | knee | joints | nerves | doctor | health | age) !record|check (can not | cannot | could not | will not | does not | do not | is not | are not | says | is | are | has | wants) ..3',

  '(align | aligns | aligned | fit | fits | suits | suit | match | matches | tallies | chimes | accords | dovetails | line | keeping | tune) ..2 (with | to | into | in)? (all | both)? my ..2 (aspirations | aspiration | lifestyle | ambitions | life | family life | dreams | wishes | priorities | requirements | preferences | childcare | wish list | vision)',

  // debts and household
  'my (landlord | landlady | overdraft | student loan | tuition fees | car payments | mortgage | bills | debts) !work|clients|team|experience|desk|book|portfolio|cases|customers|background|team',
  'i ..2 (can not | cannot | could not | will not) ..1 (live | survive | get by | manage | carry on | go on) on (a | an | my | this | that) ..4 (wage | salary | pay | income | pension | benefits | savings | wages)',
  '(i | my | me) ..4 (sole | only) (earner | breadwinner | bread winner | provider)',
  '(i | me | my) ..6 home (by #number | in time for)',
  '(i | my | me) ..5 work life balance',
  '(earn | save | saving | earning | pay) ..3 for (my | a | our) (wedding | house | flat | car | deposit | holiday | honeymoon | retirement | master | masters)',

  // growth, doors and dreams
  '(would | will | could | might | to | can) ..2 (let | allow | help | enable) me ..1 (to)? (grow | fulfil | fulfill | realise | realize | reach (my | the) | achieve my | develop (as | my | myself) | get (ahead | on | there | into) | gain) ..4',
  '(reach | fulfil | fulfill | realise | realize | pursue | attain | accomplish) my (full | own | true | professional | personal | career | life)? (potential | goals | dreams | dream | ambitions | ambition | aspirations | objectives)',
  '(i (would | will | could | can | might) | (i | we) ..1 (hope | want | wish | aim | am looking | am eager | am keen) to | where i (can | could)) ..1 gain ..2 (experience | skills | contacts | knowledge | confidence | qualifications | credentials | connections | exposure)',
  '(open | opens | opening) ..1 (door | doors) ..2 (for | to) me',
  '(would | will | could | may | can) ..2 open up ..4 (for | to) me',
  '(would | will | could | to) make my (year | life | christmas | summer | dream | dreams | ..1 day complete)',
  '(chance | break | opportunity | shot | opening | move | job | role) ..1 i have been (waiting | longing | praying | hoping) for',
  '(career | life) ..1 (off the ground | back on track | moving again | on track | to the next level | up a level)',
  'i (want | need | would like | am after) somewhere',
  '(always | long) (wanted | dreamed | dreamt | wished | hoped) (to | of) (live | living | move | moving | travel | travelling | traveling | work abroad | working abroad | leave | leaving | see the world | be famous | get out)',
  '(then | later | eventually | day | before i | want to | hope to | plan to | until i | can) ..1 (start | open | set up | launch | found) my own',
  '(tick | ticks | check | checks | meet | meets | satisfies) ..2 my (boxes | criteria | wish list | requirements)',
  'time i (got | had | found | earned | moved | left | was (promoted | given | paid))',
  'i expect to be (promoted | trained | given | paid | mentored | moved | a | head | running)',
  '(hope | hoping | trust | expect) ..2 you (can | will | could | would) ..1 (offer | give | provide | grant | get | find | teach) me ..4 (mentoring | training | break | stability | career | path | visa | flat | platform | start | future | chance i | security | progression)',
  'possible for me to (work (from | remotely | part) | leave | start late | study | transfer | relocate | live | rise | move up | progress)',

  // comfort and boredom as the motive
  '(convenient | handy | comfortable) for (me | my family | us)',
  '(mostly | mainly | chiefly | only | primarily | purely) (interested in | after | here for | drawn (by | to) | attracted (by | to) | keen on | motivated by | doing (it | this) for | applied for | applying for | in it for) the (travel | hours | title | money | location | perks | prestige | name | brand | discount | flexibility | holidays | pension | climate | weather | sea | beach | commute | visa | schedule | experience)',
  'i (would | do)? ..1 (love | like | want | fancy | enjoy | covet) the ..1 (title | prestige | status | perks | discount | commute | short hours | easy hours)',
  '(reason | why | because | since | as) ..5 i ..1 (am | was | got | feel | grew | get) ..2 (bored | fed up | stuck in | tired of | unhappy | underpaid | restless | burnt out | burned out)',
  '(main | only | real) (thing | attraction | draw | appeal | reason | point) ..1 for me is (to | that i | the (money | pay | hours | location | travel | title | holidays | flexibility))',
  'for me the (main | real | only) (thing | attraction | draw | appeal | point) is (to | that i | the (money | pay | hours | location | travel | title | holidays | flexibility))',
  'i (must | have to | need to | will need to) (have | get | receive) (an | a | your | some | the) ..1 (answer | decision | reply | word | news | response | yes | offer | contract) ..4',

  // an answer for the writer's own sake
  '(important | essential | crucial | vital | imperative | critical | necessary | urgent) (for | to) me to (hear | know | find | get | have (a | an | some | the | your) | start | earn | receive | secure | plan | decide | leave)',
  '(uncertainty | waiting | wait | not knowing | limbo | suspense | silence) (is | has been | was) ..3 (hard | difficult | tough | stressful | tiring | exhausting | unbearable | draining | killing | affecting | wearing | getting to) (on me | for me | on us | on my | for my | me | my | $ | and | now)',
  'for my (own)? (peace of mind | planning | sanity | nerves | personal planning)',
  '(put | set) my (mind | nerves) at (rest | ease)',
  '(i am | my (life | family | plans) (is | are) | we are | leaves me | left me | been) (in limbo | on hold | up in the air | on tenterhooks)',
  '(put | putting | keep | keeping | holding) my ..2 on hold',
  '(move | get) on with my (life | plans)',
  '(i | we) have ..3 (flight | flights | holiday | holidays | trip | wedding | house | flat | apartment | tickets | childcare | places | lease | landlord | notice | rent | mortgage | removal | plans | honeymoon) to (book | plan | arrange | sort | sign | find | organise | organize | renew | hand | give | pay | make | tell | answer)',
  '(i | we) (need | have | want | must | would like) to? (plan | book | arrange | sort out | organise | organize | give | hand in | line up | sign) ..1 (my | our | childcare | flights | holiday | holidays | notice | wedding | lease) !lesson|visit|route|journey|reply',
  'my (visa | savings | permit | rent | mortgage | tenancy | unemployment | severance | overdraft | loan | loans | bills | debts | student loan | redundancy (pay | money)) ..3 (expires | runs out | run out | is due | goes up | piling | has run | have run | going up | running out | will expire | dwindling | depends | depend | will not pay | do not pay)',
  '(keen | eager | anxious | hoping | glad | happy | like | love | time | have | ready) to (be | start | get | go) ..1 (earning | bringing in | back in work | back in employment | back on my feet | in (work | employment) again)',
  'my @kin ..3 (need | needs | want | wants | would like | expects | keeps asking | is asking | is waiting | are waiting | rely | relies | depend | depends) ..3 (me (to | in) | on me | to know | an answer | a decision | my (income | wage | job))',
  '(wolf from the door | roof over (my | our) | food on (my | our))',
];

/** Permits, papers, households and plans that wait for the answer. */
const affairs: readonly string[] = [
  'my ..1 (residence | work | student | stay | spouse | family)? (permit | visa | papers | leave to remain | status | residency | stamp) ..2 (end | ends | ended | expire | expires | lapse | lapses | run out | runs out | is up | are up | is due | depends | depend | hangs | hinges | must be renewed | needs renewing) ..6',
  'without (a | this | your | the) ..1 (contract | job | post | offer | position | letter | sponsor) ..1 i (must | have to | will have to | would have to | can not | cannot | could not | will be | would be | shall) ..6',
  '(embassy | consulate | home office | immigration | ministry | foreigners office | authorities) ..2 (wants | want | requires | require | needs | need | asks | insists | will not | gives me) ..6',
  '(letter | contract | offer | answer | job) from you is what ..8',
  '(before | until | unless) (they | he | she | it) (renew | renews | extend | extends | register | registers | release | releases | approve | approves) (my | me | our) ..4',
  '(bank | building society | lender | landlord | landlady | letting agent | council | board) ..1 (will not | would not | can not | does not) ..1 (approve | lend | give | grant | register | let | release | renew | sign | consider) ..2 (me | my | us | our) ..8',
  '(quick | early | fast | speedy | prompt) (yes | answer | decision | reply) ..2 (important | matters | means | would help | would mean | would suit) ..3 me',
  '(which is why | because | so | that is why) ..2 (this | it | the job | your answer) (matters | means) ..3 to me',
  'my savings ..1 (are | have | will) ..2 (finished | gone | exhausted | eaten | used up | spent | not last | thin | low | shrinking) ..4',
  'my ..1 (brother | sister | son | daughter | child | children | kids | mother | wife | parents | siblings) ..1 (fees | school fees | tuition | hospital bills | medicines | medicine | wedding | exam fees | college) ..1 (are | is | need | needs | must | due | have | has) ..4',
  'my (university | college | school | faculty | course | degree | programme | program | diploma | curriculum | professor | supervisor | tutor | bootcamp) ..2 (requires | require | demands | insists | not let | not release | not allow | wants | needs | expects | obliges | asks | says i) ..4 (me | i | my | internship | placement | weeks | months | hours | practice)',
  '(college | university | school | faculty | council | board | registry) (will not | does not | would not | can not) ..1 (release | give | let | grant | award | register | pass) ..3 (diploma | degree | me | certificate | registration | my ..1) ..2 (unless | until | without | till | before) ..6',
  '(needed | necessary | required | compulsory | obligatory | mandatory | need it) ..2 (for | to | because) ..1 my (degree | course | diploma | graduation | studies | visa | programme | program | credits | university | college | faculty | registration) ..4',
  'i (can not | cannot | could not | will not) ..1 (graduate | qualify | register | finish my (degree | course | studies | diploma)) ..4 (without | unless | until | till) ..6',
  '(need | short of | lack | still need | require) ..1 #number ..1 (more)? (weeks | hours | months | days) ..3 (practice | experience | placement | training | internship) ..4 (before | to | for) ..6',
  '(until | before | unless) i (hear | know | have) ..3 i (can not | cannot | could not | will not be able to | am unable to | dare not) ..1 (book | plan | arrange | sign | give | buy | tell | order | enrol | accept | commit | pay | confirm | make | set) ..6',
  '(can not | cannot | could not | unable to) (book | plan | pay for | arrange | set | fix) ..2 (cottage | holiday | flight | flights | trip | hotel | cruise | wedding | villa | caravan | nursery | removal | tickets | honeymoon | date | move) ..2 (until | till | before | and | because | unless) ..6',
  'my ..1 (@kin | sister | brother | in laws | flatmate | fiance) ..1 (wants | want | needs | keeps | is | are | keep) ..1 (to know | asking | waiting | pressing | wondering | impatient) ..6',
  '(i | we) have (a | an | our | my | the | two | three) ..3 to (pay for | book | plan | arrange | finance | fund) ..4',
  '(would | will | could | might | can) ..1 (let | allow | help | enable | mean) ..1 (my | our) (husband | wife | partner | family | kids | children | mother | parents | son | daughter) (to | go | could | can | stay | have | give | drop | stop | cut | work | be | finish | study | retire) ..6',
  '(would | will | could | might | can) ..1 (let | allow | help | enable) us (to)? (keep | buy | move | stay | live | afford | have a | save | pay | marry | settle | rent) ..4',
  '(i | we | us | our family) ..3 (no | without | without any | little) (income | earnings | wage | wages | money coming) !from|tax ..4',
];

/** What the writer would be, have or be rid of. */
const prospects: readonly string[] = [
  '(love | like | nice | good | lovely | glad | able | want | wonderful | great | chance) ..3 (walk | cycle) to work ..3',
  '(tired | sick | weary | fed up) of ..1 (commuting | commute | driving | the (drive | train | journey | bus) | nights | night shifts | weekends | shift work | travelling | renting)',
  '(love | like | nice | good | lovely | glad | great | able | means | chance) ..3 (be | being | live | living | work | working | move) ..1 (nearer | closer to | nearer to) (my | our | home | the grandchildren | where) ..4',
  '(what | thing | things) ..1 (matters | matter | counts | appeals | attracts | draws | interests | drives | motivates | tempted | tempts) ..1 (to | for)? ..1 (me)? ..2 (most | mainly | above all | chiefly)? is ..1 i (would be | could be | will be | would have | could have | get | would get | can get | have) (out | able | home | free | close | paid | earning | promoted | near | my | more | a | fewer | less | some) ..6',
  '(is | was) (the thing | what) that? ..1 (tempted | tempts | attracted | attracts | drew | draws | sold) me ..2 $',
  '(you | firm | company) ..1 (pay | pays) for ..2 (is | was | are) ..1 (what | the thing | why | the reason) ..6',
  '(your | company | firm | school) (name | brand | reputation | stamp | logo | letterhead) ..1 (on | behind | to | under | beside) (my | me | mine) !door|desk ..6',
  'i (could | can | would) ..1 (go | work | apply | get in | get a job) anywhere ..3',
  'i (would | should | do)? ..1 (like | love | prefer | want) to be somewhere ..6',
  '(would | will) ..1 (please | delight | thrill | impress | relieve) my ..1 (father | mother | parents | family | wife | husband | in laws | mum | dad | grandmother) ..4',
  '(because | as | since | for) my (lease | tenancy | sublet) ..1 (is up | ends | runs out | expires | finishes | is ending) ..6',
  'my (lease | tenancy | sublet) ..2 (is up | ends | runs out | expires | finishes | is ending) ..3 (and | so) (i | we) (need | must | have to | want | would like | should like | will need) ..6',
  'need to know (which | whether we | whether to | if we) ..6',
  'i want to be (seen | known | somebody | someone | recognised | recognized | famous | respected | noticed | looked up) ..4',
  '(chance | opportunity | thought | idea) (to live | of living) (by | in | near | at | abroad | on | close) ..3 (that | which | is what)? (appeals | attracts | draws | tempts | drew | attracted | tempted) ..2',
  'i can only (stay | remain | live | settle | work) in (the | this) (country | uk | us | eu | city) (if | when | so long | as long | with | once) ..6',
  '(round | rounds | rounding) (off | out) my (cv | resume | training | education | experience | profile) ..2',
  'i ..1 (see | picture | imagine | envisage | envision) myself ..3 (chair | boss | @rank | top | running | promoted | abroad | heading | in charge | board | corner office) ..6',
  '(like | love | want | need | prefer) to know (soon | quickly | early | asap | one way | either way | before long | in good time) ..1 (since | because | as | so | for) ..6',
  '(get | gets | getting | got | take | takes | moves) me (out of | away from | off) ..1 (this | my | the | night | nights | here | shift | these) ..4',
  '(mainly | mostly | chiefly | only | simply | partly | largely) to (get (out | off | away | a | more | my) | escape | leave | be near | be closer | earn | move | avoid | gain | have (a | my | more) | stop) ..4',
  '(counts | count | looks good | help | helps) for my (cv | resume | portfolio | record | file | application) ..4',
  'if i ..1 (got | get | had | were given | am given | was given) (this | it | the (job | post | role)) i (could | can | would | might) ..1 (finally | at last)? ..1 (drop | quit | leave | stop | afford | buy | move | pay | give up | marry | rest | sleep | have) ..6',
  '(hours | shifts | days | rota | location | timetable | terms | school holidays) ..1 (would | will | is | are | really)? ..1 (suit | suits | fit | fits | ideal for | perfect for | right for | handy for | convenient for) ..2 (me | my | our | school run | nursery | childcare | husband | wife | family) ..4',
  '(grown | gone | going | growing | become | got | getting | been) (stale | bored | rusty | restless | too comfortable | stuck) ..2 (where | at | in | i | and | here | doing) ..4',
  '(stretch my (legs | wings) | spread my wings | somewhere to (grow | stretch | shine) | scratch an itch | new lease of life) ..4',
  '(hope | plan | want | intend | mean | like | aim) to (go | set up | branch out | strike out | start | work) ..1 (on my own | for myself | alone | by myself | my own) ..4',
];

export const phrases: readonly Phrase[] = [...needs, ...affairs, ...prospects].map((pattern) => ({
  pattern,
}));

/** Needs and wants that offer something, or are the reader's. */
export const exceptions: readonly string[] = [
  '(i am | am) writing to (ask | enquire | inquire | check | see | find out) ..6',
  '(good | great | right | perfect | strong | excellent | ideal | natural) (match | fit) for me ..2',
  'which is why i am looking for ..6',
  '(once | when | as soon as | after) my (doctor | dentist | landlord | school | employer | university | manager) ..2 (signed | stamped | sent | confirmed | issued) ..3',
  'looking for (a | the) (place | team | house | shop | school | firm | company | kitchen) (where | in which) i can (run | teach | help | use | contribute | build | put | share | bring | start | set up | lead) ..6',
  'how (much | far | long | badly | soon) i (want | need) ..4',
  'looking for (a | the) (place | team | house | shop | school | firm | company | kitchen) (where | in which) !i|my|we|they ..8',
  'i want (your | the | every | each | those | these | our | all) ..2 (guests | patients | customers | pupils | students | children | readers | visitors | residents | clients | passengers | people | team) to ..4',
  '(want | wanted | like | need) to (know | ask | find out | hear | check) (if | whether | when | how) ..8',
  '(and | or) ..1 need (a second | advice | help | it to | somebody | someone | an extra | another pair) ..8',
  'not need it ..4',
  '(feels | felt | seems | looks) like the ..3 (step | move | place | role | job | fit) for me ..4',
  '(me | i) ..2 looking for (an hour | a long | hours | ages | minutes | some time) ..2',
  'my ..1 (sister | brother | wife | husband | son | daughter | mother | father | family) ..1 (wants | want) to know (where you | what you | how you | about | who) ..6',
  '(dad | mum | mother | father | wife | husband | children | kids | daughter | son | family) (wants | want | asked | asks | keeps asking) ..2 (to know)? (what | how | who | where you | about the) ..8',
  '(home | free | reachable | available | in | back) by (four | five | six | seven | noon | three | two) ..2',
  '(help | helps | let | allow) me ..1 (settle | find my feet | get up to speed | contribute | ramp) (in | into | quickly | from)? ..3',
  'i (will | would | may | might | shall) ..1 need ..4 (name | address | form | details | breakdown | break | parts | tools | sample | samples | rig | key | badge | pass | file | files | data | copy | access | projector | room | list | (day | week | hour | days | weeks | hours) (or | to))',
  '(#day | #number | time | date | morning | afternoon | either | any | both | slot | evening) ..6 (good | great | perfect | ideal | right | excellent | useful | best | suits | fits | convenient | suit | fit) ..1 me',
  '(was | were | been) ..3 (good | great | perfect | ideal | right | excellent | useful | big | huge) ..1 for me ..4',
  '(could | can | would | might | will | may) you ..2 (give | offer | tell | send) me ..8',
  '(you | your team | your patients | your customers | they | she | he | the team | the ward) !what|how|why ..2 (need | want | needs | wants) ..8',
  'i (want | wanted | would want | need) to (thank | say | ask | tell | let you | add | express | follow | check | share | send | wish | contribute | help | bring | build | work with | make sure | put | give | offer | support | be of | reach | touch | know how i can | know where | see | join | learn from | do | be part | work | teach | stress | mention | assure | congratulate | apologise | apologize | apply my | confirm | be clear)',
  '(anything | all | everything | information | whatever | more) ..2 (you | your | the panel | else) ..2 (need | want | require) ..4',
  '(what | all) i ..2 (want | need) is to (help | contribute | serve | make | bring | teach | thank) ..6',
  '(i | would) want (the | this | that) (job | role | post | position | work) ..4',
  '(give | offer | teach | tell | show | let) me ..1 (know | a call | a ring | your | any | the time | the tour | (a | the | this) (chance | opportunity) to (contribute | help | show | bring | serve | put | prove | work | join | speak | meet)) ..6',
  '(would | will | could) (let | allow | help) me ..2 (contribute | help | serve | bring | use | put | apply | support | give | share | build | work with | combine | teach) ..8',
  '(you | that) ..2 (gave | showed | told | taught | let | offered | allowed | helped | shown | given) me ..6',
];

const wants: readonly string[] = [
  'i ..2 (want | wish | hope | dream | long | expect | need) ..12',
  'i (would | should) ..2 (like | love) (to | a | an | more | the) ..12',
  'i am ..2 (looking | hoping | longing | searching | ready) (for | to) ..12',
  'my ..1 (career | careers | goal | goals | dream | dreams | future | growth | development | ambition | ambitions | cv | resume | prospects) ..12',
  '(help | helps | let | allow | allows | enable | give | gives | teach) me ..10',
  '(good | great | right | ideal | perfect | next | big) ..1 (step | chance | start | move | opportunity | experience) for me ..6',
];

/** Wishes of the writer's, of which a message can hold too many. */
export const wishes: readonly Phrase[] = wants.map((pattern) => ({ pattern }));

/** Courtesy and help that are put as wishes. */
export const noWishes: readonly string[] = [
  'i ..1 (hope | trust) (you | this | that you | that this | your | all | the | everyone | it | to hear | to have helped) ..6',
  '(want | wanted | like | love | wish | need) ..2 to ..1 (thank | say | ask | know | express | follow | let you | tell | send | share | add | bring | help | contribute | offer | give | support | put | use | apply | build | teach | congratulate | confirm | check | enquire | inquire | hear | wish) ..6',
  '(looking | look) forward ..4',
  'let me know ..4',
];
