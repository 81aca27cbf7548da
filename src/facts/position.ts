import { startsUpper } from '../language/en/letters.ts';
import { normalize } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { Fact } from '../model/facts.ts';
import type { Message, Sentence, Term } from '../model/message.ts';
import { JOB_HEADS, roleTerms } from './role-terms.ts';
import { withSubject } from './pattern-fact.ts';

const EMPTY = new Set(
  'role roles position positions job jobs post posting vacancy opening opportunity the a an this that your our new great exciting amazing wonderful good next same such same other open current office team department division program programme of as for at with in within perfect right ideal interesting challenging dream any first second final i my'.split(
    ' ',
  ),
);

/** Where the role is named: "the *ward clerk* post", the role of the context, "as your *night porter*". */
export function findNamedPositions(message: Message, { role }: Context): Fact[] {
  const known = (role ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(normalize)
    .filter((word) => word.length > 1);
  return withSubject(message).flatMap((sentence) => namedIn(sentence, known, message));
}

function namedIn(sentence: Sentence, known: readonly string[], message: Message): Fact[] {
  const { terms, section } = sentence;
  const named = [...roleTerms(sentence, JOB_HEADS)].filter(
    (at) => !EMPTY.has(terms[at]?.norm ?? ''),
  );
  const at =
    named[0] ??
    whole(sentence, known) ??
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

/** Most words of the role that the context names. */
function whole({ terms }: Sentence, known: readonly string[]): number | undefined {
  if (known.length === 0) return undefined;
  const hits = known.filter((word) => terms.some(({ norm }) => norm === word));
  const at = terms.findIndex(({ norm }) => norm === known.at(-1));
  return hits.length * 2 > known.length && at >= 0 ? at : undefined;
}

/** "join you as a bus driver", "be your pastry chef", "the barista trial". */
function agent({ terms }: Sentence): number | undefined {
  const at = terms.findIndex(({ norm, token }, i) => {
    const next = terms[i + 1]?.norm ?? '';
    if (isAgent(norm) && SEATS.has(next)) return true;
    if (
      isAgent(norm) &&
      startsUpper(token.text) &&
      i > 1 &&
      startsUpper(terms[i - 1]?.token.text ?? '')
    )
      return true;
    if (norm === 'your' && [1, 2, 3].some((step) => isOwnTitle(terms, i, step))) return true;
    if (/^(?:be|become)$/u.test(norm) && [1, 2].some((step) => isAgent(terms[i + step]?.norm)))
      return true;
    if (norm === 'as' && i > 0) return [1, 2, 3, 4].some((step) => isAgent(terms[i + step]?.norm));
    if (
      /^(?:be|become|being|becoming)$/u.test(norm) &&
      /^(?:a|an|your|the|assistant|senior|junior|head|second|first)$/u.test(next)
    )
      return [2, 3, 4].some((step) => isAgent(terms[i + step]?.norm));
    return (
      /^(?:interview|trial|audition|application|candidacy|selection|search|shortlist|hire)$/u.test(
        norm,
      ) &&
      (isAgent(terms[i - 1]?.norm) ||
        (next === 'for' && [2, 3, 4, 5].some((step) => isAgent(terms[i + step]?.norm))))
    );
  });
  return at < 0 ? undefined : at;
}

/** Where one sits in that job: "the boatman's berth", "the assistant brewer spot". */
const SEATS = new Set(
  'spot chair place berth seat desk stool bench opening counter post position role job decision vacancy search interview application appointment recruitment'.split(
    ' ',
  ),
);

/** "your next bursar", "your paintings conservator"; "your manager" is somebody else. */
function isOwnTitle(terms: readonly Term[], at: number, step: number): boolean {
  const norm = terms[at + step]?.norm;
  const between = terms.slice(at + 1, at + step).every(({ before }) => before === '');
  return (
    between &&
    isAgent(norm) &&
    !/^(?:manager|leader|director|president|founder|owner|letter|offer|answer|customer|newsletter|chapter|order|number|paper|career|interviewer|recruiter|supervisor|visitor|department|statement|assessment|investment|management|development|environment|treatment|equipment|commitment|apartment|recruitment|announcement)$/u.test(
      norm ?? '',
    )
  );
}

const AGENT =
  /(?:er|or|ist|ian|ant|ent|man|woman|chef|nurse|clerk|cook|pilot|guard|maid|keeper|mate|lead|head|analyst|engineer|associate|intern|apprentice|scientist|attendant|coach|aide|pair|master|steward|porter|carer|hand|mechanic|smith|wright|monger|judge|vet|tutor|host|hostess|baker|sommelier|choirmaster|pastor|concierge|executive|officer|principal|specialist|technician|actuary|secretary|apothecary|missionary|fellow|dean|mason|surgeon|physician|medic|paramedic|barista|spy|crew|buyer|seamstress|hairdresser|groom|auditor|tech|dev|hygienist|registrar|bursar|vicar|ship|fishmonger)$/u;
const NO_AGENT = new Set(
  'earlier later number matter after over under other another further never ever better together whether rather order offer letter paper computer december november october september summer winter weather water dinner center theater member remember consider moment time present different important client document department event student patient talent content recent current excellent longer shorter faster easier harder happier bigger smaller larger stronger weaker cooler warmer lower higher closer nearer deeper cheaper clearer father mother brother sister daughter partner partnership relationship membership leadership ownership scholarship friendship worship flagship hardship ship either whoever however whatever wherever tender sooner least enter consider deliver discover recover cover answer wonder refer prefer transfer offer suffer differ filter trigger appear clear year near dear hear fear wear bear tear gear sear similar familiar regular popular particular calendar collar dollar solar seminar spent sent went meant bent rent lent event percent extent intent invent prevent parent silent absent consistent efficient sufficient convenient confident independent evident accident incident ancient assistant instant distant constant important relevant significant pleasant elegant restaurant plant grant want giant'.split(
    ' ',
  ),
);

function isAgent(word: string | undefined): boolean {
  return word !== undefined && word.length > 3 && AGENT.test(word) && !NO_AGENT.has(word);
}

/** "Night baker: a short question": a trade named in the subject line. */
function titleInSubject({ terms }: Sentence): number | undefined {
  const at = terms.findIndex(({ norm }) => isAgent(norm));
  return at < 0 ? undefined : at;
}
