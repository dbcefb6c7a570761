## The same event twice: told at the second and the third, with the first as
## the other place. Case, quantities in other words, mark and proof make no
## other event; day, times, amount, WHAT, note, who and where, and postings do.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
veileder Eva Prøvedal

2018-01-12 * veiledning 1,5 t Ola Hansen | Takster
2018-01-12   veiledning 90 min ola hansen | TAKSTER
    refleksjon: Lengre enn planlagt.
2018-01-12 * veiledning 1 time 30 min Ola Hansen | Takster
2018-01-13 * veiledning 1,5 t Ola Hansen | Takster
2018-01-12 * veiledning 1,5 t Ola Hansen | Helfo
2018-01-12 * veiledning 1,5 t Eva Prøvedal | Takster
2018-01-12 * veiledning 1 t Ola Hansen | Takster
2018-02-03 08:00-16:00 * vakt Stord legevakt
2018-02-03 16:00-23:00 * vakt Stord legevakt
2018-03-05 * hospitering 5 poeng Øyepoliklinikk
    sted: Bergen
2018-03-05 * hospitering 5 poeng Øyepoliklinikk
    sted: Stord
2018-04-09..2018-04-11 * kurs Fagdager
    valgfri:kurs  6 poeng
2018-04-09..2018-04-11 * kurs Fagdager
    valgfri:kurs  8 poeng

$ alis check
loggbok.alis: 13 entries in 1 file, no errors
! loggbok.alis:7:1: warning[A056]: the same veiledning seems to be entered twice
!  7 | 2018-01-12   veiledning 90 min ola hansen | TAKSTER
!    | ^^^^^^^^^^
!   see loggbok.alis:6:1
!  6 | 2018-01-12 * veiledning 1,5 t Ola Hansen | Takster
!   hint: remove one of the two, or tell them apart by times or a note
! loggbok.alis:9:1: warning[A056]: the same veiledning seems to be entered twice
!  9 | 2018-01-12 * veiledning 1 time 30 min Ola Hansen | Takster
!    | ^^^^^^^^^^
!   see loggbok.alis:6:1
!  6 | 2018-01-12 * veiledning 1,5 t Ola Hansen | Takster
!   hint: remove one of the two, or tell them apart by times or a note
! 0 errors, 2 warnings

## Both count: 1.5 + 1.5 + 1.5 and the four others 1.5 + 1.5 + 1.5 + 1 = 10 t
$ alis sum --format csv | grep veiledning
"","veiledning",10,"t"
