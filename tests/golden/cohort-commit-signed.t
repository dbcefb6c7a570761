## cohort commit signs as git's configuration says, or commits nothing
== leder/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
$ ssh-keygen -q -t ed25519 -N '' -C '' -f key && printf 'kari@example.org namespaces="git" %s\n' "$(cat key.pub)" >signers
$ cd leder && git init -q && git config gpg.format ssh && git config commit.gpgsign true && git config user.signingkey "$PWD/../no-such-key" && alis cohort commit >../out; echo $? && test ! -e kohort; git rev-parse -q --verify HEAD
3
! alis: there is no key '$T/leder/../no-such-key' to sign with
? 1
$ cd leder && git config user.signingkey "$PWD/../key" && alis cohort commit | cut -d' ' -f2- && git -c gpg.ssh.allowedSignersFile="$PWD/../signers" verify-commit HEAD 2>&1 | cut -d' ' -f1-5
kohort 2018-12-31: 1 av 1 endret
Good "git" signature for kari@example.org
