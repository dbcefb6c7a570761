## cohort audit: each member's own history, and the leader's summaries made anew
## from the commits that they pin. Kari's journal is under the shipped rule book;
## Ola has one of his own; nothing has been pulled of Berit
== kari/loggbok.alis
alis Kari Nordmann
    start: 2017-09-01
    regelverk: allmennmedisin-2017
2017-09-01.. * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2018-03-17 * vakt Nordhordland legevakt
== ola/loggbok.alis
alis Ola Hansen
    start: 2018-01-01
    regelverk: allmennmedisin-2017
2018-04-07 * vakt Ytre Sogn legevakt
== leder/kohort.alis
kohort ALIS-VEST
kommune Masfjorden
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    kommune: Masfjorden
lege Ola Hansen
    depot: https://git.gulen.example/ola.git
lege Berit Dal
    depot: https://git.gulen.example/berit.git
$ mkdir ola/regelverk && alis rules show allmennmedisin-2017 --raw | sed 's/minst: 40 vakter/minst: 3 vakter/' >ola/regelverk/allmennmedisin-2017.regler
$ for name in kari ola; do (cd $name && git init -q && alis commit 2>/dev/null); done
6a906f50 tjeneste allmennpraksis; vakt Nordhordland legevakt
1e840ddf vakt Ytre Sogn legevakt
$ cd leder && git init -q && mkdir -p .alis/speil && echo '*' >.alis/.gitignore
$ cd leder && git clone -q --bare ../kari .alis/speil/kari-nordmann-1b126b44 && git clone -q --bare ../ola .alis/speil/ola-hansen-54c848b8
$ cd leder && alis cohort commit && alis cohort audit
6bd7cb69 kohort 2018-12-31: 3 av 3 endret
doctor         audit        summaries  confirmed  signed  findings
Kari Nordmann  proved               1          2       0
Ola Hansen     proved               1          1       0
Berit Dal      not audited                                not pulled
3 looked at, 1 at fault
summaries of the cohort
6bd7cb69  2019-01-01  proved  kohort 2018-12-31: 3 av 3 endret
? 1
## Berit leaves; all is well then, and the old summary is proved by the roster
## that stands beside it
$ cd leder && sed -i '/^lege Berit/,$d' kohort.alis && alis cohort commit --date 2019-01-31 && alis cohort audit
b0ee10df kohort 2019-01-31: 1 av 3 endret
doctor         audit   summaries  confirmed  signed
Kari Nordmann  proved          1          2       0
Ola Hansen     proved          1          1       0
2 looked at, 0 at fault
summaries of the cohort
b0ee10df  2019-01-01  proved  kohort 2019-01-31: 1 av 3 endret
6bd7cb69  2019-01-01  proved  kohort 2018-12-31: 3 av 3 endret
## Ola gets another rule book: an old summary is proved by the one that stood in
## the commit that it pins
$ cd ola && sed -i 's/minst: 3 vakter/minst: 1 vakter/' regelverk/allmennmedisin-2017.regler && alis commit --date 2019-02-01 2>/dev/null && git push -q ../leder/.alis/speil/ola-hansen-54c848b8 main
3aaab3b0 ny oppsummering
$ cd leder && alis cohort commit --date 2019-02-28 && git log -1 --format=%b | head -1 && alis cohort audit
5c34941d kohort 2019-02-28: 1 av 2 endret
Ola Hansen: ny oppsummering
doctor         audit   summaries  confirmed  signed
Kari Nordmann  proved          1          2       0
Ola Hansen     proved          2          1       0
2 looked at, 0 at fault
summaries of the cohort
5c34941d  2019-01-01  proved  kohort 2019-02-28: 1 av 2 endret
b0ee10df  2019-01-01  proved  kohort 2019-01-31: 1 av 3 endret
6bd7cb69  2019-01-01  proved  kohort 2018-12-31: 3 av 3 endret
## a journal that was rewritten, and accepted: what was taken before is kept by
## refs/alis/was, so that the older summaries are still proved
$ cd kari && sed -i 's/Nordhordland/Sotra/' loggbok.alis && alis commit 2>/dev/null && git reset -q --soft HEAD~2 2>/dev/null || git update-ref -d HEAD
52f08632 endret vakt Sotra legevakt
$ cd kari && alis commit 2>/dev/null | cut -c10- && cd ../leder/.alis/speil/kari-nordmann-1b126b44 && git update-ref refs/alis/was/20190301T080000Z main && git fetch -q ../../../../kari +main:main && git -c gc.pruneExpire=now gc -q --prune=now
tjeneste allmennpraksis; vakt Sotra legevakt
$ cd leder && alis cohort commit --date 2019-03-31 && git log -1 --format=%b | head -1 && alis cohort audit
130863b7 kohort 2019-03-31: 1 av 2 endret
Kari Nordmann: endret vakt Sotra legevakt
doctor         audit   summaries  confirmed  signed
Kari Nordmann  proved          1          2       0
Ola Hansen     proved          2          1       0
2 looked at, 0 at fault
summaries of the cohort
130863b7  2019-01-01  proved  kohort 2019-03-31: 1 av 2 endret
5c34941d  2019-01-01  proved  kohort 2019-02-28: 1 av 2 endret
b0ee10df  2019-01-01  proved  kohort 2019-01-31: 1 av 3 endret
6bd7cb69  2019-01-01  proved  kohort 2018-12-31: 3 av 3 endret
## without that it is told whose commit is lost; of the others all is compared
$ cd leder/.alis/speil/kari-nordmann-1b126b44 && git update-ref -d refs/alis/was/20190301T080000Z && git -c gc.pruneExpire=now gc -q --prune=now
$ cd leder && alis cohort audit | tail -n +4
2 looked at, 0 at fault
summaries of the cohort
130863b7  2019-01-01  proved  kohort 2019-03-31: 1 av 2 endret
5c34941d  2019-01-01  pin-lost  kohort 2019-02-28: 1 av 2 endret
    Kari Nordmann: the commit that is pinned is not in the mirror
b0ee10df  2019-01-01  pin-lost  kohort 2019-01-31: 1 av 3 endret
    Kari Nordmann: the commit that is pinned is not in the mirror
6bd7cb69  2019-01-01  pin-lost  kohort 2018-12-31: 3 av 3 endret
    Kari Nordmann: the commit that is pinned is not in the mirror
## the seen log of the leader tells of the rewriting
$ cd leder && printf '2019-02-01T08:00:00Z kari-nordmann-1b126b44 main 0000000000000000000000000000000000000000 2222222222222222222222222222222222222222\n' >kohort/sett.txt && alis cohort audit | head -4
doctor         audit     summaries  confirmed  signed  findings
Kari Nordmann  at fault          1          2       0  1 branch rewritten
Ola Hansen     proved            2          1       0
2 looked at, 1 at fault
$ cd leder && rm kohort/sett.txt
## a summary that is edited by hand: a figure, the text, a key that is none
$ cd leder && git checkout -q -b hand && sed -i '0,/"have": "1"/s//"have": "4"/' kohort/status.json && git commit -qam 'fire vakter' && sed -i 's/Ola Hansen /Ola Hansen!/' kohort/status.txt && git checkout -q HEAD~ -- kohort/status.json && git commit -qam 'en tekst' && sed -i 's/"format": 1,/&\n  "godkjent": true,/' kohort/status.json && git checkout -q HEAD~2 -- kohort/status.txt && git commit -qam 'en nøkkel' && alis cohort audit | grep -A3 -E 'fire|en tekst|en nøkkel'
312e11c4  2019-01-01  differs  en nøkkel
    unknown key 'godkjent'
5d3acf41  2019-01-01  differs  en tekst
    kohort/status.txt was changed by hand
    line 5 is 'Ola Hansen!                3aaab3b0        2/16', here it is 'Ola Hansen                 3aaab3b0        2/16'
f8d3340e  2019-01-01  differs  fire vakter
    Kari Nordmann, legevakt: have 4 in the summary, 1 by the journal
130863b7  2019-01-01  proved  kohort 2019-03-31: 1 av 2 endret
5c34941d  2019-01-01  pin-lost  kohort 2019-02-28: 1 av 2 endret
## another commit is pinned than the figures are of; a claim of another version
$ cd leder && git checkout -q -b annet main && sed -i "s/$(git -C ../ola rev-parse HEAD)/$(git -C ../ola rev-parse HEAD~)/" kohort/status.json && git commit -qam 'et annet feste' && git checkout -q HEAD~ -- kohort && sed -i 's/"alis": "[^"]*"/"alis": "0.0.9"/' kohort/status.json && git commit -qam 'en annen versjon' && alis cohort audit | grep -A4 -E 'et annet|en annen'
e7b71b6d  2019-01-01  proved-values  en annen versjon
    made by alis 0.0.9, here it is 0.1.0
4e56b0a4  2019-01-01  other-rulebook  et annet feste
    Ola Hansen: made with allmennmedisin-2017 sha256 a0c707d9, here it is 4e9dea76
    Ola Hansen, legevakt: state met in the summary, short by the journal
    Ola Hansen, legevakt: need 1 in the summary, 3 by the journal
    Ola Hansen, legevakt: remaining 0 in the summary, 2 by the journal
## a rule book that is not at hand
$ cd leder && git checkout -q -b bok main && sed -i '0,/"sha256": "abf4/s//"sha256": "0123/' kohort/status.json && git commit -qam 'en annen bok' && alis cohort audit | grep -A2 'en annen bok'
53700877  2019-01-01  other-rulebook  en annen bok
    Kari Nordmann: made with allmennmedisin-2017 sha256 012332f9, here it is abf432f9
130863b7  2019-01-01  proved  kohort 2019-03-31: 1 av 2 endret
## the roster edited in the commit of the summary, and after it
$ cd leder && git checkout -q -b ny main && sed -i 's/ALIS-VEST/ALIS-NORD/' kohort.alis && git commit -qam 'nytt navn' && alis cohort audit | grep -A1 'stale\|nytt navn'
732970e3  2019-01-01  stale  nytt navn
    the cohort file has changed since
$ cd leder && git checkout -q -b begge main && sed -i 's/ALIS-VEST/ALIS-NORD/' kohort.alis && sed -i 's/"warnings"/"warnings" /' kohort/status.json && git commit -qam 'begge' && alis cohort audit | grep -A3 'begge'
75bf36ac  2019-01-01  other-journal  begge
    kohort.alis: summary of 79e346ed, the commit holds deeaa1ee
    cohort ALIS-VEST in the summary, ALIS-NORD by the journal
130863b7  2019-01-01  proved  kohort 2019-03-31: 1 av 2 endret
## what no program can take for a summary
$ cd leder && git checkout -q -b rot main && sed -i 's/"commit": "[0-9a-f]*"/"commit": "HEAD~1"/' kohort/status.json && git commit -qam 'en revisjon' && printf '{' >kohort/status.json && git commit -qam 'halv' && git rm -q kohort/status.json && git commit -qm 'borte' && alis cohort audit | grep -A1 -E 'en revisjon|halv|borte'
81a57dba  2019-01-01  unreadable  borte
    kohort/status.json is not in the commit
d0988243  2019-01-01  unreadable  halv
    line 1 is not JSON: string or '}' expected near end of file
d4a05fdd  2019-01-01  unreadable  en revisjon
    Kari Nordmann is not what a pin can be
## JSON and CSV; in Norwegian
$ cd leder && git checkout -q main && alis cohort audit --format csv
name,fails,why,summaries,summaries_at_fault,confirmed,signed,marks_at_fault,changed_later,signatures_at_fault,statements_at_fault,rewritten,held
"Kari Nordmann",false,,1,0,2,0,0,0,0,0,0,
"Ola Hansen",false,,2,0,1,0,0,0,0,0,0,
? 1
$ cd leder && alis cohort audit --format json | head -40
{
  "format": 1,
  "members": [
    {
      "name": "Kari Nordmann",
      "fails": false,
      "why": null,
      "summaries": 1,
      "summaries_at_fault": 0,
      "confirmed": 2,
      "signed": 0,
      "marks_at_fault": 0,
      "changed_later": 0,
      "signatures_at_fault": 0,
      "statements_at_fault": 0,
      "rewritten": 0,
      "held": null
    },
    {
      "name": "Ola Hansen",
      "fails": false,
      "why": null,
      "summaries": 2,
      "summaries_at_fault": 0,
      "confirmed": 1,
      "signed": 0,
      "marks_at_fault": 0,
      "changed_later": 0,
      "signatures_at_fault": 0,
      "statements_at_fault": 0,
      "rewritten": 0,
      "held": null
    }
  ],
  "summaries": [
    {
      "verdict": "proved",
      "commit": "130863b7",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
$ cd leder && LC_ALL=nb_NO.UTF-8 LANGUAGE=nb alis kohort revider | head -8
lege           revisjon  oppsummeringer  bekreftet  signert
Kari Nordmann  stemmer                1          2        0
Ola Hansen     stemmer                2          1        0
2 kontrollert, 0 med feil
oppsummeringer av kohorten
130863b7  2019-01-01  stemmer  kohort 2019-03-31: 1 av 2 endret
5c34941d  2019-01-01  feste-borte  kohort 2019-02-28: 1 av 2 endret
    Kari Nordmann: innsjekkingen som er festet, er ikke i speilet
## one member in full, as alis audit tells it; some of them
$ cd leder && alis cohort audit Ola
3aaab3b0  2019-01-01  proved  ny oppsummering
1e840ddf  2019-01-01  proved  vakt Ytre Sogn legevakt
2 looked at, 0 at fault
entries of Ola Hansen that are confirmed
     1  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     2  unsigned
when entries came, after their day
     1  within a year
    median 269 days, the longest 269
$ cd leder && alis cohort audit Kari Ola
doctor         audit   summaries  confirmed  signed
Kari Nordmann  proved          1          2       0
Ola Hansen     proved          2          1       0
2 looked at, 0 at fault
$ cd leder && alis cohort audit --kommune Masfjorden
doctor         audit   summaries  confirmed  signed
Kari Nordmann  proved          1          2       0
1 looked at, 0 at fault
$ cd leder && alis cohort audit Per
! alis: there is no 'Per' in the cohort
? 2
