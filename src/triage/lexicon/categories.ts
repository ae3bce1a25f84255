/** Words by which a matter is filed. All languages in one list: a word of one seldom means something else in another. */
import { CATEGORIES } from '../../domain/urgency.ts'
import { type Lexicon, readLexicon } from './cues.ts'

const categories = (text: string): Lexicon<(typeof CATEGORIES)[number]> => readLexicon(CATEGORIES, text)

export const CATEGORY_WORDS = categories(`
booking: book, booking*, booked, rebook*, reserv*, reschedul*, appointment*, change my|the date|trip|name|booking,
  move my, name correction, bestilling*, ombook*, booket, ændre _ dato|navn|rejse*, buchung*, gebucht, umbuch*,
  umbuchen, termin, réserv*, modifier ma, rendez-vous, cambiar _ fecha|reserva|nombre, cita, reservado, marcação,
  marcar, alterar _ data, remarcar, agendamento, pesan tempat, reservasi, ubah|ganti jadwal|tanggal, tempah*,
  tukar tarikh, κράτηση, κρατήσεις, αλλάξω|αλλαγή ημερομηνία, ραντεβού, avbestill*, boka*, ombokning
refund: refund*, money back, reimburse*, deposit back, refusion*, refunder*, pengene tilbage, tilbagebetal*,
  erstattung*, rückerstatt*, erstattet, geld zurück, kaution*, stornier*, rembours*, caution, reembols*, devolución,
  devoluciones, devolv*, devuel*, fianza, devolução, estorn*, caução, pengembalian dana|uang, uang kembali,
  balikin uang, uang jaminan, bayaran balik, pulangkan duit, duit balik, επιστροφή χρημάτων, επιστροφή, χρήματα πίσω,
  εγγύηση, återbetal*, tilbakebetal*, refusjon*, pengarna tillbaka, compensation, kompensation, entschädigung*,
  indemnis*, indemniz*, kompensasi, pampasan, αποζημίωση
delay: delay*, late, hours late, forsink*, verspät*, retard*, retras*, atras*, telat, terlambat, keterlambatan, molor,
  delay, lewat, kelewatan, καθυστέρησ*, καθυστερ*, försen*, behind schedule, too late, ankommer for sent,
  waiting for _ train|bus|flight|ferry
disruption: cancelled|canceled _ train|flight|ferry|bus|sailing|departure, aflyst*, storm, strike, weather,
  still running|sailing|leaving|going, is the _ running|sailing|leaving, gestrichen, ausgefallen _ zug|fähre|bus|flug,
  fällt aus, streik, fährt die|der, annul*, grève, tempête, supprimé, cancelado _ vuelo|tren, huelga, temporal,
  cancelad*, greve, tempestade, batal berangkat, dibatalkan, jadi berangkat, cuaca, batal, jadi gerak, ακυρώθηκε,
  απεργία, κακοκαιρία, φεύγει το|η, inställd*, innstilt
boarding: board, boarding, gate, gates, check-in, checkin, check in, denied boarding, ombord med, indtjekning,
  gangway, landgang, einsteigen, einchecken, bordkarte*, gleis, bahnsteig, embarqu*, embarquement, quai, embarque,
  embarcar, andén, cais, portão, naik kapal|kereta, peron, gerbang, naik feri|bas, platform, επιβίβαση, πύλη,
  αποβάθρα, ombordstigning, perrong*, queue at
tickets: ticket*, fare, pass, season card|ticket, billet*, klippekort, periodekort, ticket, fahrkarte*, fahrschein*,
  karte _ gilt, abo-karte, billete*, entrada, entradas, boleto*, bilhete*, ingresso*, passe, tiket*, karcis,
  εισιτήρι*, biljett*, billett*, vale only, boarding pass*, e-ticket
documents: passport, visa, id card, ids, pas, passet, kørekort, reisepass, personalausweis, ausweis, visum,
  führerschein, passeport, carte d'identité, pasaporte, dni, visado, passaporte, cartão de cidadão, paspor, ktp,
  pasport, kad pengenalan, διαβατήριο, ταυτότητα, βίζα, pass, körkort
luggage: luggage, baggage, suitcase*, carry-on, bags, hand luggage, bagage*, kuffert*, gepäck*, koffer*, valise*,
  equipaje, maleta*, bagagem, mala, malas, bagasi, koper, beg, αποσκευές, βαλίτσα, βαλίτσες, bagasje, resväska, väska
lost-property: lost property|and found, left my _ on|in|behind, forgot my|a, left behind, hittegods*,
  glemt min|mit|en, glemte, fundbüro, fundsachen, vergessen _ zug|bus, liegen lassen, liegen gelassen, objets trouvés,
  oublié mon|ma|un, objetos perdidos, olvidé, dejé mi|el, perdidos e achados, achados e perdidos, esqueci,
  ketinggalan, tertinggal, lost and found, απολεσθέντα, απολεσθέντων, ξέχασα, hittegods, glömde, glömt, gjenglemt
pets: dog, dogs, cat, pet, pets, puppy, hund*, hunde, kat, kæledyr, katze, haustier*, hund, dackel, chien*, chat,
  animal, animaux, perro*, gato, mascota*, cão, cães, cachorro, animal de estimação, anjing, kucing, hewan,
  peliharaan, haiwan, σκύλο*, σκυλ*, γάτα, κατοικίδι*, husdjur, kjæledyr
bikes: bike*, bicycle*, e-bike, cykel*, cykler, ladcykel, fahrrad*, rad, pedelec, vélo*, bici*, bicicleta*, trotinete,
  sepeda, basikal, ποδήλατο, ποδήλατα, sykkel, scooter*
vehicle: car, cars, van, camper*, motorhome, roof box, ev charging, charger*, charging, electric car, trailer,
  motorbike, parking, bil, bilen, elbil*, opladning*, autocamper, varevogn, parkering*, auto, pkw, wohnmobil*,
  dachbox, anhänger, e-auto, ladestation*, laden, parkplatz, voiture, camping-car, recharge, borne de recharge, coche,
  furgoneta, autocaravana, cargador, carro, carrinha, carregamento, mobil, kendaraan, parkir, cas mobil, kereta,
  kenderaan, αυτοκίνητο, τροχόσπιτο, φόρτιση, πάρκινγκ, elbil
accessibility: wheelchair*, disab*, step-free, step free, ramp, accessib*, assistance, lift|elevator out|broken,
  blind, deaf, autis*, kørestol*, handicap*, elevator*, rollstuhl*, barrierefrei*, aufzug, behinder*, begleitung,
  fauteuil roulant, pmr, ascenseur, silla de ruedas, discapacid*, ascensor, accesib*, cadeira de rodas, deficien*,
  elevador, acessib*, kursi roda, difabel, disabilitas, lift, kerusi roda, oku, lif, αμεα, αμαξίδιο, αναπηρ*,
  προσβασ*, ασανσέρ, rullstol*, rullestol*, hiss, heis, low vision, screen reader*, font size
children: child, children, kid, kids, baby, son, daughter, toddler, family ticket, barn, børn, babyer, søn, datter,
  kind, kinder, sohn, tochter, enfant*, bébé, fils, niño*, hijo, hija, bebé, criança*, filho, filha, anak, bayi,
  balita, budak, kanak, παιδί, παιδιά, μωρό, κόρη, γιο, alone, minors
onboard: seat*, cabin*, toilet*, wifi, wi-fi, coach, heating, air con, aircon, sæde*, plads, kahyt*, varme, wagen,
  sitz*, kabine*, wlan, toilette*, klo, heizung, klimaanlage, siège*, cabine*, wagon, clim, chauffage, asiento*,
  camarote, aseo*, baño*, vagón, aire acondicionado, lugar, assento*, casa de banho, banheiro, carruagem, kursi,
  kabin, toilet, gerbong, ac mati, tempat duduk, tandas, gerabak, penghawa dingin, θέση, καμπίνα, τουαλέτ*, βαγόνι,
  θέρμανση, sete, sittplats*
food: food, meal*, menu, breakfast, lunch, dinner, allerg*, vegan, vegetarian, burger, sandwich*, buffet, mad,
  morgenmad, måltid*, allergen*, essen, frühstück, speise*, allergene, repas, nourriture, petit-déjeuner, comida,
  desayuno, menú, refeição, pequeno-almoço, café da manhã, cardápio, ementa, makanan, sarapan, makan, halal, φαγητό,
  πρωινό, μενού, αλλεργ*, frukost, frokost
payment: payment*, pay, paid, card declined, charged _ twice|again|double, charged, my card, debited _ twice, charge,
  charges, billed, invoice*, receipt, credit card, direct debit, betal*, betaling*, trukket, hævet, faktura*,
  kvittering, kort, bezahl*, zahlung*, abgebucht, abbuchung*, rechnung*, quittung, karte, payer, paiement*, débité*,
  prélev*, facture*, reçu, pago*, pagar, cobr*, cobro, factura, recibo, tarjeta, pagamento*, cobran*, cobraram,
  fatura*, cartão, bayar*, pembayaran, potong*, kepotong, tagihan, faktur, kartu, qris, bayaran, caj, bil, invois,
  resit, kad, πληρωμ*, χρέωσ*, χρεώσ*, τιμολόγιο, απόδειξη, κάρτα, betalt, kvitto
price: price*, expensive, fee, fees, cost, costs, discount*, sale, overpriced, student discount, pris*, dyr*, gebyr*,
  rabat*, preis*, teuer, gebühr*, rabatt*, kostet, tarif, prix, cher, frais, remise, réduction, precio*, caro, cara,
  tarifa*, descuento*, comisión, preço*, taxa*, desconto*, tarifa, harga*, mahal, biaya, diskon*, ongkir, caj,
  diskaun, τιμή, τιμές, ακριβ*, έκπτωση, εκπτώσεις, χρέωση εξυπηρέτησης, avgift*, rabatt
loyalty: points, miles, loyalty, rewards, bonus points, member card, point, bonuspoint, medlemskort, punkte,
  treuepunkte, bonuspunkte, meilen, fidélité, cagnotte, puntos, millas, fidelidad, tarjeta de socio, pontos, milhas,
  fidelidade, poin, reward, member, mata ganjaran, mata, ahli, πόντοι, πόντους, πόντων, επιβράβευση, poeng, poäng
app: app, the app, apps, appen, appli, application mobile, aplicación, aplicativo, aplikasi, εφαρμογή, update,
  notification*, dark mode, qr, login, log in, logged out, password, account, kode, adgangskode, konto, passwort,
  anmelden, einloggen, connexion, mot de passe, compte, contraseña, cuenta, iniciar sesión, senha, palavra-passe,
  conta, akun, kata sandi, akaun, kata laluan, λογαριασμό, κωδικό, logger, inlogg*
website: website, site, webpage, page, checkout, form, 404, link, search, hjemmeside*, siden, formular, webseite,
  seite, homepage, internetseite, formulaire, web, página, formulario, formulário, situs, laman, borang, σάιτ,
  ιστοσελίδα, φόρμα, hemsida, nettside*
delivery: deliver*, delivery, parcel*, package, shipping, shipped, tracking, courier, ship to, lever*, levering*,
  pakke*, forsendelse, sender I, liefer*, lieferung*, paket*, versand*, zugestellt, sendung*, livr*, livraison*,
  colis, envoi, entrega*, entregado, envío*, paquete*, envíos, entreg*, encomenda*, envio*, pacote*, kirim*, dikirim,
  pengiriman, kurir, resi, ongkir, hantar*, penghantaran, bungkusan*, pos, παράδοσ*, παραδό*, δέμα, αποστολ*,
  στέλνετε, leverans*, levert, frakt
subscription: subscription*, subscribe*, membership, cancel my plan, plan, contract, pause, abonnement*, opsige*,
  opsagt, medlemskab*, aftale, abo, kündig*, gekündigt, vertrag*, mitgliedschaft*, abonnement, résili*, contrat,
  engagement, suscripción, suscripciones, baja, contrato, permanencia, subscrição, assinatura*, plano, fidelização,
  langganan*, berlangganan, paket bulanan, kontrak, langgan*, melanggan, συνδρομ*, συμβόλαιο, πρόγραμμα,
  prenumeration*, medlemskap
product: product*, broken, defect*, faulty, battery, size, colour, model, warranty, beans, machine, shoes, dress, zip,
  leaks, vare, produkt*, størrelse, farve, defekt*, batteri, garanti, größe, farbe, akku, garantie, kaputt, produit*,
  taille, couleur, batterie, producto*, talla, color, batería, garantía, produto*, tamanho, cor, bateria, garantia,
  barang, produk*, ukuran, warna, baterai, garansi, rusak, saiz, bateri, jaminan, rosak, προϊόν*, μέγεθος, χρώμα,
  μπαταρία, εγγύηση, roast, grind, filter, kaffebønner, bohnen, röstung, mouture, molienda, moagem, biji kopi, kopi,
  κόκκους, καφέ
cafe: cafe, café, coffee shop, barista*, opening hours, open today, table, terrace, store, shop, branch, kaffebar,
  caféen, åbningstider, åben, butik*, filiale*, öffnungszeiten, geöffnet, laden, boutique, magasin, horaires, ouvert,
  cafetería, tienda, horario*, abierto, local, cafetaria, loja, horário*, aberto, esplanada, kafe, gerai, outlet,
  cabang, jam buka, buka, kedai, cawangan, waktu operasi, μαγαζί, κατάστημα, καφετέρια, ωράριο, ανοιχτά, butik,
  öppettider
gift: gift*, gift card*, voucher*, present, gift wrap, gavekort*, gave, gaver, gutschein*, geschenk*, geschenkkarte*,
  carte cadeau, bon cadeau, cadeau, tarjeta regalo, regalo, bono, cheque regalo, cartão presente|oferta,
  vale presente, presente, prenda, kartu hadiah, hadiah, kado, baucar*, kad hadiah, δωροκάρτ*, δώρο, κουπόνι,
  presentkort, gavekort
hygiene: dirty, filthy, hygiene, mould, mold, cockroach*, bedbug*, mice, hair in, smell*, beskidt*, snavs*, mug,
  skimmel, klam*, hår, lugter, rengøring*, dreckig*, schmutzig*, schimmel*, stinkt, haar in, sale, sales, hygiène,
  moisi*, cafard*, punaises, sucio*, sucia*, higiene, moho, cucaracha*, suj*, mofo, barata*, bolor, kotor, jorok,
  kecoa, jamur, kebersihan, berjamur, lipas, kulat, βρώμικ*, βρόμικ*, μούχλα, κατσαρίδ*, υγιεινή, smutsig*, skitten*
staff: rude, staff, employee*, manager, driver, agent, service was, waiter*, hung up, personale*, medarbejder*,
  uforskammet*, chauffør*, ekspedient*, personal, mitarbeiter*, unfreundlich*, fahrer*, verkäufer*, personnel,
  employé*, vendeur*, impoli*, chauffeur, empleado*, maleducad*, conductor, camarero*, funcionári*, atendente*,
  mal-educad*, motorista, empregad*, pegawai*, staf*, karyawan, kasir, jutek, sopir, satpam, kasar, pekerja, biadab,
  pemandu, υπάλληλος, υπάλληλο, υπάλληλοι, αγεν*, προσωπικό, οδηγός, otrevlig*, frekk*, ansatt*
safety: danger*, unsafe, injur*, hospital, accident, smoke, fire, gas, farlig*, skadet, skadestue, ulykke, røg, brand,
  gefährlich*, verletzt*, krankenhaus, unfall, rauch, feuer, dangereu*, blessé*, hôpital, fumée, peligro*, herid*,
  urgencias, accidente, humo, perigo*, ferid*, acidente, fumo, fumaça, bahaya, luka, rumah sakit, kecelakaan, asap,
  cedera, kemalangan, κίνδυνο*, τραυμ*, νοσοκομείο, ατύχημα, καπνός
privacy: privacy, data, personal data, gdpr, leaked, breach, personal information, other customer's, hacked,
  privatliv, persondata, oplysninger, datenschutz*, daten, données, confidentialité, piraté, datos, privacidad,
  filtra*, dados, privacidade, vaza*, lgpd, data pribadi, privasi, bocor, data peribadi, tiris, δεδομένα, απόρρητο,
  διαρροή
`)
