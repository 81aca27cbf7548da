import type { Phrase } from '#rule';

const blame: readonly string[] = [
  '(had | has | have | not | lack | lacked) ..1 the (decency | courtesy | grace | manners | guts | respect) (to | of) ..6',
  '(another | a whole | whole | my | an entire) ..1 (year | day | afternoon | morning | week | month | trip | evening) wasted ..2',
  '(a | such a | total | complete | what a) waste of ..2 (my | time | afternoon | morning | day | energy | petrol | effort | an) ..3',
  '(nephew | niece | cousin | brother in law | favouritism | favoritism | nepotism | old school tie | golf | knows the right | friends in high) ..6',
  '(the | your) ..1 (room | office | chair | chairs | coffee | building | toilet | toilets | food | waiting room | reception | kitchen | interview room | directions | website | form | forms) (was | were | is | are) ..2 (filthy | dirty | freezing | shabby | uncomfortable | disgusting | smelly | awful | terrible | cramped | grim | appalling | useless | broken | a mess) ..4',
  '(is | are | was | were | been | feels | felt) ..1 (a joke | a farce | a shambles | a disgrace | a circus | a charade | a sham | a waste | ridiculous | laughable | an insult | beyond a joke) ..4',
  '(come to | live to | will | may | might | would) ..1 regret ..6',
  'your ..1 (manners | attitude | behaviour | behavior | conduct | arrogance | indifference | treatment of | silence | neglect | rudeness | incompetence | disorganisation) ..4',
  '(to be | being | be | been) (ignored | ghosted | forgotten | strung along | fobbed off | kept in the dark | treated like this | treated this way | brushed off | disregarded) ..6',
  '(it is | it was | how | rather | so | quite) ..2 (disappointing | disheartening | disrespectful | insulting | hurtful | upsetting) (to | that) ..8',
  // Blaming the reader for silence or handling.
  '(you | your team | your company | nobody | no one | none of you | they | somebody | anyone | hr | your office | your department) ..3 (never | have not | did not | do not | could not | failed | can not | forgot | forgotten | ignored | ignoring | ghosted | neglected | lost | misled | lied | wasted | kept me | left me | strung | bothered | cared | refuse | refused | disappointed) ..2 (bother | bothered | reply | replied | replying | respond | responded | answer | answered | get back | got back | call | called | care | cared | even | to | me | my | about | write | wrote | return | returned | keep your | kept your | keep | honour | honor | tell | told | acknowledge | acknowledged | contact | inform | informed | your | a | with | us) ..8',
  '(you | your (company | team | firm | panel)) ..1 (ignored | ghosted | misled | lied | wasted | forgot | strung | humiliated | insulted | used | fooled | played | dropped) ..4',
  '(feel | felt | feeling | am | was | been | being | left) ..2 (ignored | ghosted | forgotten | misled | disrespected | insulted | let down | cheated | neglected | strung along | humiliated | overlooked | dismissed | undervalued | abandoned | fobbed off | led on | led up the garden path | played | belittled | snubbed | hard done by | hurt | angry | bitter | offended | resentful | annoyed | frustrated | disgusted | appalled | taken for a ride | toyed with | messed about | messed around) ..6',
  '(wasted | waste | wasting) ..1 (my | of my | everyone s | of everyone s | of) ..2 (time | effort | energy | day | morning | trip | breath | petrol) ..4',
  '(waste of) (time | effort | space | breath | money | a day)',
  '(unprofessional | disrespectful | rude | discourteous | inconsiderate | appalling | disgraceful | unacceptable | insulting | shameful | pathetic | outrageous | unfair | shabby | shambolic | incompetent | disorganised | disorganized | arrogant | dishonest | cowardly | ridiculous | laughable | farce | joke | shambles | disgrace | insult | circus | charade | sham) !customers|customer|patients|guests|awakening|words|health|about it|enough to ..3',
  '(lack | absence) of (communication | courtesy | respect | professionalism | response | manners | reply | answer | decency | feedback | organisation | organization | transparency) ..5',
  '(common | basic) (courtesy | decency | manners) ..4',
  '(the | such | this | your | weeks of | two weeks of | total | complete | deafening | stony | radio | long) silence ..2 (is | was | speaks | from | says | since | has | after | leaves | tells | feels) ..6',
  '(radio | deafening | stony) silence',
  '(not a word | not one word | not so much as | without so much as | not even a | without even | no one even | nobody even) ..8',
  '^ (and | well | oh)? so much for ..6',
  '(empty | broken | false) (promises | promise | words) ..3',
  '(broke | break | breaking | broken) your (word | promise) ..3',
  '(you | they) (promised | said you would | swore | assured me | told me) ..10 (but | yet | and (nothing | then nothing | still | never) | never | nothing) ..8',
  '(slipped | slip | fallen | fell | fall) ..2 (your mind | through the cracks | off your radar | down the back | between the cracks | by the wayside) ..3',
  '(suppose | guess | assume | imagine | gather | take it | presume | bet | daresay | clearly | evidently | obviously | apparently | seemingly | no doubt | perhaps | maybe | must) ..6 (too busy | lost my | forgot | forgotten | ignored | ignore | not important | do not care | do not matter | did not matter | never read | nobody reads | not read | below you | beneath you | better things | black hole | eats | bin | shredder | not worth | could not be bothered | can not be bothered | too much to ask | too much trouble | friend of | someone s nephew | inside job | made up your minds | fixed | foregone | already decided before | never serious | never intended | not serious) ..5',
  '(too busy to) (reply | answer | respond | write | call | care | let me | tell me | read) ..4',
  '(could not | can not) (even)? be bothered ..4',
  '(black hole | shredder | foregone conclusion | stitch up | old boys | jobs for the boys | inside job | box ticking | tick box | token candidate | face did not fit)',
  '(if | had) you ..3 (read | looked at | listened | bothered | cared | been honest | been paying) ..8',
  '(perhaps | maybe | hope) ..4 next time ..4 (you | your) ..6',
  '(hope | trust) ..2 (you | your company | the other) ..3 (regret | sorry | realise | realize | learn) ..5',
  '(your loss | you will regret | big mistake | grave mistake | mistake not to | made a mistake | made the wrong | wrong choice | wrong decision | wrong person | wrong candidate | lesser candidate | less qualified | less experienced | worse candidate | cheaper candidate) ..4',
  '(deserved | deserve | entitled to | expected) (better | more respect | more | an explanation | a proper) ..4',
  '(how | what) (disappointing | rude | sad | typical | a disappointment | a shame that you | a waste | a joke) ..4',
  '(typical of | just like | no wonder) ..6',
  '(very | deeply | bitterly | extremely | so | really | utterly | hugely | beyond) (disappointed | let down | upset | angry | hurt | bitter | annoyed | frustrated | unhappy | dismayed) ..1 (with you | by you | in you | by your | with your | at your | by the way | with the way | at how | that you | by how | with how | in the way | at the way) ..6',
  '(disappointed | upset | angry | annoyed | frustrated | unhappy | displeased | irritated) ..1 (with | by | at | in | about | that) ..1 (you | your | how | the way | this process | the process | nobody | no one | the lack | the treatment | the handling | my treatment) ..6',
  '(complain | complaining | complaint) ..2 (about | that | of) ..1 (you | your | how | the way | the process | the interview | the recruiter | my) ..4',
  '(i | this | it) ..2 (strikes me as | find it | seems | is | was | find this | call that | consider it | think it) ..3 (odd | strange | unfair | rude | poor | wrong | ridiculous | unacceptable | disrespectful | hard to believe | suspicious | curious | insulting) ..1 (that you | that nobody | that no one | to be | how you | you | after | not to | to keep | to leave) ..4',
  '(frankly | honestly | to be honest | to be frank | i must say) ..4 (disappointed | unfair | rude | poor | shocked | surprised that you | unimpressed | fed up | tired of | sick of) ..4',
  '(fed up | sick and tired | sick | tired) (with | of | to death) ..1 (waiting | being | the | your | this | hearing | companies | employers | recruiters | chasing | asking | games | it) ..4',
  '(games | playing games | mind games) ..3',
];

const formerEmployer: readonly string[] = [
  'my ..1 (last | previous | former | old | current | present | ex) ..1 (employer | boss | manager | company | firm | job | supervisor | place | head chef | foreman | director) ..1 (never | only ever | refused | did not | would not | could not | cared | always) ..8',
  '(my | our) ..1 (boss | manager | supervisor | employer | company | job | workplace | team | firm | colleagues | old job | last job | director | school | head chef | chef | foreman | last place | old place | previous place) ..2 (is | was | were | are | has | had | never | does | did | kept | treats | treated | could not | could) ..4 (toxic | awful | terrible | horrible | nightmare | bully | bullied | bullying | clueless | incompetent | idiot | idiots | useless | hell | chaos | chaotic | lazy | tyrant | liar | unfair | miserable | dreadful | joke | disaster | mess | shambles | hated | hates | backstabbing | micromanaged | micromanages | micromanager | stealing | cheated | lied | ungrateful | worthless | never listened | never listens | no idea | yelled | shouted | screamed | ran it into the ground | appalling | stingy | mean | crook | fools | fool | impossible | stupid | boring | dead end | dull | sinking | ruined | appreciates | appreciated | thankless | dishonest | couldn) ..4',
  '(toxic | awful | terrible | horrible | nightmare | hellish | dreadful | miserable | incompetent | useless | clueless | lousy | rotten | crooked | dead end | thankless | soul destroying | abusive | hopeless | shambolic) ..1 (boss | manager | job | workplace | employer | company | management | environment | culture | colleagues | team | supervisor | place | director | firm | leadership) ..6',
  '(escape | escaping | get away | get out | flee | leave | leaving | quit | free) ..2 (from)? ..1 (my | this | that) ..3 (toxic | awful | terrible | boss | hellhole | nightmare | prison | madhouse | dump | sinking | tyrant | idiots | mess | circus) ..4',
  '(i | and i) ..1 (hate | hated | loathe | loathed | despise | despised | detest | detested | can not stand | could not stand) ..1 (my | the | working | that | this | it | every) ..5',
];

const selfDeprecation: readonly string[] = [
  '(not | never) ..1 the (smartest | cleverest | brightest | quickest | sharpest | fastest | wittiest | most (qualified | experienced | talented | impressive | eloquent | articulate | obvious | confident)) ..4',
  '(came across | come across | sounded | looked | appeared | seemed | must have seemed) ..3 (dull | clueless | stupid | boring | weak | awkward | foolish | slow | silly | ignorant | unprepared | incompetent | pathetic | desperate | useless | nervous wreck | like an idiot | like a fool) ..4',
  'i ..2 (do not | did not | hardly | scarcely) deserve ..4',
  '(i | i really | i clearly | know i | that i | think i | sure i | afraid i) ..2 (bombed | blew | botched | fluffed | bungled | messed up | screwed up | flunked | tanked | rambled | babbled | waffled | choked | froze | fumbled | stumbled | made a fool | made a mess | embarrassed | bored you | wasted your | disappointed you | let you down | talked nonsense | made a hash | stammered | sounded stupid | looked stupid | made an idiot | was terrible | was awful | was hopeless | was useless | was rubbish | was dreadful | performed badly | did badly | did poorly | did terribly | performed poorly | failed miserably | am useless | am hopeless | am rubbish | am terrible | am no good | am not good enough | am not much of | am stupid | am an idiot | am worthless | am a failure | am a mess | am not clever | am not smart) ..6',
  '(not | never | hardly | far from) ..2 (the best | the strongest | the most qualified | good enough | smart enough | clever enough | the most experienced | qualified enough | the brightest | the sharpest | worthy | as good as | much to look | up to scratch | what you are looking for | what you were hoping for | impressive | the obvious choice | up to it | ideal candidate | perfect candidate | special | as clever) ..6',
  '(you | the panel) ..3 (probably | surely | must | no doubt | likely | presumably) ..2 (think | thought | found | saw | see | met | have | laughed | laugh | regret | regretted | wondered | noticed) ..6 (better | stupid | idiot | fool | weak | poor | boring | awful | terrible | far more | stronger | weird | strange | useless | me | useless) ..3',
  '(there | others | other candidates | other people | everyone else) ..4 (better | stronger | cleverer | smarter | more qualified | far better | much better) ..2 (candidates | than me | than i | people | applicants | suited) ..3',
  '(my | such a | a) ..2 (poor | terrible | awful | pathetic | dismal | dreadful | lousy | disastrous | embarrassing | weak | sorry | bad | shameful | woeful | clumsy | nervous wreck) ..1 (performance | showing | answers | answer | interview | attempt | effort | excuse | record | track record | memory | head for | english | presentation | impression | self) ..4',
  '(waste | wasted | wasting) your ..2 (time | morning | afternoon | hour) ..4',
  '(i have|am) ..1 (no talent | nothing to offer | little to offer | no real skills | no skills | nothing special | a loser | a failure | an idiot | an imposter | a fraud | a nobody | useless | worthless | hopeless) ..4',
  '(embarrassed | ashamed | mortified | humiliated | cringe | cringing | kicking myself) ..1 (by | about | at | of | myself | how | that) ..5',
  '(surprised | amazed | astonished | shocked) ..2 (you | anyone | that you | that anyone) ..2 (even | would | bothered | want | wanted | chose | gave | looked | called | considered) ..4',
  '(nobody | no one) (likes | wants | believes | hires | ever) ..1 (me | picks) ..3',
  '(story of my life | just my luck | as usual for me | i always fail | i never win | i am used to (rejection | it | being))',
];

const all = (patterns: readonly string[]): Phrase[] =>
  patterns.map((pattern) => ({ pattern, evenNegated: true }));

export const phrases: readonly Phrase[] = [
  ...all(blame),
  ...all(formerEmployer),
  ...all(selfDeprecation),
];

export const exceptions: readonly string[] = [
  '(rude | angry | upset | unhappy | difficult | frustrated | annoyed | disappointed | bitter | lying | ignored | frightened | toxic | unfair | pathetic | complaining) ..1 (customer | customers | caller | callers | patient | patients | guest | guests | client | clients | parent | parents | passenger | passengers | tenant | tenants | waste | chemicals | chemical | fumes | substances | plants | chocolate | lemon | orange | dismissal | dismissals | shock | debt | assets | spill | material) ..4',
  '(customer | customers | caller | callers | patient | patients | guest | guests | clients | parents | passengers | tenants | users | visitors | pupils | students | players | audience | drivers | staff) ..4 (feel | felt | were | was | are | be | being | get | got | who) ..3 (ignored | forgotten | angry | upset | rude | frustrated | annoyed | unfair | let down | disappointed | bored | insulted | misled) ..4',
  '(naturally | of course | though | while | although | obviously) ..1 (i | i was | i am) ..2 (disappointed | sad | sorry) ..8',
  '(no | without | not ..2 (any | a)) (complaint | complaints | hard feelings | bitterness | resentment) ..4',
  '(complaint | complaints) (desk | team | handling | process | log | department | line | form | procedure | handler | officer | inbox)',
  '(not | never) ..2 (mind | want to complain | a complaint | blame | blaming | complaining) ..6',
  '(negative | unfair) (test | results | dismissal | tests | space | feedback loop | pressure | terms)',
  '(waste | wasted) (of)? ..1 (food | water | paper | heat | energy | fabric | material | packaging | steel | flour) ..4',
  '(you | your team | the panel) ..1 (never | did not | have not) ..2 (rushed | made me feel | once | hurried | let me feel | lost patience | tire | tired | hide | hid | judged | looked at your watch | wasted | pretended) ..6',
  '(did not | do not | never) ..1 (forget | lose) ..4 (to thank | sight | your kindness | hope) ..3',
  '(board | card | video | party | computer) games ..3',
];
