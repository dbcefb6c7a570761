## log tells how commits are signed: not checked, by whom, or that it does not fit
== loggbok.alis
alis Kari Nordmann

2018-03-01 vakt Nordhordland legevakt
$ ssh-keygen -q -t ed25519 -N '' -f key && ssh-keygen -q -t ed25519 -N '' -f other && git init -q && git config gpg.format ssh && git add loggbok.alis && git commit -qm en
$ sed -i 's/ vakt/ * vakt/' loggbok.alis && git -c user.signingkey="$PWD/key.pub" commit -q -S -am to && git -c user.signingkey="$PWD/other.pub" commit -q -S --allow-empty -m tre && sed -i 's/03-01/03-02/' loggbok.alis && git -c user.signingkey="$PWD/other.pub" commit -q -S -am fire
$ git cat-file commit HEAD | sed 's/^fire$/fem/' | git hash-object -t commit -w --stdin >forged
## without a list of signers nothing can be checked
$ alis log | sed 's/^[0-9a-f]\{8\}/ID/'
ID  2019-01-01  Kari Nordmann  signed, not checked
  fire
    ~ 2018-03-02 vakt Nordhordland legevakt
        date: 2018-03-01 → 2018-03-02
ID  2019-01-01  Kari Nordmann  signed, not checked
  to
    * 2018-03-01 vakt Nordhordland legevakt
ID  2019-01-01  Kari Nordmann
  en
    + 2018-03-01 vakt Nordhordland legevakt
    + alis Kari Nordmann
## with one: valid by a principal, or a key that is not listed
$ printf 'kari@example.org %s\n' "$(cat key.pub)" >signers && alis log --signers signers | sed 's/^[0-9a-f]\{8\}/ID/'
ID  2019-01-01  Kari Nordmann  signed, unknown key
  fire
    ~ 2018-03-02 vakt Nordhordland legevakt
        date: 2018-03-01 → 2018-03-02
ID  2019-01-01  Kari Nordmann  signed by kari@example.org
  to
    * 2018-03-01 vakt Nordhordland legevakt
ID  2019-01-01  Kari Nordmann
  en
    + 2018-03-01 vakt Nordhordland legevakt
    + alis Kari Nordmann
$ alis log --signers signers --format json | grep -E '"(signature|signer)"'
      "signature": "unknown key",
      "signer": null,
      "signature": "valid",
      "signer": "kari@example.org",
      "signature": "unsigned",
      "signer": null,
$ alis blame --signers signers vakt | sed 's/^  [0-9a-f]\{8\}/  ID/'
loggbok.alis:3  sha256 e9593802270e807ec79c2193477bc1ed9764415b67d3a39245fa30533f2e10f2
* 2018-03-02 vakt Nordhordland legevakt
  ID  2019-01-01  Kari Nordmann  en
    + 2018-03-01 vakt Nordhordland legevakt
  ID  2019-01-01  Kari Nordmann  signed by kari@example.org  to
    mark: – → *
  ID  2019-01-01  Kari Nordmann  signed, unknown key  fire
    date: 2018-03-01 → 2018-03-02
## a repository's own list is not looked at; a message that was changed does not fit its signature
$ git config gpg.ssh.allowedSignersFile "$PWD/signers" && alis log HEAD~2.. | sed 's/^[0-9a-f]\{8\}/ID/'
ID  2019-01-01  Kari Nordmann  signed, not checked
  fire
    ~ 2018-03-02 vakt Nordhordland legevakt
        date: 2018-03-01 → 2018-03-02
$ printf 'per@example.org %s\n' "$(cat other.pub)" >>signers && alis log --signers signers $(cat forged)~1..$(cat forged) | sed 's/^[0-9a-f]\{8\}/ID/'
ID  2019-01-01  Kari Nordmann  signed, does not fit
  fem
    ~ 2018-03-02 vakt Nordhordland legevakt
        date: 2018-03-01 → 2018-03-02
