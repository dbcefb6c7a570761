## What cannot be seen is not signed: a terminal's command, text that is turned
## around, a byte that is not UTF-8, a line that is written over.
== request.txt
alis-attest 1
Alis-Of: Kari Nordmann
Alis-Supervisor: Ola Hansen
Alis-Date: 2018-12-31

Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
    2018-01-26 veiledning 1 t Ola Hansen
$ cp request.txt was && printf '\033[8mhidden\n' >>request.txt && alis attest --sign request.txt
! request.txt:8:1: error[A110]: a character that cannot be seen, in a text to sign
!  8 | <U+001B>[8mhidden
!    | ^^^^^^^^^^^^^^^^^
!   hint: ask for a new request
! 1 error, 0 warnings
! alis: nothing is signed
? 1
$ printf '\342\200\256eton\n' | cat was - >request.txt && alis attest --sign request.txt
! request.txt:8:1: error[A110]: a character that cannot be seen, in a text to sign
!  8 | <U+202E>eton
!    | ^^^^^^^^^^^^
!   hint: ask for a new request
! 1 error, 0 warnings
! alis: nothing is signed
? 1
$ printf 'na\357ve\n' | cat was - >request.txt && alis attest --sign request.txt 2>&1 | head -1
request.txt:8:1: error[A110]: a character that cannot be seen, in a text to sign
$ printf 'one\rtwo\n' | cat was - >request.txt && alis attest --sign request.txt 2>&1 | head -1
request.txt:8:1: error[A110]: a character that cannot be seen, in a text to sign
## A line for people, a tab in it, and CRLF are fine.
$ printf 'Hilsen\tKari\n' | cat was - | sed 's/$/\r/' >request.txt && alis attest --sign request.txt 2>&1 | tail -1
\
