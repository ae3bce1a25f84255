/** Words about personal things, and how they are asked for, in the languages that voice.yaml ships. */

const standing = (...lists: readonly string[]): string =>
  String.raw`(?<![\p{L}\p{N}])(?:${lists.join('|')})(?![\p{L}\p{N}])`
const any = (...lists: readonly string[]): RegExp => new RegExp(standing(...lists), 'iu')
const every = (...lists: readonly string[]): RegExp => new RegExp(standing(...lists), 'giu')

/** Never to be asked for, not even in private. */
export const SECRET_THINGS = every(
  '(?:(?:credit|debit|bank|payment) )?card (?:numbers?|details?|info(?:rmation)?|data)|cvv|cvc|pin(?: codes?| number)?|passwords?|passcodes?|(?:security|verification|login|one-time|sms|access) codes?|otp',
  '(?:kredit|betalings|bank)?kort(?:nummer|nummeret|numre|oplysninger\\w*|opplysninger\\w*|detaljer\\w*|data)|adgangskoder?n?|kodeord\\w*|passord\\w*|(?:engangs|sikkerheds|sikkerhets|bekræftelses|pin-?)kode[nr]?',
  'kortuppgifter\\w*|kortnummer\\w*|lösenord\\w*|(?:säkerhets|engångs|pin-?)kod\\w*|personlig kod',
  '(?:kredit|bank)?karten(?:nummern?|daten|angaben|informationen|details)|passw(?:ort|örter)\\w*|kennw(?:ort|örter)\\w*|(?:sicherheits|bestätigungs|einmal|pin-?)codes?|prüfziffer',
  '(?:número|datos|detalles)s? (?:de (?:la |tu |su |vuestra )?)?tarjeta(?: de crédito)?|contraseñas?|código de (?:seguridad|verificación|acceso)',
  '(?:numéros?|coordonnées|données|informations|détails) de (?:la |votre |ta )?carte(?: bancaire| bleue| de crédit)?|coordonnées bancaires|mots? de passe|code (?:secret|de sécurité|de vérification)',
  '(?:números?|dados|detalhes) d[oe] (?:seu |teu )?cartão(?: de crédito)?|palavras?-passe|senhas?|código de (?:segurança|verificação|acesso)',
  '(?:nomor|data|detail|informasi) kartu(?: kredit| debit)?|kata sandi\\w*|kode (?:otp|pin|verifikasi|keamanan|rahasia)',
  '(?:nombor|butiran|maklumat|data) kad(?: kredit| debit)?|kata laluan|kod (?:otp|tac|pin|pengesahan|keselamatan)',
  'αριθμ[όο]ς? (?:της )?(?:πιστωτικής |τραπεζικής )?κάρτας|στοιχεία (?:της )?(?:πιστωτικής |τραπεζικής )?κάρτας|κωδικ[όο]ς? (?:πρόσβασης|ασφαλείας|επαλήθευσης|μιας χρήσης|pin)|(?:τον |το )?(?:κωδικό|συνθηματικό) (?:σας|σου)',
)

/** Not in public. */
export const PERSONAL_THINGS = every(
  '(?:booking|reservation|order|customer|account|passport|membership|ticket|tracking) (?:numbers?|no\\.?|references?|refs?|ids?|codes?)|(?:phone|telephone|mobile|cell|contact) numbers?|e-?mail address(?:es)?|your e-?mail|(?:home|postal|delivery) address|your (?:full )?address|and address|date of birth|birth ?date|birthday|full name|iban|(?:social security|national insurance|id) number|bank (?:account|details)|driving licence',
  '(?:booking|bestillings|ordre|kunde|telefon|mobil|konto|pas|reservations)numm?er\\w*|(?:mail|post|e-?mail|e-post)?adressen?|fødselsdato|personnummer\\w*|fødselsnummer\\w*|cpr(?:-?nummer)?',
  '(?:boknings|order|kund|telefon|mobil|konto|pass)nummer|mejladress\\w*|adress|födelsedatum|personnummer',
  '(?:buchungs|bestell|kunden|telefon|handy|mobil|konto|ausweis|auftrags|reservierungs)nummer|e-?mail-?adresse|geburtsdatum|anschrift',
  'número de (?:reserva|pedido|teléfono|móvil|cliente|cuenta|pasaporte)|(?:tu|su|vuestro) (?:teléfono|correo)(?: electrónico)?|(?:dirección|correo) (?:de correo|postal|de envío)|(?:tu|su|vuestra) dirección|fecha de nacimiento|dni',
  'numéro de (?:réservation|commande|téléphone|client|compte|passeport)|(?:votre|ton) (?:téléphone|adresse|e-?mail)|adresse (?:e-?mail|postale)|date de naissance',
  'número (?:da|de|do) (?:sua )?(?:reserva|encomenda|pedido|telefone|telemóvel|celular|cliente|conta|passaporte)|(?:o )?seu (?:telefone|e-?mail)|e-?mail da (?:sua )?conta|morada|endereço|data de nascimento|cpf|nif',
  '(?:nomor|no\\.?) (?:pemesanan|pesanan|telepon|hp|wa|ktp|rekening|booking|order)\\w*|alamat(?: email| e-?mail)?|email (?:akun)?(?:mu|anda|kamu)|tanggal lahir|nik',
  '(?:nombor|no\\.?) (?:tempahan|pesanan|telefon|akaun|ic|kad pengenalan)|alamat (?:e-?mel)|e-?mel (?:anda|awak)|tarikh lahir',
  'αριθμ[όο]ς? (?:της )?(?:κράτησης|παραγγελίας|τηλεφώνου|πελάτη|λογαριασμού|διαβατηρίου|ταυτότητας)|(?:το )?(?:τηλέφων[οό]|email) (?:σας|σου)|τηλέφωνό (?:σας|σου)|διεύθυνσ[ηή]|ημερομηνία γέννησης|αφμ|αμκα',
)

/** Who asks for the thing wants it from the customer: what they are to do … */
export const ASKS_FOR = every(
  "(?<!(?:we|i|will|ll|they) )(?:send|share|provide|give|post|tell|supply|forward|write|leave|drop|paste|quote|include|comment|reply with|answer with|pass)|confirm|dm|need|let us (?:have|know)|what(?:[’']s| is| was) your|which is your",
  '(?<!(?:vi|jeg) )(?:send(?:e|er)?|oplys|opgiv|skriv|del|angiv)|må vi få|kan vi få|hvad er|hva er|mangler|bruger|trenger|sende|oppgi',
  'skicka|skriv|ange|uppge|dela|lämna|vad är|kan vi få|behöver',
  '(?:schick|schreib|send|nenn|teil|gib|gebt|poste?|hinterlass)(?!en wir|e ich)\\w*|verrat\\w*|brauchen|benötigen|wie (?:lautet|ist)|was ist',
  'env[íi]a(?!mos|remos|ron)\\w*|enviar(?:nos|me)?|env[íi]e\\w*|dinos|díganos|danos|denos|indíqu\\w*|comparte\\w*|comp[aá]rt\\w*|facil[ií]t\\w*|nos (?:envías|das|dices)|escr[ií]b(?!imos)\\w*|public(?:a|ue)\\w*|necesitamos|cuál es|cuáles son|mánda\\w*|pon',
  'envoy(?!ons)\\w*|donn(?!ons)\\w*|indiqu(?!ons)\\w*|communiqu(?!ons)\\w*|dites|écri(?:vez|s)\\w*|publi(?:ez|e)\\w*|laiss(?:ez|e)\\w*|transmett(?:ez|re)\\w*|il nous faut|quel(?:le)?s? (?:est|sont)|avons besoin',
  'envi(?:e|ar|em|a)\\w*|diga\\w*|dizer(?:-nos)?|indique\\w*|partilhe\\w*|informe\\w*|escreva\\w*|publique\\w*|deixe\\w*|precisamos|qual (?:é|e)|mande\\w*',
  'kirim(?:kan)?|sebutkan|beri(?:kan|tahu|tahukan)?|bagikan|minta|tulis(?:kan)?|butuh|perlu|(?:apa|apakah|berapa)(?= (?:nomor|nombor|no|alamat|email|e-mel))',
  'hantar(?:kan)?|kongsi(?:kan)?|nyatakan',
  'στείλτε|στείλε|στέλνετε|δώστε|δώσε|δίνετε|πείτε|πες|γράψτε|γράψε|γράφετε|μοιραστείτε|αφήστε|δημοσι\\p{L}+|χρειαζόμαστε|ποι(?:ο|α|ος) είναι|να (?:μας )?(?:στείλετε|δώσετε|πείτε|γράψετε)',
)

/** … or no more than a word of politeness, right beside the thing. */
export const POLITE =
  "please|kindly|could you|can you|may (?:we|i) have|vil du|kan du|venligst|vær så snill|snälla|bitte|könn(?:test|en|ten) (?:du|sie)|kannst du|por favor|puedes|podrías|puede|s’il vous plaît|s'il vous plaît|svp|merci de|pouvez-vous|pode|boleh|mohon|tolong|sila|silakan|παρακαλώ|παρακαλούμε|μπορείτε"

/** Ours and not theirs: the address of the house, the number of the office. */
export const OURS = {
  before: any('our|vores|vore|våre?|vår|unsere[nrms]?|nuestr[oa]s?|notre|nos|noss[oa]s?').source,
  after: any('kami|kita|μας|of ours|vår|våres|vores').source,
}

/** Places of the house, where it is not in public. */
export const IN_OWN_PLACE = any(
  '(?:the|our|my|your) (?:app|website|site|page|account|profile|counter|desk|till)|form|under my|app[ea]n|formular\\w*|hjemmesiden?|websiden?|hemsidan?|webseite|formulario|formulaire|formulário|sitio web|site|aplikasi|formulir|borang|laman|φόρμα|εφαρμογή',
)

export const IN_PRIVATE = any(
  'private(?:ly)?|direct message|dm|dms|dmed|pm|inbox|privat\\w*|indbakke\\w*|inkorg\\w*|direktnachrichte?n?|mensajes? (?:privados?|directos?)|por privado|messages? privés?|mp|en privé|mensage(?:m|ns) (?:privadas?|diretas?)|no privado|pesan pribadi|japri|mesej peribadi|(?:προσωπικ|ιδιωτικ)\\p{L}+ (?:μήνυμα|μηνύματα)|inbox',
)

export const IN_PUBLIC = any(
  'here|publicly|in public|below|in the comments?|in a comment|in this thread|(?:reply|answer|comment) with',
  'her|herunder|offentligt?|i kommentar\\w*|i tråden|här|nedan',
  'hier|öffentlich|unten|in den kommentaren',
  'aquí|abajo|públicamente|en (?:los )?comentarios?',
  'ici|publiquement|ci-dessous|en commentaires?',
  'aqui|abaixo|publicamente|nos comentários',
  'di sini|disini|di kolom komentar|di komentar|di bawah|balas dengan|dalam komen|di ruangan komen',
  'εδώ|δημόσια|στα σχόλια|παρακάτω',
)

/** Said that it must not be given: before the thing … */
export const WARNS_OFF = any(
  "never|don[’']?t|do not|not|won[’']?t|no need|without|nobody|no one|avoid|refrain",
  'aldrig|aldri|ikke|inte|nie|nicht|niemals|niemandem|niemand|kein\\p{L}*|ohne|uden|utan|uten',
  'nunca|jamás|no (?:l[oae]s? |nos |te |me |se )?(?:compart|env|publi|des|dé|escrib|mand|diga|pong|facilit|hace|necesit|es necesario)\\p{L}*|sin',
  "jamais|ne|n[’']\\p{L}+|sans",
  'não|nem|sem',
  'jangan|tidak|tanpa|tak (?:perlu|payah|boleh|pernah|usah)|usah|sesekali',
  'ποτέ|μην|μη|δεν|χωρίς',
)
/** … and after it, where a language may put it there. */
export const WARNS_OFF_LATER = any('nicht|nie|niemals|niemandem|ikke|aldrig|aldri|inte|for yourself')

/** Said of private messages: they are no way to reach us. */
export const CLOSED = any(
  "cannot|can[’']?t|unable|not|no|never|without|closed|full|don[’']?t|forget|instead of|rather than|ikke|lukket|stedet for|inte|stängd\\w*|nicht|kein\\w*|geschlossen|statt|anstatt|cerrad\\w*|en vez|pas|fermée?s?|au lieu|não|fechad\\w*|em vez|tidak|tak (?:boleh|dapat|perlu|usah)|ditutup|tutup|bukan|daripada|δεν|μην?|κλειστ\\p{L}+|αντί",
)
export const NO_HESITATION =
  /(?:do not|don['’]t) hesitate|feel free|zögere? nicht|zögern Sie nicht|n['’]hésitez pas|no (?:dudes|dude)|tøv ikke|tveka inte|não hesite|jangan (?:ragu|segan)|μη διστάσετε/giu
/** Together with a private message, how to reach us. */
export const REACHES = any(
  "message|write|contact|reach|slide|hop|let[’']?s|kontakt\\w*|lad os|la oss|kontakta|schreib\\w*|kontaktier\\w*|melde\\w*|lass uns|contáct\\w*|escr[ií]b\\w*|hablemos|contactez\\w*|écri\\w*|contacte\\w*|fale|hubungi|chat|kabari|επικοινων\\p{L}+|boleh|sila",
)

/** Where a clause ends: a sign, or a word that begins another. */
export const CLAUSE_ENDS = new RegExp(
  `[,:()–—]| - |${standing(
    'but|so|and|then|or|just',
    'men|så|og|eller|och',
    'aber|also|und|daher|deshalb|oder',
    'pero|así que|entonces|mais|donc|alors|mas|por isso|então',
    'tapi|tetapi|jadi|maka|dan',
    'αλλά|οπότε|άρα|και|ή',
  )}`,
  'giu',
)
/** Begins a clause that hangs on the one before. */
export const HANGS_ON = every(
  'if|when|because|as|since|that|which|who|where|unless|hvis|når|fordi|om|eftersom|som|wenn|weil|falls|dass|da|si|cuando|porque|quand|car|se|quando|pois|kalau|jika|bila|karena|kerana|yang|αν|όταν|γιατί|επειδή|που',
)
/** "Never send or share": the warning holds for both. */
export const CARRIES_ON = /^(?:or|eller|oder|ή|and|og|och|und|dan|και|just)$/iu
