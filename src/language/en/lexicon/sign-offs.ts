/** Words of which one at least stands in every sign-off. */
export const SIGN_OFF_HEADS: ReadonlySet<string> = new Set(
  'regards regard sincerely best wishes yours faithfully truly respectfully cordially warmly gratefully thankfully appreciatively appreciation gratitude thanks thank thankyou respect cheers care kindly faithfully warmest kindest rgds brgds br kr courteously humbly'.split(
    ' ',
  ),
);

/** Words that may stand beside a head. */
export const SIGN_OFF_MODIFIERS: ReadonlySet<string> = new Set(
  'with my very many kind kindest warm warmest best sincere sincerest deep deepest great greatest greetings good all the and & again in advance so much a most of for your time consideration once more from every take tons lots ever always you obediently anticipation support help patience warmth truly yours respect respects bunch million personal highest esteem to day week weekend evening rest have lovely nice wonderful pleasant ahead today this future continued genuine heartfelt festive seasonal wishing success'.split(
    ' ',
  ),
);

/** Whole sign-offs that the word lists do not cover. */
export const SIGN_OFF_PHRASES: readonly string[] = [
  'all the best',
  'take care',
  'have a great day',
  'have a good day',
  'have a lovely day',
  'have a nice day',
  'have a great week',
  'have a good week',
  'have a lovely week',
  'have a great weekend',
  'have a good weekend',
  'have a lovely weekend',
  'looking forward',
  'until then',
  'until next time',
  'speak soon',
  'be well',
  'stay well',
  'ngā mihi',
  'nga mihi',
  'mahalo',
  'slán',
  'in good faith',
  'rgds',
];

/** Professional, and yet light for a formal house. */
export const LIGHT_SIGN_OFFS: readonly RegExp[] = [
  /^cheers\b/u,
  /^take care\b/u,
  /^speak soon$/u,
  /^have a (?:great|good|lovely|nice|wonderful) /u,
  /^(?:be|stay) well$/u,
  /^(?:thanks|many thanks)!$/u,
  /^thanks (?:a lot|so much|a million|a bunch|a ton|heaps)\b/u,
  /^until (?:then|next time)$/u,
];

/** Over-familiar, but for a casual company. */
export const CHATTY_SIGN_OFFS: readonly string[] = [
  'later',
  'laters',
  'see you around',
  'ciao',
  'ciao for now',
  'bye for now',
  'talk soon',
  'talk later',
  'catch you later',
  'stay awesome',
  'rock on',
  'bye',
  'peace',
];

/** Sign-offs for friends and lovers. */
export const FAMILIAR_SIGN_OFFS: readonly string[] = [
  'xoxo',
  'xo',
  'xx',
  'x',
  'hugs',
  'big hugs',
  'love',
  'love and kisses',
  'hugs and kisses',
  'love and hugs',
  'big love',
  'all my love',
  'lots of love',
  'much love',
  'peace out',
  'catch ya later',
  'see ya',
  'ta',
  'ta ta',
  'toodles',
  'tata',
  'ttyl',
  'bye bye',
  'ttfn',
  'stay cool',
  'yours till the end',
  'kisses',
  'your friend',
  'your buddy',
  'your pal',
  'cheerio',
  'thx',
  'tnx',
  'thnx',
  'holla',
  'namaste',
  'over and out',
];
