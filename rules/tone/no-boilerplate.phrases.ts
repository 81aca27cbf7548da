import type { Phrase } from '#rule';

/** Named word classes of the patterns. */
export const classes = {
  org: [
    'company|organisation|organization|firm|team|institution|school|department|agency|group|employer|business|staff|family|workplace|brand|hospital|bank',
  ],
  fine: [
    'excellent|strong|great|outstanding|exceptional|good|superb|solid|proven|effective|sound|first-rate|impeccable|fantastic|keen|top|superior|advanced|extensive',
    '(second to none | well developed | well honed | finely tuned)',
  ],
  trait: [
    'hardworking|dedicated|driven|motivated|enthusiastic|dynamic|dependable|reliable|passionate|proactive|committed|diligent|ambitious|versatile|flexible|adaptable|organised|organized|conscientious|energetic|seasoned|accomplished|resourceful|focused|goal-oriented|industrious|tenacious|trustworthy|outgoing|oriented|spirited|rounded',
    'hard working',
  ],
  somebody: [
    'individual|professional|person|worker|candidate|graduate|learner|communicator|leader|player|self-starter|starter|achiever|performer|thinker|multitasker|employee|jobseeker|go-getter',
  ],
  ability: [
    'communication|interpersonal|organisational|organizational|leadership|analytical|people|presentation|multitasking|teamwork|negotiation|listening',
    '(problem solving | time management | customer service | team working | decision making | project management | inter personal)',
  ],
  goods: [
    'skills|talents|expertise|abilities|experience|knowledge|passion|energy|enthusiasm|qualifications|strengths|background|best|dedication|creativity|skillset',
    'skill set',
  ],
  setting: [
    'environment|environments|setting|workplace|atmosphere|culture|industry|company|organisation|organization|team|firm|world|pressure|deadlines|change|challenges|challenge',
  ],
  /** What only letters to no one in particular are made of; two of them in a sentence tell. */
  virtue: [
    'excellence|reputation|culture|vision|values|mission|growth|success|innovation|passion|dedication|commitment|teamwork|professionalism|enthusiasm|potential|talents|strengths|attitude|motivation|determination|integrity|creativity|dynamism|leadership|goals|ambitions|aspirations|ethos|flexibility|adaptability|reliability|punctuality|diligence|initiative|qualities|abilities|skills',
  ],
} as const;

/** What everybody claims to be, to have and to want. */
const claims: readonly string[] = [
  '(am | as | being | myself | remain) ..1 (a | an) ..3 @trait ..3 @somebody ..4',
  '@trait ..1 and ..1 @trait ..1 @somebody ..2',
  '@fine ..3 @ability ..2 (skills | abilities | ability | qualities | skill)',
  'pride myself (on | in) ..8',
  '(my | your | an | close | keen | strong | with | and) ..1 (attention to detail !paid|when|in|saved|at|on | eye for detail | sense of responsibility)',
  '(can do | positive | winning | great | proactive | never say die) (attitude | mindset) ..2',
  '(able | ability | capacity | capable | knack) (to | of) ..2 (work under | working under | multitask | multi task | learn quickly | learn fast | adapt | adapting | meet deadlines | prioritise | prioritize | think outside | think on my | work independently | wear many | deliver results | motivate | communicate effectively | juggle) ..4',
  '(work | working | perform | excel | function | thrive) ..2 (independently | autonomously | alone | on my own | individually | solo) ..6 (team | others | group)',
  '(thrive | thriving | excel | flourish | shine | perform) ..1 (in | on | under | at) ..3 @setting ..2',
  '(grow | growing | develop | developing | succeed | flourish | be part of | working | work) ..3 (fast paced | dynamic | high performance | high performing | challenging | vibrant | innovative | forward thinking | multicultural | results driven) @setting ..2',
  '(fast paced | fast moving | ever changing) @setting',
  '(give | giving | gives | gave) ..2 (110 | 120 | 100 | 200 | my all | my utmost | (one | a | #number) hundred | hundred and ten) ..3',
  '(quick | quick study | fast | born | natural | natural born) (study | learner | leader | problem solver | communicator | organiser | organizer) ..3',
  '(love | enjoy | enjoys | like | loves) (working with people | meeting people | learning new | wearing | being challenged | new challenges | helping people | a challenge) ..2',
  '(wear | wears | wearing) ..1 (many | several | multiple | different) hats',
  '(work | thrive | function | fit | succeed) ..1 (in | into) any ..1 @setting',
  '(being | as | a) ..1 @trait ..2 @trait ..2',
  '(exceed | exceeds | exceeding | surpass | surpassing) ..1 (expectations | expectation | targets)',
  '(take on | taking on | embrace | embracing | relish | welcome | face | rise to | love | enjoy) ..1 (new | any | every | fresh | exciting | a)? ..1 (challenge | challenges)',
  '(passion | hunger | thirst | drive | desire | commitment | dedication | flair | zest) (for | to) (success | excellence | learning | learn | succeed | people | innovation | growth | grow | excel | quality | life | improve)',
  '(passionate | enthusiastic | committed) (about | to) ..1 (excellence | success | innovation | people | learning | growing | growth | quality | delivering | making a difference | continuous | service | results | self improvement)',
  '(confident | certain | sure) (in | of) my ..3 (ability | abilities | capacity | capability | skills | potential | talent | talents) ..6',
  '(deliver | delivering | drive | driving | achieve | achieving | produce | generate) ..1 (outstanding | strong | great | excellent | exceptional | real | tangible | quality)? results',
  '(add | adding | create | creating | deliver) ..1 value (to | from | for | in | wherever | $)',
  '(make | makes | making | set | sets) me (apart | stand out | unique | different from) ..4',
  '(possess | have | has | got | meet | meets | fulfil | fulfill | tick | ticks) ..2 (all | every | each) ..2 (qualities | requirements | skills | attributes | criteria | qualifications | credentials | boxes | competencies | box | requirement | quality | attribute) ..10',
  '(leave | leaving) no stone unturned',
  '(eager | ready | willing | keen | happy) to (learn | learn and grow | grow | roll up my sleeves | get stuck in | contribute | go above and beyond | make my mark)  ..2 $',
  '(above and beyond | extra mile | proven ability | track record of success | jack of all trades | out of the box | natural leader | born leader | lifelong learner | fast learner | can do spirit | good sense of humour | outgoing personality | strong team spirit | well rounded individual | ambitious professional | a natural fit | win win | a perfect match) ..2',
];

/** What could be said to any employer. */
const flattery: readonly string[] = [
  '(valuable | useful | productive | committed | great | strong | key | contributing | effective | worthy | loyal | positive | good) ..1 (member | addition | part | resource | contribution) (of | to | for) ..3 @org',
  '(long | fruitful | lasting | successful | rewarding | productive | prosperous | happy | beneficial | bright) ..3 (association | relationship | collaboration | partnership | cooperation | future together | career with)',
  'mutually (beneficial | rewarding | productive | advantageous | profitable)',
  '(bring | bringing | put | putting | use | utilise | utilize | leverage | apply | applying | lend | offer | invest | share | contribute) my ..4 @goods ..4 (to | at | for | in | into | with) ..4 (@org | @setting | use)',
  '(forefront | cutting edge | leading edge | top | pinnacle | leader | leaders | pioneer) (of | in) (its | the | your) (industry | field | sector | market | business | game)',
  '@org (such as | like | as | of) ..2 (yours | your calibre | your caliber | your stature | your standing | your repute | this calibre | this caliber)',
  '(leading | prestigious | reputable | renowned | world class | forward thinking | dynamic | innovative | market leading | successful | esteemed | reputed | top notch) ..2 @org ..2 (such as | like) (yours | you)',
  '(impressed | amazed | inspired | excited | blown away) (by | with | about) (everything | all) ..6',
  '(everything | all) (that)? (i | you) ..2 (heard | saw | learned | learnt | said | told me | shared) ..4 (confirmed | reinforced | made me | strengthened | excites | convinced | impressed | aligns | resonated)',
  '(it | this | role | position | company | job) ..2 (is | would be | seems | feels | felt) ..2 (perfect | ideal | great | excellent | natural | strong | wonderful) (match | fit) ..3',
  '(great | wonderful | excellent | fantastic | amazing | golden | perfect | exciting) (opportunity | platform | place) ..2 (for | to) ..2 (grow | growth | learn | develop | succeed | shine | build)',
  '(resonate | resonates | resonated | resonating | chimes) ..2 with ..4 (values | goals | mission | vision | passion | beliefs | me)',
  '(commitment | dedication) to (excellence | quality | innovation | its people | its customers | its employees | customer satisfaction | success | diversity) ..2',
  '@virtue ..5 (@virtue | @org) ..2',
  '(your | the) ..2 @org ..4 @virtue ..2',
  '(have | got | with | such | clearly | such a | part of | join | joining) ..2 (fantastic | great | amazing | wonderful | incredible | talented | brilliant | awesome | lovely) ..1 (team | company | culture | organisation | organization | group of people) ..2',
  '(success story | bright future | bigger and better | household name | great things | vibrant culture | vibrant team | work family | amazing team | family atmosphere | employer of choice) ..4',
];

/** That one is right for the job: the most telling. */
const fit: readonly string[] = [
  '(confident | certain | sure | convinced | believe | feel | know) ..2 (that)? ..1 (my | i) ..5 (skills | experience | background | qualifications | fit | contribute | asset | make | difference | succeed | excel | value | abilities | ideal | suited | bring) ..8',
  '(i | that i | and) ..2 (am | would be | will be | be) ..3 (great | perfect | strong | excellent | ideal | good | valuable | wonderful | right | tremendous | fantastic | invaluable | real | true) ..1 (fit | asset | addition | match | candidate | choice | contributor | person for | team player | value) ..8',
  '(my | with my) ..6 (passion | dedication | work ethic | drive | enthusiasm | commitment) ..8 (impact | contribute | contribution | asset | difference | success | fit | value | succeed | team) ..6',
  '(asset | addition) to (your | the | any) (team | company | organisation | organization | firm | department | group | school | staff | institution | business)',
  '(my | skills | experience | background | qualifications) ..6 (make | makes | align | aligns | match | matches | fit | fits | suit | suits | qualify | perfectly) ..4 (ideal | perfect | strong | great | excellent | well | your needs | your requirements | perfectly | closely | role | position | candidate | what you are looking for | a fit)',
];

const stock: readonly string[] = [
  '(hit | hitting) the ground running ..2',
  '(team player | self starter | go getter | quick learner | fast learner | people person | hard worker | results driven | results oriented | detail oriented | proven track record | think outside the box | go the extra mile | give 110 | wear many hats | strong work ethic | highly motivated | dynamic individual | passionate about excellence | multi tasker | problem solver by nature)',
  '(learn | learning | learned | learnt | hear | hearing) ..2 more about ..3 (company | role | position | organisation | organization | team | opportunity | firm | culture | business | department | job | institution | vision | mission) ..8',
  '(excited | thrilled | enthusiastic | eager | delighted | honoured | honored | passionate) ..1 (about | by | at | to) ..2 (opportunity | possibility | prospect | chance | idea) ..6 (join | joining | work | working | contribute | contributing | team | company | organisation | organization | part | bring | grow) ..6',
  '(contribute | contributing) to (the | your) ..3 (success | growth | goals | team | mission | company | organisation | organization | objectives | continued) ..4',
  '(bring | add | adding | bringing) ..2 (value | tremendous value | my skills | a lot | my passion | my expertise | new energy | fresh perspective | fresh perspectives) to (your | the) ..2 (team | company | organisation | organization | table | role | department | firm | business)',
  '(look | looking) forward to ..2 (possibility | opportunity | chance | prospect) ..4 (working | joining) ..6',
  '(impressed | inspired | drawn | attracted | amazed) ..1 (by | with | to) ..2 (company | team | organisation | organization | culture | commitment | values | mission | reputation | vision | dedication | professionalism | innovative | passion | growth | work environment) ..8',
  '(align | aligns | aligned | aligning) ..2 (with | perfectly | closely | well) ..4 (values | goals | skills | career | mission | vision | company | my | your) ..3',
  '(your | the) ..2 (company | organisation | organization | firm | team | institution) ..1 (is | has | s) ..4 (great | leader | leading | reputation | amazing | wonderful | dynamic | innovative | fantastic | prestigious | excellent | renowned) ..5',
  '(reiterate | reaffirm | express | restate | confirm) ..2 (interest | enthusiasm | excitement | gratitude | appreciation) ..8',
  '(look no further) ..2',
  '(wealth | breadth | depth) of (experience | knowledge | expertise) ..3',
  '(next level | new heights) ..2',
  '(make | making) ..2 (immediate | positive | meaningful | real | lasting | significant) (impact | contribution | difference) ..6',
  '(exciting | amazing | great | innovative | wonderful | incredible) (things | work | projects | time | journey) ..2 (your | you | the) ..2 (team | company | organisation | organization | are | is) ..6',
  '(time out of | from | time from) your (very)? (busy | hectic | packed | full) (schedule | day | week | calendar)',
  'hope (this | my) ..2 (finds you | reaches you) ..6',

  '(grow | growing) (with | within | alongside) ..1 (your | the) (company | team | organisation | organization) ..3',
];

export const phrases: readonly Phrase[] = [...fit, ...claims, ...stock, ...flattery].map(
  (pattern) => ({
    pattern,
  }),
);

/** Words that any message holds: a sentence of nothing else is tied to no interview, whatever it claims. */
export const COMMON = new Set(
  '110 about after always been before because consider ever even feel from hold just most much myself never only really than them truly very without hundred percent cent study rest assured ability abilities able achieve ambitious apart attention attitude autonomously background believe best both bring business candidate capacity career challenge challenges clear communication company confident consistently contribute convinced culture deadlines dedicated deliver demanding detail develop driven dynamic eager effectively employer energy enthusiasm enthusiastic environment every everything exceed excel excellent expectations experience expertise fast field firm flexible forefront give gives giving from goals good great group grow growing growth hard hardworking have highly ideal impact independently individual industry innovative into joining keen know knowledge leader leadership leading learn learner learning like long look looking make many market match meet more motivated multitask must myself need needs opportunity oriented organisation organization organisational other others paced part passion passionate people perfect performance person players positive potential pressure pride proactive problem professional proven quality qualities quickly ready recruit reliable requirements results role sector self sense services setting should skill skills solving some starter strengths strong success successful such sure take talent talents team teams that their them thing things think this thrive time towards under valuable value values want well what when where which while will with work works worker working world would your yourself'.split(
    /\s+/u,
  ),
);
