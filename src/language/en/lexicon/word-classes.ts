import type { WordClasses } from '../pattern.ts';

const words = (list: string) => list.split(' ');

/** Word classes that several lexicons share, written as in patterns: `@talk`. */
export const WORD_CLASSES = {
  /** The interview, by all its names. */
  talk: [
    ...words(
      'interview interviews conversation conversations chat chats call calls discussion discussions meeting meetings talk talks visit session sessions screening exchange zoom video dialogue tour audition shadowing walkthrough panel round rounds assessment catchup afternoon morning lunch coffee',
    ),
    'phone call',
    'video call',
    'trial shift',
    'trial day',
    'time together',
    'site visit',
    'open day',
    'get together',
    'catch up',
    'zoom call',
    'teams call',
    'working interview',
    'second round',
    'first round',
    'final round',
  ],
  /** What is applied for. */
  job: [
    ...words(
      'role roles position positions job jobs post posting vacancy vacancies opening openings opportunity apprenticeship internship placement traineeship fellowship residency shift seat work employment requisition appointment engagement contract spot slot',
    ),
  ],
  /** Those one would work with or for. */
  employer: [
    ...words(
      'team teams company organisation organization firm group department crew school hospital practice clinic studio business institution agency staff unit ward faculty office colleagues people kitchen bakery lab laboratory shop garage yard newsroom chambers parish congregation ensemble orchestra restaurant hotel museum library garden centre center charity trust foundation startup brigade squad desk family outfit',
    ),
  ],
  time: words(
    'time day morning afternoon hour hours minutes evening attention effort trouble while moment',
  ),
  /** Words that join in saying "very". */
  very: [
    ...words(
      'very really so truly sincerely deeply genuinely much greatly extremely most hugely immensely particularly especially thoroughly absolutely incredibly ever enormously quite certainly definitely honestly just also both still again always indeed warmly tremendously',
    ),
    'very much',
    'so much',
    'a great deal',
    'a lot',
  ],
  please: words('please kindly'),
  reader: [
    ...words('you u ya yourself yourselves y’all everyone everybody both'),
    'the panel',
    'the team',
    'the committee',
    'the board',
    'the interviewers',
    'the interview panel',
    'the hiring team',
    'the hiring panel',
    'the selection committee',
    'the whole panel',
    'the whole team',
    'the entire team',
    'the entire panel',
    'all of you',
    'you all',
    'each of you',
    'you both',
    'you guys',
    'you two',
    'your (esteemed | good | kind | whole | entire)? (team | panel | organisation | organization | company | office | institution | school | firm | department)',
  ],
} as const satisfies WordClasses;
