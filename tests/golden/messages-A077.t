## A day of conversion for which no rule book has any use. One that names its
## successor has one, before that day too; so has a rule that looks at the day.
== regelverk/hus.regler
regelverk hus
    versjon: 1

== regelverk/gammel.regler
regelverk gammel
    versjon: 1
    konverteres-til: hus

== regelverk/ny.regler
regelverk ny
    versjon: 1

krav moter
    tittel: Møter
    kilde: avtale
    sum: møte
    minst: 2 t
    fra: konvertert

katalog veiledning
    gir: møte t

== hus.alis
alis Kari Nordmann
    regelverk: hus
    konvertert: 2018-07-01
== gammel.alis
alis Kari Nordmann
    regelverk: gammel
    konvertert: 2019-07-01
== ny.alis
alis Kari Nordmann
    regelverk: ny
    konvertert: 2018-07-01
== ukjent.alis
alis Kari Nordmann
    regelverk: hus, hoos
    konvertert: 2018-07-01
$ alis check -f hus.alis 2>&1 | grep -v '^alis'
hus.alis:3:5: warning[A077]: 'konvertert' changes nothing here
 3 |     konvertert: 2018-07-01
   |     ^^^^^^^^^^
  hint: name the rule book that another takes over from: regelverk: allmennmedisin-2017
0 errors, 1 warning
hus.alis: 0 entries in 1 file, no errors
$ alis check -f gammel.alis 2>&1 | grep -v '^alis'
gammel.alis: 0 entries in 1 file, no errors
$ alis check -f ny.alis 2>&1 | grep -v '^alis'
ny.alis: 0 entries in 1 file, no errors
## what a book that is not there says of it is not known
$ alis check -f ukjent.alis 2>&1 | grep -v '^alis'
ukjent.alis:2:21: error[A037]: there is no rule book 'hoos'
 2 |     regelverk: hus, hoos
   |                     ^^^^
1 error, 0 warnings
