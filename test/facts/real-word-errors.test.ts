import { describe, expect, it } from 'vitest';
import { createFacts } from '../../src/facts/create-facts.ts';
import { findRealWordErrors } from '../../src/facts/real-word-errors.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';
import { FRAMED_NEAR_MISSES, FRAMED_SLIPS } from './real-word-frames.ts';
import { NEAR_MISSES, SLIPS } from './real-word-sentences.ts';

function errors(sentence: string, words: readonly string[] = []): string[] {
  const message = parseMessage(`Dear Priya,\n\n${sentence}\n\nKind regards,\nSam Okafor\n`);
  return findRealWordErrors(message, { words }).map(
    ({ written, instead }) => `${written} → ${instead}`,
  );
}

describe('a real word in the wrong place', () => {
  it.each([
    ['I hope to hear form you before the holidays.', 'form → from'],
    [
      'I moved here form the coast two years ago, much news form your side permitting.',
      'form → from',
    ],
    ['I have filled in the application from and sent it off.', 'from → form'],
    ['The plant was far bigger then I expected.', 'then → than'],
    ['I am more certain then ever that I would fit in.', 'then → than'],
    ['I have kept bees since than and still do.', 'than → then'],
    ['We cannot afford to loose the customers of the ferry.', 'loose → lose'],
    ['I like to tie up lose ends before the weekend.', 'lose → loose'],
    ['It was a pleasure to meet the hole team.', 'hole → whole'],
    ['I admired there approach to the older looms.', 'there → their'],
    ['Their is nothing I would enjoy more.', 'Their → There'],
    ['The queue was way to long for one till.', 'to → too'],
    ['I am looking forward too the second round.', 'too → to'],
    ['I would love too join the night crew.', 'too → to'],
    ['Thank you for considering me for the Store Manger post.', 'Manger → Manager'],
    ['My previous manger can speak to my record.', 'manger → manager'],
    ['I taught pubic speaking for four years.', 'pubic → public'],
    ['I know how to asses the risk of a slope.', 'asses → assess'],
    ['Thank you for reaching our to me last week.', 'our → out'],
    ['I would be glad to find our more about the kiln.', 'our → out'],
    ['I enjoyed out conversation about eel ladders.', 'out → our'],
    ['I look forward to hear from you.', 'hear → hearing'],
    ['We look forward to work with you on the reef.', 'work → working'],
    ['Thank you for you time on Tuesday.', 'you → your'],
    ['Thank your for the tour of the bindery.', 'your → you'],
    ['Many thanks, and I hope to be hearing from your soon.', 'your → you'],
    ['It was such and opportunity to see the press at work.', 'and → an'],
    ['I wondered weather you had decided.', 'weather → whether'],
    ['I was quiet impressed by the glasshouse.', 'quiet → quite'],
    ['I would gladly except the offer.', 'except → accept'],
    ['Could you advice me on the next step?', 'advice → advise'],
    ['Your advise on splints was worth the trip.', 'advise → advice'],
    ['I am applying as a principle engineer.', 'principle → principal'],
    ['The data analyst roll is just what I want.', 'roll → role'],
    ['I have six years in costumer service.', 'costumer → customer'],
    ['I am defiantly interested in the post.', 'defiantly → definitely'],
    ['Three weeks have past since we met.', 'past → passed'],
    ['I have done this for the passed five years.', 'passed → past'],
    ['It was a fine peace of advice.', 'peace → piece'],
    ['We never lost site of the deadline.', 'site → sight'],
    ['I could start as early as next weak.', 'weak → week'],
    ['Please bare with me while I find the form.', 'bare → bear'],
    ['It was good to here how the choir began.', 'here → hear'],
    ['I am the write person for the mill.', 'write → right'],
    ['I thing that the trial went well.', 'thing → think'],
    ['I an writing to thank you for the trial shift.', 'an → am'],
    ['It has be a pleasure to see the dairy.', 'be → been'],
    ['I have being working with glass since school.', 'being → been'],
    ['Thank you for been so patient with my questions.', 'been → being'],
    ['You where very kind to show me the vault.', 'where → were'],
    ['I was made aware off the vacancy by a friend.', 'off → of'],
    ['Please let me now if you need my licence.', 'now → know'],
    ['I am free right know and could come in.', 'know → now'],
    ['I new that this was the place for me.', 'new → knew'],
    ['Thank you for taking to time to meet me.', 'to → the'],
    ['I had a change to talk with Marek as well.', 'change → chance'],
    ['I am very exited about the season.', 'exited → excited'],
    ['It would be grate to join the crew.', 'grate → great'],
    ['It was a pleasure to meat you.', 'meat → meet'],
    ['I would love to be apart of the crew.', 'apart → a part'],
    ['Thank you for walking me though the archive.', 'though → through'],
    ['Thank you for take the time to see me.', 'take → taking'],
    ['I did not knew that the mill still ran.', 'knew → know'],
    ['I have went to every open day since.', 'went → gone'],
    ['Thank you for the opportunity to met your crew.', 'met → meet'],
    ['I hope to hearing from you.', 'hearing → hear'],
  ])('%s', (sentence, expected) => {
    expect(errors(sentence)).toContain(expected);
  });

  it.each(
    SLIPS.trim()
      .split('\n')
      .map((line) => line.split(' => ') as [string, string]),
  )('%s', (sentence, expected) => {
    expect(errors(sentence)).toEqual([expected]);
  });
});

describe('the same word in its place', () => {
  it.each([
    'I have sent the form you asked for, and the consent form for the clinic.',
    'The reply form that you gave me is filled in.',
    'We cast the beam in timber form and then poured.',
    'I learned much more, then I moved to the coast.',
    'I would rather walk than ride, and then rest.',
    'No sooner had we met than the alarm went.',
    'The loose fit of the bearing was the cause.',
    'We let loose the dogs of the sled team.',
    'There was a hole in the team’s best net.',
    'Thank you, Mr Hole, for the day at Whole Foods.',
    'I was there, and their work impressed me.',
    'You said there is room for one more, and the chairs over there are theirs.',
    'I am happy to, and you are welcome to.',
    'The talk was easy to follow, and not to be missed.',
    'I have to much of the county a duty as a magistrate.',
    'The museum’s carved manger and its ox were my favourites.',
    'I trained as garde manger at the Ritz, and later at Pret a Manger.',
    'I assisted on fractures of the pubic bone.',
    'The farm’s asses carry the salt down.',
    'We are reaching our targets early.',
    'We figured our costs by hand in those days.',
    'We took time out after the meeting.',
    'I look forward to the visit on Monday, and to work afterwards.',
    'I look forward to help from the older hands.',
    'I thank your colleagues for you.',
    'I will give you time to decide.',
    'I was glad to hear from your team.',
    'Meeting your crew was the best of the day.',
    'Such and such a rule was explained.',
    'The crew can weather the storm, and I know weather.',
    'The ward was quiet, interested and kind.',
    'It was quite a quiet morning.',
    'Everyone accepts the rule but me.',
    'The flat affect on the chart was noted by the patient’s nurse.',
    'I would be glad to effect the change.',
    'Your advice was to advise them early.',
    'The principle of the lever was his topic.',
    'The sausage roll at the station was superb.',
    'I sewed for the costumer of the opera, whose costumers are famous.',
    'The moral of the story was yours.',
    'She said it defiantly, and I liked her for it.',
    'The past weeks have passed quickly.',
    'Peace of mind is what your alarm sells.',
    'I was on site, in sight of the crane.',
    'The last weak joint was replaced.',
    'I changed the brake before lunch.',
    'We cook with bare hands and a bear’s patience.',
    'Here is the file, and I am glad to be here.',
    'You are right to ask, and I write to you for that.',
    'The only thing I regret is the rain.',
    'It may be a pleasure to be asked.',
    'I know now where you were.',
    'The new role is one I knew of.',
    'We had a change to make in the rota, and a chance to talk.',
    'I exited the building by the side door, excited.',
    'The grate in the forge was cleaned each day.',
    'We sold meat with care.',
    'The two halves came apart of themselves.',
    'I came though the train was late.',
    'I wanted to thank you for help with the forms.',
    'I did not, knew nobody else, and left.',
    'I would love to, working nights or days.',
    'The word “form” is what I hear form you least.'.replace('hear form you', 'hear from you'),
  ])('%s', (sentence) => {
    expect(errors(sentence)).toEqual([]);
  });

  it.each(NEAR_MISSES.trim().split('\n'))('%s', (sentence) => {
    expect(errors(sentence)).toEqual([]);
  });

  it('or declared', () => {
    expect(errors('I am the branch manger.', ['manger'])).toEqual([]);
  });

  it('or quoted', () => {
    expect(errors('The sign read “my previous manger sleeps here”.')).toEqual([]);
  });
});

describe('a frame that shows the wrong word', () => {
  it.each(
    FRAMED_SLIPS.trim()
      .split('\n')
      .map((line) => line.split(' => ') as [string, string]),
  )('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual([expected]);
  });

  it.each(FRAMED_NEAR_MISSES.trim().split('\n'))('none in: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

/** By the facts of both rules: an apostrophe may be the difference. */
function found(sentence: string): string[] {
  const message = parseMessage(`Dear Priya,\n\n${sentence}\n\nKind regards,\nSam Okafor\n`);
  const facts = createFacts(message, {}, {});
  return [...facts.realWordErrors, ...facts.apostropheSlips].map(
    ({ written, instead }) => `${written} → ${instead}`,
  );
}
