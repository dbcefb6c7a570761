## An entry whose text was written in: its digest is of another text.
== request.txt
alis-attest 1
Alis-Of: Kari Nordmann
Alis-Supervisor: Ola Hansen
Alis-Date: 2018-12-31

Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
    2018-01-26 veiledning 1 t Ola Hansen
$ sed -i 's/ 1 t / 2 t /' request.txt && alis attest --sign request.txt
! request.txt:6:1: error[A087]: the entry below does not have this digest
!  6 | Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: its text was written in after the request was made
! 1 error, 0 warnings
! alis: nothing is signed
? 1
$ sed -n 's/^    //p' request.txt | sha256sum
b80caa2f73e9639c00377750d206395b0bf2eb03a66b75acd45b2b9d3ef4c86a  -
