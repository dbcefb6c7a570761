## --rev reads any revision without a checkout, work tree or not.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
$ git init -q && alis commit && git tag v1
eab408b1 vakt Nordhordland legevakt
$ echo '2018-03-24 * vagt Nordhordland legevakt' >>journal/2018.alis && git commit -qam feil
$ alis check --rev HEAD 2>&1 | sed 's/^[0-9a-f]\{8\}/ID/'
ID:journal/2018.alis:2:14: error[A016]: 'vagt' is not a known kind
 2 | 2018-03-24 * vagt Nordhordland legevakt
   |              ^^^^
  hint: did you mean 'vakt'?
1 error, 0 warnings
1 entry is left out of the requirements
$ alis check --rev v1 | sed 's/^[0-9a-f]\{8\}/ID/'
ID:loggbok.alis: 1 entry in 2 files, no errors
$ alis status --rev v1 --format csv | grep legevakt
"legevakt","Out-of-hours shifts","short","vakt",1,1,40,39,0,0,,2049-10-06
$ git clone -q --bare . bare.git && cd bare.git && alis list --rev v1
2018-03-17  *  vakt Nordhordland legevakt  legevakt  1 vakt  1 vakt
$ alis status --rev mangler
! alis: there is no commit 'mangler' in the repository
? 3
$ rm loggbok.alis && alis status --rev HEAD~1 --format csv | grep legevakt
"legevakt","Out-of-hours shifts","short","vakt",1,1,40,39,0,0,,2049-10-06
## a link in a commit is not followed
$ ln -s journal/2018.alis loggbok.alis && git add -A && git commit -qm link
$ alis status --rev HEAD 2>&1 | sed 's/[0-9a-f]\{8\}/ID/'
alis: 'ID:loggbok.alis' is a link or a submodule, or lies behind one
