/** Short forms that do not begin like the full name; each line is one person's names. */
const GROUPS = `
thomas tom tommy
robert bob bobby rob robbie bert
william bill billy will liam
richard rick dick rich richie ricky
james jim jimmy jamie
john jack johnny
edward ed ted eddie teddy ned
elizabeth liz beth betty eliza lisa libby lizzie bess ellie elisabeth
katherine kate katie kathy kat kit kitty
catherine cate cathy cat kate katie
kathryn kate kathy katie
margaret maggie meg peggy greta daisy marge
michael mike mick mickey misha
anthony tony ant
antonio tony toni
charles charlie chuck chas
christopher chris kit topher
christine chris tina chrissie
andrew andy drew
alexander alex sasha sandy lex xander
alexandra alex sasha sandra lexi
daniel dan danny
david dave davey
deborah deb debbie
dorothy dot dottie
ellen nell
francis frank fran
frances fran frankie
frederick fred freddie
gerald gerry jerry
gerard gerry
henry harry hank
isabella bella izzy
jacob jake
jennifer jen jenny
jessica jess jessie
joseph joe joey
josephine jo josie
kenneth ken kenny
lawrence larry laurie
leonard len leo
louise lou
matthew matt
mohammed mo moe muhammad
nicholas nick nicky
oliver ollie
pamela pam
patricia pat trish patty tricia
patrick pat paddy
peter pete
philip phil
philippa pippa pip
rebecca becky becca
ronald ron
samantha sam
samuel sam
sarah sally sadie
stephen steve
steven steve
susan sue susie
theodore ted theo
timothy tim
victoria vicky tori
walter walt wally
yevgeny eugene zhenya
aleksandr sasha alex
dmitri dima
maria masha
ekaterina katya
natalia natasha
guadalupe lupe
francisco paco pancho
jose pepe
ignacio nacho
siobhan shiv
katarzyna kasia
malgorzata gosia
agnieszka aga
joanna asia joasia
krzysztof krzysiek
wojciech wojtek
tomasz tomek
piotr piotrek
jan janek
stanislaw staszek
giuseppe beppe peppe pino
luigi gigi
giovanni gianni vanni
lorenzo renzo
theodora dora thea
isidora dora
dorothea dora thea
fyodor fedya
nikolai kolya
mikhail misha
vladimir vova volodya
anastasia nastya
tatiana tanya
yulia yulya
ivan vanya
konstantinos kostas
georgios giorgos yorgos
ioannis yannis
dimitrios dimitris
eleni lena
francisca paca paqui
concepcion concha
dolores lola
rosario charo
mercedes merche
enrique quique
rafael rafa
manuel manolo manu
eduardo edu lalo
alejandro ale
fernando nando
joao joca
henrike rike
johannes hannes jo
sebastian basti
wilhelm willi
heinrich heinz
annemarie anne
hendrik henk
cornelis kees
johanna hanna jo
ingeborg inge
guillaume gui
laszlo laci
istvan pista
jozsef jozsi
`;

const BY_NAME = new Map<string, readonly (readonly string[])[]>();
for (const line of GROUPS.trim().split('\n')) {
  const group = line.split(' ');
  for (const name of group) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), group]);
}

/** Whether two given names can be the same person's: one begins the other, or a usual short form. */
export function isShortFormOf(a: string, b: string): boolean {
  const gap = Math.abs(a.length - b.length);
  if (gap >= 2 && Math.min(a.length, b.length) >= 2 && (a.startsWith(b) || b.startsWith(a)))
    return true;
  return BY_NAME.get(a)?.some((group) => group.includes(b)) ?? false;
}
