let notes = 0;

/** The number of one more note that each sentence may keep, so that it is worked out once. */
export function newNote(): number {
  notes += 1;
  return notes - 1;
}
