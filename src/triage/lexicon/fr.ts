import { cues } from './cues.ts'

export const fr = cues(`
injury: bless*, saign*, sang partout,
  cassé|fracturé|foulé le|la|un|une _ bras|jambe|poignet|cheville|hanche|dent|nez|doigt|pied, fracture*,
  brûl* au|la|le|les|ses|mes|mon, brûlure*, me suis|s'est|suis _ brûlé|brûlée|coupé|coupée|blessé|blessée|cassé,
  tombé*, est tombée, chute dans|sur, glissé sur|dans|et, trébuch*, coupé _ doigt|main|lèvre|langue|bouche|pied,
  verre dans, morceau*|bout|bouts|éclat* de verre|métal|plastique, commotion, inconscient*, évanoui*,
  perdu connaissance, points de suture, hôpital*, hopital, urgences, aux urgences, ambulance, samu, pompiers,
  électrocut*, décharge électrique, étouff*, coincé* dans|sous, écras*, renvers* par, agress*, frapp* par|au,
  menac* physiquement|moi|nous, failli mourir|tomber|étouffer|écraser|y, dangereu*, en danger, risque pour|de chute,
  mort d'homme, quelqu'un _ mourir|blesser|mort, fils dénudés, par-dessus bord, suicid*, me tuer,
  n'arrive|arrive|peux|peut _ respirer, respire plus|pas, douleur* _ poitrine, crise cardiaque, infarctus, avc,
  convulsion*, freins _ lâché|marchent|plus, chauffeur|conducteur _ ivre|téléphone|endormi, couteau, harcel*,
  attrapé|saisi|poussé|giflé|étranglé _ cou|bras|cheveux|gorge, par le cou|bras, des bleus, pu mourir, aurait pu,
  freins _ lâché, réanimation, allongé*|étendu*|gît _ sol|pont|quai|voie, par terre, à terre,
  il|elle|homme|monsieur|femme|dame|personne ne bouge plus|pas, il|elle|homme|monsieur|dame bouge plus|pas,
  ne réagit plus|pas, réagit plus, se noie, tombé*|tombée|chute à|dans _ eau|mer|voie|rails,
  coincé*|bloqué*|enfermé* dans _ ascenseur|toilettes, bagarre, se battent, bombe, avec un couteau,
  besoin d'un|de médecin|médecins|secours, un médecin, malaise, fait un malaise, effondré*,
  trouvé|mordu|avalé _ verre|vis|clou|caillou|plastique|métal|os|agrafe|aiguille, cassé une|ma|la dent,
  café|eau|thé|huile|soupe bouillant*|brûlant* _ main|jambe|bras|visage, cloques,
  dû aller|consulter _ médecin|hôpital|urgences, bord coupant|tranchant,
  sortie|issue de secours _ bouchée|bloquée|fermée|encombrée|condamnée,
  rampe|rambarde|garde-corps|barrière _ tient|lâche|cassée|descellée|manque|branle,
  eau|goutte|fuit|mouillé* _ prise*|fils|électri*|disjoncteur,
  plafond|panneau|plaque|lampe|étagère _ tombé*|écroulé*|effondré*
illness: intoxication*, intoxiqu*, empoisonn*, vomi*, malade après|depuis|à|comme, tombé*|rendu* malade*, gastro,
  allergique grave, réaction allergique, choc anaphylactique, anaphyla*, gonfl* _ visage|gorge|lèvres|langue|yeux,
  gorge _ gonfle|serre|gonflée, urticaire, plaques rouges, moisi*, moisissure*, asticot*, vers dans, salmonell*,
  listeria, diarrhée, crampes d'estomac, hypoglycémie, monoxyde, tous|plusieurs malades, se sent|sens mal|très
fire: incendie, en feu, pris|prend feu, flammes, feu à|dans|au, fumée dans|dans|noire|qui|sort|partout|se|dégage,
  fume, odeur|sent|sentait _ brûlé|gaz|fumée, fuite de gas|gaz, explos*, explosé, étincelles, surchauff*, évacu*,
  alarme incendie, mis|mise|met à fumer, à fumer, sent _ gaz, pompiers, a|ont|est fondu,
  fondu _ prise|chargeur|câble|plastique
child-alone: enfant|fils|fille|bébé|petit|petite _ seul|seule|perdu|perdue|disparu|disparue|oublié|abandonné,
  trouve plus mon|ma, retrouve pas|plus mon|ma|notre _ fils|fille|enfant, seul|seule sur le|dans quai|train|gare,
  sans adulte|accompagnateur, mineur* seul, séparé|séparée de mon|ma|ses
threat-law: avocat*, plainte, porter|porte|dépose*|déposer|déposé plainte, tribunal*, procès, poursuite*|poursuivre,
  poursuites judiciaires, action|voie|recours juridique*|judiciaire*|collective|en, mise en demeure, huissier,
  médiateur*, dgccrf, répression des fraudes, signalconso, signal conso, ufc que, que choisir, 60 millions, cnil,
  rgpd, défenseur des droits, régulateur, arcep, acpr, signaler|signalé|signalement à|aux|auprès,
  inspection du|sanitaire, services d'hygiène|vétérinaires, police, gendarmerie, commissariat, conciliateur,
  assurance juridique, protection juridique, opposition bancaire, juridique*,
  en|la justice _ saisir|saisis|aller|vais|porter, devant|en la justice, loin la loi
threat-press: la presse, les médias, journalistes, journaliste* _ est|va|veut|contacté|ami|intéressé,
  journal|journaux|télé|télévision _ contacte*|appelle*|parler,
  contacter|contacte|alerter|alerte|prévenir|préviens|appeler _ presse|journal|journaliste|médias|télé, rendre public,
  virale|viral, reportage sur vous, bfm, cash investigation, article sur vous, parlé à|avec _ journaliste,
  publions|diffusons|sortons _ article|reportage|sujet|enquête
fraud: fraud*, arnaque*, arnaqu*, escroc*, escroqu*, pirat*, hack*, phishing, hameçonnage,
  volé _ carte|compte|argent|données|identité, on m'a volé, usurpation*, usurp*,
  prélèvement*|paiement*|débit*|achat*|transaction*|virement*|commande* _ non|pas|jamais|inconnu*|suspect*|frauduleu* _ autoris*|reconnu|fait|validé|passé|effectué,
  jamais _ autorisé|commandé|acheté|validé|souscrit|signé,
  pas _ autorisé|fait|validé _ paiement|achat|virement|commande|prélèvement, opération* suspecte*|inconnue*,
  compte _ vidé|piraté|hacké|débité, vidé mon|le|notre,
  quelqu'un _ connecté|utilisé|utilise|commandé|accès|compte|carte, mon insu,
  sans mon _ accord|autorisation|consentement, escroc* _ connaît|connaissent|savent|sait|mes|mon,
  appel|mail|sms|lettre|message _ de|votre|logo|nom _ code|codes|carte|banque|identifiants|rib
breach: fuite de|des données,
  données|infos|informations|coordonnées _ fuité|exposées|publiques|visibles|diffusées|publiées|vendues|partagées,
  fuité, données personnelles|privées|bancaires,
  données|nom|adresse|commande*|compte|facture*|dossier|réservation _ autre|autres|inconnu*|quelqu'un|étranger,
  vois|voir|tombe|accès _ comptes|données|commandes|adresses|noms _ autres|clients, envoyé mes|mon|ma _ à|au,
  mot* de passe en clair, en clair, copie à tous|tout, faille, violation de, dossier médical,
  envoyé _ inconnu|étranger, à un|une inconnu|inconnue,
  pas|n'est mon|mes|ma|mien nom|adresse|compte|commande|données|coordonnées,
  appartient à|appartiennent|d'un|d'une _ autre|inconnu,
  données|nom|noms|adresse|adresses|commande*|compte*|facture*|dossier|médicament* _ de|d' _ quelqu'un|autre|autres|inconnu*,
  mes|nos données _ fuit*|diffus*|publi*|vol*|perdu*|vendu*|partag*|envoy*|visible*
impostor: faux|fausse compte*|profil*|page|site|mail|sms|conseiller|numéro|message*, se fait|font|faisant passer pour,
  usurpe*, prétend*, c'est _ vous|vrai|officiel|arnaque,
  demande*|demandent|demandait _ code|carte|mot|rib|identifiant*|cvv|coordonnées,
  confirmez|vérifiez|validez|envoyez|cliquez|renseignez|mettez vos|votre|nous|le _ compte|carte|coordonnées|code|identité|données|identifiants,
  votre compte|colis|remboursement a|est|sera|va|n _ suspendu|bloqué|prêt|attente|validé|disponible,
  support|service officiel, service client ici, équipe support
money-lost: débité*|prélevé*|facturé*|payé*|encaissé|débitée _ deux|double|fois|trois, deux fois le|la|montant,
  double prélèvement|débit|facturation|paiement, prélevé*|prélèvement*, débité*, facturé, surfactur*,
  mon|notre|l'|son|mes argent|remboursement|sous|euros|caution|acompte, rendez _ argent|sous,
  où est _ argent|remboursement, rembours* _ pas|jamais|toujours|refusé|attente|attends|rien|refuse,
  pas|jamais|toujours|aucun|sans|non|refuse* _ remboursé*|remboursement|rembourser,
  attends|attente|attend _ remboursement|argent|avoir, devez|doit me|nous, perdu _ euros|argent|sous, volé,
  vol manifeste, payé _ rien|pas|jamais|et|pour, payé pour, argent jeté,
  carte cadeau|bon|avoir _ vide|expiré|invalide|refusé|marche,
  points|solde|cagnotte|miles _ disparu*|zéro|perdus|effacés|envolés, découvert
blocked-now:
  peux|peut|pouvons|arrive|arrivons|impossible|peuvent|possible plus|pas|de|d' _ entrer|accéder|connecter|payer|embarquer|monter|sortir|ouvrir|démarrer|commander|utiliser|valider|passer|rentrer|appeler|partir|retirer,
  impossible de|d', n'arrive|arrive pas|plus _ connecter|accéder|payer|ouvrir|entrer, bloqué*, bloquée, coincé*,
  enfermé*, laiss* pas|plus _ entrer|monter|passer|embarquer, laissé*|laissés|plantés|planté sur,
  refus*|refusé|refusée _ embarquement|accès|entrée|carte|monter,
  carte|compte|ligne|paiement bloqué*|refusé*|suspendu*|gelé|coupé*|rejeté, là maintenant, en ce moment,
  sans électricité|chauffage|eau|internet|connexion|courant|réseau|clé|clés|gaz,
  plus de|d' électricité|chauffage|eau|internet|courant|réseau|téléphone|gaz,
  rater|raté|ratons|rate|louper|loupé|manquer|manqué _ train|avion|vol|ferry|correspondance|bus|bateau, rentrer chez,
  laissé|laissés|restés|reste|enfermés dehors,
  code|clé|carte|billet|lien _ marche|fonctionne|ouvre|arrive|passe pas|plus
on-site:
  suis|sommes|toujours à|devant|au _ porte|guichet|caisse|comptoir|quai|gare|aéroport|terminal|accueil|réception|borne,
  à la caisse|gare|porte|borne|réception|douane|frontière, au guichet|comptoir|terminal|port|péage, sur le quai,
  à l'aéroport|embarquement|entrée|arrêt, dans la file|queue, sur|devant votre|la|le terrasse|porte|magasin|trottoir,
  devant l' appartement|entrée|immeuble, coincés ici
hurry: urgent*, en urgence, urgence, immédiatement, tout de suite, au plus vite, asap, le plus vite,
  limite _ minuit|soir|demain, avant minuit|ce|fermeture, délai expire
today: aujourd'hui, aujourdhui, ce soir|matin, cette nuit|après-midi
imminent: dans _ minutes|min|minute|heure|heures|h,
  part|partons|décolle|embarque|embarquement|ferme|ouvre|commence dans|à|en|bientôt|maintenant,
  mon|notre|le|ma train|vol|avion|ferry|bateau|bus _ part|dans|est|minutes|ce,
  dernier|prochain train|ferry|bus|métro|vol|bateau, dans le|l' train|avion|bus|ferry|bateau
soon: demain, après-demain, ce week-end|weekend, dans deux|trois|2|3 jours,
  avant lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche, lundi prochain
repeated:
  deuxième|troisième|quatrième|cinquième|sixième|dixième|énième|2e|3e|4e|5e|2ème|3ème|4ème|5ème|ième|second fois|message|mail|appel|relance|semaine|jour|tweet|courrier|technicien,
  encore une fois, une fois de plus, de nouveau, à nouveau, toujours pas|rien|aucune|aucun|en|sans|bloqué,
  encore rien|pas|aucune,
  déjà|ai|avons|j'ai _ écrit|appelé|contacté|relancé|envoyé|signalé|réclamé|demandé|téléphoné _ fois|plusieurs|trois|deux|mails|déjà|messages,
  appelé|écrit|relancé|contacté|appelle|relance _ fois|plusieurs|sans|depuis,
  aucune réponse|nouvelle|nouvelles|solution|aide|suite, aucun retour|suivi|conseiller|humain,
  sans réponse|retour|nouvelles|suite, pas de|eu réponse|retour|nouvelles,
  personne ne|n'|pour _ répond|répondu|aide|réagit|rappelle|décroche|sait, personne répond|décroche,
  répond*|répondez pas|jamais|plus, ignor*,
  plusieurs|maintes|multiples|nombreux|nombreuses fois|reprises|mails|appels|messages|relances|semaines,
  trois|deux|quatre|cinq|six|dix|2|3|4|5|6|7|8|10 mails|appels|fois|messages|relances|courriers|techniciens,
  combien de fois, même réponse|problème|histoire, comme déjà|je, réponse automatique|type, copier-coller, balad*,
  jour 2|3|4|5|6|7|8|9|10|12|15|20|30, relance*
waiting: attends, attend, attendu, attendons, attente,
  depuis _ jours|semaines|mois|heures|semaine|heure|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|matin,
  ça fait _ jours|semaines|mois|heures|semaine|heure, il y a _ jours|semaines|mois, des heures|semaines|jours|mois,
  interminable*, éternité, en retard
many-people: tout le monde, tous les|mes|nos|pareil, personne ne|n' _ peut|arrive|sait|comprend,
  d'autres _ aussi|clients|passagers|personnes|même, autres clients|passagers|utilisateurs|personnes,
  des centaines|dizaines|milliers, la moitié,
  toute la|l' rame|file|famille|équipe|ville|entreprise|école|queue|résidence,
  tout le|l' train|wagon|quartier|immeuble|bureau|bus|village|magasin, passagers, voyageurs,
  collègue*|voisin*|ami*|copine|copain|femme|mari|soeur|frère|mère _ aussi|pareil|même|non, chez moi|nous aussi,
  pareil pour|chez|ici, même problème|souci|chose, on est|nous sommes _ plusieurs|nombreux|personnes|dizaine,
  suis pas le|la seul|seule, *0 personnes|passagers|clients|voyageurs, file|queue _ longue|immense|mètres|trottoir,
  quelqu'un d'autre, vous aussi
everywhere: toute la|l' france|europe|région|ville|belgique|suisse, tout le|l' pays|réseau|système|territoire,
  nationale*, au niveau national|mondial, partout,
  tous|toutes|plusieurs|deux|trois|quatre|cinq les|vos|magasins|villes|pays|stations|gares|agences|bornes|terminaux _ magasins|gares|stations|agences|bornes|caisses|terminaux|villes|distributeurs,
  plusieurs magasins|villes|pays|stations|gares|agences|cafés, panne générale|totale|nationale|géante|mondiale,
  plus rien ne|marche|fonctionne, tout est|à hs|down|planté|bloqué|arrêt, partout en ville, toute la ville,
  même le 112|15|17|18
down: panne*, en panne, hs, down, hors service|ligne|d'usage,
  ne|n' _ marche|fonctionne|charge|répond|ouvre|démarre|marchent|fonctionnent|s'ouvre|affiche,
  marche|marchent|fonctionne|fonctionnent|charge|répond|ouvre|démarre|passe|marche pas|plus|mal,
  plus de réseau|connexion|service|signal, plante*, planté, plantage, bug*, bugué, bogue, erreur, erreurs,
  message|code d'erreur, erreur 500|404|502|503, page|écran blanche|blanc|noir|noire, rame, freeze, figé*,
  bloqué* sur, tourne en|dans, serveur*, maintenance, indisponible*, inaccessible*, coupure*, coupé, déconnect*,
  dysfonctionn*, cassé*, mort, morte, se ferme, s'affiche pas, charge à l'infini|dans, que chez moi|nous,
  suis _ seul|seule, page|écran _ blanche|blanc|noir|vide|gris|figé, charge pas|plus, me|nous déconnecte|éjecte|vire,
  plante, reste bloqué*|figé* sur, hors service
service: appli, application, app, site, site web, page, portail, connexion, paiement*, paiement en ligne, terminal*,
  tpe, lecteur* de carte, borne*, automate*, distributeur*, machine*, système, serveur*, écran*, panneau*, affichage,
  barrière*, portique*, portillon*, scanner, qr code, wifi, internet, réseau, box, fibre, ligne, banque en ligne,
  espace client, compte client, hotline, service client en ligne, caisse*, consigne*, streaming, sms,
  commande en ligne
child: enfant, enfants, fils, fille, bébé, nourrisson, petit-fils, petite-fille, ado, gamin*, gosse*,
  j' ai 7|8|9|10|11|12|13|14|15|16 ans, de|a 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15 ans|mois, ma|mon|notre petite|petit,
  à la maternelle, tout-petit*
access-need: fauteuil roulant|roulante, fauteuil, handicap*, pmr, aveugle*, malvoyant*, sourd*, malentendant*,
  appareil auditif, autis*, béquilles, déambulateur, mobilité réduite, chien guide|d'assistance, plain-pied,
  lecteur d'écran, enceinte, alzheimer, démence, épilep*, rampe, accessib*, ascenseur*, dyslex*, personne* âgée*,
  âgée, âgé
medical: insuline, médicament*, traitement, ordonnance, oxygène, diabét*, ventoline, asthm*, opération, chirurgie,
  chimio*, dialyse, pacemaker, stomie
allergy: allerg*, intoléran*, coeliaque, cœliaque, sans gluten, gluten, lactose, arachide*, cacahuète*,
  fruits à coque, noix, noisette*
failure: cassé*, défectueu*, abîmé*, endommagé*,
  mauvais*|mauvaise article|taille|commande|couleur|adresse|produit|nom|date|prix, mauvais, mauvaise, erron*, manque*,
  manquant*, manquait, jamais arrivé|reçu|livré|venu|eu,
  pas arrivé|reçu|livré|venu|eu|conforme|normal|correct|honoré|respecté|au|nettoyé|servi|fonctionné|terrible|sérieux|acceptable,
  rien reçu, annul*, retard*, retardé, en retard, tard, froid*, tiède*, sale*, dégueu*, périmé*, rassis, brûlé, pue,
  odeur, fuit, fuite, déchir*, rayé*, cabossé*, fissuré*, perdu* mon|ma|mes|nos|bagage*|colis|valise, perdu, disparu,
  impoli*, malpoli*, désagréable*, odieux, odieuse, agressif, hautain*, méprisant*, aimable comme, crié, raccroch*,
  refus*, surbooké, surbooking, bondé*, surchargé, aucune explication|information|info|excuse|place|solution,
  aucun siège|avertissement, pas de place|siège|chauffage|toilettes|eau|personnel, rupture de stock, problème*,
  souci*, réclamation*, lent*, lenteur, échoué, échec, raté*, expiré*, pourri*,
  trop cher|long|lent|petit|salé|chaud|froid|bruyant, hors de prix, vide*, moitié vide, bazar, bordel, chaos, gâch*,
  perte de temps, punaise*, cafard*, cheveu dans, oublié*, bruit, mensong*, menti, mentir, trompeu*, tromp*,
  publicité mensongère, augmentation*, augmenté, plus cher, déclassé*, supprimé*, fermé*, faux, insuffisant*,
  inadmissible*, dommage, incompréhensible
anger: pire, catastroph*, horrible*, affreu*, honte, honteu*, scandal*, inacceptable*, inadmissible*, intolérable*,
  ridicule*, pathétique*, lamentable*, minable*, nul*, nulle, nuls, incompéten*, incapable*, n'importe quoi,
  foutage de gueule, foutez, moquez|moque|moquent, blague, plaisanterie, farce, merde, putain, bordel, connard*,
  chier, saoule, ras le bol, marre, cauchemar, furieu*, en colère, énerv*, colère, révolt*, dégoût*, écoeur*, déçu*,
  déception*, décev*, frustr*, agaç*, exaspér*, déteste, voleur*, menteur*, escroc*, irrespect*, mépris,
  manque de respect, une étoile, zéro étoile, zéro pointé, service déplorable, déplorable*, désastr*, insupportable*,
  on croit rêver, vous abusez, abus*, amateur*, clowns, guignols, indigne*
leaving: plus jamais, jamais plus, dernière fois, résili*, je résilie,
  changer|change|passe|pars de|d'|chez|à opérateur|banque|fournisseur|concurrent*|concurrence,
  client perdu|de perdu|e, cliente perdue, perdu|perdez un|une client|cliente, boycott*, à éviter, évitez, fuyez,
  à fuir, déconseill*, recommande pas, ferme mon, clôture*, désabonn*, supprime mon, irai ailleurs|voir,
  aller ailleurs|voir
sarcasm: merci pour rien|cette|la|le|les|l'|ce, merci _ attente|retard|rien|heures|gâché, bravo, chapeau,
  félicitations,
  super|belle|beau|quel|quelle|formidable|excellent|magnifique|génial service|organisation|efficacité|professionnalisme|timing|travail|réactivité|plaisir|bonheur|idée|talent|surprise,
  j'adore|adore quand|attendre|payer|votre|l'|les|ces|ce|être, génial, trop bien|fort,
  ah|oh ben|bah|super|génial|la|quelle|le, quel|quelle bonheur|joie|plaisir|chance|luxe|délice,
  encore un|une beau|belle|super, comme d'habitude|toujours, comme d'hab, évidemment, bien sûr, forcément,
  naturellement, gratuit, offert, inclus, premium, luxe, vip, 10/10, 20/20, cinq étoiles pour, hourra, youpi,
  on applaudit, un sans-faute, apparemment, soi-disant, vive, la classe, au top, sympa le|la|les|l', pratique, palme,
  médaille, champions, ravi* d'|de
thanks: merci*, remerci*, reconnaissant*, gratitude, chapeau, mille mercis, grand merci, un grand bravo,
  sauvé* ma|mon|la|notre|le, félicit*
praise: adore, j'adore, aime, super*, génial*, fantastique*, excellent*, magnifique*, merveill*, parfait*, top,
  meilleur*, délicieu*, bon, bonne, bons, délice, régal*, beau, belle, joli*, ravi*, content*, heureu*, satisfait*,
  préféré*, recommande, recommander, gentil*, gentillesse, aimable*, sympa*, serviable*, accueillant*, souriant*,
  sourire, professionnel*, rapide*, efficace*, facile*, simple, impeccable*, nickel, confortable*, agréable*,
  chaleureu*, ponctuel*, impressionn*, bluffé*, régalé, coup de coeur, plaisir, champion*, héros, ange, anges, pépite,
  magique*, bravo, sans faute, au top, qualité, adorable*, charmant*, patient*, à l'heure, bluffant*
wish: ce serait|serait _ bien|génial|super|top|sympa|cool|chouette|pratique, j'aimerais|aimerais que|bien, aimerait,
  pourriez|pouvez-vous _ ajouter|proposer|remettre|ouvrir|prévoir, il faudrait, suggestion, idée, seul bémol,
  petit bémol, petite remarque|suggestion|idée, espère que, un souhait, ramenez, remettez, à quand, manque juste,
  regrette
contrast: mais, par contre, cependant, pourtant, dommage, malheureusement, hélas, sauf, excepté, toutefois, néanmoins,
  bien que, alors que, jusqu'à, sinon, bémol
question: comment, quand, où, pourquoi, quel, quelle, quels, quelles, qui, combien, que faire|faut, est-ce que,
  est ce que, y a-t-il, y a t il, peut-on, puis-je, pouvez-vous, pouvez vous|me|nous, peux-tu, avez-vous, avez vous,
  êtes-vous, faut-il, faut il, doit-on, dois-je, est-il, est-elle, c'est possible, possible de|d', serait-il possible,
  savoir si|quand|comment|quel|où, aimerais|voudrais|souhaite savoir|connaître, quelqu'un sait|a|connaît|peut|aurait,
  une idée|question|info|nouvelle, question, des nouvelles|infos|conseils, me demande, dites-moi|moi, me dire,
  indiquer, renseign*, renseignement*, expliquer, sais pas si|comment, savez-vous, savez vous|si,
  vous livrez|acceptez|ouvrez|vendez|faites|proposez|avez, livrez-vous, valable, horaires, tarif*, curieu*,
  ça marche comment, à partir de quand
help: aide, aider, aidez, svp, stp, s'il vous plaît, s'il te plaît, besoin, assistance, au secours
future: prochain*, prochaine*, cet été|hiver|automne, en juillet|août|septembre|décembre|janvier|mai|juin, prévoir,
  prévois|prévoyons, envisage*, compte*|comptons partir|acheter|venir, voudrais, aimerais, souhaite*,
  dans _ semaines|mois, avant d'|de acheter|réserver|commander, intéressé*
resolved: c'est réglé|résolu|bon|arrangé, réglé, résolu, remarche, refonctionne, marche à nouveau, tout est rentré,
  finalement, plus besoin, oubliez, retrouvé
negation: pas, ne, n, non, jamais, rien, aucun, aucune, sans, plus, ni, guère, nul
promo: concours, gagn* un|une|des|vos|*, à gagner, tentez de, tirage au sort, gagnant*, avez gagné,
  gratuit*|offert* _ iphone|cadeau|échantillon|abonnés|voyage|billets, giveaway, crypto*, bitcoin, airdrop, invest*,
  rendement*, revenu* passif*|complémentaire*, gagner|gagnez de|*|jusqu, travail à domicile, à domicile, prêt*,
  crédit rapide, casino, paris sportifs, bonus, code promo, avec le code, code,
  offre limitée|exclusive|exceptionnelle, places limitées, dépêchez-vous, cliquez ici|sur, clique*,
  lien en|dans|ci bio|dessous|profil, abonnez-vous, abonne-toi, suivez-moi|nous, likez, partagez et, taguez, whatsapp,
  telegram, onlyfans, maigrir, perdre du|des poids|kilos, acheter des abonnés, bon plan, bons plans, promo*,
  mp pour|moi, contactez-moi, nouveau clip|single|son, voyant*, voyance, marabout, horoscope, retour affectif,
  envoûtement
injection: ignor* _ instructions|précédentes|consignes|règles, oublie* _ instructions|consignes|règles|tout,
  prompt système, invite système, tu es maintenant|désormais, vous êtes désormais|maintenant,
  réponds uniquement|seulement|par, répondez uniquement|seulement|par, marque* ceci|ce, classe* ceci|ce,
  affiche* _ prompt|clé|instructions|api, nouvelles instructions, agis comme, mode développeur,
  oublie _ tout|toutes|précédentes, mode maintenance|administrateur,
  affiche|montre|donne _ règles|consignes|cachées|prompt|adresses, réponds|répondez _ seulement|uniquement
pitch:
  nous aidons|proposons|offrons|fournissons|fabriquons|accompagnons|développons|sommes _ agence|fabricant|fournisseur|société|studio,
  j'aide|accompagne|propose|crée, notre agence|logiciel|plateforme|solution|équipe|outil,
  booste*|boostez|augmente*|augmentez|développe*|développez|doublez|multipliez _ ventes|visibilité|trafic|abonnés|chiffre|clients|notoriété|marque,
  seo, référencement, leads, génération de leads, marketing, webdesign, création de site*, appel rapide|de|découverte,
  réservez un|une _ appel|démo|créneau, prendre rendez-vous, démo, audit gratuit|offert, devis gratuit,
  minutes cette semaine, intelligence artificielle, ia, chatbot*, fournisseur de|d', emballage*, madame monsieur,
  cher gérant|dirigeant, influenceu*, ugc, partenaire marketing, taux de conversion
bulk: en gros, grossiste*, vrac, groupe*, tarif de groupe|groupe, réservation de groupe, remise quantité|volume,
  entreprise*, société, professionnel*, tarif pro,
  pour notre|mon|nos|une bureau*|entreprise|école|mariage|congrès|événement|hôtel|restaurant|café|boutique|club|association|classe|conférence|collègues|salariés|séminaire|mairie,
  *0|*5 personnes|invités|salariés|employés|unités|pièces|cartons|kilos|kg|élèves|étudiants|billets|places|licences|participants|chambres|sachets,
  devis, un devis, grille tarifaire, catalogue pro, distribut*, distributeur, revend*, revendeur*, franchise*,
  service commercial, commercial, à qui _ adresser|parler|contacter, facture entreprise, compte pro, privatis*,
  louer _ entier|entière|complet, par mois pour, grosse commande|quantité, séminaire
partner: partenari*, partenaire*, collabor*, sponsor*, parrain*, travailler avec vous, travailler ensemble, ambassad*,
  vendre vos, distribuer vos, vos produits dans|chez|en, créateur de contenu, créatrice de contenu, proposition,
  affili*
job: emploi, job, recrut*, candidat*, candidature, postul*, cv, lettre de motivation, stage, stagiaire, alternance,
  apprentissage, apprenti*, offre d'emploi, poste, postes à pourvoir, embauch*, travailler chez|pour vous,
  entretien d'embauche, carrière, saisonnier*, rh, intérim, job d'été
reporter: journaliste, reporter, j'écris|écris|prépare|rédige|prépare _ article|papier|reportage|mémoire|thèse|sujet,
  article sur, reportage, mémoire, thèse, doctorant*, service presse|de presse, attachée de presse|presse,
  contact presse, relations presse, interview*, podcast, enquête sur|étudiante, chercheu*, rédaction,
  pour le|un|la journal|magazine|radio, porte-parole, réaction officielle, du quotidien|magazine|journal, bouclage,
  étudiant* _ mémoire|thèse|étude
rival: mieux que, meilleur que, bat, préfère, reste chez, par rapport à, comparé à, surcoté*, vs, jamais pourrait,
  rien à voir, loin devant, pendant ce temps
hearsay: entendu, on m'a dit, il paraît, parait que, imaginez, imagine, les gens qui, me rappelle, haha*, mdr, ptdr,
  lol, drôle, marrant, meme, qui se souvient, avis impopulaire, nostalgie, vu un|une, en écoutant,
  mon voisin|oncle|pote|cousin, rêvé, anecdote, souvenirs
other-sense: papier peint, sentier*, randonn*, rando, balade, police de caractère, typo, chanson, album,
  groupe de rock, concert, roman, livre, chapitre, personnage, film, série, saison, jeu, jeu vidéo, niveau, recette,
  peinture, tableau, couleur, teinte, laine, tricot*, crochet, broderie, pull, chiot, chaton, chien qui s'appelle,
  cheval, jument, course hippique, race, variété, plante, rosier, graines, nom de famille, généalogie, village,
  hameau, archipel, île, îles, province, côte, montagne*, vallée, glacier, lac, rivière, fleuve, paysage*, exposition,
  musée, histoire de|du, médiéval*, siècle, dialecte, patois, mythologie, déesse, légende, football, foot, club,
  attaquant, gardien de but, tournoi, régate, voilier, espèce, coléoptère, constellation, astéroïde, github, tatouage,
  parfum, vernis, tapis, rideau*, canapé, meuble*, carrelage, chorale, poème, poète, guitare, vinyle, château,
  cathédrale, église, paroisse, pas la|le|l' chaîne|marque|entreprise|magasin|banque|appli, rien à voir avec
lost-person: seul, seule, mauvais|mauvaise arrêt|train|bus|quai|gare, arrive pas|plus à _ joindre, la|le joindre,
  injoignable, perdu, perdue, disparu, disparue, sans téléphone, portes fermées
`)
