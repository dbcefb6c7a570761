## add: one entry from its words, at its day in the file of its year; every
## other byte stays as it was.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2017.alis
2017-09-01..              * tjeneste 100 % allmennpraksis | Kontoret
== journal/2018.alis
; mitt   eget ; oppsett
2018-03-01 * vakt   Stord   ; byttet
  mål:   x
	; merknad
2018-03-17 * vakt Stord
$ cp journal/2018.alis was
$ alis add vakt --date 2018-03-03 --time 16-23 Nordhordland legevakt
journal/2018.alis:5: 2018-03-03 16:00-23:00 vakt Nordhordland legevakt
$ diff was journal/2018.alis
4a5
> 2018-03-03 16:00-23:00 vakt Nordhordland legevakt
? 1
## the words of a journal, in any language; a file for a year is made when an
## inkluder would read it; today is ALIS_DATE
$ alis add shift 7 hours Stord --confirmed --date 4.1.2019 --note 'byttet med Ola' --set goal=ALM-012 --set 'reflection=Mye å gjøre'
journal/2019.alis:1: 2019-01-04                * vakt 7 timer Stord | byttet med Ola
$ alis legg-til notat 'Husk | frist' --planned
journal/2018.alis:7: 2018-12-31 ! notat Husk | frist
$ cat journal/2019.alis; tail -1 journal/2018.alis
2019-01-04                * vakt 7 timer Stord | byttet med Ola
    mål: ALM-012
    refleksjon: Mye å gjøre
2018-12-31 ! notat Husk | frist
## a dry run shows the diff, and writes nothing
$ alis add kurs Grunnkurs A --date 2018-10-15..2018-10-18 --dry-run | grep '^[-+@]'
--- a/journal/2018.alis
+++ b/journal/2018.alis
@@ -4,4 +4,5 @@
+2018-10-15..2018-10-18 kurs Grunnkurs A
$ alis check
loggbok.alis: 6 entries in 4 files, no errors
! journal/2017.alis:1:1: warning[A059]: no veiledning for 487 days of service, from 2017-09-01 to 2018-12-31
!  1 | 2017-09-01..              * tjeneste 100 % allmennpraksis | Kontoret
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
## an entry with an error is not written, and shown as it was typed
$ cat journal/* >was
$ alis add vagt Stord --date 2018-03-04
! journal/2018.alis:6:12: error[A016]: 'vagt' is not a known kind
!  6 | 2018-03-04 vagt Stord
!    |            ^^^^
!   hint: did you mean 'vakt'?
! 1 error, 0 warnings
! alis: nothing is written
? 1
$ alis add vakt Stord --date 2018-02-30
! the new entry:1:1: error[A012]: the date 2018-02-30 does not exist
!  1 | 2018-02-30 vakt Stord
!    | ^^^^^^^^^^
!   hint: month 2 of 2018 has 28 days
! 1 error, 0 warnings
! alis: nothing is written
? 1
$ alis add veiledning Ola Hansen --date 2018-03-01..2018-03-02
! journal/2018.alis:5:1: warning[A059]: no veiledning for 304 days of service, from 2018-03-03 to 2018-12-31
!  5 | 2018-03-01..2018-03-02 veiledning Ola Hansen
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! journal/2018.alis:5:24: error[A041]: 'veiledning' takes no period
!  5 | 2018-03-01..2018-03-02 veiledning Ola Hansen
!    |                        ^^^^^^^^^^
!   hint: give it one day
! 1 error, 1 warning
! alis: nothing is written
? 1
## nor one that makes an error of something else
$ echo 'kontroll 2018-12-31 legevakt = 3 vakter' >>loggbok.alis; alis check
loggbok.alis: 6 entries in 4 files, no errors
! journal/2017.alis:1:1: warning[A059]: no veiledning for 487 days of service, from 2017-09-01 to 2018-12-31
!  1 | 2017-09-01..              * tjeneste 100 % allmennpraksis | Kontoret
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
$ alis add vakt Stord --date 2018-05-01
! loggbok.alis:4:32: error[A035]: legevakt holds 4 vakt to and with that day, not 3 vakt
!  4 | kontroll 2018-12-31 legevakt = 3 vakter
!    |                                ^^^^^^^^
!   hint: 'alis list' shows what was credited
! 1 error, 0 warnings
! alis: nothing is written
? 1
$ cat journal/* | cmp was -
## an error that was there before is no hindrance, and not told again
$ sed -i '$d' loggbok.alis; echo 'veileder' >>loggbok.alis
$ alis add vakt Stord --date 2018-05-01
journal/2018.alis:7: 2018-05-01   vakt Stord
## what comes of it is told: a warning
$ alis add kurs Lungesykdommer --date 2018-06-01
journal/2018.alis:8: 2018-06-01   kurs Lungesykdommer
! journal/2018.alis:8:14: warning[A053]: nothing that is counted comes of this kurs
!  8 | 2018-06-01   kurs Lungesykdommer
!    |              ^^^^
!   hint: write how much: kurs 10 poeng ...
! 0 errors, 1 warning
## wrong use
$ alis add </dev/null
! alis: say what took place: alis add KIND [AMOUNT] WHAT; without a terminal nothing is asked for
? 2
$ alis add vakt "$(printf 'a\nalis b')"
! alis: an entry holds no line feeds, control or hidden characters: 'a<U+000A>alis b'
? 2
$ alis add vakt "$(printf 'a\033[2Jb')"
! alis: an entry holds no line feeds, control or hidden characters: 'a<U+001B>[2Jb'
? 2
$ alis add vakt --date 'veileder X'
! alis: this is no date; write it as 2018-12-31: 'veileder X'
? 2
$ alis add vakt --confirmed --planned
! alis: an entry is confirmed or planned, not both
? 2
$ alis add vakt 'a | b' --note c
! alis: the note stands behind | or in --note, not both
? 2
$ alis add vakt --set mål
! alis: write --set KEY=VALUE, not 'mål'
? 2
$ alis add vakt Stord -f - </dev/null
! alis: an entry is added to a file, not to standard input
? 2
$ alis add vakt Stord --rev HEAD
! alis: 'add' takes no option '--rev'; see 'alis help add'
? 2
$ ls -A . journal
.:
journal
loggbok.alis
was

journal:
2017.alis
2018.alis
2019.alis
## what stands in the wrong place is told before anything is read
$ alis add 2018-03-04 vakt Stord
! alis: begin with the kind; the day stands in --date and the time in --time: '2018-03-04'
? 2
$ alis add vakt Stord --date 'i dag'
! alis: this is no date; write it as 2018-12-31: 'i dag'
? 2
$ alis add vakt Stord --date 2018-03-04 --time kl.16-23
! alis: this is no time; write it as 16-23: 'kl.16-23'
? 2
