import { isAscii, startsUpper } from './letters.ts';
import { normalize } from './terms.ts';

/** How a word begins when it is spoken; undefined where speakers differ or we can't be sure. */
export type InitialSound = 'vowel' | 'consonant' | undefined;

/** Letters whose names begin with a vowel: "an F", "an MBA". */
const VOWEL_NAMES = /^[aefhilmnorsx]/iu;
/** Abbreviations that could be read as words and are spelled out, or the other way round. */
const SPELLED = new Set(
  'seo sla led faq mit roi suv mot raf hei lea rfi rfp rfq sme smes mep msc lse uae sat nic nih hiv rip ras fe hr fir'.split(
    ' ',
  ),
);
const READ_AS_WORDS = new Set(
  'nato nasa nasdaq laser radar ram rom lan sim san saas sars nafta nimby fifa hipaa rest ruby mips level scuba swot sap sox leed first naacp'.split(
    ' ',
  ),
);
const READ_EITHER_WAY = new Set('sql naacp sap leed first level ruby'.split(' '));
/** Without vowels and in small letters; others may be short for a word ("std"). */
const SPELLED_SMALL = new Set(
  'npm xml html http https ssh sms rss llm hr hplc nfc mri ftp ssl mrna xls mp lms nhs'.split(' '),
);
const SILENT_H = /^(?:hour|honest|honou?r|heir|hors$)/u;
/** Words whose h some do not speak. */
const DOUBTFUL_H =
  /^(?:herb|homage|histor|hotel|heredit|habitu|hallucin|hero[iu]|hyster|hilari|hypothe|hispan|halluc|harmon)/u;
const YOO =
  /^(?:eu(?!n-)|ew(?:e|er)(?:s|'s)?$|uni(?!d(?:ent|eal)|m[apb]|n|ss|ro|ll|t(?:al|ch))|una(?:nim|ry)|us[eau]|ut(?!t|most)|ur(?:[aiou]|et)|ubi|ugan|uk(?:r|u)|uvul|uf(?:o|os)$)/u;

/** The sound with which a word, number or abbreviation begins. */
export function initialSound(written: string): InitialSound {
  const text = written.replace(/[’']s$/u, '').replaceAll('.', '');
  if (/^\d/u.test(text)) return soundOfNumber(text);
  const [part = ''] = text.split(/[-/–‑]/u);
  const plain = isAscii(part) ? part : normalize(part);
  if (!/^[a-z]+\d*$/iu.test(plain)) return undefined;
  if (plain.length === 1) return soundOfLetter(plain);
  if (isAbbreviation(part)) return soundOfAbbreviation(part);
  if (/^(?:MPhil|MEng|MSc|LLM|LLB|MRes|MFA)$/u.test(part)) return 'vowel';
  return soundOfWord(normalize(part), startsUpper(part));
}

/** `MRI`, `KPIs`, `B2B`. */
function isAbbreviation(part: string): boolean {
  return isAscii(part) ? /^[A-Z][A-Z\d]+s?$/u.test(part) : /^\p{Lu}[\p{Lu}\d]+s?$/u.test(part);
}

/** Of what begins with a digit: "8", "11" and "18" begin with a vowel; "1800" may be read in two ways. */
function soundOfNumber(text: string): InitialSound {
  const [run] = /^[\d,]+/u.exec(text) as RegExpExecArray;
  const digits = run.replace(/,$/u, '');
  if (digits.startsWith('0')) return undefined;
  if (digits.startsWith('8')) return 'vowel';
  const [lead = ''] = digits.split(',');
  if (lead === '11' || lead === '18') return 'vowel';
  if (/^1,[18]\d\d$/u.test(digits)) return undefined;
  return /^1[18]\d\d$/u.test(digits) || /^1[18]\d{3,}$/u.test(digits) ? undefined : 'consonant';
}

function soundOfLetter(letter: string): InitialSound {
  return VOWEL_NAMES.test(letter) ? 'vowel' : 'consonant';
}

function soundOfAbbreviation(written: string): InitialSound {
  const lower = written.replace(/s$/u, '').toLowerCase();
  // Some say “haitch”.
  if (READ_EITHER_WAY.has(lower) || /^h\d/u.test(lower)) return undefined;
  if (READ_AS_WORDS.has(lower)) return soundOfWord(lower, false);
  if (SPELLED.has(lower)) return soundOfLetter(lower);
  if (lower.startsWith('u')) return lower.length <= 3 ? 'consonant' : undefined;
  if (/^[aeio]/u.test(lower)) return 'vowel';
  if (!VOWEL_NAMES.test(lower)) return 'consonant';
  const isSayable =
    /^(?:[fhlmnrsx]|s[ltpcmnw]|f[rl])[aeiouy][a-z]/u.test(lower) || lower.length > 5;
  return isSayable ? undefined : 'vowel';
}

function soundOfWord(word: string, isCapital: boolean): InitialSound {
  if (!/[aeiouy]/u.test(word)) return SPELLED_SMALL.has(word) ? 'vowel' : undefined;
  if (word === 'one' || word === 'once' || word === 'ones' || word === 'oneself')
    return 'consonant';
  if (/^(?:uber|urdu|ouija|ut)$/u.test(word)) return undefined;
  if (YOO.test(word))
    return isCapital && !/^(?:euro|uni|us|ug|uk|ur|ut)/u.test(word) ? undefined : 'consonant';
  if (/^u/u.test(word)) return isCapital && !/^(?:un|ul|up|um)/u.test(word) ? undefined : 'vowel';
  if (/^[aeio]/u.test(word)) return 'vowel';
  if (SILENT_H.test(word)) return 'vowel';
  if (word.startsWith('h')) return isCapital || DOUBTFUL_H.test(word) ? undefined : 'consonant';
  if (/^x-?[^aeiouy]|^y[^aeiou]/u.test(word)) return undefined;
  return 'consonant';
}
