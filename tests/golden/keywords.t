## Every word of the language, for editors: those of the program, then the
## kinds and categories of the rule books, shipped or the journal's own.
$ alis keywords | sed 's/ .*//' | uniq -c
      1 
      7 directive
      4 cohort-directive
     24 key
     18 cohort-key
      6 rhythm
      8 unit
      2 account-unit
      8 unit
      4 account-unit
      2 answer
      2 milestone
     22 kind
     18 category
$ alis keywords --format csv | grep -e class -e '"alis"' -e '"min"' -e tjeneste -e ferie
class,nb,nn,en
"directive","alis","alis","alis"
"unit","min","min","min"
"kind","tjeneste","teneste","service"
"category","skolehelsetjeneste","skulehelseteneste","school-health"
"category","ferie","ferie","holiday"
$ alis ord --format json | head -12
{
  "format": 1,
  "words": [
    {
      "class": "directive",
      "nb": "alis",
      "nn": "alis",
      "en": "alis"
    },
    {
      "class": "directive",
      "nb": "veileder",
== loggbok.alis
alis Kari Nordmann
    regelverk: hus

== regelverk/hus.regler
regelverk hus
    versjon: 1

slag møte
    engelsk: meeting

kategori tjeneste båt
    nynorsk: farkost

$ alis keywords | grep -e møte -e båt -e category
kind of entry        møte              møte              meeting
category of service  båt               farkost           båt
## A unit that is counted in another may not stand in a rule book's list.
$ printf 'regelverk hus\nslag møte\n    enheter: t, min\n' >regelverk/hus.regler
$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 b2cbddc6cb7233381a2f241b82f86847658e29e9160af395c2f7b0831c1d4c3a
! regelverk/hus.regler:3:17: error[A065]: 'min' does not fit 'enheter'
!  3 |     enheter: t, min
!    |                 ^^^
!   hint: write units: %, t, poeng, kr
! 1 error, 0 warnings
? 1
