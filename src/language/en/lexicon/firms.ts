/** Words that only a firm's name ends in; a site, a ward or a school has others. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  'ltd limited inc llc llp plc gmbh corp corporation bv pvt pty group holdings trucking motors orthodontics dental foods logistics systems technologies solutions consulting consultancy partners bank insurance industries construction airlines airways media software studios pharma pharmaceuticals energy capital associates brothers ventures builders plumbing electric haulage freight labs analytics networks telecom automotive robotics biotech securities &'.split(
    ' ',
  ),
);

/** Firm words that say how a firm is owned and not what it does. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ltd limited inc llc llp plc gmbh corp corporation bv pvt pty group holdings associates brothers &'.split(
    ' ',
  ),
);

/** Words for a part of a firm, with which a name is not that of the firm. */
export const PART_OF_FIRM: ReadonlySet<string> = new Set(
  'team teams crew staff department dept shift unit ward branch office offices site campus floor faculty board committee desk programme program project scheme practice kitchen lab marketing sales finance operations product design engineering data customer support people legal hr research security logistics maintenance reception events year grade class level phase january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** A firm beside one of these may well be another than the reader’s. */
export const OTHER_FIRM_CUES: ReadonlySet<string> = new Set(
  'previous previously former formerly last past current currently old present earlier ex worked spent left leaving led ran managed was were my her his their competitor competitors like'.split(
    ' ',
  ),
);

/** "Oakmere's values": what firms have and hardly a person. */
export const OWNED_BY_FIRMS: ReadonlySet<string> = new Set(
  'mission values culture reputation growth brand customers clients'.split(' '),
);
