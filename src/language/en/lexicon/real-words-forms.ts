/** Verbs and adjectives in a form that cannot stand there. How a line is written: `real-words.ts`. */
export const FORMS = `
(look | looks | looked | looking) forward to hear|meet|join|speak|see|discuss|learn|continue|receive|begin|contribute|get|know|collaborate|come|tell|explore|build|bring|find|share|have|hearings|heard|met|become|participate>hearing|meeting|joining|speaking|seeing|discussing|learning|continuing|receiving|beginning|contributing|getting|knowing|collaborating|coming|telling|exploring|building|bringing|finding|sharing|having|hearing|hearing|meeting|becoming|participating !and|or
(look | looks | looked | looking) forward to be>being (able | part | a | in | your | with | working | considered | there | on)
(look | looks | looked | looking) forward to work|talk|chat|start|visit|return|help|connect|follow|assist|support|interview|answer|show>working|talking|chatting|starting|visiting|returning|helping|connecting|following|assisting|supporting|interviewing|answering|showing (with (you | your | the) | for (you | your) | to you | in your | at your | you | your | up | as a)
(thank you | thanks) (so | very)? much? again? for meet|take|give|share|speak|invite|spend|consider|explain|let|tell|see|make|arrange|send|show|reach|get|provide|allow|come>meeting|taking|giving|sharing|speaking|inviting|spending|considering|explaining|letting|telling|seeing|making|arranging|sending|showing|reaching|getting|providing|allowing|coming (me | your | you | with | us | time | a | how | out | my | back | to me | the (time | opportunity | chance | interview | call | details | role | position | team's | office))
(thank you | thanks) (so | very)? much? again? for took|taken|takes|met|meets|gave|given|spoke|spent|invited|interviewed|considered|allowed>taking|taking|taking|meeting|meeting|giving|giving|speaking|spending|inviting|interviewing|considering|allowing (me | the time | time | with | your | us | my)
did not went|knew|met|spoke|received|got|had|thought|told|came|took|gave|understood|expected|wanted|asked|mentioned|realised|realized|decided|managed>go|know|meet|speak|receive|get|have|think|tell|come|take|give|understand|expect|want|ask|mention|realise|realize|decide|manage (you | your | the | a | an | any | it | that | to | how | what | my | much | this | anything | $ | in | with | about | until)
did not heard|hears>hear (back | from | anything | about | of | any)
(have | has | had) not? went|spoke|wrote|took|gave|knew|began|chose>gone|spoken|written|taken|given|known|begun|chosen (to | the | a | my | your | it | with | in | this | that | for | on | you | part | through)
(have | has | had) not? did>done (this | that | it | the | a | my | some | many)
(have | had) not hear|meet|send|receive|decide|speak>heard|met|sent|received|decided|spoken (back | from | anything | you | any | the | it | with | on | yet | your | about)
i have meet|send|enjoy|learn|attend|discuss|apply|manage|develop>met|sent|enjoyed|learned|attended|discussed|applied|managed|developed (you | your | the | a | with | to | it | for | in | my | many | several | this | that | how | about | from | over | more)
(have | has | had) build>built (a | an | the | my | up)
(have | has | had) be>been (able | a | an | great | working | in | with | the | very | so | to | on | interested | looking | thinking | made | filled | given | waiting | considered | trying)
(has | have | had) not be>been (able | a | in | to | made | decided | filled | too)
(opportunity | chance | able | pleasure | honour | honor | privilege) to interviewed|met|spoke|learned|spoken|discussed|talked|worked|joined|seen|interviewing|meeting|speaking|talking|joining|learning|discussing|contributed|visited>interview|meet|speak|learn|speak|discuss|talk|work|join|see|interview|meet|speak|talk|join|learn|discuss|contribute|visit (you | your | with | the | about | for | more | at | to | on | as | how)
(great | nice | good | lovely | glad | happy | wonderful | wanted | want | would like | love | hope | able | need | pleased | delighted) to met|spoke|spoken|heard|discussed|talked|learned|chatted|received|followed|thanked|expressed|joined|asked>meet|speak|speak|hear|discuss|talk|learn|chat|receive|follow|thank|express|join|ask (you | your | with | from | about | the | to | that | more | up | how | my | for | back)
(hope | want | wanted | able | wish | would like | love) to hearing|meeting|working|joining|speaking|seeing|discussing|learning|continuing|receiving|becoming>hear|meet|work|join|speak|see|discuss|learn|continue|receive|become (from | you | your | with | the | about | more | for | to | a | part)
(will | would | can | could | should | may | might | to | please) sent>send (you | the | my | it | over | a | me | them | an | any | additional | further)
time (that)? you spend>spent (with me | talking to me | speaking with me | interviewing me | talking with me | showing me) (yesterday | today | on | last | this)
(i am | am) (also | very | still | really | truly | most)? interest|interests|interesting|intrigue>interested|interested|interested|intrigued in (the | your | this | joining | learning | working | how | what | a)
i was (also | very | really | most)? interest|interesting>interested (in | to (hear | learn | see | read | know))
i am (also | very | still | really | truly | so)? excite|exciting|excites>excited (about (the | this | your | joining) | to (hear | learn | see | start | join | be | meet) | by the)
(am | was | be) (very | so | really | most | also)? please>pleased (to | with | that)
i (am | was) (very | so | really | truly)? delight>delighted (to | by | with)
(was | am | were) (very | so | really | truly | also | particularly)? impress>impressed (by | with) (the | your | how | what)
(am | was | is | are | were) suppose>supposed to
(am | are) (very | really | also | still)? much? look>looking forward
i am (just | also)? write|hope|wonder|seek|apply>writing|hoping|wondering|seeking|applying (to | you | if | for | that | a | about)
i am (just | also)? contact>contacting you
i am (just | also)? follow|reach|check>following|reaching|checking (up | out | in)
(would | will) loved|liked|appreciated|welcomed>love|like|appreciate|welcome (to | the | your | any | an | it if | a)
i am (very | highly | also | well)? experience>experienced (in | with) (the | a | using | managing | working | both | all)
years of experienced>experience ($ | in | with | as | working | managing)
(an | such an | a very | a really) interested>interesting (conversation | discussion | chat | challenge | talk | interview | experience | opportunity | project)
(a | an | a very | such an | this) excited>exciting (opportunity | role | position | challenge | time)
(make | makes | made | making) a (big | real | huge)? different>difference ($ | in | to (the | people | your) | for)
(big | the) different>difference between
the important>importance of (the | a | good | being | having | team | teamwork | communication | this)
i am (very | also)? confidence>confident (that | in | i | about)
(want | able | eager | need | opportunity) to success>succeed
(like to | want to | wanted to | also) emphasis>emphasize (that | my | how | again | the)
(used | able | need | asked me | helped me) to analysis>analyze (the | data | a | your)
i look forwards|foreword|forwarded>forward to
did not saw>see (you | any)
`;
