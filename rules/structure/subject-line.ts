import { defineRule, notApplicable } from '#rule';

export default defineRule({
  summary: 'Give the mail a subject that says what it is about.',
  why: 'Among many mails the subject decides which one is opened.',
  sources: ['convention'],
  kinds: 'all',
  channels: ['email'],
  anyLanguage: true,
  severity: 'warning',
  messages: {
    missing: () => 'The mail has no subject. Write one, such as “Thank you – … interview”.',
    vague: ({ subject }: { subject: string }) =>
      `“${subject}” does not say what the mail is about. Name the occasion or the role.`,
  },
  *check({ message, satisfy }) {
    if (message.headers.length === 0) return notApplicable('The text has no headers.');
    const header =
      message.headers.find(({ name }) => name === 'subject') ??
      message.headers.find(({ name }) => name === 're');
    if (!header || header.value === '') {
      yield { messageId: 'missing', at: { missingFrom: 'subject' } };
      return;
    }
    const bare = header.value
      .replace(/^(?:(?:re|fwd?|aw)\s*:\s*)+/iu, '')
      .replace(/[!.?…\s]+$/u, '')
      .toLowerCase();
    if (!VAGUE.has(bare)) return satisfy(header.span);
    yield { messageId: 'vague', at: header.span, args: { subject: header.value } };
  },
});

const VAGUE = new Set(
  ";hi;hello;hey;hi there;hello there;hello again;hi again;question;a question;quick question;questions;just a question;message;a message;mail;email;note;a note;quick note;(no subject);no subject;untitled;info;information;important;urgent;update;an update;news;request;re;fwd;it’s me;it's me;me;me again;good morning;good afternoon;good evening;greetings;checking;hope you are well;hope you're well;please read;read me;read this;for you;subject;test;help;reply;response;answer;some thoughts;thoughts;something;one thing;from me;dear sir;sir;madam;regards;touching base;hey there;yo;what's up;just me;hello!;a word;a quick one;quick one;small thing;for your attention;attention".split(
    ';',
  ),
);
