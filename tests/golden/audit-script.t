## docs/audit.sh: the digests of a summary by git, sha256sum and awk alone
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
== journal/2019.alis
2019-01-05 16:00-23:00    * vakt Nordhordland legevakt
$ git init -q && alis commit --date 2019-01-31 && sh "$TOP"/docs/audit.sh
f957544c 2 vakter
f957544c same, but for the shipped rule books
$ printf '2019-02-02 16:00-23:00    * vakt Sotra legevakt\n' >>journal/2019.alis && alis commit --date 2019-02-28
120cc84a vakt Sotra legevakt
$ for book in allmennmedisin-2017 felles; do alis rules show --raw $book >../$book.regler; done; sh "$TOP"/docs/audit.sh -b .. --all
120cc84a same
f957544c same
## a journal that was changed under its summary
$ git checkout -q -b under && sed -i 's/Sotra/Stord/' journal/2019.alis && git commit -q --amend -a --no-edit && sh "$TOP"/docs/audit.sh -b .. --all
120cc84a same
4f9f76eb journal/2019.alis: named 2de18dec, there is f7c6e1b9
f957544c same
? 1
## a journal that was changed after its summary
$ git checkout -q -b siden main && sed -i 's/Sotra/Stord/' journal/2019.alis && git commit -qam 'et annet sted' && sh "$TOP"/docs/audit.sh -b .. main..siden
d663eb94 journal/2019.alis: named 2de18dec, there is f7c6e1b9
? 1
## a summary that names the changed journal, under the message of the old one
$ git checkout -q -b navn main && sed -i 's/Sotra/Stord/' journal/2019.alis && id=$(git hash-object journal/2019.alis) && was=$(git rev-parse HEAD:journal/2019.alis) && sed -i "s/$was/$id/" oppsummering/status.json && git commit -q --amend -a --no-edit && sh "$TOP"/docs/audit.sh -b ..
d1b3ed4c Alis-Journal: named 69978cdb, there is d7feb43d
? 1
## another rule book than the summary names
$ git checkout -q -b regler main && mkdir regelverk && sed 's/minst: 40 vakter/minst: 2 vakter/' ../allmennmedisin-2017.regler >regelverk/allmennmedisin-2017.regler && git add -A && git commit -q --amend --no-edit && sh "$TOP"/docs/audit.sh -b ..
2e70b200 allmennmedisin-2017: named abf432f9, there is ee322a65
? 1
## what it cannot see: figures that do not follow. That is what 'alis audit' is for
$ git checkout -q -b tall main && sed -i 's/"have": "3"/"have": "33"/' oppsummering/status.json && git commit -q --amend -a --no-edit && sh "$TOP"/docs/audit.sh -b ..
0bd5ac81 same
$ alis audit HEAD~1.. | head -n 2
0bd5ac81  2019-01-01  differs  vakt Sotra legevakt
    legevakt: have 33 in the summary, 3 by the journal
## replace refs are not followed; a journal in a folder of its own
$ git checkout -q main && git replace main under && sh "$TOP"/docs/audit.sh -b .. ; git replace -d main >/dev/null
120cc84a same
$ mkdir kari && git mv loggbok.alis journal kari && git rm -qr oppsummering && alis commit -f kari/loggbok.alis --date 2019-03-31 && sh "$TOP"/docs/audit.sh -d kari -b ..
b2972d89 3 vakter
b2972d89 same
$ sh "$TOP"/docs/audit.sh ingen 2>/dev/null
? 2
## no other program is run, whatever shell runs it and whatever the repository's
## own configuration says
$ git checkout -q main 2>/dev/null; mkdir ../only && for name in git sha256sum awk; do ln -s "$(command -v $name)" ../only; done; git config log.showSignature true && git config gpg.program "$PWD/no-such" && shell=$(command -v sh) && PATH=$PWD/../only "$shell" "$TOP"/docs/audit.sh --all
b2972d89 Alis-Journal: named 63a393b8, there is 69978cdb
d1b3ed4c Alis-Journal: named 69978cdb, there is d7feb43d
2e70b200 allmennmedisin-2017: named abf432f9, there is ee322a65
d663eb94 journal/2019.alis: named 2de18dec, there is f7c6e1b9
0bd5ac81 same, but for the shipped rule books
4f9f76eb journal/2019.alis: named 2de18dec, there is f7c6e1b9
120cc84a same, but for the shipped rule books
f957544c same, but for the shipped rule books
? 1
## what cannot be read is not the same, and cannot speak to the terminal
$ sed -i "s|\"path\": \".*2018|\"path\": \"$(printf '\033')[31mjournal/2018|" kari/oppsummering/status.json && git commit -qam x && sh "$TOP"/docs/audit.sh -d kari -b .. | cut -d ' ' -f 2-
?[31mjournal/2018.alis: named 8b23beda, there is none
