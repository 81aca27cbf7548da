/** Words of which a day after them is the day of the interview. */
export const INTERVIEW_WAS: readonly string[] = [
  '(we | you and i) ..1 (met | spoke | talked | chatted | discussed | sat down)',
  'i ..2 (interviewed | met | spoke | talked | chatted | sat down) with? ..1 (you | your | for)',
  'i ..1 (interviewed | was interviewed)',
  '(interviewed | interviewing | receiving | received | hosting | hosted | seeing) me',
  '(saw | invited | had) me ..1 (in | over | round)?',
  '(our | my | the) ..2 interview|interviews !process|stage|panel|invitation',
  '(our | my) ..2 (conversation | meeting | chat | talk | discussion | call)',
];

/** Thanks and pleasure: in a reply they may be for the message that is answered. */
export const INTERVIEW_FELT: readonly string[] = [
  '(to | of | pleasure | great | good | nice | lovely | wonderful | for) ..1 (meet | meeting | speak | speaking | talk | talking | see | seeing) ..1 you',
  '(enjoyed | enjoy | loved | appreciated | appreciate | valued | liked) ..2 (meeting | talking | speaking | visiting | touring | our | (the | your) (time | chance | opportunity | conversation | interview | chat | tour | visit))',
  '(chance | opportunity) to ..1 (talk | speak | meet | interview | visit | discuss)',
  '(thank | thanks | grateful | thankful | gratitude | appreciate | appreciated) ..4 (for | seeing | meeting | having | showing | letting | taking | walking | interviewing | speaking)',
  '(the time you | your time)',
];

/** Nouns for the interview that may be dated with "of": "our meeting of 12 May". */
export const DATED_NOUN = /^(?:interviews?|meeting|conversation|discussion|call|talk|chat|visit)$/u;

/** What a reader promises: word of the decision. */
export const NEWS =
  /^(?:hear|heard|hearing|word|news|decision|decisions|decide|decided|answer|know|outcome|result|results|update|reply|respond|response|contact|touch|back|announce|choose|chosen|notify|notified|conclusion|feedback|call|offer|verdict)$/u;

/** Words of the interview that follow the day: "Thursday's interview", "yesterday's conversation". */
export const INTERVIEW_AFTER: readonly string[] = [
  'interview',
  '(conversation | meeting | chat | discussion)',
  '(we | you and i) ..1 (met | spoke | talked)',
  'you ..1 (interviewed | saw | showed) me',
];

/** Where words tell of other days than that of the interview: mail, what is to come, others' doings. */
export const NOT_THE_INTERVIEW =
  /^(?:message|messages|reply|replying|email|emails|mail|letter|note|news|update|offer|offering|invitation|invite|inviting|answer|response|voicemail|writing|wrote|calling|phoning|call|text|sending|forward|next|second|third|final|another|again|will|would|could|can|shall|may|might|available|until|till|by|before|after|since|starts|opens|begins|who|brother|sister|colleague|confirming|arranging|scheduling|rescheduling|know|hoping|hope|plan|planned|upcoming|postponed|both|first|later|except|but)$/u;

/** Readers who promise: "you", "your team", "the panel". */
export const PROMISED: readonly string[] = [
  '(you | your ..2 | the (panel | team | committee | board | department) | she | he | they) ..2 (promised | hoped | expected | said | mentioned | told | indicated | thought | planned | aimed | meant | suggested | wanted | were going to | would)',
  '(i | we) (was | were) ..1 (told | promised)',
  '(i | we) (would | should | might) ..1 (hear | have)',
];
