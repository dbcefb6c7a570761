## A course that the rule book knows, with other points than it gives.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
alias Oppstartskurset = Grunnkurs A

2018-01-15..2018-01-18 * kurs 35 poeng Oppstartskurset
2018-03-12..2018-03-14 * kurs 25,5 poeng Grunnkurs B
2018-05-07..2018-05-09 * kurs Grunnkurs C
    grunnkurs:C   25 poeng
    valgfri:kurs  10 poeng
2018-09-10..2018-09-13 * kurs Grunnkurs D
    grunnkurs:D   30 poeng
    valgfri:kurs   6 poeng
2018-10-01..2018-10-04 * kurs 20 poeng Grunnkurs D | på nytt
    valgfri:kurs  20 poeng
2018-11-05..2018-11-06 * kurs 15 poeng Akuttmedisin
2018-11-12..2018-11-13 * kurs 12 poeng Emnekurs i hudsykdommer

$ alis check
loggbok.alis: 7 entries in 1 file, no errors
! loggbok.alis:6:31: warning[A070]: 'Grunnkurs B' has 25.5 poeng here, but 35 poeng in the rule book
!  6 | 2018-03-12..2018-03-14 * kurs 25,5 poeng Grunnkurs B
!    |                               ^^^^^^^^^^
!   hint: 35 poeng is counted; write a posting if 25.5 poeng is right
! loggbok.alis:8:19: warning[A070]: 'Grunnkurs C' has 25 poeng here, but 30 poeng in the rule book
!  8 |     grunnkurs:C   25 poeng
!    |                   ^^^^^^^^
!   hint: the postings count; write 30 poeng if that is right
! loggbok.alis:13:31: warning[A070]: 'Grunnkurs D' has 20 poeng here, but 30 poeng in the rule book
!  13 | 2018-10-01..2018-10-04 * kurs 20 poeng Grunnkurs D | på nytt
!     |                               ^^^^^^^^
!   hint: the postings count; write 30 poeng if that is right
! 0 errors, 3 warnings
## Counted: the rule book's 35 for A and B, what is posted for C and D
$ alis sum --format csv | grep -i 'grunnkurs\|valgfri'
"","grunnkurs:A",35,"poeng"
"","grunnkurs:B",35,"poeng"
"","grunnkurs:C",25,"poeng"
"","grunnkurs:D",30,"poeng"
"","valgfri:kurs",36,"poeng"

$ LANGUAGE=nb LC_ALL=nb_NO.UTF-8 alis check 2>&1 | grep A070
loggbok.alis:6:31: advarsel[A070]: «Grunnkurs B» har 25,5 poeng her, men 35 poeng i regelverket
loggbok.alis:8:19: advarsel[A070]: «Grunnkurs C» har 25 poeng her, men 30 poeng i regelverket
loggbok.alis:13:31: advarsel[A070]: «Grunnkurs D» har 20 poeng her, men 30 poeng i regelverket
