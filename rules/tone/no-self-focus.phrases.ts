import type { Phrase } from '#rule';

const needs: readonly string[] = [
  '(i | and) ..2 need (this | the | a | your | an | to (know (where i | soon | by | now | your | if i | whether i | what | as) | hear | get | leave | find | earn | move | settle | pay | make | escape | start | have) | it | some | work | that | you | out | something | certainty | clarity | security | #number | another | any) ..8',
  'i (really | simply | just | urgently | badly | do | also)? want (this | the | a | an | your | to get | to earn | to leave | to move | to be promoted | more (money | time | pay | than) | out | something | to have | to know | stability | security | experience on | to live | to travel | to build my | to advance | to further | to develop my | to improve my) ..8',
  'i want (less | better | higher | shorter | fewer | nothing | what | out) ..6',
  'i want to (use | get | earn | leave | move | travel | live | be promoted | gain | make a | escape | climb | build up my) ..8',
  '(i have | have | got | with) ..2 (bills | rent | debts | a mortgage | loans | mouths | a family | children | kids) (to (pay | feed | support | keep) | waiting) ..6',
  '(my | own) ..2 (career | goals | ambitions | ambition | dream | dreams | needs | development | advancement | resume | cv | future | visa | commute | lifestyle | growth | finances | plans | next step | personal) ..3 (goals | growth | needs | step | development | would | will | could | depends | requires | forward | progress | benefit | move | stands | come | require | comes | is | are | plan | further | shorter | easier | advance | ladder | stability) ..6',
  '(good | great | perfect | ideal | right | excellent | useful | best | big | huge) ..2 (for me | for my | step for | next step | move for | stepping stone | springboard | break for) ..6',
  '(stepping stone | springboard | foot in the door | career ladder | climb the ladder | boost my | further my | advance my | build my (career | cv | resume) | look good on my | get me out of | get me a | help me (pay | leave | achieve | escape)) ..6',
  '(would | will | could | can) ..2 (give | offer | provide | get | bring | earn) me ..2 (the | a | an | more | some | better | that | financial | job | security | stability | experience) ..6',
  '(help | allow | let | enable) me ..1 (pay | leave | move | build my | grow my | further | advance | escape | reach my | achieve my | become | earn | save | afford | get (out | away | ahead | promoted | a foot) | support my | provide for) ..6',
  '(i | me) ..2 (am looking for | looking for | am after | am seeking | seek | require | crave | deserve | am hoping for | am searching for | am hunting for) ..2 (a | an | more | better | something | somewhere | stability | security | change | job | new | new challenge | work | growth | flexibility | company | role | place | employer | position) ..6',
  '(what | all) i ..2 (want | need | am looking for | seek | hope to get | require | hope to gain | would gain | would get) (is | are | from | out of | in life | in a job | for my) ..6',
  'i have to (know | have | find | get | decide | plan) ..6 (soon | by | before | now | because | since | so | otherwise | as) ..4',
  '(suit | suits | suited | fits | fit | convenient for | easy for | handy for | close to) ..1 (my (lifestyle | commute | needs | schedule | plans | family | house | home | hours | situation | children | routine | goals | ambitions) | where i live | me personally) ..4',
  '(so that | so) i can (plan | book | quit | leave | tell | move | decide | stop | arrange | sort | give notice | pay | make plans | hand in | sign | buy | rent | get on with | relax | sleep) ..8',
  '(answer | decision | news | update | reply) !maker|makers|making|support ..4 (so that | so | because | as) i ..2 (can | need | have to | must | want | am | could) ..6',
  '(as | since | because) i (need | want | must | require | have to) ..8',
];

export const phrases: readonly Phrase[] = needs.map((pattern) => ({ pattern }));

/** Needs and wants that offer something, or are the reader's. */
export const exceptions: readonly string[] = [
  '(could | can | would | might | will | may) you ..2 (give | offer | tell | send) me ..8',
  '(you | your team | your patients | your customers | they | she | he | the team | the ward) ..2 (need | want | needs | wants) ..8',
  'i (want | wanted | would want | need) to (thank | say | ask | tell | let you | add | express | follow | check | share | send | wish | contribute | help | bring | build | work with | make sure | put | give | offer | support | be of | reach | touch | know how i can | know where | see | join | learn from | do | be part | work | teach | stress | mention | assure | congratulate | apologise | apologize | apply my | confirm | be clear) ..8',
  '(anything | all | everything | information | whatever | more) ..2 (you | your | the panel | else) ..2 (need | want | require) ..4',
  '(what | all) i ..2 (want | need) is to (help | contribute | serve | make | bring | teach | thank) ..6',
  '(i | would) want (the | this | that) (job | role | post | position | work) ..4',
  '(give | offer | teach | tell | show | let) me ..1 (know | a call | a ring | your | any | the time | the tour | a chance to (contribute | help | show | bring | serve | put)) ..6',
  '(would | will | could) (let | allow | help) me ..2 (contribute | help | serve | bring | use | put | apply | support | give | share | build | work with | combine | teach) ..8',
  '(you | that) ..2 (gave | showed | told | taught | let | offered | allowed | helped | shown | given) me ..6',
];
