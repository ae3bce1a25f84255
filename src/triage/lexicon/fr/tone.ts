import { cues } from '../cues.ts'

/** Tone and kind. */
export const tone = cues(`
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
  inadmissible*, dommage, incompréhensible, deux gauches, deux droites, il est|était _ cassé|vide|abîmé|mauvais,
  rétréci*, déteint*, délavé*, recompté, en compte|comptait, il manque, il en manque,
  manque le|la|les|un|une|des|deux|trois, sans le|la steak|couvercle|notice|vis|fromage,
  livré chez le|un|la voisin|voisine, chez le voisin, de la veille, décousu*, décollé*, fané*, fanées, en retard et,
  n'est pas accepté, pas accepté|conforme|celui|celle|ceux|cuit|commandé, dans la mauvaise, au lieu de|d'|du,
  s'éteint|éteint|s'allume|allume plus|pas, reparti*|repartie sans|bredouille,
  trop cuit|petit|grand|court|large|sec|serré|mou|fin, a augmenté, grince*, couine, bancal*, de travers, à l'envers,
  mal cousu*|monté*|cuit*|coupé*|réglé*, périm*, caoutchou*
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
  magique*, bravo, sans faute, au top, qualité, adorable*, charmant*, patient*, à l'heure, bluffant*,
  y|j'y|nous retourne|retournée|retourné|retournerai, cinq étoiles, en or, une perle, perle, chapeau,
  la meilleure|le meilleur de|du|d', les yeux fermés, ne change|changez rien|pas, changez rien, sans rien demander,
  offert le|un|une café|thé|dessert, avec un|une thé|sourire|mot|attention, aux petits soins, aux anges,
  les larmes aux yeux, frissons, dépendance, accro, bluff*, fidèle*, petit mot, a pris le temps, pris son temps,
  plus jamais ailleurs, ne vais|irai plus ailleurs, vaut le détour|déplacement|voyage|coup, comme à la maison,
  comme neuf|neuve, sauvé l'anniversaire|le|la|mon|notre|ma|nos, me sens|sentie quelqu'un|bien|chez, souvenir*,
  paradis, tient toujours|encore, colle pas, avant même, gourmand*, refusé le café|pourboire,
  se régale|régalés|régalent
wish: ce serait|serait _ bien|génial|super|top|sympa|cool|chouette|pratique, j'aimerais|aimerais que|bien, aimerait,
  pourriez|pouvez-vous _ ajouter|proposer|remettre|ouvrir|prévoir, il faudrait, suggestion, idée, seul bémol,
  petit bémol, petite remarque|suggestion|idée, espère que, un souhait, ramenez, remettez, à quand, manque juste,
  regrette, si vous pouviez, vous pourriez, pourriez|pouviez garder|mettre|ajouter|prévoir|penser|remettre|faire,
  manque plus|juste|que|seulement _ que|un|une|le|la, me manque, petite idée|suggestion|demande|envie,
  feriez pas|vous, vous feriez, un jour peut, peut-être un|une jour,
  ce serait|serait parfait|idéal|bien|top|chouette|le paradis, et c'est|ce le|parfait|perfection paradis, une version,
  pensez à|aux|au, un format
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
pitch: nous aidons|proposons|offrons|fournissons|fabriquons|accompagnons|développons|sommes _ agence|fabricant|fournisseur|société|studio,
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
`)
