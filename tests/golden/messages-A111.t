## The lines for programs: missing, not known, twice there, not to be read.
== request.txt
alis-attest 1
Alis-Of: Kari Nordmann
Alis-Supervisor: Ola Hansen
Alis-Date: 2018-12-31

Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
    2018-01-26 veiledning 1 t Ola Hansen
$ sed '/Alis-Of/d' request.txt >r && alis attest --sign r
! r:1:1: error[A111]: 'Alis-Of:' is missing, not known, twice there or unreadable
!  1 | alis-attest 1
!    | ^^^^^^^^^^^^^
!   hint: leave the lines that begin with 'Alis-' as they came
! 1 error, 0 warnings
! alis: nothing is signed
? 1
$ sed 's/^Alis-Of/Alis-Av/' request.txt >r && alis attest --sign r
! r:1:1: error[A111]: 'Alis-Of:' is missing, not known, twice there or unreadable
!  1 | alis-attest 1
!    | ^^^^^^^^^^^^^
!   hint: leave the lines that begin with 'Alis-' as they came
! r:2:1: error[A111]: 'Alis-Av:' is missing, not known, twice there or unreadable
!  2 | Alis-Av: Kari Nordmann
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: leave the lines that begin with 'Alis-' as they came
! 2 errors, 0 warnings
! alis: nothing is signed
? 1
$ sed 's/^Alis-Of.*/&\n&/' request.txt >r && alis attest --sign r
! r:3:1: error[A111]: 'Alis-Of:' is missing, not known, twice there or unreadable
!  3 | Alis-Of: Kari Nordmann
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: leave the lines that begin with 'Alis-' as they came
! 1 error, 0 warnings
! alis: nothing is signed
? 1
$ sed 's/12-31/02-30/' request.txt >r && alis attest --sign r
! r:1:1: error[A111]: 'Alis-Date:' is missing, not known, twice there or unreadable
!  1 | alis-attest 1
!    | ^^^^^^^^^^^^^
!   hint: leave the lines that begin with 'Alis-' as they came
! 1 error, 0 warnings
! alis: nothing is signed
? 1
$ sed 's/sha256 /sha1 /' request.txt >r && alis attest --sign r
! r:6:1: error[A111]: 'Alis-Entry:' is missing, not known, twice there or unreadable
!  6 | Alis-Entry: sha1 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: leave the lines that begin with 'Alis-' as they came
! 1 error, 0 warnings
! alis: nothing is signed
? 1
$ sed 's/^Alis-Date.*/&\nAlis-Commit: --all/' request.txt >r && alis attest --sign r
! r:1:1: error[A111]: 'Alis-Commit:' is missing, not known, twice there or unreadable
!  1 | alis-attest 1
!    | ^^^^^^^^^^^^^
!   hint: leave the lines that begin with 'Alis-' as they came
! 1 error, 0 warnings
! alis: nothing is signed
? 1
