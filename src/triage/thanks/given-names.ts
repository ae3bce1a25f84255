/** Given names by which customers thank whoever answered, in the languages served. Names that are everyday words as well are left out. */
export const GIVEN_NAMES = `
  adam adrian aisha alan albert alex alexander alexandra alice alicia alina alison amanda amelia amy andrea andreas
  andrew andy angela anita ann anna anne annette annika anthony anton antonia arthur astrid barbara beate ben benjamin
  bernd bernhard beth bettina birgit birgitte bjarne bjørn brian britta bruno camilla carina carl carla carlos carmen
  carol caroline carsten catherine cecilie charles charlotte chris christa christina christine christopher clara
  claudia claus colin connie cornelia daniel daniela david dawid deborah denise dennis diana diane diego dieter dirk
  dominik donna doris dorte dorthe edward elena eleni elin elisa elisabeth elizabeth ella ellen emil emilia emilie
  emily emma eric erica erik erika erwin esben eva fabian fatima felix finn fiona flemming florian francesca francesco
  franz frederik freja frida friedrich fritz gabriel gabriele gary george gerd gerhard giorgos giovanni gitte giulia
  gregor greta guido gunnar günter günther gustav hanna hannah hanne hans harald harry heidi heike heiko heinz helen
  helena helene helga helle henning henrik henry hilde holger horst hugo ian ida ines inga inge ingo ingrid irene iris
  isabel isabella jack jacob jakob james jan jana jane janet janine jannik jasmin jason jean jeanette jennifer jens
  jenny jeremy jesper jessica joachim joan joanna joao jochen johan johanna johannes john jonas jonathan jörg jørgen
  jose josef josefine joseph judith jules julia julian julie jürgen jutta karen karin karina karl karla karsten
  katarina kate katerina katharina kathrin kathy katie katja katrin kenneth kerstin kevin kim kirsten kirstin klara
  klaus konrad konstantin kostas kristian kristin kristina kristine kurt lara lars laura laurits lea lena lene leo
  leon leonie lily linda line lisa lise lisbeth lotte louis louise luca lucas lucia lucy luis luisa lukas lukasz mads
  magnus maja malene manfred manuel manuela marc marcel marco marcus maren margaret margit margrethe maria marian
  marianne marie mario marion markus marlene marta martha martin martina mary mathias mathilde matt matteo matthew
  matthias maurice max melanie mette michael michaela michal miguel mikael mike mikkel mohamed mohammed monica monika
  morten nadine nadja nancy natalie natasha nele nicholas nick nicki nico nicola nicolas nicole niels nikolaj nikolas
  nikos nils nina noah nora olaf ole oliver olivia oscar oskar otto paola paolo pascal patricia patrick paul paula
  pedro peer pernille peter petra philip philipp pia pierre rachel rainer ralf ralph rasmus rebecca regina renate rené
  ricardo richard rikke rita robert roberto robin roger roland rolf ronald rosa rudolf ruth ryan sabine sally sam
  samantha samuel sandra sanne sara sarah sebastian signe silke silvia simon simone sofia sofie sonja sophia sophie
  søren stefan stefanie steffen stella stephan stephanie stephen steve steven stig stine susan susana susanne susie
  svenja tanja tanya teresa thea theresa thomas thorsten tim timo tina tine tobias tom tomas tommy toni tony torben
  torsten tracy trine troels ulla ulrich ulrike ursula uta ute uwe valentina vera verena veronica vibeke victor
  victoria viktor viktoria vincent viola virginia walter wendy werner wilhelm william wolfgang yvonne zoe åse aage
  arne birthe bodil carlo dagmar dorthea egon elsebeth ebbe gert hjalmar inger jette kaj kirstine knud kåre lasse
  laust leif lis maiken merete mogens nanna oluf ove palle poul preben sofus solveig svend thorkild thyge tove ulrik
  verner villy vivi agung agus ahmad aisyah aji akbar aldi ali amin amir ananda andi andika anggi anggun ani anisa
  annisa arief arif ari arya asep asri astuti ayu azizah bagus bambang bayu bima budi cahya citra dani danu dedi dedy
  desi dewi dian didi dimas dina dinda dini dodi doni dwi edi eka eko elsa endah endang erna fadli faisal fajar farah
  farhan farid fauzan febri fikri fina fitri fitria galih gilang hadi hafiz hakim halim hamid hana haris hasan hendra
  hendri heri herman ibrahim ika ikhsan ilham imam indra intan irfan irma iskandar ismail iwan jaka joko kartika
  khadijah kiki lestari lia lilis lina maya melati muhammad mustafa nabila nadia nanda nia nisa nita novi nurul oka
  okta pratama puji puspita putra putri putu rahma rahmat rama ratih ratna reni reza rian ridwan rika rina rini rio
  rizal rizki rizky rudi sari sasha septi shinta siti slamet sri sugeng suci surya susi taufik teguh tia tika tito tri
  udin umar utami vina wahyu wati wawan wayan widi widya wira wulan yanti yanto yayan yogi yoga yudi yuli yuni yusuf
  zahra zainal zulkifli aina alia aminah asyraf azlan azman azmi aziz faiz farhana fatin hafizah haziq izzati khairul
  nadhirah najwa norazlina nurain rahim rahman rashid razak rosnah roslan salmah shafiq sharifah suraya syafiq syahir
  zainab zulaikha αλέξανδρος αλέξανδρε αλεξάνδρα ανδρέας ανδρέα άννα αντώνης αντώνη βαγγέλης βαγγέλη βασίλης βασίλη
  βασιλική γιάννης γιάννη γιάννα γιώργος γιώργο γεωργία δέσποινα δημήτρης δημήτρη δήμητρα ειρήνη ελένη ελπίδα ευα
  ευαγγελία ζωή ηλίας ηλία θανάσης θανάση θοδωρής θοδωρή ιωάννα ιωάννης κατερίνα κώστας κώστα κωνσταντίνος κωνσταντίνε
  κωνσταντίνα λευτέρης λίνα μανώλης μανώλη μαρία μαριάννα μαρίνα μάριος μάριε μιχάλης μιχάλη νίκος νίκο νικόλας
  νικολέτα ντίνα παναγιώτης παναγιώτη παναγιώτα παύλος παύλο πέτρος πέτρο ράνια σοφία σπύρος σπύρο στέλιος στέλιο
  στέφανος στέλλα σωτήρης τάσος τάσο τίνα φωτεινή χαρά χρήστος χρήστο χριστίνα aleksandra agnieszka alejandro
  alejandra ana andrés antonio beatriz catarina cristina daniele elisabetta enrico federica fernando filipa francisco
  gonzalo guillermo inês isabelle javier joão jorge josé juan juana lucía luigi manon margarida mariana marina mateo
  mathieu mónica natalia nuno olivier pablo patrícia philippe pilar rafael raquel raúl rocío rodrigo rui sandrine
  sérgio sofía tiago valeria vasco véronique xavier yolanda aurélie camille céline chloé élodie émilie françois
  guillaume jérôme laurent léa maud nathalie pauline stéphane sylvie thierry anneke annemieke bart bram daan eline
  femke floor hendrik ingmar jaap jeroen joris joost karlijn kees koen lieke maarten marijke marloes mieke pieter roel
  ruben sander sjoerd thijs tijs wouter anders anette bengt birgitta björn carolina fredrik gunilla göran håkan ingela
  joakim kajsa karolina lennart linnea malin margareta mattias mikaela niklas olof pontus sven ulf ulrika åsa kjell
  kjersti marit ragnhild sigrid silje siri stein terje tor torunn trond turid vidar øyvind øystein`

/** After one of these stands a name, whatever it is: "Frau Müller", "Pak Budi". */
export const TITLES = `mr mrs ms miss mx dr herr frau hr fru fröken meneer mevrouw pak bapak bu ibu mas mbak mba kak bang encik cik puan tuan κύριε κυρία κύριο κ κα señor señora sr sra srta
  monsieur madame mme senhor senhora signor signora signore`
