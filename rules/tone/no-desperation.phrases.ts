import type { Phrase } from '#rule';

const found: readonly string[] = [
  // Begging.
  'i|we ..2 ~beg !to|your|pardon|his|her|leave|the question ..4',
  '(begging | beg | beseech | implore | plead | pleading | imploring) ..1 (you | for | with you | your) ..4',
  '(please | pls) ,? (please | pls) ..4',
  '(please | pretty please) ..2 (give me | hire me | pick me | choose me | take me | let me have | consider me | help me | do not (reject | forget | turn) me | have mercy | i need | find it in your heart) ..6',
  '(have | take) (mercy | pity) ..3',
  '(find it | find room | have it) in your heart ..3',
  '(down | on | go down) on my knees ..2',
  '(on | with) (bended) knee ..2',
  '(throw | throwing) myself (at | on) your ..3',
  // Anything at all.
  '(i | would | will | can | could | ready to | prepared to | willing to) ..2 (do | take | accept | try | sign) ..1 (anything | whatever (it takes | you | job | role | is) | absolutely anything | any job | any role | any position | any work | any shift | literally anything) ..6',
  '(anything | whatever) (you | at all you) (want | say | ask | like | throw | need) ..4',
  '(work | start | come) ..3 (day and night | for free | without pay | for nothing | seven days | 24 7 | round the clock | around the clock | weekends for)',
  '(sweep | mop | scrub) the floors ..3 (if | need)',
  '(even | just) (as | sweep | make the tea | make tea | clean | scrub | sleep) ..4 (if | i would | would)',
  // Despair.
  '(desperate | desperately | desperation) !patients|people|families|situation|need|for|customers|clients|measures|parents|cases|calls ..4',
  '(i am | am | feel | getting | become | growing | so | quite | frankly) ..1 desperate ..6',
  '(desperately | badly | urgently | really really | so badly | so desperately) ..1 (need | want | hoping | hope | needed | wanted | in need) ..4',
  '(need | want) ..2 (this | the | a | your | it) ..2 (job | role | position | work | post | break | chance | so badly | so much) ..2 (badly | so badly | so much | desperately | more than (anything | you | words | anyone | ever)) ..3',
  '(mean | means | meant) (everything | the world | more than) ..2 (to me) ..3 (get | this job | job | chosen | if)',
  '(this | you | it) ..2 (is | are) ..1 (my only | my last | my one | my final | our only | our last) ..2 (hope | chance | option | shot | resort) ..4',
  '(last | only) (hope | resort | lifeline | straw)',
  '(no | without any | without) ..1 (other | one else) ..1 (options | option | offers | hope | prospects | interviews | choice | place) ..4',
  '(nowhere | no one | nobody) (else) (to turn | to go | will | wants | would) ..4',
  '(can not | could not) (cope | sleep | eat | bear | go on | live | face) ..6 (if | without | until | another | rejection | waiting | thinking | about | again | since | not)',
  '(heartbroken | devastated | crushed | destroyed | gutted | shattered) if ..6',
  '(would | will) ..1 (break my heart | kill me | crush me | destroy me | devastate me | be devastated | be heartbroken | be crushed | die | be lost)',
  '(die | kill | give my | sell my | cut off my | give an arm | give anything | give everything | sell my soul | give up everything) ..2 (for | to | arm | right | left | soul | kidney | and a leg | tooth) ..4 (job | role | chance | work | position | this | it | get | join | you | post)',
  '(an arm and a leg | my right arm | my left arm | my eye teeth | my eye tooth | my kidney | my soul)',
  '(my | our) ..2 (family | children | kids | rent | bills | mortgage | savings | landlord | unemployment | benefits | debts | wife | husband | mother | baby) ..6 (depend | depends | relies | rely | run out | running out | due | overdue | run dry | hungry | starve | count on | counting on | need feeding | depending | evict | behind | ends | end)',
  '(pay | feed | behind on | afford | cover | make | keep) ..2 (the | my | our) ..1 (rent | bills | children | kids | mortgage | family | debts | roof | table) ..6',
  '(been | being | am | was) ..2 (unemployed | out of work | jobless | without work | without a job | on the dole | looking for work | job hunting | turned down | rejected) ..4 (for | since | months | month | year | years | weeks | by everyone | everywhere | so | long | times | again) ..5',
  '(applied | applications | rejections | rejected) ..4 (hundred | hundreds | dozens | fifty | forty | sixty | thousand | everywhere | countless | #number (jobs | places | companies | times | other)) ..4',
  '(nobody | no one | none) ..2 (else)? ..2 (will | wants | would | has | replies | hires | hire | gives | given | answers | want | take) ..3 (me | chance | hire) ..3',
  '(give | just give) me (a | one | this | the)? ..2 (chance | shot | break | opportunity | try) ..6 (please | i promise | i beg | beg | just | prove | ever | anything | not regret | regret | and i)',
  '(you will not | will not | never) regret ..4',
  '(please | just | only) ..2 (one | a single) ..1 (chance | shot | opportunity) ..4',
  '(rescue | save) me ..3',
  '(praying | pray | prayed) ..6 (job | answer | call | hear | pick | choose | hired | chosen | you | this | it | me) ..3',
  '(lose | losing) (my | our) (home | house | flat | visa | apartment | car) ..3',
  '(everything | life | future | whole life | whole future) ..2 (depends | hangs | rides | hinges | rests) on ..4',
  '(live | lives | living) ..3 for (this | the) (job | role | answer | call) ..2',
  '(check | checking | checked | refresh | refreshing) ..4 (inbox | phone | email | mail) ..4 (every | all day | hourly | each hour | constantly | minutes | hour | night) ..3',
  '(sit | sitting | sat | stare | staring) ..3 (by the phone | at the phone | by my phone | at my inbox | at my phone) ..2',
  '(tears | cry | crying | cried | weep | wept) ..8',
  '(pathetic | worthless | hopeless) ..3',
];

export const phrases: readonly Phrase[] = found.map((pattern) => ({ pattern, evenNegated: true }));

export const exceptions: readonly string[] = [
  '(desperate | crying | cry | cried | tears | weeping | begging | hopeless) ..2 (patient | patients | people | families | family | customer | customers | child | children | baby | babies | caller | callers | parents | animals | dogs | dog | guests | guest | heifer | clients | tenants | pupils | housewives | fans | cases | calls | need of (repair | paint | water)) ..4',
  '(patient | patients | people | families | customer | customers | child | children | baby | babies | caller | callers | parents | guest | guests | clients | tenants | pupils | she | he | they) ..4 (desperate | crying | cry | cried | tears | begging | begged | beg | pray | prayed | weeping | unemployed | out of work | rejected) ..4',
  '(i | to) beg (your pardon | to differ | to remain)',
  'battle cry|cries',
  '(far | nothing) cry|desperate from|about ..2',
  '(prayer | prayers | praying) (times | room | hall | wheel | breaks | mat)',
];
