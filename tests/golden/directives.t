## A fault in a directive's key loses neither the directive nor its other keys;
## keys are told once too many in any language, and unknown ones by name.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    municipality: Gulen
    regelverk: allmennmedisin-2017
    stilling: fastlønn
veileder Ola Hansen
    spesalist: allmennmedisin
sted Masfjorden legekontor
    spesialist: nei
kontroll 2018-12-31 tjeneste = 50 %
kontroll 2018-12-31 = 1 vakt
kontroll 2018-12-31 leg::vakt = 1 vakt
2018-01-01.. * tjeneste 60 % 60 % allmennpraksis
2018-02-01.. * tjeneste 0 % allmennpraksis
2018-03-01 * tjeneste allmennpraksis
    legevakt  1 vakt
2018-03-02 * ferdighet
2018-03-03 * veiledning 1 t, Ola Hansen
$ alis check
! loggbok.alis:3:5: error[A025]: the attribute 'municipality' stands twice
!  3 |     municipality: Gulen
!    |     ^^^^^^^^^^^^
!   see loggbok.alis:2:5
!  2 |     kommune: Masfjorden
!   hint: keep one of the two
! loggbok.alis:7:5: warning[A038]: 'spesalist' is not a known key here
!  7 |     spesalist: allmennmedisin
!    |     ^^^^^^^^^
!   hint: did you mean 'spesialist'?
! loggbok.alis:9:5: warning[A038]: 'spesialist' is not a known key here
!  9 |     spesialist: nei
!    |     ^^^^^^^^^^
! loggbok.alis:10:1: error[A024]: the directive 'kontroll' lacks an amount that an account can hold
!  10 | kontroll 2018-12-31 tjeneste = 50 %
!     | ^^^^^^^^
!   hint: service is held in days, months and years
! loggbok.alis:11:1: error[A024]: the directive 'kontroll' lacks a date, an account and an amount
!  11 | kontroll 2018-12-31 = 1 vakt
!     | ^^^^^^^^
!   hint: write: kontroll 2018-12-31 legevakt = 14 vakter
! loggbok.alis:12:21: error[A023]: 'leg::vakt' is not an account name
!  12 | kontroll 2018-12-31 leg::vakt = 1 vakt
!     |                     ^^^^^^^^^
!   hint: letters, digits, blanks, - and . in parts joined by ':'
! loggbok.alis:13:30: error[A043]: 120 % is more than full time
!  13 | 2018-01-01.. * tjeneste 60 % 60 % allmennpraksis
!     |                              ^^^^
!   hint: write 100 % or less
! loggbok.alis:14:25: error[A020]: '0 %' is not an amount that can be counted
!  14 | 2018-02-01.. * tjeneste 0 % allmennpraksis
!     |                         ^^^
!   hint: write more than 0 %, or no line
! loggbok.alis:16:5: warning[A053]: nothing that is counted comes of this posting
!  16 |     legevakt  1 vakt
!     |     ^^^^^^^^^^^^^^^^
!   hint: service and leave count by their days and percentage
! loggbok.alis:17:14: warning[A053]: nothing that is counted comes of this ferdighet
!  17 | 2018-03-02 * ferdighet
!     |              ^^^^^^^^^
!   hint: write what it is, behind the kind
! 6 errors, 4 warnings
! 2 entries are left out of the requirements
? 1
$ alis status | head -n 1
Kari Nordmann, Masfjorden · 2018-12-31
$ alis sum --by supervisor
Ola Hansen  veiledning  1 t
? 1
## a line too long for any screen is shown around its fault
$ { printf '2018-03-01 * kurs 10 poeng '; seq 2000 | tr '\n' ' '; printf '|  \001 '; seq 2000 | tr '\n' ' '; echo; } >lang.alis
$ alis check -f lang.alis
! lang.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | 2018-03-01 * kurs 10 poeng 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 4…
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! lang.alis:1:8924: error[A003]: a control character, U+0001
!  1 | …3 1994 1995 1996 1997 1998 1999 2000 |  <U+0001> 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 …
!    |                                          ^^^^^^^^
!   hint: remove it
! 1 error, 1 warning
! 1 entry is left out of the requirements
? 1
$ { printf '2018-03-01 * '; seq 2000 | tr -d '\n'; echo; } >ord.alis && alis check -f ord.alis
! ord.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | 2018-03-01 * 123456789101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778…
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! ord.alis:1:14: error[A016]: '123456789101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646…' is not a known kind
!  1 | 2018-03-01 * 1234567891011121314151617181920212223242526272829303132333435363738394041424344454647484950515253545556575859606162636465666768697071727374757677787980818283848…
!    |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: a time stands before the mark, an amount behind the kind
! 1 error, 1 warning
! 1 entry is left out of the requirements
? 1
## UTF-16 is told once
$ printf '\377\376a\0l\0i\0s\0 \0X\0\n\0002\0000\0001\0' >utf16.alis && alis check -f utf16.alis 2>&1 | grep -v '|' | cut -c 1-70
utf16.alis:1:1: error[A001]: the file is not UTF-8 here: byte 0xFF
  hint: it looks like UTF-16; save it as UTF-8
utf16.alis:1:1: warning[A039]: no rule book is named, so no requiremen
  hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
1 error, 1 warning
