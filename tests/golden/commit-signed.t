## commit.gpgsign: a commit is signed as git signs it, by the same settings; or
## it is not made.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
2018-03-17 16:00-23:00 * vakt Nordhordland legevakt
== signers
kari@masfjorden.example KEY
$ git init -q && ssh-keygen -q -t ed25519 -N '' -C '' -f key
$ sed -i "s|KEY|$(cut -d' ' -f1,2 key.pub)|" signers
$ git config commit.gpgsign true && git config user.signingkey key
$ git config gpg.format ssh
$ git config --global gpg.ssh.allowedSignersFile "$PWD/signers"
$ alis commit 2>/dev/null | sed 's/^[0-9a-f]*/ID/'
ID vakt Nordhordland legevakt
$ git verify-commit HEAD 2>&1 | sed 's/SHA256:.*/SHA256:.../'
Good "git" signature for kari@masfjorden.example with ED25519 key SHA256:...
$ git fsck --strict --no-dangling 2>&1
$ git status --porcelain --untracked-files=no
## A key that is not there, a format that is not known, no key: nothing is made.
$ echo '2018-04-07 16:00-23:00 vakt Nordhordland legevakt' >>loggbok.alis
$ git config user.signingkey none; alis commit 2>&1 | grep -o 'there is no key.*'; git log --oneline | wc -l
there is no key '$T/none' to sign with
1
$ git config gpg.format x509; alis commit 2>&1 | grep ^alis:
alis: git's gpg.format is 'x509', by which alis does not sign; ssh and openpgp are what it signs by
$ git config gpg.format ssh; git config --unset user.signingkey; alis commit 2>&1 | grep ^alis:
alis: no key to sign with is set; set it: git config --global user.signingkey KEY
$ git diff --stat | cat; find . -name "*.lock" -o -name ".alis-*"
 loggbok.alis | 1 +
 1 file changed, 1 insertion(+)
## The key that a command gives; of the repository's commands none is run.
$ git config gpg.ssh.defaultKeyCommand 'touch ran'; alis commit 2>&1 | grep ^alis:; test -e ran || echo none
alis: no key to sign with is set; set it: git config --global user.signingkey KEY
none
$ git config gpg.ssh.program "$PWD/false"; git config gpg.program "$PWD/false"; printf '#!/bin/sh\ntouch ran\n' >false; chmod +x false
$ git config user.signingkey key; alis commit 2>/dev/null | sed 's/^[0-9a-f]*/ID/'; test -e ran || echo none
ID vakt Nordhordland legevakt
none
$ git config --unset gpg.ssh.program; git verify-commit HEAD 2>&1 | sed 's/SHA256:.*/SHA256:.../'
Good "git" signature for kari@masfjorden.example with ED25519 key SHA256:...
$ git config --global gpg.ssh.defaultKeyCommand "echo 'no key'"; git config --unset user.signingkey
$ echo '2018-05-07 16:00-23:00 vakt Nordhordland legevakt' >>loggbok.alis; alis commit 2>&1 | grep ^alis:
alis: 'echo 'no key'' gave no key to sign with
## It is signed only if it is to be.
$ git config commit.gpgsign false; alis commit 2>/dev/null | sed 's/^[0-9a-f]*/ID/'; git cat-file commit HEAD | grep -c gpgsig
ID vakt Nordhordland legevakt
0
? 1
