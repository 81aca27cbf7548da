/** Where one word is written as two. */
export interface SplitWord {
  readonly pattern: string;
  /** Both halves, with a space. */
  readonly written: string;
  readonly instead: string;
}

/**
 * Each line is a pattern in which `half_half` marks the word: `the feed_back`; `>` gives the word where it is not both
 * halves together. A pair that is as often right as two words ("every day", "set up") is not here.
 */
const LINES = `
there_fore
mean_while
al_though
al_ready
al_ways
al_so
al_most
be_cause
be_fore
be_tween
be_hind
be_come
be_side
to_gether
to_morrow
to_wards
to_ward
up_coming
in_deed
in_stead
other_wise
like_wise
where_as
how_ever
what_ever
when_ever
who_ever
with_drawn
with_drawal
under_stand
under_standing
under_stood
inter_view
inter_views
inter_viewed
inter_viewer
inter_viewing
them_selves
our_selves
your_selves
him_self
it_self
every_thing
any_thing
(have | has | had) all_ways>always
some_how
some_what
some_where
every_where
any_where
no_where
head_quarters
spread_sheet
spread_sheets
dead_line
dead_lines
guide_line
guide_lines
news_letter
news_paper
book_keeping
house_keeping
time_table
team_work
class_room
class_rooms
note_book
white_board
key_board
lap_top
soft_ware
hard_ware
air_port
pay_roll
work_load
work_force
work_flow
short_coming
short_comings
break_through
after_noon
after_noons
fore_most
fore_cast
worth_while
heart_felt
look for_ward to
looking for_ward to
my_self !confidence|esteem|respect|worth|assessment|employment|study|care|defence|defense|discipline|awareness|reliance
your_self !confidence|esteem|respect|worth|assessment|employment|study|care|defence|defense|discipline|awareness|reliance
her_self !confidence|esteem|respect|worth|assessment|employment|study|care|defence|defense|discipline|awareness|reliance
with_out !of|patient|patients
(the | this | that | more | any | further | some | all | your | useful | additional | for | contact | much | helpful | other | enough) in_formation
in_formation (about | regarding | you | on the | that | is | or)
through_out (the | my | our | your | his | her | their | this | that | all | every)
with_in (#number | a (few | couple | day | week | month | year | short) | the (next | first | last | week | month | year | team | company | department | organisation | organization | industry | budget) | my | our | their)
(confirm | enclose | enclosed | attach | attached | send | sending | find | submit) ..2 here_with
here_with (confirm | enclose | attach | send | submit | apply | accept)
^ more_over (i | we | you | the | it | my | your | this | that | they | he | she)
(the | is | was | are | were | room | rooms | office | offices | went | go | come | came | live | lives | ward | from) up_stairs
(the | is | was | are | were | room | rooms | office | offices | went | go | come | came | live | lives | ward | from) down_stairs
(your | the | any | some | for | with | this | useful | good | positive | valuable | honest | more | that | helpful | appreciate | of | constructive | and | detailed | kind) feed_back !to
(the | my | your | our | a | this | that | every) work_place
(the | my | your | our | a | this | that | day | his | her) work_shop
(the | my | your | strong | a | this | varied) back_ground
(an | the | your | brief | good | quick | clear | overall | this) over_view
(an | any | the | this | quick | for | your | further | latest | status) up_date
up_date (you | me | us | the | my | your) !is
(the | this | next | last | each | every | bank | long | nice | great | good | lovely | over the) week_end
(an | the | any | your | my | positive | possible | of) out_come
(an | very | truly | of | your | any | some | with | really) out_standing
(the | my | our | your) on_going
(an | any | and) on_going (basis | project | projects | work | training | process | support)
(an | the | any) in_sight into
your in_sights
(^ | and | but | so) may_be>maybe (i | we | you | it | the | there | that | this | she | he | they)
any_one (who | else | from | at | could | can | would | on | there)
some_one (who | else | from | at | could | can | would | on | there | with)
every_one (who | else | at | i | we | was | is | on | there | for | in | $)
any_body (who | else | from | at | could | can | would)
some_body (who | else | from | at | could | can | would)
every_body (who | else | at | i | we | was | is | on | there | for | in | $)
some_thing (i | that | to | you | new | else | like | of | about | for | very | which | we | $)
some_times (i | we | the | it | been | called | feel | you | they)
to_day !one|two|1|2|#number|rate|trip|return|cream|operations|running
to_night !shift|shifts|work|duty|school|nurse|porter|manager|fighting
(very | so | am | most | really | extremely | truly | be) grate_full>grateful
(very | so | most | really | extremely | be) help_full>helpful
(am | remain | be | are) hope_full>hopeful
(very | be | more) care_full>careful
(very | most | be | is | was) use_full>useful
(be | was | were | is | are | very) success_full>successful
(a | was | is | truly | very) wonder_full>wonderful
`;

const MARK = /(?<![a-z])([a-z]{1,20})_([a-z]{1,20})(?:>([a-z]{1,30}))?/u;

export const SPLIT_WORDS: readonly SplitWord[] = LINES.trim().split('\n').map(readLine);

/** In whose words nothing is split: "from day to day". */
export const SPLIT_EXCEPTIONS: readonly string[] = [
  'be come (#month | spring | summer | autumn | winter | monday | tuesday | wednesday | thursday | friday)',
  'day to day',
  'night to night',
  'each and every one',
  'any one of',
  'every one of',
  'some one of',
];

function readLine(line: string): SplitWord {
  const [mark = '', first = '', second = '', right = first + second] = MARK.exec(line) ?? [];
  return {
    pattern: line.replace(mark, `${first} ${second}`),
    written: `${first} ${second}`,
    instead: right,
  };
}
