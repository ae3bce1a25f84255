import { cues } from './cues.ts'

/** What Norwegian says otherwise than Danish; both lists are read for either language. */
export const nb = cues(`
injury: skadet|skada seg|meg|han|hun|ham|henne, kom|kommet til skade, brakk|brukket|forstuet, brant|brent seg|meg|han,
  brannskade, falt|falt på|ned|av|i, skled|sklei, snublet, kuttet|skar seg|meg, glassbit*,
  glass i maten|drikken|salaten, hjernerystelse, bevisstløs, besvimte, sydd, sykehus*, legevakt*, ambulanse*,
  strømstøt, kvalt|kveles, klemt, påkjørt, overfalt, slått ned, truet|truer meg|oss|med, livsfarlig, farlig*,
  overbord, selvmord*, får ikke puste, brystsmerter, hjertestans, bremsene svikt*|virket, sjåføren full|mobil,
  kunne _ dødd, blåmerker, tok tak i, ligger på _ gulvet|dekket|bakken|perrongen|skinnene,
  han|hun|mannen|kvinnen rører seg ikke, reagerer ikke, drukner, falt i sjøen|vannet, sitter fast i heisen, slåssing,
  slåss, bombe, med kniv, trenger lege|ambulanse, falt om
illness: matforgift*, kastet opp, kaster opp, spydde, spyr, ble|blitt syk|syke|dårlig av|etter,
  allergisk reaksjon|sjokk, anafyla*, hovnet opp, hoven i, elveblest, utslett, mugg i|på, mark i, salmonella, diaré
fire: brann i|om|på, begynte å brenne, tok fyr, brenner, røyk fra|i|kommer, røykutvikling, brannlukt,
  lukter _ brent|svidd|gass|røyk, gasslekkasje, eksplo*, gnister, overopphet*, smeltet, evakuer*,
  begynte å ryke|brenne, ryke
child-alone: barn|gutt|jente|sønn|datter|sønnen|datteren _ alene|borte|savnet|glemt|forlatt,
  finner ikke sønnen|datteren|barnet, alene på perrongen|stasjonen|toget, uten voksen|følge
threat-law: advokat*, søksmål*, saksøk*, rettssak, retten, rettslig*, rettslige skritt, forbrukerrådet,
  forbrukertilsynet, klagenemnd*, datatilsynet, mattilsynet, arbeidstilsynet, luftfartstilsynet, finanstilsynet,
  tilsynet, anmelde*|anmelder|anmeldt, politianmeld*, politiet, inkasso*, forliksråd*
threat-press: pressen, mediene, avisa|avisen|avisene, journalist* _ er|har|ringer|vil,
  går|gå til _ pressen|media|avisa|vg|tv2|nrk, vg|dagbladet|nrk|tv2 _ kontakt*|tips*|interessert, tipser vg|media,
  ffk, forbrukerinspektørene, viralt, snakket med _ journalist
fraud: svindel*, svindl*, bedragersk, hacket, hacka, phishing, stjålet, misbrukt, id-tyveri,
  ukjent*|mistenkelig* trekk|belastning|transaksjon*|betaling*|pålogging, har ikke _ godkjent|bestilt|kjøpt|gjort,
  aldri _ godkjent|bestilt|kjøpt, tømt kontoen|kontoen|kortet,
  noen|en _ logget|brukt|bruker|bestilt _ min|mitt|kortet|kontoen, tømte|tømt _ kontoen|kontoen
breach: datalekkasje*, lekket|lekka, databrudd,
  andres|andre|fremmed*|annen|annens _ opplysninger|navn|adresse|ordre*|bestilling*|konto|data|billett*|faktura|personnummer,
  en annens, personopplysninger, mine|våre opplysninger|data|adresse _ sendt|delt|lekket|solgt, personvern*, gdpr,
  fødselsnummer, til en annen kunde, annen kunde
impostor: falsk*|fake profil|konto|side|nettside|e-post|sms|annonse, utgir seg|dere, gir seg ut,
  er dette _ dere|ekte|svindel, ber|ba|spør om _ kode*|kort*|bankid|passord|kontonummer,
  bekreft|oppdater|verifiser|send _ kort*|konto*|bankid|kode*|passord|opplysninger
money-lost: trukket|belastet|betalt|fakturert _ to|dobbelt|tre|ganger, dobbelt trekk|belastning|betaling,
  trukket _ kr*|penger|beløp|kontoen|kortet, penga*|pengene|pengane|beløpet _ tilbake|borte|trukket|forsvunnet,
  pengene mine|tilbake, refusjon* _ ikke|aldri|mangler|venter|avslått,
  ikke|aldri fått|få _ refundert|refusjon|tilbakebetalt|pengene, venter _ pengene|refusjon*, skylder meg|oss, lurt,
  rundlurt, bortkastede penger, gavekort* _ borte|tomt|virker|utløpt, poeng _ borte|slettet|forsvunnet, purregebyr*
blocked-now: får ikke|ikkje logget|betalt|sjekket|åpnet|kommet|brukt|tilgang|bestilt|startet|levert,
  kommer ikke|ikkje inn|ut|videre|hjem|ombord|av|på|til|gjennom, slipper|slapp ikke inn|ombord|på,
  nektet _ ombord|tilgang|adgang|inn, sitter|står fast|her|på|ved|utenfor|strandet, strandet*, stengt|låst ute|inne,
  sperret, avvist _ kort|inngang, akkurat nå, uten strøm|varme|vann|nett|nøkkel, ingen strøm|varme|vann|nett|dekning,
  rekker ikke _ toget|ferga|flyet|bussen, mistet _ toget|ferga|flyet|bussen|forbindelsen
on-site: i køen|kø, ved gaten|skranken|kassen|kassa|terminalen|inngangen|døra|døren
hurry: haster, med en gang, så fort som mulig, frist* _ i dag|kveld|natt
injection: ignorer* _ instruks*|tidligere|regler, glem alle|alt|dine _ instruks*|regler, du er nå|fra, svar kun|bare
today: i dag, i kveld, i natt, i morges
imminent: om _ minutter|min|time|timer, går|drar|kjører|avgår|stenger|åpner om|kl|nå|snart, boarder,
  siste tog|ferge|buss|fly
soon: i morgen, i overmorgen, i helga|helgen, innen mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
repeated: tredje|fjerde|femte|andre|tiende|sjette gang|e-post|melding|henvendelse|forsøk|uke,
  fortsatt|fremdeles ikke|ingen|ingenting|venter|uten, ennå|enda ikke|ingen, nok en gang, igjen og igjen,
  har _ skrevet|ringt|kontaktet|spurt|mailet|klaget|purret _ ganger|flere|to|tre|allerede|uten,
  skrevet|ringt|kontaktet|spurt|purret _ ganger|allerede|igjen|uten, ingen svarer|svar|respons|hjelper|tar|hjelp,
  får|fått ikke|aldri|ingen|intet svar, svarer ikke|aldri, ignorer*, flere ganger|e-poster|uker,
  hver gang|dag|uke|eneste, samme svar|beskjed|standardsvar, dag 2|3|4|5|6|7|8|9|10|14|20
waiting: venter, ventet, ventetid, i timevis|ukevis, uker|dager|timer|måneder siden,
  siden mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag, i _ timer|uker|dager|måneder, telefonkø
many-people: ingen kan|kommer|får|har, andre også|som|opplever, flere andre|av|kunder|passasjerer, hundrevis,
  dusinvis, hele toget|køen|butikken|byen|familien|kontoret|bussen|gata, passasjerer*,
  kollega*|nabo*|samboer*|kona|mannen|venninne* _ også|samme, også hos, samme problem|her|feil, vi er _ mange|flere,
  for alle|oss, alle andre|sammen|kassene|butikkene
everywhere: hele landet|byen|systemet|norge|nettet, landsdekkende, overalt,
  alle butikker|butikkene|stasjoner|terminaler|automater|byer|linjer,
  flere|tre|fire|fem butikker|stasjoner|steder|byer|land|terminaler, alt er|ligger nede, totalt nede|svikt
down: nede, nedetid, driftsstans, driftsforstyrrelse*, krasjer, krasjet, feilmelding*, feilkode*, feil,
  virker|fungerer|laster|svarer|åpner ikke, går ned|i, fryser, svart|hvit|blank skjerm|side, henger, i ustand,
  utilgjengelig, kaster|logger meg|oss ut, treg*
service: app, appen, nettside*, nettsiden, siden, nettbutikk*, betaling*, vipps, bankaxept, kortterminal*, terminal*,
  billettautomat*, automat*, innlogging*, system*, skjerm*, bom, bommen, port, skanner*, nettbank*, wifi, internett,
  nettet, mobilnett*, kasse*, min side, bankid, dekning
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
lost-person: alene, feil stopp|tog|buss|holdeplass, får ikke tak, svarer ikke, borte, savnet
`)
