## An entry of many postings gives to each account, in the order of their names;
## what is given to one twice stands once in the sum.
$ { echo '2018-03-01 * kurs Mye på en gang'; for i in 20 19 18 17 16 15 14 13 12 11 10 11; do echo "    emnekurs:t$i  $i t"; done; for a in f e d c b a; do echo "    emnekurs:$a  1 t"; done; } >loggbok.alis
$ alis sum | tr -s ' ' | tr '\n' ';'; echo
emnekurs:a 1 t;emnekurs:b 1 t;emnekurs:c 1 t;emnekurs:d 1 t;emnekurs:e 1 t;emnekurs:f 1 t;emnekurs:t10 10 t;emnekurs:t11 22 t;emnekurs:t12 12 t;emnekurs:t13 13 t;emnekurs:t14 14 t;emnekurs:t15 15 t;emnekurs:t16 16 t;emnekurs:t17 17 t;emnekurs:t18 18 t;emnekurs:t19 19 t;emnekurs:t20 20 t;
$ alis list --format csv | cut -d, -f7 | tail -n +2 | tr -d '"' | tr '\n' ' '; echo
emnekurs:a emnekurs:b emnekurs:c emnekurs:d emnekurs:e emnekurs:f emnekurs:t10 emnekurs:t11 emnekurs:t11 emnekurs:t12 emnekurs:t13 emnekurs:t14 emnekurs:t15 emnekurs:t16 emnekurs:t17 emnekurs:t18 emnekurs:t19 emnekurs:t20 
