import { cues } from '../cues.ts'

/** Tone and kind. */
export const tone = cues(`
failure: rot*, roto*, defectuos*, dañad*, equivocad*, erróne*, incorrect*, falta, faltan, faltaba*,
  nunca llegó|llega|recibí|llegaron|apareció,
  no llegó|llega|ha llegado|llegaron|recibí|he recibido|apareció|vino|cumplen|funcionó|coincide|sirve|es normal|está bien|venía|corresponde|había,
  cancel*, retras*, retraso, tarde, fría, frío, sucia*, sucio*, asquero*, asco, caducad*, quemado, huele, olor, gotea,
  rasgad*, rayad*, abollad*, rota, perdieron|perdido mi|maleta|equipaje|paquete|pedido, perdid*, maleducad*, grosero*,
  borde, bordes, antipátic*, gritó, colgó, colgaron, se negó|niegan, overbooking, sobreventa, abarrotad*, llenísim*,
  sin asiento*|explicación|información|aviso|avisar|disculpa|baño*|agua, agotad*, problema*, queja*, quejarme,
  reclam*, lent*, falló, fallido, vencid*, podrid*, mal, malo, mala, malos, malas, peor, carísim*,
  demasiado caro|largo|lento|pequeño|salado, vacía*, vacío*, a medias, caos, desastre, perder tiempo, tiempo perdido,
  arruin*, chinches, cucaracha*, pelo en, olvidaron, ruido, dejaron, averiad*, engaños*, engaña*, mentira*, mienten,
  mintieron, subida de precio, subieron, más caro, equivocaron, deficiente, incompleto, incompleta, cerrado,
  sin avisar, en blanco, crudo, cruda, crudos, al revés, del revés, talla equivocada|incorrecta|menor|mayor,
  dos zapatos|izquierd*|derech*|iguales, no _ pedí|pedimos|encargué|había,
  llegó|vino|traía|venía _ abiert*|usad*|sin|otr*|color|equivocad*|cambiad*|rot*|vací*|dos,
  páginas en|repetidas|arrancadas, se encogió, encogió|encogido|destiñó|desteñid*|despegó|descosió, parpade*,
  atendieron|atendió tarde|dos, habló|hablaron|trató|trataron _ como|mal|si, han quitado, la|lo han quitado,
  de repente, sin decir nada, solo en polaco|inglés|chino|alemán, templado, aguad*, pasad*
anger: peor|pésim*|pesimo|pesima servicio|experiencia|empresa|atención|compañía, pésim*, horrible*, terrible*, fatal,
  vergüenza, vergonzos*, verguenza, inaceptable*, intolerable*, indignante*, indignad*, indignación, ridícul*,
  patétic*, inútil*, incompeten*, tomadura de pelo, broma, chiste, mierda, joder, coño, puta, puto, carajo, maldit*,
  asco, basura, porquería, pesadilla, furios*, enfadad*, enojad*, cabread*, hart*, harta, harto, cansad* de,
  decepcion*, frustr*, molest*, odio, estafador*, ladron*, sinvergüenza*, mentiros*, caraduras, caradura,
  tomando el pelo, falta de respeto, lamentable*, desastros*, nefast*, penos*, cero estrellas, una estrella,
  bochorno*, vaya mierda|desastre|vergüenza, no puede ser, increíble que, ni idea tienen, payasos
leaving: nunca más, jamás, no vuelvo, no volveré|volveremos, última vez, me doy|daré|di de baja, dar de baja,
  darme de baja, cancelo|cancelar mi, cambio|cambiar|cambiaré|paso|pasarme de|a compañía|la competencia|otro|otra,
  un cliente menos, perdido|pierden un|una cliente|clienta, boicot, eviten,
  no recomiendo|compréis|compren|contraten|vayáis|uséis, huid, huyan, me voy a|con
sarcasm: gracias por nada|hacerme|arruinar|el|la|las|dejarme|otra, muchas gracias por _ nada|espera|retraso,
  qué bien|maravilla|bonito|detalle|alegría|gran|genial|servicio|eficiencia|ilusión|suerte|divertido, bravo,
  enhorabuena, felicidades, felicitaciones, aplausos, me encanta cuando|que|esperar|pagar|cómo,
  genial|perfecto|fantástico|estupendo|maravilloso|increíble|excelente que|otra|trabajo|servicio|gestión|organización|idea,
  menudo|menuda|vaya servicio|servicio|atención|timing|gestión|nivel, de lujo, todo un lujo|detalle, nivel,
  al parecer, por lo visto, quién necesita, para qué, como siempre, cómo no, por supuesto, claro que, gratis, premium,
  vip, un 10, cinco estrellas, viva, olé, ole, sois unos cracks, unos genios, un aplauso, da gusto, así da
thanks: gracias, mil gracias, muchas gracias, agradec*, agradezco, se agradece, un diez, salvaron|salvasteis|salvado,
  felicitar, felicito, enhorabuena
praise: me encanta*, encanta*, encantad*, amo, adoro, maravill*, fantástic*, increíble*, excelente*, genial*,
  perfect*, estupend*, espectacular*, magnífic*, mejor, mejores, delicios*, ric*, riquísim*, buenísim*, precios*,
  hermos*, bonit*, linda, lindo, amable*, amabilidad, simpátic*, atent*, encantador*, feliz, contento*, contenta*,
  favorit*, recomiend*, recomendable*, recomendado, rápid*, fácil, cómod*, acogedor*, puntual*, crack, cracks, ídolos,
  héroes, héroe, top, de diez, 10 10, disfrut*, sonrisa, impresionante, impecable*, un placer, chulo, chulísim*, joya,
  magia, mágic*, profesionales, trato, eficiente*, sorprendid*, me alegr* el día|la|semana,
  alegraron|alegrasteis|alegró, se acord* de mi|mí|nosotros, se acordaba|acordaban|acordó, un sol, un amor,
  un encanto, salvó|salvaron|salvasteis la|el|mi vida|día|cuarentena|tarde, no cambio|cambiaría por nada,
  vale cada|la céntimo|peso|euro|pena, repetiré|repetiremos|volveremos|volveré, rapidísim*, puntualísim*, limpísim*,
  a la hora que, me lo regaló, sonrió, sonri*, ricos, croquetas, una maravilla, qué maravilla,
  me habéis|han estropeado|malacostumbr*|arruinado _ demás|otras|resto, soy fan, apareció el|la peluche|osito|maleta,
  éxito, gracias infinitas, adicción, engancha*, mi|su perro|gato|hija|hijo adora|ama|feliz
wish: estaría|sería bien|genial|bueno|ideal|increíble, ojalá, me gustaría|encantaría que,
  por favor _ añadan|añadid|traigan|pongan|poned|saquen, podríais|podrían _ añadir|poner|traer|sacar|abrir,
  sugerencia, propuesta, única pega, un único pero, espero que, un deseo, vuelvan a, echo de menos,
  ojalá pongáis|pongan|hubiera|haya, si algún día hay|ponéis|ponen|sacan, no estaría|vendría de más|mal,
  le pondría|pondríamos|añadiría|agregaría, solo le|os falta|faltaría|pondría|pediría, faltaría un|una,
  estaría bien que|un|una, modo oscuro, molaría, sería la leche|perfecto|lo máximo, solo falta|faltó un|una,
  un|una _ más no estaría
contrast: pero, sin embargo, aunque, lástima, una pena, desgraciadamente, lamentablemente, excepto, salvo, menos,
  hasta que, eso sí, solo que, no obstante
question: qué, cómo, cuándo, dónde, cuál, cuáles, quién, cuánto, cuánta, cuántos, cuántas, por qué, porqué, puedo,
  podemos, se puede|pueden, hay que|algún|alguna|manera|forma|opción,
  tienen|tenéis|tienes _ algún|alguna|opción|servicio|de, es posible|necesario|obligatorio|cierto,
  saben|sabéis|sabe si|alguien|cuándo|cómo, alguien sabe|ha|conoce|más,
  alguna idea|novedad|noticia|información|recomendación|manera, pregunta, duda, consulta,
  quisiera|quería|querría|me gustaría saber, necesito saber, me pregunto, dime|decidme|díganme, informar*,
  información, si es, incluye, aceptan|aceptáis, envían|enviáis, abren|abrís, curiosidad, tengo que, debo, cuesta,
  sirve para, sirve hasta|para|igual, sirve, me hace falta, hace falta, hay que, mi duda es, la duda, no sé si,
  quería|queria saber, a ver si, si llegáis|hay|llega|tenéis|puedo|vale, cuenta desde, cubre, mejor ni pregunto,
  se puede|podrá, puede ir, lleva|llevan trazas
help: ayuda, ayudar*, ayuden, ayudadme, por favor, porfa, favor, porfavor, necesito, necesitamos, pueden ayudar,
  socorro, auxilio
future: próxim*, el mes que viene, la semana que viene, este verano,
  en verano|navidad|agosto|julio|septiembre|diciembre|enero, planeando, pensando en, quiero, queremos, quisiera,
  me gustaría, antes de comprar|reservar|pedir|contratar, interesad* en
resolved: ya está solucionado|resuelto|arreglado, solucionado, resuelto, arreglado, ya funciona, ya lo encontré,
  ya me, al final, todo bien, olvidadlo
negation: no, nunca, nada, nadie, ningún, ninguna, ninguno, sin, jamás, tampoco, ni
promo: sorteo*, sorteamos, gana un|una|dinero|hasta|premios|*, gana|ganar dinero|desde, ganador*, ganaste, has ganado,
  premio*, gratis|gratuito|gratuita _ iphone|regalo|muestra|seguidores|viaje|entradas, giveaway, cripto*, bitcoin,
  airdrop, invert*|inversión, ingresos pasivos|extra, desde casa, préstamo*, crédito rápido, casino, apuestas,
  bono de, código de descuento|promo*, usa el código, cupón, solo hoy, últimas plazas|unidades, date prisa,
  haz clic|click, pincha, clic|click en|aquí, enlace en|link en|mi _ bio|perfil, sígueme|síguenos|síganme|sigueme,
  dale like, comparte y, etiqueta a, whatsapp, telegram, onlyfans, adelgaz*, bajar de peso, comprar seguidores,
  ofertas|oferta increíbles|exclusiva|limitada, suscríbete a, escucha mi, nuevo tema|single, tarot, vidente,
  horóscopo, escríbeme al|por, info al|por dm|privado
injection: ignor* _ instrucciones|anteriores|reglas|indicaciones, olvida _ instrucciones|reglas|todo,
  prompt del sistema, system prompt, ahora eres, a partir de ahora eres, responde solo|únicamente|con,
  marca esto|este, establece prioridad|la, imprime|muestra|revela _ prompt|clave*|api|instrucciones,
  nuevas instrucciones, actúa como, olvida|ignora todo|todas|lo, modo mantenimiento|desarrollador|administrador,
  muestra|dime _ reglas|instrucciones|prompt|ocultas|correos, responde|contesta _ solo|únicamente
pitch: ayudamos a, ofrecemos, proporcionamos, fabricamos, somos _ empresa|agencia|fabricantes|proveedores|estudio,
  nuestra agencia|plataforma|empresa|solución, nuestro equipo|software|servicio,
  aument*|impuls*|multiplic*|dispar* _ ventas|seguidores|tráfico|ingresos|visibilidad|marca|alcance, seo, marketing,
  leads, clientes potenciales, diseño web, llamada rápida|de, agenda|agendar|reserva una|un _ llamada|demo|cita,
  demo gratis|gratuita, auditoría, presupuesto sin, inteligencia artificial, chatbot*, posicionamiento, google,
  proveedor* de, embalaje*, estimado*|estimados señor*|propietario|equipo, influencer*, minutos esta semana, potenciar
bulk: al por mayor, mayorista*, mayoreo, por mayor, grupo*, grupo de, reserva de grupo,
  descuento por|para volumen|grupos|cantidad, empresa*, corporativ*,
  para nuestra|nuestro|mi|una oficina|empresa|colegio|escuela|boda|congreso|evento|hotel|restaurante|cafetería|tienda|club|equipo|clase|conferencia|bar,
  *0|*5 personas|invitados|empleados|unidades|cajas|kilos|kg|alumnos|estudiantes|entradas|plazas|licencias|asistentes|habitaciones|bolsas,
  presupuesto para|de, cotización, lista de precios, distribui*, distribuir, franquicia*, revend*, comercial,
  departamento comercial|de ventas, con quién _ hablar|hablo|contacto|contactar, facturación a empresa,
  alquilar _ entero|completo, al mes para, pedido grande, gran cantidad
partner: colabor*, patrocin*, sponsor*, alianza*, socios, partner*, trabajar con vosotros|ustedes, trabajar juntos,
  embajador*, vender sus|vuestros, sus|vuestros productos en, creador* de contenido, propuesta, afiliad*
job: trabajo, empleo, vacante*, oferta de trabajo|empleo, currículum*, curriculum, cv, postul*, aplicar a|para,
  candidatura, prácticas, becari*, pasantía, contrat*|contratando|contratáis personal|gente,
  buscan|buscáis|necesitan personal|gente|camareros, trabajar en|con vosotros|ustedes, entrevista de,
  recursos humanos, rrhh, cogen|cogéis|contratan|buscan gente|personal, carnet de, mandé mi|el cv|currículum,
  sigue abierto|abierta el|la|puesto, puesto de, hacen prácticas, de trabajo, trabajar con
reporter: periodista, reporter*, escribo|escribiendo|preparando _ artículo|reportaje|tesis|trabajo|nota,
  artículo sobre, reportaje, tesis, tfg, tfm, gabinete de prensa|comunicación, contacto de prensa, jefe de prensa,
  entrevist*, podcast, investigador*, redacción, para el|la|un periódico|revista|radio|diario, declaraciones,
  portavoz, del diario|periódico
rival: mejor que, mil veces mejor, supera, gana a, prefiero, me quedo con, comparado con, en cambio, sobrevalorad*,
  vs, jamás podría, ya quisiera*
hearsay: he oído, me dijeron, dicen que, imagina* que, me recuerda, jaja*, jeje*, lol, xd, gracios*, meme,
  alguien se acuerda, opinión impopular, al azar, nostalgia, vi a|un|una, escuchando, mi vecin*|tío|abuela|cuñado,
  soñé, dato curioso
other-sense: papel pintado, senderis*, sendero*, ruta, caminata, excursión, tipografía, fuente, canción, álbum, disco,
  banda, concierto, novela, libro, capítulo, personaje, película, serie, temporada, videojuego, nivel, receta,
  pintura, cuadro, color, lana, tejer, ganchillo, bordado, jersey, cachorro, gatito, perro que se llama, caballo,
  raza, variedad, planta, rosa, semillas, apellido, genealog*, pueblo, aldea, archipiélago, isla, islas, provincia,
  costa, montaña*, sierra, valle, glaciar, lago, río, paisaje*, exposición, museo, historia de, medieval, siglo,
  dialecto, mitología, diosa, leyenda, fútbol, club, delantero, portero, liga, torneo, regata, velero, especie,
  escarabajo, constelación, asteroide, github, tatuaje, perfume, esmalte, alfombra, cortina*, sofá, muebles, azulejo*,
  coro, poema, poeta, guitarra, vinilo, castillo, catedral, parroquia, calle, barrio,
  no la|el cadena|marca|empresa|tienda|banco|aplicación, nada que ver con
`)
