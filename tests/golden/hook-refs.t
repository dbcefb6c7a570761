## What a server's hook takes of references that are no branches, and of a journal
## that has a name of its own: lines as git writes them to pre-receive.
== bok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
$ git init -q && git add . && git commit -qm 'first entries' && git tag first && echo '2018-03-18 16:00-23:00 * vakt Nordhordland legevakt' >>bok.alis && git commit -qam 'one more' && git branch more && git reset -q --hard first
$ echo 'push() { printf "%s %s %s\n" "$1" "$2" "$3"; }; zero=$(printf %040d 0) first=$(git rev-parse first) more=$(git rev-parse more)' >push.sh
## set back: a journal of another name is one only when it is named
$ . ./push.sh; push $more $first refs/heads/more | alis hook pre-receive
$ . ./push.sh; push $more $first refs/heads/more | alis hook pre-receive -f bok.alis
! alis: 'refs/heads/more' would lose history: the commit fd6285e1 is no longer in it; take it in (git pull), and push without force
! alis: the push is refused, and nothing on the server has changed
? 1
$ . ./push.sh; push $more $first refs/heads/more | alis hook pre-receive -f loggbok.alis
## what does not move is not looked at, and what grows loses nothing
$ . ./push.sh; push $first $first refs/heads/main | alis hook pre-receive -f bok.alis; push $first $more refs/heads/main | alis hook pre-receive -f bok.alis
## a tag that goes away, or that is moved: what it alone had would be in no branch
$ . ./push.sh; push $first $zero refs/tags/first | alis hook pre-receive -f bok.alis
$ . ./push.sh; git tag alone more && git branch -q -D more; push $more $zero refs/tags/alone | alis hook pre-receive -f bok.alis; push $more $first refs/tags/alone | alis hook pre-receive -f bok.alis
! alis: without 'refs/tags/alone' the commit fd6285e1, which has a journal, would be in no branch; push a merge with it first
! alis: the push is refused, and nothing on the server has changed
! alis: without 'refs/tags/alone' the commit fd6285e1, which has a journal, would be in no branch; push a merge with it first
! alis: the push is refused, and nothing on the server has changed
? 1
## also when the same push brings a branch with it: git may yet refuse that one alone
$ . ./push.sh 2>/dev/null; more=$(git rev-parse alone); { push $more $zero refs/tags/alone; push $first $more refs/heads/main; } | alis hook pre-receive -f bok.alis
! alis: without 'refs/tags/alone' the commit fd6285e1, which has a journal, would be in no branch; push a merge with it first
! alis: the push is refused, and nothing on the server has changed
? 1
## references that put one commit in the place of another may go, and not come
$ . ./push.sh 2>/dev/null; push $zero $first refs/replace/$first | alis hook pre-receive; push $first $zero refs/replace/$first | alis hook pre-receive
! alis: 'refs/replace/62e16f4522791e7345f58c9ee6f0fc456a8c32c2' would put other commits in the place of those that were proved; such references are not taken
! alis: the push is refused, and nothing on the server has changed
