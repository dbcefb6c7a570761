## Text that is not UTF-8: told once, at its first byte, with its likely encoding.
## ISO-8859-1: 0xF8 is ø there.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n2018-01-12 * notat S\370re B\370nes\n2018-01-13 * notat \345\n' >latin1.alis

$ alis check -f latin1.alis
! latin1.alis:3:21: error[A001]: the file is not UTF-8 here: byte 0xF8
!  3 | 2018-01-12 * notat S<0xF8>re B<0xF8>nes
!    |                     ^^^^^^
!   hint: it looks like ISO-8859-1 (or Windows-1252); save it as UTF-8
! 1 error, 0 warnings
! 2 entries are left out of the requirements
? 1

## Windows-1252: 0x93 is a quotation mark there, a control in ISO-8859-1.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n2018-01-12 * notat \223Faglunsj\224\n' >windows.alis

$ alis check -f windows.alis
! windows.alis:3:20: error[A001]: the file is not UTF-8 here: byte 0x93
!  3 | 2018-01-12 * notat <0x93>Faglunsj<0x94>
!    |                    ^^^^^^
!   hint: it looks like Windows-1252; save it as UTF-8
! 1 error, 0 warnings
! 1 entry is left out of the requirements
? 1

## UTF-16, as some editors call Unicode, with either byte order.
$ printf '\377\376a\000l\000i\000s\000 \000K\000' >utf16.alis

$ alis check -f utf16.alis 2>&1 | sed -n 1,4p
utf16.alis:1:1: error[A001]: the file is not UTF-8 here: byte 0xFF
 1 | <0xFF><0xFE>a<U+0000>l<U+0000>i<U+0000>s<U+0000> <U+0000>K<U+0000>
   | ^^^^^^
  hint: it looks like UTF-16; save it as UTF-8

$ printf '\376\377\000a\000l\000i\000s\000 \000K\000\n' >utf16be.alis

$ alis check -f utf16be.alis 2>&1 | sed -n 1,4p
utf16be.alis:1:1: error[A001]: the file is not UTF-8 here: byte 0xFE
 1 | <0xFE><0xFF><U+0000>a<U+0000>l<U+0000>i<U+0000>s<U+0000> <U+0000>K<U+0000>
   | ^^^^^^
  hint: it looks like UTF-16; save it as UTF-8

## A sequence that is cut off, and one that is longer than it need be.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n2018-01-12 * notat \303\n2018-01-13 * notat \300\257\n' >cut.alis

$ alis check -f cut.alis
! cut.alis:3:20: error[A001]: the file is not UTF-8 here: byte 0xC3
!  3 | 2018-01-12 * notat <0xC3>
!    |                    ^^^^^^
!   hint: it looks like ISO-8859-1 (or Windows-1252); save it as UTF-8
! 1 error, 0 warnings
! 2 entries are left out of the requirements
? 1
