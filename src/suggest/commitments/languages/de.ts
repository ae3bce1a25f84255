import type { CommitmentLanguage } from '../language.ts'

const VERBS =
  'werden|werde|melden|melde|rufen|rufe|schreiben|schreibe|antworten|antworte|erstatten|erstatte|schicken|schicke|senden|sende|überweisen|überweise|zahlen|zahle|kümmern|kümmere|prüfen|prüfe|klären|kläre|geben|gebe|kommen|komme|informieren|informiere|kontaktieren|kontaktiere|lösen|löse|beheben|behebe|reparieren|buchen|buche|leiten|leite|liefern|liefere|ersetzen|ersetze|versprechen|verspreche|erledigen|erledige|benachrichtigen|regeln|regle|sagen|sage|bringen|stellen|machen|bearbeiten|bearbeite|beantworten|beantworte|zurückrufen|zurückmelden|garantieren|bemühen|bemühe|versuchen|versuche|planen|plane'

export const german: CommitmentLanguage = {
  tag: 'de',
  commits: `(wir|ich)( ~)? (${VERBS}) | (${VERBS}) (wir|ich) | (wir|ich)( ~)?( ~)?( ~)?( ~)?( ~)? (${VERBS})
    | (sie|du|ihr)( ~)? (hören|hörst|hört)( ~)?( ~)? von (uns|mir) | (hören|hörst|hört) (sie|du|ihr)( ~)?( ~)? von (uns|mir)
    | (sie|du|ihr) (erhalten|erhältst|erhaltet|bekommen|bekommst|bekommt|kriegen|kriegst)
    | (erhalten|erhältst|erhaltet|bekommen|bekommst|bekommt|kriegst) (sie|du|ihr)
    | (haben sie|hast du|sie haben|du hast)( ~)?( ~)?( ~)? (geld|antwort|rückmeldung|erstattung|gutschein|ersatz|ergebnis)
    | unser ~( ~)? (meldet|wird|ruft|kümmert|antwortet) | (ein|eine|mein|meine) (kollege|kollegin|mitarbeiter|mitarbeiterin|team) (meldet|wird|ruft|kümmert|antwortet)
    | (meldet|ruft) sich (unser|ein|eine) ~
    | (wird|werden)( ~)?( ~)?( ~)?( ~)?( ~)?( ~)? (erstattet|überwiesen|geschickt|verschickt|gesendet|versendet|behoben|gelöst|gutgeschrieben|erledigt|ersetzt|bearbeitet|beantwortet|ausgezahlt|zurückgezahlt|geliefert)
    | (erstattung|rückerstattung|geld|gutschein|ersatz|antwort|paket|bestellung)( ~)?( ~)?( ~)?( ~)?( ~)?( ~)? (wird|sollte|ist|kommt)( ~)?( ~)?( ~)? (da( sein)?|ankommen|eintreffen|bei (ihnen|dir)( sein)?|(auf|in) (ihrem|deinem|eurem|dem) konto( sein)?)
    | (wir|ich) (haben|habe)( ~)?( ~)?( ~)?( ~)? (erledigt|geklärt|fertig|bereit|gelöst|behoben|repariert|überwiesen|verschickt)
    | versprochen`,
  commitsAtOnce: null,
  owed: 'erstattung | rückerstattung | rückzahlung | ihr geld | dein geld | gutschrift | ersatz | antwort | rückmeldung',
  denies: `nicht | kein* | nie | niemals | normalerweise | in der regel | meistens | üblicherweise | gewöhnlich | durchschnittlich
    | wollten | wollte | hatten | hatte | waren | war | konnten | konnte | sollten | sollte | würden | würde | könnten | könnte | wurde | wurden
    | geöffnet | geschlossen | öffnen | schließen | hoffen | wenn | falls`,
  perfect: { words: '(wir|ich) (haben|habe) | (haben|habe) (wir|ich)', deadline: 'bis | spätestens' },
  connectors: `aber | weil | wenn | falls | sobald | damit | obwohl | während | nachdem | bevor | ob | dass sie | dass du | bis sie | bis du
    | und (sie|du|ihr|das|die|der|es|bitte) | oder (sie|du|bitte)`,
  reports: 'dass | ob',
  others: `bitte | (sie|du|man|ihr) (können|kannst|kann|könnt|müssen|musst|muss|sollten|solltest|dürfen) | können sie | kannst du | melden sie sich | schreiben sie
    | hat | kam | dauerte | gültig | möglich | schreib* uns | storn* | umbuch* | beantrag* | einreichen`,
  within:
    'innerhalb( von| der nächsten| der)? | binnen | in( den)? nächsten | in weniger als | in maximal | in spätestens',
  inside: 'in( etwa| ca.| rund)?',
  past: 'vor | nach | zuvor | ab | her',
  numbers: {
    ein: 1,
    eine: 1,
    einer: 1,
    eines: 1,
    einem: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    vierzehn: 14,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
  },
  units: {
    minute: 'minuten | minute | min.',
    hour: 'stunden | stunde | std. | std',
    workday: '(werk|arbeits)(tagen|tages|tage|tag)',
    day: 'tagen | tages | tage | tag',
    week: 'wochen | woche',
  },
  fixedSpans: {
    'innerhalb der nächsten stunde': [1, 'hour'],
    'in einer halben stunde': [30, 'minute'],
    'innerhalb einer halben stunde': [30, 'minute'],
  },
  fixedTimes: {
    'ende des (tages|arbeitstages) | im laufe des (heutigen )?tages | tagesende | feierabend | geschäftsschluss':
      'end-of-day',
    'noch heute | heute noch | im laufe des heutigen tages': 'today',
    'morgen (früh|vormittag|in der früh) | gleich morgen früh': 'tomorrow-morning',
    'morgen (mittag|um die mittagszeit)': 'tomorrow-noon',
    'morgen nachmittag': 'tomorrow-afternoon',
    'morgen abend': 'tomorrow-evening',
    'heute (vormittag|früh|morgen)': 'today-morning',
    'heute mittag': 'today-noon',
    'heute nachmittag': 'today-afternoon',
    'heute (abend|nacht)': 'today-evening',
    'ende (dieser|der) woche | im laufe (dieser|der) woche | (noch )?diese woche | diese woche noch | wochenende dieser woche':
      'this-week',
    'nächste woche | nächster woche | kommende woche | kommender woche | ende nächster woche': 'next-week',
    'ende (dieses|des) monats | monatsende | diesen monat': 'this-month',
    'guten (morgen|tag|abend) | am (nächsten )?morgen | früh* | jeden morgen | derzeit | jetzt': 'none',
  },
  holidays: {
    'heiligabend | heiliger abend | heiligen abend': 'christmas-eve',
    'weihnachten | weihnachtstag': 'christmas-eve',
    silvester: 'new-years-eve',
    'neujahr | jahreswechsel': 'new-year',
    'ostern | ostersonntag': 'easter',
    'pfingsten | pfingstsonntag': 'whitsun',
  },
  dayOfMonth: '(zum|am|den|dem|bis) #.',
  by: `(bis|am|vor|spätestens|um|gegen|zum|zu|im|in|noch|nicht später als)( (spätestens|zum|am|um|gegen|zu|ende|den|dem|der|allerspätestens))*`,
  before: 'vor( dem)?',
  notBy: `ab | seit | nach | von | vom | für | letzten | letzte | jeden | ihre | ihren | der | die | das | den | unser | unseren`,
  bare: '(heute|morgen|übermorgen|noch|diese*|nächste*|kommende*|gleich|im|montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|ende|tagesende|monatsende)',
  parts: {
    morning: 'vormittag | vormittags | früh',
    noon: 'mittag | mittags',
    afternoon: 'nachmittag | nachmittags',
    evening: 'abend | abends',
  },
  calendar: null,
}
