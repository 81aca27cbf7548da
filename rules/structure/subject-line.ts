import { addSuggestion, defineRule, notApplicable, replaceSuggestion, type Kind } from '#rule';

export default defineRule({
  summary: 'Give the mail a subject that says what it is about.',
  why: 'Among many mails the subject decides which one is opened.',
  sources: ['convention'],
  kinds: 'all',
  channels: ['email'],
  anyLanguage: true,
  severity: 'warning',
  messages: {
    missing: () =>
      'The mail has no subject, so it may go unopened. Name the occasion and the role in one.',
    vague: ({ subject }: { subject: string }) =>
      `“${subject}” does not say what the mail is about. Name the occasion or the role.`,
  },
  *check(input) {
    const { message, kind, satisfy } = input;
    if (message.headers.length === 0) return notApplicable('The text has no headers.');
    const header =
      message.headers.find(({ name }) => name === 'subject') ??
      message.headers.find(({ name }) => name === 're');
    if (!header || header.value === '') {
      const suggestions = [addSuggestion(input, 'Add a subject', 'subject', SUBJECTS[kind])];
      yield { messageId: 'missing', at: { missingFrom: 'subject' }, suggestions };
      return;
    }
    const bare = header.value
      .replace(/^(?:(?:re|fwd?|aw)\s*:\s*)+/iu, '')
      .replace(/(?<![!.?…\s])[!.?…\s]+$/u, '')
      .toLowerCase();
    if (!VAGUE.has(bare)) return satisfy(header.span);
    const suggestions = [replaceSuggestion(input, header.span, SUBJECTS[kind])];
    yield { messageId: 'vague', at: header.span, args: { subject: header.value }, suggestions };
  },
});

const SUBJECTS: Readonly<Record<Kind, string>> = {
  'thank-you': 'Thank you – {role} interview',
  'status-check': 'Following up on {theRole}',
  'final-check': 'A last note on {theRole}',
  'rejection-reply': 'Thank you – {role} application',
  'positive-reply': 'Thank you – next steps for {theRole}',
};

const VAGUE = new Set(
  ";hi;hello;hey;hi there;hello there;hello again;hi again;question;a question;quick question;questions;just a question;message;a message;mail;email;note;a note;quick note;(no subject);no subject;untitled;info;information;important;urgent;update;an update;news;request;re;fwd;it’s me;it's me;me;me again;good morning;good afternoon;good evening;greetings;checking;hope you are well;hope you're well;please read;read me;read this;for you;subject;test;help;reply;response;answer;some thoughts;thoughts;something;one thing;from me;dear sir;sir;madam;regards;touching base;hey there;yo;what's up;just me;hello!;a word;a quick one;quick one;small thing;for your attention;attention".split(
    ';',
  ),
);
