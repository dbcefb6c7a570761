## A095: a pattern that gives up names itself and the text
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt
2018-01-13 * vakt Nordhordland legevakt, dagvakt

$ alis list "/^.*[#%]/" "/^(?:\\w|\\S|.)*[#%]/"
! QUERY:1:11: error[A095]: the pattern /^(?:\w|\S|.)*[#%]/ gave up on a text
!  1 | /^.*[#%]/ /^(?:\w|\S|.)*[#%]/
!    |           ^^^^^^^^^^^^^^^^^^^
!   see loggbok.alis:4:1
!  4 | 2018-01-13 * vakt Nordhordland legevakt, dagvakt
!   hint: avoid a repeated group inside a repeated group
! 1 error, 0 warnings
? 2
