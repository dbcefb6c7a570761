## What a killed 'alis hook install' left among the hooks is told and taken away,
## once also where the hooks lie in the work tree, and by the next that writes there.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
$ git init -q && echo half >.git/hooks/.alis-999999999-0.tmp && alis doctor | sed -n '/^Locks/,$p'
Locks and what was left behind
  $T/.git/hooks/.alis-999999999-0.tmp, left by an alis that was ended
$ alis doctor --break-lock && ls -A .git/hooks | grep tmp
taken away: $T/.git/hooks/.alis-999999999-0.tmp
? 1
$ echo half >.git/hooks/.alis-999999999-0.tmp && alis hook install >/dev/null && ls -A .git/hooks | grep tmp
? 1
$ mkdir kroker && git config core.hooksPath kroker && echo half >kroker/.alis-999999999-0.tmp && alis doctor --break-lock --dry-run && alis doctor --break-lock && ls -A kroker
would be taken away: $T/kroker/.alis-999999999-0.tmp
taken away: $T/kroker/.alis-999999999-0.tmp
## a repository without a work tree has hooks as well
$ git init -q --bare ../server.git && cd ../server.git && echo half >hooks/.alis-999999999-0.tmp && alis doctor --break-lock | sed "s,/.*/server,server,"; ls -A hooks | grep tmp
taken away: server.git/hooks/.alis-999999999-0.tmp
? 1
## the hooks that git would run, and no other: one that may not be run is passed over
$ git config --unset core.hooksPath; alis doctor | grep 'hooks that'; chmod -x .git/hooks/commit-msg && alis doctor | grep 'hooks that'
  hooks that call alis          pre-commit pre-merge-commit commit-msg
  hooks that call alis          pre-commit pre-merge-commit
## a path that is not absolute is the work tree's, wherever alis is asked
$ mkdir sub && cp .git/hooks/pre-commit kroker && git config core.hooksPath kroker && cd sub && alis doctor | grep 'hooks that'
  hooks that call alis          pre-commit
