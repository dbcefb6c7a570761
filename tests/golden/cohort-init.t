## A repository to follow a cohort from: what is committed is sound.
$ alis cohort init --name ALIS-VEST leder
6e6b12b3 ny kohort
$ cd leder && git status --short && git log --format=%s --name-only && cat .alis/.gitignore
ny kohort

.gitattributes
kohort.alis
*
$ cd leder && alis check -f kohort.alis && alis fmt --check -f kohort.alis && alis cohort status --date 2018-01-01
kohort.alis: 0 doctors in 1 file, no errors
ALIS-VEST · 2018-01-01 · 0 members
to follow up: 0 · complete: 0 · under way: 0

there is nobody to show
## every example holds once its sign is taken away
$ cd leder && sed -e 's/^; \(milep\|kommune\|sted\|lege\|    \)/\1/' -e 's/^    ; \([a-z]*: [0-9 ]*[a-z]*\).*/    \1/' kohort.alis >alt.alis && alis check --date 2018-01-01 -f alt.alis && grep -c ';' alt.alis
alt.alis: 1 doctor in 1 file, no errors
2
## what is there is not touched
$ alis cohort init --name Another leder; cat leder/kohort.alis | sed -n 3p
kohort ALIS-VEST
! alis: 'kohort.alis' is there already; nothing is written
$ mkdir annen && echo '* text' >annen/.gitattributes && alis cohort opprett --name ALIS-NORD annen; cat annen/.gitattributes; git -C annen status --short
4432f8b0 ny kohort
* text
?? .gitattributes
! alis: '.gitattributes' was there, and is left as it is; docs/cohort.md says what it should have
## nothing is made
$ alis cohort init
! alis: say what the cohort is called: --name NAME
? 2
$ alis cohort init --name "$(printf 'A\033B')" c; ls c
! alis: a name may not hold hidden characters
! ls: cannot access 'c': No such file or directory
? 2
$ alis cohort init --name 'Kari 01010101006' c; ls c
! kohort.alis:3:13: error[A080]: a national identity number may never stand in a journal
!  3 | kohort Kari ***********
!    |             ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! 1 error, 0 warnings
! alis: nothing is written
! ls: cannot access 'c': No such file or directory
? 2
$ alis cohort init --dry-run --name ALIS-VEST d | grep '^+++'; ls d
+++ b/kohort.alis
+++ b/.gitattributes
! ls: cannot access 'd': No such file or directory
? 2
