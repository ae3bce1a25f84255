import { cues } from './cues.ts'

export const da = cues(`
injury: kommet|kom|komme|kommer til skade, skadet|skadede|skader sig|mig|ham|hende|ryg|ben|arm|knæ|hånd|hoved,
  tilskadekom*, personskade, såret, bløder, blødte, blodet, brækket|brækkede|brækkede|forstuvet, brandsår,
  brændte|brændt|skoldet sig|mig|ham|hende|fingre|hånd, er faldet, gled på|i|ned, gledet, snublede,
  skar|skåret mig|sig|ham|hende|hånd|finger|læbe|tunge, glasskår, skår i,
  glas|metal|plastik i min|maden|hans|hendes|salaten|drikken|koppen|brødet, hjernerystelse, bevidstløs, besvimede,
  besvimet, syet|sting, skadestue*, sygehus*, hospital*, ambulance*, lægevagt*, elektrisk stød, fik stød,
  kvalt|kvælning*, klemt|klemte, påkørt, overfald*, overfaldet, slået ned, truet|truer mig|os|med|hende|ham,
  livsfarlig*, farlig*, usikkert at, sikkerhedsrisiko, kunne|kunnet være død|gået|kommet, tæt på at dø|kvæle|falde,
  overbord, selvmord*, tage mit eget liv, trækker ikke vejret, kan ikke trække vejret, brystsmerter, hjertestop,
  hjerteanfald, blodprop, krampeanfald, bremserne virker|svigtede, løse ledninger,
  chaufføren|føreren _ fuld|beruset|mobil|telefon, kniv, tog|greb|tager fat i, blå mærker, skrammer,
  kunne være|have|ha død*|døde|dræbt|kommet, vi kunne være døde, bremserne _ svigtede|svigtet, kvælertag,
  ligger på _ gulvet|dækket|jorden|perronen|skinnerne, han|hun|manden|kvinden|mand rører sig ikke, reagerer ikke,
  drukner, faldet i vandet|havnen, sidder fast i _ elevator|elevatoren|toilettet, slagsmål, slås, bombe, med kniv,
  brug for en læge|ambulance, ringe efter en ambulance, faldet om, faldt om,
  fandt|bed|slugte|sluger _ glas|skrue|søm|sten|plastik|metal|ben|kanyle, knækkede _ tand, skoldede|skoldet|skoldhed,
  kogende|varm kaffe|te|vand|suppe _ hånd|hånden|ben|arm|skød|ansigt, vabler, hævelse, skarp kant,
  måtte til læge|lægen|vagtlæge, faldt|falder|faldet på|ned|over|af|ud, nødudgang*|branddør* _ spærret|låst|blokeret,
  gelænder*|rækværk* _ løst|løs|knækket|mangler, vand|drypper|våd _ stikkontakt*|stik|ledning*|lampe*,
  faldet|faldt|styrtet ned|ned
illness: madforgift*, forgiftet, kastet|kaster|kastede op, brækker|brækkede|brækket sig|os|mig, opkast*,
  meget|rigtig|alvorligt syg*, blev|bliver|blevet|er syg|syge|dårlige af|efter, syge|syg|dårlig af at, anafyla*,
  allergisk reaktion|chok, epipen, hævede op, hævet|hæver op|i, halsen _ lukker|hæver|snører, nældefeber, udslæt,
  skimmel, mug i|på, maddiker, orm i, salmonella, listeria, diarré, mavekramper, insulinchok, kulilte,
  alle|flere er|blev syge|dårlige, har fået det dårligt
fire: brand i|om|ombord, brænder i|op, i brand, gik i brand, ild i, flammer, røg i|fra|ud|kommer|vælter,
  ryger fra|ud|i, brandlugt, lugter|lugtede|lugt _ brændt|brand|gas|røg, gasudslip, eksplo*, gnister, overophed*,
  smeltet|smeltede|smelter, evakuer*, brandalarm, begyndte|begynder at ryge|brænde, ryger, røg ud|op
child-alone: barn|dreng|pige|søn|datter|børn _ alene|væk|forsvundet|glemt|efterladt, mit barn er|blev,
  alene på perronen|stationen|toget|skibet, kan ikke finde min|vores _ søn|datter|barn, uden voksen, væk fra mig
threat-law: advokat*, juridisk*, retssag*, sagsøge*, sagsanlæg, stævne*|stævning, anlægge sag, i retten,
  forbrugerombudsmand*, forbrugerklage*, forbrugerråd*, ankenævn*, klagenævn*, ombudsmand*, datatilsynet,
  fødevarestyrelsen, arbejdstilsynet, trafikstyrelsen, tilsynet, anmelde*|anmelder|anmeldt|anmeldes, politianmeld*,
  politiet, inkasso*, retsligt|retslige|retlig*, klage til _ nævn|myndighed*|styrelsen|tilsynet, myndighederne,
  chargeback, formel klage
threat-press: pressen, avisen|aviserne, journalist* _ er|har|ringer|skriver,
  går|gå til|videre|ud _ pressen|medierne|avisen|tv,
  kontakte*|kontakter|ringer|skriver til _ pressen|avisen|journalist*|tv|ekstra|bt|dr, ekstra bladet, kontant,
  operation x, tv2|dr nyheder, gå viralt, offentligt, talt|snakket|talte med _ journalist*,
  bringer|udgiver|trykker|sender _ historie|artikel|indslag
fraud: svindel*, svindl*, bedrag*, hacket, hacker*, phishing*, misbrug* _ kort|konto|oplysninger|min, stjålet, stjal,
  identitetstyveri, uautoriseret, ukendt*|mistænkelig* træk|hævning*|betaling*|login|overførsel*,
  har ikke _ godkendt|bestilt|købt|foretaget, aldrig _ godkendt|bestilt|købt|foretaget, tømt min|kontoen|kortet,
  konto* _ tømt|hacket|overtaget, nogen|en _ logget|brugt|bruger|hævet|bestilt _ min|mit|konto|kort,
  svindler* _ kender|ved|mit|min|navn|nummer,
  opkald|mail|sms|brev|ringede|ringet _ fra|jeres|logo|navn _ kode*|kort*|bank*|login
breach: datalæk*, læk*|lækket data|oplysninger|cpr|persondata, databrud, sikkerhedsbrud,
  andres|andre|fremmed*|anden|andens|anderledes _ oplysninger*|navn*|adresse*|ordre*|booking*|konto*|data|billet*|faktura*|cpr*|mails|pas*|fødsels*|kort*,
  kan|kunne se _ andres|andre|fremmedes, persondata*,
  personlige|private oplysninger _ ligger|synlig*|delt|sendt|offentlig*|lækket,
  mine|vores|min _ oplysninger|data|adresse|cpr|pas _ sendt|delt|offentlig*|lækket|solgt|videregivet, cpr-nummer,
  cpr nummer, gdpr, sendt|sendte _ mine|min _ til _ forkert|fremmed|anden,
  journal|lægejournal|sygejournal|papirer til _ fremmed|forkert|anden,
  ikke mit|min|mine navn|adresse|konto|ordre|oplysninger, tilhører en anden|andre|fremmed,
  en andens|andres|fremmeds _ navn|adresse|data|konto|ordre|oplysninger|regning|pas|cpr|mail*|billet|bon
impostor: falsk*|fake profil|konto|side|hjemmeside|mail|sms|opslag|kundeservice, udgiver|udgav|udgiver sig|sig,
  giver sig ud, er det _ ægte|fup, beder|bad|bedt om _ kode*|kort*|mitid|nemid|cvv|login|adgangskode|kontonummer,
  bekræft|verificer|opdater|indtast|send _ kort*|konto*|mitid|login|kode*|adgangskode|oplysninger,
  din konto|pakke|refusion|refundering er|bliver|vil _ spærret|lukket|klar|godkendt, officiel support
money-lost: trukket|hævet|betalt|opkrævet|betale|trækker|debiteret _ to|dobbelt|tre|igen|gange,
  dobbelt betaling|træk|opkrævning|op, dobbeltbetal*, trukket _ kr*|penge|beløb|kontoen|kortet|for,
  hævet _ kr*|penge|beløb|kontoen|kortet, har trukket,
  penge*|pengene|beløbet _ tilbage|væk|trukket|forsvundet|mangler, pengene,
  mine|vores|min _ penge|refusion|refundering|depositum, hvor _ penge|refusion|refundering|depositum,
  refusion*|refundering* _ ikke|aldrig|mangler|venter|afvist, ikke _ refunderet|refusion|tilbagebetalt,
  venter _ penge*|refusion*|refundering*, skylder mig|os, spild af penge, tabt _ kr|penge, snydt, fuppet, for meget,
  betalt for _ ikke|men|aldrig, gavekort* _ væk|tomt|virker|udløbet|saldo, point _ væk|forsvundet|mangler, overtræk
blocked-now:
  kan ikke komme|logge|betale|checke|tjekke|åbne|bestille|få|rejse|komme|bruge _ ind|ud|videre|hjem|ombord|af|på|billet*|konto*|adgang|op,
  kan ikke logge|betale|komme|tjekke|checke|åbne|købe|låse|starte,
  kommer ikke ind|ud|videre|hjem|ombord|af|på|med|igennem, må|fik ikke|nægtet komme|med|ombord|adgang|ind,
  sidder fast, hænger fast, strandet*, lukket|låst ude|inde, låst, spærret, afvist _ kort|adgang|ombord|indgangen,
  lige nu, uden strøm|varme|vand|internet|net|nøgle, ingen strøm|varme|vand|internet|nøgle|hjem,
  når ikke|næppe|aldrig mit|vores|toget|færgen|flyet|bussen, misser|misset|missede|mister|nåede ikke,
  står|sidder fast, kode*|nøgle*|kort*|billet*|link* _ virker|duer|åbner|kommer ikke,
  koden|sms'en|mailen|billetten _ kommer|kom|kommet ikke|aldrig, afvist på|ved|af
on-site: i køen|kø, ved gaten|skranken|kassen|terminalen|indgangen|bommen|disken|lågen|døren,
  står|stod|sidder her|i|på|ved|udenfor|ude|foran|fast, på perronen|terrassen|fortovet|kajen,
  foran|udenfor jeres|butikken|klinikken|huset|døren
hurry: akut, haster, haste, med det samme, nødsituation, hurtigst muligt, frist* _ i dag|aften|nat|midnat|morgen,
  inden midnat|lukketid|kl, tiden løber
today: i dag, idag, i aften, i nat, i morges, i formiddag, i eftermiddag
imminent: om _ minut*|min|time|timer|kvarter, om lidt, går|sejler|kører|afgår|lukker|åbner|starter om|kl|nu|snart,
  boarder, sidste tog|færge|bus|afgang
soon: i morgen, imorgen, i weekenden, om to|tre|2|3 dage, på|inden mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag,
  tidligt
repeated: 3.|4.|5. gang,
  tredje|fjerde|femte|anden|tiende|sjette gang|mail|besked|henvendelse|opkald|rykker|forsøg|dag|uge,
  3|4|5|6|7|8|10 gang|gange|mails|beskeder|opkald|henvendelser, stadig ikke|intet|ingen|væk|uden|venter,
  endnu ikke|intet|ingen, igen igen, igen og igen, atter,
  har _ skrevet|ringet|kontaktet|spurgt|mailet|klaget|rykket|prøvet _ gange|flere|to|tre|allerede|før|uden,
  skrevet|ringet|kontaktet|spurgt|mailet|rykket _ gange|allerede|igen|uden,
  ingen svar|svarer|reaktion|hjælp|besked|tager|kan|gør, intet svar, får|fået ikke|aldrig|intet|ingen svar,
  svarer ikke|aldrig, ignorer*, ubesvaret, flere gange|mails|beskeder|uger, gentagne,
  samme svar|besked|standardsvar|problem, uden svar|reaktion|resultat, som jeg skrev|sagde|nævnte, bliver ved,
  hvor mange gange, rykker for, dag 2|3|4|5|6|7|8|9|10|12|14|20|30, hver gang|eneste
waiting: venter, ventet, ventede, ventetid, i|på timevis|ugevis, uger|dage|timer|måneder siden,
  siden mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|sidste|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december,
  telefonkø, i _ timer|uger|dage|måneder, flere uger|dage|timer|måneder, to|tre|fire|fem uger|måneder|timer
many-people: alle sammen, allesammen, ingen kan|kommer|har|ved, andre med|også|der|oplever|har,
  flere andre|af|kunder|passagerer, hundredvis, snesevis, masser af,
  hele toget|køen|butikken|byen|familien|holdet|skibet|bussen|kontoret|vognen|landet, passagerer*,
  kollega*|veninde|nabo*|kæreste|kone|mand|ven|venner _ også|samme|heller, også hos|samme, samme problem|her|fejl|hos,
  vi er _ mange|flere|stykker, begge telefoner|kort|pc, *0 mennesker|personer|passagerer|kunder, for alle|os,
  alle andre|sammen|på|kasser|automater|butikker
everywhere: hele landet|byen|systemet|netværket, landsdækkende, overalt,
  alle butikker|stationer|steder|afgange|terminaler|automater|byer|linjer|cafeer,
  flere|to|tre|fire|fem butikker|stationer|steder|byer|lande|terminaler|linjer, alt er|ligger nede,
  totalt|total|komplet nedbrud|nede|sort, samtlige _ butikker|steder|stationer, heller ikke 112, hele landet
down: er|ligger|lå|gået|gik|var nede|ned, nede, nedbrud*, crash*, crasher, fejlkode, fejlmeddelelse, fejl,
  virker|fungerer|loader|svarer|åbner|indlæser ikke, virker slet|stadig, går ned|i, fryser, frosset,
  sort|hvid|blank skærm|side, hænger, timeout, server*, driftsforstyrrelse, driftsproblem*, uden for drift,
  ude af drift, i stykker, utilgængelig, offline, smider|logger mig|os|ud, kan ikke _ indlæses|åbnes|loade|forbinde,
  siden|appen|systemet _ død|dødt|fejler|driller, er det kun mig, virker ikke for|hos, hænger|fryser|frosset,
  tom|grå|hvid|sort side|skærm, viser|står kun|kun intet|ingenting|fejl|nuller|gamle|forkert*, logger mig|os _ ud,
  blank side|skærm
service: app, appen, apps, hjemmeside*, webside*, webshop*, website*, betaling*, mobilepay, dankort*, kortterminal*,
  terminal*, billetautomat*, automat*, login, system*, skærm*, infoskærm*, bomme*, bommen, låge*, scanner*, qr*,
  server*, netbank*, wifi, internet*, netværk*, netbutik*, selvbetjening*, kasse, kasser*, bookingsystem*, min side,
  mit, nettet, forbindelse*, signal*
child: barn, barnet, børn, børnene, baby, søn, datter, sønnen, drengen, pigen, barnebarn, årig, *årig*, år gammel,
  spædbarn, teenager, jeg er 7|8|9|10|11|12|13|14|15|16, kun 7|8|9|10|11|12|13|14|15|16 år
access-need: kørestol*, handicap*, blind, svagtseende, synshandicap*, døv, hørehæmmet, høreapparat*, autis*, krykker,
  rollator*, gangbesværet, førerhund, servicehund, trinfri, skærmlæser, gravid*, dement*, epilep*, rampe,
  tilgængelig*, ordblind*, elevator*, ældre, invalid*
medical: insulin, medicin*, recept*, ilt, diabet*, sukkersyge, astma, operation, kemo*, dialyse, hjertepatient,
  pacemaker, stomi
allergy: allerg*, intoleran*, cøliaki, glutenfri*, gluten, laktose*, nødder, jordnød*, nøddeallergi
failure: ødelagt, defekt*, i stykker, gået i, forkert*, mangler, manglede, manglende,
  aldrig kommet|modtaget|fået|dukket|leveret,
  ikke kommet|modtaget|fået|leveret|ankommet|dukket|rettet|løst|muligt|godt|iorden|okay|ok|fair|rimeligt|overholdt,
  kom aldrig|ikke, modtog aldrig|ikke, fik aldrig|ikke, aflyst*, aflys*, forsinke*, forsinkelse*, for sent, sent,
  kold*, lunken*, beskidt*, snavset, ulækker*, klam*, gammel, brændt, stinker, lugter, utæt, revnet, ridset, bulet,
  holdt op, sprængt, mistet, bortkommet, væk, forsvundet, uforskammet*, uhøflig*, arrogant*, råbte|råbt,
  smækkede|lagde på, nægtede, nægter, overbooket, overfyldt,
  ingen plads*|sæder|besked|information|undskyldning|forklaring|toiletter|varme|skiltning, udsolgt, problem*, klage*,
  langsom*, virker|dur|passer|duer|holder ikke, fejlet, fejler, mislykkedes, udløbet,
  for dyrt|lang|lille|salt|meget|dårligt, rod, kaos, spild*, spildt, tid, væggelus, kakerlak*, dukkede ikke|aldrig,
  glemt, larm*, larmer, gik i, brød sammen, holder stille, dårlig*, dårligere, mangelfuld*, vildleded*, løj, løgn*,
  prisstigning*, dyrere, fordobl*, nedlagt, lukket, tom, tomt, halv, gider ikke, ligeglad*
anger: værste, elendig*, forfærdelig*, skandal*, skamme|skam jer|jer, uacceptabel*, under al kritik, latterlig*,
  pinlig*, ubrugelig*, inkompeten*, til grin, en joke, lort*, fuck*, for helvede, fandeme, sgu, kraftedeme, satans,
  pis, møg*, mareridt, rasende, vred, sur, træt af, fået nok, nok er nok, skuff*, frustrer*, irriter*, hader, fup,
  tyveri, tyve, svindlere, løgnere, utrolig at, vildt at, tag jer sammen, dårlig service|stil|kommunikation,
  hul i hovedet, helt til|hen rotterne|vejret, grotesk*, amatør*, hån, respektløs*, idiot*, nul stjerner, wtf,
  katastrof*
leaving: aldrig igen|mere, aldrig _ handle|købe|rejse|bestille|sejle|bruge|komme _ igen|mere|hos, sidste gang,
  opsiger, opsige|opsagt mit|mine|abonnement*|medlemskab*|konto, skifter|skifte til|selskab|udbyder|bank|leverandør,
  finder en anden|andet|et, vælger en anden|andet, mistet|mister en _ kunde, lukker min|kontoen, boykot*, undgå,
  hold jer|dig væk, kan ikke anbefale*, anbefaler ikke|ingen, slut med
sarcasm: tak for ingenting|lort|venteturen|kaffe|den|en _ oplevelse, flot klaret, godt klaret|gået|arbejde|planlagt,
  fantastisk|flot|imponerende|genialt|smart|dejligt|skønt|herligt|fedt|super _ at|når|som|service|idé|planlægning|timing,
  hvor er det _ fedt|dejligt|smart|hyggeligt|skønt, elsker når|at|hvordan|jeres, bravo, tillykke, stor ros for at,
  verdensklasse, åbenbart, åh|nå|ih|uha ja|fedt|dejligt|godt|skønt, endnu en|et dejlig*|herlig*|skøn*|fantastisk*,
  sikke en|et, hvem har brug, som altid, som sædvanlig, selvfølgelig, naturligvis, gratis, luksus, premium,
  kæmpe service, 10 ud af 10, 5 stjerner for, hurra, jubii, klap, heldigt, hvilken service|fornøjelse|oplevelse,
  altid en fornøjelse, perfekt timing
thanks: tak, tusind tak, mange tak, tusindtak, takker, takke, taknemmelig*, sætter pris, ros, kæmpe ros, stor ros,
  reddede|redder min|vores|dagen|turen, cadeau, skulderklap, hatten af
praise: elsker, elskede, fantastisk*, fremragende, super, dejlig*, skøn*, smuk*, lækker*, god, godt, gode, bedste,
  perfekt*, fedt, fede, vidunderlig*, imponer*, glad, glade, yndling*, favorit*, anbefale*, anbefales, venlig*, sød,
  søde, hjælpsom*, rar, nem, nemt, hurtig*, hyggelig*, fornøjelse, smiler, tilfreds*, super service, topklasse, i top,
  mums, guld, helte, en helt, reddede, roser, rolig, udmærket, velsmag*, herlig*, kvalitet, til tiden, engle,
  stjerner, magisk*
wish: ville være _ dejligt|rart|fedt|skønt|godt|fint|smart, kunne være _ dejligt|rart|fedt|skønt|godt|fint,
  kunne I _ ikke|overveje, ønsker mig, et ønske, lille ønske, forslag, gerne se|have|ønske, håber _ I|at, bare der|I,
  gid, savner, tilføj*, overvej*, eneste ønske|minus|anke
contrast: men, dog, desværre, ærgerlig*, synd, bortset fra, undtagen, alligevel, selvom, derimod, til gengæld, indtil
question: hvordan, hvornår, hvorfor, hvor, hvad, hvem, hvilke*, kan jeg|man|I|vi|den|det|det|min|mit|nogen,
  må jeg|man|vi|min, skal jeg|man|vi|den|det|min|mine, er der|det|den|I|min|mit, har I|nogen|du, findes der,
  kører|sejler|går|åbner|virker|leverer|sender|tager|gælder|koster|holder I|der|den|det|jeg|min|toget|færgen|man,
  nogen der|som|ved, ved I|nogen|du, mon, spørgsmål, gad|undrer vide, i tvivl, sig mig|lige, oplyse, fortælle,
  er det muligt, muligt at, vil I|det|den|der, kommer der|den|I|toget, bliver der|den|det, får jeg|man|vi, info om,
  tips, gode råd, nysgerrig, hvormange, stadig åbent|gældende
help: hjælp, hjælpe, hjælper, venligst, vær|være sød|venlig|rare, gerne, behøver, brug for, snarest
future: næste uge|måned|år|sommer|weekend, til sommer|efteråret|foråret|jul|påske|vinter, planlægger, overvejer,
  tænker på, vil gerne, skal til, skal på, om _ uger|måneder, inden jeg køber|bestiller, interesseret i, påtænker
resolved: er løst, løst nu|sig, virker igen, på plads, fandt ud, fundet den|ud, fik _ pengene|refusion|hjælp _ med,
  alt godt, ikke længere, glem det, kører igen
negation: ikke, ingen, intet, aldrig, uden, hverken, ej, næppe, ikk, ik
promo: vind en|et|gavekort|*, vinder, vinderen, du|tillykke _ vundet, konkurrence*,
  gratis gavekort|prøve|iphone|rejse|følgere|penge|prøver, giveaway, krypto*, bitcoin, airdrop, invester*,
  tjen *|penge|op, passiv indkomst, arbejd hjemmefra, lån, hurtigt lån, lån penge, kviklån, casino, bonus, rabatkode,
  brug koden, kode, klik her|på|linket|nu, link i bio, følg mig|os|tilbage|og, del opslag*|og, tag _ venner,
  skriv til mig, whatsapp, telegram, onlyfans, slankekur, tab dig, vægttab, begrænset antal|tid|tilbud, kun i dag,
  kun _ tilbage, skynd dig, tilbud, billige, abonner på min, tjek min|mit, spar op, spåkone, horoskop
injection: ignorer* _ instruktioner|tidligere|regler|besked, glem _ instruktioner|regler, systemprompt, du er nu,
  svar kun|med, marker dette|som, sæt prioritet, udskriv _ prompt|instruktioner, administratoradgang, ny instruks,
  glem alt|hvad|dine, du er|agerer nu|som _ assistent|bot|administrator, servicetilstand,
  vis|udskriv|afslør _ skjulte|systemprompt|instruks*|adresser|nøgle*, nulstil dine, svar udelukkende
pitch: vi hjælper|tilbyder|leverer|producerer|udvikler|specialiserer|bygger, jeg hjælper|tilbyder|laver,
  vores bureau|platform|software|løsning|kunder,
  øge|øg|boost|flere jeres|salg|trafik|omsætning|følgere|kunder|synlighed|leads, seo, marketing*, markedsføring*,
  webdesign, webbureau, kort snak|møde|opkald, book et|en møde|demo|snak, gratis demo|analyse|konsultation|tilbud,
  leads, kunstig intelligens, chatbot*, google, søgeresultater, leverandør af, emballage, kære indehaver|virksomhed,
  influencer*, minutter i denne uge
bulk: firma*, virksomhed*, erhverv*, grupperejse*, gruppe*, grupperabat*, mængderabat*, engros*, storindkøb,
  større ordre|parti|bestilling, tilbud på, et tilbud,
  til vores|min kontor|firma|klasse|skole|medarbejdere|kollegaer|konference|bryllup|forening|klub|cafe|restaurant|butik|hotel,
  *0|*5 personer|mennesker|gæster|medarbejdere|styk|stk|kasser|kilo|kg|elever|billetter|deltagere|kolleger|licenser|pladser,
  forhandler*, forhandle, distribu*, franchise, pris på _ stk|personer|kasser,
  hvem _ tale|kontakte|skrive|snakke _ om, salgsafdeling*, ean-faktura, faktura til firma, leje hele,
  abonnement til firma*
partner: samarbejd*, sponsor*, sponsorat, partner*, sammen med jer, ambassadør*, sælge jeres, føre jeres,
  jeres produkter i, indholdsskaber, forslag til samarbejde, content creator*
job: job, jobs, jobbet, stilling*, ansøg*, ansøgning, cv, praktik*, elev*, elevplads, læreplads*, lærling*,
  ledig*|opslået stilling*|job|stillinger, rekrutter*, ansæt*, ansætter, studiejob, fritidsjob, sommerjob,
  søger job|arbejde|ind, arbejde hos jer, karriere, vikar*
reporter: journalist*, skriver en|på _ artikel|historie|opgave|speciale, speciale, specialestuderende, pressekontakt,
  presseafdeling, pressechef, presseansvarlig, interview*, podcast, artikel om, reportage,
  til _ avis|artikel|blad|magasin|radio, kommentar til, forsker, undersøgelse, redaktion*, deadline, talsperson,
  fra _ avis|radio|redaktionen|dagblad
rival: bedre end, slår, i forhold til, sammenlignet med, kunne aldrig, holder mig til, hellere, foretrækker,
  overvurderet, vs, ligaen, til sammenligning, langt foran
hearsay: hørte, har hørt, sagde nogen, forestil dig|jer, folk der, minder mig, haha*, hehe, lol, sjov*, griner,
  nogen der husker, upopulær holdning, tilfældig*, så lige, min nabo|onkel|ven|svoger, drømte, synger, kan I huske,
  nostalgi, ser på
other-sense: tapet*, vandretur*, vandrede, vandring, sti, stien, stier, skrifttype*, sang, sangen, album*, band,
  bandet, koncert*, roman*, bog, bogen, kapitel, film*, serie*, sæson, spil, spillet, opskrift*, maling, garn, strik*,
  hækle*, hæklet, broderi, sweater, hvalp, killing, hund der hedder, kat der hedder, hest, hesten, væddeløb, sort,
  plante, rose, frø, efternavn*, slægt*, landsby*, øgruppe, øen, provins, kystlinje, bjerg*, dal, søen, gletsjer,
  flod, landskab*, maleri*, udstilling*, museum, museet, historien om, middelalder*, århundrede, dialekt, sagn,
  gudinde, fodbold*, klub, angriber, målmand, turnering, kapsejlads, sejlbåd, art, bille, stjernebillede, tatovering,
  parfume, neglelak, gulvtæppe, gardin*, sofa, møbler, fliser, kor, digt, digter, guitar, slot, kirke, sogn,
  ikke kæden|firmaet|butikken|mærket|selskabet|banken|appen, intet|noget med _ at gøre
lost-person: alene, forkert* stoppested|tog|bus|stop|perron, kan ikke få fat|kontakt, ikke få fat,
  svarer ikke telefonen, dørene lukkede|smækkede, væk, forsvundet, uden telefon, ingen telefon, nåede ikke
`)
