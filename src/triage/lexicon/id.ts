import { cues } from './cues.ts'

export const id = cues(`
injury: luka, terluka, luka bakar, cedera, berdarah, pendarahan, darah,
  patah tulang|kaki|tangan|gigi|hidung|pergelangan, terkilir, keseleo, memar, lebam, jatuh dari|di|saat|ke, terjatuh,
  kejatuhan, kepleset, terpeleset, tergelincir, tersandung, tersiram air|kopi|kuah, melepuh, kebakar, tersayat,
  teriris, kegores, pecahan kaca|beling, beling,
  kaca|logam|besi|plastik|paku|staples di|dalam _ makanan|minuman|kopi|roti|mulut, gegar otak, pingsan,
  tidak|gak|ga|nggak sadar|sadarkan, dijahit, jahitan, rumah sakit, igd, ugd, rs, ambulans, ambulance, klinik,
  puskesmas, kesetrum, tersengat listrik, tersedak, keselek, terjepit, kejepit, terperangkap, ditabrak, tertabrak,
  keserempet, dipukul, diserang, dianiaya, dilecehkan, pelecehan, diancam, mengancam saya|kami|akan,
  hampir|nyaris mati|meninggal|celaka|tenggelam|jatuh|tabrakan|kecelakaan, kecelakaan, celaka, bahaya, berbahaya,
  membahayakan, nyawa, tidak aman, kabel terkelupas|terbuka, bunuh diri, sesak napas|nafas, susah napas, nyeri dada,
  serangan jantung, stroke, kejang, rem blong, sopir|driver|pengemudi _ mabuk|ngantuk|main, pisau, meninggal, tewas,
  cekik, dicekik, ditarik, didorong, bisa mati, lecet, rem _ blong, blong, sobek bibir, bibir _ sobek, icu,
  tergeletak, terbaring di lantai|jalan|peron|dek, gak|tidak|ga|nggak merespon|sadar,
  orang|bapak|ibu|penumpang|dia _ bergerak|gerak, tenggelam, jatuh ke laut|air|rel,
  kejebak|terjebak|terperangkap di|dalam _ lift|toilet, berkelahi, tawuran, bom, bawa pisau|senjata,
  butuh dokter|ambulans, tolong panggil dokter|ambulans, semaput, kolaps, ambruk,
  nemu|nemuin|ketemu|menemukan|kegigit|tergigit|ketelan|tertelan|ada _ kaca|beling|paku|baut|batu|plastik|besi|kawat|jarum|staples|steples,
  gigi _ patah|copot|retak, ketumpahan|kesiram|tersiram _ panas, kopi|air|kuah|minyak panas _ tangan|kaki|paha|muka,
  ke dokter, periksa dokter, dirawat, dilarikan, sesak, tepi tajam,
  pintu|jalur darurat|evakuasi _ ketutup|dikunci|terkunci|kehalang|tertutup,
  pegangan|pagar|railing _ goyang|lepas|copot|patah, air|netes|bocor|basah _ colokan|stopkontak|kabel|listrik|sakelar,
  plafon|atap|lampu|papan|rak _ jatuh|ambrol|runtuh|rubuh, silet, ujung|pinggir* tajam
illness: keracunan, muntah*, mual, sakit perut, mencret, diare, sakit setelah|habis|sesudah makan|minum, jatuh sakit,
  masuk angin gara, reaksi alergi, alergi parah, anafila*, bengkak _ muka|wajah|bibir|tenggorokan|mata,
  bibir|muka|wajah|mata|lidah bengkak, gatal-gatal|gatal, biduran, ruam, jamuran, berjamur, jamur di, belatung,
  ulat di|dalam, salmonella, hipoglikemia, kadar gula drop, semua|beberapa orang sakit|muntah|pusing, pusing dan
fire: kebakaran, terbakar, api di|dari|menyala|keluar, keluar asap|api, asap dari|di|tebal|hitam|memenuhi, berasap,
  bau gosong|gas|hangus|terbakar|asap, gas bocor, kebocoran gas, meledak, ledakan, percikan, korslet, korsleting,
  kepanasan _ baterai|charger, meleleh, kembung baterai, baterai kembung|menggelembung, evakuasi, dievakuasi,
  alarm kebakaran, keluar asap, asap, damkar, bau gas
child-alone:
  anak|putra|putri|adik|bocah|balita _ sendirian|sendiri|hilang|tertinggal|ketinggalan|terpisah|tersesat|terkunci,
  kehilangan anak, mencari|nyari anak, sendirian di|dalam, tanpa pendamping, terpisah dari
threat-law: pengacara, kuasa hukum, jalur hukum, tuntut, menuntut, dituntut, tuntutan, somasi, gugat*, menggugat,
  gugatan, pengadilan,
  lapor*|laporkan|melaporkan|dilaporkan|melapor _ polisi|ylki|ojk|bpom|kemenhub|kominfo|bpkn|berwajib|pihak|dinas|bi|bssn|ombudsman|bpjph,
  polisi, polda, polres, ylki, ojk, bpom, bpkn, bssn, kominfo, kemenhub, dinas kesehatan, ombudsman,
  lembaga|perlindungan konsumen, lapor.go.id, hak konsumen, uu|undang-undang perlindungan|pdp|konsumen, uu pdp,
  pidana, perdata, pihak berwajib|berwenang, chargeback, laporan resmi, langkah|jalur|proses|bantuan|ranah hukum
threat-press: wartawan _ sudah|akan|mau|teman|hubungi|tanya|menghubungi,
  jurnalis _ sudah|akan|mau|teman|hubungi|menghubungi, media massa|nasional|lain, ke media,
  hubungi|kontak|lapor|bawa|angkat|kirim _ media|wartawan|koran|tv|berita, viralkan, diviralkan, viralin, bikin viral,
  viral, masuk berita|tv|koran, detik|kompas|tempo sudah|akan|biar|mau, sebarkan|sebarin ke, publikasikan,
  cerita|bicara|ngobrol|lapor ke|sama|dengan wartawan|jurnalis|media,
  tayangkan|terbitkan|muat|tayang _ liputan|berita|artikel
fraud: penipuan, penipu, ditipu, tertipu, ketipu, menipu, nipu, dibobol, bobol, kebobolan, diretas, dihack, hacker,
  kena hack, phishing, skimming, dicuri, pencurian, kecurian, disalahgunakan, penyalahgunaan,
  tidak|gak|ga|nggak|belum pernah|merasa _ transaksi|pesan|order|beli|daftar|pinjam|melakukan|mengajukan|tarik,
  transaksi _ tidak|mencurigakan|aneh|asing|dikenal|misterius,
  saldo _ raib|hilang|habis|ludes|lenyap|terkuras|berkurang|kepotong, uang _ raib|hilang|lenyap|dicuri|ludes,
  terkuras, dikuras, akun _ diambil|dibajak|diretas|dihack|dipakai, dibajak,
  ada yang|orang _ login|pakai|masuk|akses|order|tarik, tanpa _ izin|persetujuan|sepengetahuan|otorisasi,
  identitas _ dipakai|dicuri, penipu* _ tau|tahu|nama|nomor|data,
  ngaku*|mengaku|mengatasnamakan _ minta|nanya|diminta|otp|kode|pin|data,
  ditelpon|ditelepon|telpon|telepon|sms|email|surat|wa _ ngaku*|mengaku|logo|nama _ otp|kode|pin|kartu|rekening
breach:
  data|informasi|nama|alamat|pesanan|akun|nomor|foto|tagihan _ orang|pelanggan|pengguna|penumpang|nasabah|customer lain,
  kebocoran data, data bocor, bocor|dibocorkan|membocorkan _ data|nomor|alamat|email,
  data _ bocor|tersebar|terlihat|terbuka|dijual|diumbar|disebar|dipublikasikan, data pribadi,
  data|nomor|alamat|ktp saya|aku|gue|kami _ disebar|tersebar|dikirim|dijual|bocor|dipublikasikan|diketahui,
  salah kirim _ data|ktp|dokumen, kelihatan|terlihat|muncul _ data|pesanan|nama|alamat orang|pelanggan, rekam medis,
  ke orang lain, dikirim ke orang, bukan nama|alamat|akun|pesanan|data|nomor saya|aku|gue|gw|ku, punya|milik orang,
  data|nama|alamat|pesanan|nomor _ orang, akun orang, masuk _ akun orang,
  kok _ nama|data|alamat|pesanan orang|pelanggan, nama sama alamat, no hp orang,
  data|nama|alamat|obat|struk|pesanan|akun|nomor _ orang|pelanggan lain,
  orang lain _ data|akun|pesanan saya|gue|gw|aku,
  data _ pelanggan|saya|gue|gw|aku _ bocor|dapet|dapat|dapat|darimana|mana|jual, jangan jangan _ bocor|kesebar|dihack,
  jangan2 _ bocor|kesebar|dihack, datanya|data _ dapet|dapat|tau|tahu _ mana|siapa
impostor: akun|nomor|email|website|situs|cs|admin palsu|fake|tiruan|bodong, palsu, mengatasnamakan, atas nama _ minta,
  pura-pura jadi|dari, minta|diminta|meminta|nanya _ otp|pin|password|kode|sandi|cvv|nomor|data|rekening,
  ini _ resmi|asli|penipuan|bener|beneran, apakah _ akun|nomor resmi|asli,
  verifikasi|konfirmasi|kirim|masukkan|isi|update _ data|akun|kartu|otp|pin|kode|rekening|ktp|identitas,
  akun|pesanan|paket|refund anda|kamu _ diblokir|ditangguhkan|tertahan|disetujui|siap, hubungi _ wa|whatsapp,
  whatsapp resmi, cs resmi, layanan pelanggan resmi, tim bantuan|support,
  mengaku|ngaku|ngaku-ngaku|ngakunya _ dari|dr|dri|sebagai|cs|admin|petugas|pihak
money-lost: dobel|double|dua kali|2x|duakali _ bayar|charge|potong|debit|tagih|terpotong|kepotong,
  kepotong|terpotong|dipotong|kedebet|terdebet|didebet|ditagih|dicharge|kecharge|bayar _ dua|dobel|double|2x|dua,
  potong dua, saldo|uang _ kepotong|terpotong|dipotong|keambil|diambil|kedebet|terdebit|ketarik|kesedot|hangus,
  kepotong, terpotong, uang saya|aku|gue|gw|kami|ku|balik|kembali, uangku, duit gue|gw|saya|aku|balik, duitku,
  balikin|kembalikan|kembaliin|pulangin|pulangkan _ uang|duit|saldo|dana,
  refund _ belum|tidak|gak|ga|nggak|mana|kapan|ditolak|gantung|mandek,
  belum|tidak|gak|ga|nggak|tak _ refund|direfund|dikembalikan|balik|kembali|cair|diganti,
  dana|refund|uang|saldo|duit belum|gak|ga|nggak|tidak _ masuk|kembali|balik|cair|dikembalikan,
  mana _ uang|refund|duit|dana|saldo, nunggu|menunggu|tunggu refund|uang|dana|pengembalian, pengembalian dana|uang,
  kerugian, dirugikan, merugikan, hangus, sudah|udah|udh bayar|transfer|lunas _ tapi|belum|gak|tidak|malah|kok,
  tagihan _ bengkak|naik|salah|dobel, biaya tersembunyi|siluman, pungli,
  poin|point|voucher|gift _ hilang|hangus|raib|kosong|tidak
blocked-now:
  gak|ga|nggak|ngga|tidak|tdk|gk|enggak|tak|belum bisa _ login|masuk|bayar|akses|naik|keluar|checkin|check|checkout|transaksi|buka|pesan|order|pulang|scan|tarik|transfer|dipakai|digunakan,
  gak|ga|nggak|tidak|tdk boleh masuk|naik|boarding|lewat, terjebak, kejebak, terkunci, kekunci, terlantar,
  ditelantarkan, telantar, tertahan, ketahan, ditolak _ masuk|boarding|naik|kartu|bayar|gerbang,
  kartu|akun|rekening|nomor _ diblokir|keblokir|terblokir|ditolak|dibekukan|ditangguhkan|suspend|kesuspend|hangus,
  diblokir, disuspend, stuck di|nih|banget|gara, saat ini, mati|padam lampu|listrik|air|internet,
  listrik|air|internet mati|padam, tanpa listrik|air|internet|sinyal|obat,
  ketinggalan kereta|pesawat|kapal|bus|jadwal|flight, telat naik|check, gak|ga|tidak bisa pulang,
  gabisa|gakbisa|gbs _ login|masuk|bayar|buka|keluar|pulang|naik|dipakai,
  kode|otp|sms|link|tiket|email _ gak|ga|nggak|tidak|belum masuk*|datang|dateng|muncul|sampai|nyampe,
  kartu|kunci|kode|tiket|link _ gak|ga|nggak|tidak bisa|kebaca|berfungsi|kebuka|jalan, ditolak|gagal terus|mulu
on-site: di depan _ kasir|loket|gate|pintu|gerbang|outlet|toko|kasirnya, depan kasir|loket|gate|pintu|gerbang,
  lagi|sedang|masih|udah|sudah|posisi di _ kasir|loket|gate|bandara|stasiun|terminal|pelabuhan|outlet|toko|halte|antrian|lokasi,
  di bandara|stasiun|terminal|pelabuhan|loket|kasir|halte|peron|dermaga, lagi antri|ngantri|antre|nunggu|berdiri|di,
  antrian|antrean, di teras|lobi|lobby|lokasi|tempat|parkiran, depan toko|rumah|penginapan|kantor|klinik
hurry: sekarang juga, detik ini, urgent, darurat, mendesak, buruan, genting, secepatnya,
  batas*|deadline|tenggat _ hari|malam|besok|jam, sebelum jam|malam|tutup, keburu, mepet,
  abis|habis|berakhir _ jam|menit|malam
today: hari ini, malam ini, pagi ini|tadi, siang ini, sore ini, nanti malam|sore|siang,
  tadi pagi|siang|sore|malam|barusan, barusan, skrg, sekarang
imminent: dalam|tinggal _ menit|jam, menit|jam lagi, setengah jam,
  berangkat|boarding|take|keberangkatan|tutup|buka|mulai|jalan _ jam|menit|sebentar|bentar|sekarang|pukul,
  kereta|pesawat|kapal|flight|bus|jadwal|acara _ jam|menit|berangkat|malam|hari, terakhir kereta|bus|kapal,
  kereta|bus|kapal terakhir
soon: besok, lusa, akhir pekan, weekend ini, dua|tiga|2|3 hari lagi,
  sebelum|hari|sampai senin|selasa|rabu|kamis|jumat|sabtu|minggu
repeated: ketiga|keempat|kelima|kedua|kesekian|keenam|kesepuluh|ke-3|ke-4|ke-2|ke-5|ke3|ke2 kali|kalinya|email|chat,
  kali ketiga|kedua|keempat|kelima, kesekian kali*, lagi-lagi, lagi lagi, berulang kali|ulang, berkali-kali,
  berkali kali,
  sudah|udah|udh|sdh _ hubungi|email|chat|dm|telepon|telpon|lapor|komplain|tanya|kontak|menghubungi|follow|nanya|wa _ kali|berkali|tapi|dari|belum|gak|tidak|sejak,
  sudah|udah|udh dua|tiga|empat|lima|2|3|4|5|6|7|10|sepuluh kali|x|minggu|bulan|hari|email,
  2x|3x|4x|5x|tiga|empat|lima|dua kali _ lapor|komplain|chat|telpon|dm|email|hubungi|nelpon,
  masih belum|gak|ga|tidak|nggak|aja|sama|nunggu|menunggu, tetap|tetep _ gak|ga|tidak|belum|sama, belum juga,
  gak|ga|nggak|tidak|tdk|belum|tak|tanpa _ dibalas|direspon|ditanggapi|dijawab|balasan|respon|jawaban|tanggapan|dibales|kabar|solusi|diangkat|diurus|digubris|tindak,
  dicuekin, dicuekkin, diabaikan, dikacangin, dighosting, diread doang|aja|saja, jawaban template|bot|itu|sama,
  jawabannya template|sama|itu, dioper-oper|lempar|oper, dipingpong, disuruh nunggu|tunggu|sabar|menunggu,
  terus-terusan|menerus, follow up, berapa kali, seperti|kayak _ bilang|sebelumnya, hari ke, minggu ke
waiting: nunggu*, menunggu, tunggu, ditunggu,
  sejak|dari _ kemarin|senin|selasa|rabu|kamis|jumat|sabtu|minggu|bulan|pagi|tadi|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember,
  sudah|udah|udh|selama|hampir _ jam|hari|minggu|bulan|menit, berhari-hari, berjam-jam, berminggu-minggu,
  berbulan-bulan, lama banget|sekali, lambat, kelamaan, molor, ngaret, yang lalu
many-people: semua orang|penumpang|pelanggan|teman|user|pengguna|kasir, semuanya,
  pada _ gak|ga|nggak|gabisa|ngeluh|komplain|error|sama|nunggu, orang-orang|orang lain|juga, penumpang, ratusan,
  puluhan, ribuan, banyak _ orang|yang|pelanggan|penumpang|user,
  sekantor|serumah|sekeluarga|sekelas|sekota|satu kantor|rumah|keluarga,
  teman*|temen*|tetangga|istri|suami|adik|kakak|saudara|rekan _ juga|sama,
  aku|saya|gue|gw|punyaku|di juga _ gak|error|sama|ga|gitu, ada yang _ sama|juga|ngalamin, sama juga, sama nih,
  bukan cuma|hanya saya|aku|gue, bukan saya saja, antrian|antrean _ panjang|mengular|numpuk,
  *0 orang|penumpang|pelanggan, kami semua, kita semua
everywhere: seluruh indonesia|kota|cabang|outlet|jakarta|negeri|jaringan|stasiun, se-indonesia, seindonesia,
  senasional, nasional, di mana-mana, dimana-mana,
  semua|beberapa|tiga|dua|empat|lima cabang|outlet|toko|gerai|stasiun|mesin|atm|kota|terminal|lokasi|kasir|gate|jalur,
  banyak cabang|outlet|kota|stasiun, cabang|outlet lain juga, down total, mati|lumpuh total, lumpuh,
  gangguan massal|nasional|total, serentak, semua cabang, se-jakarta, seluruh indonesia, nomor darurat juga
down: error, eror, down, gangguan, ngadat, macet, lemot, server,
  gak|ga|nggak|tidak|tdk|ngga bisa|mau _ dibuka|loading|kebuka|diakses|connect|jalan|login|muncul|berfungsi|scan|refresh,
  tidak|gak|ga berfungsi|merespon|respon|muncul|jalan|kebuka|loading, force close, nge-hang|ngehang|hang,
  nge-lag|ngelag|lag, loading terus|mulu|doang|lama, muter terus|mulu|doang, layar|halaman putih|hitam|kosong|blank,
  blank, kode error, maintenance, offline, bug, crash, ngebug, keluar sendiri, logout sendiri|terus, ke-logout,
  timeout, time out, putus koneksi|nyambung, sinyal hilang|mati|ilang, mati terus|semua, rusak, padam, troubel,
  trouble, cuma|hanya di saya|gue|aku, blank|ngeblank|nge-blank, putih|kosong|abu-abu|item doang|aja|semua|mulu,
  halaman*|layar* _ kosong|putih|blank, gak|ga|nggak|tidak kebuka|loading|muncul|keload,
  loading|muter terus|mulu|doang, keluar|logout|kelogout sendiri|mulu|terus, nyangkut|mentok di, hang, ngehang
service: aplikasi, app, apps, aplikasinya, apk, website, web, situs, websitenya, pembayaran, qris, gopay, ovo,
  e-wallet, ewallet, m-banking, mbanking, mobile banking, transfer, mesin, mesin edc, edc, mesin tiket, atm, kasir,
  sistem, sistemnya, servernya, layar, monitor, papan, gate, palang, portal, scanner, qr, barcode, wifi, internet,
  jaringan, sinyal, login, otp, sms, checkout, loket, vending, kios, cs, call center, lokernya, tracking, resi
child: anak, anakku, anaknya, anak-anak, bayi, balita, putra, putri, bocah, cucu, keponakan, tk, sd,
  umur|usia|umurku 7|8|9|10|11|12|13|14|15|16, umur|usia 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15,
  anak kecil|saya|gue|gw|aku
access-need: kursi roda, difabel, disabilitas, tunanetra, tunarungu, tuli, buta, low vision, autis*, autisme, kruk,
  tongkat, lansia, sepuh, hamil, ibu hamil, bumil, demensia, pikun, epilepsi, ramp, ramah difabel, aksesib*,
  akses kursi, lift mati|rusak, lift, pembaca layar, disleksia
medical: insulin, obat, obatnya, resep, oksigen, diabet*, asma, inhaler, operasi, kemo*, cuci darah, jantung,
  alat bantu
allergy: alergi, alergen, intoleran*, gluten, celiac, laktosa, kacang, bebas gluten|susu|kacang
failure: rusak, cacat, pecah, bocor, salah barang|kirim|pesanan|ukuran|warna|alamat|orang|harga|menu|tanggal|nama,
  salah, kurang, ketinggalan, hilang,
  belum|gak|ga|nggak|tidak|tdk _ sampai|datang|nyampe|dikirim|diterima|diantar|terkirim|sampe|muncul|sesuai|ada|jelas|ramah|dingin|dibersihkan|profesional,
  tidak sesuai, gak sesuai, batal, dibatalkan, dibatalin, cancel, dicancel, telat, terlambat, delay, keterlambatan,
  molor, dingin, basi, kadaluarsa, kedaluwarsa, expired, gosong, bau, kotor, jorok, jijik, kecoa*, kutu, rambut di,
  lalat, semut, robek, sobek, penyok, lecet, baret, retak, copot, kasar, jutek, galak, judes, tidak sopan, gak sopan,
  ga sopan, dibentak, membentak, dimarahi, ditutup teleponnya, nolak, menolak, overbook*, penuh sesak,
  gak dapat kursi, tanpa penjelasan|pemberitahuan|info|maaf|konfirmasi|alasan, habis, kosong, sold out, masalah,
  kendala, keluhan, komplain, complain, lambat, lelet, gagal, kecewa, kemahalan, mahal banget,
  terlalu mahal|lama|asin|manis|kecil|pelit, cuma setengah, tumpah, penyet, hancur, berantakan, kacau, ribet,
  buang waktu|duit|uang, sia-sia, berisik, ditinggal, bohong, dibohongi, membohongi, iklan bohong, naik harga,
  harga naik, dinaikin, jelek, buruk, parah, payah, zonk, hambar, melempem, bulukan, tutup, asal-asalan, lupa, nyasar,
  nihil
anger: parah, kecewa, mengecewakan, kekecewaan, kesal, kesel, marah, emosi, muak, jengkel, gedeg, gondok, geram,
  capek, cape, lelah, bosan, sebel, nyebelin, menyebalkan, malas, buruk, terburuk, payah, bobrok, ancur, hancur,
  sampah, bangsat, anjing, anjir, anjay, bangke, goblok, tolol, bego, tai, kampret, brengsek, sialan, gila, konyol,
  keterlaluan, gak|ga|nggak|tidak becus|niat|profesional|masuk|tanggung|bertanggung|manusiawi, memalukan, malu-maluin,
  malu, ga jelas, gak jelas, menjijikkan, merugikan, rip, sombong, semena-mena, seenaknya, penipu, maling, rampok,
  perampok, bohong, pembohong, wtf, bintang satu|1, minus, kapok, ampun, nyesel, menyesal,
  pelayanan buruk|jelek|payah, lawak, badut, bercanda, gimana sih, gmn sih, tolong dong, woy, woi
leaving: kapok, ga|gak|nggak|tidak|ngga akan|bakal|mau _ lagi, terakhir kali, pindah ke|provider|bank|operator,
  uninstall, berhenti langganan, tutup akun|rekening, hapus akun|aplikasi, cari yang|tempat lain, boikot,
  jangan _ beli|pakai|pesan|naik|percaya|pake|ke|order, hindari, cukup sekali, kehilangan pelanggan,
  ganti provider|operator|ke
sarcasm: makasih ya _ udah|sudah|pelayanan|telat|dingin,
  terima kasih _ atas|sudah _ telat|kejutan|menunggu|dingin|gagal|ketidak|keterlambatan, keren banget|ya|sih|deh,
  mantap|mantul|hebat|luar biasa|bagus|salut|sip|top|jempol banget|ya|sih|sekali|deh|pelayanannya|kerjanya|servisnya|lah,
  hebat, salut, luar biasa, selamat ya, tepuk tangan, standing ovation, prestasi, kelas dunia,
  bintang lima untuk|buat, pelayanan prima|bintang, cinta banget kalau, seneng banget|deh, senang sekali, katanya,
  konon, ujung-ujungnya, seperti biasa, kayak biasa, biasa lah, wkwk, wkwkwk, lucu ya|banget, lucu, asik ya|banget,
  enak ya, gratis, bonus, hadiah, surprise, kejutan, premium, vip, siapa juga, niat banget, sabar ya, 10/10,
  the best lah, emang juara, juara
thanks: terima kasih, terimakasih, makasih, makasi, trims, thanks, thank you, tengkyu, thx, tks, tq, mks,
  berterima kasih, apresiasi, hatur nuhun, matur nuwun, suwun, salut, respect, respek
praise: suka, cinta, enak, lezat, mantap, mantul, keren, bagus, hebat, luar biasa, terbaik, terbaek, sempurna, puas,
  senang, seneng, bahagia, ramah, baik, sopan, cepat, cepet, sigap, tanggap, rapi, bersih, nyaman, cozy, favorit,
  favoritku, rekomendasi, rekomen, recommended, rekomended, indah, cantik, cakep, gemes, lucu, kagum, terharu,
  terbantu, membantu, memuaskan, juara, jempol, top, the best, wangi, harum, segar, nagih, bikin nagih, lancar,
  tepat waktu, mudah, gampang, worth, pas, berkualitas, menyenangkan, love, lope, kangen, surga, penyelamat, pahlawan,
  bintang lima|5, senyum, semangat, sukses
wish: semoga, harapannya, berharap, coba|andai|seandainya|kalau _ ada|bisa|ditambah|dibuka|buka,
  tolong _ tambah|adakan|buka|bikin|ditambah|hadirkan, pengen _ ada, pengin, saran, masukan, request, usul,
  kalau bisa, mudah-mudahan, ditunggu, kapan _ buka di, balikin _ menu|varian|rasa
contrast: tapi, tetapi, namun, sayang, sayangnya, cuma, hanya, kecuali, padahal, meski*, walau*, meskipun, walaupun,
  malah, eh, sedangkan
question: apa, apakah, apaan, bagaimana, gimana, gmn, kapan, dimana, di mana, mana, kemana, ke mana, kenapa, mengapa,
  knp, siapa, berapa, brp, bisa|boleh gak|ga|nggak|kah|tidak|kak|min|minta|tanya|tahu|dibantu|pakai, bisakah,
  bolehkah, adakah, ada yang|gak|ga|nggak|info|rekomendasi|promo, apa ada|bisa|boleh,
  mau tanya|nanya|tau|tahu|konfirmasi, ingin|pengen|izin|ijin|numpang tanya|nanya|bertanya|tahu, tanya, nanya,
  bertanya, pertanyaan, info dong|nya|ya|min|kak, infonya, infoin, kasih tahu|tau, jelaskan, jelasin, cara, caranya,
  harus, perlu, syarat, syaratnya, yang mana, masih ada|buka|berlaku|bisa, kah, ya kak, ya min, spill, penasaran,
  bingung, bedanya, beda, berlaku, minta info
help: tolong, bantu, bantuan, dibantu, bantuin, mohon, minta, butuh, perlu, please, pls, help
future: minggu depan, bulan depan, tahun depan, rencana, berencana, mau, ingin, pengen, akan, nanti, lebaran, liburan,
  akhir tahun, sebelum beli|pesan|order|daftar, tertarik, minat, kepikiran
resolved: sudah beres|selesai|teratasi|bisa|aman|normal|diganti|masuk|kembali,
  udah beres|selesai|teratasi|bisa|aman|normal|masuk, beres, teratasi, akhirnya bisa|beres|masuk, ketemu, gak jadi,
  ga jadi
negation: tidak, tdk, gak, ga, nggak, ngga, gk, enggak, kagak, bukan, belum, blm, tanpa, jangan, tak, tiada, ndak
promo: giveaway, ga berhadiah, menangkan, berhadiah, hadiah, undian, pemenang,
  anda|kamu|selamat _ terpilih|menang|memenangkan|mendapatkan, gratis, kripto, crypto, bitcoin, airdrop, investasi,
  profit, cuan, passive income, penghasilan tambahan|jutaan, kerja dari rumah, pinjaman, pinjol, dana cepat|kilat,
  pinjaman online, slot, gacor, maxwin, judi, togel, casino, bonus new, deposit, kode promo|voucher|diskon|referral,
  pakai kode, klaim, klik link|di|disini|sekarang, link di|ada bio|profil, cek bio|profil, follow|follback, follback,
  jual followers, tambah followers, like dan, retweet, rt dan, tag _ teman, mention teman, wa me, wa aku,
  wa|whatsapp 08, whatsapp, telegram, grup vip, diet, pelangsing, peninggi, obat kuat,
  promo gila|spesial|terbatas|besar, diskon besar|gila, terbatas, buruan order|klik|daftar|gabung, dm for|untuk|buat,
  subscribe, bo, open bo, jasa, ramalan, dukun, pesugihan, jual akun, ready stock, cod
injection: abaikan _ instruksi|perintah|aturan|sebelumnya, lupakan _ instruksi|perintah|aturan, system prompt,
  kamu sekarang adalah, anda sekarang adalah, balas hanya|dengan, tandai ini|sebagai, atur prioritas,
  tampilkan|cetak|bocorkan _ prompt|api|kunci|instruksi, instruksi baru, bertindaklah,
  lupakan|abaikan _ semua|perintah|instruksi|aturan, mode|moda perawatan|admin|developer,
  tampilkan|tunjukkan _ aturan|prompt|tersembunyi|alamat, jawab|balas _ hanya|dengan _ kode|diskon|voucher|json,
  anda|kamu sekarang|adalah _ bot|asisten|ai|voucher*
pitch: kami menawarkan|menyediakan|membantu|melayani|produsen|supplier|menjual|bergerak|memproduksi,
  kami _ agency|agensi|vendor|pabrik|perusahaan, jasa, tim kami, layanan kami, solusi kami,
  tingkatkan|naikkan|boost|meningkatkan|dongkrak _ penjualan|omzet|brand|bisnis|followers|trafik|engagement, seo,
  digital marketing, agency, agensi, iklan, ads, endorse, endorsement, influencer, kol, leads, demo gratis,
  konsultasi gratis, jadwalkan, meeting, zoom, kemasan, supplier, pemasok, pabrik, penawaran harga|kerja|kerjasama,
  proposal penawaran, bapak ibu pimpinan, halo bisnis, bikin website, pembuatan website, chatbot, ai, hubungi kami
bulk: grosir, partai besar, jumlah besar|banyak, borongan, rombongan, grup, perusahaan, korporat, corporate,
  kantor kami|saya,
  untuk kantor|sekolah|acara|nikahan|pernikahan|seminar|hotel|restoran|kafe|cafe|toko|karyawan|kelas|komunitas|kampus|tim|event|hampers,
  *0|*5|*00 orang|pax|pcs|box|karyawan|tamu|porsi|kg|kilo|siswa|tiket|unit|paket|peserta|cup,
  harga|diskon grosir|rombongan|grup|khusus|reseller|korporat, penawaran untuk, minta penawaran, quotation, pricelist,
  price list, reseller, distributor, agen, franchise, waralaba, kemitraan, mitra, bagian sales|marketing,
  kontak _ sales|marketing|b2b, invoice perusahaan, faktur pajak, sewa _ satu|seluruh|kapal|bus, pesan banyak,
  per bulan, catering, katering
partner: kerjasama, kerja sama, kolaborasi, kolab, collab, collabs, sponsor*, partner*, bermitra, media partner,
  ambassador, jual produk, masukin produk, titip jual, konten kreator, content creator, proposal, afiliasi, affiliate
job: lowongan, loker, lowker, kerja, karir, karier, melamar, lamaran, cv, surat lamaran, magang, internship,
  rekrutmen, recruitment, hiring, interview, wawancara kerja, hrd, part time, freelance, fresh graduate,
  buka lowongan|loker, staff baru, barista baru, pkl
reporter: wartawan, jurnalis, reporter, liputan, meliput, wawancara, artikel, skripsi, tesis, disertasi,
  tugas akhir|kuliah, penelitian, riset, peneliti, narasumber, podcast, redaksi, humas, kontak media|pers|humas,
  rilis pers, konfirmasi berita, tanggapan resmi, untuk majalah|koran|media, dari media|harian|majalah|koran|radio,
  survei, responden, kuesioner
rival: lebih enak|bagus|murah|baik, mending, enakan, dibanding, dibandingkan, kalah sama|jauh, overrated, vs,
  masih setia, tetap setia, jauh lebih, tim
hearsay: katanya, denger, dengar-dengar, kata teman|orang, bayangin, inget, ingat, jadi inget, haha*, wkwk*, lol,
  lucu, meme, receh, random, nostalgia, lihat orang, nonton, dengerin, mimpi, mimpiin, tetangga gue|saya, om gue,
  ngakak, gabut
other-sense: wallpaper, jalur pendakian, pendakian, mendaki, hiking, font, lagu, album, band, konser, lirik, novel,
  bab, tokoh, karakter, film, serial, drakor, musim, game, gim, level, resep, lukisan, cat, warna, benang, rajut,
  merajut, bordir, sweater, anak anjing|kucing, kucingku, anjingku, kuda, ras, varietas, tanaman, anggrek, mawar,
  bibit, marga, silsilah, desa, kampung, dusun, kepulauan, pulau, provinsi, pantai, gunung, bukit, lembah, danau,
  sungai, pemandangan, pameran, museum, sejarah, abad, bahasa daerah, dialek, mitologi, dewi, legenda, dongeng,
  sepak bola, klub, striker, kiper, liga, turnamen, perahu layar, spesies, kumbang, rasi, asteroid, github, tato,
  parfum, kutek, karpet, gorden, sofa, mebel, keramik, paduan suara, puisi, penyair, gitar, vinyl, candi, gereja,
  jalan, panen, petani, perkebunan, rempah, bukan nama|si toko|tokonya|brand|merek|perusahaan,
  bukan tokonya|mereknya|brandnya|perusahaannya|bank|kafenya, gak|ga|nggak|tidak ada hubungan*
lost-person: sendirian, halte|kereta|bus|stasiun salah, salah turun|naik|kereta|bus|halte, halte yang salah,
  gak|ga|tidak|nggak bisa dihubungi, gak diangkat, hilang, tersesat, terpisah, ketinggalan, gak ada hp
`)
