/**
 * A text with one of these is never only thanks, whatever stands beside it: no, not yet, still, but. Malay "tak" is Danish for thanks, so
 * it is not here (only-thanks.ts), nor is Portuguese "mas", which is how Indonesians address a man.
 */
export const DENIALS = `not no nor never nothing nobody noone none without yet still but though although however except unless dont doesnt didnt isnt wasnt hasnt havent cant cannot couldnt wont nope unfortunately
  ikke ikk ingen intet ingenting aldrig uden hverken endnu stadig men dog desværre ej næppe aldri ennå enda fortsatt dessverre uten inte inget inga aldrig fortfarande ännu tyvärr utan
  nicht nichts nix kein keine keinen keiner keinem nie niemals niemand noch aber ohne trotzdem leider weder kaum jedoch
  niet niets geen niemand nog nooit maar zonder helaas
  tidak tdk nggak enggak ngga gak ga gk belum blm blum bukan jangan masih tapi tetapi tanpa namun takde tiada takda xde takkan
  δεν δε μη μην όχι κανείς κανένας καμία κανένα τίποτα ποτέ ακόμα ακόμη αλλά όμως χωρίς ούτε δυστυχώς ωστόσο
  nada nadie nunca todavía aún pero sin jamás tampoco pas rien jamais personne encore toujours mais sans aucun aucune ne
  não ninguém ainda porém sem nenhum nenhuma non niente nessuno ancora però senza`
