import { parts } from './parts.ts'

export const danish = parts(`
thanks: tak, tusind|tusinde|mange|stor|kæmpe|hjertelig|1000 tak, tusindtak, mangetak, takker,
  så|meget|virkelig|rigtig taknemmelig|taknemmelige, sætter pris på det|hjælpen, sætter stor|meget pris på det|hjælpen
beside: tusind, mange, mange mange, stort, kæmpestort, stort stort, skal du|i|de ha|have, ska du|i ha|have,
  så|rigtig|virkelig|rigtigt|vildt|meget meget, tusind gange, af|fra hjertet, igen, jeg|vi, er så|meget|virkelig,
  jeg|vi er så|meget, for alt,
  for hjælpen|hjælp|svar|svaret|info|infoen|informationen|forklaringen|forklaring|beskeden|tippet|rådet|støtten|tilbagemeldingen|opdateringen|løsningen|afklaringen|venligheden,
  for jeres|din|dit|al|den|det|en hjælp|svar|støtte|forklaring|venlighed|tilbagemelding, for al|den jeres|din hjælp,
  for jeres|din|dit|den|det|en|et hurtige|gode|venlige|søde|flotte|fine|super|hurtig|hurtigt|god|godt|fantastiske hjælp|svar|støtte|forklaring|tilbagemelding|respons|info,
  for hurtig|hurtigt|god|godt|venlig|sød|super|fin|fint hjælp|svar|respons|tilbagemelding, for at hjælpe,
  for at hjælpe mig|os, den hurtige|gode|søde hjælp, hjælpen, det|alt|den virker|fungerer|kører|spiller,
  det|alt|den virker|fungerer|kører|spiller nu|igen|fint|perfekt|godt|upåklageligt,
  det|alt|den virker|fungerer|kører nu|fint igen|nu, virker|fungerer|kører nu|igen|fint|perfekt,
  nu|så virker|fungerer|kører|spiller det|alt|den|appen,
  nu virker|fungerer|kører|spiller det|alt|den igen|hele|fint|perfekt, det virkede,
  det|nu|så|alt|problemet|sagen|den er|blev|har løst|ordnet|klaret|fikset|fundet|afklaret,
  nu|så er det|alt|den|problemet|sagen løst|ordnet|klaret|fikset|fundet|afklaret|godt|fint, det|alt er i orden,
  det|alt er i orden nu|igen, det|alt er på plads, i orden, på plads, nu|så er det|alt i orden,
  nu|så er det|alt på plads, løst, ordnet, klaret, fikset, problem løst, problemet løst, det løste sig,
  det|alt er løst|ordnet|klaret nu, det lykkedes, lykkedes, alt er|nu godt|fint|ok|perfekt|super,
  alt er godt|fint|ok nu, alt godt|fint|vel|ok, så er alt godt|fint, det hjalp, det hjalp mig|os|meget|rigtig,
  rigtig meget, helt vildt, det var en|til stor|kæmpe hjælp, stor|kæmpe|en hjælp, en stor|kæmpe hjælp, modtaget,
  jeg|vi har modtaget|fået|fundet det|den|pengene|dem|refusionen|pakken, har modtaget|fået|fundet det|den|pengene|dem,
  har fået|modtaget pengene|refusionen|pakken nu, pengene|refusionen|pakken er kommet|modtaget|her|gået|landet,
  nu er pengene|refusionen|pakken kommet|her, forstået, så forstår jeg, det giver mening, super, perfekt, fantastisk,
  dejligt, herligt, skønt, godt, fint, fedt, fed, sejt, genialt, top, toppen, lækkert, glimrende, udmærket,
  skide|super|rigtig|virkelig|så|hvor godt|fint|dejligt|fedt|skønt|sødt|rart, supergodt, superfint,
  det var|er godt|fint|dejligt|perfekt|super|skønt|sødt|pænt|rart|fedt|alt,
  det var|er så|virkelig|rigtig|meget godt|fint|dejligt|sødt|pænt|rart|venligt, af jer|dig,
  i|du|de|hvor er bare|simpelthen|de|den|så|super|en|guld|i|du bedste|bedst|søde|sød|fantastiske|fantastisk|seje|sej|skønne|værd|engel|skat|stjerne|gode|dejlige,
  i|du er bedst|søde|sød|fantastiske|fantastisk|seje|sej|skønne|gode|super|dejlige|toppen,
  i|du er bare|simpelthen bedst|søde|sød|fantastiske|seje, i|du er guld værd,
  i|du er bare|simpelthen de|den|guld bedste|værd, glad, er glad,
  jeg|vi er glad|glade|lettet|lettede|tilfreds|tilfredse, er så|meget glad|glade|lettet, rart at vide,
  godt at vide|høre, hav en god|dejlig|rigtig|fortsat dag|aften|weekend|uge|god,
  hav en rigtig|fortsat god|dejlig dag|aften|weekend, god|dejlig|fortsat dag|aften|weekend|uge,
  fortsat god dag|aften|weekend, i lige måde, ligeledes, mvh, vh, kh, hilsen, venlig|bedste|kærlig hilsen,
  mange|de|bedste|venlige hilsner, de bedste|venligste hilsner, ok, okay, oki, okidoki, nå, nåh, hej, hejsa, kære,
  goddag, godmorgen, god morgen|aften|eftermiddag, alle, alle sammen, allesammen, team, venner, folkens, kundeservice,
  support, til jer|dig|alle|teamet, til jer alle, til hele teamet|holdet, du|i, og
`)

export const norwegian = parts(`
thanks: takk, tusen|mange|hjertelig|stor takk, tusentakk, takker, så|veldig takknemlig, setter pris på det|hjelpen,
  setter stor pris på det|hjelpen
beside: tusen, tusen hjertelig, mange, skal du|dere ha, så|veldig|kjempe mye, så mye, veldig, igjen, jeg|vi, for alt,
  for hjelpen|hjelp|svar|svaret|infoen|informasjonen|forklaringen|oppdateringen|tilbakemeldingen,
  for all|deres|din|god|rask|hyggelig|den|raskt|kjapt|kjapp|godt hjelp|hjelpen|svar|tilbakemelding|respons,
  for den|det|all raske|gode|fine|rask|god hjelpen|svaret|hjelp, for at dere hjalp, det|alt|den fungerer|virker|funker,
  det|alt|den fungerer|virker|funker nå|igjen|fint|bra|perfekt, fungerer|virker|funker nå|igjen|fint|bra,
  nå fungerer|virker|funker det|alt|den, nå fungerer|virker|funker det|alt|den igjen|fint|bra,
  det er|ble|ble|har ordnet|løst|fikset|klart, det er i orden, det er på plass, alt er i orden, alt er på plass,
  i orden, på plass, alt er|nå bra|fint|løst|ordnet|ok, alt bra|fint|ok, det ordnet|løste seg, det gikk bra|fint,
  det hjalp, det hjalp veldig|mye, løst, ordnet, fikset, problemet er løst, problemet løst, pengene er|har kommet,
  supert, perfekt, flott, kjempebra, kjempefint, topp, toppen, bra, fint, herlig, nydelig, strålende, fantastisk,
  utmerket, så|veldig bra|fint|hyggelig|snilt|snill, dere|du er best|fantastiske|flinke|snille|topp|gull|supre,
  dere er de beste|best, dere er helt topp|fantastiske, det var|er bra|flott|fint|snilt|hyggelig, hei, heisann, hallo,
  ha en fin|god|flott dag|kveld|helg, god|fin helg|dag|kveld, hilsen, vennlig hilsen, mvh, alle, alle sammen,
  til dere|deg|alle, ok, okei, okay, i like måte, og
`)

export const swedish = parts(`
thanks: tack, tusen|stort|varmt|många tack, tackar, så|väldigt|jätte tacksam, uppskattar det|hjälpen
beside: så|jätte|hemskt|väldigt mycket, mycket, jättemycket, så jättemycket, hemskt, tusen, snälla, ska du|ni ha, igen,
  så|jag|vi, jag|vi är så, är så, för allt,
  för hjälpen|hjälp|svar|svaret|infon|informationen|återkopplingen|förklaringen|supporten,
  för all|er|din|snabb|snabbt|bra|den|det|jättebra|fin hjälp|hjälpen|svar|svaret|återkoppling|support,
  för den|det|er snabba|fina|goda hjälpen|svaret|hjälp, det|allt|den funkar|fungerar,
  det|allt|den funkar|fungerar nu|igen|bra|perfekt|fint, funkar|fungerar nu|igen|bra|perfekt,
  nu funkar|fungerar det|allt|den, nu funkar|fungerar det|allt|den igen|bra|perfekt,
  det|allt|nu är löst|klart|ordnat|fixat|bra|ok|okej, det|allt är löst|klart|ordnat|fixat|bra nu,
  nu är det|allt löst|klart|ordnat|fixat|bra, allt bra|klart|ok, det löste|ordnade sig, det gick bra|fint, det hjälpte,
  hjälpte, problemet är löst, problemet löst, löst, ordnat, fixat, klart, pengarna har kommit, pengarna är här, toppen,
  perfekt, super, superbra, jättebra, jättefint, bra, fint, kanon, kanonbra, underbart, härligt, fantastiskt, grymt,
  utmärkt, strålande, så|mycket|väldigt bra|fint|snällt|skönt,
  ni|du är bäst|toppen|underbara|underbar|grymma|grym|fantastiska|guld, ni är guld värda,
  det var|är bra|snällt|toppen|fint, hej, hejsan, tjena, ha en bra|fin|trevlig dag|kväll|helg,
  trevlig|fin helg|dag|kväll, hälsningar, vänliga|med hälsningar, mvh, alla, allihop, till er|dig|alla, detsamma, ok,
  okej, okay, och
`)
