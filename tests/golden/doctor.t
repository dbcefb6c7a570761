## doctor: a table to send along, and locks that nobody holds taken away.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
== mask
sed -e 's/made [0-9]* [a-z]*/made N s/' -e 's/(process [0-9]*)/(process N)/' -e 's/[a-z]* (process/PROGRAM (process/'
## outside a repository there are programs and surroundings
$ LC_ALL=nb_NO.UTF-8 alis doctor | sed -n '/^Språk/,$p'
Språk og terminal
  språk i meldinger             nb
  locale                        nb_NO.UTF-8
  LANGUAGE                      -
  slags terminal                dumb
  utdata går til en terminal    nei
  kolonner                      80
  farger                        nei
$ alis doctor --break-lock
! alis: '$T' lies in no git repository
? 3
$ alis doctor --dry-run
! alis: --dry-run goes with --break-lock here
? 2
## the table
$ git init -q && git add loggbok.alis && git commit -qm start
$ alis doctor | sed -n '1,2p; /^Lang/,/locale/p; /^Repo/,$p'
Programs
  alis                          0.1.0
Language and terminal
  language of messages          en
  locale                        C.UTF-8
Repository
  folder                        $T/.git
  work tree                     $T
  bare                          no
  linked work tree              no
  shallow (history is cut off)  no
  format                        0
  kind of ids                   sha1
  commits replaced              no
  grafts                        no
  objects of another repository no
  hooks that call alis          -

git's configuration
  user.name                     set
  user.email                    set
  gpg.format                    -
  user.signingkey               not set
  commit.gpgsign                -
  gpg.ssh.allowedSignersFile    not set
  core.hooksPath                -
  core.autocrlf                 -
  core.fsmonitor                not set
  merge.alis.driver             not set

Locks and what was left behind
  none
## it has no name, address or key, and the home folder is not told
$ git config user.name 'Kari Nordmann'; git config user.email kari@masfjorden.example; git config user.signingkey 'ssh-ed25519 AAAA'
$ HOME=$PWD alis doctor | grep -e Kari -e masfjorden -e AAAA -e "$PWD"
? 1
$ HOME=$PWD alis doctor | grep -e folder -e 'work tree  ' -e user -e signingkey
  folder                        ~/.git
  work tree                     ~
  linked work tree              no
  user.name                     set
  user.email                    set
  user.signingkey               set
$ git config --unset user.signingkey
## what git would not show of its history
$ git clone -q --depth 1 "file://$PWD" ../shallow && alis doctor -f ../shallow/loggbok.alis | grep 'shallow ('
  shallow (history is cut off)  yes
$ git clone -q --shared . ../shared && alis doctor -f ../shared/loggbok.alis | grep another
  objects of another repository yes
$ git replace HEAD $(git commit-tree -m other HEAD^{tree}) && alis doctor | grep replaced; git replace -d HEAD >/dev/null
  commits replaced              yes
## nothing lies there
$ alis doctor --break-lock
no lock lies in this repository
## what a crash leaves: the message says what to do
$ touch .git/index.lock && alis commit 2>&1 | sh mask
alis: another program holds git's lock '$T/.git/index.lock', made N s ago; if none is running: alis doctor --break-lock
$ mkdir oppsummering && echo half >oppsummering/.alis-999999999-0.tmp
$ touch .git/index.alis .git/refs/heads/main.lock .git/HEAD.lock
$ alis doctor | sed '1,/^Locks/d' | sh mask
  $T/oppsummering/.alis-999999999-0.tmp, left by an alis that was ended
  $T/.git/HEAD.lock, made N s ago, held by nobody
  $T/.git/index.alis, made N s ago, held by nobody
  $T/.git/refs/heads/main.lock, made N s ago, held by nobody
  $T/.git/index.lock, made N s ago, held by nobody
$ alis doctor --format json | sed -n '/"left"/,$p' | sed 's/"age": [0-9]*/"age": N/'
  "left": [
    {
      "path": "$T/oppsummering/.alis-999999999-0.tmp",
      "lock": false
    },
    {
      "path": "$T/.git/HEAD.lock",
      "lock": true,
      "age": N,
      "holder": "nobody",
      "program": "",
      "process": 0
    },
    {
      "path": "$T/.git/index.alis",
      "lock": true,
      "age": N,
      "holder": "nobody",
      "program": "",
      "process": 0
    },
    {
      "path": "$T/.git/refs/heads/main.lock",
      "lock": true,
      "age": N,
      "holder": "nobody",
      "program": "",
      "process": 0
    },
    {
      "path": "$T/.git/index.lock",
      "lock": true,
      "age": N,
      "holder": "nobody",
      "program": "",
      "process": 0
    }
  ]
}
$ alis doctor --break-lock --dry-run | sh mask; ls -A oppsummering .git/*.lock
would be taken away: $T/oppsummering/.alis-999999999-0.tmp
would be taken away: $T/.git/HEAD.lock, made N s ago
would be taken away: $T/.git/index.alis, made N s ago
would be taken away: $T/.git/refs/heads/main.lock, made N s ago
would be taken away: $T/.git/index.lock, made N s ago
.git/HEAD.lock
.git/index.lock

oppsummering:
.alis-999999999-0.tmp
## one that holds a lock keeps them all
$ (exec 9<.git/index.lock; alis doctor --break-lock; echo $?) 2>&1 | sh mask
alis: '$T/.git/index.lock' stays: PROGRAM (process N) has it open
3
## and so does a git that works here
$ (git -c alias.x='!alis doctor --break-lock; echo $?' x) 2>&1 | sh mask; ls .git/index.lock
alis: '$T/.git/HEAD.lock' stays: PROGRAM (process N) runs in this repository
alis: '$T/.git/index.alis' stays: PROGRAM (process N) runs in this repository
alis: '$T/.git/refs/heads/main.lock' stays: PROGRAM (process N) runs in this repository
alis: '$T/.git/index.lock' stays: PROGRAM (process N) runs in this repository
3
.git/index.lock
## else they go, the index's last
$ alis doctor --break-lock | sh mask; git fsck --no-dangling; git status --porcelain
taken away: $T/oppsummering/.alis-999999999-0.tmp
taken away: $T/.git/HEAD.lock, made N s ago
taken away: $T/.git/index.alis, made N s ago
taken away: $T/.git/refs/heads/main.lock, made N s ago
taken away: $T/.git/index.lock, made N s ago
?? mask
$ alis commit | sed 's/^[0-9a-f]*/ID/'; git status --porcelain
ID ny oppsummering
?? mask
## a linked work tree has its own index
$ git worktree add -q ../linked -b side && touch .git/worktrees/linked/index.lock && alis doctor --break-lock
no lock lies in this repository
$ alis sjekkoppsett --break-lock -f ../linked/loggbok.alis | sh mask
taken away: $T/.git/worktrees/linked/index.lock, made N s ago
