/** Somebody other than the writer. */
export const OTHERS: ReadonlySet<string> = new Set(
  'he she they his her their him them you your who someone somebody everyone everybody anybody anyone whoever panel tutor mentor aunt uncle grandmother neighbour neighbor parents children kids family nobody wife husband partner spouse friend friends colleague colleagues brother sister mother father mum mom dad son daughter cousin boss manager recruiter client clients customer customers patient patients student students pupils users people team employer flatmate roommate'.split(
    ' ',
  ),
);

/** Small words within a name: "de la Cruz", "Marks and Spencer". */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le los las van von der den ter ten te al el bin binti ibn ben af av ua ní nic y of and & the'.split(
    ' ',
  ),
);

/** Capitals that are no names. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ps p.s zoom teams'.split(
    ' ',
  ),
);

/** Places called after people who need not be those of the message. */
export const NAMED_AFTER_PEOPLE: ReadonlySet<string> = new Set(
  'building street road avenue lane square hall house centre center park award prize lecture school college university bridge ward wing library festival institute hospital island river county'.split(
    ' ',
  ),
);
