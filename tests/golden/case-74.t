## Case 74: 31.11.2019, 29.02.2019 and an end before the start:
## errors with line and column. November has 30 days, February of 2019 has 28;
## 29.02.2020 exists.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
31.11.2019  * vakt Nordhordland legevakt
29.02.2019  * vakt Nordhordland legevakt
29.02.2020  * vakt Nordhordland legevakt
2019-06-02..2019-06-01  * vakt Nordhordland legevakt
2019-06-01..31.11.2019  * vakt Nordhordland legevakt
$ alis check --date 2020-12-31
! loggbok.alis:3:1: error[A012]: the date 31.11.2019 does not exist
!  3 | 31.11.2019  * vakt Nordhordland legevakt
!    | ^^^^^^^^^^
!   hint: month 11 of 2019 has 30 days
! loggbok.alis:4:1: error[A012]: the date 29.02.2019 does not exist
!  4 | 29.02.2019  * vakt Nordhordland legevakt
!    | ^^^^^^^^^^
!   hint: month 2 of 2019 has 28 days
! loggbok.alis:6:1: error[A013]: the period ends on 2019-06-01, before it starts on 2019-06-02
!  6 | 2019-06-02..2019-06-01  * vakt Nordhordland legevakt
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: write the earlier date first
! loggbok.alis:7:13: error[A012]: the date 31.11.2019 does not exist
!  7 | 2019-06-01..31.11.2019  * vakt Nordhordland legevakt
!    |             ^^^^^^^^^^
!   hint: month 11 of 2019 has 30 days
! 4 errors, 0 warnings
! 4 entries are left out of the requirements
? 1
## the one that stands is counted
$ alis status --date 2020-12-31 --format csv 2>/dev/null | grep '^"legevakt' | cut -d, -f5
1
