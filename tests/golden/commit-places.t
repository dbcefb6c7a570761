## commit on a detached head, in a linked work tree, below the top, and where
## the first branch is not main.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
$ git init -q -b stamme
$ alis commit && git branch --show-current
eab408b1 vakt Nordhordland legevakt
stamme
$ git checkout -q --detach && echo '2018-03-24 * vakt Nordhordland legevakt' >>journal/2018.alis
$ alis commit
0c63d8a6 vakt Nordhordland legevakt
$ git log --format=%s --all; git log --format=%s stamme
vakt Nordhordland legevakt
vakt Nordhordland legevakt
vakt Nordhordland legevakt
$ git status --porcelain
$ git checkout -q stamme && git worktree add -q -b gren tre && cd tre && echo '2018-03-25 * vakt Nordhordland legevakt' >>journal/2018.alis && alis commit && git status --porcelain && git branch --show-current
38e91925 vakt Nordhordland legevakt
gren
$ git log -1 --format=%s gren; git log -1 --format=%s stamme; git status --porcelain
vakt Nordhordland legevakt
vakt Nordhordland legevakt
?? tre/
$ cd journal && echo '2018-03-31 * vakt Nordhordland legevakt' >>2018.alis && alis commit && git status --porcelain
9f2560c4 vakt Nordhordland legevakt
?? tre/
## a journal in a folder of its own has its summary beside it
$ mkdir -p liv && printf 'alis Liv\n    regelverk: allmennmedisin-2017\n' >liv/loggbok.alis
$ alis commit -f liv/loggbok.alis && git ls-tree -r --name-only HEAD liv
234a9ebb ny oppsummering
liv/loggbok.alis
liv/oppsummering/status.json
liv/oppsummering/status.txt
$ git reflog -2 --format=%gs
commit: ny oppsummering
commit: vakt Nordhordland legevakt
$ git fsck --strict --no-dangling 2>&1
## what a killed alis left beside the summary is taken away by the next
$ cd liv && touch oppsummering/.alis-999999999-0.tmp && echo '2018-05-01 * vakt Sotra' >>loggbok.alis && alis commit && ls -A oppsummering
b2ab81f6 vakt Sotra
status.json
status.txt
