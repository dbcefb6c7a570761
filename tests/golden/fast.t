## Lines that repeat, in three languages, as they are read.
== loggbok.alis
alis Kari Nordmann
    rulebook: allmennmedisin-2017
    start: 2018-09-01
veileder Ola Hansen

repeat 1.1.2019..31.12.2019   every week supervision 1 h Ola Hansen
Fast 2018-09-01..2020-06-30 kvar 2. veke grupperettleiing 3 timar, Ola Hansen|natt  ; x
fast 2019-01-31..2020-12-31 2 per months shift 1 shift 8,50 t Stord
	except: 2019-07-01..2019-07-31,
		24.12.2019
alias sosialt = vakt
fast 2019-01-01..2019-12-31 hver måned sosialt
2018-09-01.. * tjeneste 100 % allmennpraksis
2018-12-01 * veiledning 1 t Ola Hansen
kontroll 2020-12-31 veiledning = 1 t

$ alis check
loggbok.alis: 2 entries in 1 file, no errors
! loggbok.alis:13:1: warning[A059]: no veiledning for 91 days of service, from 2018-09-01 to 2018-11-30
!  13 | 2018-09-01.. * tjeneste 100 % allmennpraksis
!     | ^^^^^^^^^^^^
!   see loggbok.alis:14:1
!  14 | 2018-12-01 * veiledning 1 t Ola Hansen
!   hint: enter what was held, or the leave that was taken
! loggbok.alis:14:1: warning[A059]: no veiledning for 30 days of service, from 2018-12-02 to 2018-12-31
!  14 | 2018-12-01 * veiledning 1 t Ola Hansen
!     | ^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 2 warnings
$ alis print
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    start: 2018-09-01
veileder Ola Hansen
fast 2019-01-01..2019-12-31 hver uke veiledning 1 t Ola Hansen
fast 2018-09-01..2020-06-30 hver 2. uke gruppeveiledning 3 t Ola Hansen | natt
fast 2019-01-31..2020-12-31 2 per måned vakt 1 vakt 8.5 t Stord
    unntatt: 2019-07-01..2019-07-31, 24.12.2019
alias sosialt = vakt
fast 2019-01-01..2019-12-31 hver måned vakt
kontroll 2020-12-31 veiledning = 1 t
2018-09-01.. * tjeneste 100 % allmennpraksis
2018-12-01 * veiledning 1 t Ola Hansen
$ alis print --format json | sed -n '/"line": 8/,/^    },/p'
      "line": 8,
      "directive": "fast",
      "name": null,
      "value": null,
      "date": null,
      "amount": null,
      "unit": null,
      "repeats": {
        "first": "2019-01-31",
        "last": "2020-12-31",
        "rhythm": "2 per måned",
        "kind": "vakt",
        "written": "shift",
        "quantities": [
          {
            "amount": "1",
            "unit": "vakt"
          },
          {
            "amount": "8.5",
            "unit": "t"
          }
        ],
        "what": "Stord",
        "note": ""
      },
      "attributes": [
        {
          "key": "unntatt",
          "value": "2019-07-01..2019-07-31, 24.12.2019"
        }
      ]
    },
## Printed and read again they are the same.
$ alis print >hele.alis; alis print -f hele.alis | cmp hele.alis -
## They are no entries.
$ alis list
2018-09-01..  *  tjeneste allmennpraksis  tjeneste:allmennpraksis  100 %  4 m
2018-12-01    *  veiledning Ola Hansen    veiledning                 1 t  1 t
$ alis sum
tjeneste:allmennpraksis  4 m
veiledning               1 t
## One form for all of them; laid out again it stays as it is.
$ alis fmt --dry-run
diff --git a/loggbok.alis b/loggbok.alis
index 9303498..5117e7d 100644
--- a/loggbok.alis
+++ b/loggbok.alis
@@ -1,15 +1,15 @@
 alis Kari Nordmann
-    rulebook: allmennmedisin-2017
+    regelverk: allmennmedisin-2017
     start: 2018-09-01
 veileder Ola Hansen
 
-repeat 1.1.2019..31.12.2019   every week supervision 1 h Ola Hansen
-Fast 2018-09-01..2020-06-30 kvar 2. veke grupperettleiing 3 timar, Ola Hansen|natt  ; x
-fast 2019-01-31..2020-12-31 2 per months shift 1 shift 8,50 t Stord
-	except: 2019-07-01..2019-07-31,
-		24.12.2019
+fast 2019-01-01..2019-12-31 hver uke veiledning 1 t Ola Hansen
+fast 2018-09-01..2020-06-30 hver 2. uke gruppeveiledning 3 timer, Ola Hansen | natt  ; x
+fast 2019-01-31..2020-12-31 2 per måned vakt 1 vakt 8,50 t Stord
+    unntatt: 2019-07-01..2019-07-31,
+      24.12.2019
 alias sosialt = vakt
 fast 2019-01-01..2019-12-31 hver måned sosialt
-2018-09-01.. * tjeneste 100 % allmennpraksis
-2018-12-01 * veiledning 1 t Ola Hansen
+2018-09-01..              * tjeneste 100 % allmennpraksis
+2018-12-01                * veiledning 1 t Ola Hansen
 kontroll 2020-12-31 veiledning = 1 t
$ alis fmt >/dev/null; alis fmt --check; sed -n 6,13p loggbok.alis
fast 2019-01-01..2019-12-31 hver uke veiledning 1 t Ola Hansen
fast 2018-09-01..2020-06-30 hver 2. uke gruppeveiledning 3 timer, Ola Hansen | natt  ; x
fast 2019-01-31..2020-12-31 2 per måned vakt 1 vakt 8,50 t Stord
    unntatt: 2019-07-01..2019-07-31,
      24.12.2019
alias sosialt = vakt
fast 2019-01-01..2019-12-31 hver måned sosialt
2018-09-01..              * tjeneste 100 % allmennpraksis
## An alias of a known word keeps that word from being written.
== ord.alis
alias vakt = kurs
fast 2019-01-01..2019-12-31 every week shift Stord
$ alis fmt -f ord.alis; cat ord.alis
ord.alis
alias vakt = kurs
fast 2019-01-01..2019-12-31 hver uke shift Stord
$ alis print -f ord.alis
alias vakt = kurs
fast 2019-01-01..2019-12-31 hver uke shift Stord
## A commit tells of entries alone; that a fast line came is in git's own diff.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-12-01 * vakt Stord

$ git init -q; alis commit | sed 1d
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
fast 2019-01-01..2019-12-31 hver uke vakt Stord
2018-12-01 * vakt Stord

$ alis commit >/dev/null; git log -1 --format=%s
fast vakt Stord
$ alis log | grep -v '^[0-9a-f]'
  fast vakt Stord
    + fast
  vakt Stord
    + 2018-12-01 * vakt Stord
    + alis Kari Nordmann
## An entry is put among the entries, whatever lines stand about them.
$ alis add vakt Voss --date 2018-12-20 >/dev/null; cat loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
fast 2019-01-01..2019-12-31 hver uke vakt Stord
2018-12-01 * vakt Stord
2018-12-20   vakt Voss
## Of a line with an error in it nothing comes, and it is not repeated.
== feil.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
fast 2019-01-01..2019-01-29 hver uke veiledning 1 t Ola Hansen | 13097248022
fast 2019-01-01..2019-01-29 hver uke vakt Stord
fast 2019-01-01..2019-01-29 hver uke vakt 13097248022
$ alis check -f feil.alis | cat; alis print -f feil.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
fast 2019-01-01..2019-01-29 hver uke vakt Stord
! feil.alis:4:66: error[A080]: a national identity number may never stand in a journal
!  4 | fast 2019-01-01..2019-01-29 hver uke veiledning 1 t Ola Hansen | ***********
!    |                                                                  ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! feil.alis:6:43: error[A080]: a national identity number may never stand in a journal
!  6 | fast 2019-01-01..2019-01-29 hver uke vakt ***********
!    |                                           ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! 2 errors, 0 warnings
? 1
