## audit: each summary by the rule books of its own commit, while books are changed,
## added, renamed and taken away beside the journal.
== regelverk/hus.regler
regelverk hus
    versjon: 1

katalog vakt
    gir: legevakt 1 vakt

krav vakter
    tittel: Vakter
    kilde: prøven
    sum: legevakt
    minst: 2 vakter
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2018-01-01 * vakt Stord
== next.sh
# next.sh SED NAMES: the books are edited and named so, and a shift more is held
day=$(grep -c vakt loggbok.alis)
sed -i "s/regelverk: .*/regelverk: $2/" loggbok.alis
[ -z "$1" ] || sed -i "$1" regelverk/*.regler
echo "2018-01-1$day * vakt Stord" >>loggbok.alis
git add regelverk && git commit -qm regler >/dev/null
alis commit >/dev/null 2>&1
alis status --format csv 2>/dev/null | tail -n +2 | cut -d, -f1,3,5,7 | tr '\n' ' '
echo
$ git init -q; git add regelverk; git commit -qm regler; alis commit >/dev/null 2>&1; sh next.sh '' hus; sh next.sh 's/2 vakter/4 vakter/' hus; sh next.sh '' 'hus, kompetansekrav'; sh next.sh '' 'hus, kompetansekrav'; sh next.sh '' 'kompetansekrav, hus'; sh next.sh '' hus
"vakter","met",2,2 
"vakter","short",3,4 
"vakter","met",4,4 "vikariat","met",0,360 
"vakter","met",5,4 "vikariat","met",0,360 
"vikariat","met",0,360 "vakter","met",6,4 
"vakter","met",7,4 
$ git mv regelverk/hus.regler regelverk/heim.regler; sed -i 's/regelverk hus/regelverk heim/' regelverk/heim.regler; sh next.sh '' heim; sh next.sh 's/4 vakter/9 vakter/' heim; sh next.sh '' heim
"vakter","met",8,4 
"vakter","met",9,9 
"vakter","met",10,9 
$ alis audit | sed -n 's/^[0-9a-f]* *//p' | sed '/at fault/q' | cut -c 1-60
2019-01-01  proved  vakt Stord
2019-01-01  proved  vakt Stord
2019-01-01  old-rulebook  regler
made with heim sha256 1c722ca1, here it is d77faac3
proved by the heim sha256 1c722ca1 of commit d8d6b6e0
2019-01-01  proved  vakt Stord; endret regelverk
2019-01-01  stale  regler
made with hus sha256 5edf709b, which the journal does not na
vakter stands in the summary alone
complete true in the summary, false by the journal
errors 0 in the summary, 1 by the journal
2019-01-01  proved  vakt Stord; endret regelverk
2019-01-01  proved  vakt Stord; endret regelverk
2019-01-01  proved  vakt Stord
2019-01-01  proved  vakt Stord; endret regelverk
2019-01-01  proved  vakt Stord
2019-01-01  old-rulebook  regler
made with hus sha256 2ecbe33c, here it is 5edf709b
proved by the hus sha256 2ecbe33c of commit e54cb277
2019-01-01  proved  vakt Stord
2019-01-01  proved  vakt Stord
looked at, 0 at fault
