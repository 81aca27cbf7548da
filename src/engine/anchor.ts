import type { Message, SectionName } from '../model/message.ts';
import type { Place } from '../model/rule.ts';
import type { Span } from '../model/span.ts';

export interface Anchor extends Span {
  readonly section: SectionName | null;
}

/** Where a missing part would go, as an empty range; the end of the nearest part that is there. */
export function anchorOf(message: Message, place: Place): Anchor {
  const section = (name: SectionName) =>
    message.sections.find((candidate) => candidate.name === name);
  const ownEnd = message.sentences.at(-1)?.end ?? 0;
  const greeting = section('greeting');
  const body = section('body');
  const empty = (offset: number, name: SectionName | null): Anchor => ({
    start: offset,
    end: offset,
    section: name,
  });
  switch (place) {
    case 'subject':
      return empty(message.sections[0]?.start ?? 0, null);
    case 'greeting':
      return greeting
        ? empty(greeting.end, 'greeting')
        : empty(body?.start ?? 0, body ? 'body' : null);
    case 'first-paragraph':
      return body ? empty(body.start, 'body') : empty(greeting?.end ?? ownEnd, null);
    case 'after-opening': {
      const first = message.paragraphs[0];
      return first ? empty(first.end, 'body') : empty(greeting?.end ?? ownEnd, null);
    }
    case 'body': {
      const last = message.paragraphs.at(-1);
      return last ? empty(last.end, 'body') : empty(greeting?.end ?? ownEnd, null);
    }
    case 'closing': {
      const signature = section('signature');
      return signature ? empty(signature.start, 'signature') : empty(ownEnd, null);
    }
    case 'signature': {
      const end = section('signature')?.end ?? section('closing')?.end ?? ownEnd;
      return empty(end, section('signature') ? 'signature' : null);
    }
  }
}
