import { cues } from './cues.ts'

export const es = cues(`
injury: herid*, lesion*, me|se|le|nos hice|hizo daño,
  se|me|le rompió|rompí|roto|fractur* _ brazo|pierna|muñeca|cadera|tobillo|diente|nariz|dedo, fractura*, quemadura*,
  me|se|le quem*|quemó|quemé, me|se|le caí|cayó|ha caído|caído, caída en|por, resbal*, tropec*, tropez*,
  cort*|corté _ dedo|mano|labio|lengua|boca|pie, sangr*,
  cristal*|vidrio*|metal|plástico en _ comida|ensalada|bebida|boca|pan|plato|café|bote,
  trozo*|trozos|pedazo* de cristal|vidrio|metal|plástico, conmoción, inconsciente, desmay*, puntos de sutura,
  hospital*, urgencias, ambulancia*, electrocut*, descarga eléctrica, calambrazo, atragant*, asfixi*, atrapad*,
  atropell*, agredi*, agresión, golpe* a|en la|el|cabeza, acosa*, acoso*, acosó,
  casi|a punto _ muere|mata|morir|matar|ahoga|matarnos, peligro*, peligroso*, peligrosa*, inseguro,
  puede|podría _ morir|matar|alguien, cables sueltos|pelados, por la borda, suicid*, matarme, quitarme la vida,
  no _ respirar, no respira, dolor en el pecho, infarto, ictus, convulsion*, frenos,
  conductor _ borracho|móvil|dormido, cuchillo, agarró|agarraron|empujó|pegó|empujaron _ cuello|brazo|pelo|suelo,
  con golpes, moratones, haber muerto, pudimos|podíamos haber, fallaron los frenos, fallaron _ frenos,
  tirado|tirada|tumbado|tumbada en _ suelo|cubierta|andén|vía, él|ella|hombre|señor|mujer|señora|persona no se mueve,
  no reacciona, no responde, se ahoga, se ahogaba, cayó|caído|caer al agua|mar|río|vía,
  encerrado|encerrados|atrapado|atrapados en _ ascensor|baño, pelea, peleando, bomba, con un cuchillo|arma,
  necesita|necesitamos un médico|ambulancia, desplom*, se desmayó,
  encontré|mordí|tragué|había|apareció _ cristal|vidrio|tornillo|clavo|piedra|plástico|metal|hueso|alambre|grapa,
  rompí|roto|partí un|una|el diente|muela, café|agua|té|aceite|sopa hirviendo|caliente _ mano|pierna|brazo|cara,
  ampollas, tuve que ir _ médico|hospital, borde cortante,
  salida de emergencia|incendios _ tapada|bloqueada|cerrada|obstruida,
  barandilla|pasamanos _ suelta|suelto|rota|roto|falta, agua|gotea|goteando|mojado _ enchufe*|cables|eléctric*,
  riesgo para _ vida|salud|personas|niños, cayó|caído|desprendió techo|placa|panel|lámpara|estantería
illness: intoxica*, envenen*, vomit*, me|nos|le sentó|puso|puse|pusimos|ha sentado mal|enfermo|enferma|malo|mala,
  enfermamos, enfermé, diarrea, gastroenteritis, reacción alérgica, anafil*, hinch* _ cara|garganta|labios|lengua,
  se le cerró la garganta, urticaria, sarpullido, moho, gusano*, salmonel*, listeria, hipoglucemia, monóxido,
  todos|varios enfermos|vomitando, se encuentra|siente mal, muy mal
fire: incendio, incendi*, en llamas, llamas, se prendió|quemó|incendió, prendió fuego,
  sale|salía|saliendo|sale humo|humo, humo en|del|por|negro|saliendo, huele|olía|olor a _ quemado|gas|humo,
  fuga de gas, explot*, explosión, chispas, sobrecalent*, derret*, derritió, evacua*, alarma de incendios,
  echar|echa|echaba|echando humo, a echar humo, bomberos, huele a gas, huele _ gas
child-alone:
  niño|niña|hijo|hija|menor|bebé|niños _ solo|sola|solos|perdido|perdida|desaparecido|desaparecida|abandonado|abandonada,
  no encuentro|encontramos a mi|nuestro _ hijo|hija|niño|niña, sin _ adulto|acompañante,
  solo|sola en el|la andén|estación|tren|parada, separado|separada de mi|sus
threat-law: abogad*, demanda*, demandar*, denunci*, denuncia, acciones|vía|vías legales|legal|judicial, tribunal*,
  juzgado*, juicio, en los tribunales, hoja|hojas de reclamaciones|reclamación, reclamación formal|oficial, consumo,
  facua, ocu, profeco, indecopi, sernac, defensor del|consumidor, oficina del consumidor, arbitraje,
  organismo regulador, regulador, protección de datos, aepd, sanidad, inspección, inspector*, policía, guardia civil,
  autoridades, querella, burofax, contracargo
threat-press: prensa, medios, periódico*, periodista* _ es|está|va|quiere|llama|amigo|interesa, televisión, tele,
  salir en|las, a los medios|periódicos, viral, hacerlo público|viral, hacer público, reportaje sobre,
  hablé|hablado con _ periodista, publicamos|emitimos|sacamos _ reportaje|artículo|noticia,
  a|en las|los noticias|periódicos|telediario
fraud: fraude*, fraudulent*, estafa*, estafad*, hacke*, jacke*, phishing, robad* _ cuenta|tarjeta|dinero|datos,
  robaron, robado, clonad*, clonaron, suplantación, suplantad*,
  cargo*|compra*|pago*|retiro*|transferencia* _ no _ reconozco|autoricé|autorizado|autorizada|hice|autorizados,
  no reconozco, no autoricé|autorizado, no hice|he hecho _ compra|pago|pedido|transferencia,
  cargo*|movimiento* extraño*|desconocido*|sospechoso*|raro*, vaciaron|vaciado mi|la|cuenta,
  alguien _ entró|accedió|usó|compró|cuenta|tarjeta|cambió, cuenta _ hackeada|robada|vaciada,
  sin mi autorización|permiso|consentimiento, estafador* _ sabe|saben|mis|mi|nombre,
  llamada|correo|sms|carta|mensaje _ de|vuestro|su|logo|nombre _ código|clave|claves|tarjeta|banco|pin
breach: filtración, filtrad*, filtraron, brecha de seguridad|datos,
  datos|información|dirección|nombre|pedidos|cuenta|facturas _ de|del _ otro|otra|otros|otras|desconocidos|clientes|extraños,
  datos personales|privados _ expuestos|públicos|publicados|visibles|compartidos,
  mis|nuestros|sus datos|dirección|teléfono|pasaporte _ expuesto*|publicado*|filtrado*|enviado*|compartido*|vendido*,
  veo|ver|vi|aparece|aparecen los|el|la|las datos|nombre|pedidos|cuenta, rgpd, enviaron mis|mi,
  contraseña* _ texto plano, en copia a todos, historial|expediente médico|clínico,
  mandaron|enviaron _ a _ desconocido, no es|son mi|mis|mío|míos nombre|dirección|cuenta|pedido|datos|pedidos,
  datos|dirección|nombre|pedido|pedidos|factura|cuenta|tique|medicina _ de _ otra|otro|otros|alguien,
  de otra persona _ datos|nombre|dirección|cuenta|pedido|factura
impostor: cuenta|perfil|página|web|correo|sms|número fals*, falso perfil,
  fals* _ cuenta|perfil|página|web|correo|sms|soporte, se hace*|hacen pasar, haciéndose pasar, suplanta*,
  son ustedes|vosotros, es _ real|oficial|estafa|verdad,
  me pide*|piden|pidieron|pidió _ clave|pin|contraseña|código|tarjeta|cvv,
  verifi*|confirm*|actualic*|ingres*|envíe*|envia* su|tu|sus|tus|los|datos _ cuenta|tarjeta|datos|código|contraseña|bancarios|identidad,
  su|tu cuenta|reembolso|paquete ha sido|será|está|fue _ suspendid*|bloquead*|aprobado|listo|retenido,
  soporte oficial|técnico, atención al cliente oficial, equipo de soporte
money-lost: cobr*|cobraron|cobrado|cargado|cargaron|pagué|pagado _ dos|doble|dos veces|tres|de más|duplicado,
  doble|duplicado cobro|cargo, cobro|cargo doble|duplicado|indebido, cobraron, cobrado, me cobr*,
  me|nos|siguen|sigue cobrando|cobran|cobrar, de más, mi|el|nuestro|su dinero|reembolso|depósito|plata|devolución,
  devuel*|devolver|devolvieron|devolución _ dinero|plata|importe|no|nunca,
  reembols* _ no|nunca|sigo|aún|todavía|negado|rechazado|espero,
  no|nunca|sin _ reembols*|devolución|devuelto|devolvieron|devuelven, esperando _ reembolso|devolución|dinero,
  deben|debéis|debe me|dinero|euros|pesos, me deben|debéis|deben, perdí|perdido|pierdo _ dinero|euros|pesos|plata,
  robo, atraco, timo, descontaron|descontado, pagué _ y|pero|no|nada, he pagado _ y|pero|no, dinero tirado,
  tarjeta regalo|bono|cupón|vale _ no|vacía|vacio|caducado|inválido,
  saldo|puntos|millas _ desapareci*|cero|perdido*|borrado*, números rojos, descubierto
blocked-now:
  no puedo|podemos|puede|pude|deja|dejan|me|nos _ entrar|acceder|pagar|embarcar|subir|salir|iniciar|abrir|comprar|usar|llamar|sacar|pasar|volver|facturar|viajar,
  bloquead*, bloquearon, atascad*, tirad* en|aquí|sin, varad*, tirados, plantad*,
  negaron|niegan|denegado|rechazad* _ embarque|entrada|acceso|tarjeta,
  tarjeta|pago|cuenta rechazad*|bloquead*|suspendid*|congelad*, encerrad*, ahora mismo, en este momento,
  sin luz|agua|calefacción|internet|línea|servicio|señal|llave|llaves|cobertura,
  no hay luz|agua|internet|calefacción|señal,
  perder*|pierdo|perdí|perdimos|perdiendo _ tren|vuelo|barco|ferry|autobús|conexión|bus, dejaron tirad*|fuera|en,
  afuera, sin poder, estoy|estamos|seguimos tirad*|fuera|atrapad*|atascad*,
  código|llave|tarjeta|billete|enlace _ no funciona|va|abre|llega|sirve, no me|nos llega _ código|correo|sms|billete
on-site:
  estoy|estamos|sigo|seguimos en _ puerta|mostrador|caja|cola|fila|aeropuerto|estación|terminal|andén|entrada|puerto|recepción,
  en la puerta|fila|cola|caja|estación|parada|terminal|entrada|recepción|calle,
  en el aeropuerto|mostrador|andén|puerto|muelle|hotel, haciendo cola, en vuestra|su|tu terraza|tienda|puerta|sala,
  delante de|del, frente a|al
hurry: urgente*, urge, urgencia, emergencia, cuanto antes, de inmediato, inmediatamente, ya mismo, lo antes posible,
  plazo _ hoy|medianoche|mañana, antes de medianoche|cerrar
today: hoy, esta noche|tarde|mañana
imminent: en|dentro _ minutos|minuto|hora|horas|media,
  sale|salimos|zarpa|embarca|embarcamos|cierra|empieza en|a|hoy|ya|ahora,
  mi|el|nuestro vuelo|tren|ferry|barco|autobús _ sale|hoy|es|minutos, último|última tren|bus|barco|metro|ferry,
  en el tren|avión|barco|bus
soon: mañana, pasado mañana, este fin de semana, en dos|tres|2|3 días,
  el|antes lunes|martes|miércoles|jueves|viernes|sábado|domingo
repeated:
  segunda|tercera|cuarta|quinta|sexta|décima|enésima|2a|3a|2ª|3ª|4ª|5ª vez|mensaje|llamada|reclamación|semana|intento,
  tercer|segundo|cuarto|quinto|enésimo|3er mensaje|correo|email|tuit|día|intento|reclamo|mes, otra vez, una vez más,
  de nuevo, nuevamente, sigo|seguimos|sigue|siguen sin|esperando|igual|mal, todavía|aún no|sin|espero|nada|estoy,
  he|hemos|ya _ escrito|llamado|reclamado|preguntado|contactado|enviado|mandado _ veces|varias|mil|dos|tres|correos|mensajes|ya,
  llamé|escribí|reclamé|mandé _ veces|varias|mil,
  nadie _ responde|contesta|ayuda|soluciona|da|sabe|atiende|contestó|respondió|llama,
  sin respuesta|solución|noticias|contestar|responder, ninguna respuesta|solución, ignor*, mil veces,
  varias|muchas|tres|cuatro|cinco|dos|3|4|5|6|7 veces|llamadas|correos|mensajes|emails|reclamaciones,
  siempre lo mismo|igual, la misma respuesta|historia, mismo problema, cuántas veces,
  como|ya dije|les dije|os dije|comenté, respuesta automática, largas,
  no responden|contestan|atienden|contestáis|respondéis|solucionan, cada vez que
waiting: esper* desde|hace|más|horas|días|semanas|llevo, esperando, espera de,
  llevo|llevamos _ horas|días|semanas|meses|hora|semana|mes|minutos, hace _ días|semanas|meses|horas,
  desde _ lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|semana|mes,
  horas esperando|de|al, al teléfono, retras*, interminable, eternidad
many-people: todo el mundo, nadie puede|sabe|nos, a alguien más, alguien más, a más gente,
  otros|más clientes|usuarios|pasajeros|personas, cientos de, decenas de, miles de, montón de,
  medio|toda|todo el|la|mi tren|cola|fila|familia|oficina|tienda|barrio|edificio|autobús|empresa|calle, pasajeros,
  usuarios,
  mi|mis compañer*|vecin*|amig*|pareja|marido|mujer|hermana|hermano|novia|novio|madre _ también|mismo|igual|tampoco,
  también a|le|les|me, a mí también, igual aquí, mismo problema|aquí, somos _ muchos|varios|personas,
  *0 personas|pasajeros|clientes|gente, colas de|enormes, a todos|todas, todos los|mis|nos, para todos|todo
everywhere: todo el país, a nivel nacional|mundial|global, en todo|toda _ país|ciudad|españa|méxico|sistema|europa,
  en todas|todos|varias|varios|tres|dos|cuatro|cinco las|los|tiendas|estaciones|ciudades|países|sucursales|cajeros|terminales|cafeterías|locales|líneas,
  todas|todos las|los tiendas|estaciones|sucursales|cajeros|terminales|máquinas|líneas, por todas partes,
  en todas partes, caída total|general|masiva, apagón, sistema caído, todo caído,
  ninguna|ninguno de _ tiendas|locales|sucursales, toda la ciudad, ni siquiera a emergencias
down: caíd*, se cayó|cae|ha caído, está|están|sigue caída|caído|caídos|muerta|muerto,
  no _ funciona|funcionan|carga|cargan|abre|responde|va|anda|arranca|conecta|lee|furula, no va, error, errores,
  error 500|404|503|502, código de error, mensaje de error, pantalla blanca|negra|azul|en,
  se cierra|bloquea|congela|cuelga|queda, colgad*, congelad*, falla, fallan, fallando, fallo, caída, caídas,
  fuera de servicio|línea, servidor*, en mantenimiento, no disponible, desconecta, estropead*, averiad*, avería,
  roto|rota, sin servicio|señal|sistema|conexión, time out, bug, me saca|echa|expulsa, dando error|fallo,
  solo a mí|me, se ha|habrá caído, en blanco|gris|negro, no carga|abre|arranca,
  me|nos echa|saca|cierra _ sesión|app|fuera, se queda|quedó en|colgad*|pillad*
service: app, aplicación, aplicacion, web, página, pagina, sitio, tienda online, portal, login, inicio de sesión,
  pago, pagos, pasarela, datáfono*, tpv, terminal*, lector*, máquina*, cajero*, sistema, servidor*, pantalla*, panel*,
  barrera*, torniquete*, tornos, escáner, código qr, qr, wifi, internet, red, banca online|en línea|móvil, línea,
  cobertura, señal, streaming, fibra, taquilla*, correo, buscador, checkout
child: niño, niña, niños, niñas, hijo, hija, hijos, bebé, bebe, menor, peque, peques, nieto, nieta, adolescente,
  tengo 7|8|9|10|11|12|13|14|15|16 años, de|con 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15 años|añitos|meses
access-need: silla de ruedas, discapacita*, discapacidad, minusv*, cieg*, baja visión, sord*, audífono*, autis*, tea,
  muletas, andador, movilidad reducida, perro guía, sin escalones, lector de pantalla, embaraza*, alzheimer, demencia,
  epilep*, rampa, accesib*, ascensor, elevador, disle*, mayor, ancian*
medical: insulina, medicación, medicamento*, medicina*, receta, oxígeno, diabet*, inhalador, asma, operación, cirugía,
  quimio*, diálisis, marcapasos
allergy: alerg*, alérgic*, intoleran*, celíac*, celiac*, sin gluten, gluten, lactosa, cacahuete*, maní, frutos secos,
  nueces
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
  sin avisar
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
  magia, mágic*, profesionales, trato, eficiente*, sorprendid*
wish: estaría|sería bien|genial|bueno|ideal|increíble, ojalá, me gustaría|encantaría que,
  por favor _ añadan|añadid|traigan|pongan|poned|saquen, podríais|podrían _ añadir|poner|traer|sacar|abrir,
  sugerencia, propuesta, única pega, un único pero, espero que, un deseo, vuelvan a, echo de menos
contrast: pero, sin embargo, aunque, lástima, una pena, desgraciadamente, lamentablemente, excepto, salvo, menos,
  hasta que, eso sí, solo que, no obstante
question: qué, cómo, cuándo, dónde, cuál, cuáles, quién, cuánto, cuánta, cuántos, cuántas, por qué, porqué, puedo,
  podemos, se puede|pueden, hay que|algún|alguna|manera|forma|opción,
  tienen|tenéis|tienes _ algún|alguna|opción|servicio|de, es posible|necesario|obligatorio|cierto,
  saben|sabéis|sabe si|alguien|cuándo|cómo, alguien sabe|ha|conoce|más,
  alguna idea|novedad|noticia|información|recomendación|manera, pregunta, duda, consulta,
  quisiera|quería|querría|me gustaría saber, necesito saber, me pregunto, dime|decidme|díganme, informar*,
  información, si es, incluye, aceptan|aceptáis, envían|enviáis, abren|abrís, curiosidad, tengo que, debo, cuesta,
  sirve para
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
  recursos humanos, rrhh
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
lost-person: solo, sola, parada|tren|autobús|andén equivocado|equivocada,
  no _ localizo|encuentro|contesta|localizamos, perdido, perdida, desaparecido, desaparecida, sin móvil|teléfono,
  cerraron las puertas
`)
