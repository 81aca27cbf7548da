import { describe, expect, it } from 'vitest';
import { createLinter, rules } from '../src/index.ts';
import { loadWordList } from '../src/node/word-list.ts';

const linter = createLinter({ wordList: loadWordList() });
const ABSENCE = new Set(
  rules.filter(({ id }) => id.startsWith('no-') || id === 'apostrophes').map(({ id }) => id),
);

/** Words of a trade that mean something else in bad drafts. */
const DRAFTS: Readonly<Record<string, string>> = {
  'a payroll firm': `Dear Ms. Haug,

Thank you for showing me the payroll engine on Tuesday. The story of the overtime rules in Cleveland, and of the wage codes that broke every leap year, made me laugh.

I rebuilt the pay run at a hospital group with 9,000 payslips a month, and I would love to help with the benefits import that your customers ask for.

Please let me know if you would like the migration notes.

Kind regards,
Oskar Lind
`,
  'a Benefits Manager': `Dear Mr. Obi,

Thank you for the conversation about the Benefits Manager position. I liked how plainly you explained why the dental plan and the parental leave policy confuse new joiners.

I rewrote the benefits guide for a shipyard of 2,000 people and cut questions to the desk by half, and I'd be glad to do it for your staff.

Do ask if you would like to see the guide.

Kind regards,
Ruth Adeyemi
`,
  'a compensation analyst': `Hi Claire,

Thank you for walking me through the salary bands project for the Compensation Analyst role. Your point that the range for nurses had drifted from the market stayed with me.

I ran two pay equity audits at a city council, and I'm keen to bring that to your team.

Let me know if a sample report would help.

Best,
Jonas Weber
`,
  'a private-equity associate': `Dear Ms. Castellano,

Thank you for the case study on Thursday for the private equity associate position. I enjoyed arguing about the bonus pool of the target and its stock option overhang.

I modelled three buyouts of family firms in Brescia, and I would be delighted to join your deal team.

I am happy to send the model if it is of use.

Yours sincerely,
Matteo Riva
`,
  'a DEI equity team': `Dear Dr. Okonkwo,

Thank you for telling me about the equity team and its listening rounds. What you said on the benefits of mentoring for first-generation students will stay with me.

I led a pay gap review at a college in Leeds and know how slowly trust grows. I'd love to be part of your work on inclusion and equity.

Please write if there is anything more you would like to know.

Kind regards,
Hannah Levy
`,
  'an npm package author': `Hi Wes,

Thanks for pairing with me on Monday for the developer tools role. Your trick for finding which package pulls in the heaviest dependencies was new to me.

I maintain an npm package for parsing calendars with 40,000 downloads a week, so I know what a bad release costs, and I'm excited about your registry work.

Ping me here if you want to see the release script.

Best,
Adaeze Eze
`,
  'a solar engineer': `Dear Mr. Kiptoo,

Thank you for the afternoon on the roof in Nakuru. I was taken with the way your trackers follow the position of the sun without a single sensor.

At Kericho I designed the mounts for a 4 MW field, and I would love to work on the next plant as your solar engineer.

I can send drawings of the mounts if you like.

Kind regards,
Faith Chebet
`,
  'a patient-care nurse': `Dear Ms. Moreau,

Thank you for letting me follow the morning round. The patience that your team has with confused patients, and the way you hand over at the bedside, impressed me.

I have worked in patient care for six years, the last two with people after strokes, and I'm eager to join the ward.

Please let me know if you need my registration.

Kind regards,
Beatriz Nunes
`,
  'a museum of slang': `Dear Mr. Partridge,

Thank you for the tour of the museum of slang. The drawer on the word “wicked”, and the label that traces “gonna” back to Glasgow, were a delight.

I catalogued two thousand cant terms for the county archive, so I would be thrilled to care for the collection.

I'm happy to send a sample entry.

Yours sincerely,
Cerys Bowen
`,
};

describe('words of a trade are no faults', () => {
  it.each(Object.keys(DRAFTS))('in a draft for %s', (trade) => {
    const found = linter
      .lint(DRAFTS[trade] ?? '', { kind: 'thank-you' })
      .diagnostics.filter(({ ruleId }) => ABSENCE.has(ruleId ?? ''))
      .map(({ ruleId, message }) => `${ruleId}: ${message}`);
    expect(found).toEqual([]);
  });
});

const NOTE = `Dear Ms. Haug,

The meeting was on Tuesday.

Kind regards,
Oskar Lind
`;
const THANKS = 'Thank you for your time on Tuesday; the lock gates you showed me were a marvel.';
const FAULTS = 'I demand an answer by Friday!! What is the salary? gonna need teh job 😂';

const NOT_THE_WRITERS: Readonly<Record<string, (words: string) => string>> = {
  'a quoted reply': (words) => `\nOn Mon, 2 Mar 2026 at 10:00, Ida Haug wrote:\n> ${words}\n`,
  'an Outlook original': (words) =>
    `\n-----Original Message-----\nFrom: Ida Haug\nSent: Monday, 2 March 2026 10:00\nTo: Oskar Lind\nSubject: Your interview\n\n${words}\n`,
  'a forwarded mail': (words) =>
    `\n---------- Forwarded message ---------\nFrom: Ida Haug <ida@locks.example>\nDate: Mon, 2 Mar 2026\nSubject: Interview\nTo: Oskar Lind\n\n${words}\n`,
  'a footer': (words) =>
    `\n________________________________\nThis e-mail is confidential and intended for the addressee only. ${words}\n`,
};

describe.each(Object.keys(NOT_THE_WRITERS))('%s', (where) => {
  const add = NOT_THE_WRITERS[where] ?? String;
  const reported = (text: string) =>
    linter
      .lint(text, { kind: 'thank-you' })
      .diagnostics.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);

  it('breaks no rule', () => {
    expect(reported(NOTE + add(FAULTS))).toEqual(reported(NOTE));
  });

  it('satisfies no rule', () => {
    expect(reported(NOTE + add(THANKS))).toEqual(reported(NOTE));
  });
});

describe('the writer’s words', () => {
  const of = (id: string, text: string) =>
    linter.lint(text, { kind: 'thank-you' }).diagnostics.filter(({ ruleId }) => ruleId === id);

  it('in a postscript satisfy and break rules', () => {
    expect(of('gratitude', NOTE)).toHaveLength(1);
    expect(of('gratitude', `${NOTE}\nP.S. ${THANKS}\n`)).toEqual([]);
    expect(of('no-salary', `${NOTE}\nP.S. What is the salary?\n`)).toHaveLength(1);
  });

  it('in the subject break rules', () => {
    expect(of('no-salary', `Subject: What is the salary?\n\n${NOTE}`)).toHaveLength(1);
  });
});
