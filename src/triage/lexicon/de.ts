import { cues } from './cues.ts'

export const de = cues(`
injury: eurem|eurer|ihrem|ihrer|beim|vor _ zusammengebrochen, mann|frau|jemand|kunde|kundin|gast|opa|oma|mutter|vater _ zusammengebrochen|bewusstlos|ohnmächtig
fire: rauch|qualm an bord, rauch|qualm in|im|aus der|dem|eurem|eurer|kabine|gang|flur|treppenhaus|zug|bus, hier|da ist rauch|qualm
injury: verletzt, verletzte, verletzter, verletzten, verletzungen, verletzungsgefahr, verletzung am|an|im|durch|von|zugezogen, blutet*, blutend*, blutung*, gebrochen* _ arm|bein|hand|fuß|hüfte|nase|finger,
  arm|bein|hand|fuß|hüfte|nase|finger|knöchel|handgelenk gebrochen|verstaucht|gequetscht|verbrannt, verbrennung*,
  verbrüht*, verbrannt mich|sich, gestürzt, hingefallen, gefallen _ treppe|rampe|steg|leiter,
  ausgerutscht, schnittwunde*, glassplitter*, splitter im|in|drin,
  glas|metall|plastik im|in _ essen|brot|glas|salat|müsli|mund|kaffee, scherben im|in, gehirnerschütterung*,
  bewusstlos*, ohnmächtig*, kollabiert*,
 stromschlag*, eingeklemmt*, angefahren,
  überfallen, begrapscht,
  fast _ gestorben|erstickt|ertrunken|überfahren, lebensgefahr*, lebensgefährlich*, gefahr für,
  sicherheitsrisiko*, muss _ erst jemand|was|etwas sterben|passieren, suizid*, selbstmord*, umbringen,
  keine luft, bekommt|kriege|kriegt keine luft, atemnot, brustschmerz*, krampfanfall*,
  bremsen _ versagt|funktionieren, offene kabel, fahrer _ betrunken|handy|eingeschlafen,
  am hals|arm|kragen gepackt, prellung*, blaue flecken, hätten sterben, bremsen _ versagt|versagten,
 mann|frau|oma|opa|mutter|vater|kind|jemand|person|fahrgast|dame|herr|passagier|gast liegt|lag _ boden|deck|gleis|bahnsteig|straße, mann|frau|person|kind|oma|opa bewegt|reagiert sich|nicht nicht|mehr,
 nicht ansprechbar, ertrinkt, kind|sohn|tochter|mann|frau|bin|oma|opa|jemand|kleiner _ ins wasser gefallen|gestürzt,
  stecken|stecke|sitze|sitzen im aufzug|fahrstuhl fest, schlägerei, prügeln|prügelei, mit messer,
  braucht|brauchen einen arzt|krankenwagen|notarzt, zusammengesackt,
  gefunden|gebissen|verschluckt _ glas|schraube|nagel|stein|plastik|metall|knochen|draht|nadel,
 schraube|nagel|scherbe|metallstück|glasstück|nadel im|in _ essen|salat|suppe|brot|brötchen|müsli|brei|joghurt|eis|burger|pizza|nudeln|kuchen|wurst|käse|reis|soße|schokolade|hackfleisch|fuß|mund|hals|gläschen, zahn abgebrochen|ausgebissen|kaputt,
  heiß|heißer|kochend* kaffee|tee|wasser|suppe|öl _ hand|bein|arm|schoß|gesicht,
 notausgang*|fluchtweg*|brandschutztür* _ zugestellt|versperrt|blockiert|verschlossen|zu,
  geländer|handlauf|brüstung _ lose|locker|fehlt|kaputt,
 wasser läuft|tropft|steht|kommt|in|aus|über|auf _ steckdose*|sicherungskasten|stromkasten|verteilerdose|lampe, tropft _ steckdose*|sicherungskasten|lampe, nasse|nass|feucht _ steckdose*,
  decke|platte|lampe|schild|regal _ runtergefallen|herunter|runter|runtergekommen
illness: lebensmittelvergiftung*, vergiftet, vergiftung*, erbrochen, gekotzt,
 magen-darm, allergisch reagiert,
  allergische|allergischer reaktion|schock, angeschwollen, schwillt, hals zugeschwollen|schwillt,
 verschimmelt*, maden, salmonell*, listerien, bauchkrämpfe, unterzucker*,
  kohlenmonoxid, verätz*, allergischen|allergischer schock, alle|mehrere krank|übel, geht es schlecht
fire: in flammen, flammen, brand im|an|in, rauch aus|im|in|kommt|steigt|überall,
 qualm*, verbrannt*|verschmort* gerochen|riecht,
  riecht|roch|stinkt|gestank nach _ gas|verbrannt*|verschmort*|brand, gasgeruch,
 schmort, verschmort*, evakuier*, feueralarm, qualmen, kommt rauch,
 riecht|roch es wieder|hier|stark _ gas
child-alone: kind|sohn|tochter|junge|mädchen|kinder _ allein|alleine|alleingelassen|zurückgelassen, mein|unser sohn|kind|bub|enkel|junge|kleiner ist|war _ verschwunden|weg|unauffindbar, meine|unsere tochter|enkelin|kleine|nichte ist|war _ verschwunden|weg|unauffindbar, kind|sohn|tochter|mädchen|junge|enkel|enkelin wird|wurde|als _ vermisst,

 finde|finden mein|meine|meinen|unser|unsere|unseren kind|sohn|tochter|kleine|kleinen|enkel|enkelin _ nicht|nirgends|nimmer|nirgendwo, kind eingeschlossen|eingesperrt
threat-law: rechtsweg,
  klage einreichen|erheben|vor|gegen, verklag*, klagen vor|gegen, gerichtlich*, mahnbescheid*,
  verbraucherzentrale*, schlichtungsstelle*, schlichtung, ombuds*, aufsichtsbehörde*,
  bundesnetzagentur, bafin, eisenbahn-bundesamt, datenschutzbeauftragte*, datenschutzbehörde*,
 anzeige erstatten|erstattet|gegen, anzeige ist _ raus|gestellt|erstattet|draußen, anzeige bei _ polizei|staatsanwalt*|bafin|gericht, strafanzeige*,
 abmahn*, frist _ gesetzt|setze, setze _ frist, schadensersatz
threat-press: journalist* _ ist|hat|wird|ruft|kontakt|freund, reporter* _ ist|hat|kontakt,
  an die öffentlichkeit, öffentlich machen, redaktion _ geschickt|schicke|informiert|informiere|interesse,
  spiegel|bild|stern tv|online|zeitung, marktcheck, wiso, reporter*|journalist* gesprochen, gesprochen mit,
  mit _ reporter*|journalist* gesprochen, veröffentlichen|senden _ beitrag|bericht|reportage,
  ins|im|das fernsehen _ melde|gehe|rufe|schicke|kommt|kommen
fraud: betrug*, betrüg*, betrogen, gehackt*, hacker*, phishing*, missbraucht, missbrauch,
  identitätsdiebstahl, unbekannte* abbuchung*|buchung*|zahlung*|login*|bestellung*, nicht autorisiert*,
 nie|niemals _ beauftragt|autorisiert|unterschrieben|abgeschlossen|veranlasst|freigegeben, nie|nicht bestellt _ rechnung|mahnung|inkasso|abgebucht|lastschrift, rechnung|mahnung|inkasso|abbuchung|abo|vertrag|lastschrift _ nie|nicht|niemals _ bestellt|abgeschlossen|beauftragt|unterschrieben,
 nicht _ autorisiert|veranlasst,
  konto|guthaben _ leergeräumt|geplündert|gehackt|übernommen,
  jemand|fremde* _ eingeloggt|abgehoben|zugegriffen, untergeschoben, sim-swap*,
  betrüger* _ kennt|kennen|wissen|weiß|meine|name|nummer,
 anruf|anrufer*|anruferin _ tan|pin|code|kartennummer|kartendaten|bankdaten|passwort|zugangsdaten, mail|brief|sms|nachricht|link _ angeblich*|vermeintlich*|logo|gefälscht* _ tan|pin|code|kartennummer|kartendaten|bankdaten|passwort|zugang*
breach: datenleck*, datenpanne*, datenschutzverstoß*, datenschutzverletzung*, sicherheitslücke*,
 fremde*|wildfremde* _ daten|name|namen|adresse*|bestellung*|rechnung*|konto*|buchung*|dokumente|fotos|geburts*|passdaten|kartendaten, anderer leute|kunden|personen|menschen|nutzer|patienten|kundin _ daten|name|namen|adresse*|bestellung*|rechnung*|konto*|buchung*|dokumente|fotos|geburts*, daten|namen|adressen|rechnungen|konten|bestellungen|unterlagen von|der anderen|fremden|anderer|fremder|wildfremden,
 daten|name|namen|adresse|rechnung|konto|befund*|brief|unterlagen|kontoauszug|profil|vertrag|akte|bild|fotos _ eines|einer anderen|fremden|andern|wildfremden, jemand anderem|anders|anderes _ daten|konto|rechnung,

  meine|unsere|persönliche|private _ daten|adresse|nummer _ öffentlich|sichtbar|geleakt|weitergegeben|verkauft|veröffentlicht|verschickt|einsehbar,
 an _ falsche*|fremde*|alle geschickt|verschickt|gesendet|gemailt, offener verteiler, in cc,
  daten _ dritte|fremde, passwörter _ klartext,
  krankenakte|patientenakte|akte|unterlagen|kontoauszug an _ fremde*|falsche*, an eine|einen fremde*,
  nicht mein|meine|meiner adresse|konto|daten,

impostor: fake-account*, fake account|profil|seite|shop|mail|sms, gefälscht*,
  falsch*|gefälscht* profil|seite|shop|mail|sms|mitarbeiter|account|konto, gibt|geben|ausgegeben sich _ als,
  ist das _ echt|fake|von euch,
  fragt|fragen|fragte|verlangt|will|wollten|wollte nach _ tan|pin|passwort|karte*|code|kontonummer,
  bestätigen|verifizieren|geben|senden|schicken sie _ konto|karte*|daten|code|pin|tan|passwort,
  bestätige|verifiziere|sende|schicke|gib _ konto|karte*|daten|code|pin|tan|passwort|kreditkart*,
  ihr|dein konto|paket|erstattung wurde|wird|ist|ist _ gesperrt|eingeschränkt|bereit|genehmigt,
  offizieller support|kundenservice, kundensupport hier
money-lost: doppelt|zweimal|dreimal|mehrfach _ abgebucht|belastet|bezahlt|berechnet|gezahlt|kassiert|eingezogen,
  abgebucht, abbuchung*, eingezogen, doppelte* abbuchung|buchung|zahlung|berechnung,
  zu viel|unrecht _ abgebucht|berechnet|bezahlt, geld _ weg|zurück|verloren|futsch|verschwunden|her|nicht,
  mein|meine|unser|unsere geld|euro|erstattung|kaution|anzahlung, kohle zurück, geld zurück,
  erstattung* _ nicht|nie|immer|fehlt|verweigert|abgelehnt|aus, *erstattung, rückzahlung*,
  nicht|nie|keine|immer|kein _ erstattet|erstattung|zurückgezahlt|zurückbekommen|zurückerhalten|gutgeschrieben|gutschrift|rückerstattung|geld,
  warte _ geld|erstattung|rückzahlung|gutschrift, schuldet|schulden mir|uns, abgezockt, abzocke, draufgezahlt,
  bezahlt _ aber|nichts|nie|nicht|umsonst|und, rücklastschrift,
  gutschein* _ weg|leer|ungültig|abgelaufen|funktioniert|nicht,
  guthaben|punkte|meilen _ weg|verschwunden|verfallen|gelöscht|null, konto _ minus|überzogen
blocked-now: komme|kommen|komm|kommt nicht _ rein|raus|weiter|nach|an|ins|aufs|auf|drauf|weg|rüber|durch|mehr,
  kann|können|konnte _ nicht _ einloggen|einchecken|bezahlen|zahlen|einsteigen|starten|öffnen|anmelden|zugreifen|losfahren|buchen|abheben|überweisen|telefonieren|rein|boarden,
  ausgesperrt, eingesperrt, gesperrt*,
  stecke|stecken|sitze|sitzen|hänge|hängen|stehe|stehen|steh|sitz fest|hier|am|im|vor|in|an|gerade|jetzt|seit|ohne,
  gestrandet*, lassen|lässt mich|uns nicht, nicht _ reingelassen|mitgenommen|eingelassen|durchgelassen, verweigert*,
  abgewiesen, abgelehnt, notfall, gerade jetzt, jetzt gerade, genau jetzt,
  ohne strom|heizung|wasser|internet|warmwasser|netz|telefon|schlüssel,
  kein|keine strom|heizung|warmwasser|internet|netz|wasser|empfang,
  verpasse*|verpasst* _ zug|flug|fähre|anschluss|bus|termin, anschluss _ weg|verpasst, letzte chance,
  karte _ gesperrt|abgelehnt|eingezogen, konto gesperrt, komme|kommen _ heim|nach,
  code|schlüssel|karte|ticket|link _ geht|funktioniert|kommt nicht,
  code|sms|mail|ticket|bestätigung _ kommt|kam nicht|nie
on-site: am schalter|gate|bahnsteig|terminal|flughafen|bahnhof|hafen|automaten|eingang|check-in|gleis,
  an der kasse|schranke|tür|rezeption|haltestelle, in der schlange|warteschlange,
  stehe|stehen|sitze|sitzen vor|am|auf|beim|hier, auf dem|der bahnsteig|terrasse|gehweg|gleis,
  vor der|dem|eurer|eurem praxis|laden|filiale|tür|wohnung|haus
hurry: dringend*, sofort, eilig, eilt, so schnell wie|schnellstmöglich, frist _ heute|mitternacht|morgen|ab,
  bis mitternacht|heute|ladenschluss, zeit läuft|drängt
today: heute, heut, heute abend|nacht|früh|morgen
imminent: jetzt gleich, in|binnen _ minuten|min|stunde|stunden|std|halben,
  fährt|geht|startet|legt|fliegt|beginnt|schließt um|in|gleich|heute|jetzt|ab,
  abfahrt|abflug|boarding in|um|gleich|heute, letzter|letzte|letzten zug|fähre|bus|bahn|flug
soon: morgen, übermorgen, am wochenende, in zwei|drei|2|3 tagen,
  bis|am montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
repeated:
  zweite*|dritte*|vierte*|fünfte*|zehnte*|sechste*|xte mal|mail|email|nachricht|anfrage|anruf|versuch|beschwerde|tweet|woche|reklamation|brief|techniker,
  zum zweiten|dritten|vierten|fünften|zehnten|hundertsten|wiederholten|x-ten, immer noch|wieder, noch immer,
  weiterhin, schon wieder|zweimal|dreimal|mehrfach|mehrmals, erneut,
  habe|hab|haben _ mehrfach|mehrmals|schon|bereits|zweimal|dreimal|viermal _ geschrieben|angerufen|gemeldet|gefragt|kontaktiert|gemailt|reklamiert,
  mehrfach|mehrmals|zigmal|dreimal|zweimal|viermal|fünfmal geschrieben|angerufen|gemeldet|kontaktiert|versucht|nachgefragt|reklamiert|gemailt,
  keine antwort|reaktion|rückmeldung|hilfe|lösung, kein rückruf|mensch,
  niemand|keiner _ antwortet|meldet|reagiert|hilft|zuständig|ran|erreichbar|interessiert,
  antwortet|meldet|reagiert _ niemand|keiner|nicht, ignorier*, unbeantwortet, funkstille, warte _ noch|seit|immer,
  hinhalten, vertröstet, textbaustein*, standardantwort*, ständig, dauernd, wie oft, wie gesagt|geschrieben|schon,
  gleiche|gleichen|selbe antwort|problem|fehler,
  zwei|drei|vier|fünf|sechs|zehn|2|3|4|5|6|7|8|10 mails|emails|anrufe|anrufen|nachrichten|tickets|mal|briefe|hotlines|mitarbeiter,
  nichts passiert|gehört|geschieht|tut, jedes mal wieder|das
waiting: warte, warten, gewartet, wartezeit*,
  seit _ tagen|wochen|monaten|stunden|woche|stunde|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember,
  vor _ tagen|wochen|monaten, stundenlang, wochenlang, tagelang, monatelang, warteschleife, ewig*, ewigkeit*,
  überfällig
many-people: keiner, niemand kann|kommt|weiß, andere auch|haben|melden|kunden, bei anderen|allen|uns|mir auch,
  auch bei, geht es|noch|euch anderen|jemandem|wem|auch, noch jemand|wer, hunderte*, dutzende*,
  halbe* wagen|zug|büro|stadt,
  ganze*|ganzer|ganzen|gesamte* zug|schlange|bus|stadt|filiale|team|büro|familie|straße|haus|abteilung|ort|klasse,
  fahrgäste, passagiere,
  kollege*|kollegin*|nachbar*|freundin|freund|frau|mann|mitbewohner _ auch|selbe|gleiche|genauso|ebenfalls,
  beide handys|geräte|karten, *00 leute|menschen|passagiere|fahrgäste|kunden, *0 leute|menschen|passagiere|kunden,
  schlange _ lang|wächst|straße|draußen, wir alle, mehrere, für|bei alle|allen|jeden,
  alle anderen|kassen|filialen|automaten|sitzen|stehen|warten
everywhere: deutschlandweit, bundesweit, weltweit, landesweit, europaweit, steht|geht|ist überall, überall down|tot|ausgefallen|störung*|offline|nichts|dasselbe, flächendeckend,
  ganze|ganzes|gesamte|ganzen land|netz|stadt|system|region|berlin|hamburg|münchen,
  alle|mehrere|sämtliche|zwei|drei|vier|fünf filialen|standorte|stationen|automaten|terminals|städten|städte|bahnhöfe|linien|läden|häfen|flughäfen|kassen|märkte,
  totalausfall*, großstörung, komplettausfall, nichts geht mehr, alles down|tot|lahm|ausgefallen|offline,
  allen|sämtlichen _ filialen|läden|märkten, in der ganzen stadt, ganzen stadt|region, notruf
down: störung*, ausfall*, ausgefallen*, down, offline,
  funktioniert|geht|lädt|öffnet|reagiert|startet|läuft|klappt _ nicht|nichts|nimmer|nix, geht nichts|nix|nicht|nimmer,
  nichts geht, stürzt|stürzte ab|ständig, abgestürzt, absturz, fehlermeldung*, fehlercode*, fehler, error,
  500|502|503|504|404, weiße*|schwarze*|leere* seite|bildschirm, hängt sich|fest|bei, eingefroren, friert, timeout,
  server*, wartungsarbeit*, tot, lahmgelegt, lahm, nicht erreichbar|verfügbar|abrufbar|möglich, außer betrieb, kaputt,
  defekt*, spinnt, streikt, wirft|schmeißt|loggt mich|uns|alle, lädt ewig|und, bleibt weiß|schwarz|hängen,
  netz ist|sind|war weg, kein signal|netz|empfang, bug, bugs, nur bei mir|uns,
  bleibt|ist|zeigt leer|weiß|grau|schwarz|hängen|nichts|weiße|leere|rauten, lädt nicht|ewig|nichts,
  logg*|schmeißt|wirft mich|uns _ aus|raus, hängt sich|beim|auf, spinnt|eingefroren
service: app, website, webseite, homepage, seite, internetseite, onlineshop, online-shop, shop, portal, login,
  anmeldung, bezahlung, zahlung*, kartenzahlung, kartenterminal*, kartenleser*, ec-gerät*, terminal*, automat*,
  fahrkartenautomat*, kasse, kassen, system, buchungssystem, server, anzeige*, *anzeige, *anzeigen, bildschirm*,
  schranke*, drehkreuz*, scanner*, qr-code*, wlan, internet, netz, mobilfunk, onlinebanking, online-banking, banking,
  hotline, packstation*, geldautomat*, streaming, tan, kundenkonto, kundenportal
child: kind, kinder, kindern, kindes, baby, säugling, sohn, tochter, kleinkind, enkel*, jährige*, *jährige*,
  jahre alt, teenager, ich bin 7|8|9|10|11|12|13|14|15|16, bin erst 7|8|9|10|11|12|13|14|15|16
access-need: rollstuhl*, behinder*, blind*, sehbehindert*, gehörlos*, schwerhörig*, hörgerät*, autis*, krücken,
  rollator*, gehbehindert*, blindenhund, assistenzhund*, barrierefrei*, stufenlos*, screenreader*, schwanger*,
  dement*, demenz*, epilep*, rampe, aufzug*, fahrstuhl*, lift, legasthen*, senior*, pflegegrad*
medical: insulin, medikament*, rezept, sauerstoff, diabet*, asthma*, inhalator, operation, op-termin, chemo*, dialyse,
  herzpatient, schrittmacher, stoma
allergy: allerg*, unverträglichkeit*, intoleran*, zöliakie, glutenfrei*, gluten, laktose*, erdnuss*, nussallergie,
  nüsse, haselnuss*
failure: kaputt*, defekt*, beschädigt*, falsch*, fehlt, fehlen, fehlte*, fehlend*,
  nie|nicht _ angekommen|geliefert|erhalten|bekommen|gekommen|erschienen|aufgetaucht|eingehalten|berücksichtigt|gutgeschrieben|gereinigt|geputzt,
  nicht angekommen|geliefert|erhalten|bekommen|gekommen|erschienen|gut|okay|ok|akzeptabel|in|normal|fair|lustig|schön,
  kam nie|nicht|zu, storniert* ohne|einfach|wurde, gestrichen, annulliert, verspätet*, verspätung*, zu spät, spät,
  kalt*, lauwarm, dreckig*, schmutzig*, schmuddel*, eklig*, ekel*, alt, altbacken, stinkt, riecht, undicht, gerissen,
  zerkratzt, verbeult, zerbrochen, zerrissen, geplatzt, verloren, verschwunden, ist|sind|war weg, unfreundlich*,
  unhöflich*, patzig*, pampig*, arrogant*, angeschrien, angepampt, aufgelegt, geweigert, weigert*, überbucht,
  überfüllt, kein platz|sitzplatz|personal|klo|hinweis|wort|entschuldigung|ersatz,
  keine information*|infos|durchsage|entschuldigung|erklärung|toilette*|plätze, ausverkauft, problem*, beschwerde*,
  beschweren, reklamation*, langsam*, gescheitert, fehlgeschlagen, abgelaufen, verdorben,
  zu teuer|lang|klein|salzig|laut|wenig|kalt|heiß, leer, halb leer, chaos, chaotisch*, versaut, ruiniert,
  verschwendung, zeitverschwendung, bettwanzen, kakerlake*, haar im|in, vergessen, lärm*, ausgesetzt,
  liegen geblieben, mangelhaft*, schlecht*, schlechter, lüge*, gelogen, irreführend*, preiserhöhung*, teurer,
  verteuert, versprochen, mangel, mängel, klemmt, abgebrochen, ungenießbar, unbrauchbar, pünktlich _ nie|nicht, egal
anger: schlimmste*, furchtbar*, schrecklich*, katastroph*, unverschämt*, frechheit*, frech, unmöglich, inakzeptabel*,
  unfassbar*, unglaublich*, skandal*, lächerlich*, peinlich*, armutszeugnis, witz, saftladen, sauladen, scheiß*,
  scheiss*, verdammt*, mist, drecks*, beschissen*, verarsch*, verarscht, kotzt, wütend, sauer, stinksauer, wut, genug,
  schnauze voll, nase voll, reicht|reichts jetzt|langsam|mir, enttäusch*, frustr*, nervt, nervig, ärger*, hasse,
  abzocke, betrüger, verbrecher, lügner, dreist*, respektlos*, inkompeten*, unfähig*, unterirdisch*, miserabel*,
  mies*, null sterne, ein stern, kundenfeindlich*, zumutung, wtf, fuck*, asozial*, schande, schäm*, schämt,
  grottenschlecht, desaster, alptraum, albtraum, nie gesehen, eine farce, für'n arsch
leaving: nie wieder|mehr, nie _ wieder|mehr, letztes mal, letzte mal, kündige*, kündigen, gekündigt, kündigung,
  wechsle*|wechseln|gewechselt zu|zur|zum|anbieter|bank, suche _ anderen|andere, einen kunden|kundin weniger|verloren,
  kunden verloren, boykott*, finger ist|sind|war weg, nicht|nicht _ empfehlen|empfehlenswert, meide*, meiden,
  abgemeldet, konto löschen|gelöscht, geh zur|zu konkurrenz
sarcasm: danke für nichts|die|den|das|eine|einen, vielen dank für _ verspätung|nichts|unterhaltung|stunden|warten,
  toll gemacht|organisiert,
  super|tolle|toller|tolles|großartige*|großartig|klasse|prima|grandios* service|idee|leistung|gemacht|organisation|start|planung|timing|wenn|dass|kundenservice,
  bravo, herzlichen glückwunsch, glückwunsch, applaus, respekt, liebe es wenn, ich liebe es,
  na toll|super|prima|klasse|dann|bravo, ach wie|ja|nee|so,
  wie schön|nett|toll|praktisch|aufmerksam|großzügig|herrlich, ein hoch auf, weltklasse, anscheinend, offenbar,
  wer braucht, wie immer|üblich|gewohnt, natürlich, klar, gratis, inklusive, premium, luxus*, exklusiv*, 10 von 10,
  fünf sterne für, hurra, juhu, yay, immer wieder eine|ein, was für ein|eine service|erlebnis|freude|spaß, läuft bei,
  man gönnt, so geht _ service|kundenservice, kundenorientiert, freue mich schon|riesig, genau mein humor, erlebnis
thanks: danke*, dank, dankbar, vielen dank, besten dank, herzlichen dank, merci, dankeschön, lob, großes lob,
  kompliment*, ein hoch auf, gerettet, geschätzt, schätze
praise: liebe, lieben, toll, toll*, super, großartig*, fantastisch*, wunderbar*, wunderschön*, klasse, spitze,
  spitzen*, hervorragend*, ausgezeichnet*, perfekt*, beste*, lecker*, köstlich*, schön*, hübsch*, begeister*,
  zufrieden*, glücklich, freundlich*, nett*, hilfsbereit*, kompetent*, empfehle, empfehlen, empfehlenswert,
  lieblings*, problemlos*, reibungslos*, unkompliziert*, gemütlich*, bequem*, schnell*, pünktlich*, genial*, mega,
  traum*, traumhaft*, helden, held, heldin, engel, freude, gefreut, freut, gelächelt, lächeln, beeindruck*, fair*,
  kulant, zuvorkommend*, liebevoll*, sauber, top, prima, gern wieder, immer wieder gern*, hut ab, daumen hoch,
  goldwert, gold wert
wish: wäre _ schön|toll|super|nett|klasse|cool|gut|hilfreich, würde mir|mich _ wünschen|freuen, wünsche mir, wünsch*,
  wunsch, vorschlag, verbesserungsvorschlag, idee, könntet ihr _ nicht|noch|mal,
  bitte wieder|mehr|auch _ einführen|anbieten|ins, fände es, gerne auch|mehr|wieder, hoffe ihr|es,
  einziger|einziges|kleiner|kleines wunsch|manko|wermutstropfen|kritikpunkt|tipp
contrast: aber, jedoch, allerdings, leider, schade, trotzdem, dennoch, obwohl, außer, bis auf
question: wie, wann, warum, wieso, weshalb, wo, woher, wohin, was, wer, welche*, wieviel,
  kann ich|man|ich|wir|mir|ihr|mein|das|die|jemand, könnt ihr, können sie|wir, darf ich|man|mein|meine|wir,
  muss ich|man|das|der|mein|wir, gibt es|es, habt ihr, haben sie, ist das|der|die|es|mein|meine|euer|eure|dafür|noch,
  seid ihr, sind die|das|sie|eure,
  fährt|fahren|liefert|versendet|akzeptiert|öffnet|gilt|geht|kommt|kostet|lohnt der|die|das|ihr|es|mein|man|euer|auch|noch,
  weiß jemand, weiß wer, jemand erfahrung|eine|tipps|von, frage, fragen, frage an, frag mich, wüsste gern*,
  würde gern*, möchte wissen, unsicher, bin mir nicht, sagt mir, sagen, erklären, auskunft, tipps, ob, gilt,
  wird es|das|der|die, hätte gern|da|eine, neugierig
help: hilfe, helfen, helft, hilft, bitte, brauche, brauch, benötige, unterstützung
future: nächste*, nächster, planen, plane, möchte, möchten, überlege*, wollen, will,
  im sommer|herbst|winter|frühjahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember,
  in _ wochen|monaten, bevor ich, vorhabe, interessiere mich
resolved: hat sich erledigt, erledigt, wieder da|gefunden|ok, geht wieder, funktioniert wieder, läuft wieder, gelöst,
  geklärt, schon gut, alles gut, nicht mehr nötig
negation: nicht, kein, keine, keinen, keiner, keinem, nie, niemals, nichts, ohne, weder, nirgends, nix, niemand, kaum,
  nich, ned, net, nimmer
promo: gewinn*, gewinnspiel*, verlosung*, verlosen, giveaway*, gutschein gratis|sichern|geschenkt|im,
  gratis|kostenlose* iphone|gutschein|probe|follower|geld|proben|jahresticket|reise, krypto*, bitcoin, airdrop,
  invest*, rendite*, verdiene|verdienen *|geld|online|bis|täglich, passives einkommen, von zuhause, nebenverdienst,
  kredit*, sofortkredit, casino, bonus*, rabattcode*, gutscheincode*, mit code|dem code, nur heute|noch|solange,
  jetzt klicken|sichern|zuschlagen|teilnehmen|mitmachen|abnehmen, klick*|klickt hier|auf|den, link in|im bio|profil,
  folgt|folge mir|uns|zurück, teile|teilt|teilen diesen|den|um, markiere|markiert, whatsapp, telegram, onlyfans,
  abnehm*, diät*, follower kaufen, schnäppchen, mega deal|rabatt|angebot, spare bis, unglaubliche angebote,
  singles in, mein neuer|neues song|track|album|video, abonniert mein, wahrsag*, horoskop, dm für
injection: ignorier* _ anweisung*|vorherige*|bisherige*|regeln, vergiss _ anweisung*|regeln|alles, systemprompt,
  system prompt, du bist jetzt|ab, antworte nur|mit|ausschließlich, markiere dies*, setze _ priorität,
  gib _ prompt|api|schlüssel|geheim*, neue anweisung*, als ki, vergiss _ alle|alles|bisher*|vorgaben,
  gib|zeig*|nenn* _ vorgaben|systemprompt|versteckte*|anweisungen|adressen|schlüssel, wartungsmodus,
  antworte _ nur|ausschließlich, du bist _ bot|assistent|ki
pitch: wir helfen|bieten|liefern|entwickeln|produzieren|unterstützen|spezialisiert|gestalten,
  ich helfe|biete|erstelle, unsere agentur|software|plattform|lösung|kunden, unser team|tool,
  steigern sie|ihren|euren|eure|ihre,
  steigert|steigere|verdoppeln|boost* _ umsatz|reichweite|verkäufe|sichtbarkeit|traffic,
  mehr umsatz|kunden|reichweite|follower|sichtbarkeit|leads, seo, leadgen*, leads, marketing*, webdesign,
  kurzes gespräch|telefonat, kennenlerngespräch, demo, kostenlose* beratung|analyse|demo|erstgespräch, termin buchen,
  ki-gestützt*, chatbot*, google ranking|bewertungen, hersteller von|aus, lieferant*, verpackung*,
  sehr geehrte damen|geschäftsführ*, influencer*, minuten diese woche
bulk: firmen*, unternehmen, geschäftskund*, gewerblich*, b2b, gruppenreise*, gruppe*, gruppentarif*, gruppenbuchung,
  klassenfahrt*, betriebsausflug*, mengenrabatt*, großbestellung*, großhandel*, größere* menge|bestellung,
  angebot für|über, ein angebot,
  für unser|unsere|unseren|meine|mein büro|firma|mitarbeiter|schule|klasse|verein|konferenz|hochzeit|hotel|restaurant|café|laden|praxis|team|tagung|kita,
  *0|*5 personen|leute|gäste|mitarbeiter*|stück|kartons|kilo|kg|schüler|teilnehmer*|plätze|lizenzen|zimmer|portionen,
  wiederverkäufer, händler*, vertrieb*, franchise*, preisliste*, staffelpreise, ansprechpartner*,
  an wen _ wenden|wende, rahmenvertrag, auf rechnung für, mieten _ ganze|komplette, pro monat für
partner: zusammenarbeit*, zusammenarbeiten, kooperation*, kooperieren, sponsor*, partner*, mit euch arbeiten,
  markenbotschafter*, eure produkte, bei uns anbieten|verkaufen, ins sortiment, content creator
job: job, jobs, stelle, stellen, stellenanzeige*, bewerb*, bewerbung*, lebenslauf, praktik*, ausbildung*, azubi*,
  aushilfe*, minijob*, werkstudent*, ferienjob*, arbeiten bei euch, bei euch arbeiten, sucht ihr, karriere,
  einstellen, offene stelle*, quereinstieg*, duales studium
reporter: journalist*, reporter*, schreibe _ artikel|beitrag|arbeit|masterarbeit|bachelorarbeit|reportage|geschichte,
  masterarbeit, bachelorarbeit, doktorarbeit, pressestelle, pressekontakt, presseanfrage, pressesprecher*, interview*,
  podcast, beitrag über, artikel über, recherche*, recherchiere, redaktion, für die zeitung, für das magazin, umfrage,
  stellungnahme, redaktionsschluss, vom|von der|dem *zeitung|tagblatt|anzeiger|rundfunk|radio|magazin
rival: besser als, schlägt, im vergleich, verglichen mit, bleibe bei, lieber, überbewertet, vs, könnte nie,
  kein vergleich, langweilig*, um längen
hearsay: gehört, jemand erzählt, stell* euch|dir vor, leute die, erinnert mich, haha*, lol, lustig, witzig, meme,
  kennt ihr|jemand noch, unpopuläre meinung, zufällig, nostalgie, gesehen wie, mein nachbar|onkel|opa, träumte,
  geträumt, petition, fun fact, funfact
other-sense: tapete*, wanderweg*, wander*, wanderung, schrift, schriftart*, lied, song, album, band, konzert*, roman,
  buch, kapitel, film, serie, staffel, folge, spiel, videospiel, level, rezept, gemälde, farbe, farbton, garn, wolle,
  strick*, häkel*, stickerei, pullover, welpe, kätzchen, hund namens, katze namens, pferd, rennpferd, rasse, sorte,
  pflanze, rose, samen, nachname, familienname, stammbaum, dorf, archipel, inselgruppe, insel, provinz, küste, berg,
  berge, gipfel, tal, gletscher, see, fluss, landschaft*, ausstellung*, museum, geschichte der|des, mittelalter*,
  jahrhundert, dialekt, sage, göttin, fußball*, verein, stürmer, torwart, turnier, regatta, segelboot, art, käfer,
  sternbild, asteroid, github, tattoo, parfüm, nagellack, teppich, vorhang, sofa, möbel, fliesen, chor, gedicht,
  dichter, gitarre, vinyl, burg, schloss, kirche, gemeinde,
  nicht die|der|das kette|firma|marke|laden|app|bank|fluglinie, nichts mit der|dem _ tun, nicht verwandt mit
lost-person: allein, alleine, falschen|falsche|falscher haltestelle|zug|bus|bahn|bahnhof|bahnsteig,
  erreiche|erreichen ihn|sie|es nicht, geht nicht ran|ans, gehen nicht ans, türen zu, verschwunden, vermisst,
  kein handy, ohne handy
injury:
  arm|arme|bein|beine|hand|hände|fuß|füße|finger|fingern|daumen|zeh|zehen|knie|knöchel|handgelenk|ellbogen|ellenbogen|schulter|hüfte|rippe|rippen|steißbein|schlüsselbein|becken|wirbel|rücken|kiefer|nase|kopf|stirn|schädel|gesicht|wange|backe|lippe|lippen|zunge|gaumen|mund|auge|augen|ohr|bauch|haut|schienbein|oberschenkel|unterarm|wade|ferse|nacken|hals|fingerkuppe|sehne|mittelfuß _ gebrochen|angeknackst|verstaucht|gestaucht|geprellt|gequetscht|eingequetscht|zerquetscht|eingeklemmt|zertrümmert|ausgerenkt|ausgekugelt|aufgeschlitzt|aufgeschnitten|aufgeschürft|abgeschürft|aufgeschlagen|zerschnitten|verbrannt|verbrüht|verätzt|abgetrennt|abgequetscht|blutig|verkohlt|durchbohrt|durchstochen|eingegipst|genäht|geschwollen|angeschwollen|zugeschwollen|gelähmt|entzündet,
  arm|arme|bein|beine|hand|hände|fuß|füße|finger|fingern|daumen|zeh|zehen|knie|knöchel|handgelenk|ellbogen|ellenbogen|schulter|hüfte|rippe|rippen|steißbein|schlüsselbein|becken|wirbel|rücken|kiefer|nase|kopf|stirn|schädel|gesicht|wange|backe|lippe|lippen|zunge|gaumen|mund|auge|augen|ohr|bauch|haut|schienbein|oberschenkel|unterarm|wade|ferse|nacken|hals|fingerkuppe|sehne|mittelfuß ist|sind|is|war|waren|wird|wurde _ taub|dick|blau|lila|geschwollen|lahm|feuerrot|hin,
  gebrochen*|angebrochen*|verstaucht*|geprellt*|verbrannt*|verbrüht*|zerschnitten*|blutig* arm|arme|bein|beine|hand|hände|fuß|füße|finger|fingern|daumen|zeh|zehen|knie|knöchel|handgelenk|ellbogen|ellenbogen|schulter|hüfte|rippe|rippen|steißbein|schlüsselbein|becken|wirbel|rücken|kiefer|nase|kopf|stirn|schädel|gesicht|wange|backe|lippe|lippen|zunge|gaumen|mund|auge|augen|ohr|bauch|haut|schienbein|oberschenkel|unterarm|wade|ferse|nacken|hals|fingerkuppe|sehne|mittelfuß,
  mich|sich|finger|hand|lippe|zunge|mund|daumen _ geschnitten, rohes fleisch, bis auf|aufs den|knochen|fleisch,
  *beinbruch, armbruch, rippenbruch*, schädelbruch, knochenbruch*, handgelenkbruch, beckenbruch, bänderriss*,
  kreuzbandriss, platzwunde*, schürfwunde*, brandblase*, brandwunde*, stichwunde*, fleischwunde*, offene wunde,
  quetschung*, verstauchung*, hirnblutung*, blutvergiftung, luftröhre, speiseröhre,
  steckt|steckte|stecken|stak|saß mir|ihm|ihr|uns|was|etwas _ gaumen|hals|rachen|zunge|zahnfleisch|auge|finger|fuß,
  im hals|rachen stecken|steckt|steckte|quer, blau angelaufen, lippen blau, blau im gesicht, nach luft, keine luft,
  kaum noch|mehr luft, kaum luft, röchel*, japst|japste|japsen, würgt|würgte, kopfüber gehalten,
  eine|einen gewischt|gewatscht|geschossen bekommen|gekriegt|kriegt, gewischt bekommen|gekriegt,
  strom|stromstoß abbekommen|gekriegt, elektrisch* schlag, schlag bekommen|gekriegt _ steckdose|kabel|strom|gerät,
  schlag|schlägt von|vom _ steckdose|kabel|strom|gerät, unter strom|spannung, herz stolpert|flimmert,
  herzrasen, herzstolpern, herzrhythmus*, herzstillstand, herzattacke,
  blut an|am|im|aus|auf|überall|gespuckt|gelaufen|verloren, voller|voll blut, geblutet, blutüberströmt, blutverschmiert,
  *stuhl|*leiter|*gerüst|bank|hocker|liege|schaukel|hängematte|hochbett|etagenbett|tribüne|balkon|geländer|treppe|stufe|brüstung|regal|schrank|rutsche|klettergerüst|vordach|bühne _ zusammengekracht|zusammengebrochen|eingestürzt|eingekracht|umgestürzt|weggebrochen|durchgebrochen|nachgegeben|weggekracht|runtergekracht,
  zusammengekracht, zammkracht, zammbrochn, unter mir|ihm|ihr|uns zusammen|weg|weggebrochen|nachgegeben,
  auf den|die|das|meinen|meine|seinen|ihren|ihre _ kopf|fuß|füße|hand|rücken|schulter gefallen|gekracht|geknallt|geflogen|gestürzt,
  treppe|treppen|leiter|stufe|stufen|rampe|rolltreppe _ gefallen|gestürzt|geflogen|gesegelt|gepurzelt|gerutscht,
  hingeknallt, hingeflogen, hingfalln, hingfallen, gstürzt, ausgrutscht, weggerutscht, ausgeglitten, runtergestürzt,
  runtergeflogen, abgerutscht _ gefallen|gestürzt|verletz*, auf die|das|den fresse|schnauze|steißbein|knie|hinterkopf,
  auf glatteis|eis|nassem|nassen _ gestürzt|ausgerutscht|hingefallen, umgefahren, totgefahren,
  fast|beinahe _ gestorben|erstickt|ertrunken|überfahren|totgefahren|umgefahren|runtergefallen|abgestürzt|verblutet,
  hätte|hätten|könnte _ tot|sterben|draufgehen|ersticken|verbluten, lebensbedrohlich*, lebensgefähr*, sterben lassen,
  am|beim|an arm|hals|kragen|nacken|handgelenk|haaren|ohr gepackt|gezogen|gezerrt|gerissen|gewürgt, gewürgt,
  mich|ihn|kind|sohn|tochter|gesicht|kopf _ geschlagen|geohrfeigt|getreten|geschubst|verprügelt|angespuckt,
  geohrfeigt, verprügelt, ohrfeige, vergewaltigt, angefasst _ brust|po|hintern|schritt|beine, sexuell*,
  mit|ein messer|einem|nem|n messer, messer gezogen|gezückt|dabei|bedroht|gedroht, zieht|zog|zückt|zückte _ messer,
 schusswaffe, *hund|köter _ gebissen|angefallen|zugebissen, in die|den hand|arm|bein|wade|finger gebissen,
 notop,
  not op, notoperation, notoperiert, eingeliefert, intubiert, reanimiert, wiederbelebt, im koma,
  künstliche koma, mit _ stichen, stichen genäht, giftnot*,
  giftzentrale, 112 gerufen|angerufen|gewählt|geholt, 144 gerufen|angerufen, notruf gewählt|gerufen|abgesetzt,
  rettung gerufen|geholt|kommen, rettungshubschrauber, durchgangsarzt, unfallarzt,
  bekam|erlitt|kriegte|gerade|grad _ schlaganfall, schlaganfall bekommen|erlitten,
  schlaganfall _ bewusst*|notarzt|krankenwagen, fällt ins koma, verblut*, krampft, krampft und|gerade|seit,
  auf was|etwas|einen|eine|nen|ne|ein _ gebissen|draufgebissen, draufgebissen, zahn|krone|plombe|schneidezahn _ abgebrochen|rausgebrochen|ausgeschlagen|weg|raus|verloren,
  was|etwas|teil|stück durchsichtiges|hartes|spitzes|scharfes|metallisches|gläsernes _ im|in|gebissen|drin|verschluckt,
  draht*|borste*|plastikteil*|plastikstück*|kabelbinder|fingernagel|maus|metallspan|metallspäne|metallteil*|glasscherbe*|glasstück*|nadel*|rasierklinge*|kanüle|knochensplitter im|in|drin|aus _ essen|salat|suppe|brot|brötchen|müsli|brei|gläschen|milch|joghurt|eis|burger|pizza|nudeln|kuchen|wurst|käse|reis|soße|schokolade|saft|bier|hackfleisch,
  auge|augen|links|rechts|seitdem|früh _ nix|nichts|kaum|nimmer|nicht mehr|richtig|noch sehen,
  seh|sehe|sieht nur|nichts|nix|kaum|alles verschwommen|mehr _ auge|augen|tropfen, verschwommen sehen|gesehen,
  auge|augen|augenlid*|lid|lider|gesicht|backe|backen|wange|lippe|lippen|zunge|kopfhaut|achseln _ dick|geschwollen|zugeschwollen|angeschwollen|aufgequollen|brennt|brennen|entzündet|verätzt|feuerrot|taub|blasen,
  bremse|bremsen|bremspedal|pedal|lenkung|lenkrad _ versagt*|versagen|ausgefallen|leere|durch|durchgetreten|blockiert|greift|greifen|griffen|weg|abgefallen|hinüber,
  bremse|bremsen|pedal ins leere, ins leere getreten|gebremst, zieht beim bremsen, beim bremsen nach|links|rechts|ausgebrochen|weggerutscht,
  vorderrad|hinterrad|lenker|deichsel|anhänger _ abgefallen|abgegangen|davongerollt|abgerissen|gelöst|gebrochen|weggeflogen,
  radmuttern|radschrauben|radbolzen, mit|bei offener|offenen|offner|offnen tür|türe|türen|dia|heckklappe|klappe _ gefahren|fährt|fahren|unterwegs|durch|los|losgefahren|weitergefahren|weiter|gfahren,
  tür|türe|türen|klappe _ aufgegangen|aufgesprungen|aufgeflogen _ fahrt|fahren|kurve|autobahn, während der fahrt _ tür|türe|offen|auf|abgefallen|gelöst|abgegangen|eingeschlafen|handy|video|aufgegangen,
  *fahrer|*fahrerin|chauffeur _ eingeschlafen|betrunken|besoffen|handy|whatsapp|videos|tiktok|alkohol|fahne|schlangenlinien|eingepennt|eingenickt|bekifft|zugedröhnt|gerast,
  alkoholfahne, schlangenlinien, sekundenschlaf, geisterfahrer, über|bei rot|rote ampel gefahren|gerast|drüber,
  tür|türen|türe|schranke|tor|rolltor|aufzugtür _ eingequetscht|eingeklemmt|zugegangen auf|erwischt|mitgeschleift|mitgeschleppt, mitgeschleift,
  falsch* medikament*|tabletten|tablette|dosis|dosierung|spritze|infusion|blutgruppe|wirkstoff, überdosis, überdosier*,
  medikament*|tabletten verwechselt|vertauscht, doppelte|zehnfache|dreifache dosis, geländer|brett|stufe|diele _ durchgebrochen|morsch|weggebrochen,
  sicherheitsbügel|karabiner|kindersitz|isofix _ aufgegangen|gerissen|gelöst|aufgesprungen|versagt, herzdruckmassage, lag|liegt regungslos|reglos
illness: am kotzen, kotzen wir|alle|die|seit, hat|haben|hab|musste|mussten _ gekotzt|kotzen|gereihert|gespuckt|speiben|brechen,
  gereihert, gspiebn, gspeibt, brechdurchfall, dünnpfiff, über der schüssel|kloschüssel, kotzübel, speiübel, sterbensübel,
  mir|uns|ihm|ihr|allen|kindern ist|war|wurde|wird|is _ übel|schlecht|schwindlig|schwindelig|schummrig, magenkrämpfe,
  bauchweh|bauchschmerzen|magenschmerzen nach|seit, alle|allen|ganze|familie|beide|mehrere _ kopfweh|kopfschmerzen|übel|übelkeit|schwindlig|schwindelig|benommen|erbrechen|durchfall,
  kopfweh|kopfschmerzen|schwindel|schwindlig|benommen _ heizung|therme|gas|ofen|boiler|lack|farbe|dämpfe|chemie|geruch,
  quaddel*, pusteln, blasen , blasen geworfen,
  haut _ feuerrot|brennt|löst|pellt|verbrannt|verätzt|schält|offen|weggeätzt, haare|haar _ ausgefallen|büschelweise|ausgegangen,
  büschelweise|büschelweis, kahle stelle*|stellen, hals _ zugegangen|zuging|zugschwollen, allergieschock, allergieanfall,
  vogel|kanari*|wellensittich*|hund|katze|kater|hamster|fische|hühner|kaninchen|hase|meerschweinchen|pferd _ tot|verendet|vergiftet,
 rattenkot, mäusekot, mäusedreck, rattengift, kadaver, lebendige|lebende würmer|maden|käfer,
  würmer|larven|maden|käfer|kakerlake*|schabe im|in|drin, fieber nach|seit _ essen|eis|impfung|wasser
fire: knistert|britzelt|brutzelt|zischelt es, es knistert|britzelt|schmort|zischt _ steckdose*|kabel|wand|schalter|leitung|akku,
  *steckdose|kabel|leitung|*schalter|*stecker|netzteil|ladegerät|ladekabel|akku|*akku|sicherungskasten|verteilerdose|powerbank|lampe|boiler|heizdecke|heizkissen|toaster|herd|föhn|waschmaschine|trockner|spülmaschine|fritteuse|ofen _ knistert*|zischt*|raucht*|qualmt*|schmort*|glüht*|verfärbt|funkt|funken|britzelt|blitzt|geschmort|angekokelt|kokelt|verkohlt|brutzelt|abgefackelt,
  tapete|wand|putz wird|wurde|ist _ verkohlt|heiß, wärmflasche|schnellkochtopf|gasflasche|gaskartusche|akku|batterie|powerbank|heizkörper|duschwand|duschkabine|glastisch|airbag|dampfkochtopf|backofentür|ofentür _ aufgeplatzt|geplatzt|zerplatzt|zersprungen|explodiert*|geborsten|hochgegangen,
  stichflamme*, kokelt*, angekokelt*, verkohlt*, glimmt, schwelbrand, kabelbrand, akkubrand, zimmerbrand,
  küchenbrand, wohnungsbrand, hausbrand, abgefackelt, in brand, feuer gefangen, lichterloh, gas ausgetreten|tritt|strömt|entweicht|geruch,
  gasleck, gasaustritt, gasalarm, rauchmelder geht|ging|gehen|gingen|schlägt|schlug|piept|los|angeschlagen,
  faulen|faule|verfaulten eier|eiern|ei, brandgeruch, rauchentwicklung, rauchwolke*, rauchschwaden, in die luft geflogen,
  um die ohren geflogen, verschmort*, geschmort, kurzschluss _ steckdose|gerät|kabel|feuer|rauch|gewischt|knall|funken|wasser
lost-person: ganz|völlig|mutterseelen allein|alleine, mutterseelenallein, alloa, alloane, auf sich gestellt,
  falschen|falsche|falscher|verkehrten|verkehrte schule|ort|adresse|station|ausgang|flug|kita|gleis|ort|ausstieg|endhaltestelle,
  nicht abgeholt, keiner|niemand da|abgeholt|gekommen|kam|aufgetaucht, kam|kommt|kimmt keiner|niemand, handy aus|leer|tot,
  akku leer|alle, mailbox, nicht erreichbar, nicht auffindbar, unauffindbar, verlaufen, verirrt, weg ist, spurlos,
  weiß nicht wo, wissen nicht wo, nicht da|zuhause|angekommen, nie|nicht angekommen, suchen|suche|gesucht _ ihn|sie|überall
child: neffe, neffen, nichte, nichten, kids, zwilling*, bub, buben, bua, bübchen, mädel*, mädl, madl, *mädl, mädchen, töchterchen,
  töchter, söhne, söhnchen, sohnemann, schulkind*, grundschul*, erstklässler*, zweitklässler*, drittklässler*, kindergartenkind*,
  kitakind*, enkelin, enkelkind*, patenkind*, pflegekind*, stiefsohn, stieftochter, jüngste*|jüngster|ältester|älteste|mittlere _ ist,
  mein|meine|meinen|meinem|unser|unsere|unseren|unserem|unserer kleine|kleiner|kleinen|kleinem|kleines|große|großer|großen|jüngste|jüngster|jüngsten|älteste|ältester|ältesten|lütte|lütten|kurze|kurzer|kurzen|zwerg|maus|mäuse,
  der|die|den|dem|vom kleinen|kleine|lütte|lütten, der kleine wäre|war|ist|hat|stand|saß|saß|wurde, kleine|kleiner|kleinen|kleinem schwester|bruder,
  er|sie|es|ist|is|erst|grad|gerade|wird drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwei|3|4|5|6|7|8|9|10|11|12|13 jahre|jahr|monate|und, sie|er ist|is|wird|war erst|grad|gerade drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwei|3|4|5|6|7|8|9|10|11|12|13, er|sie|die|der ist|is|wird|war drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwei|3|4|5|6|7|8|9|10|11|12|13,
  drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwei|3|4|5|6|7|8|9|10|11|12|13 jahre|monate alt, drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwei|3|4|5|6|7|8|9|10|11|12|13 jahre jung, mit drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwei|3|4|5|6|7|8|9|10|11|12|13 jahren, bin drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwei|3|4|5|6|7|8|9|10|11|12|13, kiddies, säugling*, neugeborene*, babys, teenie, zweijährig*, schülerin, schüler, schülern
child-alone: kind|sohn|tochter|junge|bub|mädchen|enkel|enkelin|nichte|neffe|tochter|kinder _ alleine unauffindbar|unbeaufsichtigt|mutterseelenallein,
  kind|kinder|sohn|tochter|bub|mädchen|enkel|enkelin|nichte|neffe|baby _ vergessen worden|zurückgelassen|stehengelassen|sitzengelassen|alleingelassen|ausgesetzt|rausgeworfen|rausgeschmissen,
  kinder unbeaufsichtigt|ohne aufsicht, weiß|wissen nicht wo _ sohn|tochter|kind|kleine|kleiner|enkel|nichte|neffe, wo ist|is mein|meine|unser|unsere _ kind|sohn|tochter|kleine|kleiner|bub
frail: oma, omi, omas, omma, großmutter, grossmutter, uroma, opa, opi, opas, oppa, großvater, grossvater, uropa, großeltern, altenheim*,
  pflegeheim*, seniorenheim*, altersheim*, seniorenresidenz, seniorin, senioren, rentner*, greisin, betagt*, hochbetagt*,
  betreutes wohnen, betreuten wohnen, pflegebedürftig*, pflegefall, pflegegrad*, dement, demente, dementer, dementen, demenz*, alzheimer*, parkinson*,
  bettlägerig*, gebrechlich*, gelähmt*, querschnitt*, halbseitig*, herzkrank*, lungenkrank*, krebskrank*, zuckerkrank*, hat zucker,
  schlaganfall*, dialyse*, chemo*, multiple sklerose, hilflos*, verwirrt*, orientierungslos*, tagespflege*, krankentransport*, palliativ*, hospiz*,
  mutter|mama|mutti|mudder|muddi|vater|papa|vati|vadder|tante|onkel|nachbarin|nachbar|schwiegermutter|schwiegervater|schwiegereltern|dame|herr|mann|frau|eltern|mum _ 72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101, er|sie is|ist|wird|war|mit 72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101, 72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101 jahre|jährige|jähriger|jährigen, *undachtzig|*undneunzig|*undsiebzig|achtzig|neunzig,
  *achtzigjährig*, *neunzigjährig*, 80er|90er mutter|vater|oma|opa, alte|alter|alten|ältere|älterer|älteren dame|herr|herrn|frau|mann|nachbarin|nachbar|mutter|mama|vater|papa|tante, herzpatient*
distress: weint*, weinend*, geweint, weinen, heult*, heulend*, geheult, heulen, plärrt*, rotz und wasser, schluchz*, in|unter tränen, schrie, schreit, schreiend*, schreien,
  geschrien, brüllt, zittert*, zitternd*, zittern, gezittert, bibber*, schlotter*, friert, frieren, fror, durchgefroren, halb erfroren, unterkühlt*,
  durchnässt*, klatschnass, patschnass, völlig fertig|aufgelöst|verstört, total fertig|aufgelöst|verstört, aufgelöst, außer sich,
  panik*, panisch*, angst, ängste, verängstigt*, todesangst, verstört*, traumatisiert*, im dunkeln|dunklen|finstern|stockdunkeln|stockfinstern|regen|schnee|schneeregen,
  in der kälte|dunkelheit|eiseskälte|hitze|finsternis|nacht, licht aus|abgedreht, ruft|rief|rufen|schreit|schrie um hilfe, um hilfe, hämmert|klopft|trommelt gegen|an|auf,
  minusgrade*, bei minus, eiskalt*, nassgeschwitzt, kollaps, bettelt, wimmert, fleht, verzweifelt*, mitten in der nacht
abandoned: sie|ihn|kind|kinder|sohn|tochter|töchter|kleine|kleinen|kleiner|oma|opa|mutter|mama|vater|papa|vadder|mudder|nichte|neffe|neffen|bruder|schwester|enkel|enkelin|enkelkind|mädchen|jungen|bub|buben|bua|tante|schwiegermutter|schwiegervater|großmutter|großvater|zwillinge|jüngste|jüngsten _ rausgelassen|rausgesetzt|rausgeworfen|rausgeschmissen|rausgekippt|hinausgeworfen|aussteigen lassen|ausgesetzt|abgesetzt|abgeladen|dagelassen|zurückgelassen|stehengelassen|sitzengelassen|liegengelassen|alleingelassen|eingesperrt|eingeschlossen|zurückgeblieben,
  falschen|falscher|falschem|fremden|fremder|wildfremden|anderen|verkehrten|verkehrter|irgendeinem|irgendeiner|irgendwo|nirgendwo|pampa _ abgesetzt|rausgelassen|ausgesetzt|rausgesetzt|abgeladen|rausgeschmissen|ausgestiegen|rausgeworfen|abgegeben worden,
  auf der|die|am straße|straßenrand|autobahn|bundesstraße|landstraße|raststätte|parkplatz abgesetzt|rausgelassen|ausgesetzt|rausgesetzt|rausgeschmissen|rausgeworfen|zurückgelassen,
  sie|ihn|kind|kinder|sohn|tochter|töchter|kleine|kleinen|kleiner|oma|opa|mutter|mama|vater|papa|vadder|mudder|nichte|neffe|neffen|bruder|schwester|enkel|enkelin|enkelkind|mädchen|jungen|bub|buben|bua|tante|schwiegermutter|schwiegervater|großmutter|großvater|zwillinge|jüngste|jüngsten _ stehen|sitzen|liegen|allein|alleine|zurück gelassen|lassen, wurde|wurden _ stehen|sitzen|liegen|allein|alleine|zurück gelassen|lassen,
  *bahnsteig|*gleis|*haltestelle|*parkplatz|*straße|*bahnhof|flur|gang|*raum stehen|sitzen|liegen|allein|alleine lassen|gelassen,
  ließ|ließen|liess|lassen|lässt|ließt ihn|sie|oma|opa|meine|meinen|unsere|unseren|mein _ stehen|sitzen|allein|alleine|liegen|zurück|hocken,
  ohne sie|ihn|oma|opa|meine|meinen|unsere|unseren|das|mein|unser _ losgefahren|weitergefahren|abgefahren|weggefahren|davongefahren|heimgefahren|zurückgefahren|gefahren|los|zurückgekommen|abgereist,
  fuhr|fährt|fahren|fuhren|gefahren|weitergefahren|losgefahren ohne ihn|sie|oma|opa|meine|meinen|unsere|unseren|mein|unser,
  fremd*|wildfremd* mann|frau|person|leute|leuten|mensch|menschen|typ|typen|kerl|eltern|familie|mannes, fremdem mann|menschen|typen,
  falsch*|fremd*|irgendwem|irgendjemand*|jemand* _ mitgegeben|mitgenommen|übergeben _ kind|sohn|tochter|kleine|kleinen|enkel*|nichte|neffe|ihn|sie,
  sie|ihn|kind|kinder|sohn|tochter|kleine|kleinen|enkel*|nichte|neffen|oma|opa|vater|mutter _ mitgegeben|fremden übergeben|mitgehen lassen|falschen übergeben, mitgehen lassen,
  wer _ kind|kinder|tochter|sohn|kleine|kleinen|enkel* _ abholt|abgeholt|mitnimmt|holt, habt|haben|hat|wurde|wurden meine|unsere|unseren|meinen|mein|unser|die|den oma|opa|mutter|mama|vater|papa|sohn|tochter|kind|enkel|enkelin|nichte|neffen|kleine|kleinen|tante|bruder|schwester|schwiegermutter _ vergessen, habt|haben|hat|wurde|wurden oma|opa|mama|papa|ihn|sie einfach|schlicht|komplett|glatt|dort|da|drin vergessen,
  meinen|unseren sohn|vater|opa|bruder|enkel|jungen|neffen|mann|großvater _ vergessen,
  allein|alleine|unbemerkt|unbeaufsichtigt|barfuß|seelenruhig _ rausgelaufen|rausgegangen|rausspaziert|weggelaufen|losgelaufen|losgegangen|herumgeirrt|umhergeirrt|marschiert|hinausgelaufen|verlassen|straße,
  unbeaufsichtigt*, ohne aufsicht, entwischt, ausgebüxt, weggelaufen, davongelaufen, rausgelaufen, rausspaziert, hinausspaziert, umhergeirrt, herumgeirrt, irrt|irrte umher|herum|durch|allein|auf, umherirr*,
  keiner|niemand _ aufgepasst|hingeschaut|bemerkt|gemerkt|hingesehen|nachgeschaut|nachgesehen,
  er|sie|kind|sohn|tochter|kleine|kleiner|oma|opa|mutter|mama|vater|papa|vadder|mudder|nichte|neffe|bruder|schwester|enkel|enkelin|mädchen|junge|bub|bua|tante|schwiegermutter|schwiegervater|großmutter|großvater|unserer|unsere stand|steht|saß|sitzt|lag|liegt|irrt|irrte|lief|läuft|wartet|wartete|hockt|hockte _ allein|alleine|derweil|dunkeln|parkdeck|parkplatz|straße|straßenrand|raststätte|autobahn|bundesstraße|kälte|schnee|finstern|drin|drinnen|bahnsteig,
  im dunkeln|dunklen|finstern|stockdunkeln _ gewartet|gestanden|gesessen|stehen|sitzen|wartet|sitzt|steht|gehockt,
  tür|türen|tor|gebäude|haus|halle abgeschlossen|zugesperrt|verriegelt|abgesperrt|verrammelt|zugschperrt, eingesperrt, eingeschlossen im|in, noch drin|drinnen|drinne|im|in _ eingesperrt|eingeschlossen|abgeschlossen|zugesperrt,
  er|sie|kind|sohn|tochter|kleine|kleiner|oma|opa|mutter|mama|vater|papa|vadder|mudder|nichte|neffe|bruder|schwester|enkel|enkelin|mädchen|junge|bub|bua|tante|schwiegermutter|schwiegervater|großmutter|großvater|unserer|unsere _ noch drin|drinnen|drinne, sie|ihn|kind|kinder|sohn|tochter|töchter|kleine|kleinen|kleiner|oma|opa|mutter|mama|vater|papa|vadder|mudder|nichte|neffe|neffen|bruder|schwester|enkel|enkelin|enkelkind|mädchen|jungen|bub|buben|bua|tante|schwiegermutter|schwiegervater|großmutter|großvater|zwillinge|jüngste|jüngsten _ nicht|nie|niemand|keiner abgeholt|geholt, keiner|niemand holt|holte|hat sie|ihn|oma|opa|meine|meinen _ ab|abgeholt|geholt,
 im bus|bulli|van|transporter|auto|taxi|kleinbus|schulbus|zug|fahrzeug|wagen _ vergessen|sitzen|allein|eingeschlossen worden|gelassen|geblieben, festgeschnallt|angeschnallt _ stunde|stunden|vergessen|allein
threat-law: rechtsbeistand, advokat*, landgericht, amtsgericht, bezirksgericht, arbeitsgericht, verwaltungsgericht, sozialgericht, klageschrift, sammelklage, klage eingereicht|ist|läuft|folgt|raus|wird,
  unterlassung*, einstweilige*, staatsanwalt*, kripo, strafantrag, vor|vors gericht, gericht ziehen|gehen|klären|landen|sehen|entscheiden|sehn, gerichtstermin, vor den kadi, kadi,
 kartellamt, wettbewerbszentrale, arbeiterkammer, konsumentenschutz*, ärztekammer, landesdatenschutz*, datenschützer,
  marktaufsicht, lebensmittelkontrolle*, lebensmittelinspektor*, lebensmittelbehörde, anzeige raus|gestellt|folgt, stelle|stellen|stell|mache|gestellt _ anzeige bei, hören|hörst|hört _ von _ anwalt|anwältin, mein|unser|meine|unsere rechtsanwalt|rechtsanwältin|rechtsvertreter*|kanzlei, kanzlei _ meldet|schreibt|übernimmt, schlichter*, inkasso _ gegen euch, schmerzensgeld
threat-press: die|den|an medien, verbrauchermagazin*, fernsehteam, kamerateam, drehteam, tv team, lokalpresse, lokalblatt, lokalradio, bildzeitung, kronenzeitung, boulevardblatt,
  zur|zu der zeitung|presse, an die zeitung|*zeitung|presse, in die|der zeitung, *zeitung _ angerufen|berichtet|interessiert|kontaktiert|weiß|geschrieben|meldet|gemeldet|informiert|wartet,
  orf|ard|zdf|rtl|mdr|ndr|wdr|swr|srf|sat1 _ dreht|angerufen|gemeldet|informiert|interessiert|anrufen|schreiben|berichtet,
  filmt|filmen|recherchiert|recherchieren|berichtet|berichten _ bei|über uns|euch|sie, drehtermin, leserbrief, journalist*|reporter*|redakteur* _ angerufen|gemeldet|gefragt|rief|ruft|meldet|gesprochen|interessiert|kommt|geschrieben|termin|weiß,
  redaktion _ angerufen|gemeldet|geschrieben|weiß|übergeben|unterlagen|liegt, fernsehsendung* _ über euch|sie, bericht|reportage erscheint|kommt|läuft, morgen|sonntag|montag|samstag _ in der zeitung
fraud: ich war|wars es|s|das|nicht nicht, das war|wars ich nicht|nich|ned|net, bin ich nicht gewesen, stammt|stammen|kommt|kommen|sind|waren nicht von mir|uns,
  überweisung*|abbuchung*|buchung*|bestellung*|lastschrift* _ kenne|kenn|unbekannt*|fremde*|nicht von|die ich, ohne mein|meine|unser|unsere|ihr|sein wissen|zustimmung|einwilligung|einverständnis|erlaubnis,
  in|auf meinem|meinen|unserem|unseren|seinem|ihrem|ihren namen _ bestellt|abgeschlossen|gekauft|kredit|eröffnet|vertrag|konto, leergeräumt, leer geräumt, ausgeplündert, leergefegt,
  überweisungen|überwiesen an|nach _ unbekannt*|fremde*|niemand|wildfremd*|kenne, abgefischt, geskimmt, ergaunert, fakeshop*, fake shop*, gauner*, trickbetrüg*, enkeltrick, unterschrift gefälscht, gefälscht* unterschrift,
  jemand|wer|einer|fremde* _ mein|meinem|meine|meinen konto|karte|kreditkarte|namen|account|daten|ausweis _ eingekauft|bestellt|bezahlt|benutzt|genutzt|abgehoben|eröffnet|eingeloggt, nie|nicht|niemals unterschrieben|beauftragt
breach: iban|kontonummer*|geburtsdat*|geburtstage*|befund*|gehaltsabrechnung*|lohnzettel|krankschreibung*|ausweis*|kontostand|kontoausz*|steuerbescheid*|zeugnis*|diagnose*|laborwerte|blutwerte|röntgenbild* _ fremde*|anderen|anderer|anderem|jemand|wildfremd*,
  familie|frau|herr|herrn|mann|jemand*|fremde*|leute|kundin|kunde|patient* _ mit|samt|inklusive|inkl _ iban|adresse|kontonummer|geburtstag*|geburtsdatum|telefonnummer|befund*|anschrift,
  wer sieht|sehen|liest dann|jetzt|nun|eigentlich|wohl|denn _ meine|unsere|unser|mein|meinen, kann|können|konnte jeder|jede|alle|fremde _ sehen|lesen|einsehen,
  patienten*|kunden*|mitglieder*|befunde|diagnosen|adressen|mailadressen|emails|ausweise|lohndaten|krankendaten _ verschickt|einsehbar|öffentlich|sichtbar|offen|rumgeschickt|gemailt|im netz|weitergegeben,
  alle empfänger*, empfänger sichtbar, allen|alle im|in cc, offenen verteiler, unterlagen|akten|patientenakten|ausweiskopien|personalakten|verträge _ müll|altpapier|container|papierkorb|straße|gehsteig|mülltonne,
  falsch*|fremd* befund*|akte|patientenakte|kontoauszug|kontoauszüge|gehaltsabrechnung, sehe|seh|sieht|sehen|lande|landen|eingeloggt _ fremd*|anderer|anderem _ konto|profil|account|namen|name|daten|bestellungen|chat*|rechnungen|akte,
  im|in|ins konto|profil|account _ von|eines|einer|einem anderen|fremden|wildfremden|jemand|herrn|frau
medical: medikamente, tabletten, herztabletten, blutdruck*, insulinpumpe*, beatmung*, beatmungsgerät, dialyse*, pflegedienst, epipen, notfallset, herzmittel, blutverdünner, infusion*, wirkstoff, krebs*, chemotherapie
money-lost: kaution|anzahlung _ weg|futsch|einbehalten|zurück, kaution für _ weg, doppelt|dreifach|zweimal|mehrfach abgezogen|abgebucht|kassiert|verrechnet, auf den kosten|schaden sitzen|sitzengeblieben, euro|euronen|eur|franken weg|futsch|los, geliefert nix|nichts
blocked-now: strom|gas|wasser|internet|heizung|telefon|handy ist|wurde|wird|sind _ abgestellt|abgedreht|gekappt|tot|abgeklemmt|abgeschaltet, abgestellt worden, ausgesperrt*, eingesperrt*, kein|keine|koa|koan schlüssel|zimmer|unterkunft|zugang|auto|fahrer,
  schlüssel|koffer|rucksack|geldbeutel|papiere|ausweis _ drin|drinnen|eingeschlossen, kommen|komm|komme|kimm nicht|nimmer|ned|net|nich _ rein|raus|weiter|heim, am standstreifen|pannenstreifen, mitten auf der|dem fahrt|strecke|autobahn|straße, liegengeblieben, liegen geblieben, schalter zu, wohin mit
on-site: vor der|dem|eurem|eurer hütte|ferienwohnung|hotel|unterkunft|ferienhaus|apartment|seilbahn|skilift|schranke|zimmer|tor|halle, im wartezimmer, im wartebereich, am flughafen|stand|lift|eingang
imminent: jetzt los, gleich los|dran|zu|weg|ab|durch|geschlossen|vorbei, fährt|geht|schließt|beginnt|startet|landet|boardet|muss|müssen|ist|wird|bin|sind gleich|glei los|dran|zu|weg|ab|durch|vorbei|fort,
  prüfung|trauerfeier|trauung|beerdigung|hochzeit|anpfiff|vorstellungsgespräch|abflug|boarding|beginn|einlass|termin _ um|in|heute|gleich|jetzt|fängt|neun|acht|zehn,
  fängt|fangt um|in|gleich|heute|glei an|um|los|eins|zwei|neun|zehn, hält|kommt in _ minuten, heute nacht|abend gehts|geht|los|fliegen|fahren
repeated: dritte*|vierte*|fünfte*|sechste*|siebte*|achte*|zehnte*|zweite* termin|techniker|monteur|einschreiben|ersatzgerät|austausch|mahnung|handwerker|reparatur|erinnerung|lieferung ,
  zweimal|dreimal|viermal|fünfmal|sechsmal|zehnmal|zigmal|xmal|hundertmal _ angerufen|durchgegeben|gemeldet|geschickt|geschrieben|storniert|reklamiert|nachgefragt|hingeschickt|eingeschickt, ich frag|frage seit, frage jede|jeden|alle woche|tag, kein wort von|gehört|dazu|mehr|zurück,
  zum drittn|dritten|viertn|x ten mal, hab|habe|haben scho|schon _ gschrieben|geschrieben|angrufn|angerufen|gemeldet, wieder vertröstet|nix|nichts passiert, rührt|meldet sich keiner|niemand|nix|nichts|nie, niemand|keiner rührt|kümmert|meldet|geht, geht keiner|niemand|nie ran|hin
many-people: bei|von niemandem|keinem|jedem, alle melden|sagen|haben|berichten dasselbe|das|selbe, zahlt|kann|kommt|lädt _ keiner|niemand, hundert|hunderte|paar hundert|dutzend leute|draußen|kunden|menschen, d leut, die leut|leute stehen|schicken|warten, halber|halbe|halbes laden|ort|dorf|betrieb|belegschaft|stadt|haus, ganzer|ganzen|aufm kurs|ganzen|saal|markt|campus
everywhere: ganz|halb österreich|deutschland|europa|bayern|sachsen|wien|berlin|hamburg|köln|münchen|hessen|tirol|nrw|schwaben|südtirol|vorarlberg|kärnten|norddeutschland|süddeutschland, ganzen|ganze schweiz|bundesrepublik|bundesgebiet|republik, österreichweit, schweizweit, europaweit, stadtweit, regionsweit, bayernweit, konzernweit,
  landauf landab, alle|sämtliche|mehrere|keine|alles apotheken|praxen|krankenhäuser|kliniken|tankstellen|supermärkte|leitstellen|schulen|ämter|wachen|aufzüge, apotheken|krankenhäuser|kliniken|tankstellen|supermärkte|praxen _ tankstellen|öffis|supermärkte|bäcker*|apotheken|praxen|banken, keine notrufe, notrufe, leitstelle*,
  in berlin|hamburg|münchen|köln|frankfurt|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen|wien|graz|linz|salzburg|innsbruck|klagenfurt|zürich|basel|bern|luzern|essen|dortmund|kiel|trier|mainz|kassel|erfurt|rostock|freiburg|ulm|augsburg|mannheim|karlsruhe|bonn|münster|lübeck|potsdam|magdeburg|halle|jena|chemnitz|cottbus|regensburg _ berlin|hamburg|münchen|köln|frankfurt|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen|wien|graz|linz|salzburg|innsbruck|klagenfurt|zürich|basel|bern|luzern|essen|dortmund|kiel|trier|mainz|kassel|erfurt|rostock|freiburg|ulm|augsburg|mannheim|karlsruhe|bonn|münster|lübeck|potsdam|magdeburg|halle|jena|chemnitz|cottbus|regensburg, alles steht|tot|lahm|zappenduster, alle|alles|sämtliche ladesäulen|bankomaten|bankomate|geldautomaten|kartenleser|züge|schranken
service: ladesäule*, kartenlesegerät*, bankomat*, drehkreuze, *portal, *app, pfandautomat*, einlass, kartenzahlung*, webcam, bankomatkassa, kassa, kassen, zapfsäule*, scannerkasse*, newsletter
down: hängen geblieben, hängengeblieben, hängt, schwarz, tot, nimmer, die grätsche, gehn|gehen nimmer|nicht|net|ned|nich, geht ned|net|nimmer|nich|nüscht, streiken, weiße seite, zahlt _ keiner, abgeschmiert, abgekackt, verreckt, aufgehängt, zeigt|zeigen _ nichts|keine|allen|niemandem|falsche, nan, geht _ vor|nach
failure: stumpf*, passt|passen nicht|ned|net|nich|nie, unvollständig*, zu kurz|eng|groß|weit|dünn|dick|hart|trocken|weich|knapp|schwach|grell, schief, krumm, wackelt*, wackelig*, quietscht*, klappert*, verkehrt*, vertauscht*, verwechselt*, zwei linke|rechte|gleiche, statt der|dem|des|den|einer|einem|eines|nur, ausgelaufen, abgefärbt, eingelaufen, muffig*, verbogen, verklebt, verkratzt, zerdrückt, angebrannt, verkocht, versalzen, welk*, matschig*, bloß|nur die|das|den halbe|halben|hälfte, so dünn, sonst nichts|nix, geräusch, laut etikett|beschreibung|anzeige|packung, angefressen, löchrig, verwaschen, falsches|falschen|falscher, nicht geklappt|bestellt
praise: da kann man nicht meckern, kann man nicht|net|ned meckern, jederzeit wieder|gern|gerne, nix zu meckern, gibt nix|nichts zu, mehr sag ich nicht, nirgends|nirgendwo _ besser|anders, woanders _ essen|hin|kaufen, nie wieder woanders, ein gedicht, zum reinlegen|niederknien, hin und weg, feuchte augen, gänsehaut, dahingeschmolzen, tag gerettet|versüßt, weit und breit, geschmeckt, durchgeschlafen, wie neu, unbezahlbar, aufs haus, zeit genommen|gelassen, nicht mehr heim, süchtig*, suchtgefahr, verliebt, stammgast, stammkund*, jeden cent|euro|meter|umweg wert, sein geld wert, alles wie es soll, gut aufgehoben, wie daheim|zuhause, herzlich*, schwärm*, strahlt*, grins*, selig, tränen gelacht, bestes, bester, gelassen|gewartet bis, extra|eigens _ gekommen|geöffnet|gewartet|aufgemacht|gemacht, läuft wieder, frisch*, hat gelacht|gegrinst, macht weiter so, weiter so, unglaublich lieb|nett, ans herz gewachsen, leuchtende augen, stolz
wish: nächstes|nächsten mal _ mit|bitte|auch|noch|mehr, gern|gerne auch|mal _ was|für|mal|mehr, luft nach oben, wär|wärs|wär's _ schön|toll|super|nett|klasse|cool|gut|hilfreich|drin|perfekt|fein|noch, macht|fahrt|schreibt|bringt|stellt|bietet|nehmt|baut|öffnet doch|halt|ruhig|bitte _ bitte|auch|noch|mal|dazu|wieder, ein paar _ mehr, dann bin ich|wär|wäre _ selig|glücklich|wunschlos|perfekt, wunschlos, bissl|bisschen|bissel mehr|weniger|länger|größer, fehlt nur|nur noch|bloß, fehlt mir|uns nur|noch|bloß, tipp, kleiner hinweis, ausbaufähig, schön wäre|wär, traumhaft wäre|wär
promo: mehr likes, likes gefällig, ohne schufa, vom sofa aus, mentor für|hat, am tag vom|von
impostor: hier team|support|kundendienst|sicherheit*|service, nennen sie uns, halten sie _ passwort|tan|pin|karte|code, prüfziffer, per pn _ karte*|kontonummer*|passwort|tan, name _ ausweisnummer|anschrift|geburtsdatum|kontonummer, ruft|rufen _ an _ tan|pin|passwort|bank
job: praktikum*, schülerpraktikum*, teilzeit, vollzeit, vorstellungsgespräch*, gelernter|gelernte, ausgelernt, sucht ihr leute|noch|wen, was frei, aushelfen, bei euch anfangen
bulk: wohnungsgenossenschaft, volkshochschule, hostel, auf einmal, was geht da preislich, preislich, kooperation*, betriebe|betreiben _ schiffe|hotels|läden|cafés, stückzahl*, größere stückzahl, für die|das|den kirmes|fest|feier|verein|schulfest|stadtfest|betrieb|genossenschaft
injury: bin|kind|sohn|tochter|oma|opa|mutter|vater _ vom|von|aus _ runtergefallen|heruntergefallen, bin _ runtergefallen, kabel|stufe|schwelle|kante|teppich|bordstein|palette|loch _ gestolpert,
  stürzte ich|mein|meine|unser|unsere|vom|treppe, kind|sohn|tochter|mutter|vater|oma|opa|mann|frau|ich|kollege|kollegin stürzte,
  ins|im krankenhaus|spital|klinikum|klinik gebracht|eingeliefert|gelandet|gekommen|gefahren|musste|mussten|gemusst|behandelt|operiert, in die klinik|uniklinik|unfallklinik|kinderklinik|notaufnahme, in der notaufnahme,
  musste|mussten|kam|kamen|brachte|brachten|bringen|fuhr|fahren|mit _ ins krankenhaus|spital|klinikum, liegt|liegen|lag|landete|gelandet|sitzen|sitze|sitz _ krankenhaus|spital|klinik|klinikum|uniklinik|kinderklinik|intensivstation|notaufnahme, auf der|die intensivstation,
  zur notaufnahme, notaufnahme voll|jetzt|gerade|seit|gelandet|sagt|sagte|mussten|musste, klinik|krankenhaus|spital|uniklinik|notaufnahme sagt|sagte|sagen|meint|meinte|behält,
  rettungswagen|krankenwagen|notarzt|notärztin|rtw|sanitäter|sanis _ kam|kamen|kommt|kommen|gerufen|geholt|holen|rufen|unterwegs|gebracht|mitgenommen|abgeholt|eingeliefert|biegt|nahm|nahmen|brachte|alarmiert|versorgt|mussten|musste,
  im|mit|vom rettungswagen|krankenwagen|rtw, rufen|ruft|rief|riefen|ruf|holt|holten|holen|kommt|kam|kamen|warten|wartet|braucht|brauchen|alarmiert _ rettungswagen|krankenwagen|notarzt|rtw|sanitäter*|rettungsdienst,
  mich|uns|ihn|körperlich _ angegriffen|bedroht, angegriffen|bedroht|belästigt worden, wurde|wurden _ angegriffen|belästigt, bedroht mich|uns, mir gedroht, sexuell* belästig*, hingefasst, hingegriffen, betatscht, angegrapscht, begrabscht,
  sehr|extrem|total|zu|absolut|saumäßig|richtig gefährlich, gefährlich für|ist|dass|das|hier|werden, gefährliche situation|stelle|lage|mängel|mangel|stolperfalle, brandgefährlich*,
  kind|frau|mann|person|jemand|fast _ über bord, über bord gegangen|gefallen, bekam|erlitt|kriegte|fast|beinahe|gerade|grad|eben|verdacht _ herzinfarkt|schlaganfall, herzinfarkt bekommen|erlitten|gekriegt,
  decke|deckenplatte|stuck|putz _ herunterkam|runterkam|herabgefallen|herunterfiel|runterfiel, wunde|kinn|platzwunde _ genäht, musste genäht, fast|beinahe|wäre|kind|sohn|tochter|baby|kleine|kleiner _ erstickt, erstickt fast|beinahe, erstickungs*,
  kind|sohn|tochter|kleiner|baby|hund|katze|enkel|welpe _ verschluckt, sich|mich _ verschluckt, verschluckt an|mich|sich,
  mann|frau|mutter|vater|oma|opa|kind|sohn|tochter|kollege|kollegin|fahrgast|gast|freund|freundin|schwester|bruder|ich|bin|kreislauf _ zusammengebrochen|umgekippt|zusammengeklappt, bombendrohung*, bombenalarm, bombe gelegt|gefunden|entschärft,
  beule am kopf|hinterkopf, beule an|auf der stirn, blasen an|auf den|der|meiner|meinen _ händen|fingern|lippen|hand|zunge|haut, scharfe kante _ geschnitten|blut*|finger,
  deswegen|danach|davon|seitdem|seither|musste|mussten mit _ beim|zum arzt, bei rot gefahren|drüber, rote ampel überfahren|gefahren|ignoriert,
  das|es|finger|hand|arm|bein|fuß|auge|knie|sehne muss|musste _ operiert werden, defibrillator eingesetzt|musste|gebraucht|geholt, mit|einer pistole _ bedroht|gezogen|gehalten,
  fast|beinahe|teilweise|links|rechts|davon _ erblindet, schleudertrauma, knalltrauma, schädel hirn trauma, auto|wagen|bus|roller|quad|mich|uns _ überschlagen, mich|ihn|fuß|kind _ überrollt, leblos am|im|auf|da|aufgefunden|gefunden|liegt,
  mir|ihm|sich|meinen|meine|mein|seine|seinen|ihren _ arm|bein|hand|fuß|finger|knie|ohr|lippe|kopf _ aufgerissen|abgerissen|durchgebrochen, rad|räder|reifen _ abgefallen|gelöst|weggeflogen|geplatzt _ fahrt|autobahn|kurve|tempo|kmh,
  ins|im gesicht|auge geflogen|geknallt|geschossen|gehauen|gesprungen|geschlagen|gespritzt, haken|seil|stange|deckel|splitter|feder|federn|korken|griff ins|im gesicht|auge, jochbein hin|gebrochen|geprellt,
  im|in aufzug|fahrstuhl|lift|sessellift|gondel _ gesteckt|festgesteckt|festgesessen|eingesperrt|gefangen, schlag|strom|kribbelt|zieht|zwickt|bitzelt _ anfasse|anfass|berühre|anlange|hinlange, anfasse|anfass|berühre|anlange|hinlange _ kribbelt|schlag|zieht|zieht's|ziehts|gewischt|bitzelt,
  lenker|vorbau dreht|gelöst|abgebrochen, lieg|liege|lag|gelandet|landete im graben|straßengraben, lebend in|an|heim|ankommen|angekommen|rausgekommen,
  nicht|nimmer|nie mehr aufwache|aufwachen|leben, mag|will|möchte nicht|nimmer mehr leben, wofür|wozu|warum ich _ weitermachen|weiterleben|aufstehen|lebe, abschiedsbrief*, briefe|brief an _ töchter|tochter|kinder|kind|söhne|sohn|familie|eltern _ geschrieben|fertig|liegt|liegen,
  mir|sich was|etwas antun|antue|angetan, das leben nehmen|genommen|kosten, keinen ausweg mehr, besser|lieber tot, vor den zug springen|werfen|werfe|springe, tabletten _ alle auf einmal, ritze|ritzen mich, will sterben, möchte sterben,
  sprit|benzin|diesel|heizöl|kraftstoff läuft|lief|tropft|rinnt|ausgelaufen|spritzt _ aus|gully|boden|straße|keller|hof, läuft|tropft|rinnt|spritzt _ sprit|benzin|diesel|heizöl
illness: mich|sich _ übergeben, uns alle|beide|nachts|heute|gestern|mehrfach|danach übergeben, übergeben sich|mich|musste|mussten|müssen, krank von|nach, alle|beide|familie|davon|danach _ krank geworden,
  mir|uns|ihm|kind|sohn|tochter|allen|gästen|kindern _ übel|kotzübel geworden, ausschlag bekommen|gekriegt|am|im|von|nach|überall|davon|seit, hab|habe|hat|haben|bekam|kriegt|kriege|bekomme|juckenden|roten|dicken _ ausschlag|hautausschlag|nesselsucht|nesselfieber,
  schimmel im|in|auf|am|unterm _ brot|brötchen|joghurt|käse|erdbeeren|beeren|toast|glas|gläschen|brei|saft|kuchen|wurst|kinderzimmer|babybett|flasche|trinkflasche, schimmlig*, schimmelig*, durchfall nach|seit|bekommen|und|von, hat|haben|hab|alle|mit _ durchfall, anaphylaktisch*,
  epipen gespritzt|gegeben|gebraucht|gesetzt|benutzt|rausgeholt, mit|musste|mussten epipen, haut geht|löst|schält|pellt|zieht _ ab|runter, hals geht|ging|schnürt|schwillt|macht _ zu, giftige dämpfe|gase|gas,
  co melder piept|schlägt|geht|ging|schlug, co vergiftung|alarm, hängen|hängt|liegt|liegen am tropf, am tropf, umgehauen _ gekotzt|durchfall|tropf|erbrochen, blasen auf|am|im|an _ haut|arm|armen|bein|gesicht|händen|rücken|lippen|mund, pfeift|pfeifen beim atmen
fire: es brennt, brennt lichterloh|es, *steckdose|gerät|ladegerät|akku|*akku|haus|wohnung|küche|auto|bus|motor|zug|kabel|keller|dach|scooter|roller|fernseher|trockner|laptop|handy|ofen|müllraum|tiefgarage|stromkasten brennt|brannte|raucht|rauchte|qualmt,
  feuer gefangen, feuer im|in _ küche|haus|keller|bus|zug|wohnung|laden|treppenhaus|motorraum|hotel|halle|aufzug|kofferraum, es raucht|qualmt, raucht|qualmt es|aus, riecht|roch|stinkt|stank verbrannt|verschmort|angekokelt, rauch|dichter|schwarzer|weißer rauch aus|kommt|im|in|steigt,
  funken sprühen|fliegen|schlagen|aus|kommen|sprühten|flogen, sprüht|sprühen|sprühten|schlägt|schlugen|schlagen|fliegen|flogen _ funken, akku*|ladegerät|netzteil|powerbank|ladekabel|stecker _ überhitzt|heiß|aufgebläht*|gewölbt|stinkt,
  stecker|kabel|gehäuse|plastik|steckdose|ladegerät|netzteil|adapter _ geschmolzen*|schmilzt, *steckdose|sicherungskasten|kabel _ heiß, gasmelder schlägt|piept|geht|ging|schlug,
  feuerwehr kam|kommt|musste|gerufen|geholt|alarmiert|rückt|rückte|löscht|gelöscht|unterwegs|rufen|einsatz, ruf|ruft|rufen|rief|riefen|gerufen|geholt|holen|holte|alarmiert|wartet|warten _ feuerwehr,
  es gab|gabs|große|laute|heftige|kleine explosion, gasexplosion, explosion im|in _ keller|küche|werk|haus|wohnung, zischt|zischen und|es|aus _ qualmt*|qualmt's|raucht|rauch, qualmt's
child-alone: kind|sohn|tochter|enkel|enkelin|jährige|jähriger ohne begleitung _ losgeschickt|gelassen|rausgelassen|umgestiegen|ausgestiegen
abandoned: falschen|falscher|verkehrten|verkehrter haltestelle|bahnhof|station|stelle|ort|adresse|schule|ausgang _ rausgelassen|rausgesetzt|rausgeworfen|abgesetzt|ausgesetzt|abgeliefert|hinausgelassen|aussteigen,
  fuhr|fährt|fuhren weiter|los|ab|weg _ tochter|sohn|kind|oma|opa|kleine|kleiner|bub|er _ draußen|bahnsteig|stand|zurück,
  stand|saß|wartete|lag|lief|irrte er|sie|sohn|tochter|kind _ an|auf|am|im|bei|vor _ straße|*straße|straßenrand|parkplatz|haltestelle|autobahn|kälte|regen|schnee|dunkeln|tür|tor,
  auf|in die|den|eine stufe|stufen|treppe|bank|boden|bordstein|straße|gehweg gesetzt|abgesetzt|gelegt|abgestellt, sie|ihn _ aufgelesen|aufgegabelt, polizei|wachmann|nachbarn|passanten _ aufgelesen|aufgegabelt|heimgebracht,
  hing|hängt|hingen|hängen _ sessel|sessellift|lift|gondel|schlepplift, türen|tür|tor|halle|haus|bad|gebäude abgeschlossen|zugesperrt|zu|abgesperrt _ drin|drinnen|drinne|innen, lassen|ließ|ließen|gelassen _ nachts|kälte|regen|draußen _ stehen, fuhr|fährt|fahren weg|weiter|davon und|obwohl _ kind|sohn|tochter|oma|opa
frail: rollifahrer*, rolli, rollstuhlfahrer*, bin im rollstuhl, sitze im rollstuhl
threat-law: mein|meinem|meinen|unser|unserem|unseren|meine|meiner|unsere|einen|zum|vom|beim|den|nem|nen|per|mit|über|durch anwalt|anwältin|rechtsanwalt|rechtsanwältin|anwälte|anwalts, der|dem anwalt|anwältin, anwaltlich*, anwaltsschreiben, anwaltschreiben,
  anwalt|anwältin|rechtsanwalt|rechtsanwältin|anwälte _ eingeschaltet|schreibt|schreiben|meldet|prüft|freut|beauftragt|übernimmt|informiert|termin, rechtliche* schritte|konsequenz*|mittel|wege|folgen|beistand, rechtlich vorgehen|gegen|prüfen|wehren,
  juristische* schritte|konsequenz*|mittel|beistand|nachspiel, juristisch vorgehen|gegen|prüfen|klären, behörde*|verbraucherschutz|verbraucherschützer*|rechtsschutz*|gesundheitsamt|ordnungsamt|jugendamt|veterinäramt|gewerbeamt|lebensmittelüberwachung|gewerbeaufsicht|bauaufsicht|heimaufsicht _ gemeldet|melden|melde|informiert|informiere|eingeschaltet|einschalten|kontaktiert|verständigt|angerufen|weiß|kommt|bescheid|freut|übernimmt|vor der tür|unterlagen,
  melde|melden|meldung|gemeldet|anruf|anzeige|rufe|gehe|schicke|beschwerde|beschwere|wende|fotos|bilder|post|unterlagen|seh|sehen _ behörde*|verbraucherschutz|verbraucherschützer*|gesundheitsamt|ordnungsamt|jugendamt|veterinäramt|gewerbeamt|lebensmittelüberwachung|gewerbeaufsicht|bauaufsicht|heimaufsicht,
  polizei gerufen|rufen|gemeldet|melden|eingeschaltet|anzeige|informiert|alarmiert|verständigt|holen|brachte|suchte|sucht|ermittelt, anzeige|gemeldet|melden|melde|gehe|geh|gehen|gang|ruf|rufe|rufen|rief|riefen|hol|hole|holen|holte|schon _ polizei, habe|hab|haben|hat euch|ihn|sie _ angezeigt, angezeigt bei,
  als|mein|unser|meine|unsere jurist|juristin, polizeilich* aktenzeichen, polizei|gericht|staatsanwaltschaft _ aktenzeichen
threat-press: bringen|zeigen _ beitrag|bericht|reportage über|zu, an|zur|der|die presse _ gemeldet|melden|informier*|einschalten|weiß|interessiert|freut|kontaktiert|geschickt|schicke|gehen|gehe|geh|erzählen|erzähle, an die presse, zur presse, presse _ informiert|eingeschaltet|bescheid, rtl|sat1|pro7 _ gemeldet|informiert|angerufen|dreht|schreiben|geschrieben, geht|gehen|lasse|lassen _ viral,
  mein|unser interview mit|kommt|erscheint, zeitung _ kommt|steht|erscheint|druckt _ fotos|bilder|geschichte, interview mit _ lokalzeitung|zeitung|tageszeitung|tagblatt|lokalradio _ kommt|erscheint|raus
fraud: karte|kreditkarte|daten|identität|ausweis|konto|geld _ gestohlen|geklaut, aus _ paket|koffer|zimmer|spind|hotelzimmer|tasche _ gestohlen|geklaut, fahrer|mitarbeiter*|bote|personal|zusteller|putzfrau _ gestohlen|geklaut|stiehlt|klaut, wurde|wurden|bin _ bestohlen, unberechtigte* abbuchung*|zugriff*|buchung*|überweisung*, konto|guthaben _ abgeräumt, ich wars nicht|ned|net|nich,
  auf mich|meinen _ vertrag|*vertrag|*verträge|verträge|kredit|konto|abo laufen|läuft|abgeschlossen|eröffnet, jemand|wer hat auf mich|meinen, wurde|wurden auf mich|meinen _ abgeschlossen|bestellt|eröffnet
breach: kundendaten|daten|adressen|passwörter|fotos|nummern|mails _ geleakt, kundendaten weg|öffentlich|offen|einsehbar|gestohlen|verkauft|weitergegeben|im netz, dsgvo verstoß*|verstoss*|beschwerde|verletzung, verstoß|verstoss gegen _ dsgvo, passwort|pin|passwörter _ klartext,
  konto|daten|profil|unterlagen _ gehört|gehören jemand|einem|einer anderem|anderen|fremden, umsätze|kontoumsätze|kontobewegungen|kontostand|kontoauszug|buchungen _ einer|eines|fremde*|anderer|anderem,
  exmann|ex|exfrau|exfreund|expartner|stalker _ meine|unsere|mein _ adresse|anschrift|nummer|telefonnummer|wohnort|termine, adresse|anschrift|nummer|telefonnummer|handynummer _ verraten|rausgegeben|rausgerückt|ausgeplaudert|herausgegeben, kontaktverbot, annäherungsverbot, adresse*|anschrift* _ fremden|fremder|wildfremd*,
  im selben|gleichen umschlag|brief|anhang _ fremde*|anderer|anderen, unterlagen|befund*|akte* _ von|eines|einer fremde*|anderen|wildfremd*
everywhere: bundesländer|bundesländern, ganzen|im forum, tausende|zehntausende|hunderttausende, weder _ noch _ noch, in|aus allen ländern|städten|bundesländern, *0 meldungen
injury: stück|stücke|stückchen glas|metall|draht, polizeieinsatz wegen
fire: *haus|flur|keller|zimmer|bus|zug|wagen|küche|waggon|aufzug|gang|halle|abteil ist|war|voller|steht|voll _ rauch|qualm, voller|voll rauch|qualm, brennt|brannte|qualmt|raucht _ haus|wohnung|küche|keller|dach|müllraum|lager|halle|motor|stromkasten|sicherungskasten|steckdose|akku|container|tiefgarage|aufzug|filiale,
  ladegerät|akku|*akku|handy|gerät|*gerät|flasche|*flasche|ofen|herd|batterie|powerbank|boiler|motor|topf|kocher|*kocher|lampe|glühbirne|schüssel|roller|scooter|netzteil|dose|*fryer|glas _ explodiert*|zerplatzt|hochgegangen, explodiert* _ hand|händen|gesicht|küche|kofferraum|tasche|wohnung
abandoned: sohn|tochter|kind|kleiner|kleine|enkel|enkelin _ steht|stand|sitzt|saß|wartet|wartete|hockt|irrt allein|alleine|mutterseelenallein
threat-law: polizei _ einschalten|einschalte|informieren|verständigen
threat-press: presse wird|darf _ freuen|erfahren, gehe|geh|gehen|wende|wenden|schreibe|melde _ zur|an|zu zeitung|*zeitung|zeitungen|presse
breach: daten|namen|adressen|rechnungen|bestellungen|konten|dokumente|fotos|buchungen|verträge|nachrichten fremder|anderer|wildfremder leute|kunden|personen|menschen|nutzer|patienten|mieter|gäste
`)
