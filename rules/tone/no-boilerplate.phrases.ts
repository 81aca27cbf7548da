import type { Phrase } from '#rule';

const stock: readonly string[] = [
  '(confident | certain | sure | convinced | believe | feel | know) ..2 (that)? ..1 (my | i) ..5 (skills | experience | background | qualifications | fit | contribute | asset | make | difference | succeed | excel | value | abilities | ideal | suited | bring) ..8',
  '(i | that i | and) ..2 (am | would be | will be | be) ..3 (great | perfect | strong | excellent | ideal | good | valuable | wonderful | right | tremendous | fantastic | invaluable | real | true) ..1 (fit | asset | addition | match | candidate | choice | contributor | person for | team player | value) ..8',
  '(my | with my) ..6 (passion | dedication | work ethic | drive | enthusiasm | commitment) ..8 (impact | contribute | contribution | asset | difference | success | fit | value | succeed | team) ..6',
  '(asset | addition) to (your | the | any) (team | company | organisation | organization | firm | department | group | school | staff | institution | business)',
  '(my | skills | experience | background | qualifications) ..6 (make | makes | align | aligns | match | matches | fit | fits | suit | suits | qualify | perfectly) ..4 (ideal | perfect | strong | great | excellent | well | your needs | your requirements | perfectly | closely | role | position | candidate | what you are looking for | a fit)',
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

export const phrases: readonly Phrase[] = stock.map((pattern) => ({ pattern }));
