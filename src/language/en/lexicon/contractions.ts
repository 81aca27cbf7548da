/**
 * Contractions as the words they stand for, with and without their apostrophe where that can't be
 * another word ("dont", not "well" or "id"). `'d` is read as "would": "had" matters to no pattern.
 */
const WITH_NOT =
  'do does did is are was were have has had would could should must need might may dare ought';

export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = buildContractions();

function buildContractions(): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>([
    ["can't", ['can', 'not']],
    ['cant', ['can', 'not']],
    ['cannot', ['can', 'not']],
    ["won't", ['will', 'not']],
    ['wont', ['will', 'not']],
    ["shan't", ['shall', 'not']],
    ["ain't", ['is', 'not']],
    ["let's", ['let', 'us']],
    ["i'm", ['i', 'am']],
    ['im', ['i', 'am']],
    ["y'all", ['you', 'all']],
    ["'twas", ['it', 'was']],
    ['ive', ['i', 'have']],
    ['youve', ['you', 'have']],
    ['weve', ['we', 'have']],
    ['theyve', ['they', 'have']],
    ['youre', ['you', 'are']],
    ['theyre', ['they', 'are']],
    ['id', ['id']],
  ]);
  for (const verb of WITH_NOT.split(' ')) {
    map.set(`${verb}n't`, [verb, 'not']);
    map.set(`${verb}nt`, [verb, 'not']);
  }
  for (const subject of 'i you we they he she it that there who what this these those'.split(' ')) {
    map.set(`${subject}'ll`, [subject, 'will']);
    map.set(`${subject}'d`, [subject, 'would']);
    map.set(`${subject}'ve`, [subject, 'have']);
    map.set(`${subject}'re`, [subject, 'are']);
  }
  for (const subject of 'it that he she what there here who how where when everything'.split(' ')) {
    map.set(`${subject}'s`, [subject, 'is']);
  }
  for (const modal of 'could would should might must'.split(' ')) {
    map.set(`${modal}'ve`, [modal, 'have']);
  }
  return map;
}
