## audit: what was attested in one journal is not attested in another, though both
## stand in one repository and say the same. No key of a person stands here.
== kari/loggbok.alis
alis Kari Nordmann
    epost: kari@alis.example
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@alis.example
2018-01-26 veiledning 1 t Ola Hansen
== per/loggbok.alis
alis Per Olsen
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@alis.example
2018-01-26 veiledning 1 t Ola Hansen
$ git init -q && mkdir keys && echo keys/ >.git/info/exclude && ssh-keygen -q -t ed25519 -N '' -C ola -f keys/ola && printf 'ola@alis.example namespaces="git,alis-attest" %s\n' "$(cut -d' ' -f1,2 keys/ola.pub)" >keys/signers && git config user.name kari && git config user.email kari@alis.example && (cd kari && alis commit) && (cd per && alis commit) | wc -l
c43a38e2 veiledning Ola Hansen
1
$ git config user.name Ola && git config user.email ola@alis.example && git config gpg.format ssh && git config user.signingkey "$PWD/keys/ola" && (cd per && alis attest --yes >/dev/null) && git log -1 --format=%B | tail -4
Alis-Attested-By: Ola Hansen <ola@alis.example>
Alis-Of: Per Olsen
Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
\
## Kari marks hers, and brings the trailers of Per's commit as they are signed
$ git config user.email kari@alis.example && sed -i 's/^2018-01-26/& */' kari/loggbok.alis && (cd kari && alis commit >/dev/null) && for who in per kari; do (cd $who && alis audit --signers ../keys/signers --all | sed -n '/^entries/,/^sign/s/, [0-9a-f]*)$/)/p'); done
        2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
        2018-01-26 veiledning 1 t Ola Hansen: attested in another's journal (ola@alis.example)
## a message that says so twice says nothing
$ git log -1 --skip=1 --format=%B | sed 's/^Alis-Of.*/&\n&/' | git commit -q --allow-empty -F - && cd per && alis audit | sed -n '/states/s/^    [0-9a-f]*//p'
  2019-01-01  Ola  its message states more than one thing
