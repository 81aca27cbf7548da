/** Offers of more information, and invitations to get in touch. */
export const OFFERS: readonly string[] = [
  '(let me know | tell me | shout | say the word | give me a shout | say so | just ask | do ask | please ask | ask away | holler) ..8 (if | should | whether | when | what | any | anything | more | need | questions | further | how | ask | away)',
  '(if | should | whenever | whatever | anything | in case | were) ..3 (you | your | the panel | the team | anyone | anything | there | the board | someone | hr | colleagues) ..4 (need | needs | require | want | wants | like | have | questions | question | helpful | useful | help | else | further | more | think of | wish | care | decide | unclear | missing | add | required | needed | comes up | come up | arises | arise | outstanding | can)',
  '(happy | glad | pleased | delighted | more than happy | ready | free | available | available to | willing | able | prepared | keen | only too happy | at your disposal | on hand) ..2 (to | for | at | on) ..2 (provide | send | share | answer | discuss | talk | elaborate | supply | clarify | expand | offer | give | help | come | chat | call | speak | meet | forward | pass | walk | go | put | show | connect | explain | jump | hop | further | questions | any | anything | another | a | more | references | follow | bring | arrange | respond | dig | your | you | do | fill | join | drop | anytime | all)',
  '(do not | please do not | never | do) hesitate',
  '(feel | please feel) free to ..2 (contact | reach | call | get | ask | email | ring | drop | message | write | phone | text | give | let | shout | come | reply | use | share)',
  '(please | do | just | you can | you may | always | simply | kindly | by all means) ..2 (contact | reach | call | get in touch | email | ring | drop me | message | write | phone | text me | give me | get back | reply | come back | ask | let me know | reach out | shout | feel)',
  '(can | could | may | shall | would | will | might | should | happy to | glad to | let me) ..1 (i | ) ..2 (send | provide | share | supply | answer | clarify | forward | offer | furnish | give you | help | elaborate | pass on | get you | bring | put | arrange | be of | email | expand | add | tell you | show) ..6',
  '(is there | are there | was there | if there | anything) ..3 (anything | something | else | information | questions | documents | more | gaps | detail | points | i can | would help | would be)',
  '(at your | at the) ..1 (disposal | service)',
  '(reach | contact | call | ring | email | phone | text | find | get | message | catch | write to) me ..3 (at | on | via | by | any | anytime | whenever | through | under | before | after | between | here | hold | during | if | should | with | directly | day)',
  '(my | the) ..1 (references | portfolio | referees | certificates | transcripts | number | phone | line | door | inbox | dbs | licence | license | documents | work samples | samples | code | details | contact details | slides | diary | calendar) ..4 (is | are | available | ready | upon | on | below | request | open | can | remains)',
  '(anything | whatever | any details | any information | more detail | more information | further information | further details | additional information | any questions | all questions | other questions) ..6 (need | want | like | help | useful | me | ask | i can | from me | yours | would | require)',
  '(a | one | just a | only a) (phone call | call | email | message | text) away',
  '(i | we) ..2 (am | are | remain | stay | will be) ..2 (available | reachable | contactable | around | free | at hand | on hand | here) ..6',
  '(welcome | gladly | happily | readily | willingly) ..2 (answer | any | further | provide | send | share | discuss | talk | questions | chance to | the chance | supply | another | come | the opportunity to | elaborate)',
  '(questions | query | queries | doubts) ..4 (welcome | happy | glad | ask | answer | me | i am | my way)',
  '(look | looking) forward to ..3 (answering | further discussing | discussing)',
  '(would you like | do you need | would it help | would a | does the team need | is more | would more | do you want | want me to | need anything | want to see | would you want | care to see | like me to)',
  '(on | upon) request',
  '(send | sent | share | attach | attached | attaching | enclose | enclosed | include | included) ..6 (reference | references | certificate | certificates | transcript | licence | license | portfolio | sample | samples | copy | copies | cv | documents | link | slides)',
  '(call | callback | ring | reached | reach | number | phone) ..4 (on | at | is | back)',
];

/** An answer demanded is no offer: "let me know when I can expect the offer". */
export const OFFER_EXCEPTIONS: readonly string[] = [
  '(let me know | tell me) ..4 (when | where | your decision | the decision | the outcome | the result | the status | by | asap | how soon | how long | what you decide | whether i | if i got | if i have | if i am | either way | the answer | as soon as | the timeline | next steps | the next steps)',
  '(if | when | once | whether) you ..3 (have made | made | decided | have decided | reached | heard | have news | have an update | have any update | have any news | can tell me)',
];
