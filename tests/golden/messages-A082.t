## Telephone numbers, and what is none.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Stord | ring 412 34 567
2018-01-13 * vakt Stord | 41234567, 55 12 34 56 og +47 22334455
2018-01-14 * vakt Stord | tlf. 55123456
2018-01-15 * vakt Stord | ring 412 34 567  ; personvern: ok
2018-01-16 * utgift 12 345 678 kr kurs | 41234567 kr i alt
2018-01-17 * vakt Stord | 20180112, 55123456, 912 345 678, 12 34 56 78
    bevis: bilag/41234567.pdf
$ alis check
loggbok.alis: 6 entries in 1 file, no errors
! loggbok.alis:3:32: warning[A082]: this seems to be a telephone number
!  3 | 2018-01-12 * vakt Stord | ring 412 34 567
!    |                                ^^^^^^^^^^
!   hint: if it is no patient's, end the line with '  ; personvern: ok'
! loggbok.alis:4:27: warning[A082]: this seems to be a telephone number
!  4 | 2018-01-13 * vakt Stord | 41234567, 55 12 34 56 og +47 22334455
!    |                           ^^^^^^^^
!   hint: if it is no patient's, end the line with '  ; personvern: ok'
! loggbok.alis:4:37: warning[A082]: this seems to be a telephone number
!  4 | 2018-01-13 * vakt Stord | 41234567, 55 12 34 56 og +47 22334455
!    |                                     ^^^^^^^^^^^
!   hint: if it is no patient's, end the line with '  ; personvern: ok'
! loggbok.alis:4:53: warning[A082]: this seems to be a telephone number
!  4 | 2018-01-13 * vakt Stord | 41234567, 55 12 34 56 og +47 22334455
!    |                                                     ^^^^^^^^^^^
!   hint: if it is no patient's, end the line with '  ; personvern: ok'
! loggbok.alis:5:32: warning[A082]: this seems to be a telephone number
!  5 | 2018-01-14 * vakt Stord | tlf. 55123456
!    |                                ^^^^^^^^
!   hint: if it is no patient's, end the line with '  ; personvern: ok'
! 0 errors, 5 warnings
