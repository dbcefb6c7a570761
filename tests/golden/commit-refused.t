## commit refuses what it must, says why, and changes nothing.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
## no repository
$ alis commit
! alis: '$T' lies in no git repository
? 3
$ ls
journal
loggbok.alis
## errors in the journal
$ git init -q && git commit -q --allow-empty -m start
$ echo '2018-02-30 * vakt Nordhordland legevakt' >>journal/2018.alis
$ alis commit
! journal/2018.alis:2:1: error[A012]: the date 2018-02-30 does not exist
!  2 | 2018-02-30 * vakt Nordhordland legevakt
!    | ^^^^^^^^^^
!   hint: month 2 of 2018 has 28 days
! 1 error, 0 warnings
! alis: nothing is committed: the journal has errors
? 1
$ sed -i '$d' journal/2018.alis
## nobody to commit as
$ HOME=/nonexistent GIT_CONFIG_GLOBAL=/dev/null alis commit
! alis: git does not know your name; tell it once with: git config --global user.name "Kari Nordmann"
? 3
## another git holds the index
$ touch .git/index.lock
$ alis commit 2>&1 | sed 's/made [0-9]* s /made N s /'
alis: another program holds git's lock '$T/.git/index.lock', made N s ago; if none is running: alis doctor --break-lock
$ rm .git/index.lock
## a merge under way
$ git rev-parse HEAD >.git/MERGE_HEAD
$ alis commit
! alis: a merge is under way in this repository; end it first (git commit, or git merge --abort)
? 3
$ rm .git/MERGE_HEAD
## a rebase under way
$ mkdir .git/rebase-merge && alis commit
! alis: a rebase is under way in this repository; end it first (git rebase --continue or --abort)
? 3
$ rmdir .git/rebase-merge
## a date in the environment that is none
$ GIT_AUTHOR_DATE=yesterday alis commit
! alis: GIT_AUTHOR_DATE is not read: 'yesterday'; write it as 2018-12-31T12:00:00+0100
? 2
## a summary that is a link
$ mkdir oppsummering && ln -s ../loggbok.alis oppsummering/status.txt && alis commit
! alis: 'oppsummering/status.txt' is a folder, a link or a special file, which alis does not replace
? 3
$ rm -r oppsummering
## standard input is no file of a repository
$ alis commit -f - <loggbok.alis
! alis: only a file in a repository can be committed
? 2
## nothing has changed through all this
$ git status --porcelain; git log --format=%s; ls
?? journal/
?? loggbok.alis
start
journal
loggbok.alis
## a bare repository has no work tree to commit from
$ git clone -q --bare . ../bare.git && cd ../bare.git && alis commit
! alis: this is a bare repository, without a work tree; --rev HEAD reads the journal in a commit
? 3
