import { fold } from '../words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold))

/** The small words that carry a sentence, by language: what tells neighbours apart in a short post. */
export const FUNCTION_WORDS = {
  en: set(`the and is are was were you your my i im ive we our they them it its this that these those of to for with from at by on in
    not no dont doesnt didnt cant wont isnt have has had do does did be been will would can could should what when where why how who which
    there their just but or so if about any some got get please thanks thank still after before because out up now too very me a an as than then hello hi hey dear team anyone`),
  da: set(`jeg du han hun den det vi i de mig dig os jer dem min mit mine din dit jeres vores er var har havde være blev bliver ikke og eller men
    at til fra med uden på af om som der hvad hvor hvornår hvorfor hvordan hvem kan kunne skal skulle vil ville må nu også kun meget lige noget nogen
    når efter siden selv jo da så hvis få fået får gør gjort kommer igen ingen ved hej tak hvilken et en alle gang`),
  nb: set(`jeg du han hun den det vi dere de meg deg oss dem min mitt mine din ditt deres er var har hadde være ble blir ikke og eller men å til fra
    med uten på av om som der hva hvor når hvorfor hvordan hvem kan kunne skal skulle vil ville må nå også bare veldig noe noen etter siden selv jo så hvis
    få fått får gjør gjort kommer igjen ingen ved hei takk hvilken et en ei alle gang`),
  sv: set(`jag du han hon den det vi ni de mig dig oss er dem min mitt mina din ditt ert är var har hade vara blev blir inte och eller men att till från
    med utan på av om som där vad var när varför hur vem kan kunde ska skulle vill ville måste nu också bara mycket lite något någon efter sedan själv ju så
    få fått får gör gjort kommer igen ingen vid hej tack vilken ett en alla gång`),
  de: set(`ich du er sie es wir ihr mich dich uns euch mein meine meinen dein euer eure ist sind war waren hat habe haben hatte nicht kein keine und oder aber
    der die das den dem des ein eine einen einem einer zu zum zur von vom mit ohne auf in im am an aus bei nach für über um als wie was wann wo warum wer
    kann können könnt muss will wird werden würde noch schon nur auch sehr mal doch bitte danke gibt es seit immer jetzt wenn dass sich bin habt`),
  es: set(`yo tú él ella nosotros me te se nos mi mis tu tus su sus es son está están era fue ha he han hay no y o pero el la los las un una unos unas de del
    al a en con sin por para como que qué cuándo dónde cómo quién cuál puedo puede pueden quiero tengo tiene muy más ya también solo esto esta este eso
    desde hasta cuando porque si lo les hola gracias nada todo hace llevo sigue estoy`),
  fr: set(`je tu il elle nous vous ils on me te se mon ma mes ton ta tes son sa ses notre votre vos est sont était a ai as ont avez avons pas ne ni et ou mais
    le la les un une des de du au aux à en dans avec sans pour par sur que qui quoi quand où comment pourquoi quel quelle peut peux puis veux suis être
    avoir fait très plus déjà aussi ce cette ces ça c j l d n s qu y depuis encore toujours rien tout merci bonjour svp si`),
  pt: set(`eu tu você vocês ele ela nós me te se nos meu minha meus minhas seu sua é são está estão era foi há tem têm tenho não e ou mas o a os as um uma uns
    de do da dos das no na nos nas ao à em com sem por pelo pela para pra como que quê quando onde porquê quem qual posso pode podem quero muito mais já
    também só isto isso este esta desde até porque olá oi obrigado obrigada nada tudo faz estou ainda`),
  id: set(`saya aku gue gw gua kamu anda kalian kami kita dia mereka ini itu yang dan atau tapi tetapi di ke dari untuk buat dengan tanpa pada dalam tidak nggak
    enggak gak ga gk tak bukan belum sudah udah sdh telah akan bisa harus ada apa apakah kapan dimana mana kenapa mengapa bagaimana gimana siapa berapa kok
    sih dong deh nih banget sekali juga hanya cuma lagi masih kalau kalo jika karena karna bahwa oleh saat setelah sebelum tolong mohon terima kasih makasih min
    kak nya aja saja jadi dpt dapat yg dgn utk tdk krn lebih`),
  ms: set(`saya aku awak kau korang kami kita dia mereka ini itu yang dan atau tapi tetapi di ke dari untuk dengan tanpa pada dalam tidak tak x bukan belum
    sudah dah telah akan boleh mesti kena ada apa adakah bila mana kenapa mengapa bagaimana macam camne siapa berapa ke pun lah la je ja sahaja sangat
    juga lagi masih kalau jika sebab kerana bahawa oleh semasa lepas selepas sebelum tolong sila terima kasih nak dapat yg dgn utk lebih punya takde tiada`),
  el: set(`ο η το οι τα του της των τον την στο στη στην στον στα στις και ή αλλά δεν δε μη μην να θα που πως ότι από με χωρίς για σε ένα μια ένας είναι ήταν έχω
    έχει έχετε είχα εγώ εμείς εσείς μου σου μας σας τους αυτό αυτή τι πότε πού πώς γιατί ποιος πόσο μπορώ μπορεί πρέπει θέλω τώρα ακόμα ακόμη πολύ μόνο
    αν όταν μετά πριν ευχαριστώ παρακαλώ καλημέρα γεια τίποτα όλα κάτι κάθε
  `),
} as const

/** Those of all languages, folded. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flatMap((words) => [...words]))

/** Small words of Greek as it is typed in Latin letters. Other languages share some, so two of them must be there. */
export const GREEKLISH_WORDS =
  set(`den tha kai ke einai ine exo exei exoume exete echo echete mou mu sou mas sas tous tou tis ths tin thn ton twn stin sthn ston sti sth
  sta stous afto auto aytos afti auti giati giat pote pou pws posa poso mporo mporw mporei mpori mporoume mporeite prepei thelo thelw theloume tora twra
  akoma akomi poly poli mono otan meta prin efxaristo euxaristo efxaristw eyxaristo parakalo parakalw kalimera kalhmera kalispera geia gia sas ola oloi
  kati kathe apo oti ean opos opws simera shmera xthes xtes avrio aurio tipota kanena kaneis kamia kanete kanei kanw kano exw leei lete lefta xrimata
  xrhmata efarmogi efarmogh paraggelia paragelia katastima magazi trexei douleuei douleyei leitourgei anoixta kleista perimeno perimenw re paidia
  loipon omos omws alla allos xoris xwris edo edw ekei pali panta pame ela nai oxi ohi mexri ora eiste eimai eimaste itan htan mia enas ena apantaei
  apantate tilefono thlefono dema kafe kafes mesa exo ekso ksana ksanara foras fores meres ores wres leptá lepta wraia oraia teleia para poll`)

const parts = (...patterns: RegExp[]): readonly RegExp[] => patterns

/** What only one of two close neighbours writes: words, endings and spellings. */
export interface NeighbourSigns {
  words: ReadonlySet<string>
  /** Used more by one than by the other; counts half. */
  leaning: ReadonlySet<string>
  parts: readonly RegExp[]
}

export const INDONESIAN_SIGNS: NeighbourSigns = {
  words:
    set(`nggak enggak gak ga gk ngga kagak tdk gue gw gua lo lu elo banget sih dong deh nih kok gimana udah sdh karena karna bahwa kalo cuma cuman doang
    min mas mbak dimana makasih trims uang mobil kantor coba pakai pake kemarin sore selasa senin rabu kamis jumat februari maret april mei juni juli agustus
    desember bicara ngomong omong beda teman temen cewek cowok bagus stasiun bandara polisi kepolisian presiden provinsi universitas kualitas aktivitas situs
    rupiah rp pulsa restoran apotek dokter perawat pesanan pengiriman ongkir aplikasi adalah merupakan sedangkan namun butuh mau terus trus gitu gini beneran
    kayak kyk emang lho loh yuk pelanggan resmi berbeda berbagai inggris belanda spanyol prancis jepang eropa serikat mesir kendaraan pria tewas partai
    sejumlah jadwal entar ntar menit telepon nomor proyek subyek obyek kantornya listrik obat pajak biaya pabrik toko pengadilan pengacara tentara
    pemilu koran musik aktor film istri mantan justru korban gubernur bupati kabupaten kecamatan kelurahan wisatawan berhasil terjadi pemerintah masyarakat
    perusahaan memiliki dimiliki melakukan dilakukan terhadap mengatakan ujar ujarnya tutur menurutnya lainnya setelah saat persen pelatih pertandingan tim
    juara laki keuangan informasi layanan pelayanan bisnis siswa mahasiswa kamar rumah sakit ibukota pemain sepakbola warga kota kotanya bernama sebesar
    ditemukan para sang agar bisa yakni kalian katanya ternyata soal gara teknisi perangko prangko handuk
    meteran skripsi wawancara celana kaos sampe nyampe besok copot disuruh dapet nanya balikin kayaknya enakan aja dibatalin mulai kardus dompet kasir loket
    gratis diskon promo lemot eror seneng enak cepet pelan sabun permen stiker sepeda sopir satpam kulkas kursi jendela brosur pemilik kos mahasiswa daftar
    kirim kirimin mantap pesen kapan mending ketinggalan kepotong tau pengen pingin tiap gimana `),
  leaning: set(
    `dan oleh untuk ini itu tahun antara secara menjadi dari tidak ada juga lebih masih dapat hanya anda kalian kami sudah belum`,
  ),
  parts: parts(/^rp\d/, /isasi$/, /itas$/, /^nge[a-z]{3}/, /(?:ny[a])$/, /asional$/, /^memper/),
}
export const MALAY_SIGNS: NeighbourSigns = {
  words:
    set(`tak takde tiada nak dah awak korang korg bila macam mcm camne camna cemana macamana sebab kerana bahawa sahaja je jer la laa leh tu ni kat dkt
    pasal pastu selepas semasa keretapi wang duit rosak cuba pejabat hospital basikal petang tengahari khamis jumaat ahad isnin mac ogos
    disember julai jun cakap berbeza kawan jom bagitahu bgtau tolonglah teruk mahu ambik takpe xde xda xnak xleh xboleh xpe dorang depa hang kitorang diorang
    emel laman sesawang talian penghantaran bungkusan akaun tempahan resit kedai baki sijil polis hendak universiti kualiti aktiviti komuniti perkhidmatan
    berkenaan ialah iaitu manakala ringgit rm sen sultan datuk dato encik cik puan tuan makcik pakcik kerajaan parlimen british inggeris sepanyol itali jepun
    eropah syarikat filem televisyen pasukan bolasepak persekutuan bercuti hantar sgt bgus tanya saje ajer tengok kesemua setiausaha ahli sesiapa daripada
    apabila sekiranya berjaya kemudahan pengerusi pelajar kakitangan bilik tandas isteri justeru projek subjek objek minit telefon
    nombor kos cukai kilang lebuhraya elektrik ubat doktor jururawat peguam mahkamah jenayah siasatan tentera pilihanraya akhbar muzik pelakon melayu
    peratus lelaki kanak bekas mangsa kewangan perniagaan perlawanan jurulatih kejohanan maklumat pendapat memandangkan mendapati 
    membabitkan menerusi seramai mempunyai supaya rancangan kempen sedia 
    pembangunan pengurusan katanya mengikut bersetuju faham mesti pun tempoh cadangan kena jugak nampak ngam elok tukar kot sikit kejap silap lif skrin tren feri
    budak caj borang bil rupanya beratur kaunter staf tabik reben pemandu juruteknik beg bayaran setem tuala teres tingkap cikgu murid jeti cawangan
    bomba gelongsor percuma sedap sembang gelak comel hadiahkan telefonlah seronok berbaloi penat pening esok lusa kelmarin petangnya bagi sebut
    sains matematik fizik kimia bekalan barangan`),
  leaning: set(
    `pada dalam telah akan kepada serta perlu sebanyak negara pihak seorang sebuah setiap sangat dengan yang di ke bagi beliau turut amat malah berlaku pelan sasaran bandar menyatakan dikatakan dipercayai berkata sekira pelbagai parti`,
  ),
  parts: parts(/^rm\d/, /iti$/, /^ter[a-z]+kan$/, /graf[iy]$/, /ikal$/, /logi$/),
}
export const DANISH_SIGNS: NeighbourSigns = {
  words:
    set(`af hvad nogen noget meget mig dig sig gør blev efter gennem kun lige uden mellem bliver jer jeres igen endnu mere siger hende op ud ind nu
    hvornår sådan fik gik kom tog vej nej hej uge måned bog brug gade tyve tredive halvtreds mad sprog by selvfølgelig bagefter færge færgen billet køb købe købt hjælp lørdag søndag efterår forår hedder altid måske lidt først nyt syv æg rum rummet kursus farve hvid hvidt billede billedet billeder kaldes længere skærm skærmen næste sætte køre kørt kører bogen ugen
    vigtig vigtigt stadig tjek tjekke skriv læs hverken træls nemt pænt sjovt kæreste forkert`),
  leaning: set(`af at der som`),
  parts: parts(
    /hed(?:en|er|erne|s)?$/,
    /tion(?:en|er|erne|s)?$/,
    /skab(?:et|er|s)?$/,
    /ede(?:s)?$/,
    /[ae]j/,
    /øj/,
    /æ(?!r)/,
    /[aeiouyæøå]b(?:e|er|en|et|te|t)?$/,
    /gt$/,
  ),
}
export const NORWEGIAN_SIGNS: NeighbourSigns = {
  words:
    set(`av å hva noen noe mye meg deg seg gjør ble etter gjennom bare nå uten mellom blir dere igjen ennå enda mer sier henne opp ut inn fram hvordan slik
    fikk gikk vei nei hei uke måned bok bruk tjue tretti femti mat språk veldig kanskje skjer ferge ferga kjøp kjøpe kjøpt hjelp lørdag søndag
    høst etterpå heter aldri litt nytt sju penger svært ifølge vært gått fått mot kroner samtidig viser ønsker bør enn
    ikkje eg boka jenta tida snakke spør spørre trenger tusen jobb jobbe takk rom rommet farge hvit hvitt bilde bildet bilder kalles lenger skjerm skjermen neste sette kjøre kjørt kjører uka gata klokka
    kirka hytta viktig fortsatt sjekk sjekke vennligst rett lett hadde sitt noen enkelt vanligvis fremdeles trygt dyrt lite lenge kjæreste feil`),
  leaning: set(`av å ble mot`),
  parts: parts(
    /het(?:en|er|ene|s)?$/,
    /sjon(?:en|er|ene|s)?$/,
    /skap(?:et|er|s)?$/,
    /øy/,
    /[^aeiouyæøå]ei|^ei[gd]/,
    /(?:tt|pp|ll|nn|ss|ff|kk)$/,
    /[aeiouyæøå](?:k|p|t)(?:e|er|en|et)$/,
    /ene$/,
  ),
}
