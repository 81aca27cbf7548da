import { endsInAny, startsUpper, wordsIn } from '../language/en/letters.ts';
import { POSITION_CLASSES, WISHED_WORK } from '../language/en/lexicon/position.ts';
import { WORD_CLASSES } from '../language/en/lexicon/word-classes.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { normalize } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { Fact } from '../model/facts.ts';
import type { Message, Sentence, Term } from '../model/message.ts';
import { JOB_HEADS, roleTerms } from './role-terms.ts';
import { withSubject } from './pattern-fact.ts';

const EMPTY = new Set(
  'candidate ideal perfect strong right suitable serious successful excellent fitting worthy standout competitive top preferred only one dream full permanent role roles position positions job jobs post posting vacancy opening opportunity the a an this that your our new great exciting amazing wonderful good next same such same other open current office team department division program programme of as for at with in within perfect right ideal interesting challenging dream any first second final i my'.split(
    ' ',
  ),
);

/** Where the role is named: "the *ward clerk* post", the role of the context, "as your *night porter*". */
export function findNamedPositions(message: Message, { role }: Context): Fact[] {
  const titles = [role ?? '', mainTitle(role ?? '')].map(titleWords);
  return withSubject(message).flatMap((sentence) => namedIn(sentence, titles, message));
}

/** "Store Manager, Macon" without the place. */
function mainTitle(role: string): string {
  const end = role.search(/[,(–—]/u);
  return end < 0 ? role : role.slice(0, end);
}

function titleWords(title: string): readonly string[] {
  return wordsIn(title)
    .map(normalize)
    .filter((word) => word.length > 1);
}

function namedIn(
  sentence: Sentence,
  titles: readonly (readonly string[])[],
  message: Message,
): Fact[] {
  const { terms, section } = sentence;
  const named = [...roleTerms(sentence, JOB_HEADS)].filter(
    (at) => !EMPTY.has(terms[at]?.norm ?? ''),
  );
  const at =
    named[0] ??
    titles.map((known) => whole(sentence, known)).find((index) => index !== undefined) ??
    agent(sentence) ??
    (section === 'subject' ? titleInSubject(sentence) : undefined);
  const placeholder = message.placeholders.find(
    ({ meaning, start, end }) =>
      meaning === 'role' && sentence.start <= start && end <= sentence.end,
  );
  if (placeholder) return [{ start: placeholder.start, end: placeholder.end, section }];
  const term = at === undefined ? undefined : terms[at];
  return term ? [{ start: term.start, end: term.end, section }] : [];
}

/** Most words of the role that the context names, the last or at least three among them. */
function whole({ terms }: Sentence, known: readonly string[]): number | undefined {
  if (known.length === 0) return undefined;
  const hits = known.filter((word) => terms.some(({ norm }) => norm === word));
  const last = hits.length > 2 ? hits.at(-1) : known.at(-1);
  const at = terms.findIndex(({ norm }) => norm === last);
  return hits.length * 2 > known.length && at >= 0 ? at : undefined;
}

/** "join you as a bus driver", "be your pastry chef", "the barista trial", "looking for a cook". */
function agent(sentence: Sentence): number | undefined {
  const { terms } = sentence;
  const at = terms.findIndex(
    (_, i) =>
      isSeated(terms, i) ||
      isOwn(terms, i) ||
      isTitleInCapitals(terms, i) ||
      isBecome(terms, i) ||
      isSought(terms, i) ||
      isTold(terms, i),
  );
  if (at >= 0) return at;
  const match = matchSentence(wishedWork(), sentence)[0];
  return match?.first;
}

const wishedWork = once(() =>
  compilePatterns(WISHED_WORK, { ...WORD_CLASSES, ...POSITION_CLASSES }),
);

function isAgentWithin(terms: readonly Term[], at: number, from: number, to: number): boolean {
  for (let i = at + from; i <= at + to; i += 1) {
    const term = terms[i];
    if (!term || /[,;:.!?]/u.test(term.before)) return false;
    if (isAgent(term.norm, term) || isAssistant(terms, i)) return true;
  }
  return false;
}

/** "the Saturday assistant", not "your assistant". */
function isAssistant(terms: readonly Term[], at: number): boolean {
  return (
    normAt(terms, at) === 'assistant' &&
    !/^(?:your|my|his|her|their|our|the|an|a)$/u.test(normAt(terms, at - 1))
  );
}

const normAt = (terms: readonly Term[], at: number) => terms[at]?.norm ?? '';

/** "the assistant brewer spot", "the second violin seat", "the place of chef de rang". */
function isSeated(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at] as Term;
  if (isAgent(norm, terms[at]) && SEATS.has(normAt(terms, at + 1))) return true;
  if (!SEATS.has(norm)) return false;
  if (/^(?:of|as|for)$/u.test(normAt(terms, at + 1)) && isAgentWithin(terms, at, 2, 5)) return true;
  const before = normAt(terms, at - 1);
  return (
    /^(?:seat|berth|chair)$/u.test(norm) &&
    before.length > 3 &&
    !EMPTY.has(before) &&
    /^(?:the|your|a|an|first|second|third)$/u.test(normAt(terms, at - 2))
  );
}

function isTitleInCapitals(terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  return (
    isAgent(term.norm) &&
    startsUpper(term.token.text) &&
    at > 1 &&
    startsUpper(terms[at - 1]?.token.text ?? '')
  );
}

function isOwn(terms: readonly Term[], at: number): boolean {
  return (
    (terms[at] as Term).norm === 'your' && [1, 2, 3].some((step) => isOwnTitle(terms, at, step))
  );
}

function isBecome(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at] as Term;
  if (norm === 'as' && at > 0) return isAgentWithin(terms, at, 1, 4);
  if (!/^(?:be|become|being|becoming)$/u.test(norm)) return false;
  if (isAgentWithin(terms, at, 1, 2)) return true;
  return (
    /^(?:a|an|your|the|assistant|senior|junior|head|second|first)$/u.test(normAt(terms, at + 1)) &&
    isAgentWithin(terms, at, 2, 4)
  );
}

/** "be one of your care assistants". */
function isOneOfYours(terms: readonly Term[], at: number): boolean {
  if (normAt(terms, at + 2) !== 'your' || !/^(?:be|become|being|as)$/u.test(normAt(terms, at - 1)))
    return false;
  return [3, 4, 5].some((step) => isPluralAgent(normAt(terms, at + step)));
}

function isPluralAgent(norm: string): boolean {
  return norm === 'assistants' || (norm.endsWith('s') && isAgent(norm.slice(0, -1)));
}

/** "the interview was for bartender", "looking for a cook", "your choice of a clerk". */
function isSought(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at] as Term;
  if (norm === 'one' && normAt(terms, at + 1) === 'of') return isOneOfYours(terms, at);
  if (/^(?:team|crew|band|staff)$/u.test(norm) && normAt(terms, at + 1) === 'of')
    return isPluralAgent(normAt(terms, at + 2)) || isPluralAgent(normAt(terms, at + 3));
  if (TRIALS.has(norm)) {
    if (isAgent(normAt(terms, at - 1), terms[at - 1])) return true;
    const link = [1, 2, 3].find((step) => /^(?:for|as)$/u.test(normAt(terms, at + step)));
    if (link !== undefined && isAgentWithin(terms, at, link + 1, link + 4)) return true;
  }
  return HIRING.has(norm) && isAgentWithin(terms, at, 2, 6);
}

/** "what the solar technician does", "Process operator is the job I want". */
function isTold(terms: readonly Term[], at: number): boolean {
  if (!isAgent((terms[at] as Term).norm, terms[at])) return false;
  const [next, second, third] = [1, 2, 3].map((step) => normAt(terms, at + step)) as [
    string,
    string,
    string,
  ];
  if (/^(?:is|was|remains)$/u.test(next) && /^(?:the|what|a)$/u.test(second))
    return /^(?:job|role|work|post|position|i|trade|vacancy)$/u.test(third);
  return next === 'does' && [1, 2, 3, 4].some((step) => normAt(terms, at - step) === 'what');
}

/** What one is tried for. */
const TRIALS = new Set(
  'interview interviews interviewed interviewing trial audition auditioned application applied applying apply candidacy candidate selection search shortlist shortlisted hire considered consideration saw seen spoke met talked chosen picked vacancy running contention advert advertisement'.split(
    ' ',
  ),
);

/** Words of those who look for somebody. */
const HIRING = new Set(
  'decision decide decided looking need needed needs seek seeking hire hiring hired appoint appointed appointing find finding found choose choosing chosen choice recruit recruiting want wanted employ employing advertised filling without lacking succeed replace replacing'.split(
    ' ',
  ),
);

/** Where one sits in that job: "the boatman's berth", "the assistant brewer spot". */
const SEATS = new Set(
  'gig spot chair place berth seat desk stool bench opening counter post position role job decision vacancy search interview application appointment recruitment'.split(
    ' ',
  ),
);

/** "your next bursar", "your paintings conservator"; "your manager" is somebody else. */
function isOwnTitle(terms: readonly Term[], at: number, step: number): boolean {
  const norm = terms[at + step]?.norm;
  const between = terms.slice(at + 1, at + step).every(({ before }) => before === '');
  return (
    between &&
    (isAgent(norm, terms[at + step]) || (step > 1 && /^(?:girl|boy|lad)$/u.test(norm ?? ''))) &&
    !(step === 1 && /^(?:crew|lead|head|hand|model|ship)$/u.test(norm ?? '')) &&
    !(step > 1 && DOES.has(normAt(terms, at + step - 1))) &&
    !DOES.has(normAt(terms, at + step + 1)) &&
    !OTHERS.has(norm ?? '')
  );
}

/** "Your receptionist was kind": who does something is somebody else. */
const DOES = new Set(
  'was were is are had has have did said told showed who which that explained gave took met also kindly asked let made and for in of on with seemed mentioned wrote called promised thought meant'.split(
    ' ',
  ),
);

/** Who is not the one that is looked for, and what only sounds like somebody. */
const OTHERS = new Set(
  'manager leader director president founder owner letter offer answer customer newsletter chapter order number paper career interviewer recruiter supervisor visitor department statement assessment investment management development environment treatment equipment commitment apartment recruitment announcement'.split(
    ' ',
  ),
);

/** How words for those who do a job end. */
const AGENT_ENDINGS = new Set(
  'er or ist ian ant ent man woman chef nurse clerk cook pilot guard maid keeper mate lead head analyst engineer associate intern apprentice scientist attendant coach aide pair master steward porter carer hand mechanic smith wright monger judge vet tutor host hostess baker sommelier choirmaster pastor concierge executive officer principal specialist technician actuary secretary apothecary missionary fellow dean mason surgeon physician medic paramedic barista spy crew buyer seamstress hairdresser groom auditor tech dev hygienist registrar bursar vicar ship fishmonger nanny deputy trainee matron bosun curate priest docent postdoc midwife chaplain valet cadet scribe guide architect paralegal operative representative rep bailiff sexton advocate model sous'.split(
    ' ',
  ),
);
/** Titles of two and three letters, which only capitals tell. */
const SHORT_TITLES = new Set(
  'sre qa pm po ba hca cna rn lpn pa ea va gp ta dba sdr bdr csm hgv lgv ux ui ot slt cto cfo coo senco'.split(
    ' ',
  ),
);
const NO_AGENT = new Set(
  'permanent apparent patent lager listener fever lever liver layer older younger newer wider deeper louder quieter before river silver timber rubber copper lumber laser amber butter pepper ginger flower tower shower powder corner border folder drawer boiler burner cooker mixer grinder printer scanner counter register poster charter quarter master daughter sister career careers earlier later number matter after over under other another further never ever better together whether rather order offer letter paper computer december november october september summer winter weather water dinner center theater member remember consider moment time present different important client document department event student patient talent content recent current excellent longer shorter faster easier harder happier bigger smaller larger stronger weaker cooler warmer lower higher closer nearer deeper cheaper clearer father mother brother sister daughter partner partnership relationship membership leadership ownership scholarship friendship worship flagship hardship ship either whoever however whatever wherever tender sooner least enter consider deliver discover recover cover answer wonder refer prefer transfer offer suffer differ filter trigger appear clear year near dear hear fear wear bear tear gear sear similar familiar regular popular particular calendar collar dollar solar seminar spent sent went meant bent rent lent event percent extent intent invent prevent parent silent absent consistent efficient sufficient convenient confident independent evident accident incident ancient assistant instant distant constant important relevant significant pleasant elegant restaurant plant grant want giant'.split(
    ' ',
  ),
);

function isAgent(word: string | undefined, term?: Term): boolean {
  if (word === undefined) return false;
  if (SHORT_TITLES.has(word)) return term !== undefined && /^\p{Lu}{2}/u.test(term.token.text);
  return (
    (word.length > 3 || word === 'vet') && endsInAny(word, AGENT_ENDINGS) && !NO_AGENT.has(word)
  );
}

/** "Night baker: a short question": a trade named in the subject line. */
function titleInSubject({ terms }: Sentence): number | undefined {
  const at = terms.findIndex(({ norm }) => isAgent(norm));
  return at < 0 ? undefined : at;
}
