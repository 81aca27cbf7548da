import type { WordClasses } from '../pattern.ts';

const words = (list: string) => list.split(' ');

export const INTEREST_CLASSES = {
  /** What one wants to do there. "hear" and "know" are not among them: wanting an answer is no interest. */
  joining: words(
    'join joining work working contribute contributing help helping build building start starting bring bringing take taking be being become becoming learn learning teach teaching make making do doing grow growing lead leading support supporting put putting serve serving add adding play playing step stepping roll rolling get getting come coming give giving continue continuing move moving try trying tackle tackling develop developing part design designing care caring run running cook cooking stay staying accept accepting say use using apply applying shape shaping pursue pursuing commit committing return returning dive diving dig digging hit hitting pull pulling turn turning write writing train training create creating drive driving explore exploring spend spending collaborate collaborating advance advancing progress progressing pitch weld sing sew code nurse paint farm bake fix solve set look see discuss share go going call belong spending muck throw crack',
  ),
  zeal: words(
    'keen keener eager excited enthusiastic thrilled passionate motivated raring itching hungry enthused stoked psyched pumped delighted ambitious energised energized fired happy glad honoured honored proud privileged fortunate lucky willing overjoyed chuffed tickled buzzing impatient committed determined inspired set serious sold',
  ),
  zealous: words('keen keener eager excited enthusiastic interested thrilled passionate committed enthused motivated hopeful sold hooked inspired invested convinced'),
  wish: [
    ...words('love like want wish hope hoping aspire yearn long relish welcome treasure jump enjoy wanting wanted aim intend'),
  ],
} as const satisfies WordClasses;

export const INTEREST: readonly string[] = [
  // Nouns: my interest in the role, my enthusiasm has only grown.
  '(my | our | much | great | real | strong | the | an | of | with | full of | renewed | genuine | continued | deep | keen) ..3 interest|enthusiasm|excitement|eagerness|keenness|desire|appetite|ambition|passion|commitment|motivation|zeal|curiosity ..3 (in | for | about | to | towards | remains | has | is | only | level | grew | growing | have)',
  'interest|enthusiasm|excitement|keenness (remains | has | is | only | grew | in the | in this | in your | in joining | in working | for the | for this | about the | about this | for joining | for working)',
  'desire to @joining',
  // Adjectives: interested in joining, keen on the post, excited about what you are building.
  '(am | remain | remained | be | stay | still | very | more | even | really | truly | so | feel | felt | was | left | been | became | become | only | most | extremely | highly | genuinely | came away | came out | quite | deeply | wholly | definitely | always | much | just) ..3 interested (in | to | by)',
  'interested in ..6 (@job | @employer | working | joining | being | doing | it | this)',
  'still|remain|very|really|hugely|extremely|super|keenly|also|definitely ..1 interested $',
  '(i | and) ..2 remain ..2 interested|keen|excited|enthusiastic|committed|eager',
  '@zeal ..3 (to ..2 @joining)',
  '(keen | keener | excited | enthusiastic | passionate | thrilled | delighted | enthused | stoked | energised | energized | inspired | hooked | pumped | fired up | sold | set) ..1 (about | by | on | for | at) ..2 (the | this | your | joining | working | what | being | it | how | a | starting | both | every | possibly | potentially | where | @job | @employer | helping | contributing | coming)',
  '(more | even | as | so | very | all the more | only | still | really | just as | doubly | twice as) ..2 @zealous (than | as | about | by | now | to @joining | $ | for | after | on | and | since)',
  '@zealous than ever',
  'keener than|still|now|on|after',
  // Verbs: would love to join, want to work with you.
  '(would | i | really | very | much) ..2 @wish ..2 (to | the chance to | the opportunity to | nothing more than to | an opportunity to | a chance to | nothing better than to) ..2 @joining',
  '(would | i) ..2 (love | want | like | relish | welcome | enjoy | value) ..1 (the | this | that | your | it | a) ..2 (@job | chance | opportunity | challenge)',
  '(would | i) ..2 (love | enjoy | relish) (working | being | joining | doing | learning | helping | contributing | building | teaching)',
  '(would | could | can | will) ..2 (see | picture | imagine | envision | envisage) myself',
  '(saw | pictured | imagined | seeing | picturing | imagining) myself',
  'would ..2 (be | feel) ..4 (honour | honor | privilege | joy | pleasure | delight | dream | thrill | proud | honoured | honored | delighted | thrilled | glad | happy | over the moon | lucky | fortunate) ..3 (to | if | join | joining | working | part)',
  'nothing would ..3 (more | better)',
  '(look | looking) forward to ..3 (joining | working | contributing | being part | becoming | helping | starting | continuing | moving | next | second | final | possibly joining | learning | meeting | building | the possibility | the chance | the opportunity | what comes | the challenge | collaborating | the day | it | round | discussing | coming | our next | speaking again | seeing you)',
  '(hope | hoping) ..3 (to @joining | (i | we) ..2 (get | can | will | could | may | might | have | work | end up) ..3)',
  '~jump at ..3 (chance | opportunity | it | this | the | role)',
  // Idioms.
  'count me in',
  'sign me up',
  '(i am | count me | consider me | i was) ..1 (in | sold | hooked | all in | smitten | on board)',
  '(~make | ~leave | leaves | left | ~get) me ..3 (want | wanting | keen | keener | eager | excited | hungry | more | hoping | certain | sure | convinced | thinking this | itching | enthusiastic)',
  '(~come away | came away | ~leave | left | walked out | walked away | drove home | went home | came home | came out | hung up | walked home | cycled home | rode home) ..8 (keen | keener | convinced | certain | sure | wanting | hoping | excited | eager | inspired | energised | energized | enthusiastic | thinking | hungry | hooked | buzzing | feeling | smiling | knowing | determined | sold | interested | picturing | imagining | even more | with)',
  '(first | top | number one | only | preferred) (choice | pick | preference | of my list)',
  'top of my list',
  'dream (job | role | place | post | position | team | employer | opportunity)',
  '(exactly | just | precisely | very much | absolutely) ..1 (the | what | where | my | that) ..4 (kind | sort | type | place | role | job | work | post | team | i | we | environment | atmosphere | challenge | cup of tea)',
  '(kind | sort | type) of (place | role | job | work | team | post | challenge | company | school | problem | problems | kitchen | practice | shop) ..3 (i | me | that)',
  '(place | work | role | job | team | post | company | school | kitchen | crew | workplace | project | environment | somewhere) ..2 (i | where i) ..2 (would | want | could | can | have been | am | hope | dream)',
  '(my heart | my mind | my sights) ..3 set',
  '(role | position | job | post | opportunity | work | this | that | it | team | company | project | all of it | mission | vacancy | idea | prospect) ..5 (appeals | excites | interests | attracts | suits me | thrills | appealed | excited me | tempts | inspires | motivates | delights | energises | energizes | speaks to | calls to | draws me | fascinates)',
  '(would | will) ..2 (accept | say yes | take it | start) ..3 (heartbeat | gladly | tomorrow | happily | once)',
  '(drawn | attracted) ..2 (to | by) ..3 (the | this | your | you | what)',
  '~fall|fell in love with',
  'want (this | it | in | the job | the role | the post | the position)',
  '(cannot | can not) wait to @joining',
  '(continue | continues) to (interest | excite | appeal | be very interested)',
  '(confirmed | strengthened | reinforced | deepened | cemented | sharpened | doubled | grew | increased | heightened | renewed | fuelled | fueled | solidified | underlined) ..3 (interest | enthusiasm | excitement | keenness | wish | desire | conviction | that this | that i | my)',
  '(would | i would) ..2 (fit | feel) ..2 (right at home | at home)',
  '(my | the) hand ..2 (is | still) up',
  '(happy | glad | delighted | thrilled | pleased | honoured | honored) to (accept | be moving | move | go | continue | proceed | progress | be invited | be considered | be considered)',
  '(good | great | wonderful | brilliant | lovely | fantastic | marvellous | exciting | amazing) (news | prospect)',
  'made my (day | week | month | morning | evening | weekend)',
  'over the moon',
  '(place | spot | seat) for me (on | in | at)',
  'all|wholly for it',
  '(keep | keeps) me in (mind | the running | the frame | consideration)',
  'in the running',
  '(see | saw) a future (with | at | here | there)',
  '(be | being | become | becoming) ..1 part of (your | the | this | such | it | that | what)',
  'i would choose',
  '(belong | belonging) (there | here | with | in | on)',
  '(still | very much) on board',
];

/** What looks like interest and is not: an answer wanted, an interest withdrawn or another's. */
export const INTEREST_EXCEPTIONS: readonly string[] = [
  '(keen | eager | excited | interested | anxious | happy | glad | delighted | love | like | want | hope | curious | impatient | willing | wish) ..2 to ..1 (hear | know | receive | get ..3 (answer | update | reply | response | decision | news | feedback) | learn ..2 (decision | outcome | result | whether | if) | find out ..3 (decision | outcome | whether | if) | see ..2 (decision | outcome | offer) | discuss ..3 (salary | pay | terms | package) | come back | talk money)',
  'your ..2 interest|enthusiasm|passion|excitement|commitment|curiosity',
  '(no longer | not | never | less | lost | losing | without) ..3 interest|interested|keen|excited',
  'interest rate|rates|payments|payment|free|groups|group',
  '(conflict | conflicts) of interest',
  '(used to | once | was | were | had been) ..4 interested ..9 (but | until | however | before | now)',
  '(withdraw | withdrawing | withdrawn) ..8 interest',
  '(interested | keen | excited) in (feedback | knowing | hearing | your decision | an answer | an update | the outcome | the salary | a reply)',
  'interested (parties | party | candidates | applicants)',
  '(best | own | their | his | her | mutual | public | whose) interest|interests',
  'in the interest of',
];
