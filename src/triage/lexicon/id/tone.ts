import { cues } from '../cues.ts'

/** Tone and kind. */
export const tone = cues(`
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
  nihil, dateng|datang|datengnya|datangnya|sampai|nyampe|isinya|ternyata _ tanpa|tinggal|cuma|malah|kurang, ketuker,
  tertukar, kebalik, terbalik, gompal, somplak, bolong, kendor, miring, luntur, bocel, peyot,
  lepas separuh|sebelah|sendiri|semua, sudah|udah lepas, ngelupas, mengelupas,
  tanpa sambel|sendok|kancing|sekrup|baut|obeng,
  ukurannya|ukuran|panjangnya|lebarnya _ beda|salah|kekecilan|kebesaran|kependekan, kekecilan, kebesaran, kependekan,
  salah satu|jahit|cetak|ketik|pasang|potong|kirim, di struk|nota _ tulis*|tertulis|tulisan,
  janjinya|katanya|bilangnya|harusnya|seharusnya|mestinya jam|jumat|senin|datang|bisa|katun|kulit|baru|sampai,
  baru dateng|datang|nongol|muncul, turun sendiri, mati sendiri, bunyi kresek|ngik|krek|berisik|aneh, ngaco,
  ga|gak|nggak|tidak|kurang lengkap|rata|rapi|pas|nempel|nyala|dingin|enak|jelas|muat|bisa, kurang satu|dua|1|2,
  terus putus, ngasal, keras kayak|kaya, apek, kebanyakan, keasinan, kemanisan, kepedesan,
  bisa dicetak|diganti|ditukar|dituker ulang|atau, tolong diomongin|ditegur|dicek|diperbaiki|dibenerin,
  tiap malam|hari _ berisik|bising, masuk sampai kamar, nggak _ padahal
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
  bintang lima|5, senyum, semangat, sukses, juara dunia, ketagihan, nempel di hati,
  bikin saya|gue|aku|gw|kami _ senyum|ketiduran|betah|terharu|kangen|nangis|rindu|ketagihan,
  ketiduran di|sejam|nyenyak, malah minta|ketiduran|dikasih|ditanyain|dirapiin|minta,
  dikasih|dapet|dapat|ditambahin _ ekstra|extra|bonus|gratis|tulisan|gratisan,
  gak|ga|nggak|ngga|enggak|tidak|tdk|gk|tak|belum|blm ditarik|dipungut|minta|mau bayaran|biaya|tip,
  gak|ga|nggak|ngga|enggak|tidak|tdk|gk|tak|belum|blm mau dibayar, masih|sampai|sampe inget|ingat|hapal|hafal,
  inget|ingat|hapal|hafal|apal nama|pesanan|muka|wajah, balik lagi|terus, lebih bersih|wangi|rapi|kinclong|enak dari,
  isinya|barangnya|uangnya utuh, dibalikin|balik utuh|lengkap,
  nyelametin|menyelamatkan|nyelamatin saya|gue|gw|aku|hari, tanggung jawab kalian, lanjutkan, pertahankan,
  gara2|gara-gara _ ketagihan|kalian, salut, matur suwun, hatur nuhun, matur nuwun, suwun, puas pisan, pisan, ramah*,
  kelar dan, member|kartu _ penuh, penuh stempel, dipake|dipakai semua|tiap tiap|hari, awet, kokoh,
  nunggu aku|saya|gue|gw _ dulu, biar ga|gak|nggak|tidak kehujanan|kabur|rusak,
  ditunggu|ditungguin|dianterin|dibantuin|ditemenin sampai|sampe, langganan, ga|gak tega|nyesel|kapok
wish: semoga, harapannya, berharap, coba|andai|seandainya|kalau _ ada|bisa|ditambah|dibuka|buka,
  tolong _ tambah|adakan|buka|bikin|ditambah|hadirkan, pengen _ ada, pengin, saran, masukan, request, usul,
  kalau bisa, mudah-mudahan, ditunggu, kapan _ buka di, balikin _ menu|varian|rasa,
  boleh|kalo|kalau usul|saran|bisa|boleh, andai, andaikan, seandainya, pengen|pengin ada, cuma pengen|pengin|kurang,
  diadain|diadakan|ditambah|ditambahin lagi|dong|ya, boleh ditambah, barangkali _ bikin|bisa|ada|nanti,
  semoga _ ada|diadain|nambah|tambah
contrast: tapi, tetapi, namun, sayang, sayangnya, cuma, hanya, kecuali, padahal, meski*, walau*, meskipun, walaupun,
  malah, eh, sedangkan
question: apa, apakah, apaan, bagaimana, gimana, gmn, kapan, dimana, di mana, mana, kemana, ke mana, kenapa, mengapa,
  knp, siapa, berapa, brp, bisa|boleh gak|ga|nggak|kah|tidak|kak|min|minta|tanya|tahu|dibantu|pakai, bisakah,
  bolehkah, adakah, ada yang|gak|ga|nggak|info|rekomendasi|promo, apa ada|bisa|boleh,
  mau tanya|nanya|tau|tahu|konfirmasi, ingin|pengen|izin|ijin|numpang tanya|nanya|bertanya|tahu, tanya, nanya,
  bertanya, pertanyaan, info dong|nya|ya|min|kak, infonya, infoin, kasih tahu|tau, jelaskan, jelasin, cara, caranya,
  harus, perlu, syarat, syaratnya, yang mana, masih ada|buka|berlaku|bisa, kah, ya kak, ya min, spill, penasaran,
  bingung, bedanya, beda, berlaku, minta info, atau tidak|enggak|engga, apa engga|enggak|nggak|gak, apa kudu|harus,
  ga ya, gak ya, bisa ga|gak|nggak|kan, boleh ga|gak, ada yg|yang tau|tahu
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
  buka lowongan|loker, staff baru, barista baru, pkl, buka lowongan, butuh karyawan|pegawai|kasir|barista, ngelamar
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
`)
