## audit: whose key it is. The ALIS attests with a key of her own, in commits that
## say they are the supervisor's; what wrote the entries is not signed.
== loggbok.alis
alis Kari Nordmann
    epost: kari@alis.example
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@alis.example
2018-01-26 veiledning 1 t Ola Hansen

== look.sh
# look.sh LINE...: what an audit makes of it by a list with these lines, in which
# KARI is her key, and CR the end of a line of Windows
for line; do
	printf '%s\n' "$line"
done | sed "s|KARI|$(cut -d' ' -f1,2 keys/kari.pub)|; s|CR\$|$(printf '\r')|" >keys/signers
alis audit --signers keys/signers --all >out 2>err
echo "status $?"
sed -n 's/, [0-9a-f]\{8\})$/)/; s/^        2018[^:]*: //p' out
grep -o 'A08[89][^,]*' err
true
$ git init -q && mkdir keys && printf '%s\n' keys/ '*.sh' out err >.git/info/exclude && for who in ola kari; do ssh-keygen -q -t ed25519 -N '' -C $who -f keys/$who; done; git config user.name Kari && git config user.email kari@alis.example && alis commit >/dev/null && git config user.email ola@alis.example && git config gpg.format ssh && git config user.signingkey keys/kari && alis attest --yes >/dev/null
## hers for all to see
$ sh look.sh 'kari@alis.example namespaces="git" KARI'
status 1
attested by who wrote it (kari@alis.example)
## in lines of two people, in either order; of two people in one line
$ sh look.sh 'kari@alis.example namespaces="git" KARI' 'ola@alis.example namespaces="git,alis-attest" KARI'
status 1
attested by who wrote it (kari@alis.example)
A089]: the key of 'ola@alis.example' is that of 'kari@alis.example'
$ sh look.sh 'ola@alis.example namespaces="git,alis-attest" KARI' 'kari@alis.example namespaces="git" KARI'
status 1
attested by who wrote it (ola@alis.example)
A089]: the key of 'kari@alis.example' is that of 'ola@alis.example'
$ sh look.sh 'ola@alis.example,kari@alis.example namespaces="git,alis-attest" KARI'
status 1
attested by who wrote it (ola@alis.example)
## in a line that has run out since, in other letters, or that anybody could use
$ sh look.sh 'ola@alis.example namespaces="git,alis-attest" KARI' 'Kari@Alis.example valid-before="20170101" KARI'
status 1
attested by who wrote it (ola@alis.example)
A089]: the key of 'Kari@Alis.example' is that of 'ola@alis.example'
$ sh look.sh '*@alis.example namespaces="git,alis-attest" KARI'
status 1
attested by who wrote it (*@alis.example)
## the role of supervisor is written out, or it is not there
$ sh look.sh 'ola@alis.example namespaces="*" KARI'
status 1
attested by one who is no supervisor (ola@alis.example)
$ sh look.sh 'ola@alis.example namespaces="git,alis-*" KARI'
status 1
attested by one who is no supervisor (ola@alis.example)
$ sh look.sh 'ola@alis.example namespaces="git,alis-attest,!alis-attest" KARI'
status 1
attested by one who is no supervisor (ola@alis.example)
$ sh look.sh 'ola@alis.example namespaces="git,ALIS-ATTEST" KARI'
status 1
attested by one who is no supervisor (ola@alis.example)
$ sh look.sh 'ola@alis.example KARI'
status 1
attested by one who is no supervisor (ola@alis.example)
$ sh look.sh 'ola@alis.example namespaces="alis-attest" KARI'
status 1
attested, the signature is not valid (Ola Hansen <ola@alis.example>)
$ sh look.sh 'ola@alis.example NAMESPACES="git",namespaces="git,alis-attest" KARI'
status 1
attested, the signature is not valid (Ola Hansen <ola@alis.example>)
A088]: this line lets nobody sign: the option stands twice
## as an authority, whose own signatures are none of those it certifies
$ sh look.sh 'ola@alis.example cert-authority,namespaces="git,alis-attest" KARI'
status 1
attested, the signature is not valid (Ola Hansen <ola@alis.example>)
## lists made on another machine, and names that cannot be seen
$ sh look.sh '# liste CR' 'ola@alis.example namespaces="git,alis-attest" KARI CR'
status 0
attested by a supervisor, signature verified (ola@alis.example)
$ sh look.sh 'kari@​alis.example namespaces="git,alis-attest" KARI'
status 1
attested, the signature is not valid (Ola Hansen <ola@alis.example>)
A088]: this line lets nobody sign: the principals have a character that cannot be seen
## the list is the reader's own, and believed: this one is wrong
$ sh look.sh 'ola@alis.example namespaces="git,alis-attest" KARI'
status 0
attested by a supervisor, signature verified (ola@alis.example)
