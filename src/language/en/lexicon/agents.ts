/** What names no job before “role” or “position”. */
export const EMPTY_TITLES: ReadonlySet<string> = new Set(
  'candidate ideal perfect strong right suitable serious successful excellent fitting worthy standout competitive top preferred only one dream full permanent role roles position positions job jobs post posting vacancy opening opportunity the a an this that your our new great exciting amazing wonderful good next same such same other open current office team department division program programme of as for at with in within perfect right ideal interesting challenging dream any first second final i my'.split(
    ' ',
  ),
);

/** What one is tried for. */
export const TRIALS: ReadonlySet<string> = new Set(
  'interview interviews interviewed interviewing trial audition auditioned application applied applying apply candidacy candidate selection search shortlist shortlisted hire considered consideration saw seen spoke met talked chosen picked vacancy running contention advert advertisement'.split(
    ' ',
  ),
);

/** Words of those who look for somebody. */
export const HIRING: ReadonlySet<string> = new Set(
  'decision decide decided looking need needed needs seek seeking hire hiring hired appoint appointed appointing find finding found choose choosing chosen choice recruit recruiting want wanted employ employing advertised filling without lacking succeed replace replacing'.split(
    ' ',
  ),
);

/** Where one sits in that job: "the boatman's berth", "the assistant brewer spot". */
export const SEATS: ReadonlySet<string> = new Set(
  'gig spot slot shift chair place berth seat desk stool bench opening counter post position role job decision vacancy search interview application appointment recruitment'.split(
    ' ',
  ),
);

/** "Your receptionist was kind": who does something is somebody else. */
export const AFTER_OTHERS: ReadonlySet<string> = new Set(
  'was were is are had has have did said told showed who which that explained gave took met also kindly asked let made and for in of on with seemed mentioned wrote called promised thought meant'.split(
    ' ',
  ),
);

/** Who is not the one that is looked for, and what only sounds like somebody. */
export const OTHER_AGENTS: ReadonlySet<string> = new Set(
  'manager leader director president founder owner letter offer answer customer newsletter chapter order number paper career interviewer recruiter supervisor visitor department statement assessment investment management development environment treatment equipment commitment apartment recruitment announcement'.split(
    ' ',
  ),
);

/** How words for those who do a job end. */
export const AGENT_ENDINGS: ReadonlySet<string> = new Set(
  'er or ist ian ant ent man woman chef nurse clerk cook pilot guard maid keeper mate lead head analyst engineer associate intern apprentice scientist attendant coach aide pair master steward porter carer hand mechanic smith wright monger judge vet tutor host hostess baker sommelier choirmaster pastor concierge executive officer principal specialist technician actuary secretary apothecary missionary fellow dean mason surgeon physician medic paramedic barista spy crew buyer seamstress hairdresser groom auditor tech dev hygienist registrar bursar vicar ship fishmonger nanny deputy trainee matron bosun curate priest docent postdoc midwife chaplain valet cadet scribe guide architect paralegal operative representative rep bailiff sexton advocate model sous'.split(
    ' ',
  ),
);

/** Words for those who do a job that no ending tells. */
export const EXACT_TITLES: ReadonlySet<string> = new Set(
  'commis barback sacristan rabbi imam doula rep locum temp roustabout stevedore shepherd ghillie lumberjack sparky notary sheriff detective constable dramaturg soprano understudy bellhop jockey postie shochet mashgiach halwai ayah peon tahsildar jackaroo jillaroo paralegal emt gaffer'.split(
    ' ',
  ),
);

/** Titles of two and three letters, which only capitals tell. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  'sre qa pm po ba hca cna rn lpn pa ea va gp ta dba sdr bdr csm hgv lgv ux ui ot slt cto cfo coo senco'.split(
    ' ',
  ),
);

/** They end like somebody who does a job and are none. */
export const NO_AGENTS: ReadonlySet<string> = new Set(
  'permanent apparent patent lager listener fever lever liver layer older younger newer wider deeper louder quieter before river silver timber rubber copper lumber laser amber butter pepper ginger flower tower shower powder corner border folder drawer boiler burner cooker mixer grinder printer scanner counter register poster charter quarter master daughter sister career careers earlier later number matter after over under other another further never ever better together whether rather order offer letter paper computer december november october september summer winter weather water dinner center theater member remember consider moment time present different important client document department event student patient talent content recent current excellent longer shorter faster easier harder happier bigger smaller larger stronger weaker cooler warmer lower higher closer nearer deeper cheaper clearer father mother brother sister daughter partner partnership relationship membership leadership ownership scholarship friendship worship flagship hardship ship either whoever however whatever wherever tender sooner least enter consider deliver discover recover cover answer wonder refer prefer transfer offer suffer differ filter trigger appear clear year near dear hear fear wear bear tear gear sear similar familiar regular popular particular calendar collar dollar solar seminar spent sent went meant bent rent lent event percent extent intent invent prevent parent silent absent consistent efficient sufficient convenient confident independent evident accident incident ancient assistant instant distant constant important relevant significant pleasant elegant restaurant plant grant want giant'.split(
    ' ',
  ),
);

/** What somebody is who does a job: "the Night Shift position" names none. */
export const TITLE_ENDINGS: ReadonlySet<string> = new Set(
  'er or ist ian ant ent yst man woman chef nurse clerk cook lead head intern trainee apprentice fellow associate executive representative'.split(
    ' ',
  ),
);
