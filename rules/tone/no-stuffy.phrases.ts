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
    '(aforementioned | aforesaid | abovementioned | above mentioned | undermentioned | afore mentioned | forementioned | (the | this | that | in | of | for | at | on | with | to | regarding | about) said) (role | position | post | interview | meeting | vacancy | job | application | date | conversation | subject | matter | company | establishment | story | determination | discussion | candidature | appointment | letter | opportunity | organisation | organization | firm | discourse) ..1',
    'that',
  ],
  ['(aforementioned | aforesaid | abovementioned | undermentioned)', 'that'],
  [
    'esteemed (organisation | organization | company | institution | establishment | firm | self | office | team | panel | house | hotel | hospital | school | university | department | reader | concern | group | bank | journal | gallery | practice | chambers | colleague | colleagues | enterprise | brand | restaurant | orchestra | consideration)',
    'your company',
  ],
  ['your esteemed', 'your'],
  [
    '(your | the) (goodself | good self | goodselves | good selves | good office | good offices | worthy | august | venerable | illustrious | reputed | renowned and)',
    'you',
  ],
  ['your (honour | honor) !board|boards|roll|guard|system|code|student|students', 'you'],
  ['(thou | thee | thy | thine | ye olde | hath | hast | doth | dost | shalt | wilt thou)', 'you'],
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
  [
    '(humble | obedient) (servant | letter | note | application | applicant | petitioner | petition | request | submission | plea | prayer | thanks | gratitude | candidate | wisher)',
    '',
  ],
  [
    '(i | and) remain ..3 yours ..1 (faithfully | sincerely | truly | respectfully | most | ever | humbly | obediently | $)',
    '',
  ],
  [
    'yours in ..1 (expectation | anticipation | gratitude | appreciation | humility)',
    'Kind regards',
  ],
  ['thanking you ..3 i (remain | am)', ''],
  ['(please find (enclosed | attached) (herewith | hereto))', 'I attach'],
  ['(enclosed | attached) (please find | herewith | hereto)', 'I attach'],
  [
    '(kindly | please) (look into the matter | be advised | be informed | note that | take note | revert | be apprised | do the needful | acknowledge receipt | peruse | oblige)',
    '',
  ],
  ['(do | doing) the needful !checks', ''],
  ['and oblige $', ''],
  [
    '(early | kind | prompt | favourable | favorable) (response | reply | action | consideration | attention) (will | shall | would) be (highly | greatly | much | deeply) (appreciated | obliged | solicited | valued)',
    '',
  ],
  ['(is | are) (solicited | humbly requested | earnestly requested)', ''],
  [
    'your kind (cooperation | perusal | approval | permission | confirmation | acceptance | intervention | disposal)',
    'your',
  ],
  ['it is (submitted | stated | informed | hereby | humbly | brought to your) ..1', ''],
  ['(revert | reverting) ..2 (back | to me | to us | at your | with | at the) ..2', 'reply'],
  ['(with (reference | due regard)) to (the)? (above | captioned)', 'about'],
  [
    '(i | we) (am | are) ..1 (in receipt of | desirous of | cognizant of | cognisant of | minded to | constrained to | obliged to state | given to understand | wont to | emboldened | beholden)',
    '',
  ],
  ['(in due receipt | in receipt of | desirous of | cognizant of | cognisant of)', ''],
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
  [
    '(the same (is | was | shall | may be | will be)) !true|said|done|as|everywhere|so|with|for|at|on ..3',
    'it',
  ],
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
    '(commence | commencement | endeavour | endeavor | endeavouring | apprise | apprised | avail | availing | effectuate | facilitate the | utilise | utilize | remunerate | vouchsafe | proffer | proffered | elucidate | elucidated | expound | perchance | evince | behoove | behove | hereunder) (myself | you | your | upon | the | of | me | same | my | to | whether | if | this | on | it | with)',
    '',
  ],
  [
    '(furnish | furnishing | furnished | transmit | transmitting | transmitted) (you | your | me | my ..1 (references | documents | cv | certificates | details | papers | credentials | particulars | resume | testimonials | transcripts) | same | this | upon | to (you | your) | with ..2 (details | documents | references | information | particulars) | the (requisite | required | requested | necessary | needful | same | details | documents | information | names | references | particulars | copies | following | offer | certificates | certificate | originals))',
    'send',
  ],
  [
    '(ascertain | ascertaining) (my | your | you | whether | if | this | it | of | same | the ..1 (status | outcome | position | progress | decision | timeline | timelines | stage | state | result | results | date | fate | standing | same))',
    'find out',
  ],
  [
    '(expedite | expediting) (my | your | you | this | it | same | the ..1 (process | decision | matter | outcome | hiring | same | review | application | response | reply | feedback | selection))',
    'speed up',
  ],
  [
    'solicit (your | you | my | me | the (favour | favor | same | pleasure | indulgence))',
    'ask for',
  ],
  ['(trust | confidence | faith) ..4 reposed ..2', ''],
  [
    '(hoping | hope | await | awaiting | expecting | expect | anticipating) ..3 (favourable | favorable) (reply | response | answer)',
    '',
  ],
  ['repose (in | of | the (trust | confidence) | trust | confidence | my | your)', ''],
  [
    '(bestow | bestowed | bestowing | conferred) (upon (me | my | us | you | your) | on (me | us | my) | me | my | you | your | this | the (honour | honor | privilege | opportunity | favour | favor))',
    'gave',
  ],
  [
    '(granted | afforded | accorded | bestowed | vouchsafed) (me | unto me | upon me) (an | the | this | your) ..2 (audience | opportunity | privilege | honour | honor | interview | indulgence) ..1',
    'gave me',
  ],
  ['(unto | upon) (me | you) ', 'to'],
  [
    '(respectfully | humbly) (place | lay | put | express | thank | hope | wish | state | reiterate | bring | convey | draw | submit | request | solicit | beg | beseech | pray | tender | anticipate | anticipates | await | remind | present | offer | seek)',
    '',
  ],
  ['(most respectfully | respected (sir | madam) | dear (and)? respected)', ''],
  [
    '(synergise | synergize | synergies | leverage my | leveraging my | value add | value addition | actionize | paradigm !press|shift|of|in | core competencies | circle of competence | operationalise | operationalize | ideate | bandwidth to !the | move the needle | low hanging fruit | deep dive into synergies | holistic synergy | strategic alignment of)',
    '',
  ],
  ['(in the event that | in the eventuality) ..1', 'if'],
  [
    '(for the purpose of | with a view to | for the reason that | in light of the fact | due to the fact | owing to the fact | in the matter of | in the capacity of !the)',
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

  // wishing health
  [
    '(finds | find | meets | reaches | meet | reach) (you | your ..2) ..2 in (the best | the pink | best | sound | excellent | high | robust | perfect) ..1 (health | spirits | of)',
    '',
  ],
  [
    '((pink | best) of health | hale and hearty | by the grace of (god | the almighty) | the almighty)',
    '',
  ],

  // bowing
  ['(behoves | behooves | behoved | behooved | entreat | bestir)', ''],
  [
    '(so august a | august (panel | gathering | assembly | presence | office | board | committee | personage))',
    '',
  ],
  [
    '(your | this) (noble | reputed | hallowed) (office | organisation | organization | institution | company | firm | house | concern | establishment | school | hospital | bank | management)',
    'your company',
  ],
  [
    '(singular | signal | distinct | inestimable) (honour | honor | privilege | pleasure | distinction)',
    'pleasure',
  ],
  [
    '(have | has | had) the (honour | honor) to (be | remain | inform | refer | acknowledge | submit | address | state | convey)',
    '',
  ],
  ['(my | your) (humble | worthy | gracious | noble) (self | person | selves | personage)', 'you'],
  [
    '(courtesies | courtesy | hospitality | kindnesses | indulgence | civilities) (extended | accorded | bestowed | rendered) ((to | towards | toward | unto | upon) (me | us | myself) | me | during | throughout | at | on | $ | by (you | the panel | your ..1 (panel | office | team | self | management | organisation | organization)))',
    '',
  ],
  ['condescension|condescended', ''],
  ['with (due | profound | the utmost) (respect | reverence | humility | deference)', ''],
  [
    '(with folded hands | most (humbly | obediently | dutifully) | humble submission | humble request)',
    '',
  ],
  [
    '(highly | ever so | eternally | deeply | exceedingly) (obliged | indebted !farms|families|states|countries|nations|households|firms|poor|students|clients|people | beholden)',
    'grateful',
  ],
  [
    '(should | shall | would) be ((most | greatly | ever so) (obliged | beholden) | beholden to you)',
    'grateful',
  ],
  ['(most | very | ever so) ..1 obliged to you', 'grateful'],
  ['shall be ..1 (highly | ever | ever so | most) (thankful | grateful)', 'would be grateful'],
  ['exceedingly (agreeable | thankful | kind | pleased | honoured | grateful)', 'very'],
  ['(most | ever) gratefully (noted | acknowledged | received | yours | accepted)', ''],
  ['(stand | stands) (submitted | obliged | indebted | advised | intimated | apprised)', ''],
  ['(be | been | being) (favoured | favored) with', ''],
  ['(favour | favor) me with', ''],
  [
    '(kindly | graciously) (condescend | deign | consent | be pleased | permit me | spare | oblige | acknowledge)',
    '',
  ],
  ['be pleased to (inform | grant | favour | favor | acknowledge | intimate)', ''],
  ['yours (obediently | dutifully | humbly | in anticipation | ever humbly)', 'Kind regards'],
  ['(numbered | counted | reckoned | enrolled) (among | amongst | amid) your', ''],
  ['(grant | give | crave | beg) me leave (to | of)', ''],
  ['pray (accept | tell me | forgive | excuse | inform | allow me | permit | grant | convey)', ''],
  ['pray that (you | your ..1 | this | it) (will | may | might | shall)', 'hope'],
  ['(bid you (adieu | farewell | good day | goodbye) | adieu)', ''],
  ['(commend | submit | present) myself to your', ''],
  [
    '(at your (beck | command | pleasure | commands) | (ever | always | wholly | entirely) at your (service | disposal))',
    '',
  ],
  ['(await | awaiting) your (commands | pleasure | orders | esteemed | good)', ''],
  ['so gracious as to', ''],
  ['(might | may) i (be | make) (permitted | allowed | so bold | emboldened) (to | as)', ''],
  ['permitted to (enquire | inquire | state | express | submit | convey)', ''],
  ['doff my (cap | hat)', ''],
  ['(high | highest | greatest | deepest | utmost) esteem', 'respect'],
  ['in the (highest | greatest | utmost) regard', ''],
  ['(meet and proper | meet that i)', ''],
  [
    '(afford | affords | afforded | affording) me ..3 (pleasure | satisfaction | gratification | delight | honour | honor)',
    '',
  ],
  [
    '(afford | affords | afforded | give | gives) me (the | a | no small) ..2 (pleasure | satisfaction | gratification | honour | honor) to',
    '',
  ],
  [
    '(reception | welcome | courtesy | interview | honour | privilege | hospitality | audience) ..1 accorded (to | me)',
    '',
  ],
  [
    '((account | deem) myself ..1 fortunate | (account | count | consider | deem) myself ..1 (honoured | honored | privileged | blessed))',
    '',
  ],
  ['(so bold as to | make so bold | make bold to)', ''],
  ['(most | greatly | exceedingly) gratified', 'pleased'],
  ['(i | be | it would be) ..1 remiss', ''],
  [
    '(suffice it to say | needless to state | be that as it may | enamoured of | enamored of | hold myself in readiness | rest assured of my | be assured of my)',
    '',
  ],
  [
    '(eager | keen | earnest | fond | joyful) (anticipation | expectation) of ..1 (your | a | the)',
    '',
  ],
  [
    '(your | a | the) (valued | valuable | esteemed | gracious) (response | reply | decision | consideration | feedback | guidance | time and)',
    '',
  ],
  ['your kind (notice | attention | self | information | office | end)', ''],
  ['(my | the) candidature (may | might | be | is | for | to)', 'my application'],

  // taking up the pen
  [
    '((take | took | taking) up my (pen | quill) | put pen to paper | pen (these | this) ..1 (lines | letter | note | missive | epistle) | penning !sheep|ewes|cattle|geese|of|(the (sheep | ewes | cattle | flock)) | pen down)',
    'write',
  ],
  [
    '(this | letter | mail | email) (is with | has | bears | is in) reference to (my | the | your | our) ..1 (interview | application | advertisement | letter | vacancy | post | position | meeting | discussion)?',
    'about',
  ],
  [
    'reference (is | may | may please | may kindly | is hereby) (be)? (made | invited | drawn) to',
    '',
  ],
  ['further to the (above | foregoing | captioned | same)', ''],
  ['(of | on | held on) the ..2 instant', ''],
  ['^ at the outset !of', ''],
  ['(wish | desire | write) to advise (that | you)', ''],
  ['in a position to (confirm | state | inform | advise | intimate)', ''],
  ['i am to (confirm | state | inform | say | add | convey | advise | acknowledge)', ''],
  ['(i am | we are) given to (believe | understand | know)', ''],
  ['this is to (inform | certify | state | acknowledge | advise | place | apprise | intimate)', ''],
  [
    '(to | please | kindly) (intimate | apprise | acquaint | appraise) (me | you | us | your)',
    'tell',
  ],
  ['intimation', 'word'],
  [
    '(i | and) ..2 (wish | desire | beg | want | liberty) to (inform you | apprise | intimate | acquaint | notify you | bring to your ..1 (notice | attention) | place on record | put on record | submit that)',
    '',
  ],
  ['(place | put) (it)? on record (my | his | her | our | the)', ''],
  [
    '(tender | tendering | proffer | render | rendering) (you | my | our | his | her | to you)? ..2 (gratitude | thanks | appreciation | felicitations | regards | apologies)',
    'thank you',
  ],
  [
    '(formal | sincere | humble | this) (expression | token) of (my)? (gratitude | thanks | appreciation)',
    'thank you',
  ],
  [
    '(the | this) (applicant | candidate | correspondent) (hereby | humbly | respectfully)? (wishes to | begs | desires | remains | is amenable | would (hereby | humbly) | would like to (place | express | convey | thank | state))',
    'I',
  ],
  [
    'for your (kind | esteemed | ready | gracious) (information | perusal | reference | action | approval | attention | notice)',
    '',
  ],
  [
    '(early | prompt | favourable | favorable | gracious | kind | earliest | positive) (reply | response | consideration | action | answer | intimation) ..2 (solicited | awaited | requested | anticipated)',
    '',
  ],

  // of offices and courts
  ['(above | below | under) (referenced | captioned | cited)', ''],
  [
    'captioned (subject | matter | vacancy | position | post | role | application | interview | job)',
    '',
  ],
  [
    '(subsequent | consequent | antecedent | anterior) (to | upon) (the | our | my | your | this | that)',
    'after',
  ],
  [
    '(vide | apropos of | anent | to wit | inter alia | ipso facto | ab initio | prima facie | in toto | mutatis mutandis | sine die)',
    '',
  ],
  [
    '(of even date | under separate cover | under cover of | as on date | till date | in the interim i | for the (nonce | time being i))',
    '',
  ],
  [
    'in (compliance | conformity | consonance) with (your | our | the) ..1 (instructions | instruction | request | directive | directions | discussion | conversation | letter | mail | email | advice | wishes | meeting | interview)',
    'as you asked',
  ],
  ['in (view | light | the light) of the (foregoing | aforesaid | above)', ''],
  [
    'the (said | instant) (opening | matter | case | tour | panel | post | exercise | engagement)',
    'this',
  ],
  [
    'requisite (documents | qualifications | criteria | skills | particulars | information | competencies | forms | papers | documentation | credentials)',
    'required',
  ],
  ['(be | deemed) (requisite | expedient)', 'needed'],
  [
    '(stipulated | enumerated | delineated) (criteria | requirements | qualifications | competencies | duties | particulars)',
    'required',
  ],
  ['(further | fuller | requisite | necessary) particulars', 'details'],
  ['(have | take) the pleasure to (address | inform | write | submit | acknowledge | state)', ''],
  ['(proud | esteemed) privilege', 'pleasure'],
  ['(set forth | setting forth) (my | below | herein | hereunder)', ''],
  ['be it (known | noted | said | stated) that', ''],
  ['(ever | always) your (servant | friend and)', ''],
  ['it is (requested | prayed | solicited | regretted) (that | to)', 'I would like to ask'],
  [
    '(you are | your office is) ..1 (requested | hereby thanked | implored | besought) (to)? ..1',
    'please',
  ],
  ['bring ..4 to your ..1 notice', 'tell you'],
  ['(kindly | graciously) (intimate | apprise | appraise)', 'tell'],
  ['assuring you of ..2', ''],
  ['in the event of my ..1 (being | appointment | selection | engagement)', 'if'],
  [
    'discharge (my | the) ..1 (duty | duties | obligations | responsibilities) !nurse|sister|doctor|manager',
    'do my work',
  ],
  ['entire satisfaction of', ''],
  ['vastly (impressed | obliged | gratified | pleased)', 'very'],
  ['advise (as to | on the status of same | regarding the status)', 'tell me'],
  ['^ kindly advise ..1 $', 'please tell me'],
  ['gives me immense (pleasure | satisfaction | pride) to', ''],
  ['my (antecedents | attainments)', 'my background'],
  ['(our | your) discourse !analysis', 'conversation'],
  ['(every | utmost | earnest | best) (endeavour | endeavor | endeavours | endeavors)', 'effort'],
  [
    '(interview | meeting | post | application | letter | email | mail | documents | certificate | and) same (is | was | may | shall | will | has)',
    'it',
  ],
  ['(commensurate | consonant | concomitant) with (the | your | my | such)', ''],
  ['i ..2 amenable to', 'happy with'],
  ['(possessed of | imbued with | replete with | suffused with | actuated by)', ''],
  [
    '(^ notwithstanding | hereunder | hereinabove | hereinbelow | hereafter | hereupon | thereupon | whereunto | thereunder | therefor | howbeit | henceforward | thenceforward)',
    '',
  ],
  [
    '(fain | methinks | mayhap | twixt | betoken | betokens | bespeaks | prithee | whomsoever | peradventure | of yore)',
    '',
  ],
  [
    '(edification | edified | magnanimity | munificence | munificent | methought | sagacious | sagacity | approbation | celerity | deigned | deign | encomium | gainsay | perspicacity | unfeigned | solicitude | beneficence | opine | evinced | evinces | evincing | sedulous | sedulously | cognizance | cognisance | efficacious | expeditious | expeditiously | effulgent | felicitous | appertaining | personage | wherewith | ultimo | proximo)',
    '',
  ],

  // hoping and assuring
  [
    'assured ..1 of (my | our) ..2 (regard | esteem | respect | consideration | best | attention | gratitude | sentiments | intentions)',
    '',
  ],
  [
    '(accept | receive | convey | with) ..1 (the | my)? (assurance | assurances | expression | expressions | sentiments) of (my | our | the) ..4',
    '',
  ],
  [
    '(have | has | had) (the | no small | the singular)? (honour | honor) of (expressing | writing | addressing | acknowledging | informing | submitting | conveying | an audience | being received)',
    '',
  ],
  [
    'my ..1 (fervent | earnest | humble | ardent | fond | devout) (hope | wish | desire | prayer | endeavour | expectation | request | plea)',
    'I hope',
  ],
  [
    '(find | finds | found | finding) (favour | favor) (in | with | before) (you | your !guests|customers|readers|judges|members|buyers|tenants|pupils|patients|audience|regulars | the (panel | board | committee | eyes | sight | management | team) | thy)',
    '',
  ],
  [
    '(viewed | regarded | received | considered | looked upon | met) with (favour | favor | approbation | indulgence) !by',
    '',
  ],
  ['(the (foregoing | preceding)) (meets | will | is | shall | finds | are | suffices)', 'this'],
  ['(meet | meets | met) with your (approval | approbation | satisfaction | favour | favor)', ''],
  [
    '(favourable | favorable | sympathetic | gracious | benign) (consideration | notice | disposition | regard)',
    '',
  ],
  [
    'venture to (hope | solicit | submit | suggest | ask | enquire | inquire | trust | request | write | express | address | remind | approach)',
    '',
  ],
  ['needful (documents | particulars | information | steps | action | papers | formalities)', ''],
  [
    '(shall | will) be (furnished | rendered | tendered | effected | transmitted | forwarded to your ..1) ..2 (upon | on | to your | forthwith | $)',
    '',
  ],
  ['(place | placed | lay | laid | set) before (you | your ..1 | the worthy) ..1 my', ''],
  [
    '(contents | content) (of the same | thereof) ..1 (have | has | are | is | were | duly | noted)',
    '',
  ],
  [
    'for (necessary | needful | your necessary | your needful) (compliance | action | information | perusal)',
    '',
  ],
  [
    '(status | receipt | copy | outcome | details | confirmation | contents) of the same ($ | at | by | and | is | was | will | would | to | from | as | soon | in | via | through | please | when | may | shall)',
    '',
  ],
  [
    '(response | reply | answer | feedback | attention | comments) (to | on | regarding) same !as|day|time|place|role|question|post|position|issue|point ..6',
    '',
  ],
  ['(redound | redounds | redounded | well wisher i | ever grateful servant)', ''],
  ['(attendance | attend | wait | attended) upon you', 'meeting you'],
  ['in due (form | course of time | season) $', ''],
  ['(good offices | your most (humble | obedient | grateful | dutiful))', ''],
  ['(i | we) ..1 (solicit | solicited | soliciting) (the | your | a | an)', 'ask for'],
  [
    '(be | being | remain) ..1 (infinitely | vastly | exceedingly | supremely | eternally) (obliged | grateful | thankful | beholden | honoured)',
    '',
  ],
  ['(circle back | synergistic | synergistically | boil the ocean)', ''],
];

/** Stiff, and yet at home where the house is formal. */
const stately: readonly (readonly [pattern: string, instead: string])[] = [
  ['(at your (earliest | soonest) (possible)? (convenience | opportunity))', 'when it suits you'],
  ['(with all due (respect | deference))', ''],
  ['(take (this)? (opportunity | occasion) to) ..2', ''],
  [
    '(permit | allow) me to (say | state | express | convey | extend | submit | place | begin by | reiterate | assure)',
    '',
  ],
  ['vis a vis', 'about'],
  [
    '(as per | per) (your | the | my | our) ..1 (letter | mail | advertisement | instructions | instruction | request | requirement | requirements | directions | directive | requisition | above | captioned | subject | advice | criteria)',
    'as',
  ],
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
  '(system | scheme | rota | plan | process | arrangement | model | programme | program | method | agreement | policy | practice | trick | rule | deal | project | way | routine) ..3 whereby',
  '(hms | shuttle | ship) endeavour ..2',
  '(the | an | this) endeavour to ..2',
  'low hanging fruit ..5 (orchard | orchards | tree | trees | garden | grove | hedge | pick | picked | pickers | harvest | ripe | ripens | children)',
  '(room | rooms | ward | desk | terrace | house | flat | window | bench | seat | balcony) with a view to ..3',
  'with a view to the (sea | north | south | east | west | river | harbour | harbor | hills | mountains | garden | lake | street)',
  '(sun salutations | salutations (of the sun | in)) ..1',
  '(degree | degrees | title | titles | award | awards | diploma | diplomas | charter | licence | medal) ..3 (conferred | bestowed) ..4',
  '(drone | drones | bird | birds | buzzards | plane | ship | boat | helicopter | gulls) ..2 circle back ..2',
  'circle back (the | over | to the (pad | port | start | field | runway)) ..2',
  'utmost (respect | regard | consideration) (for | to) (the (dead | patients | residents | families | land) | patients | residents | families | each | every | clients | customers | animals | elders | pupils | guests)',
  '(treat | treats | treated | treating | handle | handled | show | shows | showed | shown | deserve | deserves) ..6 utmost (respect | regard | consideration)',
  'the hereafter',
  '(the | your) further particulars',
  'in receipt of (benefit | benefits | care | housing | treatment | support | aid | free | a pension | pensions | universal | #number) ..2',
  'pursuant to (a | an | the) (summons | order | warrant | statute | act | treaty | court) ..2',
  '(word | words | phrase | phrases | terms | jargon | wording) ..3 (herewith | hereunder | hereto | hereof | herein | hereby) ..4',
  'good offices of (the (embassy | consulate | mission | church | bishop | ambassador)) ..2',
  '(a | the | yay or | yea or) nay ..1',
  '(aforementioned | aforesaid) (clause | clauses | tenant | landlord) ..1',
  '(i | we) beg to (differ | disagree) ..3',
  'venerable bede',
  '(i | we) beg your pardon ..3',
  '(love thy neighbour | love thy neighbor | holier than thou)',
  '(clause | statute | act | section | contract | lease | deed | order | regulation | article | rule | paragraph | wording | phrase | word | words) ..8 (pursuant | hereby | herein | whereas | hereinafter | notwithstanding | thereof | thereto | hereto | forthwith | aforesaid) ..2',
  '(pursuant to | notwithstanding | hereby) ..1 (section | clause | article | the act | rule | regulation | statute) ..2',
  '(ult | prox | inst) (id | ed)',
  '(endeavour | endeavor) of',
  'the (honour | honor) of !expressing|writing|addressing|acknowledging|informing|submitting|conveying|an|your|being',
  '(clause | statute | act | contract | lease | deed | contracts | leases | deeds) ..8 (notwithstanding | thereunder | therefor | inter alia | hereafter | prima facie)',
  '(prima facie | sine die | ab initio | inter alia) (case | evidence | hearing | void | motion)',
  '(your | the | a | my) (candidature) of (others | the other)',
];
