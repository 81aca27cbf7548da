import { sentenceIn } from './language/sentence-in.ts';
import type { Sentence } from './model/message.ts';
import type { At, FindingSuggestion, Place } from './model/rule.ts';
import type { Span } from './model/span.ts';
import { sentenceWithSpace, wordsWithSpace } from './removal.ts';
import { fill, type About } from './wording.ts';

/** A suggestion without an edit: what to do, where only the writer knows the words. */
export function advise(message: string): FindingSuggestion {
  return { message };
}

/** Suggests, after words such as "Add your thanks", to put a wording in where something is missing. */
export function addSuggestion(
  about: About,
  lead: string,
  place: Place,
  wording: string,
): FindingSuggestion {
  const text = fill(about, wording);
  const message = `${lead}: “${text.replaceAll('\n', ' ')}”`;
  return { message, fix: edit({ missingFrom: place }, text) };
}

/** Suggests a wording in place of words. It begins with a capital where it begins a sentence. */
export function replaceSuggestion(about: About, at: Span, wording: string): FindingSuggestion {
  return writeSuggestion(about, at, fill(about, wording));
}

/** `replaceSuggestion` for words of the user, such as a name: what looks like a gap in them is none. */
export function writeSuggestion(about: About, at: Span, text: string): FindingSuggestion {
  const isFirst = about.message.sentences.some(
    ({ tokens }) => tokens.find(({ kind }) => kind !== 'punctuation')?.start === at.start,
  );
  const fitting = isFirst ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return { message: `Write “${fitting}”.`, fix: edit(at, fitting) };
}

/** Suggests a wording in place of the sentence in which a span lies. */
export function rewriteSuggestion(about: About, at: Span, wording: string): FindingSuggestion {
  const text = fill(about, wording);
  const place = ownWords(about, at);
  return { message: `Write instead: “${text}”`, ...(place ? { fix: edit(place, text) } : {}) };
}

/** Suggests to take out the sentence in which a span lies; no edit where nothing else would be left. */
export function leaveOutSuggestion(about: About, at: Span): FindingSuggestion {
  const { body, source } = about.message;
  const sentence = sentenceIn(about.message.body, at);
  const others = body.filter((other) => other !== sentence);
  const isLast = !others.some(({ section }) => section === 'body');
  const place = wholeNote(about, sentence, others) ?? ownWords(about, at);
  return {
    message: 'Leave this sentence out.',
    ...(place && !isLast ? { fix: edit(sentenceWithSpace(source, place), '') } : {}),
  };
}

/** Suggests to take out what stands beside the words, such as a sign, with the space before it. */
export function dropSuggestion({ message }: About, at: Span, instead = ''): FindingSuggestion {
  return { message: 'Leave it out.', fix: edit(wordsWithSpace(message.source, at), instead) };
}

/**
 * Suggests to take out words that marks set off from their sentence ("Haha, …", "…, mate."), so that it
 * stays whole; undefined where they are part of it.
 */
export function takeOutSuggestion(
  { message: { source, sentences } }: About,
  { start, end }: Span,
): FindingSuggestion | undefined {
  const message = 'Leave it out.';
  const before = /[,;][\t ]*$/u.exec(source.slice(Math.max(0, start - 9), start))?.[0];
  const isEnded = /^[,;.!?]/u.test(source.slice(end, end + 1));
  if (before !== undefined && isEnded)
    return { message, fix: edit({ start: start - before.length, end }, '') };
  const isFirst = sentences.some((sentence) => sentence.start === start);
  const rest = /^,[\t ]*(?=\p{L})/u.exec(source.slice(end, end + 9))?.[0];
  if (!isFirst || rest === undefined) return undefined;
  const next = String.fromCodePoint(source.codePointAt(end + rest.length) as number);
  const from = { start, end: end + rest.length + next.length };
  return { message, fix: edit(from, next.toUpperCase()) };
}

function edit(at: At, text: string) {
  return { at, text, safety: 'unsafe' as const };
}

/** The sentence of body or postscript in which a span lies, without the letters "PS". */
function ownWords(about: About, at: Span): Span | undefined {
  const sentence = sentenceIn(about.message.body, at);
  if (!sentence) return undefined;
  return { start: sentence.start + noteLength(sentence, about.message.source), end: sentence.end };
}

const NOTE_MARK = /^(?:p\.?\s?){1,3}s\b[\s:.,–—-]*/iu;

function noteLength({ section, start, end }: Sentence, source: string): number {
  return section === 'postscript' ? (NOTE_MARK.exec(source.slice(start, end))?.[0].length ?? 0) : 0;
}

/** The postscript with its mark, where it holds nothing else. */
function wholeNote(
  { message }: About,
  sentence: Sentence | undefined,
  others: readonly Sentence[],
): Span | undefined {
  const note = message.sections.find(({ name }) => name === 'postscript');
  if (!note || sentence?.section !== 'postscript') return undefined;
  const isAlone = others.every(
    ({ section, text }) => section !== 'postscript' || text.replace(NOTE_MARK, '') === '',
  );
  return isAlone ? { start: note.start, end: note.end } : undefined;
}
