import { cues } from './cues.ts'

export const de = cues(`
injury: verletz*, blutet*, blutend*, blutung*, gebrochen* _ arm|bein|hand|fuß|hüfte|nase|finger,
  arm|bein|hand|fuß|hüfte|nase|finger|knöchel|handgelenk gebrochen|verstaucht|gequetscht|verbrannt, verbrennung*,
  verbrüht*, verbrannt mich|sich, gestürzt, stürzte, hingefallen, gefallen _ treppe|rampe|steg|leiter, runtergefallen,
  ausgerutscht, gestolpert, geschnitten, schnittwunde*, glassplitter*, splitter im|in|drin,
  glas|metall|plastik im|in _ essen|brot|glas|salat|müsli|mund|kaffee, scherben im|in, gehirnerschütterung*,
  bewusstlos*, ohnmächtig*, kollabiert*, zusammengebrochen, genäht, krankenhaus*, klinik, notaufnahme, notarzt*,
  rettungswagen*, sanitäter*, krankenwagen*, stromschlag*, erstickt*, verschluckt, eingeklemmt*, angefahren,
  überfallen, angegriffen, bedroht*, begrapscht, geschlagen, belästigt,
  fast _ gestorben|erstickt|ertrunken|überfahren, lebensgefahr*, lebensgefährlich*, gefährlich*, gefahr für,
  sicherheitsrisiko*, muss _ erst jemand|was|etwas sterben|passieren, über bord, suizid*, selbstmord*, umbringen,
  keine luft, bekommt|kriege|kriegt keine luft, atemnot, brustschmerz*, herzinfarkt*, schlaganfall*, krampfanfall*,
  bremsen _ versagt|funktionieren, offene kabel, fahrer _ betrunken|handy|eingeschlafen, messer,
  am hals|arm|kragen gepackt, gepackt, prellung*, blaue flecken, hätten sterben, bremsen _ versagt|versagten,
  intensivstation, liegt|liegen _ boden|deck|gleis|bahnsteig|straße, er|sie|mann|frau|person bewegt sich nicht,
  reagiert nicht mehr, nicht ansprechbar, ertrinkt, ins wasser gefallen|gestürzt,
  stecken|stecke|sitze|sitzen im aufzug|fahrstuhl fest, schlägerei, prügeln|prügelei, bombe, mit messer,
  braucht|brauchen einen arzt|krankenwagen|notarzt, umgekippt, zusammengesackt,
  gefunden|gebissen|verschluckt _ glas|schraube|nagel|stein|plastik|metall|knochen|draht|nadel,
  schraube|nagel|scherbe|metallstück|glasstück|nadel im|in, zahn abgebrochen|ausgebissen|kaputt,
  heiß|heißer|kochend* kaffee|tee|wasser|suppe|öl _ hand|bein|arm|schoß|gesicht, blasen an, beule, scharfe kante,
  musste zum arzt, beim arzt
illness: lebensmittelvergiftung*, vergiftet, vergiftung*, erbrochen, übergeben, kotzen, gekotzt,
  schlecht|übel geworden|nach, krank geworden|von|nach, magen-darm, allergisch reagiert,
  allergische|allergischer reaktion|schock, anaphyla*, epipen, angeschwollen, schwillt, hals zugeschwollen|schwillt,
  ausschlag, schimmel*, verschimmelt*, maden, salmonell*, listerien, durchfall, bauchkrämpfe, unterzucker*,
  kohlenmonoxid, verätz*, allergischen|allergischer schock, alle|mehrere krank|schlecht|übel, geht es schlecht
fire: brennt, in flammen, flammen, feuer an|im|in|gefangen|auf, brand im|an|in, rauch aus|im|in|kommt|steigt|überall,
  raucht, qualm*, verbrannt*|verschmort* gerochen|riecht,
  riecht|roch|stinkt|gestank nach _ gas|rauch|verbrannt*|verschmort*|brand, gasgeruch, explodier*, explosion, funken,
  überhitz*, geschmolzen*, schmort, verschmort*, aufgebläht*, evakuier*, feueralarm, qualmen, kommt rauch, rauch,
  feuerwehr, riecht|roch es wieder|hier|stark _ gas
child-alone: kind|sohn|tochter|junge|mädchen|kinder _ allein*|verschwunden|vermisst|zurückgelassen|weg,
  allein am bahnsteig|bahnhof|gleis, allein im zug|bus, ohne begleitung,
  finde mein|meine|unser _ kind|sohn|tochter|nicht, kind eingeschlossen|eingesperrt
threat-law: anwalt*, anwält*, rechtsanwalt*, rechtlich*, rechtsweg, rechtsschutz*, juristisch*,
  klage einreichen|erheben|vor|gegen, verklag*, klagen vor|gegen, gericht, gerichtlich*, mahnbescheid*,
  verbraucherzentrale*, verbraucherschutz*, schlichtungsstelle*, schlichtung, ombuds*, aufsichtsbehörde*, behörde*,
  bundesnetzagentur, bafin, eisenbahn-bundesamt, datenschutzbeauftragte*, datenschutzbehörde*, gesundheitsamt,
  lebensmittelüberwachung, ordnungsamt, gewerbeaufsicht, anzeige erstatten|ist|gegen|bei|erstattet, strafanzeige*,
  angezeigt, polizei, abmahn*, frist _ gesetzt|setze, setze _ frist, letzte mahnung, rückbuchung, schadensersatz
threat-press: presse, medien, zeitung*, journalist* _ ist|hat|wird|ruft|kontakt|freund, reporter* _ ist|hat|kontakt,
  an die öffentlichkeit, öffentlich machen, fernsehen, redaktion _ geschickt|schicke|informiert|informiere|interesse,
  rtl, spiegel|bild|stern tv|online|zeitung, viral, marktcheck, wiso, reporter*|journalist* gesprochen,
  gesprochen mit, mit _ reporter*|journalist* gesprochen, bringen|veröffentlichen|senden _ beitrag|artikel|bericht
fraud: betrug*, betrüg*, betrogen, gehackt*, hacker*, phishing*, gestohlen*, geklaut, missbraucht, missbrauch,
  identitätsdiebstahl, unbekannte* abbuchung*|buchung*|zahlung*|login*|bestellung*, unberechtigt*, nicht autorisiert*,
  nie _ bestellt|beauftragt|gekauft|autorisiert|unterschrieben|abgeschlossen,
  nicht _ bestellt|beauftragt|gekauft|autorisiert|veranlasst,
  konto|guthaben _ leergeräumt|geplündert|gehackt|leer|übernommen, abgeräumt,
  jemand|fremde* _ eingeloggt|bestellt|abgehoben|zugegriffen|nutzt|benutzt, untergeschoben, sim-swap*
breach: datenleck*, datenpanne*, datenschutzverstoß*, datenschutzverletzung*, sicherheitslücke*,
  fremde*|anderer|anderen|andere _ daten|name|namen|adresse*|bestellung*|rechnung*|konto*|buchung*|tickets|dokumente|fotos|geburts*|pass*|karten*,
  eines|einer anderen|fremden|andern, jemand anderem|anders|anderes _ daten|konto|name|rechnung|bestellung,
  kundendaten,
  meine|unsere|persönliche|private _ daten|adresse|nummer _ öffentlich|sichtbar|geleakt|weitergegeben|verkauft|veröffentlicht|verschickt|einsehbar,
  geleakt*, an _ falsche*|fremde*|alle geschickt|verschickt|gesendet|gemailt, offener verteiler, in cc, dsgvo*,
  daten _ dritte|fremde, passwörter _ klartext, im klartext,
  krankenakte|patientenakte|akte|unterlagen|kontoauszug an _ fremde*|falsche*, an eine|einen fremde*,
  nicht mein|meine|meiner name|adresse|konto|bestellung|daten,
  gehört|gehören jemand|einem|einer anderem|anderen|fremden
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
  abgewiesen, abgelehnt, am schalter|gate|bahnsteig|terminal|flughafen|bahnhof|hafen|automaten|eingang|check-in|gleis,
  an der kasse|schranke|tür|rezeption|haltestelle, in der schlange|warteschlange, dringend*, sofort, notfall,
  gerade jetzt, jetzt gerade, genau jetzt, eilig, eilt,
  ohne strom|heizung|wasser|internet|warmwasser|netz|telefon|schlüssel,
  kein|keine strom|heizung|warmwasser|internet|netz|wasser|empfang,
  verpasse*|verpasst* _ zug|flug|fähre|anschluss|bus|termin, anschluss _ weg|verpasst, letzte chance,
  karte _ gesperrt|abgelehnt|eingezogen, konto gesperrt, nach hause
today: heute, heut, heute abend|nacht|früh|morgen
imminent: jetzt gleich, gleich, in|binnen _ minuten|min|stunde|stunden|std|halben,
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
  keine antwort|reaktion|rückmeldung|hilfe|lösung, kein rückruf|mensch|wort,
  niemand|keiner _ antwortet|meldet|reagiert|hilft|zuständig|ran|erreichbar|interessiert,
  antwortet|meldet|reagiert _ niemand|keiner|nicht, ignorier*, unbeantwortet, funkstille, warte _ noch|seit|immer,
  hinhalten, vertröstet, textbaustein*, standardantwort*, jedes mal, jeden tag, jede woche, ständig, dauernd, wie oft,
  wie gesagt|geschrieben|schon, gleiche|gleichen|selbe antwort|problem|fehler,
  zwei|drei|vier|fünf|sechs|zehn|2|3|4|5|6|7|8|10 mails|emails|anrufe|anrufen|nachrichten|tickets|mal|briefe|hotlines|mitarbeiter,
  nichts passiert|gehört|geschieht|tut
waiting: warte, warten, gewartet, wartezeit*,
  seit _ tagen|wochen|monaten|stunden|woche|stunde|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember,
  vor _ tagen|wochen|monaten, stundenlang, wochenlang, tagelang, monatelang, warteschleife, ewig*, ewigkeit*,
  überfällig
many-people: alle, allen, jeder, keiner, niemand kann|kommt|weiß, andere auch|haben|melden|kunden,
  bei anderen|allen|uns|mir auch, auch bei, geht es|noch|euch anderen|jemandem|wem|auch, noch jemand|wer, hunderte*,
  dutzende*, halbe* wagen|zug|büro|stadt,
  ganze*|ganzer|ganzen|gesamte* zug|schlange|bus|stadt|filiale|team|büro|familie|straße|haus|abteilung|ort|klasse,
  fahrgäste, passagiere,
  kollege*|kollegin*|nachbar*|freundin|freund|frau|mann|mitbewohner _ auch|selbe|gleiche|genauso|ebenfalls,
  beide handys|geräte|karten, *00 leute|menschen|passagiere|fahrgäste|kunden, *0 leute|menschen|passagiere|kunden,
  schlange _ lang|wächst|straße|draußen, wir alle, mehrere
everywhere: deutschlandweit, bundesweit, weltweit, landesweit, europaweit, überall, flächendeckend,
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
  netz ist|sind|war weg, kein signal|netz|empfang, bug, bugs
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
  gib _ prompt|api|schlüssel|geheim*, neue anweisung*, als ki
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
  dichter, gitarre, vinyl, burg, schloss, kirche, gemeinde
lost-person: allein, alleine, falschen|falsche|falscher haltestelle|zug|bus|bahn|bahnhof|bahnsteig,
  erreiche|erreichen ihn|sie|es nicht, geht nicht ran|ans, gehen nicht ans, türen zu, verschwunden, vermisst,
  kein handy, ohne handy
`)
