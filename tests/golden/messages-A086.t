## Two versions of an entry between the marks of a merge: one complaint, and
## the upper of the two is counted.
== loggbok.alis
2018-02-12 * kurs 3 t Kommunikasjon
<<<<<<< HEAD
2018-03-02 * kurs 2 t Samtale
=======
2018-03-02 * kurs 5 t Samtale
>>>>>>> kommunen
2018-04-02 * kurs 1 t Hygiene

$ alis check --date 2018-12-31
! loggbok.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | 2018-02-12 * kurs 3 t Kommunikasjon
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! loggbok.alis:2:1: error[A086]: a conflict that a merge left
!  2 | <<<<<<< HEAD
!    | ^^^^^^^^^^^^
!   hint: keep what is right of the two, and remove the marks; they differ in the amount
! 1 error, 1 warning
? 1
$ alis print
2018-02-12 * kurs 3 t Kommunikasjon
2018-03-02 * kurs 2 t Samtale
2018-04-02 * kurs 1 t Hygiene
? 1
## nothing is added between the marks
$ alis add vakt Stord --date 2018-03-03; grep -c Stord loggbok.alis
0
! alis: nothing is written: a merge left conflicts, which 'alis check' shows; solve them first
? 1
