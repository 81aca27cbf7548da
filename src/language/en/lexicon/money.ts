import type { WordClasses } from '../pattern.ts';

const words = (list: string) => list.split(' ');

/** Terms of employment, by what they are about. */
export const MONEY_CLASSES = {
  pay: words(
    'salary salaries pay wage wages remuneration compensation earnings stipend paycheck payday payslip renumeration',
  ),
  asks: words(
    'ask asking know discuss discussing talk hear find understand clarify confirm see wondering wonder curious learn mention raise share tell check enquire inquire query',
  ),
  perk: [
    ...words(
      'benefits perks bonus bonuses commission overtime equity shares stock options rsus pension holiday holidays vacation leave pto insurance allowance allowances relocation expenses reimbursement 401k healthcare dental medical health sick maternity paternity parental annual car childcare gratuity tips increment increments package',
    ),
    'stock options',
    'share options',
    'signing bonus',
    'sign on bonus',
    'annual leave',
    'sick pay',
    'sick leave',
    'paid leave',
    'paid time off',
    'time off',
    'days off',
    'health insurance',
    'health cover',
    'company car',
  ],
  /** What an employer may grant besides pay. */
  grant: [
    ...words(
      'pension bonus bonuses equity commission overtime sabbatical toil relocation childcare nursery creche gratuity rrsp superannuation discount flexitime dental medical healthcare maternity paternity holiday holidays vacation pto increments raises allowance perks benefits retirement severance 401k',
    ),
    '401 k',
    '(stock | share) (options | scheme | plan | purchase)',
    'profit (share | sharing)',
    'gym membership',
    '(company | lease) car',
    '(car | housing | travel | meal | clothing | uniform | phone | home | transport | fuel | book | training) (allowance | stipend | budget)',
    '(season ticket | rail) loan|loans',
    '(sick | holiday | maternity | paternity | redundancy | overtime | double | severance) pay',
    '(parental | sick | annual | maternity | paternity | study | paid | compassionate | long service | carer s) leave',
    '(health | life | medical | dental) (insurance | cover)',
    '(pension | retirement | savings) (scheme | plan | match | contributions)',
    '(staff | employee) discount',
    'time off in lieu',
    'provident fund',
    '(medical | legal) aid',
    '(leave | holiday) loading',
    '(penalty | overtime | weekend | unsocial) (rates | hours pay)',
    'salary sacrifice',
    '(company | staff) (flat | house | accommodation | phone | van | laptop | discount)',
    '(relocation | moving | training | housing) grant',
    'hmo|rdos|rdo',
    '(rostered | accrued) days off',
    '(childcare | nursery | meal | lunch | luncheon | retail) voucher|vouchers',
    'london weighting',
  ],
  /** Who employs, or what is offered. */
  employer: [
    'you|they|it|this|everyone|everybody|staff|employees',
    '(the | your | this) (company | firm | school | trust | council | hospital | job | role | post | position | employer | business | contract | package | agency | hotel | university | bakery | practice | charity)',
  ],
  /** What may go with a post. */
  inKind: [
    ...words(
      'flat house housing cottage bungalow apartment quarters accommodation lodging lodgings board car van vehicle phone mobile laptop bike',
    ),
    '(season ticket | parking (space | place) | company (car | phone) | free (meals | lunch | parking))',
  ],
  /** The writer asks for it. */
  wants: [
    'i ..2 (need | needs | want | expect | require | request | insist on | count on | hope for | hoping for | ask for | asking for | look for | looking for)',
  ],
  /** Those whom the writer keeps. */
  kin: words(
    'family kids children wife husband spouse son daughter partner parents dependants dependents twins',
  ),
  cash: words('dosh dough moolah wonga cash bucks brass readies'),
} as const satisfies WordClasses;

/** Where the writer raises terms of employment as a matter of their own. */
export const MONEY: readonly (readonly [pattern: string, topic: string])[] = [
  // Cheaper than asked, afterwards.
  [
    '(would | could | might) (have)? ..1 (take | taken | accept | accepted | do it for | done it for) ..1 (#number)? ..2 (less than (you | the | advertised | what | was | that) | a lower (figure | rate | salary | wage | sum))',
    'pay',
  ],
  [
    '(would | could | might) (have)? ..1 (come | worked | done it | started | settled | settle | signed | sign) for ..2 (less | a lower (figure | rate | salary | wage | sum)) !than|time|of',
    'pay',
  ],
  [
    '(would | could | might) (have)? ..1 (dropped | drop | lowered | lower | cut | halved | halve | come down on | come down in) ..1 (my | the | on | in)? (price | rate | figure | fee | asking price | terms) !of ..4',
    'pay',
  ],
  [
    '(would | could | might) (have)? ..1 (come down | gone down | dropped) by ..1 (#number | #thousands) !metres|floors|stairs ..2',
    'pay',
  ],
  [
    '(forget | keep | skip | waive | waived | forgo | forego | forgone | scrap | drop | do without | done without | go without | gone without | give up | given up | without) ..1 (the | my | your | that | any)? ..1 (commission | bonus | overtime) (for | until | till | in | at | if | during | $) ..4',
    'pay',
  ],
  [
    'my (terms | price | figure | ask) (is | are | would be | will be | start at | starts at | begin at | stand at | remain | remains) ..1 (#number | #thousands) !percent|per|questions|days|weeks|bricks|times|point|points|simple|plain',
    'pay',
  ],
  [
    'how much (extra | more) ..1 (you | is | are | would be | the #any) ..2 (add | pay | give | added | paid | given) ..4',
    'pay',
  ],
  [
    '(long term incentive | incentive plan | incentive scheme | car allowance | company car | relocation package | notice pay) ..3',
    'benefits',
  ],
  [
    '(five | six | seven | eight | mid | low | high) figures (plus | base | basic | a year | per)',
    'pay',
  ],
  ['plus (carry | a sign on | sign on)', 'pay'],
  ['(plus | and | with | including) ..1 (carried interest | signing bonus)', 'pay'],
  // asking what there is
  [
    'what (is | are) (the | your) ..1 (@grant | pension | leave | insurance | sick pay | money | cash | pay | super) ..1 (like | plan | situation | policy | scheme | offer | arrangement | arrangements | deal)',
    'benefits',
  ],
  [
    '(do | does | would | will | can | could | did) (@employer | i | we) ..1 (offer | provide | give | do | pay | have | include | includes | match | get | receive | qualify | fund | sponsor | subsidise | subsidize | reimburse | contribute | come) (to | for | with | towards)? (a | an | any | some | the | your | my | us | me | extra | full)? ..1 @grant',
    'benefits',
  ],
  ['(is | are | will | would) there (be)? ..2 @grant', 'benefits'],
  [
    'how (generous | good | competitive | attractive | decent) ..3 (leave | pay | salary | @grant)',
    'benefits',
  ],
  [
    '(in terms of | as for | as to | as regards | with regard to | when it comes to | concerning | on the (subject | matter | question | topic) of | speaking of | a word on | question about | questions about | question on | questions on | query about | curious about | information on | info on | details of | details on | clarity on | hear about | know about | ask about | asking about | enquire about | inquire about) (the | your | any)? ..1 @grant !manager|nurse|nurses|school|teacher|assistant|worker|leader|practitioner|of|rota|rotas|team|clients|claims|work|cases|queries|desk|administration|caseload|dispute|disputes|programme|program|marketing',
    'benefits',
  ],
  [
    '(questions | question | hear | know | ask | curious | about) ..2 super (and | contributions | fund | rate)',
    'benefits',
  ],
  [
    '(leave loading | 401 k | 401k | salary sacrifice | london weighting | penalty rates | cost of living (allowance | adjustment | raise | rise) | long service leave)',
    'benefits',
  ],
  [
    '(hear | know | is there | whether there is | offer | get | receive | confirm | is there any | entitled to) ..4 (sick | holiday | maternity | paternity | redundancy | severance | statutory | double | overtime) pay',
    'benefits',
  ],
  [
    '(full | your | the | staff | employee | a | company) ..1 (benefits | perks | rewards) (summary | brochure | booklet | overview | guide | list | breakdown | pack | sheet | details | information | document)',
    'benefits',
  ],
  [
    '(is | are) ..2 (parking | meals | lunch | lunches | accommodation | housing | uniform | uniforms | board | lodging) ..2 (included | free | provided | subsidised | subsidized | covered | deducted | extra) !by|(in what)|(for (pupils | guests | patients | clients | residents | children | visitors | customers | students | delegates | passengers))',
    'benefits',
  ],

  [
    '@wants ..2 (allowance | allowances | perks | dental | childcare | nursery | pension | bonus | bonuses | commission | overtime | voucher | vouchers | relocation | medical insurance | health insurance | school fees | nursery fees) !place|where|that|class|classes|work|nurse|nurses|nursing|school|team|questions|role|job|project|claims|office|experience',
    'benefits',
  ],
  [
    '@wants ..2 (cover | coverage | insurance | medical | dental | healthcare) ..1 for ..2 @kin',
    'benefits',
  ],
  [
    '@wants (family | dental | medical | health) (medical | health | cover | dental | (for (four | five | #number | us | all)))',
    'benefits',
  ],
  [
    '@wants ..2 (help | assistance | support | something) (with | for | towards) (the | my | our) (move | relocation | rent | commute | fares | childcare | nursery | visa | flights)',
    'benefits',
  ],
  [
    '(is | does | do | would | will | whether | if) ..1 (the | this | your)? (job | post | role | position | place | contract) ..1 (come | comes | go | goes) with ..2 @inKind',
    'benefits',
  ],
  [
    '(is | does | do | would | will | whether | if) ..2 @inKind ..1 (go | goes | come | comes)? (with | part of) the ..1 (job | post | role | position | place | package | contract)',
    'benefits',
  ],
  [
    '(is | are | will | would | whether) ..1 (family | staff | married)? (quarters | accommodation | housing | lodging | lodgings | childcare) ..1 (be)? (provided | included | paid) ..1 (for (my | the family | married | staff | families | us) | with | $)',
    'benefits',
  ],
  [
    '(do | does | would | will | can) @employer ..1 (give | provide | supply | offer | issue) ..2 @inKind ($ | and a | for me | for the (job | role | move) | to (staff | me | new))',
    'benefits',
  ],
  [
    '(would | will | do | could) i ..1 (get | receive | be given) (a | the | my own)? ..1 @inKind ($ | with | for | too | as well | or)',
    'benefits',
  ],
  [
    '(can | could | will | would | might) (my | our) ..4 (be)? (paid (for | $ | by | back) | covered | refunded | reimbursed | subsidised | subsidized) ..2',
    'benefits',
  ],
  ['who pays ($ | for (them | it | that | this))', 'benefits'],
  [
    '(what | how) ..1 (would | will | does | do | is | are | can) ..1 (my | the) (pension | holiday | holidays | leave | annual leave | bonus | commission | overtime | vacation | benefits | pto | super | sick pay) (be | look | work | accrue | worked out | calculated | paid | decided | like)',
    'benefits',
  ],
  [
    'how (is | are | does | do | would | will) (the | your)? (bonus | bonuses | commission | overtime | tips | holiday pay) (be)? (work | worked out | calculated | paid | decided | set | structured | shared | divided)',
    'benefits',
  ],
  [
    '(is | are | would | will | might | could) ..2 @grant ..1 (be on offer | on offer | available | offered | provided | included | payable | possible | part of | negotiable) !to (the | customers) ..1',
    'benefits',
  ],
  ['(chance | possibility | hope | prospect) of (a | an | any | some)? ..1 @grant', 'benefits'],
  [
    '(i | we) ..2 (want | need | expect | like) my ..4 (paid | covered | reimbursed | refunded | matched) ..2',
    'benefits',
  ],
  [
    '(stock | shares | equity | options | bonus | car | pension | housing) ..1 part of (any | the | a | my | your) ..1 (deal | package | offer | contract)',
    'benefits',
  ],
  [
    '(are there | is there | do you have | do you offer) ..1 (shares | options | stock) for ..3',
    'benefits',
  ],
  [
    '(bonus | options | shares | stock | pension) ..1 i (would | will | am) ..1 (forfeit | lose | give up | leaving | forgo | sacrifice)',
    'benefits',
  ],
  // rises
  [
    '(when | how often | how) ..3 (raises | pay rises | appraisals | pay increases | pay reviews | salary reviews) ..3',
    'pay',
  ],
  [
    '(raises | rises | increments) ..2 (given | awarded | usually | annual | happen | due | granted | guaranteed)',
    'pay',
  ],
  [
    '(annual | yearly | regular | guaranteed | cost of living | inflation) (raise | raises | increment | increments | uplift | rises)',
    'pay',
  ],
  ['(get | getting | ask for | expect | want | have | hoping for | offer) a ..1 raise', 'pay'],
  [
    '(accept | take | start | join | come in | come | begin | brought in | bring me in | settle) ..3 (at | on) ..2 (lower | higher | bottom | top | middle | next) ..1 (grade | band | scale | rate | step | point | end | tier)',
    'pay',
  ],
  [
    '(reviewed | review | increase | increased | revisited | uplift | go up) after ..1 (#number months | probation | my probation | the probation | a year)',
    'pay',
  ],

  [
    '(when | how soon | how often | how long (before | until | till)) ..4 (i | my | we | our) ..3 (a | an | my | our | first | next | another) ..1 (raise | rise | increment | uplift | pay review | appraisal | bonus)',
    'pay',
  ],
  [
    '(when | how soon) (would | will | is | could | can | might) (my | our) ..1 (raise | rise | increment | uplift | pay review)',
    'pay',
  ],
  [
    '(when | how often | how soon) ..3 (review | revise | adjust | raise | look at) ..1 (pay | salaries | wages | rates of pay)',
    'pay',
  ],
  [
    '(chance | possible | possibility | hope | way | any | (could | would | might) (a | the | some | there)) ..4 (better | higher | more | bigger | improved) (payment | money | offer | rate | figure | wage | package) !system|systems|gateway|app|apps|process|flow|terminal|of|for',
    'pay',
  ],
  [
    '(increase | improve | improve on | raise | sweeten | revise | better) (the | your) offer !of',
    'pay',
  ],
  ['offer ..1 be (improved | increased | raised | bettered | revised | sweetened)', 'pay'],
  [
    '(could | would | can | might | will) you ..3 (go | stretch | move | come) ..1 (up to | to | as high as | as far as) ..1 (#number | #thousands) !degrees|minutes|hours|days|weeks|months|miles|metres|meters|feet|people|pages|am|pm|o|percent|volts|bar|rpm|mph|kilometres|floors|years|knots ($ | a (year | month | week | day) | an hour | per | for | if | on | base | k | grand | thousand | lakhs)',
    'pay',
  ],
  [
    '(ask for | asking for | expect | expecting | hope for | hoping for | request | want | deserve | merit | qualify for | entitles me to | entitle me to | puts me (on | in) | put me (on | in) | warrants | justifies) (a | the)? ..1 (higher | better | upper | senior | top) ..1 (grade | band | scale | bracket | spine | step | rate | point) !of|steel|in',
    'pay',
  ],
  [
    'i ..4 (start | come in | join | begin | enter | placed | appointed | slotted) ..1 (at | on) ..1 (grade | band | scale | point | step) #number',
    'pay',
  ],
  [
    '(expect | expecting | want | seek | seeking | looking for | hope for | hoping for | need) ..4 (hike (in | on | over | from) | (percent | per cent | #number) hike | increment)',
    'pay',
  ],
  ['(question | matter | subject | issue | side) of (money | pay)', 'pay'],
  ['my (bottom line | asking price) (is | would be | starts at) ..2 (#number | #thousands)', 'pay'],
  [
    'my (minimum | floor | lowest | target) (is | would be | starts at) ..2 (#thousands | #number ($ | k | grand | thousand | lakh | lakhs | lpa | plus | and | base | gross | net | per (hour | day | week | month | annum | year) | a (year | month | week | day) | an hour | pounds | dollars | euros | rupees | naira))',
    'pay',
  ],
  [
    'i ..4 (something | anything | somewhere | figure | offer) ..1 (in the region of | in the order of | around | between | upwards of | north of | near | close to) ..2 (#number | #thousands) ..2 (thousand | hundred | k | grand | a (month | year | week | day) | an hour | plus)',
    'pay',
  ],
  [
    '(agree | agreeing | settle | settling) ..1 (on)? (a | the | some) ..2 (sum | figure | price | rate | fee | amount) ..2',
    'pay',
  ],
  [
    '(is it | i | be | am | get | role | job | post) ..2 paid by the (hour | day | week | piece | mile | shift | job | session | visit | word)',
    'pay',
  ],
  [
    '(count | counts | counted | classed | treated) as (paid | working | work) (time | hours | overtime)',
    'pay',
  ],
  ['basic (and (the)? allowances | pay | plus)', 'pay'],
  ['in hand (amount | figure | sum | component)', 'pay'],
  [
    '(i | we) ..2 (earning | earned | earn | paid) (double | twice | half | three times | far more | much more | more than) ..2',
    'pay',
  ],
  [
    '(accept | take | happy with | settle for | manage with | live with | consider) (a | an | the) ..1 (lower | smaller | reduced | higher | bigger) ..1 (figure | sum | amount | number | rate | fee | offer)',
    'pay',
  ],
  [
    'on (good | decent | fair | a good | a decent | a fair) (whack | screw | wedge | packet | money)',
    'pay',
  ],
  ['made whole', 'pay'],
  // who bears costs
  [
    '(cost | costs | expense | expenses) of (moving | relocating | relocation | my | the (move | flight | flights) | travelling | commuting | petrol | shipping) ..8 (covered | paid | reimbursed | met | refunded | borne | shared)',
    'benefits',
  ],
  [
    'who (pays for | covers | bears) (the | my) ..1 (move | flight | flights | petrol | travel | uniform | training | licence | course | visa | relocation | tools | fuel | accommodation | housing)',
    'benefits',
  ],
  [
    '(cover | covers | pay for | refund | reimburse | reimburses | contribute to | contribute towards | help with) my ..1 (move | flight | flights | fare | fares | relocation | uniform | tools | parking | petrol | mileage | fees | visa | commute | rent | deposit)',
    'benefits',
  ],
  [
    '(my | i | me) ..8 (flights | flight | move | petrol | mileage | relocation | fares | commute) ..3 (reimbursed | refunded | covered | paid for)',
    'benefits',
  ],

  [
    '(mortgage | rent | bills | school fees | emi | loan | loans) ..2 not ..1 pay (itself | themselves)',
    'pay',
  ],
  [
    '(mortgage | rent | children | kids | school fees | nursery | childcare | bills | loan | university | london | dublin | sydney | mumbai | city | baby | family) ..8 (pay | money | offer | figure | number | salary | wage | wages | amount | rate) ..1 (matters | counts | reflects | needs | has to | would have to | must | is important)',
    'pay',
  ],
  [
    '(not (be)? ..1 | hardly | do not come) cheap so ..6 (offer | figure | number | pay | money | rate | salary)',
    'pay',
  ],
  [
    '(rewards | reward | offer | package | figure | money) ..2 (match | matches | reflect | reflects | fit | fits | recognise | recognises | recognize | recognizes) (the | my) ..4 (responsibility | responsibilities | work | effort | hours | skills | experience | workload | qualifications | cost)',
    'pay',
  ],
  [
    '(hope | trust | expect | sure) ..1 you ..2 be ..1 (generous | reasonable | fair) ..1 (with | when it comes to | about | on | in | over) ..2 (offer | pay | package | money | figure | terms | rate)',
    'pay',
  ],
  [
    '(used | accustomed) to (earning | making (more | better | good) | better money | a higher | being paid)',
    'pay',
  ],
  ['(backwards | worse off | better off | out of pocket) financially', 'pay'],
  ['financially (worse | better | backwards | out of pocket)', 'pay'],
  ['i ..2 (be | end up | left) ..1 (worse off | out of pocket)', 'pay'],
  [
    '(taking | take) (a)? ..1 (drop | cut | hit) (to (join | come | work) | by (joining | coming) | if i | in (income | earnings))',
    'pay',
  ],
  [
    'my ..1 (present | current | last | old | existing | previous) (employer | firm | job | post | company | place | school | boss) ..1 (pays | paid | gives | gave) (me)? ..1 (#number | #thousands | more | better)',
    'pay',
  ],
  [
    '(match | equal | beat | better | top | approach | come near | as much as | more than | less than) what ..2 !customers|clients|patients|tenants|users|guests|members|you (pay | pays | paid)',
    'pay',
  ],
  [
    '(work | do it | do the (job | work) | come | join | i would | i will) ..3 for (half | a fraction of | a third of | less than) (the | that | of the)? ..1 (money | pay)',
    'pay',
  ],
  [
    '(take | accept | work for | happy with | settle for | content with) whatever ..3 (pay | paying | offer | offering | give | giving | afford)',
    'pay',
  ],
  [
    '(need | want | require | accept | expect | looking for | come for) ..1 (at least | a minimum of | no less than | not less than | nothing below | upwards of | in the region of) ..1 (#number | #thousands) ($ | to (make | live | leave | move | come | join | consider | start) | a (year | month | week | day) | an hour | per | k | grand | thousand | pounds | dollars | euros)',
    'pay',
  ],
  [
    '(depend | depends | comes down | come down | hinges | boils down) ..1 (on | to) (the)? (money | pay | salary | offer | figure | package)',
    'pay',
  ],
  ['money ..2 have to be right', 'pay'],
  ['(see | know | hear | ask) what (is | would be) on the table', 'pay'],
  // being paid well, better or less
  [
    '(it | job | role | position | post | this | that | which) ..1 pays ..1 (enough | well | better | more | less | fairly | decently | properly | peanuts | what | above | below | at least | weekly | monthly | hourly | fortnightly)',
    'pay',
  ],
  [
    '(how | well | fairly | properly | adequately | competitively | handsomely | suitably | be | i would be | get) ..2 (remunerated | recompensed)',
    'pay',
  ],
  [
    '(how | whether | that | if) ..1 (i would | i will | would i | will i | one would) ..2 (compensated | rewarded | paid)',
    'pay',
  ],
  [
    '(i | me) ..1 (be | being | am) (fairly | properly | adequately | well | suitably | competitively | decently) (compensated | rewarded | paid)',
    'pay',
  ],
  [
    '(stretch to | go as high as | go up to | budge on | improve on | sweeten) (the | your | that | this | my | #number | #thousands) ..1 (offer | figure | deal | pot | rate | number | base | package | k)',
    'pay',
  ],
  [
    '(match | beat | exceed | top) (my | what i) ..2 (current | present | existing | salary | pay | earn | make | get | package | rate | am on | am paid)',
    'pay',
  ],
  [
    '(take | accept | settle for | manage on | be happy with | be content with) (a)? ..1 (less ($ | money | pay | salary | if | to start | at first | for now | than (i | my | the (market | usual | others))) | haircut | drop in | reduction in | step down in | cut in)',
    'pay',
  ],
  ['(i am | i come | i would be | i work) (cheap | inexpensive | a bargain)', 'pay'],
  ['(for | paid | pay | pays) peanuts', 'pay'],
  ['whatever ..2 (pay | paid | salary | wage | rate | (you | your ..1) can afford)', 'pay'],
  ['(i (am | would be) | what i am | know my | my ..1 market) worth $', 'pay'],
  ['(budget | budgeted) ..2 for (the | this) (role | position | post | job | hire) !of', 'pay'],
  [
    '(i | me | my) ..6 (cover | afford | meet | covers) (the | my | our | london)? ..1 (rent | rents | living costs | cost of living | outgoings | bills | mortgage | nursery fees)',
    'pay',
  ],
  [
    '(enough | well) ..3 to (cover | afford | live on | pay) ..2 (rent | rents | bills | mortgage | london | city)',
    'pay',
  ],
  [
    'what ..2 i (earn | make | take home | get paid | am paid) (now | currently | today | at present | at the moment)',
    'pay',
  ],
  [
    '(i | my) ..2 (earn | take home | am on | was on | charge | bill) ..3 (#thousands | #number (k | grand | euros | dollars | pounds | a (year | month | day | week | hour) | per | lakhs | lpa | an hour))',
    'pay',
  ],
  [
    'my (rates | fees | price | going rate | asking price | charges) (are | is | start | starts | would | for | can)',
    'pay',
  ],
  [
    '(moneywise | money wise | salary wise | pay wise | benefits wise | package wise | cash wise)',
    'pay',
  ],
  [
    'i ..1 (cost | charge | bill | come at) ..1 (#number | #thousands) ..1 (a | an | per) (hour | day | week | month | session | lesson | visit | shift)',
    'pay',
  ],
  ['i ..1 (cost | charge | bill | come at) £|$|€|₹|usd|eur|gbp|inr #number', 'pay'],
  ['i ..1 (make | get | earn) ..1 (#number | #thousands) (a | per) (year | month)', 'pay'],
  [
    'my (day | days | hour | time | work) ..1 (is | are)? (billed | charged | priced) at ..4',
    'pay',
  ],
  ['financially (speaking | for me | attractive | worthwhile) ..3', 'pay'],
  [
    '(talk | talking | mention | discuss | ask about | bring up | sordid matter of | question of | matter of | subject of) ..1 (cash | dosh | coin | filthy lucre | brass tacks on pay | moolah | financials) !handling|flow|flows|crop|crops|register|registers|desk|desks|machine|machines|transfer|transfers|control|controls|book|books|counting|office',
    'pay',
  ],
  [
    '(how much | what | kind of | sort of) @cash (is | are | would | do | does | involved | on offer | you | for | we)',
    'pay',
  ],
  ['@cash (involved | on offer | on the table | for the (job | role) | i would)', 'pay'],
  [
    'terms (of (employment | service | the (offer | job | role | post | appointment)) | on offer | you (offer | would offer | are offering))',
    'pay',
  ],
  ['(when | what | which | is) ..2 (payday | pay day) !lending|loan|loans|lender|lenders', 'pay'],
  [
    'what ..4 (people | others | one | someone | colleagues | starters | staff | they) ..4 (take home | earn | get paid)',
    'pay',
  ],
  ['(point | step | place) on (the | your) ..2 (spine | scale)', 'pay'],
  ['i am (currently | presently | now | at present) on ..1 #number', 'pay'],
  [
    '(flexible | open | relaxed | reasonable | realistic) (on | about | regarding | as to) (the | my)? (money | pay | salary | rate | figures | price | numbers | terms | package)',
    'pay',
  ],
  ['going rate', 'pay'],
  [
    '(conversation | talk | chat | word | discussion | discuss | speak) ..1 (about | on)? (reward | rewards) $',
    'pay',
  ],
  ['(pay | paid) ..1 (double | triple | time and a (half | quarter | third))', 'pay'],
  ['(will | would | do | am | shall) (i | we) ..1 (be | get)? paid', 'pay'],
  ['(is | job | post | role | position) ..3 pensionable', 'benefits'],
  ['(beyond | above | over | on top of) the statutory (minimum | amount)', 'benefits'],
  [
    '(gym | parking | lunch | food | meals | accommodation | travel) ..2 (come | comes) free',
    'benefits',
  ],
  ['(discuss | offer | a | any) sign on ($ | bonus)', 'bonus'],
  [
    '(i | we) ..3 have ..2 (week | weeks | fortnight | holiday | vacation | cruise | honeymoon) booked',
    'leave',
  ],
  ['(help | assist) me ..4 pay for', 'benefits'],
  [
    '(is | are | does | do | will | would) (the | any | our) ..1 (mileage | petrol | flights | fares | parking | fuel | relocation) ..2 (reimbursed | refunded | paid back)',
    'benefits',
  ],
  [
    '(is | are | am | be | get | role | job | position | it) ..2 paid (weekly | monthly | fortnightly | in arrears | in cash | biweekly | hourly | on commission)',
    'pay',
  ],

  [
    '(do | does | would | will) @employer pay ..1 (for | during | through) ..1 (waiting | travel | travelling | training | breaks | lunch | standby | handover | preparation | prep | induction | overtime | sundays | nights | the trial | trial)',
    'pay',
  ],
  [
    '(is there | is | would there be | will there be | are there | do i get | do you pay) ..1 (extra | more | premium | supplement | uplift) ..1 (for | on) ..2 (sundays | saturdays | weekends | nights | night | shifts | overtime | bank holidays | languages | driving | unsocial | lates | on call)',
    'pay',
  ],
  [
    '(shifts | nights | weekends | sundays | languages | overtime | unsocial hours) ..1 (attract | carry | command | bring | earn) ..2 (premium | extra | supplement | uplift | allowance | bonus | more | higher)',
    'pay',
  ],
  ['(how | do | does) ..2 (remunerate | recompense) ..3', 'pay'],
  ['(inside | outside) ..2 ir35', 'pay'],
  [
    '(is | does | would | will) (the | my)? ..1 super (be | on top | paid | included | extra)',
    'pay',
  ],
  ['(the | your | what is the | any) ote', 'pay'],
  [
    '(agree | agreeing | settle | settling | set | negotiate | discuss | discussing | talk | talking) ..1 terms ($ | soon | with you | in due course | later | when)',
    'pay',
  ],
  [
    '(discuss | discussing | talk about | talking about | speak about | talk of | ask about | mention | raise) ..1 (equity | shares | stock | commission | allowances | overtime | increments | raises | bonuses) ($ | soon | later | too | as well | one day | eventually | in due course | at some (point | stage) | some time | when (the time | you | we | things | it) | at the offer | at a later | down the (line | road) | before)',
    'pay',
  ],
  [
    '(do | does | would | will | can | get | is there | are there | offer | receive | given | want | like) ..3 (share | cut | slice | percentage | portion) (of | in) (the | your | any)? ..1 (profits | profit | takings | proceeds | tips | winnings)',
    'pay',
  ],
  [
    '(do | does | would | will | can) ..3 share in (the | your) ..1 (profits | profit | takings | proceeds | tips | success)',
    'pay',
  ],
  [
    '(know | hear | name | like | want) (the | a | some) (figure (before | first | you | $) | sum (before | first | $) | number $)',
    'pay',
  ],
  [
    'what (number | figure | sum) (are | do | would | did | have) you ..2 (thinking | in mind | offer | put | pay | got | have)',
    'pay',
  ],
  [
    '(a | the | any | decent | good) ..1 bonus (at | every | each) (christmas | year | the | diwali | eid | quarter | new)',
    'pay',
  ],

  // where and when, as a condition
  [
    '(work | working) (from home | remotely) ..6 (a must | essential | vital | non negotiable | a condition | a deal breaker | a requirement | crucial | important | necessary) (for | to) (me | us)',
    'terms of work',
  ],
  [
    '(hybrid | remote | flexible | part time | reduced | shorter | compressed) ..1 (hours | arrangement | arrangements | working | work | schedule | week | days | set up) ..3 (essential | a must | vital | non negotiable | important | necessary | crucial | a condition) (for | to) me',
    'terms of work',
  ],
  [
    '(is | are | would | could | will) ..2 (hybrid | remote | flexible | part time | reduced | shorter | compressed) (hours | working | work | week | arrangements | days) ..2 (an option | possible | available | on offer | allowed | open to)',
    'terms of work',
  ],
  [
    'i ..1 (have to | need to | must | want to | require to | can only | could only | insist on | expect to | will only) ..1 (accept | come | start | join)? ..3 (work | working | be) (from home | remote | remotely)',
    'terms of work',
  ],
  [
    'i ..1 (can not | could not | can only | could only | will only | would only) ..3 (days | day | mornings) ..2 (in the office | on site | at the office | from home | at home)',
    'terms of work',
  ],
  [
    'i ..1 (have to | need to | must | want to | insist on) (finish | leave | be away | be home | stop | start | finishing | leaving | starting) ..1 (by | at | before | after) ..3 (to (fetch | collect | pick up) | for the school run | every | each | daily | on (mondays | tuesdays | wednesdays | thursdays | fridays))',
    'terms of work',
  ],
  ['@wants ..1 (every | each | all) ..2 off', 'terms of work'],
  [
    '@wants ..2 (weekends | fridays | mondays | sundays | saturdays | evenings | school holidays | christmas | bank holidays) (off | free)',
    'terms of work',
  ],
  ['(what | how many) ..2 my ..1 hours (be | $ | per | a week | look)', 'terms of work'],
  [
    '(i | we) ..2 (need | want | require | expect) ..1 (#number | one | some) (days | day | mornings | afternoons) (at home | from home | working from home) ..3',
    'terms of work',
  ],
  [
    '@wants a ..1 (permanent | longer | fixed term | full time | part time) contract',
    'terms of work',
  ],
  [
    'is (the | this | it | your) ..1 (contract | position | post)? ..1 (permanent or | temporary or | fixed term or | (inside | full time) or)',
    'terms of work',
  ],
  // leave
  ['#number weeks (of)? (vacation | holiday | holidays | annual leave | paid)', 'leave'],
  [
    '(get | have | take | having | taking | are | is) ..2 (christmas | weekends | bank holidays | sundays | saturdays | public holidays | school holidays | fridays | mondays) off',
    'leave',
  ],
  ['(days | time | weeks) ..1 (i | one | you | we) ..1 (get | have | allowed) ..1 off', 'leave'],
  ['(take | have | get | book) ..2 (day | days | week | weeks | fortnight | month) off', 'leave'],

  [
    '(my | unused | untaken | leftover | remaining | any) ..1 (leave | holiday | holidays | vacation | pto | days | days off) ..3 (carry | carried | carries | roll | rolled | rolls) (over | forward | into)',
    'leave',
  ],
  [
    '(carry | roll | take) ..2 (leave | holiday | holidays | days | vacation) (over | forward) ..2',
    'leave',
  ],
  [
    '(lose | forfeit) ..1 (unused | untaken | my) ..1 (leave | holiday | holidays | days | vacation)',
    'leave',
  ],
  // a share
  [
    '(i | my | me | any | offer | there | give | get | some) ..4 (ownership stake | stake in the | slice of the (pie | company | business) | piece of the (pie | company | action) | vesting (schedule | period) | strike price | profit (share | sharing))',
    'equity',
  ],
  ['(what | how much) ..6 (is | are) ..1 worth to you ..3', 'pay'],
  [
    '(slot | put | place | start | land | see | fit) me ..3 (on | in) (your | the) ..2 (scale | scales | band | bands | grade | grades | spine | ladder | point)',
    'pay',
  ],
  ['(thirteenth | 13th | fourteenth | 14th) (month | salary | cheque | check | pay)', 'pay'],
  ['#number (free | vacation | holiday | leave | paid) days', 'leave'],
  ['(figure | number | amount | sum | rate) !of|on (beginning | starting) with ..3', 'pay'],
  [
    '(figure | number | range | rate | amount | sum | banding) ..1 in the (advert | ad | advertisement | posting | listing | job description | spec | particulars)',
    'pay',
  ],
  [
    '(room | flexibility | movement | give | wiggle room | leeway | scope) (in | on | around) (it | the (figure | number | rate | range | amount | sum | pay | package) | that (figure | number | range))',
    'pay',
  ],
  [
    '(figure | number) ..1 (i | we) (had | have) ..2 (in mind | pictured | hoped for | imagined | thought of)',
    'pay',
  ],
  [
    '(pictured | imagined | had in mind | hoped for | was thinking of | expected) ..2 (a | the) (figure | number | sum | rate) ..4',
    'pay',
  ],
  ['(how many | what) ..1 (vacation | holiday | leave | sick | free | paid) days ..4', 'leave'],
  [
    '(moved | moves | bumped | put) me up ..1 (a | one | two) (step | grade | band | point | notch) ..2',
    'pay',
  ],
  [
    '(what | how) ..1 (it | this | the (job | role | post | position)) ..2 (pays | would bring me | comes with) ..3',
    'pay',
  ],
  ['(top up | topped up | on top of) (the | my) (wage | wages | pay | base | basic) ..3', 'pay'],
  ['(make | making | be) worth my while ..3', 'pay'],
  [
    '(mileage | per diem | detention | shift | weekend | night) (pay | rate | rates | premium | premiums | money | covered)',
    'pay',
  ],
  [
    '(my | your | the | a | expected | desired | starting | current | previous | annual | base | monthly | target | minimum | competitive | higher | better | lower | fair | good | decent | any | what | on | about | regarding | of | discuss | gross | net | fixed | in hand | take home | hourly | daily) ..2 (salary | salaries | remuneration | renumeration | compensation package | salary range | salary expectations | salary expectation | pay range | pay rate | rate of pay | pay grade | pay band | pay packet | paycheck | pay rise | pay scale | pay expectations | wage | wages | stipend | ctc | day rate | hourly rate | daily rate | lpa)',
    'pay',
  ],
  ['salary|salaries|remuneration|renumeration|ctc|wage|wages|lpa', 'pay'],
  [
    'compensation (is | was | would | and | package | expectations | expectation | range | for | $ | details | terms | structure | offered | you | that | question)',
    'pay',
  ],
  [
    '(the | your | my | about | on | discuss | regarding | total | what | fair | of | expected) compensation',
    'pay',
  ],
  [
    '(the | my | your | what | about | on | discuss | any | better | good | fair | decent | low | lower | less | more | higher | same | starting | much | for | of | is | increase in | cut in | reduced | equal | monthly | weekly | base) pay',
    'pay',
  ],
  ['~pay me ..2', 'pay'],
  [
    '(get | be | being | am | was | getting) ..1 paid (less | more | well | enough | fairly | for overtime | monthly | weekly | by the hour | by the day | better | around | at least | above | under | below | extra | what)',
    'pay',
  ],
  [
    '(what | how much | how well) ..4 (it | you | this | the role | the job | the position | the post | the work | they | the company | that | i) ..3 (~pay | ~earn | cost me)',
    'pay',
  ],
  ['(role | job | position | post | one) ..1 pays', 'pay'],
  [
    'how much ..4 (would i | i would | can i | i could | i will | do you | are you | will i) ..4 (earn | make | get | pay | offer | paying | offering | bring home | take home)',
    'pay',
  ],
  [
    'what ..4 (would i | i would | can i | i could | i will | do you | are you | will i) ..4 (earn | pay | be paid | be earning | bring home | take home)',
    'pay',
  ],
  [
    '(ask | asking | asked | talk | talking | discuss | discussing | raise | about | more | better | regarding | less) (about)? (the | any)? money !laundering|transfer|transfers|market|markets|management|box',
    'pay',
  ],
  [
    'money (is | was | side | matters | question | on the table | you | would | for this | works | looks)',
    'pay',
  ],
  [
    '(what | how) ..2 (package | offer package) !the|your|our|each|them|eggs|arrives|travels|survives|(is (made | sealed | built | wrapped | designed | opened | sorted | labelled | packed | tracked | sent)) ..4',
    'pay',
  ],
  [
    '(the | your | a | my | good | whole | full | overall | total | competitive | attractive | better | pay | remuneration | benefits | compensation | salary) (package) (looks | look | is | would | includes | include | you | might | like | comes | offered | details | be | $)',
    'pay',
  ],
  [
    '(pay | remuneration | benefits | compensation | salary | rewards | total | overall | relocation) package',
    'pay',
  ],
  ['(ballpark | ball park) ..3', 'pay'],
  ['(in the | rough | the | a) ballpark', 'pay'],
  [
    '(top | bottom | low | high | upper | lower | middle | bottom end | top end) ..1 (of | end of) ..2 (range | band | bracket | scale | grade)',
    'pay',
  ],
  [
    '(the | a | your | my | pay | salary | what) (range | band | bracket | grade) (fixed $ | (is | would be | looks | seems) ($ | for | too | low | lower | below | under | above | over | around | between | about | negotiable | flexible | fixed | firm | like | on | a (bit | little | touch) | #number | #thousands) | you (have | had | offer | are | would | could | pay | budgeted | mention | mentioned | posted | quoted | gave | named | advertised | listed | set | plan) | for (this | the) ..1 (role | job | post | position | work) | on offer | $)',
    'pay',
  ],
  [
    '(figure | figures | numbers | number) ..1 (you | they | the company | your team) ..2 (in mind | offering | thinking of | budgeted | on the table | could offer | would offer | might offer)',
    'pay',
  ],
  [
    '(figure | figures | number | numbers) (attached | in mind | on the table | on offer | involved | for the (role | job | post | salary | position))',
    'pay',
  ],
  ['(clarity | clearer | detail) (on | about) the (number | numbers | figures)', 'pay'],
  [
    '(will | would | is | are | does | can | could) (the | your | my) (pension | pensions | 401k | super) ..2 (matched | topped up | transferable)',
    'benefits',
  ],
  ['(rough | hard | exact | actual | concrete) (figure | figures | number | numbers) ..4', 'pay'],
  [
    '(talk | discuss | talking | discussing | get to) ..1 (numbers | figures | rates | terms | financials) !in|(with (your | the | our | my))|of|from|on|rise|grow|improve|fall|climb|behind',
    'pay',
  ],
  [
    '(my | your | the | a | daily | hourly | day) (rate | fee | fees) (is | would | of (#number | pay | the job) | per | for | you | are | $ | starts)',
    'pay',
  ],
  ['(day | hourly | daily | freelance) rate', 'pay'],
  ['(per | a | an) (annum)', 'pay'],
  [
    '(financial | pecuniary | monetary) (side | terms | aspect | aspects | package | expectations | offer | details | arrangements | reward | rewards | part | compensation | matters)',
    'pay',
  ],
  ['(worth | in it) for me', 'pay'],
  [
    '(happy | willing | prepared | ready | glad | able | open | would | could | will | can | even) ..4 (work | do it | start | come | take it | accept | take) ..3 (for less | for free | for nothing | without pay | unpaid | on less | at a lower | below market | a pay cut | less money | for very little | a cut | less than | cheaper | for half)',
    'pay',
  ],
  ['(pay | wage | salary) cut', 'pay'],
  [
    '(work | working | start | do it | start out) (for free | for less | unpaid | for nothing)',
    'pay',
  ],
  ['(negotiable !instrument|instruments | counter offer | counteroffer) ..4', 'pay'],
  [
    '(open | room | willing | happy | like | able | want | wanted | wish | love | prepared | free | hope | hoping | keen | eager | ready | expect | possible | chance | can | could | shall | may | might | us | we | before | without) ..2 (negotiate | negotiating | negotiation | negotiations) ..4',
    'pay',
  ],
  [
    '(negotiate | negotiating | negotiation of | negotiations on) ..2 (terms | offer | offers | it | this | that | package | figure | figures | better | upwards | up | more | number | numbers | compensation | remuneration)',
    'pay',
  ],
  [
    '(what | how) ..4 (you | it | the company | the role | the job) ..2 (offer | offers | offering) ..2 (in terms of | financially | moneywise | money)',
    'pay',
  ],
  [
    '(the | your | any | what | about | which | on | and | of | other | employee | staff | fringe | good | full | of the | company | health | regarding | decent | better) ..1 (benefits | perks | bonus | bonuses | fringe benefits) (are | is | package | you | would | include | includes | that | like | on offer | look | looks | do | come | scheme | structure | for | offered | and | $ | work | works | kick | start | plan | might | side | info | information | details | as | or)',
    'benefits',
  ],
  [
    '(signing | sign on | annual | performance | yearly | christmas | retention | joining | welcome | referral | quarterly | festival | end of year | thirteenth month) bonus',
    'bonus',
  ],
  [
    '(a | the | my | any | your | what | about) ..2 bonus (scheme | structure | payment | plan | is paid | you | would | for | paid | percentage | on top | as well | or | too | and)',
    'bonus',
  ],
  ['(bonuses | and bonus | or bonus | plus bonus) ..1', 'bonus'],
  ['(stock | share) (options | option | grant | plan | scheme | awards)', 'equity'],
  [
    '(rsus | rsu | esop | vesting) (in the | stake | package | grant | refresh | refreshers | component | is | would | you | as | and | on | part | for | options | schedule | split | $ | refreshes)',
    'equity',
  ],
  ['equity (package | grant | refresh | refreshers | refreshes | component | options)', 'equity'],
  [
    '(any | some | about | offer | offers | offering | offered | include | includes | including | with | plus | get | getting | how | how much | what | salary | cash | bonus | base | pay | discuss | my | me | want | wanted | expect | expecting | there) ..2 equity (in the | stake | is | would | you | as | and | on | part | for | schedule | split | $)',
    'equity',
  ],
  [
    '(any | some | about | the | my | much | how much | offer | what | of | and | salary) (equity | stock | shares) $',
    'equity',
  ],
  [
    '(how many | how much | number of | about the | days of | extra | more | enough | paid | annual | what) ..3 (holiday | holidays | vacation | leave | pto | days off | time off | annual leave | sick days | sick leave | holiday allowance | leave days | vacation days | paid leave | holiday entitlement) (days | do | would | is | are | i | you | allowance | entitlement | policy | per | comes | come | on offer | $ | that | and | one | a | looks | in | would | we | before)',
    'leave',
  ],
  ['(annual | sick | paid | maternity | paternity | parental | unpaid) leave', 'leave'],
  [
    '(days | time | weeks) (off | of leave | of holiday | leave | holiday | vacation | paid) ..3',
    'leave',
  ],
  [
    '(paid | extra | flexible | enough | booked) (holiday | holidays | vacation | time off)',
    'leave',
  ],
  ['(vacation | holiday) (days | allowance | policy | entitlement | pay | time)', 'leave'],
  ['(pto | paid time off)', 'leave'],
  [
    '(health | dental | medical | life) (insurance | cover | coverage | plan | benefits)',
    'benefits',
  ],
  [
    '(pension | retirement | 401k | superannuation | provident fund) (scheme | plan | contribution | contributions | match | matching | and | is | you | would | $ | rate)',
    'benefits',
  ],
  ['(company | lease) car', 'benefits'],
  [
    '(relocation | moving | travel | housing | remote | home office | meal | childcare | living | wfh | phone | uniform | tool | clothing | transport | shift | night) (money | package | allowance | assistance | expenses | costs | budget | stipend | bonus | reimbursement | premium)',
    'benefits',
  ],
  [
    '(relocation | moving | travel | housing | home office | meal | childcare | wfh | transport) (support | help) !team|teams|desk|desks|officer|officers|worker|workers|work|service|services|line|centre|((to | for) ..1 (blind | deaf | elderly | older | disabled | passengers | tenants | guests | families | refugees))',
    'benefits',
  ],
  [
    '(cover | pay | reimburse | help with | contribute) ..3 (relocation | moving costs | my travel | my expenses | tuition | my fees | childcare)',
    'benefits',
  ],
  [
    '(overtime | over time) (pay | paid | rate | rates | is | $ | work | would | and | hours | policy)',
    'pay',
  ],
  ['(paid | pay | rate | rates | for) ..2 overtime', 'pay'],
  ['(tips | gratuities) (are | shared | split | pooled | work | $ | and)', 'pay'],
  ['(cost | costs) to company', 'pay'],
  ['(pay | paying) ..2 (my | the) (rent | bills | mortgage)', 'pay'],
  [
    '#thousands|k|grand|lakhs|lakh|dollars|pounds|euros|quid (a year | per year | a month | per month | per hour | an hour | a day | per day | a week | per annum | annually | p.a | pa | gross | net | before tax | after tax)',
    'pay',
  ],
  [
    '!half|one|two|three|couple|few #number (per hour | an hour | p.a | per annum | gross | net a month | net per month) ..2',
    'pay',
  ],
  [
    '(some | with | plus | and | any) stock (on top | as well | in the | options | grant)',
    'equity',
  ],
  [
    '(accept | take | work for | come for | do it for | start on | settle for | start at | start for) ..3 ((percent | per cent) less | % less | less (money | pay | salary | $ | than))',
    'pay',
  ],

  // what comes with the job
  [
    '(what | how much) (do | would | will | does | did)? @employer ..1 (give | allow | pay | offer | contribute | put | reckon) ..4 (per mile | a mile | for petrol | for fuel | for mileage | for diesel | for tyres | per shift | per visit | per hour | an hour | a shift | a day | per day | for nights)',
    'pay',
  ],
  [
    '(whether | if | are | is | would | will | do) ..4 (gaps | travel | travelling | waiting | breaks | lunch | lunches | training | induction | trial day | trial shift | standby | on call | handover | handovers | probation | rehearsals | marking | prep | stocktaking | set up) ..4 (paid | unpaid | remunerated | compensated)',
    'pay',
  ],
  [
    '!your|their|these|those per (diem | diems) !claims|claim|ledger|ledgers|policy|forms|receipts|audit|reports|system|records',
    'pay',
  ],
  [
    '(danger | hazard | away | lodge | lodging | subsistence | standby | retention | dirt | tool | boot) (money | pay | payment)',
    'pay',
  ],
  [
    '(overtime | rates | rate | pay | package | figures | figure | bonus | per diem) in writing',
    'pay',
  ],
  [
    '(if | whether | know | knew | assume | assuming | presume | hope | expect | trust | confirm | suppose | sure) ..2 (the | my | our | any | that | both)? ..1 (flat | school fees | flights | flight | housing | accommodation | relocation | removal | removals | visa | visas | move | car | transport | meals | lodging | nursery | shipping | rent | tickets | petrol | mileage | fuel | fares | parking | tolls | tuition | hotel | laptop | phone | uniform | uniforms | tools) ..8 (taken care of | paid for | paid | covered | provided | included | thrown in | part of the (deal | package | offer) | on the (firm | company | school) | reimbursed | borne | refunded | looked after | seen to | met by) ..2',
    'benefits',
  ],
  [
    '(including | with | plus | and | includes | include) ..1 (a | an | some)? (equity | sign on | signing on | stock) (and (a | an | some) ..2 | $)',
    'equity',
  ],
  ['a sign on !sheet|form|page|screen|to|call|shift', 'bonus'],
  [
    '(sign on | signing on | joining | welcome | golden) (fee | payment | hello | handshake)',
    'bonus',
  ],
  [
    '(bit | little | something | anything | any | premium | uplift | supplement | pounds | quid) (extra | more | on top) for ..1 (nights | night | weekends | sundays | overtime | bank | unsocial | late | lates | languages | being | my | on call | shifts | driving)',
    'pay',
  ],
  [
    '(would | could | will | can | might | whether | if) ..2 put (me | us) up (for | in | at | until | while | during | at first | to begin | $)',
    'benefits',
  ],
  [
    '(would | will | do | does | could | can | might | whether | if | hope | hoping | wondering) ..1 @employer ..2 (stand | cover | pay | refund | meet | foot | fund | bear | sponsor | help | contribute | chip in | go halves | reimburse | subsidise | subsidize) ..3 (my | our | me ..1 | towards | toward | staff) ..3 (fees | fee | fares | fare | flights | flight | bill | bills | exam | exams | course | courses | training | licence | membership | subscription | petrol | diesel | removal | uniform | boots | tools | visa | rent | deposit | move | gym | childcare | nursery | travel | hotel | studies | phd | masters | mba | degree | commute | parking)',
    'benefits',
  ],
  [
    'see your way to ..2 (#number | more | higher | better | little | bit | paying | raising | another)',
    'pay',
  ],
  [
    '(#number | few | couple of) (pounds | euros | dollars | quid | rupees | naira | rand) (more | extra) (an | a | per) (hour | day | week | month | mile | shift)',
    'pay',
  ],
  [
    'i am on ..1 #number ..1 (at present | now | at the moment | currently | where i am | today)',
    'pay',
  ],
  ['(not | never) ..2 (move | leave | come | budge | settle | go | join) for less', 'pay'],
  [
    '(nothing | anything | offer | figure) (below | under | less than | short of) ..1 (#number | #thousands) ..6 (interest | me | i | consider | accept | tempt)',
    'pay',
  ],
  [
    '(talk | ask | know | wonder | word | hear | is there | question | discuss | questions) ..4 (flat | cottage | house | car | van | room | phone | lodge | accommodation) (that | which)? (goes | comes) with',
    'benefits',
  ],
  [
    'how many (days | weeks | weekends | sundays | saturdays | evenings | nights) ..5 off !the|line|a',
    'leave',
  ],
  [
    '(whether | do | does | would | are | is | must | have to) ..8 out of (my | our) own (pocket | pockets)',
    'benefits',
  ],
  [
    '(is there | are there | would there be | might there be | do you (offer | give | pay | have) | does the ..1 (offer | give | pay)) ..2 (anything | something | help | contribution | support | assistance) (towards | toward | with | for) ..1 (a | the | my | our | season | travel | moving | childcare | fares | rent | lunch | relocation | housing | commuting) ..2',
    'benefits',
  ],
  [
    'i ..1 (gather | understand | hear | believe | wonder | wondered) ..2 (there | you) ..3 (allowance | bursary | supplement | subsidy | weighting | stipend) ..8',
    'benefits',
  ],
  [
    '(if | whether) i (would | might | could | will) (qualify | be eligible | be entitled) $',
    'benefits',
  ],
  [
    '(presuming | presume | assume | assuming | expect | expecting | suppose | count on | take it | hoping for) ..4 #number (weeks | days) ..1 (plus | holiday | leave | off | and the bank | annual | a year)',
    'leave',
  ],
  [
    '(idea | indication | notion | sense | guide | clue | hint) ..1 (of | as to | about | on) ..1 what ..1 (it | the (job | post | role | position) | one | i | you) ..2 (brings | bring | pays | earns | earn | makes | fetches | comes to | is worth | offer | offering | get | giving | paying)',
    'pay',
  ],
  [
    '(do | does | will | would) @employer ..1 top up ..3 (maternity | paternity | sick | pension | pay | wages | leave | statutory)',
    'benefits',
  ],
  ['top up ..1 (maternity | paternity | sick pay | statutory)', 'benefits'],
  [
    '(enhanced | contractual | full) (maternity | paternity | sick pay | sickness pay | parental | redundancy) !ward|unit',
    'benefits',
  ],
  [
    '^ (as to | as for | regarding | concerning | on the matter of | turning to) (the | your | my)? terms',
    'pay',
  ],
  [
    'my (last | current | present | old | previous | former) (place | job | firm | employer | company | school | boss | post) ..1 (gave | gives | paid | pays | threw in | throws in | provided | provides | covered | covers | offered | offers | allowed) (me | us | my | for) ..6 (van | car | phone | lunch | lunches | bonus | fuel | petrol | rent | flat | shares | health | gym | pension | holiday | mileage | fees)',
    'benefits',
  ],
  [
    '(is | would | will | are | do | does | whether | if | any | free | includes) ..3 (board and lodging | bed and board | room and board | live in accommodation | tied (cottage | house | accommodation))',
    'benefits',
  ],
  [
    '(is | are | whether | if | would | will | get | gets) ..3 (petrol | mileage | fuel | diesel | parking | tolls | fares | transport | taxis) ..2 (paid | refunded | reimbursed | covered | claimable | payable | expensed)',
    'benefits',
  ],
  [
    '(school fees | fee remission | tuition fees | nursery fees) ..3 (for (my | our) | of (my | our) | paid | covered | included | help | discount | reduction)',
    'benefits',
  ],
  [
    '(my | our) ..1 (school fees | kids fees | children s fees) ..4 (paid | covered | included)',
    'benefits',
  ],
  [
    '(hike | increment | raise | rise | uplift | bump | jump | increase) (in | on | over | from | of) ..2 (my (current | present | pay | salary | wage | package) | current (ctc | package | pay) | what i (earn | make | get | am on))',
    'pay',
  ],
  [
    '(percent | per cent) (hike | rise | raise | increment | more | uplift) ..1 (on | over | than | of | in | from)? ..1 (my | what i | current | present)',
    'pay',
  ],
  [
    'my (expectation | expectations | expected | asking | requirement) (is | are | would be | start | starts | from | around | sits) ..2 (#number | #thousands)',
    'pay',
  ],
  [
    '(if | whether | thinking | right | assume | presume | suppose | is | hoped | hoping) ..3 (there | there is) ..1 (a | an | any | some) ..1 (clothing | uniform | relocation | travel | housing | book | study | tool | car | phone | meal | lunch | fuel | hardship | training | moving) (grant | allowance | budget | bursary | stipend | money)',
    'benefits',
  ],
  [
    '(at least | match | more than | less than | better than | near | above | below | as much as | equal to) ..1 what i (am (getting | on | earning | paid | making) | get | earn | make | take home) !out|from|of',
    'pay',
  ],
  [
    '(do | does | can | could | would | will) (staff | employees | i | we) ..1 (eat | park | travel | ride | swim | train | get in | live | stay | fly) ..2 (free | for nothing | for free | at half price | at cost | at a discount | cheaply)',
    'benefits',
  ],
  [
    'who (settles | pays | foots | picks up | meets) (the | my | for the | for my) ..1 (hotel | hotels | bill | bills | fuel | petrol | flight | flights | fares | fare | travel | tab | phone | insurance | tolls | parking | meals) ..6 i',
    'benefits',
  ],
  [
    'i ..2 (looking for | looking at | thinking of | hoping for | want | expect | need | expecting) ..2 in the (low | mid | middle | high | upper) (twenties | thirties | forties | fifties | sixties | seventies | eighties | nineties)',
    'pay',
  ],
  [
    '(see | sees | saw) (me | us) right (on | when | for | with | as | about | over | in)',
    'benefits',
  ],
  [
    '(probationer | probationers | starting | starter | trainee | training | basic | junior) ..1 (rate | rates) ..1 (go | goes | going | be | is | are | rise | rises)',
    'pay',
  ],
];

/** The job or the firm's own subject, other senses of the words, and pay facts the employer sent. */
export const MONEY_EXCEPTIONS: readonly string[] = [
  '(families | tenants | residents | people | customers | patients | pupils | members | they | ((pupils | students | s | some | many | most) parents)) ..4 (cover | afford | meet | pay) ..4',
  '(pay | paid | pays | paying) (your | our | the | their | its)? ..1 (growers | suppliers | farmers | vendors | contractors | authors | artists | fishermen | landlords | creditors)',
  '(rough | hard | exact | actual | concrete) (figure | figures | number | numbers) (for | of | from | on | about) (the | our | your | my | how) !role|job|position|post|package|offer|salary|pay|money|base|hourly|much #any',
  'i (could | can | would | will | have | had) ..3 (send | sent | share | shared | bring | show | put) ..3 (figure | figures | numbers) !in|on ..2',
  'negotiable instruments',
  '(i | we | they) (was | were) paid by the ..4',
  '(dissertation | thesis | study | research | paper) ..2 (looked | asked | dealt | examined | explored) ..10',
  '(plan | planning | save | saving) for retirement ..1',
  '(audit | audits | calculation | calculations | reconciliation | backlog) of ..2 (pay | leave | overtime | wages | expenses)',
  '(buyers | buyer | clients | customers | members | tenants | farmers | growers | victims | union | unions | players | artists | authors | families | they | them | patients | refugees) ..1 (negotiate | negotiates | negotiated | negotiating) ..4',
  'benefits (be | are | were)? (for | to) (the | your | our | all | every)? ..1 (children | patients | patient | pupils | customers | guests | farmers | tenants | residents | users | visitors | members | clients | parents | people | animals | readers | city | town | village | community | borough)',
  '(annual | sick | paid | maternity | paternity | parental | unpaid | family) leave (spreadsheet | dashboard | page | tool | app | form | forms | rules | chart | wallchart | requests | request | post | contract | board | bot | law | campaign)',
  'leave policy (that | which)? (you | your ..1 | #cap | i | we | he | she | they) (wrote | drafted | rewrote | reviewed | helped)',
  '(days | time | weeks | hours) off the (hook | boat | line | ship | rig | road | machine | bike | field | pitch | water | track)',
  '(enjoy | enjoyed | enjoying) (your | his | her | their | the) ..2 (leave | holiday | holidays | vacation)',
  '(your | his | her | their) ..1 leave (was | goes | went | gave | has been)',
  '(wish | wishing) (you | your ..1 | the team | them | all) ..5 (holiday | holidays | vacation | leave) ..2',
  '(sell | selling | sold | explain | explaining | explained | teach | underwrite | underwriting | underwrote | price | pricing | market | marketing | design | designing) ..2 (health | life | dental | medical) (insurance | cover | plan | plans) ..2',
  'pension (and | or) (annuity | annuities | investment | investments | savings | tax | welfare | payroll | insurance)',
  '(expenses | costs) of (the | your | our | a | each) !job|move|interview|role|post|journey|trip|relocation #any',
  '(401 k | 401k) ..1 (enrolment | enrollment | drive | team | clients | participants | records | administration | administrator | products)',
  '(nursery | childcare) (place | places) ((for | to) (the | refugee | local | young) | where | that)',
  '(maternity | paternity | dental | medical) (suite | simulation | simulator | appointments | services | service | wing | hospital)',
  'more than (a | the | my) (paycheck | pay check | pay packet | salary | wage | payslip)',
  'budget for (the | this) (role | post | position | job | hire) ..2 (come | came | get | got | been | approved | confirmed | signed | agreed | frozen | released | go | went) ..3',
  '(cover | covering | covered) ..3 (sick | annual | maternity | parental | paternity) leave ..4',
  '(weeks | days) leave (little | no | me | you | us | less | room | time) ..4',
  '(mr | mrs | ms | miss | mx | dr | prof | professor | sir | dame | lady | lord) #cap',
  '(dissertation | thesis | study | studies | research | paper | papers | article | articles | exhibit | exhibition | guide | guides | book | books | lecture | chapter | essay | film | play | poem | podcast | textbook | seminar | column | documentary | strike | strikes | campaign | museum) (on | about | to | of | into | for | over) ..5',
  '(sharing | sacrifice | options | allowance | allowances | leave | wage | wages | pay | pension | pensions | bonus | bonuses | salary | salaries | benefits | equity | holiday | holidays | stipend | compensation) (software | product | products | pricing | engine | app | apps | calculator | calculators | study | studies | research | law | laws | lawyer | lawyers | museum | customers | clients | desk | consultancy | consultants | scheme for | list for)',
  '(explaining | explain | explained | teaching | taught | calculating | calculated | processing | processed | auditing | audited | administering | administered) ..1 (housing | sick | maternity | paternity | parental | holiday | travel | pension | payroll | salary | salaries | pay | leave | overtime | wages | bonuses | benefits) ..2 (to | for) (tenants | members | clients | staff | employees | customers | workers | managers | students | parents | residents | claimants)',
  '(the | a | an added | another | real) bonus for me (was | is | were) ..4',
  'going rate for !the|this|a|an|my|such|work|jobs|people|someone|your #any',
  '(stock | stocks) and shares',
  'pay (phone | phones | as you | and display)',
  'wage (war | wars | a war | a battle | battle)',
  '(drove | drive | washed | cleaned | serviced | mended) ..1 company car|cars',
  'my course (tutor | tutors | leader | director | mates | work | teacher)',
  '(medical | dental) (coder | coding | assistant | records | secretary | team | school | ward | device | devices | sales | writer | officer | director | imaging | technician | billing | research | affairs | staff | centre | center | practice | equipment | supplies | nurse | receptionist | hygienist | lab)',
  'budget ..3 (has to be | had to be | must be | needs to be | needed to be | to be | is | was | being | gets | got) (approved | signed | confirmed | agreed | frozen | released | cleared | passed)',
  'discount ..1 (for | to) ..2 (customers | members | students | guests | pensioners | orders | regulars | schools | seniors | families)',
  '(saved | saving | save | saves | cut | reduced | raised | lost | wasted | cost) ..8 (euros | pounds | dollars | rupees | naira | shillings | pesos | rand) (a | per | each | every) (year | month | week)',
  '(raise | raised | raising) (money | funds | cash) (for | with | by | at) ..4',
  '(compensation | benefits | benefit | insurance | pension) (scheme | schemes | fund | funds | claims | payments) ..1 (for | to | of) ..1 (the | farmers | victims | families | tenants | patients | miners | fishermen | workers | widows | veterans | passengers | customers | members)',
  '(minimum | living | national) wage (rise | vote | law | increase | bill | campaign | debate | story | rules | commission | case)',
  'package (you | your #any | they | that you) ..1 (showed | designed | make | made | built | tested | ship | shipped | described | sent | printed)',
  '(negotiation | salary | pay | pricing) (exercise | role play | game | test | task | module | course | simulation | survey | study)',
  '(salary | pay | wage | wages) (day | days | week | weeks | slip queries | run | runs)',
  '(their | his | her | people s | staff | workers | customers | clients | patients | deferred | unpaid | stolen | everybody s | everyone s) ..1 (salary | salaries | pay | wages | wage | bonus | bonuses | leave | benefits | pension | pensions)',
  '(wage | pay | salary | bonus | benefits) (round | rounds | talks | bill | bills | freeze | freezes | matrix | scale review | dispute | claims | day queries)',
  '(deferred | average | median | combined | total) (salaries | wages | salary bill)',
  'money (is | was) (rarely | never | seldom | not the | gone | tight | safe | found | missing | lost | stolen)',
  'talk about money (first | second | last | later | with (them | him | her | customers | clients))',
  '(saved | save | counted | count | lost | moved | rotate | rotated | check | checked | order | ordered | spoil | spoiled | kept) the stock',
  '(the | a) (fee | fees | rate | rates) (is | are) (in | on | shown | hidden | charged | buried | below | above) ..3',
  '(fair | equal | low | decent | better | higher | poor) (pay | wages | wage | compensation) (for | of | to) !me|this|the|that|a|my|overtime|somebody|someone|new #any',
  '(perks | benefits) of (the | your | my | being | working | a | an)',
  '(negotiating | negotiate | negotiation | negotiations) (with | skills | between | contracts | experience | training | style | team)',
  '(skill | skills | experience | practice | training) (at | in | of) negotiating ..2',
  'rent (desk | arrears | team | office | book | books | officer | roll | collection)',
  '(discount | dental | medical | childcare | nursery | retirement | holiday | allowance | super | overtime | relocation | maternity | paternity | severance | vacation) (practice | practices | home | homes | home | park | parks | campaign | shop | store | stores | centre | center | team | chain | code | codes | records | record | ward | unit | care | nurse | nurses | staff | clinic | devices | device | school | group | children | club | fun | lets | brand | rental | rentals | village | villages | supplies | trade | students | rota | rotas | check | checks | inspection | of)',
  '(salary | pay | payroll | compensation | benefits | wage | wages | remuneration | equity | bonus | leave | pension | overtime | commission | tips | stock | option | options | holiday | sick) ..1 (codes | code | pool | pools | rules | overhang | tables | logic | calendar | calendars | importer | import | imports | export | exports | feed | feeds | ledger | ledgers | entries | entry | queries | tickets | reconciliation | reconciliations | screen | screens | report | reports | form | forms | calculator | calculators | tribunal | disputes | dispute | grievances | reform | campaign | campaigns | cases | case | modelling | modeling | accruals | provision | liabilities | obligations | mathematics | maths | bands project | errors | error | backlog | queue | inbox | helpdesk | hotline | clinic | line managers | pipeline | feature | features | page | pages | screenings | exam | hospital | ward)',
  '(inclusion | diversity | dignity | justice | access | fairness | belonging) (and | or)? (equity | pay equity)',
  '(was | is | were | a real | such a | an added | an unexpected | a nice | a lovely | a big | a welcome | as a) (a | an)? bonus ..2',
  '(customers | clients | users | merchants | restaurants | employees | drivers | workers | members | they | staff | nurses | tenants) ..10 (tips | overtime | wages | pay | bonus | bonuses | benefits | leave | commission) ..2',
  '(salary | pay | payroll | compensation | benefits | wage | wages | remuneration | equity | bonus | leave | pension | insurance | commission | reward | rewards) ..1 (analyst | analysts | manager | managers | specialist | officer | administrator | consultant | team | teams | department | product | products | platform | system | systems | software | data | survey | surveys | benchmarking | module | engine | project | processing | calculations | calculation | transparency | equity | gap | gaps | audit | audits | law | claims | claim | advisor | adviser | partner | lead | director | associate | coordinator | clerk | assistant | research | fund | funds | firm | firms | reporting | dashboard | dashboards | file | files | statements | theory | model | models | policy project | policies | fraud | planning tool | portal | app | engineer | trader | desk | role | position | runs | run | cycle | slips | statement | migration | integration | tool | tools | reviews | committee | function | operations | office | design | strategy | structures | training | workshop | workshops | literacy | advice | counselling | history | records | trends | negotiations)',
  '(remarks | thoughts | views | comments | observations | reflections | story | paper | article | lecture | account | concerns | worries) (on | about | of) ..2 (pension | pensions | salary | salaries | pay | wages | equity | bonuses | benefits | leave | overtime) ..3',
  '(how | the way | way) ..4 (firm | company | club | board | team | manager | department | council | bank | fund | you) ..1 (reads | read | builds | build | sets | set | forecasts | plans | handles | runs | budgets | models | model | cuts | spreads) ..3 (salary | pay | pension | wage | wages | bonus | bonuses | equity | benefits | overtime) ..2',
  '(salary | pay | wage | pension | bonus) (budgets | bill | bills | cap | caps | spend | inflation | arrears | forecast | forecasts | deficit | deficits | trustees | trustee | liabilities)',
  '(customers | clients | users | guests | visitors | tenants | patients | people) ..4 what ..1 they ..3 (pay | paying | paid | earn | earned)',
  '(private | home | brand | diversity | health | racial | social | gender | owner | negative | sweat | inclusion | pay) equity',
  'inclusion (and | in | for) ..1',
  'equity (and (inclusion | diversity | access | belonging | justice) | in (hiring | health | schools | education | pay | access | housing | care | schooling) | for (all | pupils | patients | women | learners | communities))',
  '(equity | inclusion) (work | lens | lead | team | partner | officer | research | analysis | derivatives | markets | desk | capital | issues | initiative | initiatives | strategy | council)',
  '(pay | paid | pays | paying) ..3 (attention | tribute | visit | off | heed | dividends | dearly | forward | back | respects | close | it forward | homage | compliment | compliments | the price | lip)',
  '(cost | health | mutual | added | user | clear | patient | patients | customer | business | public | long term | many | main | obvious | social | state | welfare | housing | child | unemployment | tax | disability | reap | explain) benefits (of | to | for | from | system | claimants | claim | office)',
  'benefits (of | to the | to your | for your | from | claimants)',
  '(workers | worker | unemployment | victim | seller) compensation',
  '(stock | livestock) (control | room | take | taking | rotation | levels | pot | market | exchange | photo | photos | management)',
  '(annual leave | leave | holiday | holidays | parental leave | sick leave) (planner | rota | cover | calendar | season | homework | let | lets | inn | park | club | cottages | system | tracker | policy (project | rewrite | work) | parade | requests)',
  '(i | you | we | they | he | she | am | is | are | will be | was) ..1 on ..1 (leave | holiday | vacation | maternity leave | annual leave | parental leave | paternity leave)',
  '(on | from | after | before | during | over | back from | return from | returning from) (my | your | her | his | their | the | a | our) ..1 (leave | holiday | holidays | vacation | maternity leave | parental leave | paternity leave | annual leave | sick leave)',
  '(range | band) of (products | services | skills | patients | instruments | topics | work | people | projects | customers | clients | motion | ages)',
  'ballpark (role | job | staff)',
  '(thank | thanks | grateful) ..8 (sending | sharing | explaining | confirming | clarifying | clear about | open about | letting me know) ..10',
  '(failing | sales | stock | case | sick | infection | admission | footfall | attendance | error | sickness | enrolment | visitor | quarterly | monthly | usage | performance | test | production | churn) (figures | numbers)',
  '(heart | response | growth | conversion | retention | success | exchange | error | survival | churn | interest | frame | failure | feed | flow | click | completion | infection | sample | refresh) rate|rates',
  'package ..10 (npm | maintain | maintained | maintainer | publish | published | release | released | version | install | installed | software | dependency | repo | github | delivery | parcel | courier | breaks | build | builds | import | customs | sorting | warehouse | deliveries | delivered)',
  '(npm | maintain | maintained | maintainer | maintaining | publish | published | release | released | software | dependency | repo | github | parcel | courier | import | warehouse | travel | holiday | tour | care | surf | python | installed) ..8 package',
];

/** Sums of money, where the sentence is not about the business. */
export const SUMS: readonly string[] = [
  '$|£|€|₹|₦|₱|¥|usd|eur|gbp|inr|aud|cad|ngn|rs|rupees #number',
  '#thousands (a year | per | base | plus | or | as | would | is | gross | minimum | range | to | for | before | after | total | and above | and up | on target | $)',
  '#number (lakhs | lakh) (per | a year | pa | p.a | ctc | fixed | in hand | rupees | annually | gross | net | $)',
  '#number (lpa | euros | dollars | pounds | rupees | quid | grand)',
];

/** Words that make a sum the firm's or the project's. */
export const SUMS_OF_BUSINESS: ReadonlySet<string> = new Set(
  'baby babies born forecast forecasts assumes tills exchange weigh weighs weighed weighing lift lifts lifted lifting hoist ounce ounces heavy heavier diet trout salmon pumpkin bale bales feed bought buy buying costing fair raise needs budget budgets revenue saved saving savings save billed bill charged payment payments fine fined losses price prices logger sticker sold sell fee fees repaired worth ticket sales turnover raised raising fundraising campaign grant grants funding cost costs portfolio invoices invoice orders fund profit donations donation users customers spend account accounts debt loan loans ticket tickets million billion round seed transactions purchase contract contracts shortfall takings till waste cut reduced stock inventory project'.split(
    ' ',
  ),
);

/** A sentence without one of these, and without a question, tells of pay as of any other thing, and asks for none. */
export const ASKING: ReadonlySet<string> = new Set(
  'would could should might may hope hopes hoping hoped want wanted wants expect expecting expected need wonder wondering ask asking discuss discussing talk talking assume presume trust kindly please regarding my me mine forget offer offers offered offering looking like love paid never role position know hear hearing terms curious if questions charge advert advertised flexible mind reach reached say settled greedy happy whatever lower am get'.split(
    ' ',
  ),
);

/** Without one of these, or a question, a sum of money in a sentence is no pay: it is a price, a gift or a loss. */
export const PAY_CUES: ReadonlySet<string> = new Set(
  'would could should might hope hopes hoping hoped want wanted expect expecting expected need wonder wondering ask asking discuss discussing assume presume trust regarding offer offers offered offering looking like accept settle start salary salaries pay paying wage wages earn earned earns earning base gross net annum annually ctc lpa range package compensation remuneration rate minimum bracket band figure currently present previous deal terms fixed variable monthly yearly ote tax year month hour day week between least worth mind number am work working match beat more move around make making raise'.split(
    ' ',
  ),
);

/** Words of roles and firms whose work is pay itself. */
export const PAY_TRADES: ReadonlySet<string> = new Set(
  'payroll compensation benefits salary salaries reward rewards remuneration wage wages pension pensions bonus insurance'.split(
    ' ',
  ),
);

/** Nouns of pay that can also be what a job is about. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  'pay payroll salary salaries compensation benefits bonus bonuses equity leave pension pensions insurance wage wages reward rewards remuneration commission stock shares options package holiday holidays vacation travel relocation perks tips rate rates money'.split(
    ' ',
  ),
);

/** Words behind "payroll", "benefits" …: a job, a product or a firm, not the writer’s pay. */
export const PAY_WORK_NOUNS: ReadonlySet<string> = new Set(
  'analyst manager specialist officer administrator consultant advisor adviser associate coordinator clerk assistant engineer lead director partner accountant executive software platform product products company firm bureau provider engine department office desk'.split(
    ' ',
  ),
);

/** Words between one that asks and the pay that is asked for. */
export const PAY_LEADS: ReadonlySet<string> = new Set(
  'and or of what the how about on regarding for is are discuss discussing which with any to'.split(
    ' ',
  ),
);
