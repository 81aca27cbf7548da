/** Sentences with one slip each, and what it should be. */
export const SLIPS = `
Than you so much for the morning at the kiln. => Than → Thank
I wanted to than you again for the tour. => than → thank
Thank for your kindness at the dairy. => Thank → Thanks
Many thank for the coffee and the tour. => thank → thanks
Thank you very much fro your time at the depot. => fro → for
Thank you four the opportunity to see the loom. => four → for
I am still very interested it joining the night crew. => it → in
Do let me know of you need my licence. => of → if
I would need to hear as soon is possible. => is → as
I will call as son as I can. => son → soon
I hope to hear from you son. => son → soon
Thank you gain for the lift. => gain → again
Please let is know whether Monday works. => is → us
Do let me no if you need it. => no → know
Could you give my a call on Monday? => my → me
Thank you for inviting my to see the barn. => my → me
Please contact my at any hour. => my → me
I attach a note regarding me application. => me → my
I am keen on he role. => he → the
I would thrive in he role you described. => he → the
We met about to weeks ago. => to → two
I would love two join the choir. => two → to
I ma very interested in the mill. => ma → am
If was a pleasure to meet you all. => If → It
It as great meeting the brewers. => as → was
I was a pleasure to meet the brewers. => I → It
I well be in touch once I am home. => well → will
I hope you are doing will. => will → well
I hope this finds you wall. => wall → well
I hope this note find you well. => find → finds
I was glad that your mentioned the reef. => your → you
I hope you team had a calm weekend. => you → your
It was a joy to meet you and you team. => you → your
Thank you for your tome and consideration. => tome → time
Thank you for taking the team to speak with me. => team → time
Thank you for talking the time to show me the kiln. => talking → taking
It was great taking to you about bees. => taking → talking
Please fell free to ring me at home. => fell → feel
This is a gentle remainder of my note. => remainder → reminder
I look forward to your rely. => rely → reply
Thank you for your patients while I moved. => patients → patience
I enjoyed our conservation about bees. => conservation → conversation
During our interviewer on Monday you spoke of eels. => interviewer → interview
I wood love to see it again. => wood → would
I cold start on Monday. => cold → could
Thank you so mush for the tea. => mush → much
It was so god to meet you. => god → good
It was nice to met you. => met → meet
It was a pleased to meet your crew. => pleased → pleasure
I can come at your earliest convenient. => convenient → convenience
The reef work really peaked my interest. => peaked → piqued
I hop you had a good Easter. => hop → hope
I was hopping to hear about the post. => hopping → hoping
I posses all the tickets you asked for. => posses → possess
I think I am a prefect fit for the crew. => prefect → perfect
I realty enjoyed the day. => realty → really
After my fist interview I read your book. => fist → first
I have nine ears of experience. => ears → years
I worked in sells for a brewery. => sells → sales
Your stuff members were all kind. => stuff → staff
I could come in for a trail shift. => trail → trial
I tired to call you on Monday. => tired → tried
I just what to say how glad I was. => what → want
I which to thank you for the tea. => which → wish
I would love to word with your crew. => word → work
That mad a great impression. => mad → made
That mad a lasting mark on me. => mad → made
I could mange the rota. => mange → manage
I worked weekends last moth. => moth → month
It is weeks sine we met. => sine → since
Your plan would compliment the team well. => compliment → complement
My skills would compliment those of the crew. => compliment → complement
I was wandering if you had news. => wandering → wondering
I have lead a team of nine. => lead → led
I have know doubt that I could do it. => know → no
Of coarse I would move. => coarse → course
Do to a strike I was late. => Do → Due
I was quit impressed by the press. => quit → quite
I have taught for sever years. => sever → several
I would come even thought it is far. => thought → though
I enjoyed are conversation about eels. => are → our
I was sorry that you our still looking. => our → are
The queue was longer than I excepted. => excepted → expected
I hope to precede to the next stage. => precede → proceed
I waited with baited breath. => baited → bated
I learned that from my passed employers. => passed → past
Later is fine, but no latter than May. => latter → later
I work in a timely manor. => manor → manner
This role fits my carrier goals. => carrier → career
I know the cooperate world. => cooperate → corporate
I ran the route cause analysis. => route → root
I am confidant that I can help. => confidant → confident
I am quick and can adopt to change. => adopt → adapt
I can adopt to new tools. => adopt → adapt
I want to peruse a career in bees. => peruse → pursue
I would chose the night crew. => chose → choose
I belief that I can help. => belief → believe
My apologies, and I apologies for the delay. => apologies → apologize
I look up to her as a roll model. => roll → role
It seams to me a good fit. => seams → seems
Monday would suite me. => suite → suit
I am vary interested in it. => vary → very
I would be proud to be par of the crew. => par → part
That makes since to me. => since → sense
In my most resent role I ran a farm. => resent → recent
Please do no hesitate to ring. => no → not
Is there someone whose able to say? => whose → who's
I heard of they're work on bees. => they're → their
I look forward to receive your note. => receive → receiving
I look forward to heard from you. => heard → hearing
Thank you for took the time. => took → taking
Thank you so much for meet with me. => meet → meeting
I did not received the form. => received → receive
I have wrote to the farm. => wrote → written
I have not hear back. => hear → heard
I have learn a lot about bees. => learn → learned
I have build a shed. => build → built
They have not be able to say. => be → been
Thank you for the opportunity to interviewing with you. => interviewing → interview
It was great to spoke with you. => spoke → speak
I will sent you the file. => sent → send
I am very interesting in the job. => interesting → interested
I am interest in the job. => interest → interested
I am excite about the job. => excite → excited
I am please to hear it. => please → pleased
I was impress by the farm. => impress → impressed
I am look forward to it. => look → looking
I am write to thank you. => write → writing
I would loved to join. => loved → love
It was an interested conversation. => interested → interesting
It was such an interested conversation. => interested → interesting
I learned the important of the team. => important → importance
I want to emphasis that I can move. => emphasis → emphasize
Thanks in advanced for your help. => advanced → advance
I work for people who's job is to fix looms. => who's → whose
They're is no rush at all. => They're → There
I would join, and their looking for a baker. => their → they're
`;

/** Clean sentences with the words of slips, made to look like them. */
export const NEAR_MISSES = `
I look forward to work, rest and seeing you again.
The week I look forward to starts on Monday.
It is a visit that I look forward to, see you then.
Thank you for Meet the Team day.
Thank you both for share options explained so plainly.
Thank you for help with the visa form.
Thank you for time well spent.
I'd liked the firm ever since I was at school.
He said he'd loved the demo.
We did not saw the boards by hand.
We do not fell trees in spring.
I have lead responsibility for intake.
The lead time has lead to thank for its weight.
Our build has send limits and we have build servers in Leeds.
I have spend data for three years.
Please feel free to fill free slots in the rota.
The hour conversation flew by.
I enjoyed the half hour conversation.
I cold call fifty clients a day.
The cold started on Monday.
Your relay team was impressive.
The corporation is old; thank you for showing me round your corporation.
I would love to work for your corporation.
The patients were kind, and thank you for letting me meet your patients.
I love caring for your patients.
Our conservation work in the wetlands is my passion.
The conservation on the estate impressed me.
The interviewer on Tuesday was kind.
I spoke to the interviewer with the red scarf.
We adopt to a standard the EU has set.
He is an adept welder, and I am adept at TIG.
My passed exams are listed in my CV.
They passed the week in Wales.
The route cause him delay.
The trail shift to the north was sudden.
We ran the trail run with the guides and a trail day for youths.
I planed to a thickness of 10 mm and was planing oak.
She was staring at the screen, and I was starting to worry.
I stock the ice aisle by the Isle of Wight display.
Cereal, isle crackers and bread.
The suit of armour in your museum is superb.
A hotel suite would suit us both.
We need a full suit of clothes by Friday.
The moth ago, I mean the hawk moth, was rare.
The last moth in the trap was a hawk moth.
Next moth trap is on Friday.
I learned a lot about the two minuets of Bach.
Your prefect system is a good example.
The forward lunged, and the ball was lost.
I have known no idea as good.
No idea is too small, you said.
Let me know of your decision.
Let me know of you and your plans.
I was there as soon as possible.
I know what to say, and what to do.
I, what to my mind matters, listened.
Which to choose was the question I which to.
The way to many customers is by phone.
All to soon be sold, you said of the flats.
The way to late bookings is price.
Two of your staff and three of mine.
The stuff meeting rooms are made of.
The stuff support staff need is in the cupboard.
We sell sells for boats.
Thanks for the chance, and I did enjoy it.
Thank your colleagues for me, please.
I wanted to thank your team for so warm a day.
I like to hear your team sing.
I gave my all, and I gave my a cappella group a home.
I showed my A level results.
I emailed my at-risk list.
I asked my two referees.
I allowed my to-do list to shrink.
The role will be in June, as will the others.
As will your colleagues, I shall be there.
I am writing as, well, a fan.
I hope you find you like it.
May this letter find you well.
I believe that your said policy is right.
The idea that your have-a-go days bring is good.
The question of what your would-be buyers want is open.
Given that your are is 100 square metres.
I am confident that your team is ready.
I hope you team up again.
I trust you company men less.
It is you and you alone I thank.
It was you and your team who helped.
We know that the team made it.
The wood be damned.
I word for word recalled it.
The Word document is attached.
The word and its origin pleased us.
We travelled around the world and back.
It was an interested audience.
There was an interested party.
I found it very interesting in the lab.
It is interesting in your case.
My interest in the role has grown.
There is interest in the role from others.
The role is of interest in this market.
I am experience personified.
The problems I have experienced in my work taught me.
Is it possible to meet? If it was a pleasure for you too, I am glad.
In was the old spelling.
If it was a good day, say so.
I was a pleasure boat captain.
I was great fun at parties.
I as manager sign the rota.
I, as interested as I am, must wait.
I am as excited as ever.
It as a whole was good.
That as much as anything drew me.
Thanks for the way you explained it.
Thank goodness for your patience.
Think for yourself, you said.
Think you for one moment it was easy?
Than whom there is no better.
Do to others what you would have them do.
What I do to the dough is fold it.
In due course I will write.
He does not mind, and the dose does not vary.
The dose the patients take is small.
How does the team work?
Even through the winter we ran.
Even through it all you were kind.
She thought English food dull.
I taught it was said to be fun.
I taught that course, and I taught you would guess what.
Are conversations recorded?
You our guests are welcome.
In half an hour we were done.
The winner takes ours.
A witch in the play was mine.
Nothing except to wait was left.
It was earlier than accepted practice.
The stationary shop van was towed.
The court precedes the hall.
I was bored on the train, and boarded the bus.
He struck a chord with me.
The water was bated.
Free reigning kings are few.
The mute button points left.
We talked at Steak House.
The walk past the mill was fine.
I walked, passed the mill, and turned.
The starting salary was not why I came.
Later this week suits me.
The latter half of the week suits me.
It stood in a manor house.
The carrier goals for freight are tough, and our carriers met them.
My carrier bag split.
My carrier is Vodafone.
The golf curse lifted.
Higher education is my field.
The higher fee was fair.
The root of it was clear.
Rest assured that I will call.
The surveyor appraised it.
Sort after sort of tea was tried.
I am a confidant of the owner's.
He had a clear conscience.
Children adopt quickly the words they hear.
I read your perspective with care.
From your perspective employers are slow.
She was formally known to the court.
They bought together and sold apart.
We bought in our own flour.
She lost at cards.
At a loss for words, I sat.
Due to loss the firm closed.
I was choosing, and I chose the blue.
When you chose me I was glad.
The proof that it works is here.
My belief is firm.
She apologises for the rain.
We had recourse to law.
He presents online.
The Swiss roll model was cardboard.
I had scene changes to run.
The seams to the left held.
I cannot lift the weight for long.
The week was weakly lit.
A pint of view-inspiring ale.
At par of the best.
It went along time after time.
Along time's river we went.
The job fare was cheap.
She made it since you asked.
The site was cited.
I sent a reminder of the date.
I resent interview tasks that take a week.
My resent was gone.
He was hesitant to call.
There is no hesitation.
I do no harm.
I have no want of time.
Mourning is hard, you said of your hospice.
It was to be affected badly.
The one whose looking-glass broke.
Someone whose work I like.
Anyone who is work-shy need not apply.
Colleagues who is who lists amuse.
Those they're with are kind.
They knew their going to sea was a risk.
I was glad, since their looking after me was so kind.
The year is 2024, and I have five years of experience.
I have the build to lift it and a build of my own.
The talk was a long time ago.
Would you prefer that I call?
It would be great to hear about the timeline.
I wanted to follow up and thank you again for your time and consideration.
You said you would be in touch, and I have not heard back.
I've read what you sent and I'm happy to go over it.
We met each other, then talked; more then than now.
He who would have been, had he been asked.
Nobody had had to.
I will have had time to read it.
It had to be said.
I'd been in the trade.
The off chance of rain kept us in.
We took the lid off the pot, a number off the list and a weight off my mind.
The number off your site was wrong.
We sold the kind off the shelf.
The full off-site is in May.
The team were happy when things stand still.
You asked where were you standing?
Were things to change, I would move.
Right here and over here we ship.
Please hear from both sides.
The change to join is due.
We had a change to discuss.
I have a change to work through.
I gave them a change to review.
The brand knew system limits.
They knew your position.
The old through road tour took an hour.
I asked the one think tank is known for.
Those we thing-ify.
The office quite office-like.
It is quite a place.
The weak on the left are cared for, and next weak links are mended.
What is the waist of your uniform?
I am the bearer of bad news; bear with us.
I was among your leads, and you lead by example.
A whole in my view.
The deep breathe on.
I breath-tested drivers.
Moral and social work is at your core.
The team moral compass is strong.
The low moral bar was the joke of the play.
My best moral and practical support was my aunt.
Principle software patents apply in principle.
We need the costumer experience of a theatre.
The baker roll is with seeds.
Your chef roll in the window looked good.
I applied for a role as roll maker.
We weighed the whether of it.
I don't know weather well.
Please ask weather staff.
I know weather the way you know tides.
Does the effect on the crew worry you?
You might effect them in one go.
Her flat affect on the ward was noted.
Anyone who is team lead has a say.
People who's who lists name are here.
I met someone who's work-shy.
They're all kind, and of those they're the best.
You knew just what to say.
Every moth and butterfly was counted.
I would like two work benches and two meeting rooms.
All of us at work wish you well.
The shop sells team kits.
I wanted to experience it working.
I brought with me references from three schools.
There was a pressure to learn fast and to meet targets.
First, I would compliment your team.
It is the kind of cause I care about, of cause and effect.
I have server projects and server questions for you.
I tough it out in winter.
I thought history in schools was dull.
What we talked about are interview skills.
The rest are experts at steak and fish.
I was planing to take off two millimetres.
From my perspective students learn best by doing.
We were at a loose end, and I waited at a lost property desk.
I had to proof that dough twice.
Teaching online presents its own challenges.
You showed me which seams to let out.
I came along while the team was at lunch.
Thank you for the reminder of the day.
I am not hesitant to ask.
One side affects the other.
Your talk whetted my appetite.
We look forward to show week.
It was pleasing to hear that and impressive by your standards.
My five years of experienced leadership helped.
The client I am contact for is in Leeds.
It isn't much different between the two sites.
An excited project team met us.
I have spend to manage and send rights.
He's been at your convenient city office.
`;
