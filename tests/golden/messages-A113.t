## A file that is no request: another, an empty one, one that is too large.
== brev.txt
Hei
$ alis attest --sign brev.txt
! brev.txt:1:1: error[A113]: this is no request for confirmation
!  1 | Hei
!    | ^^^
!   hint: its first line must be: alis-attest 1
! 1 error, 0 warnings
! alis: nothing is signed
? 1
$ : >tom.txt && alis attest --sign tom.txt
! tom.txt:1:1: error[A113]: this is no request for confirmation
!  1 | 
!    | ^
!   hint: its first line must be: alis-attest 1
! 1 error, 0 warnings
! alis: nothing is signed
? 1
$ { echo alis-attest 1; awk 'BEGIN { for (i = 0; i < 40000; i++) print "en linje til som ikke sier noe" }'; } >stor.txt && alis attest --sign stor.txt
! stor.txt:1:1: error[A113]: this is no request for confirmation
!  1 | alis-attest 1
!    | ^^^^^^^^^^^^^
!   hint: it is larger than 1 MiB
! 1 error, 0 warnings
! alis: nothing is signed
? 1
