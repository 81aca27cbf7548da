/** Sentences with one slip each in a frame that shows it, and what it should be. */
export const FRAMED_SLIPS = `
I admired you're handling of the difficult customer. => you're → your
Let me know if your able to share the slides. => your → you're
I gather there moving to a bigger depot in spring. => there → they're
The porters took pride in there ward. => there → their
Their was a long pause before the result came in. => Their → There
I met the two coaches and they're approach impressed me. => they're → their
The bakery has kept it's original oven. => it's → its
I think its a fine idea to label every crate. => its → it's
I spoke to the nurse whose leaving in May. => whose → who's
The person who's job I would take showed me the till. => who's → whose
I would be happy too bring my tools. => too → to
The bench was to low for me, as you noticed. => to → too
The second batch came out lighter then the first. => then → than
I would rather cycle then drive to work. => then → than
You would not loose any stock with that system. => loose → lose
One of the rungs had come lose. => lose → loose
The closure will effect everyone on the estate. => effect → affect
The music had a calming affect on the residents. => affect → effect
I can accept any shift accept Sundays. => accept → except
I would gladly except a part-time post. => except → accept
Could you advice me which form to send? => advice → advise
Your advise on pruning was just what I needed. => advise → advice
The front break pads on the van were worn. => break → brake
You kindly saw me in your lunch brake. => brake → break
The lambs in the low field were a lovely site to see. => site → sight
I liked the tour of the building sight. => sight → site
It was a matter of principal for my last chef. => principal → principle
The school principle showed me the library. => principle → principal
Your head waiter paid me a nice complement. => complement → compliment
The two roles compliment each other. => compliment → complement
The tram was stationery when we boarded. => stationery → stationary
I ran the stationary cupboard for six years. => stationary → stationery
I have the right skills for the roll of porter. => roll → role
The deadline has past and I have heard nothing. => past → passed
I have worked in kitchens for the passed ten years. => passed → past
We walked passed the old kiln. => passed → past
Phones are not aloud on the ward. => aloud → allowed
I was not sure weather to wear boots. => weather → whether
It is a quite street, as you said. => quite → quiet
I was quiet taken with the loom. => quiet → quite
Staff moral rose after the new rota. => moral → morale
At my last school I lead a team of nine until last year. => lead → led
I was lead to the back of the shop by your son. => lead → led
I have Thursday of and could come in then. => of → off
Please switch of the alarm before I arrive next time. => of → off
She is one off the best trainers I have met. => off → of
That is the yard were I first learned to weld. => were → where
The children where all very polite. => where → were
I look forward to here your thoughts. => here → hear
The team hear at the depot wished me luck. => hear → here
I no how busy the harvest is. => no → know
There is know rush at all. => know → no
I did not now that the mill still runs. => now → know
I new the answer as soon as I left. => new → knew
The knew ovens are a joy. => knew → new
We went threw the ledger line by line. => threw → through
He through the switch and the press began to roll. => through → threw
It was the write decision to close the line. => write → right
I will right to you again in the spring. => right → write
That was a fine peace of joinery. => peace → piece
The garden gave me a moment of piece. => piece → peace
The hole department came to the leaving tea. => hole → whole
There was a whole in the roof of the shed. => whole → hole
I came by plain from Cork. => plain → plane
I can bare the cold of the fish dock. => bare → bear
I was never board for a moment. => board → bored
I finished the food hygiene coarse in March. => coarse → course
My mother sat on the county counsel. => counsel → council
I have always got on well with military personal. => personal → personnel
I was formally a chef in the navy. => formally → formerly
It seemed a waist of good timber. => waist → waste
I could start the weak after next. => weak → week
The steal beams went up in a day. => steal → steel
I can hardly weight to start. => weight → wait
I worked three knight shifts a week. => knight → night
I learned to sow curtains from my aunt. => sow → sew
The dog wagged its tale at me. => tale → tail
The cue at the till reached the door. => cue → queue
I paid my own train fair. => fair → fare
We ran out of bread flower at noon. => flower → flour
It was a grate pleasure to see the press. => grate → great
The cut on his hand took weeks to heel. => heel → heal
You were right to higher a second driver. => higher → hire
The visit maid me even keener. => maid → made
The ward has two mail nurses. => mail → male
We hope to meat your target by June. => meat → meet
The window pain in the hut was cracked. => pain → pane
I brought a pear of safety boots. => pear → pair
We stood in the heavy reign and talked. => reign → rain
The house is for sail again. => sail → sale
I have never scene such a tidy store. => scene → seen
My sun is at the school you run. => sun → son
I ran up the stares to be on time. => stares → stairs
My search was all in vein. => vein → vain
I wood love to learn the lathe. => wood → would
I heard form Jess that you are hiring. => form → from
I see the shop an the new positioner are doing well. => an → and
The hotel manger gave me the tour. => manger → manager
The peek season starts in June. => peek → peak
I had a quick peak at the new gallery. => peak → peek
You can count on me to be discrete about clients. => discrete → discreet
The desert menu made my mouth water. => desert → dessert
I will keep that in mined. => mined → mind
Please except my apologies for the late reply. => except → accept
I took a deep breathe before the trial. => breathe → breath
It is easier to breath in the new spray booth. => breath → breathe
You asked me to chose between two shifts. => chose → choose
I was use to working alone. => use → used
I have been thorough three audits. => thorough → through
I was struck by you're patience with the apprentices. => you're → your
I know your short of drivers this month. => your → you're
We spoke of the people you train and there families. => there → their
I think there planning a second shop near the quay. => there → they're
I left my umbrella their after the tour. => their → there
The charity and it's volunteers made me welcome. => it's → its
You said its likely that the lease will be renewed. => its → it's
I asked whose in charge of the night bus. => whose → who's
Some of the crates were to heavy for me alone. => to → too
You were kind enough too stay late. => too → to
Your range is far wider then I had thought. => then → than
More than once I feared I would loose my place. => loose → lose
A lose cable near the door caught my eye. => lose → loose
How does the tide effect your hours? => effect → affect
The new lights had an immediate affect. => affect → effect
Nobody accept the vicar has the key. => accept → except
I am glad to except a lower grade at first. => except → accept
I used to advice tenants on rent arrears. => advice → advise
I followed your advise and wore a thicker coat. => advise → advice
The driver pulled the air break in good time. => break → brake
After a short brake I went back to the ward. => brake → break
The kiln at full heat is a fine site to behold. => site → sight
There is parking on the sight for staff. => sight → site
I like the principals behind your pay scale. => principals → principles
Your principle concern was the boiler. => principle → principal
The relish was a perfect compliment to the ham. => compliment → complement
She gave me a complement on my handwriting. => complement → compliment
The crane must be stationery before you climb. => stationery → stationary
I would order the stationary and stamp the post. => stationary → stationery
My present roll is caretaker of a chapel. => roll → role
We all past the fire drill without trouble. => past → passed
The bus goes passed your gate at seven. => passed → past
We were not aloud in the clean room. => aloud → allowed
You wondered weather I could drive a tractor. => weather → whether
The office was very quite on Friday. => quite → quiet
The walk was quiet a climb. => quiet → quite
The rota has done wonders for moral. => moral → morale
I have lead walks on the fell since 2015. => lead → led
The led on the church roof was stolen twice. => led → lead
You asked me to lock up and turn of the lights. => of → off
The lid came of with a bang. => of → off
I asked the porter were the lift was. => were → where
You where right about the gate. => where → were
I did here that the ferry is for sale. => here → hear
Please leave the parcel hear by the door. => hear → here
I no of two others who want to train. => no → know
We had know trouble with the ramp. => know → no
As far as I now the post is open. => now → know
She new each of the bees, it seemed. => new → knew
Your knew greenhouse smelled of tomatoes. => knew → new
The guide took us threw the cellars. => threw → through
Your colleague through me a rope. => through → threw
I hope this is the write address. => write → right
I shall right a report for you each week. => right → write
I kept a small peace of the slate. => peace → piece
I wish you all joy and piece. => piece → peace
You told us the hole story of the wreck. => hole → whole
I could mend the whole in the fence. => whole → hole
We boarded the plain to Oslo at dawn. => plain → plane
I cannot bare waste in a kitchen. => bare → bear
My last class got board with fractions. => board → bored
I did an evening coarse in upholstery. => coarse → course
I worked for the parish counsel. => counsel → council
Only trained personal may use the saw. => personal → personnel
Your chair was formally head of a school. => formally → formerly
We cut the waist in the dye house by half. => waist → waste
I play football twice a weak. => weak → week
My left ankle is week but mending. => week → weak
The frame is made of steal and oak. => steal → steel
I watched you weight the flour. => weight → weigh
I have often worked at knight. => knight → night
You asked if I could sow a straight seam. => sow → sew
The tail of how the mill was saved moved me. => tail → tale
There was a cue of lorries at the gate. => cue → queue
Could you refund my bus fair? => fair → fare
You bake with local flower. => flower → flour
You have done a grate deal for the town. => grate → great
Music can heel, as you told me. => heel → heal
I aim hire than that. => hire → higher
You maid me feel at home. => maid → made
Please send it by male. => male → mail
I hope to meat the rest of the crew. => meat → meet
It takes a pear of hands to lift it. => pear → pair
The end of season sail was busy. => sail → sale
I had scene the plan before. => scene → seen
The sun and daughter of the founder run it. => sun → son
I tried in vein to open the hatch. => vein → vain
He wood not sit down until the bread was out. => wood → would
I had a kind letter form your assistant. => form → from
Please find the from attached. => from → form
Give my regards to the shop manger. => manger → manager
The river was at its peek. => peek → peak
Let me peak inside the kiln again. => peak → peek
The subject peaked my curiosity. => peaked → piqued
You want someone discrete with names. => discrete → discreet
The lemon desert was my favourite part of lunch. => desert → dessert
I do not mined heights. => mined → mind
I could not breath for laughing. => breath → breathe
I chose the blue and than the green. => than → then
The shop floor an the yard were swept. => an → and
It was and honour to be asked. => and → an
The goods lift is passed the canteen. => passed → past
They said there short of welders. => there → they're
The mill is were my father worked. => were → where
I could not except so much help. => except → accept
I am sure I maid mistakes. => maid → made
I wood rather work outdoors. => wood → would
I will weight by the gate. => weight → wait
`;

/** Clean sentences with the same words in their places. */
export const FRAMED_NEAR_MISSES = `
The hand brake on the old bus was stiff.
A brake fitter and a site engineer showed me round.
The sail maker had a flour mill next door.
We fitted a stair lift in the principal's house.
I worked as a Principal Engineer at Site Services Ltd.
Mr Break from the Stationery Office met me at the gate.
I watched the Sale Sharks play last week.
The team led by Anna won the bid.
The path that led to the mill was steep.
I lead a team of nine and I teach on Fridays.
The roof is of slate and the walls of brick.
It was the best day of the week.
Your training was well planned and your staff were kind.
I liked your opening question about safety.
Their hiring process is quick.
They're staff I would be proud to join.
It's time to talk about the next step.
It's work that I know well.
The place where I grew up is near the mill.
Were I to join, I would start with the store room.
I know where the tools are kept.
The people who were there made me laugh.
You showed me where the looms used to stand.
She threw the ball and I caught it.
The wheel threw me at first.
I read the manual through twice.
A light shone through the roof.
The form the school sent me is filled in.
I sent the form back on Monday.
The children form a line at the door.
We form the dough into rounds.
The week passed quickly.
In past roles I have managed stock.
She has past experience of audits.
We cut a whole cheese in half.
The hole in the hull had been patched.
I drilled the hole with a hand brace.
Quite a few visitors asked about the loom.
The quiet good humour of the crew struck me.
It was quiet and cool in the cellar.
The moral of the story is to check twice.
We offer moral support to new parents.
The lead flashing on the roof is new.
I cut lead pipes for a living.
The LED lights in the hall are bright.
I prefer to advise small firms.
I would advise you to keep the old press.
You effect change slowly, you said.
To effect a repair takes two people.
The side effects were mild.
Everyone except Tom was there.
I accept the offer with pleasure.
I drove past the gate twice.
I passed the gate twice.
I read aloud to the children.
Dogs are allowed here.
I could not lose that bet.
The loose boards were mended.
The break in the pipe was hard to find.
We had a break after the tour.
The brake on the press was new.
I can sew and knit.
We sow the barley in March.
The queue at the bus stop was long.
The actor missed his cue.
The fare to Leeds is fair.
The job fair in Leeds was busy.
The flower shop next to the mill is pretty.
We mill our own flour.
It was here that I first heard the bells.
I hear that you are hiring.
I know no better team.
You now know how I work.
I knew the new owner.
We went right through the list.
I write about trade and industry.
It felt right for me.
A piece of my heart is in that garden.
The peace of the garden stays with me.
The plain truth is that I loved it.
The plane was late.
I bear no grudge.
The bare walls were freshly limed.
The board was kind to me.
I was bored in my last job.
The course was coarse but fun.
The council sought counsel.
The personnel were friendly.
It was a personal choice.
I formally accept.
I was formerly a baker.
The waste went to the yard.
She took in the waist of the dress.
The weak tea was welcome.
Steel is my trade.
They steal from the till, you said.
The weight of the box surprised me.
I wait tables on Sundays.
The night porter was kind.
It was a tale of two mills.
The tail lift on the van was broken.
The hire car broke down.
Higher pay is not my aim.
The maid of honour laughed.
The mail room was busy.
The male ward was full.
The meat counter was spotless.
We meet on Mondays.
The pane was cracked.
The pain was gone.
A pair of shoes stood by the door.
The pear tree was in bloom.
We pray for rain.
Birds of prey nest in the tower.
The reins were worn.
The sale begins on Friday.
We sail on Friday.
I have seen the scene.
My son loves the sun.
They stare at the stair.
The vein ran through the rock in vain.
The wood would burn well.
From the form I learned your name.
At peak times we need six.
I took a peek inside.
The discrete steps were listed.
You are discreet.
The desert was hot.
The dessert was sweet.
Too many people wait too long.
I too like the sea.
You two were kind to me, too.
I was there then, and I knew more than most.
It was colder then, and we had no stove.
I was younger then and had no fear.
We met later, then had lunch.
Better still, the tour ended at the pier.
The night school class was full.
I do not know whose turn it is.
Who's next in line was never clear.
The shop, an old one, stood by the quay.
It is an hour from here.
I took an early train and an A4 pad.
Your able team made me welcome.
Your right to appeal was explained.
Because your happy staff made me laugh, I stayed.
They all took time off to show me round.
I heard of the post from a friend.
What I am made of, you will see.
I am not sure what it consists of.
The role of the cook is to taste.
The bread rolls were warm.
The drum roll made us laugh.
A site visit would suit me.
The sight of the river calmed me.
The lens gave me back my sight.
I cite my sources.
I like things plain and simple.
The principal cellist was kind.
On principle I never waste food.
The in-house team and the off-site team met.
The off switch was hidden.
I set off at six and got off the bus at the mill.
The compliment you paid me meant a lot.
We had a full complement of staff.
With compliments from the chef.
The stationery order came late.
The van was stationary at the lights.
I was close to tears.
I was used to the heat.
We use the same lathe.
I live to cook.
My week was full.
It was quite right to close.
I hope the weather holds, whether or not we sail.
I asked whether the weather mattered.
I can see why you sea-test each hull.
I went to sea at sixteen.
The way in is by the weigh house.
We weigh each bag.
Nobody knew what was wrong.
I know what I am good at.
By now you will have met the others.
No one was late.
We won one match.
I was given a tour by the owner.
I came by train and bought a ticket.
We buy local.
The hour went by fast.
Our hour together flew.
We are our own worst critics.
`;
