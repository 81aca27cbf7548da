import type { Phrase } from '#rule';

/** Archaic and bureaucratic wording, with plain words for it. */
const stuffy: readonly (readonly [pattern: string, instead: string])[] = [
  ['pursuant to', 'after'],
  ['(in | with) (pursuance | furtherance) of', 'after'],
  ['(herewith | hereby | herein | hereinafter | heretofore | hereunto | hereto | hereof)', ''],
  [
    '(therein | thereof | thereto | therewith | theretofore | thereunto | therefrom | thereafter)',
    '',
  ],
  [
    '(whereby | wherein | whereof | whereupon | whereas the | wherefore | wheresoever | whosoever)',
    '',
  ],
  [
    '(aforementioned | aforesaid | abovementioned | above mentioned | undermentioned | afore mentioned | forementioned | said) (role | position | post | interview | meeting | vacancy | job | application | date | conversation | subject | matter | company | establishment | story | determination | discussion | candidature | appointment | letter | opportunity | organisation | organization | firm | discourse) ..1',
    'that',
  ],
  ['(aforementioned | aforesaid | abovementioned | undermentioned)', 'that'],
  [
    'esteemed (organisation | organization | company | institution | establishment | firm | self | office | team | panel | house | hotel | hospital | school | university | department | reader | concern | group | bank | journal | gallery | practice | chambers | colleague | colleagues | enterprise | brand | restaurant | orchestra | consideration)',
    'your company',
  ],
  ['your esteemed', 'your'],
  [
    '(your | the) (goodself | good self | goodselves | good selves | good office | good offices | honour | worthy | august | venerable | illustrious | reputed | renowned and)',
    'you',
  ],
  [
    '(august | venerable | illustrious) (institution | establishment | organisation | organization | company | house | firm | body)',
    '',
  ],
  ['(i | we) (beg | crave | pray) (to | leave | your indulgence | your) ..3', ''],
  ['(beg | begging) to (remain | advise | inform | state | acknowledge | submit | differ not)', ''],
  [
    '(remain | remaining | i am | am | yours) ..2 (your (most)? (humble | obedient) | obedient servant | humble servant | humbly)',
    '',
  ],
  ['(humble | obedient) servant', ''],
  ['(please find (enclosed | attached) (herewith | hereto))', 'I attach'],
  ['(enclosed | attached) (please find | herewith | hereto)', 'I attach'],
  [
    '(kindly | please) (be advised | be informed | note that | take note | revert | be apprised | do the needful | acknowledge receipt | peruse | oblige)',
    '',
  ],
  ['(do | doing) the needful', ''],
  ['(revert | reverting) ..2 (back | to me | to us | at your | with | at the) ..2', 'reply'],
  ['(with (reference | due regard)) to (the)? (above | captioned)', 'about'],
  [
    '(i | we) (am | are) ..1 (in receipt of | desirous of | cognizant of | cognisant of | minded to | constrained to | obliged to state | given to understand | wont to | emboldened | beholden)',
    '',
  ],
  ['(in receipt of | desirous of | cognizant of | cognisant of)', ''],
  ['(at the earliest (convenience | juncture | opportunity of))', 'when it suits you'],
  [
    '(at (this | that | such | whatever) (juncture | point in time | moment in time | present time))',
    'now',
  ],
  [
    '(inasmuch | insomuch | hitherto | henceforth | hence forth | thenceforth | forthwith | erstwhile | betwixt | whilst i remain | albeit that | perchance | verily | oft | ere | thither | hither | whence | anon | nay | forsooth)',
    '',
  ],
  ['(heretofore | heretofor)', 'before'],
  ['(the same (is | was | shall | may be | will be)) ..3', 'it'],
  ['(kind perusal | your perusal | for perusal | peruse | perusal | perused)', 'read'],
  ['(kindly | duly) (considered | noted | received and | acknowledged)', ''],
  ['(i | we) (shall | should | would) (deem | esteem | account) it ..4', ''],
  ['(deem | esteem | account) it (a | an) (honour | honor | privilege | favour | favor) ..2', ''],
  [
    '(express | convey | extend | tender | proffer | render | offer | place on record) (my | our)? ..2 (profound | sincerest | deepest | heartfelt | utmost | humblest | most sincere | profoundest | humble) ..2 (gratitude | appreciation | thanks | felicitations | regards | obeisance | compliments) ..4',
    'thank you',
  ],
  [
    '(accept | assure you of | assurances of | assurance of) ..3 (highest (consideration | esteem | regard) | assurances | best attention | utmost)',
    '',
  ],
  [
    '(commence | commencement | endeavour | endeavor | endeavouring | ascertain | ascertaining | apprise | apprised | avail | availing | furnish | expedite | effectuate | facilitate the | utilise | utilize | remunerate | transmit | solicit | vouchsafe | bestow | bestowed | bestowing | proffer | proffered | elucidate | elucidated | expound | perchance | evince | behoove | behove | repose | hereunder | conferred) (myself | you | your | upon | the | of | me | same | my | to | whether | if | this | on | it | with)',
    '',
  ],
  [
    '(granted | afforded | accorded | bestowed | vouchsafed) (me | unto me | upon me) (an | the | this | your) ..2 (audience | opportunity | privilege | honour | honor | interview | indulgence) ..1',
    'gave me',
  ],
  ['(unto | upon) (me | you) ', 'to'],
  [
    '(respectfully | humbly) (submit | request | solicit | beg | beseech | pray | tender | anticipate | anticipates | await | remind | present | offer | seek)',
    '',
  ],
  ['(most respectfully | respected (sir | madam) | dear (and)? respected)', ''],
  [
    '(synergise | synergize | synergies | leverage my | leveraging my | value add | value addition | actionize | paradigm | core competencies | circle of competence | operationalise | operationalize | ideate | bandwidth to | move the needle | low hanging fruit | deep dive into synergies | holistic synergy | strategic alignment of)',
    '',
  ],
  ['(in the event that | in the eventuality) ..1', 'if'],
  [
    '(for the purpose of | with a view to | for the reason that | in light of the fact | due to the fact | owing to the fact | in the matter of | in the capacity of)',
    'to',
  ],
  [
    '(a missive | this missive | this epistle | my missive | an epistle | these few lines | my humble)',
    'this note',
  ],
  ['(trusting | hoping) (this | that this | the same) (finds | find) (you | your) ..6', ''],
  [
    '(thanking you in anticipation | in anticipation of your | awaiting your (favourable | favorable | kind | gracious) | soliciting your)',
    '',
  ],
  ['(kindly | do) (accept | allow) my (humble | sincere | profound | heartfelt) ..2', ''],
  ['(mine | yours) (of | truly) the (inst | ult | prox) ..1', ''],
  ['(inst | ult | prox)', ''],
  [
    '(your (kind | gracious | esteemed | benevolent) (indulgence | condescension | benevolence | forbearance | office | good self))',
    '',
  ],
  ['(felicitations | salutations | obeisance)', ''],
];

/** Stiff, and yet at home where the house is formal. */
const stately: readonly (readonly [pattern: string, instead: string])[] = [
  ['(at your (earliest | soonest) (possible)? (convenience | opportunity))', 'when it suits you'],
  ['(with all due (respect | deference))', ''],
  ['(take (this)? (opportunity | occasion) to) ..2', ''],
  ['telephonic (conversation | interview | discussion | talk | round)', 'phone call'],
  ['(the undersigned)', 'I'],
  [
    '(utmost | profoundest | humblest | loftiest) ..1 (gratitude | respect | regard | esteem | appreciation | consideration | humility | sincerity | deference)',
    '',
  ],
  [
    '(as per | per) (our | your | the) (conversation | discussion | telephonic | interview | meeting | email | telecon | talk | exchange | correspondence | recent)',
    'as we discussed',
  ],
  [
    '(in | with) (reference | regard | respect | regards) to (the | my | our | your) (captioned | above | aforementioned | subject | same | said | referenced) ..2',
    'about',
  ],
  [
    '(it (is | was) (incumbent | with (profound | the utmost | considerable) (pleasure | honour | honor | pride | respect | gratitude)) ..3)',
    '',
  ],
  [
    '(should you (deem | see fit | find it | require any) ..1 (fit | necessary | appropriate | expedient | meet | further elucidation | clarification))',
    'if you like',
  ],
];

/** Formal wording that is right in most places, and stiff in a casual company. */
const formal: readonly (readonly [pattern: string, instead: string])[] = [
  ['^ (yours faithfully | respectfully yours | yours respectfully | respectfully)', 'Best'],
  [
    '(i am writing | i write | i wish | i would like) to (formally | hereby)? (express | convey | extend) my ..4',
    'thank you',
  ],
  ['(please | kindly) do not hesitate to', 'feel free to'],
  ['(i remain | i am) at your (disposal | service) ..3', 'just let me know'],
  ['should you (require | need | wish | desire) ..3', 'if you need'],
  ['(furthermore | moreover | additionally | henceforth)', 'also'],
  ['(it would be | it was) (an | my | a great) (honour | honor | privilege) to ..2', 'I’d love to'],
  ['(kind consideration | kind attention | earliest attention)', ''],
];

const of = (list: typeof stuffy, cultures?: Phrase['cultures']): readonly Phrase[] =>
  list.map(([pattern, instead]) => ({
    pattern,
    instead,
    evenNegated: true,
    ...(cultures ? { cultures } : {}),
  }));

export const phrases: readonly Phrase[] = [
  ...of(stuffy),
  ...of(stately, ['balanced', 'casual']),
  ...of(formal, ['casual']),
];

export const exceptions: readonly string[] = [
  '(clause | statute | act | section | contract | lease | deed | order | regulation | article | rule | paragraph | wording | phrase | word | words) ..8 (pursuant | hereby | herein | whereas | hereinafter | notwithstanding | thereof | thereto | hereto | forthwith | aforesaid) ..2',
  '(pursuant to | notwithstanding | hereby) ..1 (section | clause | article | the act | rule | regulation | statute) ..2',
  '(ult | prox | inst) (id | ed)',
  '(your | the | a | my) (candidature) of (others | the other)',
];
