## No rule book is named: by a directive without the key, and by no directive.
== loggbok.alis
alis Kari Nordmann

2018-01-12 * notat Første dag
2018-01-13 * notat Annen dag

$ alis check
loggbok.alis: 2 entries in 1 file, no errors
! loggbok.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | alis Kari Nordmann
!    | ^^^^^^^^^^^^^^^^^^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! 0 errors, 1 warning

== uten.alis
2018-01-12 * notat Første dag
2018-01-13 * notat Annen dag

$ alis check -f uten.alis
uten.alis: 2 entries in 1 file, no errors
! uten.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | 2018-01-12 * notat Første dag
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! 0 errors, 1 warning
