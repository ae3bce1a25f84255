import { cues } from './cues.ts'

export const fr = cues(`
injury: mère|père|fils|fille|enfant|mari|femme|fils|bébé|il|elle|je saigne|saignait|saignent,
  pris|prise une|un|la décharge|jus, décharge électrique|avec|du,
  chauffeur|vigile|agent|serveur|livreur|contrôleur|vendeur|employé|technicien _ frappé|giflé|bousculé|agressé, m'a frappé|giflé|agressé|tabassé, m'ont frappé|giflé|agressé|tabassé,
  monsieur|dame|homme|femme|client|cliente|papi|mamie|quelqu _ effondré|effondrée|évanoui|évanouie
threat-law: attaquer|attaque|attaquons _ en justice
injury: bless*, sang partout, en sang, saignement*,
  je|il|elle|fils|fille|bébé|nez|doigt|doigts|bouche|gencives|lèvre|main|mains|tête|genou|pied|pieds|chien|chat|front|oreille|bras|jambe|visage|langue|enfant|peau _ saigne|saignait|saigné|saignent|saignaient|saigner,
  saigne|saignait|saigné|saigner|saignent du|de|abondamment|partout|beaucoup|toujours|encore,
  cassé|fracturé|foulé le|la|un|une _ bras|jambe|poignet|cheville|hanche|dent|nez|doigt|pied, fracture*,
  brûl* au|la|le|les|ses|mes|mon, brûlure* sur|au|aux|à|du|premier|second|deuxième|troisième|chimique*|grave*|partout, des|une|ses|mes|sa|ma|grosse|grosses|vilaine|avec|graves brûlure*, me suis|s'est|suis _ brûlé|brûlée|coupé|coupée|blessé|blessée|cassé,
  suis|sommes|est|sont|était tombé|tombée|tombés|tombées dans _ escalier|escaliers|douche|magasin|allée|parking|rue|trou|rayon|couloir|hall|bus|tram|train|métro|piscine|vide|baignoire|boutique|restaurant|cour|gymnase,
  suis|sommes|est|sont|était tombé|tombée|tombés|tombées du|de|d|des|par|contre|à _ terre|sol|trottoir|quai|vélo|échelle|chaise|lit|escalier|escaliers|marche|marches|escabeau|trottinette|cheval|balcon|toboggan|manège|table|balançoire|siège|brancard|fauteuil|renverse|haut|mètres|fenêtre|poussette|tabouret,
  suis|sommes|est|sont|était tombé|tombée|tombés|tombées sur le|la|les|mon|ma|mes|son|sa|ses|un|une dos|tête|genou|genoux|coude|hanche|visage|poignet|côté|bras|main|mains|épaule|fesses|menton|coccyx|trottoir|sol|carrelage|quai|marche,
  suis|sommes|est|sont|était tombé|tombée|tombés|tombées et|à cause, suis|sommes|est|sont|était tombé|tombée devant|lourdement|violemment|chez|hier|ce|pendant|lors|quand|parce|car|deux|trois|inconscient*|évanoui*, trébuch*, coupé _ doigt|main|lèvre|langue|bouche|pied,
  verre dans, morceau*|bout|bouts|éclat* de verre|métal|plastique, commotion, inconscient*, évanoui*,
  perdu connaissance, points de suture,
  électrocut*, décharge électrique, coincé* dans|sous, renvers* par, frapp* par|au,
  menac* physiquement|moi|nous, failli étouffer|écraser|y, failli mourir étouffé*|écrasé*|noyé*|dans|à|hier|cette|ce|et|sur|brûlé*|électrocuté*|intoxiqué*|en|d|par|avec, il|elle|fils|fille|enfant|bébé|mère|père|mari|femme|chien|chat _ failli mourir, failli tomber dans|sur|du|par|à|avec|et, dangereu*, en danger, risque pour|de chute,
  mort d'homme, quelqu'un _ mourir|blesser|mort, fils dénudés, par-dessus bord, suicid*, me tuer,
  n'arrive|arrive|peux|peut _ respirer, respire plus|pas, douleur* _ poitrine, crise cardiaque, infarctus,
  convulsion*, freins _ lâché|marchent|plus, chauffeur|conducteur _ ivre|téléphone|endormi, harcel*,
  attrapé|saisi|poussé|giflé|étranglé _ cou|bras|cheveux|gorge, par le cou|bras, des bleus,
  freins _ lâché, réanimation, allongé*|étendu*|gît _ sol|pont|quai|voie,
  il|elle|homme|monsieur|femme|dame|personne ne bouge plus|pas, il|elle|homme|monsieur|dame bouge plus|pas,
  ne réagit plus|pas, réagit plus, se noie, tombé*|tombée|chute à|dans _ eau|mer|voie|rails,
  coincé*|bloqué*|enfermé* dans _ ascenseur|toilettes, bagarre, avec un couteau,
  besoin d'un|de médecin|médecins|secours, malaise, fait un malaise,
  trouvé|mordu|avalé _ verre|vis|clou|caillou|plastique|métal|os|agrafe|aiguille, cassé une|ma|la dent,
  café|eau|thé|huile|soupe bouillant*|brûlant* _ main|jambe|bras|visage, cloques,
  dû aller|consulter _ médecin|hôpital|urgences, bord coupant|tranchant,
  sortie|issue de secours _ bouchée|bloquée|fermée|encombrée|condamnée,
  rampe|rambarde|garde-corps|barrière _ tient|lâche|cassée|descellée|manque|branle,
  eau|goutte|fuit|mouillé* _ prise*|fils|électri*|disjoncteur,
  plafond|panneau|plaque|lampe|étagère _ tombé*|écroulé*|effondré*
injury: frapp*|cogn*|gifl*|tabass*|étrangl*|bouscul*|tapé|mordu mon|ma|notre|mes fils|fille|frère|soeur|mari|femme|père|mère|ami|amie|enfant|copain|copine|collègue|cousin|cousine|neveu|nièce|compagnon|compagne|bébé|grand-mère|grand-père,
  ma|nous|la giflé|giflée|tabassé|tabassée|étranglé|étranglée|agrippé|agrippée|empoigné|empoignée|tripoté|tripotée|peloté|pelotée|plaqué|plaquée|cogné|cognée, nous|les ont|a giflé*|tabassé*|étranglé*|agrippé*|empoigné*,
  ma frappé|frappée au|à|avec|dans|et|deux|plusieurs, m ont frappé|frappée|tabassé|tabassée|agressé|agressée, ma attrapée, ma attrapé par|et|violemment,
  essayé|tenté|voulu|cherché|essayait|voulait|essaie de|à|d|m _ embrasser|toucher|déshabiller|caresser|tripoter|peloter|étrangler|frapper,
  décroch*|effondr*|écroul*|renvers*|détach*|basculé _ sur _ tête|fille|fils|enfant|bébé|pied|mère|père|mari|femme|moi|lui|elle|frère|petit|petite,
  tombé|tombée|tombés|tombe sur|à|contre la|ma|sa|mon|son|le|mes|ses|les|notre|leur|l|un tête|pied|pieds|orteil|orteils|épaule|dos|nez|visage|jambe|jambes|main|mains|bras|crâne|nuque,
  reçu|recevoir _ sur|dans|en la|le|pleine|les|l|ma|mon tête|visage|figure|crâne|oeil|pied,
  n ai|a|avais|avait plus|pas envie|goût|force de|à|d vivre|exister, ai|a|avais plus|pas envie|force de vivre|exister,
  ne veux|veut|voulais plus|pas vivre|exister, veux|veut|voulais plus|pas vivre|exister
illness: intoxication*, intoxiqu*, empoisonn*, vomi*, malade après|depuis|à|comme, gastro,
  allergique grave, réaction allergique, choc anaphylactique, anaphyla*, gonfl* _ visage|gorge|lèvres|langue|yeux,
  gorge _ gonfle|serre|gonflée, urticaire, plaques rouges, moisi*, moisissure*, asticot*, vers dans, salmonell*,
  listeria, diarrhée, crampes d'estomac, hypoglycémie, monoxyde, tous|plusieurs malades
fire: en feu, pris|prend feu, flammes, feu à|dans|au, la|une|cette|les|vu|vois fumée|fumées dans|qui|sort|sortait|partout|se|dégage, fumée noire|sort|sortait|partout,
  odeur|sent|sentait|sentent _ brûlé|gaz, odeur de fumée,
  ça|on|je|appartement|cuisine|couloir|wagon|rame|voiture|train|maison|chambre|cave|moteur|machine|immeuble|bureau sent|sentait|sens|sentons|sentent|sentais _ fumée, fuite de gas|gaz, étincelles, surchauff*,
  mis|mise|met à fumer, à fumer, sent _ gaz,
  fondu _ prise|chargeur|câble|plastique
child-alone:
  trouve plus mon|ma, retrouve pas|plus mon|ma|notre _ fils|fille|enfant, seul|seule sur le|dans quai|train|gare,
  sans adulte|accompagnateur, mineur* seul, séparé|séparée de mon|ma|ses
threat-law: porter|porte|dépose*|déposer|déposé plainte, tribunal*, procès,
  poursuites judiciaires, action|voie|recours juridique*|judiciaire*|collective|en, mise en demeure, huissier,
  médiateur*, dgccrf, répression des fraudes, signalconso, signal conso, ufc que, 60 millions, cnil,
  rgpd, défenseur des droits, arcep, acpr,
  inspection du|sanitaire, services d'hygiène|vétérinaires, gendarmerie, commissariat, conciliateur,
  assurance juridique, protection juridique, opposition bancaire,
  en|la justice _ saisir|saisis|aller|vais|porter, devant|en la justice, loin la loi
threat-press:
  journal|journaux|télé|télévision _ contacte*|appelle*|parler,
  contacter|contacte|alerter|alerte|prévenir|préviens|appeler _ presse|journal|journaliste|médias|télé, rendre public,
   reportage sur vous, bfm, cash investigation, article sur vous, parlé à|avec _ journaliste,
  publions|diffusons|sortons _ article|reportage|sujet|enquête
fraud: fraud*, arnaque*, arnaqu*, escroc*, escroqu*, phishing, hameçonnage,
  volé _ carte|compte|argent|données|identité, on m'a volé, usurpation*, usurp*,
  prélèvement*|paiement*|débit*|achat*|transaction*|virement*|commande* _ non|pas|jamais|inconnu*|suspect*|frauduleu* _ autoris*|reconnu|fait|validé|passé|effectué,
  jamais _ autorisé|commandé|acheté|validé|souscrit|signé,
  pas _ autorisé|fait|validé _ paiement|achat|virement|commande|prélèvement, opération* suspecte*|inconnue*,
  mon insu,
  sans mon _ accord|autorisation|consentement, escroc* _ connaît|connaissent|savent|sait|mes|mon,
  appel|mail|sms|lettre|message _ de|votre|logo|nom _ code|codes|carte|banque|identifiants|rib
breach: fuite de|des données,
  données|infos|informations|coordonnées _ fuité|exposées|publiques|visibles|diffusées|publiées|vendues|partagées,
  données personnelles|privées|bancaires,
  vois|voir|tombe|accès _ comptes|données|commandes|adresses|noms _ autres|clients,
  mot* de passe en clair, copie à tous|tout, dossier médical,
  à un|une inconnu|inconnue,
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
  panne|échelle|incident|coupure nationale, au niveau national|mondial, partout,
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
lost-person: mauvais|mauvaise arrêt|train|bus|quai|gare, arrive pas|plus à _ joindre, la|le joindre,
  injoignable, sans téléphone, portes fermées
injury:
  bras|jambe|jambes|main|mains|doigt|doigts|pouce|poignet|poignets|coude|épaule|cheville|genou|genoux|hanche|côte|côtes|dos|nez|dent|dents|pied|pieds|orteil|tibia|clavicule|mâchoire|crâne|tête|front|visage|joue|lèvre|lèvres|langue|oeil|yeux|oreille|ventre|cuisse|mollet|coccyx|vertèbre|vertèbres|peau|cou|menton|arcade|talon|tendon|bassin|fémur _ cassé*|fracturé*|foulé*|tordu*|écrasé*|brûlé*|ébouillanté*|coupé*|ouvert*|gonflé*|enflé*|cloqué*|entaillé*|déboîté*|sanglant*|violet|bleu|paralysé*|engourdi*|arraché*|coincé*|plâtré*|infecté*|morceaux|miettes|plâtre,
  cassé|pété|fracturé|foulé|tordu|déboîté|coincé|écrasé|ouvert|entaillé|brûlé le|la|les|un|une|mon|ma|son|sa|deux bras|jambe|jambes|main|mains|doigt|doigts|pouce|poignet|poignets|coude|épaule|cheville|genou|genoux|hanche|côte|côtes|dos|nez|dent|dents|pied|pieds|orteil|tibia|clavicule|mâchoire|crâne|tête|front|visage|joue|lèvre|lèvres|langue|oeil|yeux|oreille|ventre|cuisse|mollet|coccyx|vertèbre|vertèbres|peau|cou|menton|arcade|talon|tendon|bassin|fémur, cloqué*, cloque, ébouillant*, plaie*, entorse*, luxation, traumatisme*, hémorragie,
  sens|sent plus mes|mon|ma|ses|son|sa|le|la bras|jambe|jambes|main|mains|doigt|doigts|pouce|poignet|poignets|coude|épaule|cheville|genou|genoux|hanche|côte|côtes|dos|nez|dent|dents|pied|pieds|orteil|tibia|clavicule|mâchoire|crâne|tête|front|visage|joue|lèvre|lèvres|langue|oeil|yeux|oreille|ventre|cuisse|mollet|coccyx|vertèbre|vertèbres|peau|cou|menton|arcade|talon|tendon|bassin|fémur, ne|n' sens|sent plus bras|jambe|jambes|main|mains|doigt|doigts|pouce|poignet|poignets|coude|épaule|cheville|genou|genoux|hanche|côte|côtes|dos|nez|dent|dents|pied|pieds|orteil|tibia|clavicule|mâchoire|crâne|tête|front|visage|joue|lèvre|lèvres|langue|oeil|yeux|oreille|ventre|cuisse|mollet|coccyx|vertèbre|vertèbres|peau|cou|menton|arcade|talon|tendon|bassin|fémur|mes|mon|ma|ses|son|sa, pris|prend|ramassé|reçu du|le|un|une jus|courant|châtaigne|décharge|coup _ jus|courant|douche|prise|débranchant|baignoire, pris du jus, pris le jus, pris une|la châtaigne, électrisé*,
  craché _ rouge|sang|dent, sous perf|perfusion|oxygène|respirateur, hosto, chu, réa, dans le plâtre, opéré* en|d'urgence, recousu*, recoudre, minerve, hospitalis*, transporté* _ hôpital|urgences|hélicoptère, héliporté*, coma, centre antipoison, antipoison, appelé le 15|18|112|samu,
  siffle en respirant, respire mal|difficilement|en|à peine, mal à respirer, peine à respirer, souffle court, plus de souffle, suffoqu*, tousse|toussent|toussons tous|toute|depuis|sans, étrangl*, avalé de travers, manoeuvre heimlich, heimlich, virait au bleu, dans la trachée|gorge, trachée, coincé* dans _ gorge, lèvres bleues,
  valdingu*, ramassé* _ escalier|marche|trottoir, ma|sa chute, tombé*|chuté* _ escalier|escaliers|marche|échelle|trottoir|quai, marche|escalier|rambarde|échelle|chaise|banc|lit|balançoire|tabouret|transat|étagère|balcon|plancher|hamac _ cédé|lâché|effondré*|cassé sous|écroulé*|craqué sous, cédé sous, lâché sous,
  porte|portes|porte du milieu|hayon|portière _ entrouverte|ouverte|ouvertes _ roule|rouler|roulait|roulant|km|80|90|marche, roule|roulait|roulé|rouler _ porte|portes|portière, roule|roulait|roulé à 80|90|100|110|120|130|140 avec, porte* _ ouverte* en roulant|marche|route,
  pédale|frein|freins|direction|volant|embrayage _ plancher|lâché|lâche|vide|répond|répondent|mou|molle|freine|bloqué*|cassé|marche|fonctionne, plus de freins|frein, fini dans le|la|un|une fossé|mur|décor|rambarde|barrière|arbre, dans le décor|fossé, tête-à-queue, accident|accidenté* _ voiture|route|bus|blessé*,
  chauffeur|conducteur|livreur|moniteur _ ivre|bourré|saoul|alcool|alcoolisé|portable|téléphone|endormi|tiktok|vidéo|whatsapp|grillé|somnol*|zigzag*, grillé un|le|deux feu|stop|feux, zigzagu*, contresens, sens inverse, fauché*|fauchée par, écrasé*|renversé* un|une|mon|ma|notre|par|le|la,
  mordu*|mordue par|au|à, croqué|croque|mordu|tombé|tombée _ verre|métal|vis|clou|agrafe|lame|aiguille|plastique|caillou|os, agrafe|lame|aiguille|verre|clou|vis|boulon|plastique|métal|souris|insecte|cafard|vers dans _ pain|soupe|salade|gâteau|purée|pot|biberon|assiette|plat|pizza|burger|yaourt|sandwich|croissant|quiche|bouche|compote,
  dent|couronne|incisive _ cassée|pétée|sautée|fendue, pété une|la|ma dent, perdu une|la dent|vue, vois|voit|voyait|voyais plus rien|de|d', ne|n' vois|voit plus rien|de|d' _ oeil|gauche|droit, oeil|yeux _ gonflé*|brûle*|brûlé*|rouge|rouges|crevé|infecté*|fermé, aveugle d'un|depuis, perdu la vue,
  giflé*, tabass*, baffe*, coup de poing|couteau|boule|pied, poussé*|poussée _ sol|escalier|quai|mur|violemment, séquestr*, attouchement*, violée|violé|violer, pelot*, mains baladeuses, fait un|une|faisait|victime _ avc|infarctus|arrêt|crise, crise d'épilepsie|cardiaque|asthme|d'asthme|d'épilepsie, arrêt cardiaque, coeur _ bat|s'emballe|arrêté|palpit*, palpitations, massage cardiaque, inanimé*, perdu connaissance, dans les pommes, tourné de l'oeil,
  mauvais|mauvaise|faux médicament*|dosage|dose|comprimé*|cachet*|insuline|sang, surdos*, double|triple dose, failli _ étouffer|écraser|noyer|brûler|renverser|tuer, failli _ perdre un|son|sa|mon|le|l|la _ doigt|oeil|main|bras|jambe|pied|vie|bébé, à deux doigts|doigt de|d', aurait|auraient|aurais _ mourir|mort|morte|tué|tuer|étouffer|noyer|y rester, y laisser sa|la peau|vie, sangle|harnais|ceinture|barre|siège|attache|mousqueton _ lâché|ouvert|ouverte|détaché*|cassé|cédé
illness: gerb*, dégueul*, vomissement*, nausée*, malade|malades comme|toute|toutes|depuis|après|tous|chien|chiens, intoxiqu*, tous|toute|toutes|mes|les _ malades|malade|vomi|vomissent|toussent|gastro|nausées|vertiges|mal à la tête, maux|mal de|à tête _ chaudière|gaz|compteur|poêle|peinture|vapeurs|odeur,
  lèvre|lèvres|visage|gorge|langue|yeux|oeil|joue|paupière|paupières|figure _ gonfl*|enfl*|double*|triple*|saucisse*|boursouf*|brûl*|rouge*|serre, quincke, oedème*, allergie _ urgences|hôpital|épipen|gonfl*, épipen, epipen, stylo|seringue d'adrénaline, boutons partout|sur, plaques partout|sur, peau _ brûlé*|brûle|pèle|arraché*|vif|cloques|part, brûlure* chimique*,
  cheveux _ tombent|tombé*|touffe*|poignée*|brûlé*, par touffes|poignées|plaques, diarrhées, chiasse, fièvre _ après|depuis|40|39, mal au ventre, tordu*|pliés|pliée|plié en deux|de _ douleur, convuls*, rat|rats|souris|cafard*|asticot* dans, crottes de rat|souris, chien|chat|hamster|lapin|perruche|canari|oiseau _ mort|morte|empoisonné|intoxiqué
fire: odeur|sent|sentait|ça pue|pue|relent _ oeuf|oeufs|œuf|œufs|soufre|brûlé|cramé|gaz|roussi|plastique, cramé|crame|cramait|cramée _ prise|fils|câble|chargeur|multiprise|tableau|moteur|appareil|mur|batterie, petite|grosse|une|beaucoup|nuage fumée, nuage|panache|beaucoup|plein|colonne de fumée, de la fumée, fumée|fumées blanche|noire|âcre|épaisse|sort, il sort|sortait _ fumée|flammes|étincelles, prise|prises|chargeur|câble|multiprise|tableau|interrupteur|batterie|appareil|bouilloire|machine|four|lave-linge|téléphone|trottinette|vélo|radiateur|couverture _ fume|fumé|fumait|fondu|fond|fondue|grésille*|crépite*|étincelle*|brûle|brûlant|noirci*|noircie|explosé*|flambé|siffle|gonflé*|flammes|feu|chauffe|cramé*,
  crépite _ prise|mur|tableau, court-circuit, court circuit, cramé la|le|ma|mon, embrasé*, s'embras*, début d'incendie, départ de feu, éclaté* _ figure|mains|visage|main|yeux, m'a explosé|pété|sauté|éclaté _ figure|gueule|mains|visage|main|yeux, ouverte|ouvert toute|tout seule|seul _ bras|ventre|main|brûl*, pétée|sautée à la figure|gueule, détecteur|détecteurs|alarme _ sonne|sonné|sonnait|hurle|hurlait|bipe|déclenche|déclenché|déclenchée, gaz _ fuit|fuite|odeur|échappe|s'échappe
lost-person: tout seul, toute seule, tous|toutes seuls|seules, personne pour|n'est|est _ chercher|venu|venue|attendre|accueillir|récupérer, quai _ vide, le|la retrouver, la|le cherche|cherchent|cherchons, introuvable*, égaré*, répond|réponds|répond pas|plus, plus de batterie|nouvelles, sans nouvelles, où est|il|elle passé|passée, jamais arrivé|arrivée|rentré|rentrée|repassé|venu|revenu, n'est|pas rentré|rentrée|arrivé|arrivée, on|qu'on tourne _ voiture|retrouver|chercher
child: neveu, neveux, nièce, nièces, jumeaux, jumelles, mômes, môme, minot*, bambin*, loulou, louloute, puce, fiston, fillette, garçonnet, gamins, gamine, collégien*, collégienne, écolier*, écolière, élève de|du cp|ce1|ce2|cm1|cm2|maternelle, cp|ce1|ce2|cm1|cm2, en maternelle|crèche|primaire|6e|sixième|cp, crèche, nounou, périscolaire, garderie, petit|petite|grand|grande|dernier|dernière _ deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|2|3|4|5|6|7|8|9|10|11|12|13|14 ans, il|elle a deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|2|3|4|5|6|7|8|9|10|11|12|13|14 ans, a|ont deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|2|3|4|5|6|7|8|9|10|11|12|13|14 ans, deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|2|3|4|5|6|7|8|9|10|11|12|13|14 ans et|demi, mon|ma|notre petit|petite|grand|grande|dernier|dernière|aîné|aînée|cadet|cadette, petit|petite frère|soeur, petits-enfants, filleul, filleule, adolescent*, ados, bébés, enfants
child-alone: trouve|trouvent|retrouve|retrouvent|retrouvent pas|plus mon|ma|notre|le|la _ fils|fille|enfant|petit|petite|neveu|nièce, où est mon|ma|notre _ fils|fille|enfant|petit|petite|neveu|nièce, récupéré|récupérée|repris|reprise|remis|remise|parti|partie|confié|confiée _ inconnu|inconnue|par un|quelqu'un d'autre,
  demander|demande|demandé|savoir si _ déjà récupéré|récupérée, déjà récupéré*|cherché* _ fils|fille|enfant, devait|devaient _ être remis|remise|accompagné*|récupéré*|attendu*|déposé*
frail: mamie, mémère, mamy, grand-mère, grand mère, papy, papi, pépé, grand-père, grand père, mamé, arrière-grand-mère, grands-parents, vieille|vieux dame|monsieur|mère|père|tante|voisin|voisine|homme|parents, ehpad, maison de retraite|repos, résidence seniors, foyer logement, alzheimer, parkinson, démence, sénile, dépendant*, grabataire, hémiplégi*, paralysé*, avc, dialys*, chimio*, cancéreu*, sclérose, désorientée, désorienté, ses cachets, ses médicaments, perte d'autonomie, autonomie réduite, âgée|âgé de, mère|père|maman|papa|tante|oncle|voisin|voisine|beau|belle|dame|monsieur|mari|femme|parents _ 72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101 ans, mère|père|maman|papa|tante|oncle|voisin|voisine|beau|belle|dame|monsieur|mari|femme|parents _ 72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101, il|elle a 72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101 ans, 72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101 ans, quatre-vingt*, quatre vingt*, octogénaire, nonagénaire, septuagénaire, beau-père|belle-mère _ 72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101, aide à domicile, infirme, invalide, handicapé*, en fauteuil, trisomi*, autiste*
distress: pleur*, en larmes, larmes, sanglot*, hurl*, criait|crie|crient _ aide|secours|peur|porte, tremble*, tremblant*, tremblait, grelott*, frigorifi*, gelé|gelée|gelés, il|elle|on a froid, ont froid, mort*|morte de froid|peur|trouille, meurt de froid|peur, paniqu*, panique, terrifi*, terroris*, apeur*, peur, angoiss*, dans le|la noir|froid|nuit|neige|obscurité, sous la|l' pluie|neige|orage, trempé*, en pleine nuit|pluie|chaleur|canicule, en état de choc, état de choc, en crise, affolé*, désespéré*, tape|tapait|cogne|frappe à|sur|contre la|le porte|vitre|mur, supplie*, suppliait, appelle|appelait à l'aide, au secours, lumière* éteinte*
abandoned: avais|avait|avions déjà récupéré|récupérée, déposé*|laissé*|descendu*|débarqué*|lâché*|largué*|planté*|abandonné* ma|mon|mes|notre|nos|mamie|papi|papy|maman|papa|papé _ mauvais|mauvaise|devant|au|à|sur|dans|seul|seule|bord|trottoir|route|quai|dehors, l'|le|la|les|l ont|a|avez _ déposé*|laissé* _ mauvais|mauvaise|seul|seule|bord|trottoir|dehors|quai|noir|planté*, l' ont|a|avez laissée|laissé|déposée|déposé|abandonnée|abandonné|débarquée|larguée|larguée|oubliée|oublié|enfermée|enfermé|plantée,
  fils|fille|neveu|nièce|soeur|frère|mère|père|maman|papa|mamie|papi|papy|pépé|grand-mère|grand-père|tante|oncle|enfant|enfants|petit|petite|gamin|gamine|bébé|mari|femme|voisine|dame _ déposé|déposée|laissé|laissée|oublié|oubliée dehors|seul|seule,
  fils|fille|neveu|nièce|soeur|frère|mère|père|maman|papa|mamie|papi|papy|pépé|grand-mère|grand-père|tante|oncle|enfant|enfants|petit|petite|gamin|gamine|bébé|mari|femme|voisine|dame _ déposé|déposée|laissée|oublié|oubliée devant|dans|au|à|sur|en _ arrêt|gare|école|bus|car|minibus|navette|taxi|route|rue|trottoir|parking|quai|magasin|crèche|aire|station|ville|toilettes|couloir|hôpital|urgences|voiture|cour|jardin|parc|piscine|salle|neige|froid|noir|pluie|forêt|village|brancard|fauteuil|chaise|train|vestiaire|bord|hall,
  fils|fille|neveu|nièce|soeur|frère|mère|père|maman|papa|mamie|papi|papy|pépé|grand-mère|grand-père|tante|oncle|enfant|enfants|petit|petite|gamin|gamine|bébé|mari|femme|voisine|dame _ débarqué|débarquée|largué|larguée|abandonné|abandonnée|enfermé|enfermée|coincé|coincée|sanglé|sanglée|plantée|attaché|attachée devant|dans|au|à|sur|en|dehors|seul|seule, fils|fille|neveu|nièce|soeur|frère|mère|père|maman|papa|mamie|papi|papy|pépé|grand-mère|grand-père|tante|oncle|enfant|enfants|petit|petite|gamin|gamine|bébé|mari|femme|voisine|dame est|était|a été|reste|resté|restée _ enfermé*|coincé*|abandonné*|bloqué*|sanglé*|plantée, coincé|coincée|coincés|bloqué|bloquée dans|l' l'|l ascenseur, coincé|coincée|enfermé|enfermée|bloquée dans _ ascenseur|bus|car|minibus|cabane|toilettes|salle|vestiaire|école|cave|cabine|ambulance|taxi,
  avec mon|ma|mamie|papi|maman|papa|notre _ dedans|à l'intérieur|à bord, oublié|oubliée|oubliés dans _ bus|car|minibus|van|taxi|école|crèche|train|ambulance|véhicule|salle|aire|parc, fermé* _ sans vérifier|regarder|compter, fermé _ avec|alors _ dedans|intérieur, sanglé*, descendu*|sorti*|sortie|parti*|partie _ tout|toute seul|seule, toute seule|tout seul _ dehors|rue|route|trottoir|quai|parking|gare|noir|nuit|bus, seul|seule sur|dans|devant|au le|la|un|une|bord _ trottoir|quai|parking|route|rue|noir|gare|école|arrêt,
  personne _ regardé|vérifié|compté|surveillé|surveillait|venu chercher|venue chercher|allé chercher|récupéré, taxi|bus|car|minibus|navette|chauffeur|ambulance|vsl|transport _ jamais repassé|revenu|venu|passé la|le|chercher, jamais repassé|revenu|venu _ chercher|reprendre|récupérer|oublié, jamais repassé, attend|attendait|attends|patiente _ noir|froid|nuit|pluie|neige|trottoir, attend dans|sous|devant le|la noir|pluie|neige|froid|porte,
  mauvais|mauvaise arrêt|école|adresse|gare|station|maison|village|hôpital|ehpad|porte|crèche, devant l'|une|la|l école|maison|gare|mairie _ fermée|fermé|vide, école|crèche|gare|maison|centre _ d'à côté|fermée|fermé depuis, remis|remise|confié|confiée|donné|rendu|laissée partir|laissé partir _ à un|une|quelqu'un|mauvais|mauvaise _ inconnu*|monsieur|dame|autre|étranger, laissé*|laissée|laissés partir avec|seul|seule, parti|partie|repartie|reparti avec|sans un|une|mon|ma|lui|elle|mamie _ inconnu|inconnue|fils|fille|monsieur|mère|père|soeur|frère|grand-mère, reparti|repartie|partis sans lui|elle|eux, s'est échappé|échappée, sortie|sorti sans surveillance, sans surveillance, errait, erre dans|seul|seule
threat-law: mon|notre|nos conseil|conseils vous|adresse|prend|est|se, référé, prud'hommes, prudhommes, saisi|saisis|saisir|saisie le|la|l' _ tribunal|médiateur|cnil|juge|justice|procureur, procureur, le|devant juge _ tranchera|décidera|verra, main courante, huissier*, commissaire de justice, maître _ contacter|contactera|écrire, action de groupe|collective, dommages et intérêts, dommages-intérêts, vice caché, ddpp, dgal, alerte conso, ars, constat d'huissier|de, association de consommateurs, test achats, test-achats, fédération romande, protection du|des consommateur*, opc
threat-press: mes copains|un pote journaliste, parle|parlé|parlerai|raconté à|au|dans _ journal|journaliste|presse|radio|télé, caméra* _ vient|viennent|tourne|tournent|lundi|demain, équipe de tournage|télé, reportage _ tourne|diffus*|sort|passe, ouest-france, mediapart, rtbf, la une du|de, passe|passer|sortir|sort|lire _ journal|presse|télé|20h, canard enchaîné, élise lucet, zone interdite, envoyé spécial
fraud: virement*|prélèvement*|paiement*|achat*|débit*|retrait*|commande*|opération* _ vers|au|à|chez _ quelqu'un|inconnu*|connais, que je ne|connais connais pas, connais pas _ virement*|prélèvement*, livret|compte|solde|épargne|cagnotte _ à zéro|vide|vidé|siphonné*|envolé*|disparu*, siphonn*, ce n'est|était|étaient pas moi|nous, pas moi qui, carte _ clonée|copiée|dupliquée|piratée, à mon nom _ crédit|compte|ouvert|souscrit|commande|contrat, en mon nom, ouvert _ à mon nom, signature imitée|falsifiée|fausse, imité ma signature, faux conseiller|contrat|chèque*, changé _ mot|mail|numéro|adresse _ sans|moi, détourné*, dérobé*|débité* _ inconnu*
breach: tombe|tombé|tombée|vois|voit|reçois|reçu|affiche sur|les|le _ dossier|bulletins|compte|relevé|relevés|rib|résultats|photos|factures|données|adresses _ d'un|d'une|d|autre|autres|quelqu'un|certain, résultats|analyses|dossier|ordonnance|relevé d'une|d'un|une|un|d _ autre|inconnu*, d'une autre|autre dame|patiente|personne|cliente, d'un autre monsieur|client|patient, avec son|sa|leur|leurs rib|iban|adresse|ordonnance, liste|fichier|tableau _ clients|patients|adhérents|salariés|élèves _ envoy*|public|visible|pièce|jointe, tout le monde|n'importe qui peut|voit|pouvait _ voir|lire|mes|mon|nos, en copie _ tous|clients|adresses|visibles, dossiers|papiers|documents _ poubelle|poubelles|benne|trottoir, espace|compte d'un|d'une|d|de _ autre|inconnu*|certain*
medical: médicaments, cachets, comprimés, insuline, perfusion, pompe à insuline, respirateur, infirmière, infirmier, fauteuil médicalisé, lit médicalisé, fauteuil médical*, dialysé*, chimio, épipen
money-lost: débitée|débité|prélevée|facturée _ fois, remboursement promis, acompte _ rideau|disparu|envolé|perdu|liquidation|fermé, changé de numéro, balles _ perdu|envolé*|acompte|payé, remboursement* _ jours|semaines|mois
blocked-now: rideau _ baissé|fermé|descendu, à la porte du|de|d', digicode _ refuse|marche|fonctionne, annul* ma|mon|notre|la chambre|réservation|hébergement|location _ soir|nuit|23h|22h|21h|filer|connais, connais personne, sait pas où|ou dormir, où dormir, coupé le|l'|la|mon|notre gaz|eau|électricité|courant|chauffage|ligne|internet, resté* au|à|dans contrôle|quai|bagages|soute, me demande un|une badge|code|qr, embarque|embarquement et|dans _ sac|valise|billet, correspondance supprimée|annulée|ratée, consigne _ ouvre|ouvrent|bloquée|marche, dépanneuse, bande d'arrêt
on-site: suis|sommes|est au|à|devant|dans _ port|caisse|file|borne|gîte|porte|embarquement, devant la|le|votre borne|guichet|portique|barrière|gîte, là maintenant, arrivé*|arrivée à _ l'instant, à l'instant, à la caisse, dans la file
imminent: mon|notre|le|l'|ma avion|train|vol|bateau|bus|car|ferry embarque|ferme|décolle|arrive, on part|décolle|embarque|monte ce|dans|cette|à, la mairie|cérémonie|mariage|enterrement|obsèques|examen|concours|entretien|soutenance _ à|c'est|dans|demain|15h|14h|16h|10h, c'est|est à 8h|9h|10h|11h|12h|13h|14h|15h|16h|17h|18h|19h|20h, se termine ce|à|dans, de remplacement _ part, car de remplacement
repeated: re-promis, repromis, promis _ re, première|deuxième|troisième|quatrième|cinquième|sixième|dixième|énième mail|courrier|recommandé|technicien|rdv|rendez-vous|matinée|appel|lettre|relance|réclamation|colis, nième, ixième, je relance encore, relance encore, rappelle|rappelé|réécris|réécrit encore|pour|la|trois, encore une|un relance|mail, toujours votre|votre, gardé tous les mails, raccroché* au nez, balad* de service|en, baladé*, x fois, des dizaines d'appels, je ne compte plus, compte plus les|mes
many-people: une|bonne vingtaine|trentaine|quarantaine|cinquantaine|centaine|dizaine, tout le bureau|étage|service|lycée|village|monde, des gens bloqués|coincés, les gens laissent|partent|attendent|râlent, voisins|collègues|locataires _ aussi|pareil|tous, toute la résidence|boîte|rame|classe|cantine|promo
everywhere: ni ici|à|chez _ ni chez|à, à paris|lyon|marseille|lille|nice|bordeaux|toulouse|nantes|strasbourg|rennes|montpellier|grenoble|dijon|angers|reims|brest|tours|metz|nancy|rouen|caen|orléans|limoges|amiens|besançon|toulon|avignon|bruxelles|liège|namur|genève|lausanne|montréal|québec|perpignan|poitiers _ paris|lyon|marseille|lille|nice|bordeaux|toulouse|nantes|strasbourg|rennes|montpellier|grenoble|dijon|angers|reims|brest|tours|metz|nancy|rouen|caen|orléans|limoges|amiens|besançon|toulon|avignon|bruxelles|liège|namur|genève|lausanne|montréal|québec|perpignan|poitiers, plus aucun|aucune terminal|borne|caisse|distributeur|train|appli|magasin, tous|toutes les|vos pharmacies|hôpitaux|stations|magasins|bornes|caisses|gares|agences|villes|distributeurs, pharmacies|hôpitaux|magasins|stations de|dans|du la|le|toute région|pays|france, tout le pays, toute la france|région|ville|suisse|belgique, dans toute la|l' _ france|région|europe|suisse|belgique|wallonie|ile-de-france|île-de-france|bretagne, france entière, pays entier, bloqués partout, d'un bout à l'autre, d'appels d'urgence, appels d'urgence
service: terminal, caddies, digicode, badge, badges, portillons, site de résa, widget, pompes, pompe, voitures en partage, vélos en|libre libre|service, distrib*
down: tombé*|tombée pour|depuis|ce, est tombé|tombée, rejette tout|toutes|tous|la, page blanche, mort|morte|mortes|morts, planté*, ne s'ouvrent|ouvrent plus, s'ouvrent plus|pas, répondent plus|pas, reste grise|gris|blanche|blanc|vide, affiche|affichent|s'affichent _ n'importe|mauvais|mauvaise|autre|prix, dans les choux, aux fraises, en carafe, à plat, en rade, s'éteint plus|pas
failure: deux gauches, deux droites, il est|était _ cassé|vide|abîmé|mauvais, rétréci*, déteint*, délavé*, recompté, en compte|comptait, il manque, il en manque, manque le|la|les|un|une|des|deux|trois, sans le|la steak|couvercle|notice|vis|fromage, livré chez le|un|la voisin|voisine, chez le voisin, de la veille, décousu*, décollé*, fané*, fanées, en retard et, n'est pas accepté, pas accepté|conforme|celui|celle|ceux|cuit|commandé, dans la mauvaise, au lieu de|d'|du, s'éteint|éteint|s'allume|allume plus|pas, reparti*|repartie sans|bredouille, trop cuit|petit|grand|court|large|sec|serré|mou|fin, a augmenté, grince*, couine, bancal*, de travers, à l'envers, mal cousu*|monté*|cuit*|coupé*|réglé*, périm*, caoutchou*
praise: y|j'y|nous retourne|retournée|retourné|retournerai, cinq étoiles, en or, une perle, perle, chapeau, la meilleure|le meilleur de|du|d', les yeux fermés, ne change|changez rien|pas, changez rien, sans rien demander, offert le|un|une café|thé|dessert, avec un|une thé|sourire|mot|attention, aux petits soins, aux anges, les larmes aux yeux, frissons, dépendance, accro, bluff*, fidèle*, petit mot, a pris le temps, pris son temps, plus jamais ailleurs, ne vais|irai plus ailleurs, vaut le détour|déplacement|voyage|coup, comme à la maison, comme neuf|neuve, sauvé l'anniversaire|le|la|mon|notre|ma|nos, me sens|sentie quelqu'un|bien|chez, souvenir*, paradis, tient toujours|encore, colle pas, avant même, gourmand*, refusé le café|pourboire, se régale|régalés|régalent
wish: si vous pouviez, vous pourriez, pourriez|pouviez garder|mettre|ajouter|prévoir|penser|remettre|faire, manque plus|juste|que|seulement _ que|un|une|le|la, me manque, petite idée|suggestion|demande|envie, feriez pas|vous, vous feriez, un jour peut, peut-être un|une jour, ce serait|serait parfait|idéal|bien|top|chouette|le paradis, et c'est|ce le|parfait|perfection paradis, une version, pensez à|aux|au, un format
impostor: ici le|la|votre support|service|sécurité|conseiller|équipe, cryptogramme, nous communiquer|transmettre|fournir _ numéro|carte|code|rib|mot|coordonnées, merci de nous|me communiquer|transmettre|fournir|envoyer _ carte|code|numéro|rib|identifiant*, reconnectez-vous, numéro de votre carte|compte, code reçu, en message privé _ carte|code|numéro|rib, laissez|envoyez _ nom|date|adresse|photo|carte|naissance
injury: à|aux|direction|retour l|des|les hôpital|urgences en|après|hier|cette|depuis|toute,
  suis|sommes|est|sont|était|fini|finit|emmené|emmenée|emmenés|transporté|transportée|passé|transféré|transférée|direction _ urgences|hôpital|hosto|chu,
  heures|nuit|soirée|nuits à|aux|l _ hôpital|urgences, ambulance|samu|pompiers _ venu|venus|arrivés|arrivent|arriver|emmené|emmenée|route|intervenus,
  appelé|appeler|appelle|attend|attends|venir le|les|une|l samu|pompiers|ambulance|secours,
  écrasé|écrasée|renversé|renversée par _ voiture|bus|camion|vélo|trottinette|tram|scooter, écrasé|écrasée _ doigt|doigts|main|pied|orteil,
  agressé|agressée|agressés|agression, aurait|aurais|aurions|auraient pu _ mourir|tuer|blesser|brûler|étouffer|noyer|écraser|rester|perdre|tomber,
  il|elle|homme|monsieur|dame|femme|mère|père|enfant|fils|fille|client|cliente|passager est|était|reste|tombé|tombée|gît _ terre,
  alerte|menace la|à|de bombe, colis suspect, jeunes|hommes|clients|passagers|gens|types|vigiles se battent,
  plafond|toit|gradin|gradins|mur|balcon|échafaudage|plancher|escalier _ effondré*|écroulé*,
  trois|quatre|cinq|six|sept|huit|neuf|dix|douze|3|4|5|6|7|8|9|10|12 points au|à|sur _ crâne|menton|front|arcade|lèvre|tête|main|doigt|genou|jambe|pied|bras|joue,
  bras|jambe|pied|poignet|cheville|main _ plâtre, fait une chute, mauvaise|lourde|vilaine chute, pris|prise une gamelle, opéré|opérée d urgence,
  opérée en urgence, victime|tentative _ viol, s étouffe|étouffait|étouffer|étouffé|étouffée, étouffé|étouffée avec|en|par,
  dégringolé _ escalier|escaliers|marches|échelle, percuté|percutée|percutés, ai|suis|a|est glissé sur|et,
  chute dans|sur _ escalier|escaliers|sol|quai|trottoir|douche|parking|marche,
  roue|roues|boulons|guidon|fourche _ détachée|détachées|desserrés|desserrée|lâché _,
  roue|guidon|fourche _ cassé|cassée|partie _ roulant|roulait|descente|km|route|virage, n arrive|arrivait|arrivais|peut|peux|pouvait _ respirer,
  ne respire|respirait plus|pas|presque, ne peut|peux|pouvait _ respirer, il|elle ne respire|réagit plus|pas,
  tombé|tombée|passé|passée|basculé|basculée par dessus, peau en moins|lambeaux, peau|chair à vif,
  fourmis|picotements dans les|la doigts|main|mains|bras|jambes,
  porte|portes|portière|nacelle|cabine|siège|télésiège _ rouverte|rouvertes|ouverte|ouvertes|ouvert _ vide|roulant|virage|autoroute,
  plaqué|plaquée|plaqués|jeté|jetée|traîné|traînée|projeté|projetée au|contre|à|par _ sol|mur|terre|vitre,
  mis|mettait|passé|glissé|passait sa|la|ses|les main|mains dans|sous|sur _ maillot|culotte|jupe|cuisse|cuisses|fesses|seins|poitrine|pantalon|robe|short,
  main aux fesses, embrassé|embrassée de force, touché|touchée|caressé|caressée _ fesses|seins|cuisse|cuisses|entrejambe,
  veux|voudrais|envie plus|pas|de _ me réveiller|vivre|exister, envie d en finir, mettre fin à mes|ses jours, lettre d adieu,
  cachets|comprimés|médicaments _ alignés devant, avalé|avaler _ cachets|comprimés, mieux|tranquilles|soulagés sans moi,
  sauter|jeter|jette du|d|sous|par _ pont|fenêtre|toit|balcon|métro, adieu à tous|tout, ne plus être là
illness: eczéma partout|depuis|après|géant, déclenché|provoqué|poussée _ eczéma,
  douleur|douleurs atroce|atroces|terrible|terribles|insupportable|insupportables|vive|vives, tordu|tordue|hurle|hurlait|plié|pliée _ douleur,
  stylo|seringue|piqûre|injection|fait _ adrénaline, des vertiges, vertiges depuis|après, crampes depuis|après|atroces, tous|toutes|ont|a des crampes,
  se sent mal, rendu|rendue|rendus malade|malades, tombé|tombée|tombés malade|malades après|avec, sang dans _ couche|selles|urines|pipi,
  masque|crème|teinture|vernis _ brûlé|brûlée|gonflé|gonflée|doublé
fire: un|l|début|départ d|incendie incendie|dans|chez|cette|hier, incendie dans|chez|cette|hier, alarme incendie sonne|sonné|hurle|déclenchée,
  batterie|bouteille|four|plaque|vitre|téléphone|chaudière|pneu|prise|chargeur|bocal|cocotte|gaz|autocuiseur|appareil|verre _ explosé|explosée|explose,
  explosé dans|entre|à _ main|mains|visage|figure|cuisine|salon|poche, explosion de gaz, une grosse|grande|petite explosion, eu une explosion,
  évacué|évacués|évacuée|évacuées, ça|capot|moteur|prise|machine|appareil|radiateur|four|train|voiture|frein|freins|roue|batterie|chargeur fume,
  prise|prises|chargeur|multiprise|tableau|interrupteur|batterie|câble|tapis _ fondre|fondu|fondue, à fondre _ flamme*|tapis|table,
  prise|prises|tableau|interrupteur|multiprise _ grésille*, sent|sentait|odeur _ roussi
child-alone: ma|mon|notre petit|petite|grand|grande seul|seule|abandonné|abandonnée|disparu|disparue,
  enfant|fils|fille|bébé|nièce|neveu|gamin|gamine _ seul|seule|abandonné|abandonnée|introuvable,
  enfant|fils|fille|bébé|nièce|neveu|gamin|gamine|petit|petite a|est|était|s disparu|disparue|perdu|perdue,
  enfant|enfants|fils|fille|neveu|nièce|petit|petite|gamin|gamine|môme|bébé|fiston|puce est|était|été|reste|resté|restée|est|s _ oublié|oubliée|perdue|égaré|égarée|enfermé|enfermée,
  ont|a|avez oublié|perdu|égaré|enfermé mon|ma|notre fils|fille|enfant|bébé|neveu|nièce|petit|petite,
  manquait|manque ma|mon|notre fille|fils|nièce|neveu|petite, manquait|manque juste|encore ma|mon|notre fille|fils|nièce|neveu|petite,
  fille|petite|nièce _ retrouvée _ bord|route|rue|parking|trottoir|canal|quai|gare|forêt
abandoned: la déposé|déposée|laissé|laissée|débarqué|débarquée|largué|larguée|descendu|descendue|abandonné|abandonnée|planté|plantée _ mauvais|mauvaise|seul|seule|bord|trottoir|dehors|quai|noir|autre|loin,
  la|les enfermé|enfermée|oublié|oubliée|enfermés|oubliés dans|au|dehors|dedans|sur,
  a|ont|avait|avaient|ai été|ete enfermé|enfermée|enfermés|enfermées dans|à|au|dehors|dedans|seul|seule|par|toute|pendant,
  fils|fille|neveu|nièce|soeur|frère|mère|père|maman|papa|mamie|papi|papy|pépé|grand-mère|grand-père|tante|oncle|enfant|enfants|petit|petite|gamin|gamine|bébé|mari|femme|voisine|dame _ a|ont|avait été _ enfermé*|abandonné*|débarqué*|coincée|coincé|bloquée|bloqué|larguée|largué,
  fils|fille|neveu|nièce|soeur|frère|mère|père|maman|papa|mamie|papi|papy|grand-mère|grand-père|enfant|petit|petite|mari _ a|ont|avait été _ déposé*|laissé*|oublié*|descendu* _ arrêt|gare|ville|école|seul|seule|trottoir|quai|route|dehors,
  fils|fille|neveu|nièce|mère|père|maman|papa|mamie|papi|papy|grand-mère|grand-père|enfant|petit|petite|gamin|gamine|bébé _ a|ont|avait été _ oublié* _ bus|car|minibus|taxi|navette|train|autocar|toilettes|salle|hall|couloir|aire|piscine|cour,
  fils|fille|mère|père|enfant|petit|petite|bébé _ a|ont|avait été oublié*|oubliée par|hier|pendant|toute|alors,
  avez|ont|a enfermé|enferme ma|mon|notre|mes|nos, avez|ont|a _ déposé*|laissé*|descendre|débarqué* ma|mon|notre _ mauvais|mauvaise|seul|seule|bord|trottoir
abandoned: retrouvé|retrouvée|retrouvés|retrouve au|sur|dans|errant _ bord|route|canal|forêt|nationale|voie,
  rideau|grille|porte|portes|portail|volet _ fermé|fermée|baissé|tombé|refermé|refermée|descendu avec|sur _ ma|mon|notre|elle|lui|nous|mamie|papi,
  sorti|sortie|parti|partie de _ hôpital|ehpad|clinique|maison|crèche|école en|sans|seul|tout
lost-person: tout|toute|est|était|reste|resté|restée|laissé|laissée|attend|retrouve|retrouvé|retrouvée seul|seule, est|suis|était|s perdu|perdue,
  l a|ai|ont perdu|perdue, il|elle|fils|fille|enfant|mère|père a|est disparu
frail: il|elle|mère|père|mamie|papi|maman|papa ne parle|marche|mange|entend|voit plus|pas
distress: transi, transie, transis
fraud: piraté, piratée, piratés, piratage, pirater, hacké, hackée, hackés, hacker, hackeur, hackeurs, hacking,
  vidé|vidée|vidés _ compte|comptes|livret|livrets|épargne|économies|carte|pel, compte|comptes|livret _ vidé|vidés|piraté|hacké,
  quelqu'un _ connecté|utilisé|utilise|utilisait|accès _ mon|ma|mes|notre, pas moi qui ai|a _ acheté|commandé|payé|signé|viré,
  ligne|crédit|prêt|emprunt _ à mon nom, 000|euros à mon nom, ouvert|souscrit|contracté _ à mon nom,
  service|conseiller sécurité|fraude|fraudes|antifraude _ appelé|fil|téléphone
breach: données|infos|adresses|mails|numéros|photos|dossiers ont|a fuité, faille de sécurité, grosse|énorme faille,
  violation de|des données|confidentialité|secret|vie, en cci, pas cci,
  données|nom|adresse|commandes|compte|facture|factures|dossier|réservation|rib|bulletin|résultats|ordonnance|relevé|relevés|passeport|contrat|photos|coordonnées|analyses|fiche d un|une|autres autre|inconnu|inconnue|voisin|voisine|patient|patiente|certain|certaine|client|cliente|dame|monsieur|clients,
  données|adresse|compte|dossier|facture|relevé|relevés|ordonnance de|d quelqu'un, pas mon dossier|compte, pas mes données|coordonnées,
  avez|a|ont envoyé|transmis|communiqué|donné mes|mon|ma|nos dossier|données|rib|coordonnées|adresse|numéro|résultats|photos|contrat _ à|au,
  envoyé|envoyée|envoyés à _ inconnu|inconnue|inconnus,
  reçu|reçois|vois|voit|ouvert celle|celui|ceux|celles du|de|des|d _ voisin|voisine|voisins|immeuble|autre|autres|inconnu|client|cliente
threat-law: mon|notre|nos|mes avocat|avocate|avocats vous|va|vont|prend|prendra|prennent|contacte*|sera|dit|pense|écrit|écrira|s|se|attend|regarde|étudie|prépare|envoie|enverra|confirme|aura|saura|demande|réclame|peut|pourra,
  mon|notre|nos|mes avocat|avocate|avocats est|sont _ informé*|prévenu*|dossier|saisi*|courant|contact|dessus, via|par|avec|chez mon|notre|nos|mes avocat|avocate|avocats,
  nouvelles|lettre|courrier|mail|appel|part|conseil|conseils|entre|mains de mon|notre|nos|mes avocat|avocate|avocats,
  mon|notre avocat|avocate _ porter|attaquer|poursuivre|plainte|justice|recours, lundi|demain|directement|à mon avocat|avocate,
  consulter|consulté|contacter|contacté|saisir|engager|engagé|mandaté|mandater|appeler|appelé|appelle|contacte|consulte un|une|mon|notre|l|nos avocat|avocate|avocats,
  prendre|pris|prends|prendrai|prenons|voir|vu|vois un|une|mon|notre avocat|avocate, avocat|avocate|avocats vous|prend|contacte|contactera|saisi|saisit,
  consulter|consulté|contacter|contacté|prendre|pris|vu|voir|chez un|une|mon|notre|l avocat|avocate,
  porter|porte|portons|porterai|déposer|dépose|déposé|déposons|porté|dépôt|numéro de|une|ma|plainte plainte,
  porte|porté|porter|portons|porterai|déposons|numéro|dépôt plainte, plainte pénale|collective|contre|déposée, une plainte à|au|auprès|contre|pour,
  appelé|appelle|appeler|prévenu|alerté|prévenir|venue|vais|plainte|déclaration|déposer _ police|gendarmerie|gendarmes|commissariat,
  service|assistance|recours|action|suites|voie|équipe juridique|juridiques, ufc que, défenseur des|du droits|consommateur, délai de rigueur, pénal,
  pénale, pénalement, en prison, poursuivre en|devant, vais|allons|va vous poursuivre,
  signaler|signalé|signalement _ dgccrf|cnil|police|autorités|préfecture|procureur|répression|signalconso,
  assigner|assigne|assignation|assigné en|au|devant, chez|devant le juge, juge des contentieux, dossier _ chez|au|devant le|un juge|tribunal|procureur
threat-press: alert*|préven*|contact*|parler|parlerai|racont*|saisir|envoyer|vais|va _ la|les presse|médias|journaux|journalistes, à la presse,
  une|un|la|le|des|les|ma journaliste|journalistes _ intéress*|appelé|appelée|rappelé|rappelée|vient|viennent|enquête|contacté|contactée,
  devenir|devient|rendre|va viral|virale, contact*|appel*|alert*|préven*|équipe|caméra*|reportage _ tf1|m6|rts|parisien,
  contact*|appel*|alert*|équipe|caméra* _ france 2|3|bleu|info, caméra|caméras _ émission|reportage
everywhere: 15|17|18|112 _ passe|passent|répond|répondent|marche|fonctionne|fonctionnent plus|pas,
  plus un|une seul|paiement|retrait|terminal|distributeur|tpe, ni à _ ni à, de brest|lille|dunkerque à strasbourg|nice|perpignan|marseille
secrets: 16|seize chiffres, date d expiration, code à 6|six|4|quatre chiffres, vos identifiants
impostor: nous sommes l|le|la assistance|support|service,
  donnez|transmettez|communiquez|envoyez moi|nous _ privé|chiffres|identifiants|code|codes|carte, vous recrédite|recréditons
`)
