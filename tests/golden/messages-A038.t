## A key that the kind does not take; one is taken by all kinds.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 * kurs Grunnkurs A
    bevsi: bilag/a.pdf
    hotell: Bergen
2018-01-19 * kurs Grunnkurs B
    planned: 2017-11-03
2018-01-20 * kurs Grunnkurs C
    plannned: 2017-11-03

$ alis check
loggbok.alis: 3 entries in 1 file, no errors
! loggbok.alis:5:5: warning[A038]: 'bevsi' is not a known key here
!  5 |     bevsi: bilag/a.pdf
!    |     ^^^^^
!   hint: did you mean 'bevis'?
! loggbok.alis:6:5: warning[A038]: 'hotell' is not a known key here
!  6 |     hotell: Bergen
!    |     ^^^^^^
! loggbok.alis:10:5: warning[A038]: 'plannned' is not a known key here
!  10 |     plannned: 2017-11-03
!     |     ^^^^^^^^
!   hint: did you mean 'planned'?
! 0 errors, 3 warnings
## keys of a directive in any language; none that stands there already is put in
== alis.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    aplication: 2026-01-01
    konvertert: 2019-01-01
    COnVERTeD:
    soknad: 2026-01-01
veileder Ola Hansen
    exemptoin: 2017-01-01
    key: a
    nokkel: b
$ alis check -f alis.alis
! alis.alis:3:5: warning[A038]: 'aplication' is not a known key here
!  3 |     aplication: 2026-01-01
!    |     ^^^^^^^^^^
!   hint: did you mean 'application'?
! alis.alis:5:5: error[A025]: the attribute 'COnVERTeD' stands twice
!  5 |     COnVERTeD:
!    |     ^^^^^^^^^
!   see alis.alis:4:5
!  4 |     konvertert: 2019-01-01
!   hint: keep one of the two
! alis.alis:6:5: warning[A038]: 'soknad' is not a known key here
!  6 |     soknad: 2026-01-01
!    |     ^^^^^^
!   hint: did you mean 'søknad'?
! alis.alis:8:5: warning[A038]: 'exemptoin' is not a known key here
!  8 |     exemptoin: 2017-01-01
!    |     ^^^^^^^^^
!   hint: did you mean 'exemption'?
! alis.alis:10:5: warning[A038]: 'nokkel' is not a known key here
!  10 |     nokkel: b
!     |     ^^^^^^
!   hint: did you mean 'nøkkel'?
! 1 error, 4 warnings
? 1
$ alis check --fix --dry-run -f alis.alis 2>&1 | grep '^[-+]'
--- a/alis.alis
+++ b/alis.alis
-    soknad: 2026-01-01
+    søknad: 2026-01-01
