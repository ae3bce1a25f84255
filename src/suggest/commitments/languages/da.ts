import type { CommitmentLanguage } from '../language.ts'

const VERBS =
  'vil|skal|kommer|vender|ringer|skriver|svarer|sender|refunderer|giver|melder|kontakter|udbetaler|betaler|tilbagebetaler|overfører|retter|ordner|løser|finder|undersøger|følger|lover|garanterer|sørger|bestiller|returnerer|erstatter|opdaterer|kigger|ser|tjekker|afklarer|tager|får|behandler|leverer|ombooker|booker|informerer|stræber|bestræber|sigter|forventer|planlægger|prøver|forsøger|satser|regner'

/** Norwegian Bokmål is so near that its words stand here as well. */
export const danish: CommitmentLanguage = {
  tag: 'da',
  commits: `(vi|jeg|vores ~|en kollega|min kollega)( ~)? (${VERBS}) | (${VERBS}) (vi|jeg|vores ~|en kollega)
    | (du|i|de) (hører|får|modtager|har|vil høre|vil få|bliver (kontaktet|ringet op|refunderet|opdateret)) | (hører|får|modtager|har) (du|i|de)
    | (bliver|vil blive|blir)( ~)?( ~)?( ~)?( ~)? (refunderet|refundert|udbetalt|utbetalt|sendt|løst|rettet|behandlet|erstattet|leveret|tilbagebetalt|klaret|ordnet|besvaret)
    | (vi|jeg) har( ~)?( ~)?( ~)? (klar|klart|parat|på plads|i orden|løst|ordnet|afklaret|repareret)
    | (pengene|svaret|refusionen|refunderingen|beløbet|(dine|jeres) penge|(din|jeres) (refusion|refundering|erstatning)|(dit|jeres) (svar|beløb)) (er|kommer|vil|står|lander)`,
  commitsAtOnce: null,
  owed: 'refusion | refusionen | refusjon | pengene( tilbage)? | beløbet | erstatning | erstatningen | ny billet',
  denies: `ikke | aldrig | næppe | normalt | som regel | typisk | plejer | i gennemsnit | oftest
    | (vi|jeg|du|det) (ville|kunne|skulle|havde|var|fik) | åbent | lukket | åbner | lukker | håber | hvis | vi ses`,
  perfect: { words: '(vi|jeg) har | har (vi|jeg)', deadline: 'senest | inden | innen | ikke senere end' },
  connectors: `men | fordi | hvis | når | så snart | mens | selvom | da | inden du | før du | indtil du | om du | hvad | hvor | hvordan | hvorfor | som | der | at du
    | og (du|den|det|de|husk|skriv) | eller (du|skriv)`,
  reports: 'at | om',
  others: `(du|man|i) (kan|skal|må|bør|har) | kan du | skriv | kontakt | ring | send os | giv os | afbestil* | ændr* | venligst | vær venlig
    | blev | var | havde | tog | skete | svarede | fik | er blevet | gyldig* | muligt`,
  within: 'inden for | indenfor | innen | inden | i løbet af( de( næste)?| det næste| den næste)? | på under',
  inside: 'om( cirka| ca.| omkring)? | på',
  past: 'siden | efter | før | af | fra',
  numbers: {
    en: 1,
    et: 1,
    én: 1,
    ét: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    ni: 9,
    ti: 10,
    tolv: 12,
    fjorten: 14,
    femten: 15,
    tyve: 20,
    tredive: 30,
    tretti: 30,
  },
  units: {
    minute: 'minutter | minut | min.',
    hour: 'timer | timen | time | timers',
    workday: '(hver|arbejds|bank|virke)(dage|dag|dager)',
    day: 'dage | dag | dager | døgn',
    week: 'uger | uge | ugen | uker | uke',
  },
  fixedSpans: { 'inden for (den næste )?(timen|time)': [1, 'hour'], '(inden for|om) en halv time': [30, 'minute'] },
  fixedTimes: {
    '(i løbet af|inden) dagen( er omme)? | dagens udgang | senere i dag | dagens slutning | i løbet af dagen':
      'end-of-day',
    '(i løbet af|inden) ugen( er omme)? | (i )?denne uge | ugens udgang | udgangen af ugen | i denne uge | denne uken':
      'this-week',
    '(i )?næste uge | neste uke': 'next-week',
    'månedens udgang | udgangen af måneden | denne måned': 'this-month',
    'i (dag|aften) for | god morgen | godmorgen | i morges | hver dag': 'none',
    'i ?dag': 'today',
    'i ?formiddag': 'today-morning',
    'i ?eftermiddag | i ettermiddag': 'today-afternoon',
    'i ?aften | i kveld | i ?nat': 'today-evening',
    'i ?morgen (tidlig|formiddag|morgen|tidlig formiddag)': 'tomorrow-morning',
    'i ?morgen middag': 'tomorrow-noon',
    'i ?morgen (eftermiddag|ettermiddag)': 'tomorrow-afternoon',
    'i ?morgen aften': 'tomorrow-evening',
    'i ?morgen': 'tomorrow',
    'i ?overmorgen': 'day-after',
  },
  holidays: {
    'juleaften | julaften': 'christmas-eve',
    'første juledag | 1. juledag': 'christmas',
    'jul | julen': 'christmas-eve',
    'nytårsaften | nyttårsaften': 'new-years-eve',
    'nytår | nytåret | nyttår': 'new-year',
    'påske | påsken': 'easter',
    'pinse | pinsen': 'whitsun',
    'sankt hans( aften)? | sankthans( aften)?': 'midsummer',
  },
  dayOfMonth: 'den #. | d. #. | den #',
  by: `(senest|inden|før|på|den|d.|til|til og med|innen|om|ved|hurtigst|ikke senere end|allersenest|med udgangen af|kl.|klokken|i)( (på|den|d.|i|for|ved|kl.|klokken|om))*`,
  before: 'inden | før | innen',
  notBy: `fra | siden | efter | indtil | for | af | sidste | hver | din | jeres | vores | til`,
  bare: '(i|denne|næste|senere|dagens|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|inden|ugens|månedens|udgangen)',
  parts: {
    morning: 'formiddag | morgen | formiddagen | morgenen',
    noon: 'middag',
    afternoon: 'eftermiddag | eftermiddagen | ettermiddag',
    evening: 'aften | aftenen | kveld',
  },
  calendar: {
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    months: [
      'januar | jan.',
      'februar | feb.',
      'marts | mars',
      'april | apr.',
      'maj | mai',
      'juni',
      'juli',
      'august | aug.',
      'september | sept. | sep.',
      'oktober | okt.',
      'november | nov.',
      'december | desember | dec. | des.',
    ],
    fillers: 'den | d. | om | i | ved',
    hour: '(senest |ved )?(kl. | kl | klokken)',
    halves: null,
  },
}
