import { cues } from './cues.ts'

export const sv = cues(`
injury: skadad, skadade|skadat sig|mig|han|hon|foten|ryggen|handen, kom till skada, personskada, blöder, blödde, blod,
  bröt|brutit|stukade _ armen|benet|foten|handen|höften|tanden, brännskad*, brände|bränt|brännt sig|mig|handen,
  föll|ramlade|ramlat|fallit på|ner|i|av|ned, halkade, halkat, snubblade, skar|skurit sig|mig|fingret|handen|läppen,
  glasbit*|glasskärv*, glas|metall|plast i _ maten|salladen|brödet|munnen|drycken|kaffet, hjärnskakning, medvetslös,
  svimmade, sydd, stygn, sjukhus*, akuten, ambulans*, elstöt, stötar, kvävd*|kvävas, klämd*, påkörd, överfall*,
  attackerad, slog|slagen, hotad|hotade|hotar mig|oss|med, kunde _ dött|gått illa|dö, livsfarlig*, farlig*,
  säkerhetsrisk, överbord, självmord*, får ingen luft, kan inte andas, bröstsmärt*, hjärtinfarkt, stroke, kramper,
  bromsarna _ funka*|svek, lösa sladdar, chauffören|föraren _ full|mobil, kniv, kunde _ dött, blåmärken, tog tag i,
  ligger på _ golvet|däcket|marken|perrongen|spåret, han|hon|mannen|kvinnan rör sig inte, reagerar inte, drunknar,
  ramlat i vattnet, fast i hissen, slagsmål, slåss, bomb, med kniv, behöver läkare|ambulans, svimmat, segnade ner,
  ramlade ihop
illness: matförgift*, förgiftad, kräks, kräktes, kräkts, spydde, blev|blivit sjuk|sjuka|dålig av|efter, magsjuk*,
  allergisk reaktion|chock, anafyla*, svullnade, svullen, nässelutslag, utslag, mögel, möglig*, larver, mask i,
  salmonella, diarré
fire: brand i|ombord|på, brinner, började brinna, tog eld, eld i, lågor, rök från|ur|i|kommer, ryker, bränt lukt*,
  luktar|luktade _ bränt|gas|rök, gasläck*, explo*, gnistor, överhett*, smält*, evakuer*, brandlarm,
  började ryka|brinna, ryka
child-alone:
  barn|pojke|flicka|son|dotter|sonen|dottern|barnet _ ensam|ensamt|borta|försvunnen|försvunnet|kvarlämnad|glömt,
  hittar inte min|mitt|vår _ son|dotter|barn, ensam på perrongen|stationen|tåget, utan vuxen|sällskap
threat-law: advokat*, jurist*, juridisk*, stämma|stämmer|stämning er, rättegång*, domstol, rättslig*, tingsrätt*, arn,
  allmänna reklamationsnämnden, konsumentverket, konsumentombuds*, konsumentvägled*, imy, integritetsskydds*,
  livsmedelsverket, finansinspektionen, arbetsmiljöverket, tillsyn*, anmäla|anmäler|anmält till|er|detta|det,
  polisanmäl*, polisen, inkasso, kronofogden
threat-press: pressen, media, medierna, tidning*|tidningen _ kontakt*|tips*|går|ringer|skriver|vill,
  journalist* _ är|har|ringer|vill|kontakt*, går|gå till _ media|pressen|tidningen|aftonbladet|expressen,
  aftonbladet|expressen|svt|tv4|dn, uppdrag granskning, plus, viralt, pratat|talat med _ journalist
fraud: bedräg*, bluff*, lurad, svindl*, hackad, hackat, kapad*, nätfiske, phishing, stulen, stulit, stulna, stöld,
  missbruk*, id-stöld, okänd*|misstänkt*|konstig* dragning*|köp|betalning*|inloggning*|transaktion*,
  har inte|aldrig _ godkänt|beställt|köpt|gjort, tömt kontot|kortet|mitt,
  någon _ loggat|använt|använder|beställt|köpt _ mitt|min|kort|konto, tömde|tömt _ konto|kontot
breach: dataläck*, läckt|läcka|läckta|läckte, dataintrång,
  andras|andra|annan|annans|främmande _ uppgifter|namn|adress*|beställning*|order|konto|bokning*|personnummer|faktura*|mejl,
  någon annans, en annan kunds, ser|se _ andras, personuppgift*,
  mina|våra uppgifter _ skickade|läckt|sålda|delade|publika, personnummer, gdpr, annan kunds
impostor: falsk*|fejk* konto|profil|sida|mejl|sms|kundtjänst|annons, utger sig, låtsas vara|är,
  är det _ ni|äkta|bluff, ber|bad|fråga* om _ kod|koder|kort*|bankid|lösenord|kontonummer,
  bekräfta|verifiera|uppdatera|skicka _ kort*|konto*|bankid|kod|lösenord|uppgifter,
  ditt konto|paket är|har|kommer _ spärrat|låst|pausat|redo
money-lost: dragit|dragits|debiterat|debiterad|betalat|fakturerad|tagit _ två|dubbelt|dubbla|tre|gånger,
  dubbel|dubbla dragning*|debitering*|betalning*, dubbeldebiter*, dragit _ kr*|pengar*|belopp|kontot|kortet,
  pengar*|pengarna|summan _ tillbaka|borta|dragna|försvunn*|saknas, mina pengar,
  återbetal* _ inte|aldrig|saknas|väntar|nekad*, inte|aldrig|ingen _ återbetalning*|återbetalat|återbetalt|pengarna,
  väntar _ pengar*|återbetalning*, skyldig mig|oss, lurad|blåst på, slöseri|bortkastade pengar,
  presentkort* _ borta|tomt|ogiltig*|funkar|fungerar, poäng _ borta|försvunn*
blocked-now: kan inte|ej _ logga|betala|checka|öppna|boka|komma|ringa|använda|starta|gå|åka|swisha,
  kommer inte|ej in|ut|vidare|hem|ombord|åt|på|fram|någonstans, får|fick inte _ komma|följa|åka|gå|in|gå,
  nekad|nekades|nekas _ ombord|tillträde|inträde|åka|köp, sitter|står|fast fast|här|på|i|vid|utanför|strandad*,
  strandad*|strandsatt*, utelåst, inlåst, låst ute, spärrat|spärrad|avstängd, just nu,
  utan ström|värme|vatten|el|internet|nyckel, ingen ström|värme|internet|täckning|el,
  hinner inte|aldrig _ tåget|färjan|flyget|bussen,
  missar|missat|missade|missa _ tåget|färjan|flyget|bussen|anslutning*
on-site: i kön|kö, vid gaten|disken|kassan|terminalen|ingången|spärren|dörren
hurry: akut, bråttom, brådskande, på en gång, omedelbart, så fort som möjligt
injection: ignorera _ instruktioner|tidigare|regler, glöm alla|allt|dina _ instruktioner|regler, du är nu|från,
  svara bara|endast
today: idag, i dag, ikväll, i kväll, i natt, inatt, i morse, imorse, i eftermiddag
imminent: om _ minuter|min|timme|timmar, går|avgår|åker|stänger|öppnar|startar om|kl|nu|snart, boardar,
  sista tåget|färjan|bussen|avgången
soon: imorgon, i morgon, i övermorgon, i helgen, innan|senast måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag
repeated: tredje|fjärde|femte|andra|tionde|sjätte gången|mejlet|mailet|försöket|samtalet|veckan|dagen|ärendet,
  tredje|fjärde|femte|andra gång, fortfarande inte|inget|ingen|väntar|utan, ännu inte|inget|ingen, än en gång,
  om och om, har _ skrivit|ringt|mejlat|mailat|kontaktat|frågat|klagat|påmint _ gånger|flera|två|tre|redan|utan,
  skrivit|ringt|mejlat|mailat|kontaktat|frågat _ gånger|redan|igen|utan,
  ingen svarar|svar|hjälper|återkommer|återkoppling|vet|som, inget svar, får|fått inget|aldrig|inte svar|återkoppling,
  svarar inte|aldrig|ej, ignorer*, flera gånger|mejl|veckor|dagar, upprepade, varje gång|dag|vecka,
  samma svar|besked|problem, standardsvar, gång på gång, hur många gånger, dag 2|3|4|5|6|7|8|9|10|14|20
waiting: väntar, väntat, väntade, väntetid*, i timmar|veckor|månader, veckor|dagar|timmar|månader sedan,
  sedan måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december,
  telefonkö, evighet*
many-people: ingen kan|kommer|får|har|vet, andra också|som|har|upplever, flera andra|av|kunder|resenärer, hundratals,
  tiotals, massor av, hela tåget|kön|butiken|stan|familjen|kontoret|bussen|gatan|vagnen, resenärer, passagerare*,
  kollega*|kollegor|granne*|sambo*|min|fru|man|kompis* _ också|samma, även hos, samma problem|här|fel|sak,
  vi är _ många|flera|stycken, för alla|oss, alla andra|kassor|butiker
everywhere: hela landet|sverige|stan|systemet|nätet, rikstäckande, överallt,
  alla butiker|stationer|terminaler|automater|städer|linjer,
  flera|tre|fyra|fem butiker|stationer|ställen|städer|länder|terminaler, allt är|ligger nere, totalt stopp|haveri|nere
down: ligger|är|låg|gick nere|ner, nere, driftstopp*, driftstör*, störning*, krasch*, felkod*, felmeddelande*, fel,
  funkar|fungerar|laddar|svarar|öppnar|startar inte|ej, fryser, fryst, svart|vit|blank skärm|sida, hänger sig,
  hängt sig, ur funktion, trasig*, otillgänglig*, kastar|loggar mig|oss|alla ut, server*, timeout, bugg*, segt
service: app, appen, hemsida*, webbplats*, sidan, sajt*, webbshop*, nätbutik*, betalning*, swish, kortterminal*,
  terminal*, biljettautomat*, automat*, inloggning*, system*, skärm*, tavla*, bom*, spärr*, skanner*, internetbank*,
  wifi, internet, nätet, bredband*, mobilnät*, kassa*, bankid, mina sidor, täckning, qr*
child: barn, barnet, barnen, bebis, son, dotter, sonen, dottern, småbarn, barnbarn, åring, *åring*, år gammal,
  jag är 7|8|9|10|11|12|13|14|15|16
access-need: rullstol*, funktionsned*, funktionshind*, handikapp*, blind, synskad*, döv, hörselskad*, hörapparat*,
  autis*, kryckor, rullator*, ledarhund, stegfri, skärmläsare, gravid*, dement*, epilep*, ramp*, tillgänglig*, hiss*,
  dyslex*, äldre
medical: insulin, medicin*, recept*, syrgas, diabet*, astma, operation, cellgift*, dialys, pacemaker, stomi
allergy: allerg*, intoleran*, celiaki, glutenfri*, gluten, laktos*, nötter, jordnöt*, nötallergi
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
lost-person: ensam, ensamt, fel hållplats|tåg|buss|station, får inte tag, svarar inte, borta, försvunnen
`)
