import { fold } from '../words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold))

/** The small words that carry a sentence, by language: what tells neighbours apart in a short post. */
export const FUNCTION_WORDS = {
  en: set(`the and is are was were you your my i im ive we our they them it its this that these those of to for with from at by on in
    not no dont doesnt didnt cant wont isnt have has had do does did be been will would can could should what when where why how who which
    there their just but or so if about any some got get please thanks thank still after before because out up now too very me a an as than then`),
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
    den tha kai einai exo exei exete mou sou mas sas tous afto auto giati pote pou pos poso mporo mporei prepei thelo tora akoma poly poli mono otan meta prin
    efxaristo euxaristo parakalo kalimera geia ola kati kathe apo gia ston stin sto tin ton oti`),
} as const

const parts = (...patterns: RegExp[]): readonly RegExp[] => patterns

/** What only Indonesian writes (words it does not share with Malay, spelling, endings). */
export const INDONESIAN_SIGNS = {
  words:
    set(`nggak enggak gak ga gk ngga kagak tdk gue gw gua lo lu elo kamu kalian anda bisa banget sih dong deh nih kok gimana bagaimana udah sdh karena karna
    bahwa kalo aja cuma cuman doang kak min mas mbak kapan dimana mohon makasih trims kirim uang rusak coba pakai pake mobil kantor  sepeda
     kemarin sore siang selasa rabu kamis jumat sabtu minggu senin januari februari maret april mei juni juli agustus oktober desember
    bicara ngomong omong beda teman temen cewek cowok bagus  stasiun bandara polisi kepolisian presiden provinsi universitas kualitas
    aktivitas situs internet rupiah rp pulsa restoran apotek apotik dokter perawat pesan pesanan pengiriman paket resi ongkir aplikasi akun
    adalah  merupakan tersebut hingga sedangkan namun   para sang  butuh  ingin mau dipakai nunggu nungguin
    terus trus gitu gini  banyakan beneran bener kayak kyk emang emangnya lho loh   yuk  semoga pelanggan  sangrai
    resmi berbeda berbagai        inggris belanda jerman spanyol perancis prancis  jepang 
    kendaraan pria wanita tewas sepakbola  partai   sejumlah warga jadwal lewat  entar ntar`),
  parts: parts(/isasi$/, /itas$/, /^nge[a-z]{3}/, /in$/),
} as const

/** What only Malay writes. */
export const MALAY_SIGNS = {
  words:
    set(`tak takde tiada boleh nak dah awak korang korg  bila macam mcm camne camna cemana macamana camtu macamni sebab kerana bahawa sahaja
    je jer la  laa leh tu ni kat dkt pasal pastu lepas selepas semasa  kereta keretapi wang duit rosak cuba guna pejabat hospital basikal
    semalam petang tengahari   khamis jumaat  ahad isnin   mac ogos disember cakap berbeza kawan
    jom bagitahu bgtau tolonglah  teruk mahu ambik takpe xde xda xnak x xleh xboleh xpe dorang depa hang kitorang diorang   
    emel laman sesawang talian penghantaran  bungkusan   akaun tempahan resit kedai baki sijil polis hendak universiti kualiti aktiviti
    perkhidmatan  berkenaan ialah iaitu  manakala  ringgit rm sen  sultan datuk dato encik cik puan tuan makcik pakcik
    kerajaan  parlimen british inggeris   sepanyol  itali jepun mesir filem televisyen pasukan
    bolasepak persekutuan   terletak  diperbaharui bercuti  hantar   gila sgt bgus tanya
    saje ajer nampak dapatkan macamtu  tengok   kesemua  seawal selewat setiausaha ahli sesiapa  
    penjejakan penerbangan lapangan kemudahan sambungan pertanyaan maklumat maklum kecemasan  kelewatan kastam  `),
  parts: parts(/iti$/, /lah$/),
} as const
