/** The five career guides that every rule cites, by id and title. */
export const GUIDES = {
  'dos-and-donts': 'Dos and don’ts of following up after a job interview',
  secret: 'The Secret To A Great Follow Up After An Interview',
  'best-practices': 'Following Up After Interviews: Best Practices for Candidates',
  comprehensive: 'How To Follow Up After A Job Interview: A Comprehensive Guide',
  etiquette: 'Follow-Up Etiquette – What to Do After the Interview',
} as const;

export type GuideId = keyof typeof GUIDES;

/** What a rule cites: a guide, or `convention` where no guide speaks and mail custom decides. */
export type SourceId = GuideId | 'convention';
