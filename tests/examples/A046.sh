# A kind of the repository's own that asks for an attribute.
mkdir -p regelverk
cat >regelverk/hus.regler <<'EOT'
regelverk hus
slag møte
    krever: referat
EOT
books='hus, allmennmedisin-2017'
