## Which course a name is: by letter, by the name of the catalogue of courses, in
## nynorsk and English, and in the spellings that are met. Each name is entered
## with 15 points; beside it stands what it credits.
== navn
Grunnkurs A > grunnkurs:A 35 poeng
grunnkurs a > grunnkurs:A 35 poeng
GRUNNKURS A > grunnkurs:A 35 poeng
Grunnkurs-A > grunnkurs:A 35 poeng
Grunnkurs: A > grunnkurs:A 35 poeng
Grunnkurs, A > grunnkurs:A 35 poeng
GrunnkursA > grunnkurs:A 35 poeng
Grunnkurset A > grunnkurs:A 35 poeng
Gr.kurs A > grunnkurs:A 35 poeng
Gr. kurs A > grunnkurs:A 35 poeng
gr kurs a > grunnkurs:A 35 poeng
Grunnkurs i allmennmedisin A > grunnkurs:A 35 poeng
Grunnkurs A Allmennlegen og fastlegekontoret > grunnkurs:A 35 poeng
Allmennlegen og fastlegekontoret > grunnkurs:A 35 poeng
allmennlegen & fastlegekontoret > grunnkurs:A 35 poeng
Allmenlegen og fastlegekontoret > grunnkurs:A 35 poeng
Allmennlegen og legekontoret > grunnkurs:A 35 poeng
Basic course A > grunnkurs:A 35 poeng
Foundation course A > grunnkurs:A 35 poeng
Grunnkurs, kurs A > grunnkurs:A 35 poeng
Grunnkurs del A > grunnkurs:A 35 poeng
GK A > grunnkurs:A 35 poeng
A-kurs > grunnkurs:A 35 poeng
Grunnkurs A, Bergen > grunnkurs:A 35 poeng
Grunnkurs B > grunnkurs:B 35 poeng
Gr.kurs B > grunnkurs:B 35 poeng
grunnkurs-b > grunnkurs:B 35 poeng
Allmennlegens roller og samarbeidspartnere > grunnkurs:B 35 poeng
Allmennlegen sine roller og samarbeidspartnarar > grunnkurs:B 35 poeng
Allmennlegens rolle og samarbeidspartnere > grunnkurs:B 35 poeng
Basic course B > grunnkurs:B 35 poeng
Grunnkurs modul B > grunnkurs:B 35 poeng
Grunnkurs B og gruppemøte > grunnkurs:B 35 poeng
Grunnkurs C > grunnkurs:C 30 poeng
Gr.kurs C > grunnkurs:C 30 poeng
Grunnkurs - C > grunnkurs:C 30 poeng
Allmennlegen og helsefremmende arbeid > grunnkurs:C 30 poeng
Allmennlegen og helsefremjande arbeid > grunnkurs:C 30 poeng
Basic course C > grunnkurs:C 30 poeng
Grunnkurs allmennmedisin C > grunnkurs:C 30 poeng
Grunnkurs D > grunnkurs:D 30 poeng
gr.kurs d > grunnkurs:D 30 poeng
Allmennlegen som forsker og kunnskapshåndterer > grunnkurs:D 30 poeng
Allmennlegen som forskar og kunnskapshandterar > grunnkurs:D 30 poeng
Basic course D > grunnkurs:D 30 poeng
Grunnkurset i allmennmedisin, del D > grunnkurs:D 30 poeng
Akuttmedisin > akuttmedisin 1 kurs
Akuttmedisin for allmennleger > akuttmedisin 1 kurs
akutt-medisin > akuttmedisin 1 kurs
Akutt medisin > akuttmedisin 1 kurs
Kurs i akuttmedisin > akuttmedisin 1 kurs
Emnekurs i akuttmedisin > akuttmedisin 1 kurs
Emergency medicine > akuttmedisin 1 kurs
Acute medicine for general practitioners > akuttmedisin 1 kurs
Sakkyndighetsarbeid > sakkyndighet 1 kurs
Sakkyndighet > sakkyndighet 1 kurs
Legen som sakkyndig > sakkyndighet 1 kurs
Sakkunnigarbeid > sakkyndighet 1 kurs
Expert-witness work > sakkyndighet 1 kurs
Sykmeldingsarbeid > sykmelding 1 kurs
Sykmelding > sykmelding 1 kurs
Sjukmelding > sykmelding 1 kurs
Sykemelding > sykmelding 1 kurs
Sjukemeldingsarbeid > sykmelding 1 kurs
Opplæring i sykmeldingsarbeid > sykmelding 1 kurs
Sickness certification > sykmelding 1 kurs
Sick leave > sykmelding 1 kurs
Volds- og overgrepshåndtering > valgfri:kurs 15 poeng
Volds- og overgrepshåndtering > vold-og-overgrep 1 kurs
Vold og overgrep > valgfri:kurs 15 poeng
Vold og overgrep > vold-og-overgrep 1 kurs
Valds- og overgrepshandtering > valgfri:kurs 15 poeng
Valds- og overgrepshandtering > vold-og-overgrep 1 kurs
Violence and abuse > valgfri:kurs 15 poeng
Violence and abuse > vold-og-overgrep 1 kurs
Emnekurs i øre-nese-hals > emnekurs:øre-nese-hals 15 poeng
Emnekurs i øre, nese og hals > emnekurs:øre-nese-hals 15 poeng
Emnekurs ØNH > emnekurs:øre-nese-hals 15 poeng
emnekurs i ønh-sykdommer > emnekurs:øre-nese-hals 15 poeng
ØNH > emnekurs:øre-nese-hals 15 poeng
Emnekurs i øre-nase-hals > emnekurs:øre-nese-hals 15 poeng
Emnekurs i dermatologi > emnekurs:hud 15 poeng
Emnekurs i hudsykdommer > emnekurs:hud 15 poeng
Emnekurs i hudsjukdommar > emnekurs:hud 15 poeng
Emnekurs hud > emnekurs:hud 15 poeng
Hudsykdommer, emnekurs > emnekurs:hud 15 poeng
Topic course in dermatology > emnekurs:hud 15 poeng
Dermatologi > emnekurs:hud 15 poeng
Emnekurs i lungesykdommer > emnekurs:lunge 15 poeng
Emnekurs i lunge > emnekurs:lunge 15 poeng
Lungesykdommer (emnekurs) > emnekurs:lunge 15 poeng
Emnekurs om lungesjukdommar > emnekurs:lunge 15 poeng
Emnekurs i øyesykdommer > emnekurs:øye 15 poeng
Emnekurs i øye > emnekurs:øye 15 poeng
Emnekurs i augesjukdommar > emnekurs:øye 15 poeng
Øye > emnekurs:øye 15 poeng
Emnekurs i pediatri > emnekurs:pediatri 15 poeng
Emnekurs: Pediatri > emnekurs:pediatri 15 poeng
Pediatri > emnekurs:pediatri 15 poeng
Emnekurs i barnesykdommer > emnekurs:pediatri 15 poeng
Emnekurs Barnemedisin > emnekurs:pediatri 15 poeng
Emnekurs i barne- og ungdomsmedisin > emnekurs:pediatri 15 poeng
Clinical course on paediatrics > emnekurs:pediatri 15 poeng
Emnekurs i psykiatri > emnekurs:psykiatri 15 poeng
Emnekurs i psykiske lidelser > emnekurs:psykiatri 15 poeng
Emnekurs i hjertesykdommer > emnekurs:hjerte-kar 15 poeng
Emnekurs i hjarte- og karsjukdomar > emnekurs:hjerte-kar 15 poeng
Emnekurs gynekologi og obstetrikk > emnekurs:gynekologi 15 poeng
Emnekurs i muskel- og skjelettlidelser > emnekurs:muskel-skjelett 15 poeng
Emnekurs rus og avhengighet > emnekurs:rus 15 poeng
Emnekurs i nevrologiske sykdommer > emnekurs:nevrologi 15 poeng
Emnekurs om diabetes type 2 > emnekurs:diabetes 15 poeng
Emnekurs i sykehjemsmedisin > emnekurs:sykehjemsmedisin 15 poeng
Sykehjemsmedisin > emnekurs:sykehjemsmedisin 15 poeng
Emnekurs i sjukeheimsmedisin > emnekurs:sykehjemsmedisin 15 poeng
Emnekurs i u-lands- og tropemedisin > emnekurs:tropemedisin 15 poeng
U-lands-/tropemedisin > emnekurs:tropemedisin 15 poeng
Tropemedisin > emnekurs:tropemedisin 15 poeng
Emnekurs i revmatologi > emnekurs:revmatologi 15 poeng
Emnekurs revmatologi > emnekurs:revmatologi 15 poeng
Emnekurs: revmatologi > emnekurs:revmatologi 15 poeng
Klinisk emnekurs i revmatologi > emnekurs:revmatologi 15 poeng
Emnekurset i revmatologi > emnekurs:revmatologi 15 poeng
Revmatologi (emnekurs) > emnekurs:revmatologi 15 poeng
Revmatologi, emnekurs > emnekurs:revmatologi 15 poeng
Topic course in revmatologi > emnekurs:revmatologi 15 poeng
Nidaroskongressen > valgfri:kurs 15 poeng
Regelverket og fastlegekontoret > valgfri:kurs 15 poeng
Ultralyd i allmennpraksis > valgfri:kurs 15 poeng
Dermatologi for viderekomne > valgfri:kurs 15 poeng
Legekontorets økonomi > valgfri:kurs 15 poeng
Kurs A > valgfri:kurs 15 poeng
Grunnkurs E > valgfri:kurs 15 poeng
Grunnkurs Akupunktur > valgfri:kurs 15 poeng
Grunnkurs i ultralyd > valgfri:kurs 15 poeng
Pediatridagene > valgfri:kurs 15 poeng

$ (printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n'; sed 's/ > .*//; s/^/2018-01-10 kurs 15 poeng /' navn | uniq) >loggbok.alis
$ alis list --format csv | tr -d '\r' | sed -n 's/^"[^"]*","[^"]*","[^"]*","\([^"]*\)","[^"]*",[0-9]*,"\([^"]*\)",\([^,]*\),"\([^"]*\)".*/\1 > \2 \3 \4/p' | grep -v emnekurs:akuttmedisin | diff navn -
## The new scheme knows the same names; it counts whole courses, and the hours
## of topic courses.
$ sed -i 's/2017/2019/; s/15 poeng/15 t/' loggbok.alis
$ sed 's/\(grunnkurs:.\) .*/\1 1 kurs/; s/15 poeng/15 t/' navn | grep -v 'volds\? .*valgfri\|overgrep.*valgfri\|abuse > valgfri' >nye
$ alis list --format csv | tr -d '\r' | sed -n 's/^"[^"]*","[^"]*","[^"]*","\([^"]*\)","[^"]*",[0-9]*,"\([^"]*\)",\([^,]*\),"\([^"]*\)".*/\1 > \2 \3 \4/p' | diff nye -
## What does not say which course it is, or names several, is told and gives
## nothing.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-10 kurs 15 poeng Emnekurs
2018-01-11 kurs 35 poeng Grunnkurs
2018-01-12 kurs 35 poeng Grunnkurs i allmennmedisin, del 1
2018-01-13 kurs 70 poeng Grunnkurs A og B
2018-01-14 kurs 130 poeng Gr.kurs A-D
$ alis check 2>&1 | grep -e '\[A075\]' -e hint
loggbok.alis:3:12: warning[A075]: the rule book gives nothing for this kurs
  hint: write on which topic: Emnekurs i lungesykdommer
loggbok.alis:4:12: warning[A075]: the rule book gives nothing for this kurs
  hint: write which basic course it is: Grunnkurs A, B, C or D
loggbok.alis:5:12: warning[A075]: the rule book gives nothing for this kurs
  hint: write which basic course it is: Grunnkurs A, B, C or D
loggbok.alis:6:12: warning[A075]: the rule book gives nothing for this kurs
  hint: write each basic course by itself: Grunnkurs A
loggbok.alis:7:12: warning[A075]: the rule book gives nothing for this kurs
  hint: write each basic course by itself: Grunnkurs A
$ alis list --format csv | grep -c poeng
0
? 1
## A net course before it was lifted is one in whatever order it is said; the eye
## has a retina (netthinne) that is no net.
== navn
Emnekurs på nett: diabetes > emnekurs:nett:diabetes 15 poeng
Digitalt emnekurs i hud > emnekurs:nett:hud 15 poeng
Emnekurs hud (digitalt) > emnekurs:nett:hud 15 poeng
Emnekurs e-læring hud > emnekurs:nett:hud 15 poeng
Diabetes (nettbasert emnekurs) > emnekurs:nett:diabetes 15 poeng
Diabetes – emnekurs på nett > emnekurs:nett:diabetes 15 poeng
Klinisk emnekurs på nett i diabetes > emnekurs:nett:diabetes 15 poeng
Emnekurs, nettkurs: diabetes > emnekurs:nett:diabetes 15 poeng
Emnekurs i netthinnesykdommer > emnekurs:netthinnesykdommer 15 poeng
$ (printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n'; sed 's/ > .*//; s/^/2018-01-10 kurs 15 poeng /' navn) >loggbok.alis
$ alis list --format csv | tr -d '\r' | sed -n 's/^"[^"]*","[^"]*","[^"]*","\([^"]*\)","[^"]*",[0-9]*,"\([^"]*\)",\([^,]*\),"\([^"]*\)".*/\1 > \2 \3 \4/p' | diff navn -
