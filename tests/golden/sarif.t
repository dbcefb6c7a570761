## check --format sarif: one run with the rules that are needed, where each
## finding stands, what it is known again by, and the fixes that are sure.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    kommune: Gulen
    kommune: Gulen
inkluder journal/*.alis
== journal/vår 2018.alis
2018/1/5 * vakt Førde
2018-01-12 * kurs på Ål {0} 15 poeng
2018-02-30 * vakt
2018-02-30 * vakt
$ alis check --format sarif >../log
? 1
$ sed '/^          "rules"/,/^          \]/d' ../log
{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "alis",
          "version": "0.1.0",
        }
      },
      "language": "en",
      "columnKind": "unicodeCodePoints",
      "invocations": [
        {
          "executionSuccessful": true
        }
      ],
      "artifacts": [
        {
          "location": {
            "uri": "loggbok.alis"
          }
        },
        {
          "location": {
            "uri": "journal/v%C3%A5r%202018.alis"
          }
        }
      ],
      "results": [
        {
          "ruleId": "A025",
          "ruleIndex": 2,
          "level": "error",
          "message": {
            "text": "the attribute 'kommune' stands twice; keep one of the two"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "loggbok.alis",
                  "index": 0
                },
                "region": {
                  "startLine": 4,
                  "startColumn": 5,
                  "endColumn": 12
                }
              }
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "loggbok.alis",
                  "index": 0
                },
                "region": {
                  "startLine": 3,
                  "startColumn": 5,
                  "endColumn": 12
                }
              }
            }
          ],
          "partialFingerprints": {
            "alisLine/v1": "c07da6f32b5242b7e3d53b0867368389:1"
          },
          "fixes": [
            {
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "loggbok.alis",
                    "index": 0
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 4,
                        "startColumn": 1,
                        "endLine": 5,
                        "endColumn": 1
                      }
                    }
                  ]
                }
              ]
            }
          ]
        },
        {
          "ruleId": "A011",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "'2018/1/5' is not a date; write it as year-month-day: 2018-01-05"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "journal/v%C3%A5r%202018.alis",
                  "index": 1
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1,
                  "endColumn": 9
                }
              }
            }
          ],
          "partialFingerprints": {
            "alisLine/v1": "564abafd9507680b50d2f288cc93bdcc:1"
          },
          "fixes": [
            {
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "journal/v%C3%A5r%202018.alis",
                    "index": 1
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 1,
                        "startColumn": 1,
                        "endColumn": 9
                      },
                      "insertedContent": {
                        "text": "2018-01-05"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        },
        {
          "ruleId": "A054",
          "ruleIndex": 3,
          "level": "warning",
          "message": {
            "text": "'15 poeng' stands in the text, and is not counted; write the amount before the name: kurs 15 poeng på Ål {{0}}"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "journal/v%C3%A5r%202018.alis",
                  "index": 1
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 29,
                  "endColumn": 37
                }
              }
            }
          ],
          "partialFingerprints": {
            "alisLine/v1": "e9e435cbf4810195ef60e1b78a64adb4:1"
          }
        },
        {
          "ruleId": "A012",
          "ruleIndex": 1,
          "level": "error",
          "message": {
            "text": "the date 2018-02-30 does not exist; month 2 of 2018 has 28 days"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "journal/v%C3%A5r%202018.alis",
                  "index": 1
                },
                "region": {
                  "startLine": 3,
                  "startColumn": 1,
                  "endColumn": 11
                }
              }
            }
          ],
          "partialFingerprints": {
            "alisLine/v1": "22fa9048d061f16f3af5f817f9f66893:1"
          }
        },
        {
          "ruleId": "A012",
          "ruleIndex": 1,
          "level": "error",
          "message": {
            "text": "the date 2018-02-30 does not exist; month 2 of 2018 has 28 days"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "journal/v%C3%A5r%202018.alis",
                  "index": 1
                },
                "region": {
                  "startLine": 4,
                  "startColumn": 1,
                  "endColumn": 11
                }
              }
            }
          ],
          "partialFingerprints": {
            "alisLine/v1": "22fa9048d061f16f3af5f817f9f66893:2"
          }
        }
      ]
    }
  ]
}
## the rules, and one of them; its page is docs/messages.md's
$ grep '^              "id"' ../log
              "id": "A011",
              "id": "A012",
              "id": "A025",
              "id": "A054",
$ sed -n '/"id": "A025"/,/"text": "Keep/p' ../log
              "id": "A025",
              "shortDescription": {
                "text": "an attribute that stands twice"
              },
              "fullDescription": {
                "text": "Below one directive the same key stands twice, so it is not clear which is right, and the first is used. (Below an entry a key may stand more than once: two documents, two goals.)"
              },
              "defaultConfiguration": {
                "level": "error"
              },
              "help": {
                "text": "Keep one of the two.\u000a\u000a'alis check --fix' takes the second line away when it says the same, and nothing else.",
## in the reader's language too; the text ends before the examples
$ LC_ALL=nb_NO.UTF-8 alis check --format sarif | sed -n '/"id": "A025"/,/"defaultConfiguration"/p' | sed '/full/,$s/: ".* \(.\{9,\}"\)$/: "... \1/'
              "id": "A025",
              "shortDescription": {
                "text": "et felt som står to ganger"
              },
              "fullDescription": {
                "text": "... læringsmål.)"
              },
              "defaultConfiguration": {
$ LC_ALL=nn_NO.UTF-8 alis check --format sarif | sed -n '/"id": "A025"/,/"text"/p'
              "id": "A025",
              "shortDescription": {
                "text": "eit felt som står to gonger"
## what is not UTF-8, hidden or a link never leaves as such
$ printf '2018-01-05 vakt\n2018-01-05 \342\200\256a[b](c) B\370\n2018-01-05 vagt[b](c)\n' >odd.alis
$ alis check -f odd.alis --format sarif | grep '^            "text"' | tee ../texts
            "text": "no rule book is named, so no requirement is checked; write 'regelverk: allmennmedisin-2017' under 'alis NAME'"
            "text": "a hidden character, U+202E, that changes how text reads; remove it"
            "text": "'vagt\\[b\\](c)' is not a known kind; write a kind after the date: kurs, vakt, veiledning ..."
$ tr -d '\n -~' <../texts | od -c
0000000
## without a finding
$ printf 'alis Kari\n    regelverk: allmennmedisin-2017\n' | alis check -f - --format sarif
{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "alis",
          "version": "0.1.0",
          "rules": []
        }
      },
      "language": "en",
      "columnKind": "unicodeCodePoints",
      "invocations": [
        {
          "executionSuccessful": true
        }
      ],
      "artifacts": [],
      "results": []
    }
  ]
}
