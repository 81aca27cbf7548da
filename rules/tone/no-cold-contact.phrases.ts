import type { Phrase } from '#rule';

const announced: readonly string[] = [
  '(i am | i will be | i shall be | am) ..1 (going to | planning to | intending to) (pop | drop | stop | swing | call | come | look | nip | run) (into | by | in | over | round | past | to) ..8',
  '(i will | i shall | i am going to | i intend to | i plan to | i mean to) ..2 (telephone | phone | ring | call) (the | your | down to | through to) ..8',
  '(i will | i shall) be (coming | calling | dropping | stopping | popping | swinging | travelling | driving | over | round) ..2 (to your | to the | by | in | into | over | round | past | at your) ..8',
  '(pop | popping | nip | nipping) (in | into | by | over | round | up) ..8',
  '(catch | grab | corner | doorstep) you ..2 (for | at | on | in) (ten | five | fifteen | a few | two | a couple | your | the | a) ..6',
  '(i | and | i will | i shall | so) ..1 (will | shall | plan to | intend to | am going to | am planning to | propose to | expect to | might | may | will probably | will just | thought i would | would like to | was thinking of | am thinking of | mean to | aim to | want to | can | could | hope to) ..2 ((call | ring | phone | telephone) (you | your | the (office | desk | ward | shop | switchboard | secretary) | again | back | in | on | tomorrow | next | this | at | around | round | by | later | #day | $) | give you a (call | ring | bell | buzz) | visit (you | your | the (office | site | shop | school | yard) | on | tomorrow | next) | drop in | drop by | come by | come in | come round | come over | stop by | stop in | stop off | pop in | pop by | pop round | pop over | swing by | swing past | look in | call in | call round | call by | be calling (you | your) | be ringing (you | your) | be phoning (you | your) | be visiting (you | your) | be dropping | be stopping | be in your area | be passing | be outside | be at your (office | door | reception) | walk in | turn up | show up | wait (in | at) (your | the) (lobby | reception | office) | be in touch by phone | knock | try your (mobile | phone | office | line | desk | secretary | direct line) | try you (by phone | on) | try calling | dial | catch you at | see you at your office | present myself | make my way) ..8',
  '(i | will | shall) ..1 ..1 (calling (you | your | the | on | tomorrow | next | back | again | in) | ringing (you | your | the | on | tomorrow | next) | phoning (you | your | the) | visiting (you | your | the (office | site | shop | school)) | dropping (in | by) | stopping by | popping (in | by | round | over) | swinging by | coming (by | round | over | in) | turning up | looking in | calling in) (you | your | the office | at your | by your | on #day | tomorrow | next week | next #day | this week | this afternoon | at | around | again | in on | to see | later) ..6',
  '(will | shall | gonna | going to) ..1 (swing by | drop by | drop in | stop by | pop in | pop by | come by | call round | look in | give you a call | ring you | call you | phone you) ..6',
  '(phone | ring | call | visit) your ..2 (director | manager | boss | office | reception | secretary | assistant | home | chief | ceo | owner) ..4',
  '(call | visit | ring) from me ..6',
  '(expect | await) ..1 (my | a) ..1 (call | visit | phone call | ring | knock) ..6',
  'expect me (on | at | tomorrow | in (your | the) ..1 (lobby | office | reception) | around | next | in person) ..4',
  '(my | a) (call | visit) (on | tomorrow | next | this) ..6',
  '(you will | you can | you shall) (hear from me | see me | find me | get a (call | visit)) ..1 (by phone | on the phone | at reception | in (your | the) (lobby | reception | office) | on #day | tomorrow | again on | next #day) ..6',
  '(stand | standing | wait | waiting | camp | camping) ..2 (outside | in (your | the) (lobby | reception | foyer | car park)) ..6',
  '(in (your | the) (area | neighbourhood | neighborhood | building)) ..6 (drop | stop | pop | call | visit | come | swing | look | see) ..4',
  '(deliver | hand | bring | drop) ..4 (in person | by hand | to your (office | home | house | desk | door) | off at (your | the) (office | reception) | off myself | round myself) ..4',
];

/** Also with a negation: "don’t be surprised to see me at your door". */
const surprises: readonly string[] = [
  '(see | find | have | meet) me ..2 (at your (door | office | desk | gate | reception) | in your (lobby | reception | office)) ..6',
];

export const phrases: readonly Phrase[] = [
  ...announced.map((pattern) => ({ pattern })),
  ...surprises.map((pattern) => ({ pattern, evenNegated: true as const })),
];

/** Proposed by the reader, asked as a question, or left to them. */
export const exceptions: readonly string[] = [
  '(give | drop | send) me a (call | ring | line | shout | bell | text) ..8',
  '(as | like | when | that | which | time | since) (you | your colleague | your assistant | the panel | #cap) ..2 (suggested | proposed | asked | invited | offered | said | wanted | wished | requested | told | arranged | agreed | mentioned | set | kindly | booked | recommended) ..8',
  '(you | your colleague | your assistant | #cap) ..2 (suggested | proposed | asked | invited | offered | told | wanted | requested | arranged | booked | recommended | kindly invited) ..12',
  '(as | we) ..1 (agreed | arranged | planned | discussed | scheduled | settled | fixed) ..8',
  '(invited | asked | agreed | arranged | booked | scheduled | appointment | invitation) ..8',
  '(may | might | could | shall | should | can) i ..3 (call | ring | phone | visit | drop | come | stop | pop) ..6',
  '(happy | glad | delighted | available | free | able | pleased | love | like | would be) to ..2 (call | visit | come | drop | meet | speak | talk | pop | stop | ring | phone) ..8',
  '(if | should | whenever | wherever | when | unless) (you | it | that | this | your | the panel | there) ..2 (like | wish | prefer | suit | suits | want | would | convenient | helps | ask | agree) ..10',
  '(i | we) (will | shall | can) (come | be there | attend | be) ..3 (for the | to the | second | next | trial | interview | round | shift | as) ..6',
  '(will not | shall not | would not | do not | not) ..3 (call | ring | phone | visit | drop | pop | chase | stop | come | trouble | bother | turn up) ..6',
  '(call | name | phone) (sign | centre | center | numbers | handling | list | in sick)',
  '(come | coming) (by | in) (train | bus | car | bike | plane | useful | handy | and out)',
  '(visit | visits | visiting) (your website | your stand | your exhibition | your shop again as | the museum | patients | clients | hours | nurse | families) ..3',
];
