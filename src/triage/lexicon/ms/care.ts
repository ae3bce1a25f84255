import { cues } from '../cues.ts'

/** People whom others must look after. */
export const care = cues(`
lost-person: sorang, seorang diri, hentian|tren|bas|stesen salah, salah turun|naik|tren|bas|hentian,
  tak dapat call|hubungi|contact, tak angkat, hilang, sesat, terpisah, tertinggal, takde telefon,
  entah di|ke|kat|mana, tak|tidak|x|tk|takde|belum tahu|tau _ mana,
  tak|tidak|x|tk|takde|belum jumpa _ lagi|dari|sampai|sejak, tak|tidak|x|tk|takde|belum balik _ lagi|rumah|sampai,
  tak|tidak|x|tk|takde|belum pulang, dok|duduk|tunggu|tersadai|terkial _ sorang|situ|seorang|sana, sorang-sorang,
  sorang2, sorang diri, terkontang-kanting, tersadai, hilang dari|dekat|kat|di, telefon|fon|phone mati|habis,
  habis bateri, bersendirian, sendirian
frail: nenek, nenda, tok, tok wan, tokwan, atuk, datuk saya, opah, nek, wan, moyang, mak tok, tok ayah, warga emas,
  orang tua, tua uzur, uzur, dementia, demensia, nyanyuk, alzheimer*, parkinson*, strok, lumpuh, angin ahmar,
  terlantar, bedridden, rumah|pusat _ orang|jagaan|penjagaan _ tua, pusat jagaan|penjagaan,
  mak|ibu|emak|ayah|abah|bapa|bapak|mertua|makcik|pakcik|atuk|tok|nenek|opah|wan|abang|kakak|beliau _ 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97,
  mak|ibu|emak|ayah|abah|bapa|bapak|mertua|makcik|pakcik|atuk|tok|nenek|opah|wan|abang|kakak|beliau _ strok|lumpuh|sakit|uzur|tua|nyanyuk|buta|kerusi,
  umur|usia|berumur|berusia 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97,
  70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97 tahun|thn,
  lepas|baru operation|operate|pembedahan|strok, oku, autisme, autistik, autism, down sindrom|syndrome, sindrom down,
  buta, penglihatan, kerusi roda, pesakit _ kanser|jantung|buah
abandoned: diturunkan|turunkan|diturun|ditinggalkan|tinggalkan|ditinggal|didrop|drop|campak|dicampak _ di|kat|dekat|tepi|tengah|depan|luar|simpang|jalan|lebuhraya|highway|stesen|perhentian|rnr|seorang|sorang,
  kena|disuruh turun|turunkan|tinggal|keluar _ dari|kat|di|tepi|simpang|sorang|seorang,
  diturunkan|turunkan|diturun|ditinggalkan|tinggalkan|ditinggal|dibiarkan|biarkan|didrop|drop|dilepaskan|dihantar|tertinggal|campak|dicampak _ anak|mak|ayah|abah|nenek|saya|kami|dia|adik|abang|cucu _ di|kat|tepi|tengah|depan|sorang|seorang,
  tepi lebuhraya|highway|jalanraya, tinggal|tinggalkan _ sorang|sorang-sorang|seorang|sendirian,
  balik|pergi|ikut|naik|keluar _ dengan|sama|bersama _ orang|kakak|abang|makcik|pakcik|lelaki|siapa _ lain|dia|asing|tak|mana|mengaku|kenal,
  diserahkan|serahkan|serah|bagi|diberi|lepaskan _ kepada|kat|pada|dekat|dengan _ orang|lelaki|perempuan|siapa|stranger|jiran,
  diambil|dijemput|diambil|dibawa _ orang|lelaki|siapa|stranger,
  mengaku|kononnya|ngaku _ ayah|mak|bapa|ibu|pakcik|makcik|abang|kakak|saudara|keluarga|penjaga|waris,
  mana ada kakak|abang|adik|pakcik|makcik, dah hantar|turunkan _ anak|mana|rumah|budak,
  tak|tidak|x|tk|takde|belum _ ambil|jemput|diambil|dijemput _ anak|budak|adik|dia|mak|abah|dari,
  tak|x sesiapa|siapa|orang _ ambil|jemput|jaga|datang|tunggu|tengok|teman,
  takde|tiada|takda _ ambil|jemput|jaga|tengok|teman|cikgu|penjaga|pengiring,
  pagar|pintu|sekolah|kelas|dorm|bangunan|gate _ mangga|dimangga|berkunci|dikunci|terkunci,
  terkunci|dikunci|tersekat|terperangkap|terkurung|dikurung|tersangkut _ dalam|seorang|sorang _ van|bas|kereta|bilik|tandas|lif|kelas|gelap,
  tersekat|terperangkap|terkunci|tersangkut dalam, dalam lif,
  keluar|jalan|pergi|lari|merayau|balik sorang|seorang|sendiri|sorang-sorang,
  keluar|lari|hilang dari _ dorm|wad|kelas|rumah|pusat|asrama|taska|tadika|hospital|bilik|sekolah, merayau*,
  tak|tidak|x|tk|takde|belum ada _ dalam _ van|bas|dorm|kelas|bilik|sekolah|rumah,
  van|bas|kereta|lori|teksi|grab|tren|bot|feri|ambulans _ gerak|jalan|pergi|balik|bertolak _ tanpa|tinggal,
  tertidur|terkunci|terlupa|ditinggalkan|tinggal _ dalam|atas|kat _ van|bas|kereta|seat, lupa _ ambil|jemput|turunkan,
  terlupa _ ambil|jemput|turunkan|anak,
  cikgu|petugas|jurulatih|driver|drebar|staf|penjaga|jururawat|nurse|ustazah|coach|attendant|pengasuh _ hilang|lesap|balik|blah|entah _ semua|dah|mana|awal,
  cikgu|petugas|jurulatih|driver|staf|penjaga|jururawat|ustazah _ dah|semua|terus|pun balik|hilang|lesap|blah|pergi,
  petugas|staf|attendant _ hilang|lesap, salah turun|hentian|sekolah|stesen|rumah|budak|anak|ambil,
  anak|budak|adik|cucu|mak|ayah|abah|nenek|atuk|dia tertinggal|dihantar _ dalam|kat|salah|tepi,
  tolak|hantar|tinggal|letak dia|mak|abah|ayah|nenek|atuk _ salah, lepas tu blah,
  anak|anakku|adik|suami|isteri|mak|mama|ayah|abah|ibu|bapa|nenek|atuk|datuk|opah|tok|kawan|bayi|baby|budak|cucu|kakak|abang|makcik|pakcik|anak-anak saya|aku|kami|kitorang|perempuan|lelaki tertinggal|ketinggalan|tinggal dalam|kat|di|dekat|seorang|sorang|sendirian,
  anak|anakku|adik|suami|isteri|mak|mama|ayah|abah|ibu|bapa|nenek|atuk|datuk|opah|tok|kawan|bayi|baby|budak|cucu|kakak|abang|makcik|pakcik saya|aku|kami terkunci|dikunci|terkurung|terperangkap|tersekat
distress: menangis, nangis, teresak*, meraung*, takut, ketakutan, menggigil, terketar*, ketar, seram sejuk, kesejukan,
  basah kuyup|lencun, lencun, dalam|tengah gelap, gelap gelita|gulita, gelap dah, dah gelap|malam, bergelap,
  hujan lebat, panik, trauma, menjerit*, jerit minta|tolong, meronta*, histeria, minta tolong, pucat,
  tolong cepat|weh|sangat|segera, tengah malam, lemah longlai, tandas pun
child: anak, anak saya, budak, budak-budak, bayi, baby, kanak-kanak, cucu, anak buah, tadika, toddler,
  umur saya 7|8|9|10|11|12|13|14|15|16, saya 7|8|9|10|11|12|13|14|15|16 tahun,
  umur|usia 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15, anak kecil|aku|sedara, si kecil|bongsu|sulung|comel, bongsu,
  si bongsu, anak* bongsu|sulung|lelaki|perempuan|sedara|saudara|buah|kecil|dara|bujang, anak2, anak-anak, budak2,
  anak murid, murid, pelajar sekolah, darjah satu|dua|tiga|empat|lima|enam|1|2|3|4|5|6,
  tahun satu|dua|tiga|empat|lima|enam _ sekolah, taska, pasti, nursery, transit, playgroup, prasekolah, pra-sekolah,
  pengasuh, van sekolah, bas sekolah, adik kecil|aku|saya,
  umur|umurnya|berumur|usia _ 2|3|4|5|6|7|8|9|10|11|12|13|14|15|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh tahun|thn|bulan,
  budak _ 2|3|4|5|6|7|8|9|10|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh tahun|thn,
  baru 3|4|5|6|7|8|9|10|11|12|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh tahun|thn, cucu*
access-need: kerusi roda, oku, orang kurang upaya, kurang upaya, cacat penglihatan, buta, pekak, masalah pendengaran,
  autis*, autisme, tongkat, warga emas, orang tua, mengandung, hamil, demensia, nyanyuk, epilepsi, sawan, ramp,
  tanjakan, akses, mesra oku, lif rosak|tak, lif, pembaca skrin, disleksia
medical: insulin, ubat, preskripsi, oksigen, diabet*, kencing manis, lelah, asma, inhaler, pembedahan, operation,
  kemo*, dialisis, jantung
allergy: alahan, alergi, alergik, intoleran*, gluten, laktosa, kacang, tiada gluten
`)
