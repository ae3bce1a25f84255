import { cues } from '../cues.ts'

/** What else makes a matter urgent. */
export const urgent = cues(`
threat-law: min|mine|vår|våre|vores advokat*,
  kontakte*|kontakter|snakket|snakker|ringer|via|hos|til|med|sendt _ advokat*, advokaten kontakter|skriver|på,
  søksmål*, saksøk*, rettssak, sees|møtes i retten, rettslig*, rettslige skritt, forbrukerrådet, forbrukertilsynet,
  klagenemnd*, datatilsynet, mattilsynet, arbeidstilsynet, luftfartstilsynet, finanstilsynet,
  klage*|klager|klaget|melder|meldt|varsler _ tilsynet|politiet, anmelder|anmelde dere|dette|saken, politianmeld*,
  forliksråd*, forbrukerklage*, forbrukertvist*, pasientombud*, pasientskade*, norsk pasientskade*, statsforvalter*,
  fylkesmann*, helsetilsyn*, husleietvist*, husleietvistutvalg*, transportklage*, reisegarantinemnd*, bankklage*,
  finansklage*, sivilombud*, diskrimineringsombud*, likestillingsombud*, nkom, dsb, el-tilsyn*, eltilsyn*,
  det lokale eltilsyn, vegtilsyn*, jernbanetilsyn*, sjøfartsdirektorat*, legemiddelverket, tingrett*, namsmann*,
  forliksklage*, stevning*, stevne dere, saksøkt, saksøkje, ses|sees|møtes|snakkes i retten,
  krever|kreve|krevjer erstatning, erstatningskrav, erstatningssøksmål, rettshjelp*, fri rettshjelp, advokathjelp,
  juridiske skritt|konsekvenser|følger, prosessfullmektig, inkassovarsel, heve kjøpet, anmeldelse er|levert|sendt|på,
  anmeldt|melder|meldt|melde _ politi*|arbeidstilsyn*|mattilsyn*|tilsyn*|datatilsyn*|helsetilsyn*|myndighet*,
  bekymringsmelding*, varsle|varslet|varsler tilsyn*|myndighet*, saken er|blir sendt|brakt|klaget|oversendt,
  formell klage, siste varsel|frist|purring før, innen 14|7 dager _ ellers,
  forsikringsselskap*|fagforening* _ sak|saken|tatt|advokat*, fagforening*|fagforbund* _ jurist*|advokat*
threat-press: journalist* _ er|har|ringer|vil, går|gå til _ pressen|media|avisa|vg|tv2|nrk,
  vg|dagbladet|nrk|tv2 _ kontakt*|tips*|interessert, tipser vg|media, ffk, forbrukerinspektørene, viralt,
  snakket med _ journalist
fraud: svindel*, svindl*, bedragersk, hacket, hacka, phishing, stjålet, misbrukt, id-tyveri,
  ukjent*|mistenkelig* trekk|belastning|transaksjon*|betaling*|pålogging, har ikke _ godkjent|bestilt|kjøpt|gjort,
  aldri _ godkjent|bestilt|kjøpt, tømt kontoen|kontoen|kortet,
  noen|en _ logget|brukt|bruker|bestilt _ min|mitt|kortet|kontoen, tømte|tømt _ kontoen|kontoen, svindla, svindlet,
  lurt|lura for|meg|mor|far|opp,
  noen|nokon|en|fremmed*|ukjent*|tyv* _ tømt|tømte|brukt|brukte|kjøpt|kjøpte|tatt|tok|overført|logget|logga|brutt|hacket|hacka|endret|endra|bestilt _ min|mi|mitt|mine|kontoen|kortet|gavekort*|profil*|bankid,
  tømt|tømte|tømmer|loppet|loppa min|mitt|mine|kontoen|sparekonto*|kortet,
  kjøpt|brukt for _ kort|kortet|konto|kontoen|mitt, ny|nytt e-post|mail|adresse|nummer|telefon på|i _ konto*|profil*,
  endret|endra|byttet|bytta|skiftet _ e-post|mail|passord|nummer|telefonnummer _ ikke|uten|jeg|min|konto*|profil*,
  pålogging|innlogging|logget inn|logga fra|på _ kina|russland|romania|utlandet|spania|polen|tyskland|nigeria|ukjent,
  kort* _ misbrukt|kopiert|skimmet|skimma, kontoen* _ overtatt|kapra|kapret|hacka|hacket, kapret, kapra,
  overtatt kontoen|profilen, id tyveri|misbruk, identitetstyveri,
  lån|forbrukslån|kreditt|abonnement _ i mitt|hennes|hans navn, ikke|ikkje meg som,
  ikke|ikkje jeg|eg som _ bestilt|kjøpt|logget, jeg har|eg ikke|ikkje|aldri _ vært|bestilt|kjøpt _ der, deepfake*,
  dyp forfalskning, falsk bankid|bank|vipps|oppringning, finnes|eksisterer ikke leilighet*|hytte*|bolig*|utleier*,
  hytta|leiligheten|boligen _ finnes|eksisterer ikke|ikkje
breach: datalekkasje*, lekket|lekka, databrudd,
  andres|andre|fremmed*|annen|annens _ opplysninger|navn|adresse|ordre*|bestilling*|konto|data|billett*|faktura|personnummer,
  en annens, personopplysninger, mine|våre opplysninger|data|adresse _ sendt|delt|lekket|solgt,
  brudd på _ personvern*|gdpr, fødselsnummer, til en annen kunde, annen kunde,
  fremmed*|framand*|andres|andre|annens|annan|annen|ukjent*|feil|noen|naboens _ journal|journalen|journaler|epikrise*|resept*|prøvesvar|blodprøve*|lønnsslipp*|kontoutskrift*|testament*|skattemelding|medisinliste*|diagnose*|dokument*|papirer|papira|pasient*|bilder|kamera*|video*|meldinger|brev|skilsmisse*|søknad|sykemelding*|lån|saldo,
  lese|leste|ser|så|se|åpnet|åpna|fått|fikk|mottok|mottatt|sendt _ andres|annens|fremmed*|annen _ journal*|papirer|opplysninger|personnummer|fødselsnummer|navn|dokument*|e-post*|mail|kvinnes|manns|pasients|kundes|kunde|person,
  kan|kunne se|ser|lese _ andres|andre|hverandres|naboens|alle _ bilder|opplysninger|konto*|ordre*|kamera*|navn|meldinger|bestilling*|chat*,
  alle|alles _ e-postadresser|mailadresser|adresser|navn|nummer _ synlig*|kopi|feltet|cc, kopifeltet,
  i cc|til|kopi feltet|felt, åpen kopi, hvem|kven _ mine|mitt|min _ fått|sett|lest|har,
  ga|gav|gitt|oppga|oppgav|sendte|sendt|delte|delt|utleverte|utlevert _ min|mi|mitt|mine|vår|hennes|ny adresse|adressen|adressa|nummer|nummeret|opplysninger|journal|prøvesvar|e-post _ til|eks*|fremmed*|annen,
  eksen|eks-en|eksmannen|eksmann min _ adresse|adressen|adressa|nummer|nummeret|opplysninger|hvor,
  hemmelig|skjult|sperret adresse, kode 6, kode 7, besøksforbud, heter ikke|ikkje det,
  ikke mitt|min|mine navn|konto|adresse|opplysninger, tilhører|tilhøyrer en|noen andre|annen, på avveie,
  kom|kommet på avveie, ligger|låg|lå åpent|åpne|ute|offentlig|tilgjengelig _ nettet|google|internett,
  personnummeret|personnumre|fødselsnumre*, passbilde*|passkopi* _ fremmed|feil|annen
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
`)
