# A rule book of the repository's own, and one that it takes over from.
mkdir -p regelverk
echo 'regelverk hus' >regelverk/hus.regler
cat >regelverk/gammel.regler <<'EOT'
regelverk gammel
    konverteres-til: hus
EOT
