## An entry that was changed since it was asked about is not marked.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
2018-01-26 veiledning 1 t Ola Hansen
2018-01-27 veiledning 1 t Ola Hansen
$ git init -q && alis commit >/dev/null 2>&1 && printf '%s\n' '*.txt*' >.git/info/exclude
$ alis attest --request --by 'Ola Hansen' >a.txt && ssh-keygen -q -t ed25519 -N '' -f "$HOME/key" && ssh-keygen -q -Y sign -n alis-attest -f "$HOME/key" a.txt
$ sed -i '4s/1 t/3 t/' loggbok.alis && alis commit >/dev/null 2>&1; alis attest --import a.txt | sed 's/^[0-9a-f]\{8\} //'
1 of 1: loggbok.alis:5, digest 072c82889cb0
    2018-01-27 veiledning 1 t Ola Hansen
    gives 1 t to veiledning

Ola Hansen bekrefter 1 føring, i et signert svar
! alis: who signed the answer is not checked: there is no list of signers (gpg.ssh.allowedSignersFile), or no program for it
! a.txt:22:1: warning[A112]: this entry has changed: digest 8e352090ee13 then, f54ac6e7274a now
!  22 | Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see loggbok.alis:4:1
!   4 | 2018-01-26 veiledning 3 t Ola Hansen
!   hint: ask for it anew, for what was signed is not what stands there
! 0 errors, 1 warning
$ tail -2 loggbok.alis
2018-01-26 veiledning 3 t Ola Hansen
2018-01-27 * veiledning 1 t Ola Hansen
