/** Words that are nothing but contractions without their apostrophe. */
export const BARE_CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ...'do does did is are was were have has had would could should must need ai'
    .split(' ')
    .map((verb) => [`${verb}nt`, `${verb}n't`] as const),
  ...'im ive youre youve youd youll theyre theyve theyd theyll weve thats whats whos heres theres hes shes itll itd wheres hows thatll thered'
    .split(' ')
    .map((word) => [word, word.replace(/([mds]|ve|re|ll)$/u, "'$1")] as const),
  ...'would could should might must'
    .split(' ')
    .map((modal) => [`${modal}ve`, `${modal}'ve`] as const),
  ['wont', "won't"],
  ['cant', "can't"],
]);

/** Apostrophes in the wrong place, or in words that have none. */
export const MISPLACED: ReadonlyMap<string, string> = new Map([
  ...'do does did is are was were have has had would could should must need'
    .split(' ')
    .map((verb) => [`${verb}'nt`, `${verb}n't`] as const),
  ["ca'nt", "can't"],
  ["wo'nt", "won't"],
  ["i'am", "I'm"],
  ["you'r", "you're"],
  ["your's", 'yours'],
  ["our's", 'ours'],
  ["their's", 'theirs'],
  ["her's", 'hers'],
  ["its'", 'its'],
  ["thank's", 'thanks'],
  // of words that have no other form in “s”
  ...'children women everyone someone anyone everybody somebody anybody nobody yesterday today tonight company city university charity agency country industry factory library community gallery bakery brewery nursery county authority faculty pharmacy secretary society embassy ministry cemetery hatchery foundry'
    .split(' ')
    .map((owner) => [`${owner}s`, `${owner}'s`] as const),
]);

/** "it is", written "its". The slip is the first word. */
export const ITS_FOR_IT_IS: readonly string[] = [
  'its (been | a | an | the | not | my | our | because | why | what | how | me | you | we)',
  'its (just | really | still | always | never | definitely | also | already | certainly | truly | probably | quite | so | too | very) (a | an | the | been | my | your | so | good | great | hard | clear | kind | nice | important | exciting | difficult | likely | possible | something | what | how) !own',
  'its ..1 (great | good | nice | lovely | wonderful | clear | hard | easy | difficult | important | possible | exciting | rare | best | better | kind | worth | likely | true | fair | safe | obvious | understandable | impossible | natural) (to | that | how | when | if | for | of you)',
  'its (going | getting | becoming | taking) (to | a | an | on | late | better | more | well | long | longer | some | very | so)',
];

/** "its", written "it's". */
export const IT_IS_FOR_ITS: readonly string[] = [
  "it's own",
  "(of | in | with | by | from | within | into | across | through | under | behind | at | for | on) it's !a|an|the|not|been|my|your|our|what|how|why|that|going|all|just|so|too|very|really|always|never|also|only|no|been|clear|good|great|in|on|at|to|possible|likely",
];

/** "The firm and it's people". */
export const FIRM_AND_ITS: readonly string[] = [
  "(firm | company | school | hospital | team | charity | museum | town | city | organisation | organization | shop | hotel | clinic | club | bank | farm | college | university | business | village | studio | theatre | theater | ward | office | project | product) and it's (people | team | staff | values | mission | culture | customers | clients | products | services | history | reputation | future | growth | plans | goals | approach | patients | pupils | members | students | owner | owners | founder | founders | leaders | employees | gardens | kitchen | roof | organ | archive | collection | visitors | volunteers | stories | crew | owners | readers) !who|like|that",
];

/** Words that cannot be owned: after "it's X" a plural verb is then no slip. */
export const NOT_OWNED =
  /^(?:what|who|where|how|why|when|that|which|we|you|they|there|these|those|things|people|all|so|such|a|an|the|not|if|because|as|like|i|here|been|only|just|our|your|my|their|times|moments|days|both|clear)$/u;

/** "you are", written "your". */
export const YOUR_FOR_YOU_ARE: readonly string[] = [
  '(hope | trust) your (doing | feeling | enjoying | keeping | having a | having some | all)',
  'your (still | already | currently | now | also | always | probably) (looking | interested | open | hiring | considering | busy | able | in | on | there | searching | recruiting | seeking | waiting | deciding | planning | happy | willing | free | available | accepting | interviewing | reviewing | thinking | working | trying | running)',
  'your (a | an | the | not | my | going to | looking for | looking to | looking forward | able to | interested in | willing to | hoping to | planning to | trying to | thinking of | considering a | welcome $ | welcome any | welcome anytime | so kind | too kind | very kind $)',
  '(if | when | once | whenever | since | because | as | that | while | until | hope | know | see | think) your (able | willing | interested | not | looking | done | back | too | so | in | at | on | well) !schedule|time|hours|team|hand|hands|end|staff|people|crew|work',
  '(if | when | once | whenever | since | because | as | that | while | until | hope | know | see | think) your (happy | free | ready | available | busy) (to | for | with | about | at | in | on | that | and | or | tomorrow | today | again | now | next | this | later | enough | $)',
];

/** "your welcome to …": a noun where something is said of it. */
export const YOUR_WELCOME: readonly string[] = ['your welcome to'];

/** "your", written "you're". */
export const YOU_ARE_FOR_YOUR: readonly string[] = [
  "(for | of | with | to | from | by | about | at | on | in | during | regarding) you're !a|an|the|not|so|all|going|still|also|very|really|looking|happy|welcome|able|both|too|in|on|at|interested|hiring|considering|doing|always|as|ready|busy|free|it|well|right|there|that|this|proud|glad|sure",
  "you're (time | team | company | consideration | help | reply | response | email | message | feedback | support | kindness | advice | organisation | organization | office | website | department | colleagues | staff | patience | schedule | convenience | decision | interview | position | role | kind words | own)",
];

/** "should have", written "should of". */
export const OF_FOR_HAVE: readonly string[] = [
  '(should | could | would | must | might) not? of !course|all|late|old',
];

/** "let us", written "lets", at the start of a clause. */
export const LETS_START: readonly string[] = [
  'lets (talk | meet | speak | chat | discuss | call | catch | connect | hope | keep | stay | make | do | have | get | find | set | arrange | schedule | plan | say | be | not | just | grab | work | go | see | start | try | move | look | face)',
];

/** "I'd", "I'll" without apostrophe: a verb must follow. */
export const ID_START: readonly string[] = [
  'id (love | like | be | have | prefer | welcome | appreciate | say | also | still | happily | gladly | really | very much | value | hate | enjoy)',
];

export const ILL_START: readonly string[] = [
  '(^ | and | but | so | that | then | which | week | monday | tomorrow) ill (be | send | call | follow | keep | have | bring | make | gladly | happily | wait | try | take | let | get | see | come | never | always | also | email | write | do | look | start | give | need)',
];

/** "with the museums own driver": an owner where a preposition leaves no room for a verb. */
export const OWNER_LEAD =
  /^(?:with|of|by|from|in|for|at|on|to|into|about|through|under|near|behind|inside|around)$/u;
/** Of these there is one where it owns something of its own. */
export const OWNERS =
  /^(?:museum|school|hospital|shop|college|hotel|club|farm|village|town|house|studio|church|bank|garden|theatre|firm|team|restaurant|orchestra|choir|zoo|ward|department|council|trust|office|mill|yard|centre|center|panel|clinic|lab|board)s$/u;
/** What follows "own" where it is a verb. */
export const OWNED_THINGS =
  /^(?:a|an|the|their|its|all|most|some|many|more|two|three|four|it|them|this|that|these|those|no|nothing|and|or|but|up|half|part|both|each|every|land|property|shares)$/u;

/** What belongs to a firm or a group: "the firms mission". None of these is a verb. */
export const OWNED =
  /^(?:culture|mission|history|reputation|vision|strategy|ethos|future|policy|philosophy|story|website|growth|direction|expertise|success|kindness|warmth|energy|commitment|knowledge|attitude|atmosphere|environment|leadership|budget|roof|kitchen|archive|collection|database|workflow|structure|generosity|patience|enthusiasm)$/u;
/** Words in "s" that are neither a plural nor owned. */
export const NO_PLURAL =
  /^(?:is|was|has|as|this|thus|his|hers|its|us|ours|yours|theirs|does|always|perhaps|besides|across|towards|upwards|downwards|afterwards|sometimes|less|unless|plus|versus|yes|needs|nowadays|indoors|outdoors|overseas|upstairs|downstairs|weekdays|weekends|evenings|mornings|nights|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|years|months|weeks|days|hours|regardless|there’s|ss)$|ss$|ous$/u;
/** "Each nurses story": one of them, so that an apostrophe is missing. */
export const SINGLE_PEOPLE =
  /^(?:nurse|teacher|patient|client|customer|pupil|student|guest|manager|driver|chef|tenant|candidate|member|visitor|player|colleague|reader|employee|worker|resident|child|doctor|engineer|builder|farmer|tutor|parent|person)s$/u;
/** What a day or a year may own: "next years budget". */
export const OF_A_DAY =
  /^(?:tour|meeting|interview|visit|budget|call|conversation|chat|session|results|figures|launch|intake|campaign|exam|discussion|event|exhibition|lesson|class|news|email|e-mail|letter|audit|workshop|demonstration|rehearsal|service|concert|match)$/u;
/** Days and stretches of time that own: "Fridays tour", "last weeks visit". */
export const OWNING_DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/u;
/** Ahead of a day that owns; "on Mondays class begins" is another matter. */
export const DAY_LEAD = /^(?:for|from|after|of|about|at|during|since|before|following)$/u;
/** "In three weeks time." */
export const SPANS = /^(?:hours|days|weeks|months|years)$/u;
export const OWNING_TIMES =
  /^(?:weeks|months|years|nights|mornings|afternoons|evenings|summers|winters|springs|autumns)$/u;

/** Things with a mark that are many: "the photo's you showed"; "the baker's I ran" is a shop. */
export const THINGS =
  /^(?:photo|picture|question|slide|idea|plan|form|document|test|sample|drawing|video|tool|product|project|machine|book|file|note|example|challenge|detail|skill|course|point|topic|issue|problem|task|step|room|plant|garden|system|method|service|email|report)'s$/u;

/** Plural words of time after a number that take no "'s". */
export const TIME_PLURAL = /^(?:hour|day|week|month|year|minute|second)['’]s$/iu;
/** Nouns' and pronouns' "is": "the question's of interest". */
export const IS_OF =
  /^(?:it|that|what|he|she|here|there|who|everything|one|this|how|where|all|nothing|something|anything|everyone|someone)['’]s$/iu;
