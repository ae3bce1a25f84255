import { cues } from './cues.ts'

export const ms = cues(`
injury: cedera, tercedera, luka, terluka, berdarah, darah, patah tulang|kaki|tangan|gigi, terseliuh, lebam,
  bengkak kaki|tangan|lutut, jatuh kat|dari|di|masa|dekat, terjatuh, tergelincir, tersadung, terlanggar, melecur,
  terbakar tangan|kulit|kaki, terkena air panas, terhiris,
  kaca|serpihan|besi|plastik|dawai dalam|kat _ makanan|minuman|kopi|roti|mulut, serpihan kaca, kaca pecah,
  gegaran otak, pengsan, tak sedarkan, jahitan, kena jahit, hospital, wad, kecemasan hospital, ambulans, klinik,
  kena renjatan, renjatan elektrik, tercekik, tersepit, terperangkap, dilanggar, kena langgar, dipukul, kena pukul,
  diserang, diugut, ugut saya|kami|nak, diraba, gangguan seksual,
  hampir|nyaris mati|maut|lemas|jatuh|kemalangan|accident, kemalangan, bahaya, berbahaya, membahayakan, nyawa,
  tak selamat, tidak selamat, wayar terdedah, bunuh diri, sesak nafas, susah nafas, sakit dada, serangan jantung,
  strok, sawan, brek tak|gagal, pemandu|driver _ mabuk|mengantuk|telefon, pisau, maut, cekik, tarik rambut|tangan,
  tolak saya|anak, boleh mati, calar-balar, brek _ tak|makan, icu, terbaring atas|kat|di|dekat,
  tak|tidak respon|sedar, orang|pakcik|makcik|penumpang|dia _ bergerak|gerak, lemas, jatuh dalam|ke laut|air|landasan,
  tersangkut|terperangkap|sangkut dalam lif|tandas, bergaduh, pergaduhan, bom, bawa pisau|parang,
  perlukan|perlu doktor|ambulans, panggil ambulans|doktor, rebah, tumbang,
  jumpa|terjumpa|tergigit|tertelan|ada _ kaca|paku|skru|batu|plastik|besi|dawai|jarum|dawai kokot, gigi _ patah|retak,
  tersimbah|terkena|kena _ panas, kopi|air|kuah|minyak panas _ tangan|kaki|peha|muka, pergi|jumpa klinik|doktor,
  masuk hospital|wad, sesak, tepi tajam, tajam, bengkak, pintu|laluan kecemasan _ halang|berkunci|kunci|tutup|sekat,
  pemegang|pagar|railing _ goyang|tercabut|patah|longgar, air|menitik|bocor|basah _ soket|plug|suis|wayar|elektrik,
  siling|lampu|papan|rak|bumbung _ jatuh|runtuh|roboh, tajam _ luka|jari|terkena, serpihan
illness: keracunan makanan, keracunan, muntah*, cirit-birit|birit, sakit perut, demam lepas|selepas makan,
  sakit lepas|selepas makan|minum, reaksi alahan, alahan teruk, anafila*, muka|bibir|mata|tekak|lidah|badan bengkak,
  bengkak muka|bibir|mata|tekak, gatal satu badan, ruam, berkulat, kulat, ulat dalam|kat, salmonella, gula rendah,
  semua|beberapa orang sakit|muntah|pening, gatal, bengkak, muntah, sesak nafas
fire: kebakaran, terbakar, api keluar|dari|dalam, keluar asap|api, asap dari|keluar|tebal|penuh, berasap,
  bau hangit|gas|hangus|terbakar, gas bocor, meletup, letupan, percikan api, litar pintas, terlampau panas,
  cair plug|charger, bateri kembung, kena pindah keluar, dipindahkan keluar, penggera kebakaran, keluar asap, asap,
  bomba, bau gas
child-alone: anak|budak|adik|bayi _ sorang|seorang|sendirian|hilang|tertinggal|terpisah|sesat|terkunci, anak hilang,
  cari anak, sorang-sorang, tanpa penjaga|orang dewasa, terpisah dari|dengan
threat-law: peguam, tindakan undang-undang, saman, menyaman, disaman, mahkamah, tuntut, tuntutan, tribunal,
  tribunal pengguna, kpdn*, kpdnhep, mcmc, skmm, bank negara, bnm,
  lapor|report|aduan|repot _ polis|kpdn|kkm|mcmc|apad|jpj|mavcom|caam|bnm|pihak, polis, repot|report|laporan polis,
  jpdp, jabatan perlindungan data, kkm, kementerian, pihak berkuasa, mavcom, pihak kesihatan, jabatan kesihatan,
  ombudsman, hak pengguna, notis tuntutan, persatuan pengguna, fomca, aduan rasmi, tindakan undang|undang-undang
threat-press: wartawan _ dah|akan|nak|kawan|hubungi|call, media|akhbar|suratkhabar _ dah|akan|tahu,
  bagi tahu|hubungi|bawa|hantar|call|dedah _ media|wartawan|akhbar|berita|tv, kepada media, ke media, viralkan,
  diviralkan, viral, masuk berita|akhbar|paper, harian metro|berita harian|sinar, dedahkan,
  cakap|bercakap|cerita dengan|kat wartawan|media, siarkan|terbitkan|keluarkan _ cerita|berita|laporan|artikel
fraud: penipuan, penipu, ditipu, tertipu, kena tipu|scam|hack|godam|kencing, scam, scammer, digodam, dihack,
  penggodam, pancingan data, dicuri, curi _ duit|kad|akaun|data, kecurian, disalah guna, salah guna,
  tak pernah _ buat|beli|order|luluskan|mohon|daftar|pesan, bukan saya _ buat|beli|order|transaksi,
  transaksi _ tak|bukan|pelik|mencurigakan|kenal, duit|baki|wang _ hilang|lesap|lenyap|habis|dicuri|kena,
  akaun _ digodam|diceroboh|dihack|diambil|kosong, kad diklon, klon,
  ada orang _ login|guna|masuk|akses|order|keluarkan, tanpa _ izin|kebenaran|pengetahuan|kelulusan,
  scammer*|penipu* _ tahu|nama|nombor|maklumat, menyamar|mengaku _ minta|mintak|tac|otp|kod|pin|kad,
  call|telefon|sms|emel|surat|mesej|whatsapp _ mengaku|menyamar|logo|nama _ tac|otp|kod|pin|kad|laluan
breach:
  data|maklumat|nama|alamat|pesanan|akaun|nombor|tempahan|invois|gambar _ orang|pelanggan|pengguna|penumpang|customer lain,
  kebocoran|ketirisan data|maklumat, data bocor, bocor|tiris _ data|maklumat, maklumat peribadi, data peribadi,
  data|maklumat|nombor|alamat|ic|ic saya|aku|kami _ tersebar|didedahkan|bocor|dihantar|dijual|terdedah, pdpa,
  nampak|keluar|boleh tengok _ maklumat|data|nama|order|pesanan orang|pelanggan|customer, salah hantar,
  rekod perubatan, dihantar kepada orang, bukan nama|alamat|akaun|pesanan|data|nombor saya|aku|kami,
  milik|punya orang, akaun orang, masuk _ akaun orang, nama|alamat|maklumat|order|nombor _ orang,
  data|nama|alamat|ubat|resit|pesanan|akaun|nombor _ orang|pelanggan lain,
  data _ pelanggan|saya|aku _ bocor|dapat|jual|mana
impostor: akaun|nombor|laman|page|email|website palsu|fake|tipu, palsu, menyamar, guna nama _ minta|company|syarikat,
  minta|mintak|tanya _ tac|otp|pin|password|kata|nombor|cvv|maklumat|kad, ini _ rasmi|betul|scam|legit,
  betul ke _ ni|akaun,
  sahkan|hantar|masukkan|kemaskini|isi|klik _ akaun|kad|tac|otp|pin|maklumat|identiti|bank|butiran,
  akaun|bungkusan|refund|bayaran anda _ digantung|disekat|ditahan|diluluskan|sedia, whatsapp rasmi,
  khidmat pelanggan rasmi, pasukan bantuan|sokongan, mengaku|ngaku|kata|cakap _ dari|drpd|sebagai|wakil|pihak|pegawai
money-lost: dua kali|2 kali|double|dobel _ bayar|caj|charge|potong|tolak|debit,
  kena caj|charge|potong|tolak|bayar _ dua|double|2, caj|dicaj|dipotong|ditolak|potong|charge dua|double|2|lebih,
  terlebih caj|charge|bayar, duit|wang _ kena|ditolak|dipotong|hilang|tolak|burn|lesap|hangus,
  duit saya|aku|kami|balik|i, pulangkan|bagi balik|kembalikan _ duit|wang|bayaran|deposit,
  refund _ belum|tak|mana|bila|lambat|ditolak|xdapat|lagi,
  belum|tak|tidak|takde|x _ refund|dapat balik|dikembalikan|dipulangkan|masuk, bayaran balik,
  mana _ duit|refund|deposit, tunggu refund|duit|bayaran, kerugian, burn, hangus,
  dah bayar|transfer _ tapi|tak|belum|takde, bil _ naik|salah|melambung, caj tersembunyi,
  poin|point|mata|baucar|gift|kad hadiah _ hilang|hangus|kosong|luput|tak, mahal nak mampus
blocked-now:
  tak boleh|tak bole|tak leh|xleh|x boleh|xboleh|tak dapat|tidak boleh|tidak dapat|taleh _ login|log|masuk|bayar|naik|keluar|akses|check|buka|guna|order|balik|scan|transfer|daftar,
  tak boleh|dapat masuk|login|naik|bayar|keluar|balik, terkandas, tersangkut, tersekat, terkunci, terperangkap,
  sangkut kat|di|dekat, stuck kat|dekat|di|dalam, ditahan kat|di|dekat,
  kad|akaun|nombor|line _ kena|disekat|digantung|ditolak|block|dibekukan|dipotong,
  kena block|gantung|sekat|halau|tahan, disekat, digantung,
  takde|tiada|takda|tak ada|xde letrik|elektrik|air|internet|line|coverage|talian, bekalan terputus,
  letrik|elektrik takde|putus, terlepas flight|bas|tren|feri|kapal|penerbangan, terlepas, miss flight|bas|tren|feri,
  ditolak|reject|decline|declined _ masuk|kaunter|naik|bayaran, kad _ ditolak|reject|decline|declined|tak,
  kod|otp|tac|sms|link|tiket|emel _ tak|x|belum|takde masuk|sampai|keluar|dapat,
  kad|kunci|kod|tiket|link _ tak|x boleh|lepas|jalan|guna, tak|x lepas masuk|guna|bayar
on-site:
  tengah|sekarang|masih|dah|ada _ kat|di|dekat|depan _ kaunter|gate|airport|stesen|terminal|jeti|pintu|kaunter|cashier|kedai|platform,
  kat|depan|dekat kaunter|gate|airport|stesen|terminal|jeti|pintu|cashier|kedai|platform|barrier,
  di kaunter|lapangan|stesen|terminal|jeti|pintu|platform, tengah beratur|tunggu|queue, beratur,
  kat teras|lobi|lobby|sini|luar|kaunter, depan rumah|homestay|klinik|pejabat|cawangan
hurry: sekarang jugak|juga, urgent, kecemasan, terdesak, secepat mungkin, secepatnya, tarikh tutup|akhir,
  tinggal _ jam|minit, sebelum tutup|pukul|tengah|malam, nak cepat
today: hari ini, hari ni, harini, malam ini|ni, pagi ini|ni|tadi, petang ini|ni|nanti, tengah hari, malam tadi|nanti,
  sekarang, skrg, baru tadi|je|sekejap, tadi pagi|petang|malam|tengahari|je
imminent: lagi _ minit|jam, minit|jam lagi, setengah jam,
  bertolak|berlepas|gerak|boarding|jalan|tutup|buka|mula pukul|dalam|lagi|kejap|sekejap|jam,
  flight|bas|tren|feri|kapal|majlis|penerbangan _ pukul|lagi|malam|hari|petang|jam, last bas|tren|feri|bus
soon: esok, lusa, hujung minggu ni|ini, dua|tiga|2|3 hari lagi,
  sebelum|hari|sampai isnin|selasa|rabu|khamis|jumaat|sabtu|ahad
repeated: ketiga|kedua|keempat|kelima|kesekian|ke-3|ke-2|ke-4|ke-5 kali|kalinya|email|aduan,
  kali ketiga|kedua|keempat|kelima, kali ke, banyak kali, berkali-kali, berkali kali, berulang kali, berulang-ulang,
  dah _ email|emel|call|telefon|mesej|dm|whatsapp|report|komplen|tanya|hubungi|mengadu _ kali|tapi|takde|tak|banyak,
  dah dua|tiga|empat|lima|2|3|4|5|6|7|10 kali|minggu|bulan|hari|email|emel,
  tiga|empat|lima|dua|3|4|5 kali _ call|email|emel|mesej|report|komplen|dm,
  masih tak|belum|tiada|takde|sama|tunggu|lagi,
  tak|x|tiada|takde|tanpa|takda|belum _ balas|reply|jawab|respon|jawapan|maklum|feedback|update|layan|angkat|jawab|selesai|balasan|tindakan,
  tak dilayan, tak dijawab, tak dibalas, tak berjawab, diabaikan, buat bodoh|tak|dek|pekak|derk,
  kena ghosting|pass|tolak, seen je|sahaja|only, jawapan sama|template|skema|robot, pass sana|pass, asyik, follow up,
  berapa kali, macam _ cakap|sebelum, hari ke, minggu ke
waiting: tunggu, menunggu, tertunggu,
  sejak|dari _ semalam|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|bulan|pagi|tadi|januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember,
  dah|sudah|hampir|selama|dekat _ jam|hari|minggu|bulan|minit, berjam-jam, berhari-hari, berminggu-minggu,
  lama gila|sangat|betul|nak, lembap, yang lalu, sampai sekarang|hari
many-people: semua orang|penumpang|pelanggan|kawan|staf|kaunter, semuanya, orang lain, ramai,
  ramai orang|lagi|yang|pelanggan|penumpang, ratusan, berpuluh, beratus, ribuan,
  satu keluarga|office|pejabat|kelas|rumah|taman|bangunan|kedai, sekeluarga,
  kawan*|jiran|isteri|suami|bini|laki|adik|kakak|officemate|housemate|rakan _ pun|juga|sama|jugak,
  saya|aku|kami|i pun|juga|jugak, sini pun|jugak, bukan saya|aku sorang|je|seorang,
  ada sesiapa|siapa|sapa|orang lain|lagi|yang, sama je|problem|masalah, penumpang, barisan|queue _ panjang,
  *0 orang|penumpang|pelanggan, kami semua, kitorang semua
everywhere: seluruh malaysia|negara|negeri|cawangan|kl|rangkaian, satu malaysia, seluruh negara, kat mana-mana,
  merata, di mana-mana,
  semua|beberapa|tiga|dua|empat|lima cawangan|outlet|kedai|stesen|mesin|atm|bandar|terminal|lokasi|kaunter|gate|laluan|kafe|cafe,
  banyak cawangan|stesen|kedai|bandar, cawangan lain pun|juga, down semua, lumpuh, gangguan besar|seluruh|total,
  serentak, semua cawangan, satu kl, seluruh malaysia, 999 pun
down: down, rosak,
  tak|tidak|x|xboleh|tak boleh jalan|function|berfungsi|load|loading|buka|respon|connect|keluar|login|guna|scan|berfungsi,
  tak boleh load|buka|bukak|login|connect, error, hang, tergantung, asyik crash|hang|logout|error|loading, crash,
  tutup sendiri, logout sendiri, loading je|lama|memanjang|tak, pusing-pusing je, pusing je,
  skrin|page putih|hitam|kosong|blank, blank, server, penyelenggaraan, maintenance, offline, bug, gangguan, terputus,
  putus, timeout, time out, takde|tiada|tak ada line|signal|coverage|talian|sambungan|perkhidmatan, mati, lag,
  slow gila, problem, masalah teknikal, buat hal, meragam, saya|aku sorang|seorang je|ke,
  kosong|putih|kelabu je|semua|sahaja,
  tak|x keluar|muncul|load|loading|bukak|boleh|jalan _ app|laman|menu|gambar|skrin|peta,
  sangkut|stuck kat|dekat|di _ logo|loading|skrin, loading memanjang|je|lama, log|logout keluar|sendiri
service: app, apps, aplikasi, website, laman web, laman, web, bayaran, pembayaran, qr, duitnow, fpx, tng, ewallet,
  e-wallet, terminal, mesin, mesin tiket, mesin kad, kiosk, atm, cdm, kaunter, sistem, skrin, paparan, gate, palang,
  pagar, scanner, wifi, internet, line, talian, rangkaian, signal, login, tac, otp, sms, checkout, hotline,
  online banking, perbankan, tracking, server, loker, peti
child: anak, anak saya, budak, budak-budak, bayi, baby, kanak-kanak, cucu, anak buah, tadika, toddler,
  umur saya 7|8|9|10|11|12|13|14|15|16, saya 7|8|9|10|11|12|13|14|15|16 tahun,
  umur|usia 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15, anak kecil|aku|sedara
access-need: kerusi roda, oku, orang kurang upaya, kurang upaya, cacat penglihatan, buta, pekak, masalah pendengaran,
  autis*, autisme, tongkat, warga emas, orang tua, mengandung, hamil, demensia, nyanyuk, epilepsi, sawan, ramp,
  tanjakan, akses, mesra oku, lif rosak|tak, lif, pembaca skrin, disleksia
medical: insulin, ubat, preskripsi, oksigen, diabet*, kencing manis, lelah, asma, inhaler, pembedahan, operation,
  kemo*, dialisis, jantung
allergy: alahan, alergi, alergik, intoleran*, gluten, laktosa, kacang, tiada gluten
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
  harga naik, dinaikkan, teruk, buruk, tak sedap, tawar, masuk angin, bersepah, tutup, lupa, sesat, terlepas, hampeh
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
  superb, awesome, gempak
wish: semoga, harap, harapnya, berharap, kalau _ ada|boleh|buka|tambah, alangkah _ kalau,
  tolong _ tambah|buka|adakan|bawa, teringin, cadangan, cadang, request, kalau boleh, bawa balik, buka la|lah,
  bila _ buka kat
contrast: tapi, tetapi, namun, cuma, sayang, sayangnya, malangnya, kecuali, padahal, walaupun, meskipun, walau,
  sekali, alih-alih
question: apa, apakah, bagaimana, macam mana, macamana, mcm mana, camne, camna, mcmana, bila, bilakah, di mana,
  kat mana, mana, ke mana, kenapa, mengapa, nape, apasal, pasal apa, siapa, sapa, berapa,
  boleh ke|tak|saya|kami|dapatkan|tanya|tahu, bolehkah, adakah, ada ke|tak|jual|lagi|buat|sesiapa|sapa, betul ke,
  kena ke, perlu ke, dapat ke, ke tak, ke?, nak tanya|tahu|tau|confirm|minta, tumpang tanya, tanya, soalan,
  pertanyaan, info, beritahu, bagitahu, bgtau, terangkan, jelaskan, cara, camne nak, perlu, syarat, yang mana,
  masih ada|buka|boleh|sah, tertanya, confuse, keliru, beza, apa beza, sah|valid lagi, sampai bila|pukul,
  pukul berapa, harga berapa
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
  ambil pekerja|staf|orang, pengambilan, fresh grad, hiring, vacancy
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
lost-person: sorang, seorang diri, hentian|tren|bas|stesen salah, salah turun|naik|tren|bas|hentian,
  tak dapat call|hubungi|contact, tak angkat, hilang, sesat, terpisah, tertinggal, takde telefon
`)
