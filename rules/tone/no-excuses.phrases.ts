import type { Phrase } from '#rule';

const found: readonly string[] = [
  '(roadworks | traffic | train | trains | bus | flight | weather | strike | nerves | jet lag | headache | cold | flu | illness | heat | connection | wifi | alarm | snow | rain | parking) ..6 (to blame | my coming | my being | made me | kept me | had me | left me | slowed me | delayed me | held me | why i) ..6',
  '(had | have | having | i) ..1 (slept badly | slept poorly | hardly slept | barely slept | not slept | scarcely slept | been up all | been awake) ..6',
  'i was (up all night | up half the night | awake all night | running on | on no sleep) ..6',
  '(forgive | excuse | pardon) me for ..3 (writing | replying | answering | only | being | rambling | taking | not | the delay | getting | having | arriving | coming | my) ..6',
  '(because | as | since | for | while) ..1 (i was | i had | i have been | i have) ..4 (headache | a cold | fever | flu | migraine | toothache | unwell | up all night | jet lag | a bad night | no sleep | hay fever | sore throat | stomach | hangover | a lot on) ..6',
  'i had (a | the | such a | had a) ..1 (cold | headache | fever | migraine | flu | bad night | sleepless night | sore throat | toothache | stomach bug | hangover | rough night | bad day | cough) ..8',
  '(room | it | line | place | office) was ..1 (noisy | loud | cold | hot | stuffy) ..2 (so | and i | which | that) ..4',
  '(explains | explain | explaining) why (i | my) ..8',
  '(answers | answer | performance | showing | self | replies) ..2 (were | was | not | seemed) ..2 (not as | thin | short | weak | slow | sharp as | below | poor | muddled) ..6',
  '(i am | i can be) ..1 (normally | usually | generally | ordinarily) ..8',
  '(sorry | apologise | apologize | apologies | apology | excuse | forgive | pardon | regret) ..6 (late | nervous | nerves | tired | rambling | rambled | performance | answer | answers | mistake | mistakes | delay | lateness | delayed | running late | tardy | unprepared | cold | connection | wifi | internet | background | noise | dog | baby | not being | not having | being so | being quiet | being slow | freezing | stumbling | going on | talking too | my english | showing up | appearance | clothes | shirt | outfit | forgetting | forgot | blanking | slow reply | slow response | not writing | not replying | took me | technical | glitch | clumsy | muddle | muddled) ..6',
  '(was | am | been | felt | were | get | got | feeling) ..3 (nervous | tired | exhausted | jet lagged | jetlagged | ill | sick | unwell | stressed | distracted | hungover | sleep deprived | under the weather | overwhelmed | flustered | coming down with | not myself | not at my best | off my game | rushed | feverish | anxious | worn out | half asleep) !about|of|to|patients|for|dogs ..8',
  '(not | far from | was not | were not) ..2 (at my best | my best | my usual self | myself | my finest | on form | on top form | in top form | in the best shape | feeling well | feeling my best | quite myself | on my game | really me | a fair reflection | representative | reflect) ..6',
  '(did not | could not | had not) ..2 (sleep | slept | have time | had time | get time | prepare | prepared | get any sleep | get much sleep | find the time | hear you | think straight | concentrate | focus | get a chance to prepare | do myself justice | have a chance to prepare | show my best | present myself well) ..6',
  '(do | did | done) myself (no | any)? justice ..3',
  '(because of | due to | owing to | on account of | thanks to | blame | down to | what with | put it down to | put that down to) ..5 (nerves | traffic | train | trains | bus | flight | jet lag | a cold | flu | headache | migraine | illness | connection | wifi | internet | weather | heat | noise | lack of sleep | no sleep | stress | personal | family | the strike | neighbours | neighbors | my dog | my cat | my kids | my children | the baby | hangover | medication | breakup | divorce | delay | short notice | nervousness | bad night | parking | roadworks | accident on | alarm | fever | toothache | rain | move | moving house) ..6',
  '(my | the) ..1 (nerves | anxiety | nervousness | stress | tiredness | cold | headache | migraine | wifi | internet | connection | alarm | train | bus | car | dog | neighbour | neighbours | baby | satnav | bike | laptop | camera | microphone | battery) ..2 (got the better | got the best | made me | did not | failed | broke | was late | was delayed | went off | was playing | was acting | kept | died | froze | let me down | dropped | cut out | ran away | would not | had me | barked | crashed | played up | gave up | is to blame | was to blame | was why) ..6',
  '(the reason) ..3 (i | my | for my) ..3 (was late | late | struggled | stumbled | seemed | did not | could not | lateness | was slow | was quiet | hesitated | poor | weak | gap | grades | went blank | blanked | froze | lost) ..8',
  '(reason | explain | explains | explanation | why) ..4 (i | my) ..3 (was late | late | struggled | stumbled | seemed distracted | seemed nervous | seemed quiet | went blank | blanked | froze | lost my | looked | was so | poor | weak | grades | mistake | mistakes | slow | hesitated | performance) ..6',
  '(went | gone | drew a) blank ..6',
  '(i | would | could | might) (would | could | might)? have (done | answered | performed | been | prepared | come across | given | said | shown) ..3 (better | more | differently | earlier | on time | best | well | stronger | properly) ..8 (if | had | but | were | only) ..8',
  '(normally | usually | ordinarily | in general | as a rule) ..2 (i am | i do | i would | i have | i can | am | not | i perform | i answer) ..2 (much | more | better | far | never | not | quicker | calmer | punctual | so | like | far) ..6',
  '(not | was not | is not | it was not) ..2 (my fault | entirely my | all my fault | down to me | really my | my doing) ..4',
  '(in my defence | in my defense | in fairness to me | to be fair to me | in fairness | in mitigation) ..8',
  '(hope | trust | please) ..2 (you | the panel) ..2 (understand | overlook | forgive | excuse | look past | make allowances | will not hold | do not hold | can see past | bear in mind | disregard | ignore | take into account | see past) ..2 (my | that i | the | this | it | why | how | what) ..4 (nerves | nervous | late | lateness | mistake | mistakes | performance | answer | answers | tired | against me | stumble | state | circumstances | situation | slip | delay | bad day | off day | form | gap | difficulties) ..4',
  '(bad | off | rough | tough | awful | difficult | hard | terrible | long | horrible) (day | night | week | morning | month) ..2 (when | at home | i had | had | that day | the day | before | with | and so | so i | which is) ..8',
  '(i | i had | i have | had | having) ..2 (had | having | been having | been going through | going through | dealing with | went through | been under | under) ..2 (a lot of | a lot on | so much | personal | family | some | health | a bad | a hard | a difficult | a rough | a death | a bereavement | a divorce | trouble | problems | issues | a terrible | an awful | a horrible | a sleepless) ..1 (stress | problems | issues | night | week | day | time | trouble | matters | going on | pressure | difficulties | my plate | morning | emergency | crisis | month | cold | flight) ..8',
  '(overslept | slept in | got lost | missed the (bus | train) | stuck in traffic | lost track of time | forgot my | mixed up the (time | date) | alarm did not | slipped my mind | got stuck | ran late | running late) ..6',
  '(only reason) ..6 (late | failed | did not | could not | was | left) ..6',
  '(not a | never a | not very | not much of a) ..1 (good | great | strong | natural)? (interviewee | talker | at interviews | test taker | public speaker | morning person | in interviews | with interviews) ..4',
  '(it has been | i have been | been) (so | very | terribly | incredibly | really | crazy | awfully) (busy | hectic) ..8',
  '(could | would) (only | have) ..2 (if | had) ..2 (more | enough) (time | notice | sleep | warning) ..4',
];

export const phrases: readonly Phrase[] = found.map((pattern) => ({ pattern, evenNegated: true }));

export const exceptions: readonly string[] = [
  '(nervous | anxious | unsure) ..8 (made me feel | put me at ease | made it easy | felt comfortable | at ease | relaxed | welcoming | welcome | calmed | soon forgot | need not have) ..6',
  '(patient | patients | child | children | guest | guests | customer | customers | clients | dog | dogs | horse | horses | people | pupils | callers | passengers | flyers | speakers | beginners | swimmers | animals | heifer | riders | she | he | they | you) ..5 (nervous | tired | ill | sick | unwell | anxious | stressed | overwhelmed | late) ..4',
  '(nervous | tired | sick | ill | anxious | unwell | frightened) ..1 (patient | patients | child | children | heifer | dogs | dog | horse | horses | animals | people | passengers | flyers | beginners | swimmers | guests | customers | system | tissue | calves | calf | birds | pay | leave | bay | days | rooms)',
  '(sorry | sad) (to (hear | learn | read | see | miss | have missed | trouble | bother | lose) | that i (was not | am not | did not get)) ..4',
  '(never | not | no longer | was not | were not | without being | hardly | put me at | stopped being | cured) ..2 (nervous | tired | late) ..4',
  '(late | early) (shift | shifts | list | lists | opening | turn | service | trains | train | bus | buses) ..2',
  '(made me feel | you made | you put) ..4 (less | at ease | comfortable) ..4',
];
