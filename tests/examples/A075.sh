# A clause of the repository's own that gives nothing.
mkdir -p regelverk
cat >regelverk/hus.regler <<'EOT'
regelverk hus
katalog kurs /nettkurs/
    hvis-ikke: bevis
    gir: ingenting
    fordi: nettkurs uten bevis teller ikke
EOT
books='hus, allmennmedisin-2017'
