## A093: a pattern that does not compile; the mark is where it stopped
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt

$ alis list "/grunnkurs (a/"
! QUERY:1:15: error[A093]: the pattern does not compile: a closing parenthesis is missing
!  1 | '/grunnkurs (a/'
!    |               ^
! 1 error, 0 warnings
? 2
$ alis list /kurs
! QUERY:1:1: error[A093]: the pattern does not compile: a pattern ends with / too
!  1 | /kurs
!    | ^^^^^
! 1 error, 0 warnings
? 2
$ alis list "/a{2,1}b/"
! QUERY:1:7: error[A093]: the pattern does not compile: the numbers between { and } go downward
!  1 | /a{2,1}b/
!    |       ^
! 1 error, 0 warnings
? 2
