import { parts } from './parts.ts'

export const spanish = parts(`
thanks: gracias, grcs, muchas|mil|muchísimas|infinitas gracias, un millón de gracias, agradecido, agradecida,
  agradecidos, agradezco, lo agradezco, se agradece
beside: muchas, mil, muchísimas, muy, mucho, por todo,
  por la|su|tu|vuestra|toda|el ayuda|respuesta|información|info|amabilidad|aclaración|explicación|apoyo,
  por la|su|tu|vuestra rápida|pronta ayuda|respuesta, por la|su|tu|vuestra respuesta|ayuda tan|rápida rápida,
  por toda la|su|tu|vuestra ayuda, por responder|contestar|ayudar|ayudarme|ayudarnos, tan rápido|pronto,
  de verdad|corazón|nuevo, todo|ya|ahora|me funciona|funcionó, ya|ahora me|sí|ya funciona, funciona, funcionó,
  funciona bien|perfecto|perfectamente|ya|todo, ya|ahora funciona todo|bien|perfecto,
  todo bien|perfecto|solucionado|resuelto|arreglado|ok|listo|correcto, todo en orden, ya está,
  está solucionado|resuelto|arreglado|listo, ya está solucionado|resuelto|arreglado|listo|todo, solucionado, resuelto,
  arreglado, problema solucionado|resuelto|arreglado, listo, ya me llegó|llegaron, ya lo|la recibí|tengo, recibido,
  me ayudó|sirvió|ayudaron mucho, perfecto, genial, excelente, estupendo, fantástico, maravilloso, bien,
  muy bien|amable|amables, buenísimo, vale, ok, okay,
  sois|son|eres los|unos|geniales|el|la|un|muy|increíbles mejores|cracks|mejor|sol|crack|amables|amable,
  sois|son|eres geniales|increíbles, crack, cracks, saludos, un saludo|abrazo, buen|buenos|feliz día|días|finde,
  buenas tardes|noches, buenas, hola, equipo, chicos, chicas, a todos|ustedes|vosotros|ti|todo, a todo el equipo,
  igualmente, y
`)

export const french = parts(`
thanks: merci, mercii, mille mercis, grand merci, un grand|immense merci, vous|te remercie,
  je|nous vous|te remercie|remercions, remerciements
beside: beaucoup, bcp, bien, infiniment, mille fois, énormément, vraiment, grand, à vous|tous|toi, à tous,
  à toute l'équipe, à l'équipe, l'équipe, pour tout,
  pour votre|ton|la|ta|vos|cette aide|réponse|réactivité|rapidité|retour|soutien|explication|explications|infos|information|gentillesse,
  pour l'aide, pour l'info, pour les infos|explications, pour le retour|soutien,
  pour votre|ta|la|ton rapide|précieuse réponse|aide|retour, pour votre|ta|la|ton réponse|aide|retour rapide|précieuse,
  de votre|ton aide|réponse, ça|cela|tout marche|fonctionne,
  ça|cela|tout marche|fonctionne maintenant|bien|parfaitement|enfin, ça|cela|tout marche|fonctionne très bien,
  ça|cela|tout marche|fonctionne à nouveau, ça a marché, c'est bon|réglé|résolu|parfait|ok|arrangé|top|gentil|super,
  c'est tout bon, c'est très gentil, tout est réglé|bon|ok|résolu|parfait, tout est en ordre,
  tout est rentré dans l'ordre, tout va bien, problème résolu|réglé, le problème est résolu|réglé,
  mon problème est résolu|réglé, résolu, réglé, bien reçu, j'ai compris, compris, parfait, super, génial, excellent,
  formidable, top, nickel, impeccable, très bien|gentil|aimable|sympa, d'accord, ok, okay,
  vous êtes géniaux|formidables|super|top, vous êtes les meilleurs, vous êtes au top,
  bonne journée|soirée|semaine|continuation, bon week end, bon weekend, bonjour, bonsoir, salut, cordialement,
  bien cordialement, équipe, à bientôt, de même, et
`)

export const portuguese = parts(`
thanks: obrigado, obrigada, obrigadão, obg, obgd, obrigadinho, obrigadinha, brigado, brigada,
  muito|muitíssimo obrigado|obrigada, valeu, vlw, grato, grata, agradeço, agradecido, agradecida, bem haja
beside: muito, imenso, mesmo, de novo|coração|verdade, por tudo, por ajudar|responder|ajudarem|responderem,
  pela|por ajuda|resposta|rapidez|informação|simpatia|gentileza,
  pela vossa|sua|tua|rápida ajuda|resposta|simpatia|gentileza, por toda a ajuda, pela resposta rápida,
  pela ajuda rápida, pelo apoio|retorno|esclarecimento|suporte, tão rápido, já|agora|tudo funciona|funcionou, funciona,
  funcionou, já está a funcionar, agora|já está funcionando, está funcionando|funcionar, deu certo, deu tudo certo,
  tudo certo|bem|ok|resolvido|perfeito|funcionando, tudo em ordem, está|foi resolvido, já está|foi resolvido,
  está tudo|td certo|bem|resolvido|ok, resolvido, problema resolvido, recebido, já recebi|chegou, ajudou muito|imenso,
  ajudou, perfeito, ótimo, óptimo, excelente, maravilha, fantástico, espetacular, top, show, beleza, ok, okay, boa,
  muito bom|bem|gentil|gentis|amável|amáveis,
  vocês|são|és são|os|o|a|top|demais demais|ótimos|incríveis|top|melhores|maiores|maior,
  vocês são os|demais melhores|maiores, abraço, abraços, um abraço, cumprimentos, bom|boa dia|tarde|noite|semana,
  bom fim de semana, olá, oi, equipa, equipe, pessoal, gente, a todos|vocês|você|ti, igualmente, e
`)

export const italian = parts(`
thanks: grazie, mille|tante|molte|infinite grazie, vi|ti|la ringrazio, ringrazio, ringraziamo
beside: mille, tante, infinite, molte, davvero, per tutto, per l'aiuto, per l'assistenza,
  per la|il|vostro|tuo|suo risposta|supporto|disponibilità|aiuto|gentilezza, per il vostro|tuo|suo aiuto|supporto,
  per la rapida|veloce|pronta risposta, per la risposta rapida|veloce, per aver risposto, di cuore|tutto,
  ora|adesso|tutto funziona, ora|adesso funziona|tutto tutto|funziona|bene, funziona,
  funziona tutto|ora|adesso|perfettamente|bene, funziona di nuovo, ha funzionato, tutto ok|risolto|bene|perfetto|chiaro,
  tutto a posto, è tutto risolto|ok, è tutto a posto, risolto, ho risolto|ricevuto|capito, problema risolto, ricevuto,
  perfetto, ottimo, fantastico, eccellente, benissimo, bene, super, molto gentili|gentile|bene,
  siete fantastici|grandi|gentilissimi|super|bravissimi, siete i migliori, gentilissimi, gentilissimo, gentilissima,
  buona giornata|serata, buon lavoro|weekend, ciao, salve, buongiorno, buonasera, saluti, un saluto, cordiali saluti,
  a tutti|voi|te|lei, team, ok, e
`)
