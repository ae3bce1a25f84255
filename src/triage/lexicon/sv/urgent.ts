import { cues } from '../cues.ts'

/** What else makes a matter urgent. */
export const urgent = cues(`
threat-law: min|mina|vår|våra advokat*|jurist*, kontakta*|kontaktar|pratat|ringer|via|hos|till|med _ advokat*|jurist*,
  advokaten kontaktar|skriver|på, stämma|stämmer|stämning er, rättegång*, domstol, rättslig*, tingsrätt*, arn,
  allmänna reklamationsnämnden, konsumentverket, konsumentombuds*, konsumentvägled*, imy, integritetsskydds*,
  livsmedelsverket, finansinspektionen, arbetsmiljöverket, tillsyn*, anmäla|anmäler|anmält till|er|detta|det,
  polisanmäl*, anmäl*|anmäler|ringt|ringer _ polisen, kronofogden, allmänna reklamations*, reklamationsnämnd*,
  konsumenttvist*, konsumentrådgiv*, konsumentombudsman*, patientnämnd*, patientförsäkring*, ivo,
  inspektionen för vård*, lex sarah|maria, socialstyrelsen, hyresnämnd*, hyresgästförening*, jämställdhetsombud*,
  diskrimineringsombud*, datainspektion*, pts, elsäkerhetsverk*, transportstyrelsen, miljöförvaltning*, miljökontor*,
  hälsoskydd*, miljö och hälso*, livsmedelskontroll*, läkemedelsverket, kemikalieinspektion*, skolinspektion*,
  arbetsmiljöverk*, justitieombud*, länsstyrelse*, boverket, fastighetsmäklarinspektion*, tingsrätten,
  stämningsansökan, stämma|stämmer er|dem|bolaget|företaget, stämning, stämmas,
  ses|syns|möts|hörs|träffas i|inför rätten|tingsrätten|domstol*, i rätten, kräva|kräver skadestånd*|ersättning,
  skadestånd*, skadeståndskrav*, rättshjälp*, rättsskydd*, juridiskt|juridiska ombud|hjälp|steg|åtgärder,
  mitt|vårt|vår|min ombud|jurist, betalningsföreläggande*, häva|häver köpet,
  anmälan|anmälning är|inlämnad|skickad|gjord|ligger|till|hos|in,
  anmäld|anmälda|anmäler|anmält|anmäla|polisanmäler|polisanmäld _ polis*|arn|imy|ivo|arbetsmiljö*|myndighet*|konsument*|livsmedels*|tillsyn*|er|hälso*|miljö*,
  polisanmält, polisanmälan, orosanmäl*, socialtjänst*, myndigheterna, formell|formellt klagomål|reklamation,
  sista påminnelse|varning|chans* _ innan|sedan|före, inom 14|7|10|30 dagar _ annars,
  facket|fackförbund*|försäkringsbolag* _ drar|jurist*|advokat*|inkopplat|inkopplad*|ärende*|fall,
  drar|dra er inför rätta|rätten|domstol
threat-press: tidning*|tidningen _ kontakt*|tips*|går|ringer|skriver|vill, journalist* _ är|har|ringer|vill|kontakt*,
  går|gå till _ media|pressen|tidningen|aftonbladet|expressen, aftonbladet|expressen|svt|tv4|dn, uppdrag granskning,
  plus, viralt, pratat|talat med _ journalist
fraud: bedräg*, bluff*, lurad, svindl*, hackad, hackat, kapad*, nätfiske, phishing, stulen, stulit, stulna, stöld,
  missbruk*, id-stöld, okänd*|misstänkt*|konstig* dragning*|köp|betalning*|inloggning*|transaktion*,
  har inte|aldrig _ godkänt|beställt|köpt|gjort, tömt kontot|kortet|mitt,
  någon _ loggat|använt|använder|beställt|köpt _ mitt|min|kort|konto, tömde|tömt _ konto|kontot,
  lurat|lurade|lurades|blåst|blåste|blåsta av|på|mig|mamma|pappa|oss,
  någon|nån annan|främling|främmande|okänd*|tjuv* _ tömt|tömde|använt|använde|köpt|köpte|tagit|tog|fört|loggat|hackat|ändrat|beställt|handlat|swishat _ mitt|min|mina|kontot|kortet|presentkort*|profil*|bankid,
  tömt|tömde|tömmer|länsat|länsade|länsar|tömdes _ mitt|min|mina|kontot|kontona|sparkonto*|kortet, länsat, länsades,
  tömt på, köpt|handlat|beställt för _ kort|kortet|konto|kontot|mitt|mina,
  ny|nytt|okänd|okänt mejl|mail|adress|nummer|telefon|enhet _ på|i|kopplad _ konto*|profil*,
  bytt|ändrat|ändrats|bytte|bytts _ mejl|mail|lösenord|nummer|telefonnummer|adress _ inte|utan|jag|mitt|konto*|profil*,
  inloggad|inloggning*|loggat|loggade in|från|i _ kina|ryssland|rumänien|utlandet|spanien|polen|tyskland|nigeria|okänd*,
  kort* _ kapat|kapats|kopierat|skimmat|skimmats|spärrat, kapat, kapats, kapade,
  övertagit|tagit _ kontot|profilen|konto, id kapning|kapad|stöld*, identitetsstöld*, idkapning*, idkapad*,
  lån|snabblån|kredit*|abonnemang|faktur* _ i|tagna|tecknat|tagits mitt|mammas|pappas|hennes|hans namn, i mitt namn,
  inte|knappast jag som _ köpt|beställt|loggat|gjort|handlat,
  jag har|är|var inte|aldrig _ varit|handlat|beställt|köpt _ där|något, deepfake*,
  falsk|falskt|falska bankid|swish|samtal|faktur*, finns|existerar inte lägenhet*|stuga*|hus*|bostad*|hyresvärd*,
  stugan|lägenheten|huset|bostaden|adressen _ finns|existerar|fanns inte,
  pengar*|kronor|tusen _ borta|försvann|försvunna|överförda|dragna _ utan _ jag|godkänt,
  dragits|dragit|drogs|dragningar|uttag|köp _ i natt|inatt|utomlands|bulgarien|cypern|malta|indien
breach: dataläck*, läckt|läcka|läckta|läckte, dataintrång,
  andras|andra|annan|annans|främmande _ uppgifter|namn|adress*|beställning*|order|konto|bokning*|personnummer|faktura*|mejl,
  någon annans, en annan kunds, ser|se _ andras, personuppgift*,
  mina|våra uppgifter _ skickade|läckt|sålda|delade|publika, personnummer, gdpr, annan kunds,
  främmande|främling*|annans|andras|annan|okänd*|fel|någons|grannens _ journal|journalen|journaler|recept|provsvar|blodprov*|lönespec*|lönebesked*|kontoutdrag*|testamente|deklaration|medicinlista*|diagnos*|dokument*|papper|patient*|bilder|kamera*|video*|meddelanden|brev|skilsmässo*|ansökan|sjukintyg*|lån|saldo|lönen,
  läsa|läste upp|ser|såg|se|öppnade|fått|fick|mottog|skickat|skickade|uppläst _ annans|andras|främmande|främling*|annan|någons _ journal*|papper|uppgifter|personnummer|namn|dokument*|mejl|mail|kund*|person|patient*|kvinna*|mans|lån*,
  kan|kunde|kunnat se|ser|läsa _ andras|varandras|grannens|allas|alla _ bilder|uppgifter|konto*|ordrar|order|kamera*|namn|meddelanden|beställning*|chatt*|journal*,
  allas _ mejladresser|adresser|namn|nummer|uppgifter,
  alla _ mejladresser|mailadresser|epostadresser|adresser|personnummer _ synlig*|kopia|fältet|cc|öppet, cc-fältet,
  i cc|till|kopie fältet|öppet, öppen kopia, vem|vilka _ mina|mitt|min _ fått|sett|läst|har,
  gav|gett|lämnade|lämnat ut|skickade|skickat|delade|delat|sålt|sålde|utlämnat|röjde|röjt|röjd _ min|mitt|mina|vår|våra|hennes|nya adress|adressen|nummer|numret|uppgifter|journal|provsvar|mejl _ till|ex*|främmande|annan|åt,
  exet|ex|exmake*|exman*|exmannen _ adress|adressen|nummer|numret|uppgifter|var,
  lämnade|lämnat|lämna ut _ min|mitt|mina|vår|hennes adress*|nummer|uppgifter|personnummer|journal*,
  skyddad|skyddade|hemlig|dold|dolt adress|identitet|personuppgifter|nummer, sekretessmarker*, kontaktförbud*,
  besöksförbud, heter inte så|det|ens, inte mitt|mina|min namn|konto|adress|order|uppgifter|journal,
  tillhör|tillhörde en|någon annan, på villovägar|drift,
  ligger|låg|legat öppet|öppna|ute|offentligt|synligt|tillgängligt _ nätet|google|internet|alla,
  personnumren|personnummer*, passkopia*|passbild*|id-kopia _ främmande|fel|annan,
  någon annans|annan _ journal|konto|namn|provsvar|uppgifter|order|faktura
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
`)
