/** Words that open a greeting. Longest first where one begins another. */
export const GREETING_OPENERS: readonly string[] = [
  'to whom it may concern',
  'to whomever it may concern',
  'to whomsoever it may concern',
  'a very good morning',
  'a very good afternoon',
  'good morning',
  'good afternoon',
  'good evening',
  'good day',
  'warm greetings',
  'season’s greetings',
  'greetings',
  'salutations',
  'talofa',
  'tena koe',
  'tēnā koe',
  'sawubona',
  'habari',
  'selam',
  'a chara',
  'happy monday',
  'happy tuesday',
  'happy wednesday',
  'happy thursday',
  'happy friday',
  'happy new year',
  'my dear',
  'dearest',
  'dear',
  'respected',
  'esteemed',
  'hello again',
  'hello',
  'hallo',
  'hullo',
  'hi again',
  'hiya',
  'hi',
  'heya',
  'hey',
  'howdy',
  'g’day',
  'morning',
  'afternoon',
  'evening',
  'yo',
  'sup',
  'wassup',
  'what’s up',
  'ahoy',
  'namaste',
  'namaskar',
  'vanakkam',
  'kia ora',
  'aloha',
  'bonjour',
  'hola',
  'ciao',
  'salaam',
  'shalom',
  'attn',
  'attention',
  'mōrena',
  'morena',
  'dumela',
  'molo',
  'hujambo',
  'jambo',
  'assalamu alaikum',
  'as-salamu alaykum',
  'kumusta',
  'magandang umaga',
  'magandang hapon',
  'gidday',
  'dia dhuit',
  'dia duit',
  'bula',
  'sannu',
  'ndewo',
  'e kaaro',
  'ekaaro',
  'salam',
  'annyeong',
  'konnichiwa',
  'wah gwaan',
];

/** Greeting openers too familiar for this kind of mail. */
export const FAMILIAR_OPENERS: ReadonlySet<string> = new Set([
  'yo',
  'sup',
  'wassup',
  'what’s up',
  'heya',
  'hiya',
  'howdy',
  'ahoy',
  'dearest',
]);

/** Titles before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor doctor sir madam dame lord lady rev reverend fr father pastor sister captain capt major colonel col sgt judge justice principal headteacher chef engr engineer arch barrister chief atty attorney adv advocate hon gov sen rep pres supt det insp cdr lt cmdr maj gen arq lic ing ir dott dra dipl deacon archdeacon canon cik puan encik tuan pak bu ibu bapak mzee mwalimu maestro maestra master headmaster headmistress bishop imam rabbi ustaz cllr councillor superintendent inspector nurse matron coach sensei alhaji alhaja hajia sri shri smt herr frau monsieur madame señor señora sra sr officer constable sheriff trooper commander commodore admiral brigadier commissioner ambassador mayor mayoress provost chancellor vicar archbishop cantor swami haji hajji datuk dato datin pani signor signora signorina sig don doña dona mme mlle efendi hanım bey'.split(
    ' ',
  ),
);

/** Titles after which nothing but a name comes. */
export const SURNAME_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx mme madame sig sig.ra herr frau'.split(' '),
);

/** What stands in a greeting in place of a name: nobody in particular is greeted. */
export const IMPERSONAL_READERS: ReadonlySet<string> = new Set(
  "sir madam sirs mesdames there all everyone everybody team folks guys friends friend hiring manager managers recruiter recruiters recruiting recruitment committee panel interview interviewer interviewers selection search department dept hr human resources resource people talent acquisition staff office concern whom colleagues ladies gentlemen y’all yall y'all members member board again both company organisation organization employer owner head director of the to and or & crew gang squad lot bunch sir/madam ma'am maam professor doctor concerned whomever".split(
    ' ',
  ),
);

/** Lower-case parts of names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das del della di du la le los las van von der den ter ten te zu zur af av al el bin binti bint ibn ben bar ap ab ferch ní nic mac mc ó ua y e i san st und ul ur e- abu umm op het in ’t t 't".split(
    ' ',
  ),
);

/** Suffixes of respect that follow a name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'ji san sama saheb sahib jr sr ii iii iv phd md rn esq mba pe cpa bsn sensei garu bhai anna'.split(
    ' ',
  ),
);

/** Capitalised first words of a mail that are no name: "Thanks, it was …", "Yesterday, you …". */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  'thanks thank yesterday today tomorrow however hopefully unfortunately finally firstly first second secondly lastly also well yes no okay ok so again just as after before since while when if it i we you your my our this that these those the a an in on at for with from following per further sadly naturally honestly frankly luckily fortunately please sorry congratulations apologies what how many much still now then there here although though because once last next earlier regarding re during monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december wow great good nice lovely truly sincerely best regards kind warm cheers subject hope trust later recently meanwhile additionally moreover furthermore overall briefly personally talking speaking hearing seeing meeting'.split(
    ' ',
  ),
);

/** Said after a name out of respect: "Tanabe-san", "Noor Apa". */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  'san sama sensei ji apa bhai sahib saheb sir madam maam bey hanim ssi nim didi garu uncle auntie aunty oga'.split(
    ' ',
  ),
);
