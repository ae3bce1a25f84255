import { cues } from '../cues.ts'

/** Tone and kind. */
export const tone = cues(`
failure: trasig*, sönder, defekt*, skadad, fel vara|storlek|färg|order|adress|pris|datum|sak|produkt, saknas,
  saknades, fattas, aldrig kommit|fått|levererats|kom|dök,
  inte kommit|fått|levererats|kom|okej|ok|bra|städat|rimligt|stämmer|fixat, kom aldrig|inte, inställd*, inställt,
  avbokad*, försenad*, försen*, för sent|sen, kall*, ljummen, smutsig*, äcklig*, ofräsch*, bränd*, stinker, luktar,
  läcker, sprucken, repig, tappat|tappade|slarvat bort|bort, borta, försvunn*, otrevlig*, ohövlig*, nonchalant*,
  otrevligt, slängde på luren, la på, vägrar, vägrade, överbokad*, överfull*,
  ingen plats*|information|förklaring|ursäkt|toalett*|sittplats*|personal, slutsåld*, slut, problem*, klagomål*,
  reklam*, långsam*, seg, segt, utgången, utgånget, för dyrt|långt|litet|salt|högt, kaos, röra, slöseri|bortkastad,
  vägglöss, kackerlack*, hårstrå, glömt|glömde, buller, dålig*, vilseled*, ljuger, ljög, lögn*, prishöjning*,
  höjt|höjer priset, dyrare, tom, tomt, halv, stängt
anger: sämsta, sämst, usel*, uselt, hemsk*, fruktansvärd*, skandal*, skamlig*, skäms, skärp er, oacceptabel*,
  under all kritik, löjlig*, löjeväckande, pinsam*, värdelös*, inkompeten*, skämt, ett skämt, skit*, fan, fy fan,
  jävla, jävlig*, helvete, mardröm*, rasande, förbannad, arg, trött på, fått nok|nog, nu räcker, besvik*, frustrer*,
  irriter*, hatar, tjuvar, bedragare, lögnare, otroligt att, oseriös*, amatör*, respektlös*, noll stjärnor,
  katastrof*, bedrövlig*, sopor, urdålig*, kass, kasst, vidrig*
leaving: aldrig mer|igen, sista gången, säger upp|upp, säga upp, byter|byta|bytt till|bolag|leverantör|bank|operatör,
  hittar någon annan, tappat|tappar|förlorat en _ kund, bojkott*, undvik, håll er borta,
  rekommenderar inte|ingen|inte, kan inte rekommendera
sarcasm: tack för ingenting|väntan|att, bra jobbat, snyggt jobbat,
  strålande|fantastisk*|imponerande|härligt|toppen|kul|grymt|suveränt _ service|att|när|planering|jobb,
  så kul|trevligt|härligt|skönt|roligt, älskar när|att|hur, bravo, grattis, världsklass, tydligen, jaha, jippi, hurra,
  ännu en, ser fram emot, vilken service|fröjd|upplevelse|tur, vem behöver, som vanligt, som alltid, givetvis,
  såklart, gratis, premium, lyx, 10 av 10, fem stjärnor för
thanks: tack, tusen tack, stort tack, tackar, tacksam*, uppskattar, beröm, eloge, räddade dagen|resan|kvällen
praise: älskar, älskade, fantastisk*, strålande, underbar*, härlig*, vacker*, fin, fint, fina, god, gott, goda, bästa,
  bäst, perfekt*, grym*, imponer*, glad, glada, nöjd*, favorit*, rekommenderar, trevlig*, snäll*, hjälpsam*, smidig*,
  smidigt, enkel*, snabb*, mysig*, duktig*, ler, leende, toppen, topp, guld, hjälte*, hjältar, klockren*, supernöjd,
  i tid, proffsig*
wish: vore|skulle _ kul|fint|bra|toppen|härligt|nice|smidigt, skulle ni|ni kunna, önskar mig|att|ni, önskemål,
  förslag, hoppas ni|att|det, saknar, enda önskan|minus, snälla _ lägg|ta|öppna
contrast: men, dock, tyvärr, synd, förutom, ändå, trots, däremot, tills
question: hur, när, varför, var, vad, vem, vilka, vilken, vilket, kan jag|man|vi|ni|det|den|min|någon, får jag|man|vi,
  måste jag|man|vi, ska jag|man|vi, är det|den|ni|min, har ni|någon|du, finns det,
  går|öppnar|funkar|levererar|skickar|tar|gäller|kostar ni|det|den|tåget|färjan, någon som vet|har|kan,
  vet ni|någon|du, fråga, undrar, osäker, säg, berätta, är det möjligt, möjligt att, info om, tips
help: hjälp, hjälpa, hjälper, snälla, vänligen, gärna, behöver, snarast
future: nästa vecka|månad|år|sommar|helg, i sommar|höst|vår|jul|påsk|vinter, planerar, funderar, tänker på,
  vill gärna, skulle vilja
resolved: är löst, löst nu|sig, funkar igen|nu, fungerar igen|nu, ordnade sig, ordnat, hittade den, glöm det
negation: inte, ej, inget, ingen, inga, aldrig, utan, varken, knappast
promo: vinn en|ett|presentkort, vinnare, vunnit, tävling*, gratis presentkort|prov|iphone|resa, giveaway, krypto*,
  bitcoin, invester*, tjäna *|pengar|upp, passiv inkomst, jobba hemifrån, lån, snabblån, casino, bonus, rabattkod*,
  klicka här|på|länken, länk i bio, följ mig|oss|tillbaka, dela inlägg*, tagga _ vän*, gå ner i vikt, banta
injection: ignorera _ instruktioner|tidigare|regler, glöm alla|allt|dina _ instruktioner|regler, du är nu|från,
  svara bara|endast
pitch: vi hjälper|erbjuder|levererar|tillverkar|utvecklar, vår byrå|plattform|lösning, vårt team,
  öka|ökar _ försäljning*|trafik*|omsättning*|följare, seo, marknadsföring*, hemsidor, kort samtal|möte,
  boka _ möte|demo, gratis demo|analys, leverantör av, förpackning*, influencer*
bulk: företag*, firma*, gruppresa*, grupp*, grupprabatt, mängdrabatt, grossist*, större beställning|order|parti,
  offert*, till kontoret|företaget|skolan|klassen|anställda|konferens|bröllop|laget|kaféet|butiken,
  *0|*5 personer|gäster|anställda|stycken|st|kartonger|kilo|kg|elever|biljetter|deltagare|licenser, återförsälj*,
  franchise, vem _ prata|kontakta _ om, säljavdelning*, företagskonto|företagsavtal
partner: samarbet*, sponsra*, sponsor*, partner*, ambassadör*, sälja era
job: jobb, jobbet, tjänst, söka|sökt|söker jobb|tjänst*|på, ansökan, cv, praktik*, lärling*, lediga jobb|tjänster,
  anställer, sommarjobb, extrajobb, jobba hos er, karriär
reporter: journalist*, skriver en|på|om _ artikel|uppsats|reportage, uppsats, examensarbete, presskontakt,
  presstjänst, pressavdelning, intervju*, podd*, artikel om, reportage, till|för tidningen|magasinet|radion,
  kommentar till, forskare, redaktion*
rival: bättre än, slår, jämfört med, föredrar, hellre, överskattad*, vs
hearsay: hörde, har hört, sa någon, föreställ, folk som, påminner mig, haha*, roligt, någon som minns,
  impopulär åsikt, slumpmässig*, min granne|farbror, drömde
other-sense: tapet*, vandring*, vandrade, vandringsled*, led, leden, stig, typsnitt, sång, låt, låten, album, band,
  konsert*, roman, bok, boken, kapitel, film*, serie*, säsong, spel, spelet, recept, målning, garn, stick*, virka*,
  tröja, valp, kattunge, hund som heter, häst, växt, ros, frön, efternamn, släkt*, by, byn, skärgård, ögrupp, ön,
  kust, berg, fjäll, dal, sjö, glaciär, flod, landskap*, tavla, utställning*, museum, historien om, medeltid*,
  århundrade, dialekt, sägen, gudinna, fotboll*, klubb, anfallare, målvakt, turnering, regatta, segelbåt, skalbagge,
  tatuering, parfym, matta, gardin*, soffa, möbler, kakel, kör, dikt, gitarr, slott, kyrka, socken,
  inte kedjan|företaget|butiken|märket|bolaget|banken
`)
