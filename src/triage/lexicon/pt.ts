import { cues } from './cues.ts'

export const pt = cues(`
injury: ferid*, ferimento*, machuc*, magoou-se, magoei-me, aleij*, sangr*, sangue,
  partiu|parti|quebrou|quebrei|fraturou _ braço|perna|pulso|tornozelo|anca|dente|nariz|dedo|pé, fratura*, queimadura*,
  queimou|queimei|queimou-se _ mão|mãos|boca|língua|perna|se|me, caiu, caí na|no|da|do, queda na|no|da, escorreg*,
  tropec*, cortou|cortei _ dedo|mão|lábio|língua|boca|pé, vidro no|na|dentro, pedaço*|caco* de vidro|metal|plástico,
  concussão, inconsciente, desmai*, hospital*, urgências, pronto-socorro, pronto socorro, upa, ambulância*, inem,
  samu, eletrocut*, choque elétrico, engasg*, sufoc*, presa|preso|entalad* no|na|pela|pelo elevador|porta|portas,
  atropel*, agredid*, agressão, agrediu, bateu com a, assedi*, ameaçou, ameaçad*,
  quase _ morr*|morreu|afog*|caí|caiu|matou, perigo*, perigoso*, perigosa*, inseguro,
  risco de|para _ vida|acidente|queda|segurança, alguém _ morrer|morre|magoar|machucar, fios soltos|desencapados,
  ao mar, suicid*, me matar, matar-me, tirar a minha vida, não _ respira|respirar, dor no peito, dores no peito,
  enfarte, infarto, avc, convuls*, travões, freios, motorista|condutor _ bêbado|bêbedo|telemóvel|celular|dormir,
  agarrou|empurrou|bateu|apertou _ pescoço|braço|cabelo|garganta, pelo pescoço|braço, nódoas negras, hematomas,
  ter morrido, podíamos ter, travões _ falharam, freio* _ falh*,
  caído|caída|deitado|deitada no|na _ chão|convés|cais|linha, no chão,
  ele|ela|homem|senhor|mulher|senhora|pessoa não se mexe|move, não reage, não responde, afogar*, a afogar-se,
  se afogando, caiu à|ao|na água|mar|linha, presos|presas|preso|presa no|na elevador|banheiro, briga, à pancada,
  porrada, bomba, com uma faca, precisa|precisamos de|um médico|ambulância, desmaiou, sentiu-se mal,
  encontrei|mordi|engoli|tinha|apareceu _ vidro|parafuso|prego|pedra|plástico|metal|osso|arame|agrafo,
  parti|partiu|quebrei|quebrou um|o dente,
  café|água|chá|óleo|sopa a|quente|fervendo|ferver _ mão|perna|braço|cara|rosto, bolhas,
  tive de|que ir _ médico|hospital, borda cortante, com uma|a faca, levou|levei pontos,
  saída de emergência|incêndio _ tapada|bloqueada|fechada|trancada,
  corrimão|grade|guarda-corpo _ solto|solta|partido|quebrado|falta,
  água|pinga|pingando|molhad* _ tomada*|fios|elétric*, teto|painel|placa|lâmpada|prateleira _ caiu|caindo|desabou
illness: intoxica*, envenen*, vomit*, passei|passou|passámos|passamos|ficámos|fiquei|ficou|ficaram mal|doente|doentes,
  diarreia, gastroenterite, reação|reacção alérgica, choque anafilático, anafil*,
  inch* _ cara|rosto|garganta|lábios|língua|olhos, garganta _ fechou|fechar|inchada, urticária, bolor, mofo, larva*,
  bicho*, salmonel*, listeria, hipoglicemia, monóxido, todos|várias doentes|mal|vomitar, passou mal, passando mal
fire: incêndio, em chamas, chamas, pegou|pegar fogo, fogo no|na|em, fumo|fumaça no|na|a|saindo|sair|preto|preta,
  cheiro a|de _ queimado|gás|fumo|fumaça, cheira|cheirava a _ queimado|gás, fuga|vazamento de gás, explod*, explosão,
  faíscas, sobreaquec*, superaquec*, derret*, evacu*, alarme de incêndio, deitar|deitou|soltar|soltou fumo|fumaça,
  a sair fumo|fumaça, sair fumo, cheira _ gás, bombeiros
child-alone:
  criança|filho|filha|menino|menina|bebé|bebê|menor _ sozinho|sozinha|perdido|perdida|desaparecido|desaparecida|abandonado|esquecido|esquecida,
  não encontro|encontramos|acho|achamos _ filho|filha,
  sozinho|sozinha no|na cais|estação|comboio|trem|plataforma|paragem, sem acompanhante|adulto
threat-law: advogad*, ação|acção|medidas|vias judicial|judiciais|legal|legais, tribunal, tribunais, procon,
  reclame aqui, livro de reclamações, deco, anatel, anac, asae, anacom, bacen, banco central, banco de portugal,
  ombudsman, provedor, regulador, cnpd, anpd, lgpd, rgpd, defesa do consumidor, direitos do consumidor, queixa-crime,
  queixa na|à|formal, polícia, psp, gnr, boletim de ocorrência, denúncia, denunciar, denuncio, autoridades,
  vigilância sanitária, inspeção, notificação extrajudicial, estorno, contestar no, ministério público, juizado,
  pequenas causas, processar|processarei|processo-vos|processo-os, processo judicial|contra|no,
  na|à justiça _ vou|vamos|entrar|recorrer, vou|vamos|entrar|recorrer _ justiça
threat-press: imprensa, comunicação social,
  jornal|jornais|televisão|tv|jornalista* _ contact*|falar|sabe|vai|interess*|avisar|chamar|ligar, à imprensa,
  aos jornais, à televisão, para a|o imprensa|jornal|tv|televisão, viral, viralizar, tornar público|isto,
  ir a público, reportagem sobre, jornalista* _ é|está|vai|quer|amigo, falei|falado com _ jornalista,
  publicamos|publicaremos|emitimos|vamos publicar _ reportagem|matéria|artigo|peça
fraud: fraude*, fraudulent*, burla*, burlad*, golpe, golpista*, hack*, pirate*, phishing,
  roubad* _ cartão|conta|dinheiro|dados, roubaram, clonad*, clonaram, clonar, usurpa*, identidade roubada,
  compra*|cobrança*|pagamento*|transferência*|débito*|pix _ não|desconhecid* _ reconheço|autorizei|fiz|autorizad*,
  não reconheço, não autorizei|autorizada|autorizado, movimento*|compra*|cobrança* desconhecid*|estranh*|suspeit*,
  nunca _ comprei|encomendei|pedi|autorizei|assinei|subscrevi, esvaziaram, limparam minha|a|conta,
  alguém _ entrou|acedeu|acessou|usou|comprou|conta|cartão, conta _ hackeada|invadida|roubada|esvaziada|pirateada,
  invadiram, sem a|minha|o autorização|consentimento, golpista*|burlão|burlões _ sabe|sabem|meu|meus,
  ligação|chamada|email|sms|carta|mensagem _ de|vosso|seu|logo|nome _ código|senha|cartão|banco|pin
breach: fuga|vazamento de dados, vazar*, vazad*, vazou,
  dados|informações|morada|endereço|nome|encomenda*|pedido*|conta|fatura* _ outra|outro|outros|outras|alheia|alheios|desconhecid* _ pessoa|cliente*|utilizador*|usuário*,
  dados pessoais|privados|bancários, meus|nossos dados _ expost*|públic*|vazad*|partilhad*|vendid*|enviad*,
  consigo ver|vejo|aparece|aparecem _ dados|nomes|pedidos|contas|moradas _ outr*, enviaram _ meus|meu|dados,
  palavras-passe em, senha* em texto, falha de segurança, prontuário, processo clínico|médico, ficha médica,
  mandaram|enviaram _ desconhecido, para _ desconhecido,
  não é|são o|os|a meu|meus|minha nome|morada|endereço|conta|pedido|dados,
  dados|morada|endereço|nome|pedido|fatura|conta|remédio|recibo _ de _ outra|outro|alguém,
  meus|nossos dados _ vaz*|expost*|públic*|vend*|perd*|partilh*
impostor: fals* _ conta|perfil|página|site|sms|email|apoio|suporte,
  conta|perfil|página|site|número|email|sms fals*|fake, fazer-se|fazem-se|faz-se|fazendo-se passar,
  se passa|passam|passando por, finge*|fingem ser, é _ vosso|vocês|verdade|oficial|golpe|burla,
  pede*|pedem|pediram|pediu _ código|pin|senha|palavra-passe|cartão|cvv|dados,
  confirme|verifique|atualize|envie|insira|valide seus|sua|seu|os|o|a _ conta|cartão|dados|código|senha|identidade,
  sua|a conta|encomenda|reembolso foi|está|será _ suspens*|bloquead*|aprovado|retid*, suporte|apoio oficial,
  central de atendimento oficial, equipa|equipe de apoio|suporte
money-lost: cobr*|debit*|descont*|paguei|pago|cobrança _ duas|duplicad*|dobro|dobrado|vezes|três|mais, duas vezes,
  cobrança|cobraram|débito duplicad*|duplicada|indevida|indevid*|a, cobraram, cobrado, debitaram, debitado,
  descontaram, continuam|continua a|me _ cobrar|cobrando, a mais,
  o|meu|nosso|meus dinheiro|reembolso|estorno|depósito, devolv* _ dinheiro|não|nunca|valor, dinheiro de volta,
  reembols*|estorn* _ não|nunca|ainda|negado|recusad*|espera|nada,
  não|nunca|sem|ainda _ reembols*|estorn*|devolução|devolveram|devolvido,
  à espera|espero|esperando|aguardo|aguardando _ reembolso|estorno|dinheiro|devolução,
  devem|deve me|euros|reais|dinheiro, perdi|perdemos _ dinheiro|euros|reais, roubo, roubalheira, assalto, extorsão,
  dinheiro deitado|jogado, paguei _ e|mas|não|nada|por,
  cartão|vale|cheque presente|oferta _ não|vazio|caducad*|expirad*|inválido,
  saldo|pontos|milhas|créditos _ sumi*|desaparec*|zero|perdid*|expir*, conta a|no descoberto|negativo|vermelho
blocked-now:
  não consigo|consegue|conseguimos|consigo|posso|podemos|dá|deixa|deixam _ entrar|aceder|acessar|pagar|embarcar|sair|abrir|logar|comprar|usar|subir|ligar|levantar|sacar|passar|voltar|fazer,
  impedid* de, bloquead*, bloquearam, presos, preso|presa no|na|em|aqui|fora, encalhad*, retid* no|na|em, trancad*,
  parad* na|no|à|em _ aeroporto|estação|porta|fila|estrada|meio,
  recusad*|negad*|recusaram|negaram|barrad* _ embarque|entrada|acesso|cartão,
  cartão|conta|pagamento|linha recusad*|bloquead*|suspens*|congelad*|cancelad*|cortad*, agora mesmo, neste momento,
  sem luz|água|aquecimento|internet|energia|rede|sinal|gás|chave, não há luz|água|internet|energia|aquecimento,
  perder|perdi|perdemos|perco _ comboio|trem|voo|barco|ferry|autocarro|ônibus|ligação|conexão|avião, do lado de fora,
  deixaram _ fora|rua|mão, código|chave|cartão|bilhete|link _ não funciona|abre|chega|passa,
  não chega|chegou _ código|sms|email|bilhete, ficamos|fiquei|estamos na|no|do lado|rua|chão|fora
on-site:
  estou|estamos|continuo à|na|no _ porta|balcão|caixa|fila|aeroporto|estação|terminal|cais|entrada|porto|receção|recepção|portão,
  na fila, à porta, na porta|caixa|estação|portagem|receção|recepção|rua,
  no aeroporto|balcão|cais|terminal|portão|porto|hotel, na|no vossa|sua|vosso|seu esplanada|loja|balcão|calçada,
  em frente à|ao|a, à porta do|da
hurry: urgente*, urgência, emergência, imediatamente, o quanto antes, quanto antes, o mais rápido,
  prazo _ hoje|meia-noite|amanhã, antes da|das meia-noite|fechar
today: hoje, esta noite|tarde|manhã, hoje à noite
imminent: daqui a _ minutos|hora|horas|pouco|bocado, em|dentro _ minutos|hora|horas|meia,
  parte|sai|zarpa|embarca|embarque|fecha|abre|começa às|em|daqui|dentro|hoje|agora,
  meu|nosso|o voo|comboio|trem|barco|ferry|autocarro|ônibus _ parte|sai|é|hoje|minutos,
  último comboio|barco|trem|ônibus|autocarro|metro|metrô|ferry, dentro do|da comboio|trem|avião|barco|autocarro|ônibus
soon: amanhã, depois de amanhã, este|nesse|neste fim de semana, em|dentro dois|três|2|3 dias,
  até|antes segunda|terça|quarta|quinta|sexta|sábado|domingo
repeated:
  segunda|terceira|quarta|quinta|sexta|décima|enésima|2a|3a|4a|5a|2ª|3ª|4ª|5ª vez|mensagem|chamada|ligação|reclamação|semana|tentativa,
  segundo|terceiro|quarto|quinto|enésimo|3º|4º email|e-mail|dia|contacto|contato|pedido|mês|técnico, outra vez,
  mais uma vez, de novo, novamente,
  já|tenho _ escrevi|liguei|mandei|reclamei|contactei|enviei|pedi|tentei|perguntei|telefonei|abri _ vezes|várias|duas|três|mil|emails|já,
  liguei|escrevi|reclamei|mandei|enviei|contactei|telefonei _ vezes|várias|mil|ninguém,
  ninguém _ responde|respondeu|atende|ajuda|resolve|sabe|liga|explica|quer,
  sem resposta|solução|retorno|notícias|resolver, nenhuma resposta|solução, nenhum retorno|contacto,
  não respondem|respondem|atendem|responderam|resolvem|dão|ligam|querem, ignor*,
  mil|várias|muitas|inúmeras|diversas|três|quatro|cinco|duas|3|4|5|6|7|8|10 vezes|chamadas|emails|mensagens|ligações|reclamações|protocolos,
  todo dia|mês, sempre a|o mesma|mesmo, a mesma resposta|história|coisa, mesmo problema, quantas vezes, como já|disse,
  resposta automática, empurra*, protocolo*, ainda sem|nada|estou|à, ainda não _ resp*|resolv*|receb*|lig*|devolv*,
  continuo|continuamos|continua sem|igual|à espera
waiting: espero, espera desde|há, à espera, esperando, aguardo, aguardando,
  há _ horas|dias|semanas|meses|hora|semana|mês|minutos, faz _ horas|dias|semanas|meses|mês,
  desde _ segunda|terça|quarta|quinta|sexta|sábado|domingo|ontem|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|manhã,
  horas de|à|na|em, atras*, eternidade, interminável
many-people: toda a gente, todo mundo, ninguém consegue|pode|sabe|nos, mais alguém, alguém mais,
  outros|mais clientes|passageiros|utilizadores|usuários|pessoas, centenas de, dezenas de, milhares de, metade do|da,
  toda a fila|família|loja|equipa|equipe|rua|cidade|empresa|turma, todo o|todo comboio|trem|prédio|bairro|escritório,
  passageiros, utilizadores, usuários,
  meu|minha|meus|os colega*|vizinh*|amig*|marido|mulher|esposa|irmã|irmão|namorad*|mãe _ também|mesmo|igual|nem,
  também aqui|comigo|para|na, comigo também, aqui também, mesmo problema|aqui, somos _ muitos|vários|pessoas,
  *0 pessoas|passageiros|clientes, fila enorme|gigante|até|dá, para todos|todo, todos os|nós, a todos
everywhere: país inteiro, todo o país, no país, a nível nacional|mundial,
  em todo|toda _ país|brasil|portugal|cidade|sistema|europa|mundo,
  em todas|todos|várias|vários|três|duas|quatro|cinco as|os|lojas|estações|cidades|países|agências|terminais|caixas|cafés|linhas,
  todas|todos as|os lojas|estações|agências|terminais|máquinas|caixas|linhas, por todo o|lado, em todo o lado,
  em todo lugar, queda|falha|apagão total|geral|nacional, apagão, sistema em baixo, tudo em|fora baixo|ar,
  tudo parado|caiu, nenhuma|nenhum das|dos _ lojas|caixas|agências, cidade toda, toda a cidade, nem para o
down: em baixo, fora do ar|serviço, caiu o|a, caiu, caído,
  está|estão|tá down|offline|fora|morto|parado|parada|avariad*|quebrad*,
  não _ funciona|funcionam|carrega|carregam|abre|abrem|responde|entra|liga|lê|processa,
  não funciona|abre|carrega|vai|dá|entra|responde, sem sistema|serviço|sinal|rede|conexão|ligação, erro, erros,
  erro 500|404|502|503, código de erro, mensagem de erro, ecrã|tela branc*|pret*|azul|preto|congelad*, trava, travou,
  travando, travad*, bloqueia, congela*, crasha*, crashou, fecha sozinh*, vai abaixo, falha, falhas, falhou,
  instabilidade, instável, servidor*, manutenção, indisponível, indisponíveis, avaria*, avariad*, bug, bugado, bugada,
  timeout, expulsa-me, desloga, deslogando, encrav*, só comigo|eu|a mim,
  página|tela|ecrã _ branca|branco|cinza|preta|preto|vazia, não carrega|abre|arranca, me|nos desloga|expulsa|derruba,
  fica|travou|travado no|na|em|congelad*, caiu _ app|site|sistema|rede, fora do ar
service: app, aplicação, aplicativo, apl, site, página, portal, loja online, login, pagamento*, pagamento por|com,
  multibanco, mb way, mbway, pix, terminal*, tpa, maquininha*, máquina*, leitor*, caixa* automátic*|eletrônico,
  sistema, servidor*, ecrã*, tela, painel, painéis, cancela*, torniquete*, catraca*, scanner, qr code, código qr,
  wifi, wi-fi, internet, rede, homebanking, netbanking, banco online, cacifo*, streaming, linha, sinal, fibra, sms,
  checkout
child: criança, crianças, filho, filha, filhos, bebé, bebê, menino, menina, neto, neta, adolescente, miúdo, miúda,
  miúdos, tenho 7|8|9|10|11|12|13|14|15|16 anos, de|com 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15 anos|aninhos|meses
access-need: cadeira de rodas, cadeirante, deficien*, pcd, mobilidade reduzida, ceg*, baixa visão, surd*,
  aparelho auditivo, autis*, muletas, andarilho, cão-guia, cão guia, sem degraus, leitor de ecrã|tela, grávida*,
  gestante, alzheimer, demência, epilep*, rampa*, acessib*, acessível, elevador*, disle*, idos*
medical: insulina, medicação, medicamento*, remédio*, receita, oxigénio, oxigênio, diabét*, bomba de, asma, operação,
  cirurgia, quimio*, diálise, hemodiálise, pacemaker, marca-passo
allergy: alerg*, alérgic*, intoleran*, celíac*, sem glúten, glúten, gluten, lactose, amendoim, amendoins,
  frutos secos, nozes, castanha*
failure: partid*, quebrad*, estragad*, defeit*, defeituos*, danificad*, errad*, trocad*, incorret*, falta, faltam,
  faltava*, faltou, nunca chegou|chega|recebi|chegaram|apareceu,
  não chegou|chega|recebi|recebemos|apareceu|vieram|veio|foi|cumprem|cumpriram|serve|presta|está|corresponde|havia|tinha|limparam,
  cancel*, atras*, atraso, tarde, fria, frio, morno, morna, suj*, nojo, nojent*, fora do prazo|validade, vencid*,
  queimado, cheira, fede, pinga, vaza, rasgad*, riscad*, amolgad*, amassad*, rachad*,
  perderam|perdido minha|a|meu|mala|bagagem|encomenda, extraviad*, perdid*, mal-educad*, mal educad*, grosseir*,
  gross*, antipátic*, arrogante*, gritou, desligaram, desligou na, recusou-se, recusam, recusaram, overbooking,
  lotad*, superlotad*, sem lugar*|assento|explicação|informação|aviso|avisar|desculpa|casa|banheiro|água|condições,
  esgotad*, problema*, queixa*, reclam*, lent*, demora*, demorou, falhou, expirad*, podre*, mal, mau, má, ruim, ruins,
  péssim*, caríssim*, demasiado|muito caro|longo|lento|pequeno|salgado|alto, vazi*, meio vazi*, caos, confusão,
  bagunça, perda|perder de|o tempo, estragaram, percevejo*, barata*, cabelo no|na, esquec*, barulho, ruído,
  deixaram|deixou-me, enganos*, engana*, mentir*, mentem, aumento|aumentaram|subiram de|o|os|preço*, mais caro|cara,
  enganaram, deficiente, incomplet*, fechad*, desiludid*, descaso
anger: pior, péssim*, horrível, horríveis, terrível, vergonha, vergonhos*, inaceitável, inadmissível, intolerável,
  ridícul*, patétic*, inútil, inúteis, incompeten*, gozar, gozo, palhaçada, piada, brincadeira, merda, porra, caralho,
  foda*, puta, maldit*, lixo, porcaria, pesadelo, furios*, irritad*, irrita*, zangad*, chatead*, indignad*,
  indignação, raiva, fart*|farto, saco cheio, cansad* de, decepcion*, desilus*, desapont*, frustr*, ódio, odeio,
  ladrões, ladrão, vigarist*, aldrabões, mentiros*, gatunos, lamentável, lamentáveis, desastre, absurdo, absurda,
  revoltante, falta|desrespeito de|ao|com respeito|vergonha|cliente|consumidor, desrespeito, zero estrelas,
  uma estrela, nota zero, que vergonha, pouca vergonha, escandal*, escândalo, descaso, amador*, negligen*
leaving: nunca mais, jamais, não volto|voltarei|compro|recomendo|comprem|usem|caiam|viajo|voltamos, última vez,
  cancelar|cancelo|cancelei|rescindir minha|meu|o|a|contrato,
  vou|mudar|mudo|passo mudar|para|de _ concorrência|concorrente|operadora|banco|outra|outro,
  perderam|perdem|menos um|uma _ cliente, boicot*, fujam, evitem, evitar, não recomendo
sarcasm: obrigad* por nada|estragar|me|mais|esta|este|nos|perderem, parabéns, bravo, palmas,
  que maravilha|bom|lindo|bonito|alegria|sorte|delícia|beleza|ótimo|serviço|eficiência|profissionalismo|organização|luxo,
  adoro|adorei|amo quando|esperar|pagar|como|ficar|a|o,
  excelente|ótimo|óptimo|fantástico|belo|bela|lindo|magnífico|brilhante serviço|trabalho|atendimento|timing|gestão|organização|ideia|começo|forma,
  mais um|uma|outro belo|bela|lindo|excelente|ótimo|fantástico, pelos vistos, aparentemente, pelo jeito, quem precisa,
  para quê, como sempre, claro, claro que, naturalmente, grátis, incluído, premium, luxo, vip, nota 10, nota dez,
  cinco estrelas para, viva, eficiência, campeões, génios, gênios, show de, deve ser, só que não, sqn, tá de parabéns,
  estão de parabéns
thanks: obrigad*, muito obrigad*, agradec*, agradeço, grat*|grato, valeu, brigad*, bem-haja, salvaram, salvou,
  parabéns à|ao|a|pela|pelo, parabéns
praise: adoro, adorei, amo, amei, adorável, maravilh*, fantástic*, incrível, incríveis, excelente*, excelência,
  genial, perfeit*, espetacular*, espectacular, magnífic*, melhor, melhores, delicios*, delícia, saboros*, gostos*,
  boa, bom, bons, ótim*, óptim*, lind*, bonit*, simpátic*, simpatia, amáve*, amável, atencios*, querid*, gentil,
  gentis, feliz, felizes, contente, satisfeit*, favorit*, recomendo, recomend*, rápid*, fácil, confortáv*, acolhedor*,
  pontual*, craques, top, topo, sorriso, sorri*, impecá*, impressionad*, cinco estrelas, 5 estrelas, nota mil|10,
  prazer, fofo*, joia, mágic*, heróis, herói, anjo*, eficien*, qualidade, surpreend*, encantad*, apaixonad*
wish: seria bom|ótimo|giro|legal|ideal|incrível|fixe|perfeito|top, era bom|fixe|giro,
  gostava|gostaria que|de _ ver|ter, quem me dera, tomara, por favor _ tragam|ponham|coloquem|lancem|abram|adicionem,
  podiam|poderiam _ ter|pôr|colocar|adicionar|abrir|lançar|trazer, sugestão, ideia, único senão|defeito|reparo,
  espero que, voltem a|com, tragam de volta, saudades, falta só
contrast: mas, porém, contudo, no entanto, embora, apesar, pena, infelizmente, exceto, excepto, salvo, menos, até que,
  só que, entretanto, todavia
question: como, quando, onde, qual, quais, quem, quanto, quanta, quantos, quantas, por que, porque é, porquê, o que,
  posso, podemos, pode-se, dá para, dá pra, há algum|alguma|forma|maneira|como,
  tem|têm algum|alguma|como|opção|previsão, vocês têm|aceitam|entregam|enviam|fazem|abrem|vendem,
  é possível|preciso|necessário|obrigatório|verdade|permitido, sabem|sabe se|quando|dizer|informar|como,
  alguém sabe|já|conhece|consegue|mais, alguma ideia|novidade|previsão|notícia|dica|forma, pergunta, dúvida,
  queria|gostava|gostaria|preciso|quero|gostaríamos _ saber|perguntar|entender|perceber, pergunto-me, será que,
  digam-me|me, podem|pode me|dizer|informar|explicar|ajudar|confirmar, informação|informações sobre,
  entregam|aceitam|abrem|enviam|vendem|fazem, custa, tenho que|de, devo, serve para, vale para|a, curios*
help: ajuda, ajudar, ajudem, ajudem-me, por favor, pf, pfv, preciso, precisamos, socorro
future: próxim*, mês que vem, semana que vem, ano que vem, no verão, no natal,
  em julho|agosto|setembro|dezembro|janeiro|maio|junho, planear, planejando, a pensar|pensando em, quero, queremos,
  queria, gostaria, antes de comprar|reservar|encomendar, interessad*
resolved: já está|foi resolvid*|a funcionar|tudo|resolvido, resolvid*, resolveram, já funciona, voltou ao|a,
  já encontrei, afinal, tudo certo|bem|ok, esqueçam, deixa|deixem para, já não é
negation: não, nunca, nada, ninguém, nenhum, nenhuma, sem, jamais, nem, tampouco, n
promo: sorteio*, sorteamos, ganh* um|uma|dinheiro|até|prémios|prêmios|*, ganhe, ganha, concorra, vencedor*, ganhou,
  ganhaste, prémio*, prêmio*, grátis|gratuit* _ iphone|brinde|amostra|seguidores|viagem|bilhetes, giveaway, cripto*,
  bitcoin, airdrop, invest*, rendimento|renda passiv*|extra, trabalhe|trabalhar de|em casa, empréstimo*,
  crédito rápido|fácil, casino, cassino, apostas, tigrinho, bónus, bônus, código de desconto, cupom, cupão,
  use o código, só hoje, últimas vagas|unidades, aproveite, corra, clique, clica, link na|em|no bio|perfil,
  siga|sigam|segue me|nos|de, curte e|partilha|compartilhe, marca|marque _ amigos|amigo, whatsapp, zap, telegram,
  onlyfans, emagrec*, perder peso, comprar seguidores, oferta*|promoção imperdív*|limitada|relâmpago, inscreve-te|se,
  minha nova música, novo single|clipe, tarot, vidente, horóscopo, chama no|na, dm para
injection: ignor* _ instruções|anteriores|regras, esquece|esqueça|esqueçam _ instruções|regras|tudo,
  prompt do sistema, system prompt, agora és|você é, a partir de agora, responde|responda apenas|só|somente|com,
  marca|marque isto|isso|este|esta, define|defina _ prioridade,
  imprime|imprima|mostra|mostre|revele _ prompt|chave*|api|instruções, novas instruções, age|aja como,
  esqueça|esquece _ tudo|todas|anteriores, modo de manutenção|desenvolvedor|administrador,
  mostre|mostra|diga _ regras|ocultas|instruções|prompt|endereços, responda|responde _ só|apenas|somente
pitch: ajudamos, oferecemos, fornecemos, fabricamos, somos uma|um _ empresa|agência|fabricante|fornecedor|estúdio,
  nossa|nosso agência|plataforma|software|solução|equipa|equipe|ferramenta,
  aument*|impulsion*|multipliqu*|dobr*|alavanc* _ vendas|seguidores|tráfego|faturamento|faturação|visibilidade|marca|alcance|resultados,
  seo, marketing, leads, clientes potenciais, web design, criação de sites, chamada rápida, conversa rápida,
  agende|agendar|marcar|marque uma|um _ chamada|demo|reunião|call, demonstração gratuita|grátis, auditoria gratuita,
  orçamento grátis, inteligência artificial, chatbot*, google, fornecedor* de, embalage*,
  prezad*|caros|exmos senhor*|proprietário|equipa|equipe, influencer*, influenciador*, minutos esta semana,
  tráfego pago
bulk: atacado, por atacado, grossista*, revenda, revend*, grupo*, em grupo, reserva de grupo,
  desconto de|para|por quantidade|grupos|volume, empresa*, corporativ*, empresarial, pj,
  para o|a|nosso|nossa|meu|minha|um|uma escritório|empresa|escola|casamento|congresso|evento|hotel|restaurante|café|loja|clube|equipa|equipe|turma|conferência|pastelaria|padaria,
  *0|*5 pessoas|convidados|funcionários|colaboradores|unidades|caixas|quilos|kg|alunos|bilhetes|ingressos|lugares|licenças|participantes|quartos|pacotes,
  orçamento para, um orçamento, cotação, tabela|lista de preços, distribui*, distribuidor, franquia*, franchis*,
  comercial, departamento comercial|de vendas, com quem _ falar|falo|contactar, fatura com|para|em empresa|nif|cnpj,
  alugar _ inteiro|todo|completo, por mês para, grande quantidade|encomenda|pedido
partner: parceria*, parceir*, colabor*, patrocin*, sponsor*, trabalhar convosco|com vocês, trabalhar juntos,
  embaixador*, vender os vossos|seus, os vossos|seus produtos em|no|na, criador* de conteúdo, proposta, afiliad*
job: emprego, vaga*, vaga de|para, trabalho, currículo*, curriculum, cv, candidat*, candidatura, estágio*, estagiári*,
  contratar, contratando, a contratar, recrutam*, recrutamento, processo seletivo, seleção,
  trabalhar aí|na|no|para|convosco, part-time, jovem aprendiz, entrevista de, rh
reporter: jornalista, repórter*,
  escrevo|escrever|a escrever|preparando|preparar|fazendo _ artigo|reportagem|tese|dissertação|matéria|peça|tcc,
  artigo sobre, matéria sobre, reportagem, tese, dissertação, tcc, mestrado, assessoria de imprensa|comunicação,
  contacto|contato de|para imprensa, gabinete de imprensa, entrevist*, podcast, investigador*, pesquisador*, redação,
  para o|a|um jornal|revista|rádio|portal, declarações, posicionamento, porta-voz, do jornal|portal
rival: melhor que|do, mil vezes melhor, ganha a, prefiro, fico com, comparado com|a, ao contrário, sobrevalorizad*,
  superestimad*, vs, jamais, quem dera
hearsay: ouvi, disseram-me|me, dizem que, imagina*, as pessoas que, lembra-me|me, haha*, kkk*, rsrs*, lol, engraçad*,
  meme, alguém se lembra|lembra, opinião impopular, nostalgia, vi um|uma, a ouvir|ouvindo, meu vizinho|tio|cunhado,
  sonhei, curiosidade
other-sense: papel de parede, trilho*|trilha, trilha*, caminhada, tipo de letra, fonte, canção, música, álbum, disco,
  banda, concerto, show, romance, livro, capítulo, personagem, filme, série, temporada, jogo, videojogo, nível,
  receita, pintura, quadro, tinta, cor, lã, tricô, croché, crochê, bordado, camisola, cachorrinho, gatinho,
  cão chamado, cavalo, égua, raça, variedade, planta, roseira, sementes, apelido, sobrenome, genealog*, aldeia,
  arquipélago, ilha, ilhas, província, costa, serra, montanha*, vale, glaciar, lago, rio, paisag*, exposição, museu,
  história da|do|de, medieval, século, dialeto, mitologia, deusa, lenda, futebol, clube, avançado, atacante,
  guarda-redes, goleiro, torneio, regata, veleiro, espécie, besouro, constelação, asteroide, github, tatuagem,
  perfume, verniz, esmalte, tapete, cortina*, sofá, móveis, azulejo*, coro, coral, poema, poeta, guitarra, violão,
  vinil, castelo, catedral, paróquia, rua, bairro, não a|o cadeia|rede|marca|empresa|loja|banco|app, nada a ver com
lost-person: sozinho, sozinha, paragem|parada|comboio|trem|autocarro|ônibus errada|errado,
  não _ contactar|encontro|acho|localizo|atende, perdido, perdida, desaparecido, desaparecida, sem telemóvel|celular
`)
