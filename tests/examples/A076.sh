# A kind of the repository's own that expects an attribute.
mkdir -p regelverk
cat >regelverk/hus.regler <<'EOT'
regelverk hus
slag møte
    bør-ha: referat
EOT
books='hus, allmennmedisin-2017'
