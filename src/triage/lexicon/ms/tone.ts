import { cues } from '../cues.ts'

/** Tone and kind. */
export const tone = cues(`
failure: rosak, pecah, bocor, cacat, salah barang|hantar|order|saiz|warna|alamat|orang|harga|menu|tarikh|nama|pesanan,
  salah, kurang, tertinggal, hilang,
  tak|belum|tidak|x|tak pernah _ sampai|dapat|terima|hantar|datang|masuk|sampai|muncul|ikut|ada|sama|mesra|panas|cuci|profesional|bersih,
  tak sampai, tak dapat, tak sama, dibatalkan, cancel, batal, lewat, lambat, delay, tertangguh, kelewatan, sejuk,
  basi, tamat tempoh, luput, expired, hangus, hangit, bau, busuk, kotor, jijik, geli, lipas, pepijat, rambut dalam,
  lalat, semut, koyak, kemek, calar, retak, tercabut, kurang ajar, biadab, kasar, sombong, berlagak, tak sopan, jerit,
  tengking, marah kami|saya, letak telefon|phone, enggan, menolak, overbook*, penuh,
  takde seat|tempat|kerusi|penjelasan|notis|info|makluman|staf|tandas|air|maaf,
  tanpa penjelasan|notis|makluman|maaf|sebab, habis, sold out, masalah, aduan, komplen, complain, slow, lembap, gagal,
  kecewa, mahal, terlalu mahal|lama|masin|manis|kecil|kuat|sikit, separuh je, tumpah, hancur, huru-hara, kucar-kacir,
  serabut, buang masa|duit, membazir, sia-sia, bising, kena tinggal, ditinggalkan, bohong, tipu, penipu, naik harga,
  harga naik, dinaikkan, teruk, buruk, tak sedap, tawar, masuk angin, bersepah, tutup, lupa, sesat, terlepas, hampeh,
  sampai|datang|dapat|hantar _ tanpa|takde|hijau|kurang|salah|lain|pecah|pendek|je, tertukar, terbalik, senget,
  pendek|panjang|besar|kecil sebelah, condong, kurang satu|dua|skru, tanpa skru|sudu|sos|sambal|kuah, kena caj asing,
  tak|tidak|x|tk|takde|belum menyala, tak|tidak|x|tk|takde|belum sejuk, tak|tidak|x|tk|takde|belum siap,
  tak|tidak|x|tk|takde|belum tumbuh, rupanya, janji datang|pukul|siap|hari, bukan ini|ni|yang, pecah bucu, kekecilan,
  kebesaran, berbunyi, nama _ salah|orang, terkoyak, luntur, pukul _ pintu _ tutup, asyik _ dari, dah tukar _ kali,
  sampai tanpa, salah jahit|potong|cetak|eja, tolong ganti, yang|skru takde
anger: teruk, teruk gila|betul|sangat, kecewa, mengecewakan, marah, geram, bengang, panas hati, sakit hati, menyampah,
  meluat, fed up, bosan, penat, letih, hampeh, hampas, sampah, bodoh, bangang, bengap, babi, sial, celaka, anjing,
  puki, haram, cibai, mampus, lahanat, mengarut, melampau, keterlaluan, tak masuk akal, memalukan, malu, jijik,
  merepek, main-main, mainkan, tak guna, tak berguna, tak profesional, tak bertanggungjawab, tak kisah, cuai, zalim,
  perompak, pencuri, penyamun, penipu, pembohong, servis|service teruk|hancur|hampeh|out|sampah|paling,
  perkhidmatan teruk|buruk|paling, paling teruk, terburuk, satu bintang, 1 bintang, wtf, lawak, badut, serik,
  menyesal, taubat, apa ni, apahal, apa masalah, tolonglah, please la, woi
leaving: serik, tak nak|takkan|takkan|xnak|tak akan _ lagi|dah, last|kali terakhir, terakhir kali,
  tukar ke|telco|bank|line, pindah ke, uninstall, stop langgan, tutup akaun, padam akaun|app, cari _ lain, boikot,
  jangan _ beli|guna|naik|percaya|pergi|order|langgan, elak*, cukup sekali, hilang pelanggan|customer, taubat
sarcasm: terima kasih _ sebab|kerana|atas _ lambat|buang|rosak|tunggu|sejuk|cancel, terima kasih la|lah,
  bagus la|lah|betul|sangat|sungguh, hebat la|lah|betul|sungguh|sangat, mantap la|lah|betul|sungguh|bro, syabas,
  tahniah, terbaik la|lah|betul|sangat|bro, power la|betul, caya lah|la, tepuk tangan, taraf dunia|antarabangsa,
  kelas pertama, lima bintang untuk, suka sangat bila, seronok sangat|betul|la, best la|betul|sangat|sungguh, konon,
  kononnya, katanya, macam biasa, seperti biasa, biasalah, kelakar, lawak, free, percuma, bonus, hadiah, surprise,
  kejutan, premium, vip, siapa je|la, sabar je|la, 10/10, bagus punya service, efisyen, cekap sangat|betul
thanks: terima kasih, tq, thank you, thanks, tengkiu, tenkiu, timakaseh, trimas, time kasih, makasih, hargai,
  menghargai, penghargaan, jasa baik, respect, tabik, syukur
praise: suka, sayang, sedap, lazat, mantap, padu, power, best, terbaik, bagus, hebat, cantik, cun, lawa, comel,
  sempurna, puas hati, gembira, seronok, happy, mesra, ramah, baik, sopan, cepat, pantas, cekap, kemas, bersih,
  selesa, kegemaran, favourite, syorkan, disyorkan, recommend, recommended, kagum, terharu, membantu, tolong sangat,
  memuaskan, juara, top, wangi, harum, segar, ketagih, addicted, lancar, tepat masa, ikut masa, mudah, senang,
  berbaloi, worth it, berkualiti, love, rindu, syurga, penyelamat, hero, lima bintang, senyum, semoga maju, tip top,
  superb, awesome, gempak, pergh, menangis gembira, terbaik*, mantap*, mantop, syok, best giler|gila|sangat|nak,
  sedap doh|gila|giler|nak|betul|sangat, giler, daun keladi, makaseh, syabas, tabik,
  ingat nama|nombor|muka|order|pesanan, ingat nama|nombor|order saya|aku|kami, tanpa kena suruh,
  tanpa _ suruh|minta|bayaran, tak nak|taknak|xnak balik, tak|tidak|x|tk|takde|belum nak balik|keluar dari|lagi,
  kejar sampai|saya|dengan, simpan* _ untuk saya|kami|aku, hidup balik|semula, macam baru,
  order|beli|datang|pergi lagi|balik|semula, esoknya order|datang|beli, semua salah, tahan dua|tiga|lama|bertahun,
  hari berturut, berturut* makan|datang|minum, sebelum sempat, siap _ awal, jahitan kemas, tak cakap apa,
  tau tau|tahu-tahu subuh|habis|licin, licin, tambah nasi|dua, pegang tangan, jatuh cinta|hati, alhamdulillah,
  bilik wangi|bersih, kena pulak dengan, ngam
wish: semoga, harap, harapnya, berharap, kalau _ ada|boleh|buka|tambah, alangkah _ kalau,
  tolong _ tambah|buka|adakan|bawa, teringin, cadangan, cadang, request, kalau boleh, bawa balik, buka la|lah,
  bila _ buka kat, harap _ ada|boleh|letak|tambah|slot, kalau ada|boleh|dapat, boleh tak buat|tambah|letak|jual,
  mungkin boleh, alangkah, tolonglah jual|buat|tambah
contrast: tapi, tetapi, namun, cuma, sayang, sayangnya, malangnya, kecuali, padahal, walaupun, meskipun, walau,
  sekali, alih-alih
question: apa, apakah, bagaimana, macam mana, macamana, mcm mana, camne, camna, mcmana, bila, bilakah, di mana,
  kat mana, mana, ke mana, kenapa, mengapa, nape, apasal, pasal apa, siapa, sapa, berapa,
  boleh ke|tak|saya|kami|dapatkan|tanya|tahu, bolehkah, adakah, ada ke|tak|jual|lagi|buat|sesiapa|sapa, betul ke,
  kena ke, perlu ke, dapat ke, ke tak, ke?, nak tanya|tahu|tau|confirm|minta, tumpang tanya, tanya, soalan,
  pertanyaan, info, beritahu, bagitahu, bgtau, terangkan, jelaskan, cara, camne nak, perlu, syarat, yang mana,
  masih ada|buka|boleh|sah, tertanya, confuse, keliru, beza, apa beza, sah|valid lagi, sampai bila|pukul,
  pukul berapa, harga berapa, boleh ke, ada ke, sesuai ke, sah ke, tak ke, ke kena, ke sampai, boleh tak, buka tak,
  ada tak, sempat tak|lagi, masih sempat
help: tolong, tolonglah, bantu, bantuan, mohon, minta, mintak, perlukan, perlu, please, pls, help, sila
future: minggu depan, bulan depan, tahun depan, rancang, plan, nak, ingin, akan, nanti, raya, cuti, cuti sekolah,
  hujung tahun, sebelum beli|order|tempah|langgan, berminat, tengah fikir
resolved: dah settle|selesai|ok|okay|boleh|dapat|baik|jumpa|masuk, settle, selesai, akhirnya dapat|boleh|settle,
  jumpa dah, tak jadi, abaikan
negation: tidak, tak, tdk, x, xde, takde, tiada, bukan, belum, tanpa, jangan, takkan, usah, xda, tak pernah
promo: giveaway, menang*, hadiah menarik|lumayan|percuma, pemenang, cabutan bertuah,
  tahniah _ terpilih|menang|memenangi, percuma, kripto, crypto, bitcoin, airdrop, pelaburan, labur, untung, profit,
  pendapatan pasif|tambahan|lumayan, kerja dari rumah, part time online, pinjaman, loan, pinjaman peribadi, along,
  slot, judi, kasino, casino, mega888, 918kiss, bonus, kod promo|diskaun|baucar, guna kod, claim,
  tuntut hadiah|sekarang, klik link|di|sini|sekarang, link di|kat bio|profil, cek bio, follow|follback, follback,
  tambah followers, beli followers, like dan|&, rt dan, tag _ kawan, wasap, whatsapp, telegram, group vip, kurus,
  kuruskan, diet, ubat kuat, promosi gila|hebat|terhad, terhad, stok terhad, cepat sebelum|order|grab, grab sekarang,
  pm|dm untuk|for, subscribe, ramalan, bomoh, jual akaun, ready stock, pos percuma, duit raya percuma
injection: abaikan _ arahan|peraturan|sebelum, lupakan _ arahan|peraturan, system prompt, awak sekarang, anda kini,
  jawab hanya|dengan, tandakan ini|sebagai, tetapkan keutamaan, tunjukkan|cetak _ prompt|api|kunci|arahan,
  arahan baharu|baru, bertindak sebagai, lupakan|abaikan _ semua|arahan|peraturan, mod penyelenggaraan|admin,
  tunjukkan|paparkan _ peraturan|prompt|tersembunyi, jawab|balas _ dengan|hanya|sahaja _ kod|diskaun|baucar,
  anda|awak sekarang|kini|adalah _ bot|pembantu|ai
pitch: kami menawarkan|menyediakan|membantu|pengeluar|pembekal|menjual|tawarkan|bantu|sediakan,
  kami _ agensi|agency|kilang|syarikat|pengeluar, servis kami, khidmat kami, pasukan kami, solusi kami,
  tingkatkan|naikkan|boost _ jualan|sales|jenama|bisnes|followers|trafik|engagement, seo, digital marketing,
  pemasaran digital, agensi, iklan, ads, influencer, kol, leads, demo percuma, konsultasi percuma, sesi, zoom,
  pembungkusan, supplier, pembekal, kilang, sebut harga kami, tuan puan pengurus, buat website, bina website, chatbot,
  hubungi kami
bulk: borong, pukal, jumlah besar, kuantiti besar|banyak, rombongan, kumpulan, group booking, syarikat, korporat,
  corporate,
  untuk pejabat|office|sekolah|majlis|kenduri|kahwin|seminar|hotel|restoran|kafe|cafe|kedai|staf|pekerja|kelas|kelab|universiti|event|team,
  *0|*5|*00 orang|pax|pcs|kotak|staf|tetamu|pek|kg|kilo|pelajar|tiket|unit|peserta|cawan,
  harga|diskaun borong|kumpulan|korporat|pukal|group, sebut harga, sebutharga, quotation, senarai harga, pengedar,
  ejen, agen, dropship, francais, franchise, bahagian jualan|sales|marketing, hubungi _ siapa|sapa untuk,
  invois syarikat, sewa _ satu|seluruh|bas|bot, tempahan besar, katering, sebulan untuk, doorgift
partner: kerjasama, kolaborasi, kolab, collab, taja*, tajaan, penaja, sponsor*, rakan niaga|kongsi, partner*, duta,
  jual produk, letak produk, konten kreator, content creator, kertas kerja, cadangan kerjasama, affiliate
job: kerja kosong, jawatan, jawatan kosong, kerjaya, mohon kerja|jawatan, memohon, permohonan, resume, cv,
  latihan industri, intern, internship, praktikal, temuduga, temu duga, interview, hr, part time, sambilan,
  ambil pekerja|staf|orang, pengambilan, fresh grad, hiring, vacancy, ambil _ pekerja|pelajar
reporter: wartawan, pemberita, liputan, temu bual, temubual, menemu bual, artikel, tesis, disertasi, fyp, kajian,
  penyelidikan, penyelidik, podcast, editor, unit komunikasi, media relations, kenyataan media|rasmi, komen rasmi,
  untuk majalah|akhbar|portal, dari akhbar|majalah|portal|radio|sinar|harian, soal selidik, responden
rival: lagi sedap|best|bagus|murah, lebih baik|sedap|murah, banding, berbanding, kalah dengan, overrated, vs,
  setia dengan, jauh lagi, team
hearsay: dengar, dengar cerita|kata, orang kata|cakap, kawan cakap, bayangkan, teringat, haha*, hehe*, kah kah, lol,
  kelakar, lawak, meme, random, nostalgia, nampak orang|sorang, tengok, mimpi, pakcik sebelah, jiran aku
other-sense: kertas dinding, wallpaper, trek, denai, mendaki, hiking, fon, font, lagu, album, kugiran, band, konsert,
  lirik, novel, bab, watak, filem, drama, siri, musim, game, permainan, level, resipi, lukisan, cat, warna, benang,
  mengait, kait, sulam, baju sejuk, anak anjing|kucing, kucing aku|saya, kuda, baka, varieti, pokok, orkid, bunga ros,
  benih, salasilah, keturunan, kampung, kepulauan, pulau, daerah, pantai, gunung, bukit, lembah, tasik, sungai,
  pemandangan, pameran, muzium, sejarah, abad, loghat, mitos, dewi, lagenda, bola sepak, kelab, penyerang,
  penjaga gol, liga, kejohanan, kapal layar, spesies, kumbang, buruj, asteroid, github, tatu, minyak wangi,
  permaidani, langsir, sofa, perabot, jubin, koir, puisi, sajak, penyair, gitar, vinyl, istana, masjid, jalan, lorong,
  petani, ladang, rempah, bukan kedai|jenama|syarikat|rangkaian|bank, takde|tiada kaitan, kena mengena
`)
