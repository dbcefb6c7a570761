## What does not go together, or is one too many, is told before anything is
## done; what only looks like another thing is still what it is.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
inkluder journal/*.alis
== journal/2018.alis
2018-03-05 * veiledning 1 t Ola Hansen
2018-03-06   notat B
$ alis --nonsense
! alis: there is no such option: '--nonsense'
? 2
$ alis -x status
! alis: there is no such option: '-x'
? 2
$ alis -h | head -n 1
alis keeps a journal of specialist training in general practice:
$ alis fmt - journal/2018.alis
! alis: standard input is laid out alone
? 2
$ alis fmt journal/2018.alis -
! alis: standard input is laid out alone
? 2
$ alis attest --sign a.txt --import b.txt
! alis: --withdraw, --request, --sign and --import do not go together
? 2
$ alis attest --withdraw --request
! alis: --withdraw, --request, --sign and --import do not go together
? 2
$ alis attest --sign a.txt kurs
! alis: --sign and --import take a file, and no QUERY: 'kurs'
? 2
$ alis attest --import a.txt kurs
! alis: --sign and --import take a file, and no QUERY: 'kurs'
? 2
$ alis rules diff allmennmedisin-2017 allmennmedisin-2017 a b
! alis: it takes no more arguments: 'a'
? 2
$ alis status --rev HEAD -f - </dev/null
! alis: a revision has no standard input; name a file
? 2
$ alis add --set "sted=Ber$(printf '\001')gen" 2018-03-07 notat C
! alis: an entry holds no line feeds, control or hidden characters: 'sted=Ber<U+0001>gen'
? 2
$ alis add notat C --note "$(printf 'a\033[31mb')"
! alis: an entry holds no line feeds, control or hidden characters: 'a<U+001B>[31mb'
? 2
$ alis merge --marks 0 a b c
! alis: --marks is a number from 1 to 65535: '0'
? 2
$ alis merge --marks 65536 a b c
! alis: --marks is a number from 1 to 65535: '65536'
? 2
$ alis merge --marks 99999999999999999999999 a b c
! alis: --marks is a number from 1 to 65535: '99999999999999999999999'
? 2
$ alis plan $(for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33; do echo "--what-if start=2018-01-$i"; done) 2>&1 | tail -n 1
alis: too many --what-if: 'start=2018-01-33'
$ alis explain Abcd
! alis: there is no requirement 'Abcd'; 'alis status' lists them
? 2
$ alis explain 'A+12'
! alis: there is no requirement 'A+12'; 'alis status' lists them
? 2
$ alis help -f x
! alis: 'help' takes no option '-f'; see 'alis help help'
? 2
## In a locale without a language LANGUAGE is not asked.
$ LC_ALL=POSIX LANGUAGE=nb alis -x
! alis: there is no such option: '-x'
? 2
$ LC_ALL=nb_NO.UTF-8 LANGUAGE=nb alis -x
! alis: det finnes ikke noe slikt valg: «-x»
? 2
## Another --what-if of a milestone is taken in place of the one before.
$ alis plan --what-if 'konvertert 2019-03-01' --what-if 'start 2017-01-01' --what-if 'konvertert: 2019-04-01' --format json | grep -v '"konv' >a; alis plan --what-if 'start 2017-01-01' --what-if 'konvertert 2019-04-01' --format json | grep -v '"konv' >b; diff a b
$ alis plan --what-if '' | sed -n 1,2p
Kari Nordmann · 2018-12-31
what if: 
## Standard input is laid out, or only named, or shown as it would be.
$ printf '2018-03-07 notat   C\n' | alis fmt -
2018-03-07                  notat C
$ printf '2018-03-07 notat   C\n' | alis fmt --check -
-
? 1
$ printf '2018-03-07 notat   C\n' | alis fmt --check --dry-run - | tail -n 2
-2018-03-07 notat   C
+2018-03-07                  notat C
