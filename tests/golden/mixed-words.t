## Words of three languages in one file, in any case of letters, say the same.
== bokmål.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    spesialist: allmennmedisin
sted Stord legevakt
alias Nidaroskongressen = Emnekurs i lungesykdommer
2017-09-01..2018-08-31 * tjeneste 80 % allmennpraksis
    arbeidsgiver: Masfjorden kommune
2018-01-01..2018-02-28 * permisjon 100 % foreldrepermisjon
2018-01-12 * vakt 2 vakter Stord
2018-01-13 * veiledning 1,5 t Ola Hansen
2018-01-14 * gruppeveiledning 2 t 30 min
2018-02-05 * kurs 15 poeng Nidaroskongressen
    bevis: bilag/kurs.pdf
2018-02-06   utgift 1 200 kr kurs
kontroll 2018-12-31 legevakt = 2 vakter
kontroll 2018-12-31 tjeneste = 288 dager
== blandet.alis
ALIS Kari Nordmann
    municipality: Masfjorden
    rulebook: allmennmedisin-2017
rettleiar Ola Hansen
    specialist: allmennmedisin
workplace Stord legevakt
alias Nidaroskongressen = Emnekurs i lungesykdommer
2017-09-01..2018-08-31 * teneste 80 prosent allmennpraksis
    employer: Masfjorden kommune
2018-01-01..2018-02-28 * Leave 100 % foreldrepermisjon
2018-01-12 * shift 2 vakter Stord
2018-01-13 * rettleiing 1.5 hours Ola Hansen
2018-01-14 * group-supervision 2 timar 30 minutes
2018-02-05 * Course 15 points Nidaroskongressen
    prov: bilag/kurs.pdf
2018-02-06   expense 1 200 NOK kurs
assert 2018-12-31 legevakt = 2 shifts
kontroll 2018-12-31 tjeneste = 288 days
$ alis check -f bokmål.alis && alis check -f blandet.alis
bokmål.alis: 7 entries in 1 file, no errors
blandet.alis: 7 entries in 1 file, no errors
! bokmål.alis:8:1: warning[A059]: no veiledning for 122 days of service, from 2017-09-01 to 2017-12-31
!   8 | 2017-09-01..2018-08-31 * tjeneste 80 % allmennpraksis
!     | ^^^^^^^^^^^^^^^^^^^^^^
!   see bokmål.alis:12:1
!  12 | 2018-01-13 * veiledning 1,5 t Ola Hansen
!   hint: enter what was held, or the leave that was taken
! bokmål.alis:12:1: warning[A059]: no veiledning for 184 days of service, from 2018-03-01 to 2018-08-31
!  12 | 2018-01-13 * veiledning 1,5 t Ola Hansen
!     | ^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 2 warnings
! blandet.alis:8:1: warning[A059]: no veiledning for 122 days of service, from 2017-09-01 to 2017-12-31
!   8 | 2017-09-01..2018-08-31 * teneste 80 prosent allmennpraksis
!     | ^^^^^^^^^^^^^^^^^^^^^^
!   see blandet.alis:12:1
!  12 | 2018-01-13 * rettleiing 1.5 hours Ola Hansen
!   hint: enter what was held, or the leave that was taken
! blandet.alis:12:1: warning[A059]: no veiledning for 184 days of service, from 2018-03-01 to 2018-08-31
!  12 | 2018-01-13 * rettleiing 1.5 hours Ola Hansen
!     | ^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 2 warnings
$ alis status -f bokmål.alis >a && alis status -f blandet.alis >b && cmp a b && grep -E '^(tjeneste|legevakt|emnekurs|veiledningsgruppe) ' b
tjeneste           █░░░░░░░░░  16 %       8 m of 4 y  short      ≈ 2027-04-30
veiledningsgruppe  ░░░░░░░░░░   2 %     2.5 of 120 t  short      ≈ 2065-12-31
emnekurs           █░░░░░░░░░  15 %  15 of 100 poeng  short      ≈ 2024-08-31
legevakt           ░░░░░░░░░░   5 %     2 of 40 vakt  short      ≈ 2037-12-31
$ alis print -f bokmål.alis >a && alis print -f blandet.alis >b && diff a b
