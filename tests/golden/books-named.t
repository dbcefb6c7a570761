## Which rule books are named, and whether a day of the training matters to them.
== regelverk/hus.regler
regelverk hus
    versjon: 1
    konverteres-til:

katalog vakt
    gir: legevakt 1 vakt

krav legevakt
    tittel: Vakter
    kilde: prøven
    sum: legevakt
    minst: 1 vakt
== loggbok.alis
alis Kari Nordmann
    regelverk: hus,, kompetansekrav,
    konvertert: 2018-03-01
2018-01-12 * vakt Stord
$ alis check 2>&1 | grep -v sha256
loggbok.alis:3:5: warning[A077]: 'konvertert' changes nothing here
 3 |     konvertert: 2018-03-01
   |     ^^^^^^^^^^
  hint: name the rule book that another takes over from: regelverk: allmennmedisin-2017
0 errors, 1 warning
loggbok.alis: 1 entry in 1 file, no errors
$ alis status --format csv 2>/dev/null | cut -d, -f1,3
id,state
"legevakt","met"
"vikariat","met"
## A list that goes on in another line.
$ sed 's/hus,, /finnes,\n        hus,\n        /' loggbok.alis >to.alis; alis check -f to.alis 2>&1 | grep -v sha256
to.alis:1:1: error[A037]: there is no rule book 'finnes'
 1 | alis Kari Nordmann
   | ^^^^^^^^^^^^^^^^^^
1 error, 0 warnings
## What is no name of a rule book.
$ for name in -x x{y xåy x.y X; do sed "s/hus,,.*/$name/" loggbok.alis >navn.alis; alis check -f navn.alis 2>&1 | grep error; done
navn.alis:2:16: error[A037]: there is no rule book '-x'
1 error, 0 warnings
navn.alis:2:16: error[A037]: there is no rule book 'x{y'
1 error, 0 warnings
navn.alis:2:16: error[A037]: there is no rule book 'xåy'
1 error, 0 warnings
navn.alis:2:16: error[A037]: there is no rule book 'x.y'
1 error, 0 warnings
navn.alis:2:16: error[A037]: there is no rule book 'X'
1 error, 0 warnings
## A day of a conversion matters as soon as one of them looks at it: a deadline,
## a category of service, a clause of the catalogue.
== regelverk/frist.regler
regelverk frist
    versjon: 1

krav frist
    tittel: Frist
    kilde: prøven
    frist: konvertert senest 2019-01-01
== regelverk/tid.regler
regelverk tid
    versjon: 1

kategori tjeneste sykehus
    alene: fra 50 %
    når: konvertert etter 2016-07-07

krav tid
    tittel: Tid
    kilde: prøven
    tid: sykehus
    minst: 1 år
== regelverk/sum.regler
regelverk sum
    versjon: 1

katalog vakt
    før: konvertert
    gir: tidlig 1 vakt

krav sum
    tittel: Sum
    kilde: prøven
    sum: tidlig
    minst: 1 vakt
$ for name in hus frist tid sum; do sed "s/hus,,.*/$name/" loggbok.alis >navn.alis; alis check -f navn.alis 2>&1 | grep -c A077; done
1
0
0
0
? 1
