# 1.alis includes 2.alis, and so on to 17.alis.
i=1
while [ $i -lt 17 ]; do
	echo "inkluder $((i + 1)).alis" >"$i.alis"
	i=$((i + 1))
done
: >17.alis
