## The journal as alis reads it: one file, one form, in bokmål and base units.
== loggbok.alis
alis Kari Nordmann
    rulebook: allmennmedisin-2017
include journal/*.alis
assert 31.12.2018 veiledning = 1,5 t
alias legevaktsvakt = vakt

== journal/2018.alis
12.1.2018 16.00-24.00 * Legevaktsvakt   Stord   ; byttet
2018-01-13   supervision 1h 30 min, Ola Hansen|Sår
    goal: ALM-012
    reflection: Vi øvde
      lenge.
2018-01-14 * supervisjon 20 min 0,0001 t Ola Hansen
2018-01-15..2018-01-16 ! kurs Nidaros
    emnekurs:lunge		15 points
    valgfri:kurs  1 år
2018-01-17.. * permisjon sykdom
    bevis:

$ alis print
alis Kari Nordmann
    regelverk: allmennmedisin-2017
kontroll 2018-12-31 veiledning = 1.5 t
alias legevaktsvakt = vakt
2018-01-12 16:00-00:00 * vakt Stord
2018-01-13 veiledning 1 t 0.5 t Ola Hansen | Sår
    mål: ALM-012
    refleksjon: Vi øvde lenge.
2018-01-14 * supervisjon 20 min 0.0001 t Ola Hansen
2018-01-15..2018-01-16 ! kurs Nidaros
    emnekurs:lunge  15 poeng
    valgfri:kurs  360 d
2018-01-17.. * permisjon sykdom
    bevis:
## Read again, it says the same, and comes to the same.
$ alis skriv >hele.alis; alis skriv -f hele.alis | cmp hele.alis -
$ alis sum >var; alis sum -f hele.alis | cmp var -
## A word that an alias reads as another is left as it was written.
== ord.alis
alias vakt = kurs
2018-01-12 shift Stord
2018-01-13 vakt Grunnkurs A
$ alis print -f ord.alis | tee to.alis; alis print -f to.alis | cmp to.alis -
alias vakt = kurs
2018-01-12 shift Stord
2018-01-13 kurs Grunnkurs A
## What has an error is left out, and is told.
== feil.alis
2018-01-12 * vagt Stord
2018-01-13 * vakt Stord
2018-13-01 * vakt Stord
$ alis print -f feil.alis
2018-01-13 * vakt Stord
! 2 entries are left out of the requirements
? 1
$ alis print -f feil.alis --format json | tr -d ' \n'; echo
{"format":1,"directives":[],"entries":[{"file":"feil.alis","line":2,"first":"2018-01-13","last":"2018-01-13","period":false,"from":null,"to":null,"minutes":null,"mark":"*","kind":"vakt","written":"vakt","quantities":[],"what":"Stord","note":"","attributes":[],"postings":[]}],"errors":[{"file":"feil.alis","line":1,"column":14,"code":"A016"},{"file":"feil.alis","line":3,"column":1,"code":"A012"}]}
! 2 entries are left out of the requirements
$ alis print --format csv
! alis: --format is text or json, not: 'csv'
? 2
## Many entries, with all that may stand below them, are put by several
## threads; what comes out is the same.
$ awk 'BEGIN { for (i = 0; i < 9000; i++) { d = sprintf("20%02d-%02d-%02d", 10 + i / 336 % 9, 1 + i / 28 % 12, 1 + i % 28); if (i % 5 == 1) print d " vakt A | nr " i; else if (i % 5 == 2) print d " veiledning 1 t 20 min B\n    refleksjon: nr " i; else if (i % 5 == 3) print d " * kurs C " i "\n    valgfri:kurs  2 poeng"; else print d " 8-16 * kurs D " i } }' >mange.alis
$ for n in 1 2 3 7; do for f in text json; do ALIS_THREADS=$n alis print -f mange.alis --format $f 2>&1 | cksum; done; done | sort -u | wc -l | tr -d ' '; alis print -f mange.alis 2>/dev/null | sed -n '1,6p;$p'; alis print -f mange.alis 2>/dev/null | wc -l | tr -d ' '
2
2010-01-01 08:00-16:00 * kurs D 0
2010-01-02 vakt A | nr 1
2010-01-03 veiledning 1 t 20 min B
    refleksjon: nr 2
2010-01-04 * kurs C 3
    valgfri:kurs  2 poeng
2018-10-12 08:00-16:00 * kurs D 8999
12600
