## A clause that gives nothing, and says why in the reader's language; what it
## does not fit is not told.
== regelverk/hus.regler
regelverk hus
    versjon: 1

katalog kurs /nettkurs/
    hvis-ikke: bevis
    gir: ingenting
    fordi: nettkurs uten bevis teller ikke
    fordi-nn: nettkurs utan prov tel ikkje
    fordi-en: net courses without evidence do not count

katalog kurs /sommerfest/
    gir: ingenting

katalog kurs
    gir: kurs poeng

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

2018-01-12 * kurs 5 poeng Nettkurs i hudsykdommer
2018-01-13 * kurs 5 poeng Nettkurs i lungesykdommer
    bevis: bilag/nettkurs.pdf
2018-01-14 * kurs 5 poeng Nettkurs med egen postering
    kurs  3 poeng
2018-01-15 * kurs Sommerfest
$ alis check 2>&1 | grep -v '^alis'
loggbok.alis:4:14: warning[A075]: the rule book gives nothing for this kurs
 4 | 2018-01-12 * kurs 5 poeng Nettkurs i hudsykdommer
   |              ^^^^
  hint: net courses without evidence do not count
loggbok.alis:9:14: warning[A075]: the rule book gives nothing for this kurs
 9 | 2018-01-15 * kurs Sommerfest
   |              ^^^^
0 errors, 2 warnings
loggbok.alis: 4 entries in 1 file, no errors
$ for l in nb_NO.UTF-8 nn_NO.UTF-8; do LC_ALL=$l alis check 2>&1 | sed -n '/A075/,/^ *tips/p' | head -n 4; done
loggbok.alis:4:14: advarsel[A075]: regelverket gir ikke noe for denne føringen (kurs)
 4 | 2018-01-12 * kurs 5 poeng Nettkurs i hudsykdommer
   |              ^^^^
  tips: nettkurs uten bevis teller ikke
loggbok.alis:4:14: åtvaring[A075]: regelverket gir ikkje noko for denne føringa (kurs)
 4 | 2018-01-12 * kurs 5 poeng Nettkurs i hudsykdommer
   |              ^^^^
  tips: nettkurs utan prov tel ikkje
$ alis list --format csv 2>/dev/null | cut -d , -f 1,4,7-9
date,what,account,amount,unit
"2018-01-12","Nettkurs i hudsykdommer",,,
"2018-01-13","Nettkurs i lungesykdommer","kurs",5,"poeng"
"2018-01-14","Nettkurs med egen postering","kurs",3,"poeng"
"2018-01-15","Sommerfest",,,
