import type { WordClasses } from '../pattern.ts';

const words = (list: string) => list.split(' ');

export const POSITION_CLASSES = {
  /** Words of wishing, before a trade. */
  wishing: words(
    'keen like love want hope hoping glad happy proud eager ready chance interested wish long gladly happily honoured honored thrilled',
  ),
  /** Trades by their verbs. */
  trade: words(
    'drive driving teach teaching cook cooking bake baking nurse nursing clean cleaning guard guarding paint painting weld welding translate translating interpret interpreting conduct conducting sing singing play playing tutor tutoring coach coaching milk milking sew sewing brew brewing edit editing sell selling deliver delivering wait waiting',
  ),
  /** Titles of several words whose last one alone is none. */
  title: [
    ...'ward charge theatre clinic night junior senior'.split(' ').map((word) => `${word} sister`),
    ...'business people talent client'.split(' ').map((word) => `${word} partner`),
    ...'bar ground kitchen wait floor counter'.split(' ').map((word) => `${word} staff`),
    ...'dinner tea lollipop'.split(' ').map((word) => `${word} lady`),
    ...['scrum master', 'chimney sweep', 'store detective', 'stable lad', 'general counsel'],
    ...['in-house counsel', 'legal counsel', 'hospital orderly', 'theatre orderly', 'key grip'],
    ...['phd student', 'doctoral student', 'chief of staff', 'lollipop person', 'maître d'],
    ...['healthcare assistant', 'teaching assistant', 'trades assistant', 'shop assistant'],
  ],
  /** What one runs or minds in a job. */
  minded: words(
    'desk reception kitchen counter bar shop till library archive lab warehouse yard garden gardens stage night floor ward stables nursery crèche creche choir payroll front stall accounts gallery museum canteen workshop press laundry',
  ),
  /** Parts of a firm that name the work. */
  field: words(
    'engineering payroll sales marketing accounts accounting claims procurement logistics compliance design research finance housekeeping admissions maintenance security catering nursing editorial production purchasing underwriting tax audit dispatch reception bookkeeping carpentry joinery conservation fundraising communications analytics',
  ),
} as const satisfies WordClasses;

/** The job told by what is done in it: "keen to teach Year 4", "run the front desk", "join you in payroll". */
export const WISHED_WORK: readonly string[] = [
  '(as | be | become | becoming | being | your | next | new | second | for) (a | an | the | your)? (next | new | second)? @title',
  '^ (thank you | thanks | follow up | following up | re | regarding | about | interview | application)? (for | on | as)? ..2 @title',
  '@wishing ..2 (to | in | about) ..1 @trade !with|at|well ..2 (the | your | a | year | #number | in | for | #cap) ..2',
  '(to | someone | somebody | person | in) (run | running | mind | minding | look after | looking after | keep | keeping | staff | staffing | manage | managing | take over | taking over) (the | your) ..2 @minded',
  '(join | joining | work | working | start | starting) ..3 in ..1 @field !industry|sector|world|problems',
  '(tried | try | trying | work | working | stand | standing | shift | trial | stint | interview | succeed | replace | place | keen | hope | hours) ..8 (behind the (bar | counter | desk | wheel) | at the (organ | till | helm | wheel | stove | piano | front desk | reception | bar | lathe | loom | forge))',
  '(put | gave | give | add | added) ..1 my name ..2 (for | to) the ..4',
  '(vacancy | opening | job | post | position | interview | place | berth | seat | work) ..1 (in | with) ..2 @field',
];

/** Words for the job itself. */
export const JOB_HEADS: ReadonlySet<string> = new Set(
  'role roles position positions job jobs post posting vacancy opening opportunity apprenticeship internship placement traineeship fellowship requisition appointment candidate lectureship curacy headship professorship readership directorship clerkship pupillage chaplaincy secondment'.split(
    ' ',
  ),
);

/** Words that end a noun phrase to the left of its head. */
export const ROLE_STOPS: ReadonlySet<string> = new Set(
  'before after until during since the a an your our my this that about regarding on of for in at with to and or is was be i you we it as discuss discussing discussed concerning from'.split(
    ' ',
  ),
);
