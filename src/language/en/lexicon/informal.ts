/** Slang and over-familiar words, with what to write instead ('' where they just go). */
export const SLANG: readonly (readonly [pattern: string, instead: string])[] = [
  ['the (missus | wifey | hubby | ball and chain)', ''],
  ['me and (the | my) (missus | hubby | mrs | lads | mates | boys)', ''],
  ['(sank | sink | downed | knocked back) a few (to | in | at | last | beers | pints | $)', ''],
  ['(am | was | still | be | were | are) well up for (it | this | that | the)', ''],
  ['well (chuffed | keen | excited) ..1 (it | this | that | $ | about | with)', ''],
  ['gonna', 'going to'],
  ["i'mma|i'ma", 'I will'],
  [
    'i (mma | ma) (be | send | call | go | get | have | do | take | follow | check | let | tell | say | need)',
    'I will',
  ],
  ['pretty please', 'please'],
  ['(any | some | the) goss', 'news'],
  ['wanna', 'want to'],
  ['gotta', 'have to'],
  ['gimme', 'give me'],
  ['lemme', 'let me'],
  ['kinda', 'rather'],
  ['sorta', 'rather'],
  ['dunno', 'do not know'],
  ['outta', 'out of'],
  ['lotta', 'a lot of'],
  ['coulda|shoulda|woulda', 'could have'],
  ['cuz|coz|cos', 'because'],
  ["'cause", 'because'],
  ['tho', 'though'],
  ['thru', 'through'],
  ['yeah|yea|yup|yep|yah', 'yes'],
  ['nope|nah', 'no'],
  ['ain’t', 'is not'],
  ["y'all", 'you all'],
  ['dude|dudes|bro|bruh|bros|homie|homies|fam', ''],
  [
    '(thanks | cheers | hey | hi | you | ok | sorry | yo | alright) (mate | man | pal | buddy | boss | guys | dear | babe | hun | love | champ | chief | legend | girl)',
    '',
  ],
  [
    'you (rock | rocks | rule | da | legend | legends | guys (rock | rule | are the best | are awesome))',
    'it was a pleasure to talk with you',
  ],
  [
    'awesomesauce|amazeballs|noice|fab|totes|obvs|defo|deffo|probs|deets|convo|vibes|vibe|vibing|legit|lowkey|highkey|sus|yeet|swag|dope|epic|sweet !spot|tooth|factory|factories|shop|shops|trade|maker|makers|making|counter|stall|stalls|boxes|box|trolley|course|wine|wines|basil|chestnut|chestnuts|pea|pepper|peppers|chilli|pastry|dough|crude|water|gas|gum|clover|sorghum|potato|potatoes|corn|peas|and',
    '',
  ],
  [
    '(super | totally | freaking | freakin | frickin | friggin | hella | wicked | mega | insanely | crazy | mad | stupidly) (stoked | pumped | psyched | cool | awesome | sick | lit | dope | rad | good | excited | chill | nice | keen | fun | hyped)',
    '',
  ],
  ['stoked|psyched|pumped|hyped|jazzed', 'excited'],
  ['chuffed to bits', 'delighted'],
  [
    '(interview | chat | talk | session | team | office | vibe | vibes | place | company | gig | day | tour | trial | conversation | people | everyone | meeting | panel | presentation | it | that | this | so | really | totally | super) (was | is | were | are | sounds | sounded | looks | looked)? ..1 (lit | fire | wicked | banging | killer | bomb) !by|from|at|up|with|when|for|in|only|all|safety|station|alarm|drill|disposal|whale|door|doors|exit|service',
    '',
  ],
  [
    '(was | is | were | are | so | really | totally | pretty | super | that is | sounds | sounded | looks | looked | be) ..1 (rad | dope | sick | ace | da bomb | the bomb | off the hook | off the chain | bonkers | mint | banger | gnarly | goals | peng | bussin)',
    '',
  ],
  [
    '(a | an | the | such a | what a | real | absolute | total) (blast | hoot | no brainer | killer | banger | banging | bummer | riot | legend | vibe) !from|furnace|wave|radius|zone|chiller|whale|freezer|of',
    'a pleasure',
  ],
  ['(had | having) a (blast | ball | hoot)', 'enjoyed it'],
  ['(hit me up | buzz me | holler at me)', 'contact me'],
  ['hmu', 'contact me'],
  ['(bunch | ton | tons | loads | shedload | boatload) of (thanks | love | fun)', 'many thanks'],
  ['thanks (a bunch | a ton | tons | loads | a bundle | millions)', 'thank you very much'],
  [
    '(hang | hanging | hung | hang out | chill | chilling) (out | with (you | you guys | the team | everyone))',
    'spend time',
  ],
  ['(no | any) (worries | probs | sweat) (mate | man)', ''],
  ['no biggie|probs', 'no problem'],
  ['(proper | well) (buzzing | chuffed | made up | stoked)', 'very pleased'],
  ['(totally | absolutely | literally) (killed | slayed | ended) me', 'made me laugh'],
  [
    '(crush | crushed | crushing | killed | nailed | smashed | aced | rocked | bossed | slay | slayed) (it | this | the interview | that interview)',
    'did well',
  ],
  ['(psyched | itching | dying | pumped) (up | to start !as)', 'eager'],
  [
    '(can not | could not | cannot) wait to (crush | smash | kill | rock | hang | get cracking | get stuck | party)',
    'look forward to',
  ],
  ['(hook | hooked) (me | you) up', 'arrange'],
  ['thumbs up', ''],
  ['(what is | whats | wassup | sup) up', ''],
  ['(my | a | the) ..1 (peeps | peep | homies | bestie | squad goals)', 'people'],
  ['(kick | kicks | kicked | kicking | bad) ass|arse|butt', ''],
  [
    'badass|kickass|crap|crappy|damn|shit|shitty|bloody !mary|diamond|sunday|friday|pressure|tests|samples|nose|war|work|test|hell|mess|dressing|dressings',
    '',
  ],
  ['(freak | freaked | freaking | freakin) ..1', ''],
  ['(as hell | like hell | heck of | the heck | hell yeah | hell yes | heck yes | heck yeah)', ''],
  ['woohoo|yay|yippee|wooo|whoop|whoo|haha|hahaha|lol|lmao|rofl|hehe|heh', ''],
  ['(woo hoo | ha ha | ha ha ha | he he)', ''],
  ['(wink | nudge) (wink | nudge)', ''],
  ['(blown away | mind blown | blew my mind | mindblowing)', 'very impressed'],
  ['(go | going) (nuts | bonkers | bananas | crazy | ape)', ''],
  ['(my bad | oopsie | oops | whoops | soz | sozzled | sry)', 'I apologise'],
  ['(ur | u r) ', 'your'],
  ['gr8|l8r|b4|2day|2moro|2morrow|2nite|4u|w8|m8|str8|h8', ''],
  ['(u | ya | yous | youse | yall) !s|k|turn|shaped|boat|values|value|net|th', 'you'],
  ['r u', 'are you'],
  ['(thx | tnx | thnx | thanx | ty | tysm | tks)', 'thank you'],
  ['(pls | plz | plse | plees)', 'please'],
  [
    '(btw | imo | imho | tbh | idk | fyi | omg | omfg | wtf | brb | ttyl | ngl | iirc | afaik | smh | rn | lmk | tbf | irl | fomo | yolo | jk | nvm | idc | gtg | ikr | wbu | hbu | tmi | bff | ftw | icymi)',
    '',
  ],
  ['(b c | bc) (i | we | you | it | of | the)', 'because'],
  [
    '(msg | msgs | ppl | abt | bcoz | becoz | tmrw | tmr | tomoz | rly | v good | prolly | sth | smth | wud | cud | wil b | luv | gud | gd | wk | wknd | 2 c u | c u | cya | dat | dis | dey | wat | wht | hv | hve | nd | pic | pics | wid | wit | den | plzz)',
    '',
  ],
  ['asap', 'when you can'],
  [
    '(piece of cake | easy peasy | bee s knees | cat s pyjamas | cat s pajamas | bob s your uncle)',
    '',
  ],
  [
    '(ok | okay | okey dokey | okie dokie | alrighty | righto | rightio) (so | then | cool | bye | lets | let us)',
    '',
  ],
  [
    '(cool beans | no cap | for real | fo sho | fer sure | for sure tho | you bet | you betcha | cheers big ears | good on ya | too easy | she will be right)',
    '',
  ],
  [
    '(pretty | real | so | very | super | how | really | that is | was | sounds | looks | all | is | ’s) cool !and|storage|room|enough|under|temperature|head|heads|down|in|chain|as|calm|climate|water|air|off|spot|boxes',
    'impressive',
  ],
  [
    'cool (stuff | place | people | team | office | company | vibe | gig | guys | job | crew | folks | project | projects | dude)',
    'impressive',
  ],
  [
    '(the | this | your | a | dream | sweet | that) gig !economy|workers|work|worker|poster|venue',
    'role',
  ],
  [
    '(you | the | all | these | those | such | great | your | cool | nice | lovely | amazing | fun) (guys | guyz)',
    'you',
  ],
  ['(give | gimme) me a (buzz | tinkle | holler)', 'contact me'],
  ['(pick | picking | picked) your (brain | brains)', 'ask you'],
  ['(nerd | nerded | nerding | geek | geeked | geeking) out', 'talk at length'],
  [
    '(a | total | huge | massive | complete) (nerd | geek | noob | newbie | fanboy | fangirl | rockstar | ninja | guru | wizard)',
    '',
  ],
  [
    '(bum | bummed | bummer | gutted | pissed | pissed off | bricking it | knackered | shattered | skint | cheesed off) ',
    'disappointed',
  ],
  [
    '(screw | screwed | mess | messed | stuff | stuffed | cock | cocked | bodged) (it | that | this | things) up',
    'made a mistake',
  ],
  ['(stuff | things) and (stuff | all that | whatnot)', ''],
  ['or (whatever | something | sumthin | smth) $', ''],
  ['whatevs|whatever (works | floats | man)', ''],
  ['bet $', ''],

  // hailing
  ['^ yo !yo', ''],
  ['yo (#cap | man | bro | dude | team)', ''],
  ['wassup|whassup|wazzup|whaddup|howdy|wagwan|howzit|heya|ahoy', ''],
  [
    '(hey | hi) (you | guys | gang | peeps | y all | dude | bro | girl | lads | ladies | lovely people)',
    '',
  ],
  [
    'my (guy | dude | man | homie | lovely | lovelies | darling) !ropes|rope|lines|from|of|who|in',
    '',
  ],
  [
    '(hi | hiya | hey | hello | thanks | cheers | you | there | today | yesterday | star | gem | now | not | morning | much | again | bye | fine | great | news | chat | so) (hun | hunny | hon | babe | babes | sweetie | sweetheart | darl | luv | ducky | bab)',
    '',
  ],
  [
    '(hi | hiya | hey | hello | thanks | cheers | today | star | morning | much | bye | bunch) (sugar | sunshine | petal | poppet | cupcake | pet | chuck | hen) $',
    '',
  ],
  [
    '(hi | hiya | hey | hello | morning | evening | howdy) (there)? (love | lovely | darling | stranger | gorgeous | handsome | trouble)',
    '',
  ],
  ['(morning | evening | afternoon) all $', ''],
  ['(evening | morning | afternoon) all me (again | here)', ''],
  [
    'how (is | are) (tricks | things hanging | it hanging | it going (boss | mate | man | chief | pal))',
    'how are you',
  ],
  [
    '^ what is (up | cooking | cracking | poppin | popping | new pussycat | the craic | shaking) !with|for|on|in|there ..2',
    'how are you',
  ],
  ['(long time no see | how far any | how bodi | how body)', ''],
  [
    '(any (word | news | joy | luck | update | idea) ..1 | sorry | thanks | cheers | ok) (chief | squire | guv | gaffer | skipper | captain | oga | boss) $',
    '',
  ],
  ['(g day | gday | good day mate)', 'Hello'],
  ['(your | the) (gal | guy | man for you baby) $', ''],
  ['i am so (your | the) (guy | gal | girl | man | woman) ..2', ''],
  ['(you | those | these) (crazy | mad | cool) (kids | cats | people | lot)', 'you'],
  ['(for | with) you (baby | babe) $', ''],
  ['you lot', 'you all'],
  [
    '(gagging | itching | champing | busting) (for it | to get (started | stuck in | going | cracking))',
    'eager',
  ],
  ['^ (tada | ta da | voila | yo yo | bring on round | bring it)', ''],
  ['^ (chill | respect | kudos | boom | bam) ($ | i | we | no | you)', ''],
  ['what is the (story | craic | goss | sitch) $', 'how things stand'],
  ['(base | touch | soon | later | thanks | cheers | sorry | ok | good) bud $', ''],
  ['a biggie', 'important'],
  [
    '(am | is | are | was) (dead | well | proper) (sorry | excited | happy | impressed | pleased | interested | nervous)',
    'very',
  ],
  ['fair play to (you | ya | all | him | her | them)', 'well done'],
  ['(blanked | blanked out | choked | spaced | spaced out) on (that | the | it)', 'forgot'],
  ['(turned to mush | sweating (buckets | bullets) | nearly died when | freaking out)', ''],
  ['(like a car bonnet | potaters | easy tiger | hold your horses)', ''],
  ['uuu|youuu|yooo|plsss|pleeeease|pleasee|thankyouuu|sooooooo|wayyy|fwd|nxt|thnku|altho', ''],
  [
    'you (peeps | crew | gals | lads | fellas | bunch | legends | beauties | beauty | superstars | rockstars)',
    'you',
  ],
  [
    '(it | this | that | you | me | today | there | interview | job | place | so | much | good | great | amazing | later | up | time) (mate | bro | buddy | pal | dude | boss | champ | lads | babe | hun | honey | man) $',
    '',
  ],
  [
    'bruv|blud|gurl|hunni|hunny|luvvie|darlin|pardner|amigo|amigos|compadre|boyo|guvnor|guv|besties|sista|homegirl|bossman|girlboss|fellas',
    '',
  ],
  [
    '(howdy | well | hello | hey | thanks | cheers) (partner | pardner | stranger | gorgeous | lovely | amigo | squire | guv | chum | big man | handsome | my lovely | petal | ducky | treacle) !organisation|organization|organizations|organisations|firm|school|schools|company|companies|at|in',
    '',
  ],
  ['(head honcho | big cheese | boss man | boss lady | top dog | big boss)', ''],
  ['yaar|arre|abeg|wahala|bhai|eish|lekker', ''],

  ['^ sup', ''],
  ['y all', 'you all'],
  ['(hey hey | hi hi | hiya hiya)', ''],
  ['big up (the | to | your | you | for)', ''],
  ['(me | you | u | i) n (my | me | i | u | the)', ''],
  ['i was like (no | wow | oh | what | yes | yeah | omg)', ''],
  [
    '(wait | want | how | like | love | up | able | going) (2 | 4) (start | be | see | hear | meet | you | u | work | do | get | join)',
    '',
  ],
  ['(name (all over | written all over) it | all over the shop)', ''],
  ['smash (some | the | those | all | my | our) ..1 (targets | goals | kpis | numbers)', ''],
  ['^ peace $', ''],
  ['good vibes', ''],

  // taking leave
  ['toodles|toodle|tootle|ttfn|xoxo|mwah|smooches|laters|toodeloo|tatas', 'Kind regards'],
  ['(toodle | tootle) (pip | oo)', 'Kind regards'],
  ['(ta ta | ta ra | tatty bye | cheery bye | hooroo | toodle loo) (for now | $)', 'Kind regards'],
  ['bye bye for now', 'Kind regards'],
  ['^ (ta ra | cheery bye | hooroo | be good | love ya | smell ya) ..2 $', 'Kind regards'],
  [
    '((lots | loads | oodles) of love (x | $ | from) | ^ (lots | loads) of love !went|goes|and|has|is|was)',
    'Kind regards',
  ],
  ['love and light', 'Kind regards'],
  ['(kiss | mwah) (kiss | mwah)', ''],
  ['(hugs | kisses | cuddles | love) (and | n) (hugs | kisses | cuddles)', 'Kind regards'],
  ['(big | bear | group | virtual | massive | many | warm | huge) (hug | hugs)', ''],
  ['^ (hugs | kisses)', 'Kind regards'],
  [
    '(peace out | catch you later | catch ya | see ya | see you later alligator | later gator | laters gators | in a while crocodile | over and out | rock on | keep it real | stay (cool | awesome | gold | golden | classy | frosty | groovy))',
    '',
  ],
  [
    'ta (muchly | very much | ever so | for (the | your | that | having | seeing | everything | now))',
    'thank you',
  ],

  // praise
  [
    '(mad | major | big | massive | huge | serious) (props !department|and|cupboard|store | respect to | kudos | ups | shout out | shoutout | love to)',
    'thank you',
  ],
  [
    '(props | kudos | shout out | shoutout | big ups) to (you | your | the (team | guys | crew | gang | whole))',
    'thank you',
  ],
  ['(high five | fist bump | highfive) ..1', ''],
  [
    '(you | your ..1 | the) (team | place | office | lab | kitchen | guys | company | crew | school | ward | studio | shop)? (totally | really | seriously | so | absolutely)? (rock | rocks | rocked | slaps | slapped | slays) $',
    'impressed me',
  ],
  [
    '(a | an | absolute | what a | proper | right | real | total | such a) (cracking | belting | stonking | ripper | bonzer | beaut | belter | corker | doozy | humdinger | blinder | banger | scorcher) !unit|plant|tower|furnace|process|catalyst|machine|up',
    'excellent',
  ],
  [
    '(absolute | real | proper | right | total) (cracker | peach | scream | riot | laugh | ledge | gem)',
    'excellent',
  ],
  [
    'what a (rodeo | scream | laugh | rush | buzz | hoot | lark | squad | ledge | lad | beast | rush)',
    '',
  ],
  [
    '(dead | mega | uber | hella | mighty) (good | nice | cool | excited | impressed | happy | chuffed | interesting | impressive | fun | huge | funny | fine)',
    'very',
  ],
  [
    '(well | proper) (chuffed | cool | excited | jel | lush | mint | jealous | gutted | nervous)',
    'very',
  ],
  [
    '(so | too | totally | just | really | pretty | absolutely) (rad | lit | dope | wicked | epic | gnarly | fab | ace | nuts | bananas | insane | mental | unreal | bonkers | brill | peng | boss | class $)',
    'excellent',
  ],
  [
    '(was | is | were | sounds | looks | looked | sounded) (totally | absolutely | just | so | pretty | kinda)? (nuts | bananas | insane | mental | unreal | brill | savage | awesome sauce | fire $ | wild $ | bussin | goated)',
    'excellent',
  ],
  ['(dog s | dogs) (bollocks | danglies)', ''],
  ['(bee s | bees) knees', ''],
  ['(cat s | cats) (whiskers | pyjamas | pajamas | meow)', ''],
  ['i ..1 (really | totally | seriously | so) (dig | dug)', 'like'],
  [
    'i (dig | dug) (it | what (you | they) | your !garden|allotment|field|beds|soil | how you)',
    'like',
  ],
  [
    '(^ | so | but | and | was | am | were | is | it) like (thanks | thank you | so | i | really | totally | wow | super | omg | yeah | completely | best) !much|many|do|did|was|am|the ..2',
    '',
  ],
  [
    'i ..1 dig (the | your | this | that) ..2 (vibe | idea | culture | concept | place | set up | energy | mission | look)',
    'like',
  ],
  [
    '(knocked my socks off | rocked my world | blew me away | gobsmacked | cloud nine | happy dance | cracked me up | cracks me up | in stitches | tickled pink | grinning like | grinning from ear | jaw (dropped | hit) | walking on air)',
    'delighted',
  ],
  ['i (am | was | have been) ..1 buzzing !with', 'delighted'],
  ['(hits | hit) different', ''],
  [
    'rizz|goated|yas|yass|yasss|periodt|deadass|finna|tryna|imma|ima|bae|innit|bruv|bestie|bussin',
    '',
  ],
  ['(slaps | lush) $', ''],
  [
    '(understood the assignment | living my best | glow up | vibe check | big mood | main character energy | chef s kiss | big brain | galaxy brain | ok boomer | vibed)',
    '',
  ],

  // exclaiming and swearing
  [
    "frickin|frickin'|fricking|friggin|friggin'|frigging|effin|effing|fecking|feckin|goddamn|goddam|dang|darn|darned|heckin|freakin'|flippin",
    '',
  ],
  ['bollocks|bugger|buggered|sodding|arsed|plonker|numpty|pillock|eejit|hellova|helluva', ''],
  [
    '(crazy | big | weird | long | dumb | hard | fancy | huge | wild | lazy | sweet | cool | mad) ass|arse|assed !management',
    '',
  ],
  [
    '(holy (cow | moly | smokes | crap | mackerel | guacamole | macaroni) | oh (boy | man | my god | my gosh | my days | em gee) | gee (whiz | whizz) | good (grief | lord) | my (oh my | goodness me) | boo yah | cha ching | ka ching | hot (damn | dang | diggity) | hell of a | one hell)',
    '',
  ],
  [
    'jeez|geez|crikey|blimey|yikes|whoa|woah|booyah|kaboom|yowza|woot|w00t|ugh|pfft|argh|aargh|umm|ummm|uhh|erm|huh|hmm|hmmm|aww|awww|ooh|oooh|strewth|meh|yippee|hurrah|hooray|wowza|wowzers|eek',
    '',
  ],
  ['(just | like | but | oh | so | and | well) wow', ''],
  ['^ (wow | boom | bam) !is|was|crane|operator', ''],
  ['(eh | innit | huh | right mate | or what | amirite) $', ''],
  ['(you | ya | if you) know what i (mean | am saying)', ''],

  // chat
  [
    '(a | our | the | good | cracking | great | lovely | nice | quick | wee | that | proper) (natter | chinwag | chin wag | gabfest | blether)',
    'conversation',
  ],
  ['(have | had | having) a ..1 (yarn | gossip | jaw) !of|made|spun', 'talked'],
  ['(good | great | top | cheeky | the) banter', 'conversation'],
  ['me (done | waffling | rambling | yapping | babbling | wittering | banging on)', ''],
  ['(done | stop | quit) (waffling | rambling | yapping | babbling | wittering)', ''],
  ['(brain fart | word vomit | brain dump | verbal diarrhoea | hot mess | train wreck)', ''],
  [
    'no (dramas | biggy | prob | sweat | big deal | stress !fracture|fractures|test|tests|on|in)',
    'no problem',
  ],
  [
    '(just (saying | sayin) | real talk | long story short | not gonna lie | no lie | swear down | mind you mate | keepin it | keeping it real)',
    '',
  ],
  [
    '(bring it on | ^ game on | sign me up | let us (do this | rock | roll | get this | smash | crush | gooo) | jump on board | jump aboard)',
    'I would be glad to join',
  ],
  [
    'i am (so | totally | all | well)? (down for | game for | well up for | so up for | all in $)',
    'I would be glad to',
  ],
  [
    '(winged | wing | blew | bombed | flunked | fluffed | tanked | botched | bossed | slayed | smashed | nailed | aced | crushed | killed) (it !to|on|down|up|by|with | that $ | the (interview | test | task | case study | presentation | demo | panel))',
    'did well',
  ],
  [
    'let us (rock and roll | do this thing | crack on | get cracking | roll | boogie | party | bounce)',
    '',
  ],
  ['(count me in | i am in | sign me up) (peeps | guys | folks | lads | people | boss | baby)', ''],
  ['(rock | rocks | rocked) my (world | socks)', 'impressed me'],
  ['(down | cool | ok) with that $', 'happy with that'],
  ['(big time | no joke | no lie | for sure | straight up) $', ''],
  [
    '(whale | hoot | gas | heck | hell) of a (time | day | interview | laugh | tour | place)',
    'very good time',
  ],
  ['(one | a) (heck | hell) of ..1', ''],
  ['(to die for | off the (charts | scale | planet)) $', 'excellent'],
  [
    '(quiz | test | task | interview | demo | day) was (a | an)? ..1 (beast | doozy | monster | belter | killer | breeze | hoot) $',
    '',
  ],
  ['(mind | brain) is ..1 (blown | fried | mush | goo | melted)', ''],
  ['(^ blown $ | ^ squee | ^ phew | ^ hooroo | ^ woop | ^ whoop | ^ yesss)', ''],
  ['(brain fried | nearly (peed | wet | pooped) | peed myself | wet myself | pants off)', ''],
  [
    'obsessed with (your | the) (app | product | brand | site | website | coffee | shop | office | products)',
    'much taken with',
  ],
  ['(all good in the hood | all good (here | at this end | my end | at my end))', ''],
  ['bless (ya | your (cotton)? (socks | heart | cotton))', ''],
  ['hit me (back | up)', 'write to me'],
  [
    '^ (sweet | awesome | nice one | cool | wicked | sick | epic | savage | brill | ace) (thanks | cheers | talk | see you | $)',
    '',
  ],
  [
    '^ (okie dokie | okey dokey | okay dokey | oki doki | righty ho | alrighty then | righto | rightio)',
    '',
  ],
  ['is (well | proper | dead) (good | nice | cool | lush | funny | smart)', 'is very good'],
  [
    '(aced | nailed | smashed | crushed | bossed | killed) (that | the | my | it) ..1 (test | task | quiz | interview | panel | demo | talk | right) ..1',
    'did well',
  ],
  [
    '(bee knees | cat whiskers | cat pyjamas | cat pajamas | dog bollocks | mutt nuts)',
    'excellent',
  ],
  ['(slam dunk | shoo in | nailed on | out of the park | piece of p)', ''],
  [
    '(cheeky | few | couple of) (pint | pints | beers | bevvies | bevvy | drinks | cold ones | jars | brewskis)',
    '',
  ],
  [
    '(grab | sink | go for) a ..1 (pint | beer | bevvy | brewski | cold one | bite | brew) (with | together | some | sometime | soon | $ | and | after)',
    'meet',
  ],
  ['(drinks | beers | pints | round | rounds | pizza | curry) (is | are) on me', ''],
  ['(give | drop | send | shoot) (us | me) a (bell | holler | dm | tinkle)', 'write to me'],
  ['(dm | pm | inbox | holla at | hollerat | holla) me', 'write to me'],
  ['holla|hollaback', 'write to me'],
  ['slide into (your | my) dms', ''],

  // of one place or another
  ['ye (all !men|persons | lot | crowd | absolute | lads | guys | two)', 'you'],
  ['(meeting | leave | leaving | seeing | thank | thanks) ye', ''],
  ['dotes|craic|owt|nowt|summat|arvo|arvos|brekkie|smoko|wetin', ''],
  ['(chur | churr | abi) $', ''],
  [
    '(was | were | is | are | it | you) ..2 (pure | total | absolute | just | so)? (class | deadly | gas | savage | unreal) (altogether | like | out | $) !of',
    'excellent',
  ],
  [
    '(was | were | is | are) ..1 ((pure | dead | total | just so) (sound | quality) | (sound | quality) (altogether | like $))',
    'excellent',
  ],
  ['auld !lang', 'old'],
  ['class (news | stuff | altogether | act)', 'good'],
  ['(fair (dos | dues) (to | lads | all) | fair play (lads | all))', 'well done'],
  ['(ah sure | ah now | sure look | right so | sure lookit | all grand)', ''],
  ['thanks (a mill | a million lads | big time | a mil)', 'thank you'],
  ['cheers (a mill | big time | a million | for now | heaps | loads)', 'thank you'],
  ['big time (for | $)', ''],
  ['heaps (good | keen | excited | fun)', 'very'],
  [
    '(super duper | okey doke | easy as | sweet as | no joke | i kid you not | not even joking)',
    '',
  ],
  ['(great | good | top | class | quality | deadly) stuff (!on|in|at | lads | mate)', ''],
  ['(a | right | proper | good | great) (giggle | cackle | carry on | belly laugh)', ''],
  [
    '(absolute | total | complete | proper | pure) (dote | dotes | doll | dolls | gem | gems | star | stars | hero | babe | babes | diamond | diamonds | angel | angels | unit | beaut | legends)',
    '',
  ],
  [
    '(was | were | am | is | still | pure) buzzing (after | about | from | for | now | since | $)',
    '',
  ],
  ['(are | is | be | was | were) the (goat | goats) $', ''],
  ['(mind yourself | mind yerself | chin up | take it easy) (hun | hon | now | lads | love)', ''],
  ['(hun | hon | hunny | hunz) (x | xx | xxx | $)', ''],
  [
    '(soon | later | week | weekend | much | lovely | all | day | again | cracker) (x | xx | xxx) $',
    '',
  ],
  ['xx|xxx|xxxx $', ''],
  ['(sharp sharp | no wahala | well done o | i go dey | sha $ | shot bru | good on ya)', ''],
  // spelt as spoken or texted
  [
    "lookin|checkin|tryin|sayin|tellin|askin|sendin|followin|writin|givin|takin|meetin|seein|askin|lettin|chattin|wonderin|dyin|chillin|doin|thinkin|hopin|workin|talkin|lovin|feelin|comin|goin|nothin|somethin|makin|gettin|waitin|havin|lookin'|doin'|thinkin'|hopin'|workin'|talkin'|lovin'|feelin'|comin'|goin'|nothin'|somethin'|gettin'|waitin'|havin'|keepin|keepin'|rockin|rockin'",
    '',
  ],
  [
    'whatcha|gotcha|betcha|lotsa|hafta|oughta|musta|mighta|gotsta|dontcha|wouldja|aight|alrite|nuff|sumthing|sumthin|nuthin|wiv|dat|dem',
    '',
  ],
  [
    'soo|sooo|soooo|sooooo|yess|yesss|yessss|waaay|waay|loong|looong|heyy|heyyy|hii|hiii|pleease|pleeease|reeally|reallyy|reallyyy|goood|amazinggg|lovee|byee|byeee|hahahaha|yayy|yayyy|thankss|thankuu|veryy|veryyy|muchh|sooon',
    '',
  ],
  [
    'fwiw|ofc|istg|kthx|kthxbye|obvi|thnks|thks|tnks|tq|tqvm|tyvm|nbd|omw|jfyi|thankq|thanq|thanku|thankx|pleez|bday|tgif|gna|wanted2|every1|some1|any1|no1|n1|ily|lolz|lulz|pmsl|fml|ffs|stfu|ttys|ikr|gratz|whaddya|wotcha|laterz|latas|soznot',
    '',
  ],
  ['(perf | af) $', ''],
];

/** Legitimate senses. */
export const SLANG_EXCEPTIONS: readonly string[] = [
  '(the | your | our | this | each | every | wafer | chip) ..1 fab (in | at | and | is | was | has | had | runs | where | who | that | line | lines | floor | site | tool | tools | operator | operators | technician | engineer | $)',
  '(and | but | so)? like i (said | told | mentioned | explained | say | promised)',
  'yo yo',
  '(the | an | a | at | your | by | from | with | to) ..1 (omg | imo | fyi | lol | imho | bff | rofl | fab | goss | tmi) (column | note | notes | page | group | board | standard | standards | rules | rule | code | convention | wrote | sets | set | guidelines | shop | label | and | has | is | was | s | stamp | slip | memo | list | box)',
  'the (omg | imo | lol | bff | tmi)',
  'bloody (scene | scenes | battle | battles | fingerprints | fingerprint | handkerchief | shirt | knife | sheet | sheets | hand | hands | footprint | footprints | chapter | chapters | history | revolt | war | wars | end | ending | coup | bandage | bandages | gloves | cloth | assizes | tower | knee | knees)',
  '(my | your | the | his | her) bad (connection | line | leg | knee | back | handwriting | spelling | eyesight | weather | english | french | hearing | cold | luck | ear | eye)',
  '(bring | brought | bringing | give | gave | made | make | fill | filled | label | labelled | sell | sold) ..3 jars ..2',
  '(few | two | three | some | glass | jam | empty) jars (of | along | from | for) ..2',
  '(dude | dudes | bro | bros | homie | guys | peeps | vibe | mates | buddy | slang | banter | wow) ..4 (course | club | programme | program | brand | band | magazine | podcast | ranch | workshop | campaign | app | scheme | charity | cafe)',
  '(he | she | who | they | it | #cap | child | children | pupil | pupils | baby | daughter | son | mother | father | wife | husband | cow | calf | horse | dog | cat | animal | animals | patient | patients | colleague | colleagues | nurse | somebody | someone | people | staff | crew | goat | sheep | driver | cook | teacher | they | you | i) (was | is | were | are | am | been | fell) ..1 (sick | mental)',
  '(beer | bears | brown | polar) bear (hug | hugs)',
  'bingo|boom (hall | crane | operator | microphone | mic)',
  'killer (whale | whales | application | bees)',
  'blast (furnace | furnaces | radius | zone | chiller | freezer | freezers | cell | cells | wave | doors | from | room | proof | mats)',
  'sick (leave | pay | bay | day | days | note | child | children | animals | patients | people | notes | kids | cow)',
  '(sweet | dope | epic | legit | vibe) (spot | tooth | pea | peas | potato | potatoes | corn | chestnut | chestnuts | shop | chilli | wine | pastry | pastries | dough | course | trolley | story | stories | poem | poems | poetry | fantasy | saga | theatre | games | coding | software)',
  'user (story | stories) epic|epics',
  '(an | the | this | that | each | our) epic (and | in | on | ticket | backlog | has | had | was | for)',
  'fire (safety | service | station | drill | alarm | alarms | engine | extinguisher | brigade | door | doors | marshal | chief | crew | wood | escape | exit | risk | hydrant)',
  '(thumbs | thumb) (up | wheel) (from the | icon)',
  'super (visor | vision | market | computer)',
  'museum of slang',
  '(the word | words | term | slang | called | entry for | entries for | definition of | meaning of | etymology of | origin of | origins of) ..4',
  '(fire | test) lit (a | the | the boiler)',
  '(dimly | brightly | well | softly | candle | sun | gas) lit',
];

/** Everyday words that are light for a formal house, with what to write instead. */
export const CHATTY: readonly (readonly [pattern: string, instead: string])[] = [
  ['(touch wood | fingers crossed | here is hoping | knock on wood)', 'I hope'],
  ['awesome', 'excellent'],
  ['(super | totally | pretty) !visor|sede #any', ''],
  ['cool', 'good'],
  ['(tons | loads | heaps | a ton | a bunch | a load) of', 'many'],
  [
    '(have | had | having | great | good | quick | our | a | the | lovely | nice) chat',
    'conversation',
  ],
  ['(chatting | chatted) (with | to | about)', 'talking with'],
  ['catch (up | you)', 'talk'],
  ['(folks | kids | guys)', 'people'],
  ['(drop | shoot | ping) (me | you | us) ..3', 'write to me'],
  ['(ping | pinging) (you | me)', 'write to you'],
  ['(give | giving) (me | you) a (shout | ring | bell)', 'call me'],
  ['(touch | touching) base', 'write'],
  ['(big | huge | massive) fan of', 'admirer of'],
  ['(quick | little) (heads up | shout | ping)', 'note'],
  ['(a | the) (whole)? (bunch | heap | ton)', 'many'],
  ['(a bit of a | kind of a | sort of a)', 'a'],
  ['(no worries | no problem | no biggie)', 'of course'],
  ['(can not | could not) wait', 'look forward'],
  ['(okay | ok)', 'well'],
  ['stuff', 'matters'],
  ['(thrilled to bits | over the moon | chuffed | buzzing)', 'delighted'],
];

/** Chat that in capitals is a nurse, a model, a charity or a currency. */
export const CHAT_ACRONYMS: ReadonlySet<string> = new Set([
  'rn',
  'yolo',
  'irl',
  'jk',
  'nvm',
  'gtg',
  'tbf',
  'bff',
  'sus',
]);

/** Everyday words that stand in capitals only when shouted; any other capitals may be an acronym. */
export const SHOUTED_WORDS: ReadonlySet<string> = new Set(
  'really very so love loved thank thanks you please best great amazing awesome excited exactly absolutely definitely not never always must need want now today soon still yes no much everything everyone anything ever most huge super totally such perfect dream job all any and but this that more know hope wait ready interested incredible fantastic thrilled again asap urgent immediately hello wow finally extremely truly sure only every what why when where how are is was am have has do did will would can could should your my me we our they the for interview opportunity hear back from role position time'.split(
    ' ',
  ),
);
