/** Drafts as strangers write them, like no fixture, with the rules that must report each. */
export const DRAFTS: Readonly<
  Record<string, { readonly text: string; readonly rules: readonly string[] }>
> = {
  'good.txt': {
    text: `Subject: Thank you – cheesemaker interview

Dear Ms. Achterberg,

Thank you for taking the time to walk me through the dairy on Thursday. I especially enjoyed our conversation about washing the rinds by hand, and I have been thinking about your question on how to keep the brine alive over the winter.

At the Tillamook creamery I looked after two hundred wheels a week, and I believe that this would help me settle in quickly. I am very interested in the cheesemaker position.

Please let me know if I can send you anything else. I look forward to hearing from you.

Kind regards,
Ruaridh Penhaligon
+44 20 7946 0123
`,
    rules: [],
  },
  'poor.txt': {
    text: `Hey!!

I really need this job asap and you have to let me know by tommorow. What is the salary and how much vacation do I get? I definately deserve it lol 😀

Later
`,
    rules: ['gratitude', 'no-salary', 'no-typos', 'no-emoji'],
  },
  'unsendable.txt': {
    text: `Dear [Interviewer Name],

Thank you for meeting me on {{interview_date}} about the ____ position at [Company]. I enjoyed hearing about INSERT TOPIC HERE and would be glad to join your team.

Kind regards,
[Your Name]
`,
    rules: ['no-placeholders'],
  },
};
