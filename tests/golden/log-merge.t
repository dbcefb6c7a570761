## log of merges: what differs from all parents is told, and nothing else
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen

2018-03-01 * vakt Nordhordland legevakt
2018-04-06 * veiledning 1 t Ola Hansen | Takster
2018-06-01 * vakt Sotra legevakt
$ git init -q -b main && git add . && git commit -qm grunnlag
$ git checkout -qb dato && sed -i 's/^2018-04-06/2018-04-07/' loggbok.alis && git commit -qam 'ny dato'
$ git checkout -q main && sed -i 's/1 t Ola/2 t Ola/' loggbok.alis && git commit -qam 'nye timer'
## the two sides changed fields of one entry: the merge that joins them adds nothing
$ git merge -q dato >/dev/null 2>&1; sed -i '/^<<<<<<</,/^>>>>>>>/c 2018-04-07 * veiledning 2 t Ola Hansen | Takster' loggbok.alis && git commit -qam 'begge' && alis log HEAD~1..
7d8c613e  2019-01-01  Kari Nordmann
  ny dato
    ~ 2018-04-07 veiledning 1 t Ola Hansen
        date: 2018-04-06 → 2018-04-07
## an evil merge: both sides wrote the hours, and the merge writes others; it adds an entry, removes one and changes a directive
$ git checkout -qb side && sed -i 's/2 t Ola/3 t Ola/' loggbok.alis && git commit -qam 'tre timer'
$ git checkout -q main && sed -i 's/2 t Ola/4 t Ola/' loggbok.alis && git commit -qam 'fire timer'
$ git merge -q side >/dev/null 2>&1; sed -i -e '/^<<<<<<</,/^>>>>>>>/c 2018-04-07 * veiledning 5 t Ola Hansen | Takster' -e '/Sotra/d' -e 's/^veileder .*/&\n    spesialist: allmennmedisin/' loggbok.alis && echo '2018-07-01 * vakt Voss legevakt' >>loggbok.alis && git commit -qam 'fletter, og mer til'
$ alis log HEAD~2..
0bfddb77  2019-01-01  Kari Nordmann
  fletter, og mer til
  a merge: what is unlike all that it joins
    + 2018-07-01 * vakt Voss legevakt
    ~ 2018-04-07 veiledning 5 t Ola Hansen
        amount: 4 t → 5 t
    - 2018-06-01 vakt Sotra legevakt
    ~ veileder Ola Hansen
        spesialist: – → allmennmedisin
ffb99992  2019-01-01  Kari Nordmann
  fire timer
    ~ 2018-04-07 veiledning 4 t Ola Hansen
        amount: 2 t → 4 t
b16dc60a  2019-01-01  Kari Nordmann
  tre timer
    ~ 2018-04-07 veiledning 3 t Ola Hansen
        amount: 2 t → 3 t
## an octopus of three branches, each with its own entry, and one of nobody's
$ for b in a b c; do git checkout -qb $b main && printf '2018-08-01 * vakt %s\n' $b >$b.alis && sed -i "s/^veileder/inkluder $b.alis\n&/" loggbok.alis && git add . && git commit -qm "gren $b"; git checkout -q main; done
$ tree=$(git rev-parse main^{tree}) && git checkout -q -B alt main && for b in a b c; do git checkout -q $b -- $b.alis; done && sed -i 's/^veileder/inkluder a.alis\ninkluder b.alis\ninkluder c.alis\n&/' loggbok.alis && git add . && git commit -q --allow-empty -m x && tree=$(git write-tree) && git reset -q --hard $(git commit-tree -p main -p a -p b -p c -m 'blekksprut' $tree) && alis log main..
c7b65753  2019-01-01  Kari Nordmann
  gren a
    + 2018-08-01 * vakt a
    + inkluder a.alis
2e8ac0e7  2019-01-01  Kari Nordmann
  gren b
    + 2018-08-01 * vakt b
    + inkluder b.alis
3038d587  2019-01-01  Kari Nordmann
  gren c
    + 2018-08-01 * vakt c
    + inkluder c.alis
$ echo '2018-09-01 * vakt ingens' >>loggbok.alis && git commit -q --amend -am 'blekksprut med noe attåt' && alis log main.. | head -4
e8042677  2019-01-01  Kari Nordmann
  blekksprut med noe attåt
  a merge: what is unlike all that it joins
    + 2018-09-01 * vakt ingens
$ alis check
loggbok.alis: 7 entries in 4 files, no errors
## --format json tells that it is a merge
$ alis log --format json main.. | grep -c '"merge": true'
1
