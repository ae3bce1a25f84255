import { cues } from '../cues.ts'

/** Tone and kind. */
export const tone = cues(`
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
  prisstigning*, dyrere, fordobl*, nedlagt, lukket, tom, tomt, halv, gider ikke, ligeglad*, sløv, skæv, skævt, vakler,
  wobbler, halvdelen, kun|bare en|1|halv|halvdelen, i stedet kom|for, fnugger, krymper|krympet, forkerte,
  stavet|skrevet forkert, det er bare ikke, ikke den|det|dem, drypper|drypset|drypser, brune, råddent, rådne, mug*,
  to venstre|højre, knirker, falmet, uden opskrift*|låg|vejledning|skruer, nede, EN HALV, åbnet,
  for kort|lille|stor|store|små
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
  stjerner, magisk*, smuk, glemmer _ ikke|aldrig, flot arbejde|klaret|gjort, godt gået drenge|søs|alle, på stribe nu,
  skide godt|godt|flot, har jeg sovet|aldrig, smagte|smagt på, uden at lede|spørge|tage|kny,
  ville ikke have|tage _ penge|noget, tog huen, ødelagt _ andre|alle for, huskede mig|min|mit|os|hvad,
  kan ikke stoppe|holde|lade, før tid, hele turen|vejen værd, græd af|i glæde, med et smil|vink, kom jer|endelig igen,
  grinede, griner stadig, mange tak, varmt anbefal*, har reddet, guld værd, som ny|nyt, dejlig,
  fede|skønne|søde folk|mennesker|personale
wish: ville være _ dejligt|rart|fedt|skønt|godt|fint|smart, kunne være _ dejligt|rart|fedt|skønt|godt|fint,
  kunne I _ ikke|overveje, ønsker mig, et ønske, lille ønske, forslag, gerne se|have|ønske, håber _ I|at, bare der|I,
  gid, savner, tilføj*, overvej*, eneste ønske|minus|anke,
  måtte|må|kunne gerne|godt _ køre|være|bruge|have|åbne|lave|få,
  læg|lav|byg|sæt|tag|husk|giv|åbn|få|bliv også|endelig|gerne|lige, ville gøre|være|pynte underværker|prikken|rart,
  kunne godt bruge|ønske, hvis I|nu bare|I|kun,
  lidt|en anelse|smule længere|større|mindre|kraftigere|langsommere|flere|tykkere|lavere|bredere,
  en|et mere|til til|ved|ville
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
`)
