## An entry that is not there any more.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
2018-01-26 veiledning 1 t Ola Hansen
2018-01-27 veiledning 1 t Ola Hansen
$ git init -q && alis commit >/dev/null 2>&1 && printf '%s\n' '*.txt*' >.git/info/exclude
$ alis attest --request --by 'Ola Hansen' >a.txt && ssh-keygen -q -t ed25519 -N '' -f "$HOME/key" && ssh-keygen -q -Y sign -n alis-attest -f "$HOME/key" a.txt
$ sed -i '4d' loggbok.alis && alis commit >/dev/null 2>&1; alis attest --import a.txt | sed 's/^[0-9a-f]\{8\} //'
1 of 1: loggbok.alis:4, digest 072c82889cb0
    2018-01-27 veiledning 1 t Ola Hansen
    gives 1 t to veiledning

Ola Hansen bekrefter 1 føring, i et signert svar
! alis: who signed the answer is not checked: there is no list of signers (gpg.ssh.allowedSignersFile), or no program for it
! a.txt:22:1: warning[A114]: this entry is not in the journal
!  22 | Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: it was removed, or rewritten altogether, since it was asked for
! 0 errors, 1 warning
$ tail -2 loggbok.alis
veileder Ola Hansen
2018-01-27 * veiledning 1 t Ola Hansen
