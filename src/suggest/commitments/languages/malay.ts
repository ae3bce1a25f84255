/** Indonesian and Malay: much is the same, and customers mix them. */
import type { CommitmentLanguage } from '../language.ts'

/** What the two have in common. */
const BOTH = {
  denies: `tidak | tak | belum | bukan | jangan | biasanya | umumnya | rata-rata | kebiasaannya | sudah | telah | dah | tadi | kemarin | pernah | semalam
    | (akan )?(tutup|buka|libur|cuti|beroperasi|ditutup|dibuka) | jika | kalau | apabila | sekiranya | kalo | bila | berharap | mungkin | tanpa`,
  perfect: null,
  commitsAtOnce: null,
  connectors: `tetapi | tapi | karena | kerana | jika | kalau | apabila | sekiranya | ketika | saat | setelah | selepas | sebelum anda | bahwa anda | bahawa anda | yang | supaya | agar
    | dan (anda|kakak|kak|silakan|sila|mohon) | atau (anda|silakan|sila)`,
  reports: 'bahwa | bahawa',
  others: `silakan | sila | mohon | tolong | (anda|kakak|kamu|awak) (bisa|boleh|dapat|harus|perlu|mesti) | hubungi kami | kirim(kan)? kami | hantar kepada kami | batal* | pembatalan | ubah | klaim | tuntut`,
  within:
    'dalam( waktu| masa| tempoh| jangka waktu)?( kurang dari| paling lama| maksimal| maksimum| kurang daripada)? | paling lama | paling lambat | maksimal | selambat-lambatnya | kurang dari | kurang daripada',
  past: 'terakhir | lepas | lalu | yang lalu | sebelum | setelah | selepas | sejak | dari | daripada',
  numbers: {
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    lapan: 8,
    sepuluh: 10,
    'dua belas': 12,
    'empat belas': 14,
    'lima belas': 15,
    'dua puluh': 20,
    'tiga puluh': 30,
  },
  owed: `(pengembalian )?dana( anda| kembali)? | uang (anda|kembali) | refund( anda)? | pengembalian( uang| dana)? | bayaran balik( anda)? | wang (anda|balik) | pulangan wang | gantian
    | jawaban | jawapan`,
  before: 'sebelum( hari)?',
  notBy:
    'sejak | dari | mulai | mula | setelah | selepas | sampai | hingga | sehingga | untuk | bagi | setiap | tiap | lalu',
} satisfies Partial<CommitmentLanguage>

export const indonesian: CommitmentLanguage = {
  ...BOTH,
  tag: 'id',
  commits: `(kami|kita|saya|(tim|petugas|pihak|rekan|staf|admin) kami)( ~)?( ~)? (akan|berjanji|janji|jamin|pastikan)
    | akan (kami|segera kami|saya)( ~)? | (kami|saya) (segera )?(kabari|hubungi|kirim|kirimkan|balas|proses|kembalikan|refund|transfer|telepon|jawab|cek|bantu|selesaikan|ganti|perbaiki|infokan|informasikan|update|beri|berikan|usahakan|tindak lanjuti)
    | akan (segera )?(dikembalikan|diproses|dikirim|dikirimkan|diselesaikan|diperbaiki|dihubungi|dikabari|diganti|ditransfer|dibalas|ditindaklanjuti|sampai)
    | (dana|uang|refund|pengembalian|barang|paket|pesanan|jawaban|pengganti)( ~)? (akan )?(kembali|masuk|sampai|cair|tiba|diterima)
    | (anda|kakak|kak|kamu)( ~)? akan( segera)? (menerima|mendapat|mendapatkan|dihubungi|dikabari) | kabar dari kami`,
  inside: '(kira-kira|sekitar)',
  units: {
    minute: 'menit | minit',
    hour: 'jam',
    workday: 'hari (kerja|bekerja)',
    day: 'hari | x 24 jam',
    week: 'minggu | pekan',
  },
  fixedSpans: {
    'dalam (waktu )?(satu jam|sejam|1 jam) ke depan': [1, 'hour'],
    '1 ?x ?24 jam': [24, 'hour'],
    '2 ?x ?24 jam': [48, 'hour'],
    '3 ?x ?24 jam': [72, 'hour'],
    'dalam (waktu )?sejam': [1, 'hour'],
    'dalam (waktu )?setengah jam': [30, 'minute'],
  },
  fixedTimes: {
    'akhir hari( ini)? | hari ini juga | (di )?penghujung hari': 'end-of-day',
    'besok pagi | esok pagi': 'tomorrow-morning',
    'besok siang': 'tomorrow-noon',
    'besok sore': 'tomorrow-afternoon',
    'besok malam': 'tomorrow-evening',
    'pagi ini': 'today-morning',
    'siang ini': 'today-noon',
    'sore ini | nanti sore': 'today-afternoon',
    'malam ini | nanti malam': 'today-evening',
    'akhir (minggu|pekan)( ini)? | (minggu|pekan) ini': 'this-week',
    '(minggu|pekan) depan': 'next-week',
    'akhir bulan( ini)? | bulan ini': 'this-month',
    'selamat (pagi|siang|sore|malam) | sekarang | saat ini': 'none',
  },
  holidays: {
    'malam natal': 'christmas-eve',
    natal: 'christmas',
    'malam tahun baru': 'new-years-eve',
    'imlek | tahun baru imlek': 'lunar-new-year',
    'tahun baru': 'new-year',
    'paskah | paska': 'easter',
    'lebaran | idul ?fitri | hari raya idul ?fitri': 'eid-al-fitr',
  },
  dayOfMonth: '(tanggal|tgl|tgl.) #',
  by: `(sebelum|pada|paling lambat|selambat-lambatnya|di|hari|maksimal|tidak lebih dari|pukul|jam|sekitar|tanggal)( (pada|hari|tanggal|pukul|jam|paling lambat|akhir))*`,
  bare: '(besok|esok|lusa|hari|malam|pagi|siang|sore|nanti|minggu|pekan|akhir|bulan|senin|selasa|rabu|kamis|jumat|sabtu|penghujung)',
  parts: { morning: 'pagi', noon: 'siang | tengah hari', afternoon: 'sore', evening: 'malam' },
  calendar: null,
}

export const malay: CommitmentLanguage = {
  ...BOTH,
  tag: 'ms',
  commits: `(kami|kita|saya|(pasukan|pihak|kakitangan|pegawai|rakan) kami)( ~)?( ~)? (akan|berjanji|janji|jamin|pastikan)
    | akan kami | (kami|saya) (segera )?(hubungi|hantar|hantarkan|balas|proses|pulangkan|bayar|telefon|jawab|semak|bantu|selesaikan|ganti|baiki|maklumkan|kembalikan|beri)
    | akan (segera )?(dikembalikan|dibayar|dihantar|diproses|dibaiki|dihubungi|dipulangkan|diselesaikan|diganti|dikreditkan|dimaklumkan|dibalas|sampai)
    | (wang|duit|refund|bayaran balik|barang|bungkusan|pesanan|jawapan|gantian)( ~)? (akan )?(kembali|masuk|sampai|tiba|diterima)
    | (anda|awak|tuan|puan)( ~)? akan( segera)? (menerima|terima|dapat|mendapat|dihubungi|dimaklumkan) | dengar (khabar )?daripada kami`,
  inside: '(kira-kira|lebih kurang)',
  units: { minute: 'minit', hour: 'jam', workday: 'hari (bekerja|kerja)', day: 'hari', week: 'minggu' },
  fixedSpans: {
    'dalam (masa )?sejam': [1, 'hour'],
    'dalam (masa )?setengah jam': [30, 'minute'],
    '1 ?x ?24 jam': [24, 'hour'],
  },
  fixedTimes: {
    'hujung hari( ini)? | akhir hari( ini)? | hari ini juga | penghujung hari': 'end-of-day',
    'hujung minggu( ini)? | akhir minggu( ini)? | minggu ini': 'this-week',
    'minggu (depan|hadapan)': 'next-week',
    'hujung bulan( ini)? | akhir bulan( ini)? | bulan ini': 'this-month',
    'selamat (pagi|petang|malam|tengah hari) | sekarang': 'none',
    'pagi ini': 'today-morning',
    'tengah ?hari ini': 'today-noon',
    'petang ini': 'today-afternoon',
    'malam ini': 'today-evening',
    'hari ini': 'today',
    'esok | besok': 'tomorrow',
    lusa: 'day-after',
  },
  holidays: {
    'malam krismas': 'christmas-eve',
    krismas: 'christmas',
    'malam tahun baru': 'new-years-eve',
    'tahun baru cina': 'lunar-new-year',
    'tahun baru': 'new-year',
    'hari raya( aidilfitri)? | aidilfitri | raya': 'eid-al-fitr',
  },
  dayOfMonth: '# ?(haribulan|hb) | # hari bulan | tarikh #',
  by: `(sebelum|pada|selewat-lewatnya|paling lewat|paling lambat|hari|menjelang|pukul|jam|tidak lewat daripada|pada atau sebelum)( (pada|hari|pukul|jam|hujung))*`,
  bare: '(esok|besok|lusa|hari|malam|pagi|petang|tengah|minggu|hujung|akhir|bulan|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|penghujung)',
  parts: { morning: 'pagi', noon: 'tengah ?hari', afternoon: 'petang', evening: 'malam' },
  calendar: {
    weekdays: ['isnin', 'selasa', 'rabu', 'khamis', 'jumaat', 'sabtu', 'ahad'],
    months: [
      'januari',
      'februari',
      'mac',
      'april',
      'mei',
      'jun',
      'julai',
      'ogos',
      'september',
      'oktober',
      'november',
      'disember',
    ],
    fillers: 'pada | ini | hari | pukul',
    hour: '(pada )?(pukul | jam)',
    halves: { am: 'pagi | am', pm: 'tengah ?hari | petang | malam | pm' },
  },
}
