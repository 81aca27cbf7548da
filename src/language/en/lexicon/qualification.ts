/** How writers say what they bring. A match counts where the sentence also holds a word of substance. */
export const QUALIFICATIONS: readonly string[] = [
  'i (run | lead | manage | keep | maintain | write | teach | train | supervise | edit | drive | coordinate | oversee | handle | look after | own) (the | a | an | our | my | all | most) ..8 (for my | in my | at my | at #cap | now | every (day | week | month) | each | myself | at present | currently)',
  '(i have | and have | have) ..2 (written | built | run | led | taught | trained | repaired | designed | delivered | managed | edited | planned | fitted | served | cared for | organised | organized) ..2 (about | around | over | more than | nearly | almost | some)? #number ..6',
  'i (also | once | first | then | myself | mostly)? #deed ..8',
  '(in | at) my ..3 (we | i) ..8',
  '(is | are) my ..2 (languages | language | trade | craft | field | speciality | specialty | daily work | strength | strengths | bread and butter) ..3',
  'i ..1 (play | speak | read | teach | drive | cook | sing | sew | weld | code | draw | paint | build | fix | repair | run | manage | maintain | lead | look after | train | grow | bake | edit | translate | keep | treat | handle | sell | design) ..8',
  'with (#number | over | more than | nearly | almost | some) ..8',
  '^ having !had|been|to|the|said|met|spoken|read|heard|seen ..8',
  '(in | at | with | for | back in | over at) #cap ..4 (we | i) ..10',
  'i (had | have had | have) #number ..8',
  '(you | your) ..14 (and i can | i am one | and i do | and i have | i have one | i have had one | i can be it | i make both | i can do) ..6',
  '(ticket | licence | license | certificate | qualification | exam | degree | diploma | registration | accreditation | badge | course | test) ..8 (came through | passed | arrived | completed | renewed | in hand | finished | was granted) ..6',
  '(been told | people say | told) ..2 i (have | am) ..4',
  'i (can | could | do | have | make | speak | read | know) ..6 (since | for) ..3 years',
  '(solved | built | run | done | led | managed | made | handled) (under my | by me | on my watch) ..6',
  'i (was | had been | have been) ..2 (the | a | in charge | responsible | head | one | bridge | link | part) ..8',
  'i (passed | took | hold | held | earned | gained my | got my) ..8',
  '(my | own | of) ..4 (experience | background | training | skills | skill | expertise | degree | knowledge | years | qualification | qualifications | certificate | certification | licence | license | work | career | time | practice | strengths | strength | ability | apprenticeship | thesis | research | portfolio | track record | projects | project | placement | internship | stint | role | job | history | eye | ear | hands | habit | command | fluency | studies | degree | craft | days | course | study | palate | rigs | records | clients | patients | shifts | seasons | workshop | garden | designs | recipes | paper | papers | app | code | repo | team | unit)',
  '(experience | background | expertise | training | skills | years | fluency | grounding | knowledge) ..3 (in | with | of | as | on | from | at | running | managing | leading | working | building | teaching | doing | spent) ..4',
  '(i | i have) ..3 (worked | led | built | ran | run | managed | designed | taught | trained | developed | launched | created | handled | delivered | spent | served | helped | wrote | written | cut | grew | reduced | raised | saved | improved | organised | organized | supervised | coordinated | completed | qualified | studied | coached | cooked | repaired | fixed | installed | drove | driven | done | did | kept | set up | introduced | migrated | automated | negotiated | sold | supported | nursed | cared | treated | welded | baked | maintained | looked after | dealt | shipped | translated | edited | filed | prepared | audited | balanced | tested | planned | curated | rebuilt | moved | brought | worn | tackled | solved | learned | learnt | carried | put | published | mentored | opened | closed | produced | modelled | modeled | analysed | analyzed | catalogued | restored | faced | hosted | staffed | rolled | turned | shaved | won | held | owned | dug | raised | planted | used | made | steered | ordered | tracked)',
  '(having | after | with | from | over | for | through) ..2 (worked | led | built | run | managed | designed | taught | spent | leading | running | managing | building | teaching | working | years | done) ..6',
  '(i | which i) ..2 (can | could | would | will | might | should | am able to | am confident | am sure | hope to | want to | would like to | would love to | am ready to | aim to) ..4 (help | contribute | bring | add | support | offer | improve | build | take | apply | put | use | make | strengthen | reduce | lead | tackle | solve | share | carry | draw | hit | fit | save | give | cut | turn | cover | handle | start | set up | translate | ease | lighten | run | teach | manage | step)',
  '(i | that i | what i) ..2 (bring | offer | speak | know | hold | am used to | am trained | am certified | am qualified | am licensed | am fluent | am comfortable | am good at | have been | specialise | specialize | thrive | excel | enjoy | understand | have) ..8',
  '(idea | ideas | thought | thoughts | sketch | draft | plan | suggestion | prototype) ..3 (for | on | about | of | that | how | to)',
  '(i | we) (sketched | drafted | mocked up | jotted | tried | put together | wrote up | prototyped | prepared | thought | have been thinking)',
  '(at | in | during | for | with | while at) (my | the) (last | previous | current | present | old | former | first | final) ..3',
  '(as | being) a ..6 (i | for | with | who | my)',
  '(that | it | which | this) ..2 (is | was | mirrors | matches | echoes | resembles | maps | fits | overlaps | reminds | ties | chimes | lines up) ..6 (i | my | me)',
  '(what | something | things | exactly what | just what | the kind | the sort | work | problem | the same | similar | much like | like the) ..6 i ..2 (did | do | have | led | ran | faced | dealt | handled | built | worked | solved | met | used)',
  '(fluent | proficient | certified | qualified | trained | licensed | registered | experienced | versed | skilled | confident | comfortable | competent | adept) ..1 (in | with | as | on | at | to)',
  '(years | months | seasons | summers | decade | decades | shifts) ..2 (of | in | as | on | at | with | running | doing | working | behind)',
  '(equip | equips | equipped | prepared | prepares | taught | trained | suits | lends) me ..2',
];

/** Words that any candidate would write of themselves; "communication" or "bookkeeping" is none of them. */
export const GENERIC_ABILITY =
  'fit match asset good great strong right suitable ideal perfect candidate person relevant solid valuable meaningful proven quickly learner hit ground bring table immediate value-add well-suited myself';

/** Experience still to come, of something else, or denied. */
export const QUALIFICATION_EXCEPTIONS: readonly string[] = [
  'i have ..2 (thought | been thinking | enjoyed | loved | appreciated | looked | followed | wondered | hoped | waited | applied | interviewed | mentioned | any | no | a few | some | admired) ..8',
  'i (also | do | fully | quite | perfectly | certainly)? (know | understand) (these | this | that | it | things | how | you | your | the (board | panel | team | committee | process | decision | budget | holidays) | many | budgets | hiring | decisions | such) ..10',
  'i have ..4 (offer | offers | question | questions | request | interviews | deadline | appointment | heard | attached | seen | received) ..6',
  '(in | at) #cap (on | when | yesterday | last) ..6',
  '(gain | gaining | get | getting | pick up | picking up | acquire | lack | lacking | want | need | hoped to gain | without) ..2 (experience | skills | training | knowledge | practice) ..6',
  '(no | little | not much | never any) ..1 (experience | training | skills | knowledge | idea | background) ..6',
  'experience (of | was | with you | at your) ..1 (visiting | meeting | the interview | a happy | a good | great | wonderful | lovely) ..4',
  '(a lot | much | lots | plenty | so much) to learn ..4',
  '(never | not) ..1 (did | have | had | was | been | learn | learned | learnt | laid | worked | done | driven | used | seen) ..8',
  '(had not | have not | did not) (known | know | realised | realized | seen | heard | expected) ..8',
];
