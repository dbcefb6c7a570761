## Wrong use is exit status 2, what cannot be read 3; nothing else is printed.
$ alis
! alis: a command is missing; see 'alis help'
? 2
$ alis chek
! alis: there is no command 'chek'; did you mean 'check'?
? 2
$ alis status --fromat json
! alis: 'status' takes no option '--fromat'; see 'alis help status'
? 2
$ alis status --format xml
! alis: --format is text, json or csv, not: 'xml'
? 2
$ alis status --date 31.12.2018
! alis: this is no date; write it as 2018-12-31: '31.12.2018'
? 2
$ alis status --date
! alis: this option needs a value: '--date'
? 2
$ alis status extra
! alis: it takes no more arguments: 'extra'
? 2
$ alis status --strict=yes
! alis: this option takes no value: '--strict=yes'
? 2
$ ALIS_DATE=i-morgen alis status
! alis: this is no date; write it as 2018-12-31: 'i-morgen'
? 2
$ alis status
! alis: there is no loggbok.alis here or in a folder above; 'alis init' makes one, -f names another
? 3
$ alis status -f mangler.alis
! alis: there is no file 'mangler.alis'
? 3
$ alis status -f .
! alis: '.' is no name of a file
? 3
$ alis --version
alis 0.1.0
$ alis help hjelp | head -n 1
alis help [COMMAND [ACTION]]: this page, or a command's
$ alis help nothing
! alis: there is no command 'nothing'
? 2
## options may stand before the command, and with an equals sign
$ printf 'alis Kari\n    regelverk: allmennmedisin-2017\n' >loggbok.alis
$ alis --file=loggbok.alis --date=2018-01-01 status | head -n 1
Kari · 2018-01-01
## the nearest loggbok.alis above the working directory is taken, and places
## are named as seen from there
$ mkdir -p under/der && echo 'kluss' >>loggbok.alis
$ cd under/der && alis check
! ../../loggbok.alis:3:1: error[A017]: 'kluss' is not a known directive
!  3 | kluss
!    | ^^^^^
!   hint: an entry begins with its date, 2018-01-31; a comment with ;
! 1 error, 0 warnings
? 1
$ ALIS_FILE=../../loggbok.alis alis check 2>&1 >/dev/null | head -n 1 || cd under
alis: there is no file '../../loggbok.alis'
## colour only when asked for, or at a terminal
$ alis check --color always 2>&1 | head -n 1 | od -An -c | head -n 2
   l   o   g   g   b   o   k   .   a   l   i   s   :   3   :   1
   :     033   [   3   1   m   e   r   r   o   r 033   [   0   m
$ NO_COLOR=1 alis check --color never 2>&1 | grep -c "$(printf '\033')"
0
? 1
## a full device is an error, not silence
$ alis help >/dev/full
! alis: cannot write to standard output: No space left on device
? 3
