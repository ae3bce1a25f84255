import { cues } from '../cues.ts'

/** Tone and kind. */
export const tone = cues(`
failure: ødelagt, feil vare|størrelse|farge|bestilling|adresse|pris|dato, mangler, manglet,
  aldri kommet|mottatt|fått|levert|kom, ikke kommet|mottatt|fått|levert|ryddet|greit|bra|ok, kom aldri|ikke, innstilt,
  kansellert*, avlyst, forsink*, for sent, kald*, skitten*, ekkel*, gammelt, brent, stinker, lukter, lekker, sprukket,
  mistet, borte, forsvunnet, uhøflig*, frekk*, sur, arrogant*, la på, nektet, nekter, overbooket, overfylt,
  ingen plass*|seter|informasjon|beskjed|unnskyldning|forklaring|toalett, utsolgt, problem*, klage*, treg*, utløpt,
  for dyrt|langt|lite|salt|tregt, rot, kaos, bortkastet, veggedyr, kakerlakk*, hår i, glemt, bråk*, dårlig*, villed*,
  løgn*, løy, prisøkning*, dyrere, tom, tomt, halv, stengt
anger: verste, elendig*, forferdelig*, skandale*, skammelig*, skam dere, skjerp dere, uakseptabel*,
  under enhver kritikk, latterlig*, pinlig*, ubrukelig*, inkompetent*, en vits, drit*, faen, helvete, jævlig*, jævla,
  fy, mareritt, rasende, forbanna, sint, lei av, fått nok, nok er nok, skuff*, frustrer*, irriter*, hater, svindlere,
  tyver, løgnere, utrolig at, håpløs*, dårlig service, useriøs*, amatør*, respektløs*, null stjerner, katastrofe,
  søppel
leaving: aldri igjen|mer, siste gang, sier opp|opp, si opp, bytter|bytte til|selskap|leverandør|bank, finner et annet,
  mistet|mister en _ kunde, boikott*, unngå, hold dere unna, kan ikke anbefale*, anbefaler ikke|ingen
sarcasm: takk for ingenting|ventetiden|turen|at, bra jobba, godt jobba,
  strålende|fantastisk|imponerende|flott|herlig|kjempebra|supert _ service|at|når|planlegging|jobb,
  så deilig|hyggelig|fint|morsomt, elsker når|at|hvordan, bravo, gratulerer, verdensklasse, tydeligvis, å ja, enda en,
  gleder meg, for en service|fornøyelse|opplevelse, hvem trenger, som vanlig, som alltid, selvfølgelig, gratis,
  premium, 10 av 10, hurra, jippi
thanks: takk, tusen takk, mange takk, takker, takknemlig*, setter pris, skryt, honnør, reddet dagen|turen
praise: elsker, elsket, fantastisk*, strålende, nydelig*, herlig*, vakker*, deilig*, god, godt, gode, beste, perfekt*,
  kult, imponer*, glad, fornøyd*, favoritt*, anbefale*, hyggelig*, snill*, hjelpsom*, blid*, enkel*, rask*, koselig*,
  flink*, smil*, topp, toppen, digg, gull, helt, helter, kjempebra, supert, i tide
wish: hadde vært _ fint|kult|gøy|bra|flott|digg, kunne dere _ ikke|vurdere, ønsker meg, et ønske, forslag,
  håper dere|det, savner, eneste ønske|minus
contrast: men, dessverre, synd, bortsett fra, unntatt, likevel, selv om, derimot, helt til
question: hvordan, når, hvorfor, hvor, hva, hvem, hvilke*, kan jeg|man|vi|dere|det|den|min|noen, må jeg|man|vi,
  skal jeg|man|vi, er det|den|dere|min, har dere|noen|du, finnes det,
  går|kjører|åpner|virker|leverer|sender|tar|gjelder|koster dere|det|den|toget|ferga, noen som vet|har|kan,
  vet dere|noen|du, mon, spørsmål, lurer på, lurer, usikker, si meg, fortell, er det mulig, mulig å, info om, tips
help: hjelp, hjelpe, hjelper, vær så snill, vennligst, gjerne, trenger, snarest
future: neste uke|måned|år|sommer|helg, til sommeren|høsten|våren|jul|påske|vinteren, planlegger, vurderer, tenker på,
  vil gjerne, har lyst
resolved: er løst, løst nå|seg, virker igjen, i orden, ordnet seg, fant ut, glem det
negation: ikke, ikkje, ingen, ingenting, aldri, uten, verken, neppe
promo: vinn en|et|gavekort, vinner, vunnet, konkurranse, gratis gavekort|prøve|iphone|reise, giveaway, krypto*,
  bitcoin, invester*, tjen *|penger|opptil, passiv inntekt, jobb hjemmefra, lån, forbrukslån, casino, bonus,
  rabattkode*, klikk her|på|lenken, lenke i bio, følg meg|oss|tilbake, del innlegg*, tagg _ venner, slankekur,
  gå ned i vekt
injection: ignorer* _ instruks*|tidligere|regler, glem alle|alt|dine _ instruks*|regler, du er nå|fra, svar kun|bare
pitch: vi hjelper|tilbyr|leverer|produserer|utvikler, vårt byrå|team, vår løsning|plattform,
  øk|øke _ salget|trafikken|omsetningen|følgere, seo, markedsføring*, nettsider, kort prat|møte, book _ møte|demo,
  gratis demo|analyse, leverandør av, emballasje, influenser*
bulk: bedrift*, firma*, gruppereise*, gruppe*, grupperabatt, mengderabatt, engros*, større bestilling|parti,
  tilbud på, et tilbud, til kontoret|firmaet|skolen|klassen|ansatte|konferanse|bryllup|laget|kafeen|butikken,
  *0|*5 personer|gjester|ansatte|stykk|stk|esker|kilo|kg|elever|billetter|deltakere|lisenser, forhandler*, franchise,
  hvem _ snakke|kontakte _ om, salgsavdeling*, bedriftskonto|bedriftsavtale
partner: samarbeid*, sponse*, partner*, ambassadør*, selge produktene
job: jobb, jobben, stilling*, søke|søkt|søker på|jobb, søknad*, cv, praksisplass, lærling*, ledig stilling|jobb,
  ansetter, sommerjobb, deltidsjobb, jobbe hos dere, karriere
reporter: journalist*, skriver en|på _ artikkel|sak|oppgave|masteroppgave, masteroppgave, bacheloroppgave,
  pressekontakt, presseavdeling, intervju*, podkast, artikkel om, reportasje, til avisa|bladet|magasinet,
  kommentar til, forsker, redaksjon*
rival: bedre enn, slår, sammenlignet med, foretrekker, heller, overvurdert, vs
hearsay: hørte, har hørt, sa noen, forestill, folk som, minner meg, haha*, morsom*, noen som husker, upopulær mening,
  tilfeldig*, naboen min, onkelen min, drømte
other-sense: tapet*, fottur*, gikk tur, sti, stien, skrifttype, sang, låt, låta, album, band, konsert*, roman, bok,
  boka, kapittel, film*, serie*, sesong, spill, spillet, oppskrift*, maling, garn, strikk*, hekle*, genser, valp,
  kattunge, hund som heter, hest, plante, rose, frø, etternavn, slekt*, bygd*, grend, øygruppe, øya, kyst, fjell*,
  dal, innsjø, isbre, elv, landskap*, maleri*, utstilling*, museum, historien om, middelalder*, århundre, dialekt,
  sagn, gudinne, fotball*, klubb, spiss, målvakt, turnering, regatta, seilbåt, bille, tatovering, parfyme, teppe,
  gardin*, sofa, møbler, fliser, kor, dikt, gitar, slott, kirke, sogn,
  ikke kjeden|firmaet|butikken|merket|selskapet|banken
`)
