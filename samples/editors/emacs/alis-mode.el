;;; alis-mode.el --- Journals of alis  -*- lexical-binding: t; coding: utf-8 -*-
;; SPDX-License-Identifier: MIT

;;; Commentary:
;; Written by samples/editors/make.sh: change that.

;;; Code:

(defconst alis-mode--date "\\(?:[0-9]\\{4\\}-[0-9]\\{2\\}-[0-9]\\{2\\}\\|[0-9]\\{1,2\\}[.][0-9]\\{1,2\\}[.][0-9]\\{4\\}\\)\\(?:\\.\\.\\(?:[0-9]\\{4\\}-[0-9]\\{2\\}-[0-9]\\{2\\}\\|[0-9]\\{1,2\\}[.][0-9]\\{1,2\\}[.][0-9]\\{4\\}\\)?\\)?")
(defconst alis-mode--amount "[0-9]+\\(?:[   ][0-9]\\{3\\}\\)*\\(?:[.,][0-9]+\\)?[ \t]*\\(?:minutter\\|percent\\|prosent\\|minutes\\|shifts\\|kroner\\|points\\|minutt\\|vakter\\|hours\\|poeng\\|dager\\|dagar\\|timer\\|shift\\|timar\\|days\\|time\\|hour\\|vakt\\|dag\\|day\\|min\\|pcs\\|NOK\\|stk\\|kr\\|%\\|t\\|h\\|d\\)")
(defconst alis-mode--total "[0-9]+\\(?:[   ][0-9]\\{3\\}\\)*\\(?:[.,][0-9]+\\)?[ \t]*\\(?:minutter\\|percent\\|prosent\\|minutes\\|shifts\\|kroner\\|points\\|minutt\\|vakter\\|hours\\|poeng\\|dager\\|dagar\\|timer\\|shift\\|timar\\|days\\|time\\|hour\\|vakt\\|dag\\|day\\|min\\|pcs\\|NOK\\|stk\\|kr\\|%\\|t\\|h\\|d\\|måneder\\|månader\\|courses\\|course\\|months\\|måned\\|månad\\|month\\|years\\|kurs\\|year\\|år\\)")

(defconst alis-mode--when
  (concat "^" alis-mode--date "\\(?:[ \t]+[0-9]\\{1,2\\}\\(?:[:.][0-9][0-9]\\)?[-–][0-9]\\{1,2\\}\\(?:[:.][0-9][0-9]\\)?\\)?"))

(defconst alis-mode--kind
  (concat alis-mode--when "\\(?:[ \t]+[*!]\\)?[ \t]*[ \t*!]\\(direct-supervision\\|group-supervision\\|gruppeveiledning\\|grupperettleiing\\|kvalitetsarbeid\\|practice-visit\\|learning-goal\\|praksisbesøk\\|undervisning\\|læringsmål\\|quality-work\\|supervisjon\\|supervision\\|hospitering\\|arbeidssted\\|arbeidsstad\\|veiledning\\|assessment\\|rettleiing\\|ferdigheit\\|placement\\|vurdering\\|forskning\\|permisjon\\|ferdighet\\|workplace\\|egenandel\\|own-share\\|position\\|forsking\\|research\\|tjeneste\\|tilskudd\\|teaching\\|eigendel\\|stilling\\|tilskot\\|teneste\\|expense\\|service\\|course\\|utgift\\|grant\\|skill\\|leave\\|shift\\|notat\\|plan\\|vakt\\|kurs\\|note\\)\\(?:[ \t|]\\|$\\)"))

(defconst alis-mode-font-lock-keywords
  (list
   '("^[;#].*\\|^[ \t]+;.*" 0 font-lock-comment-face t)
   '("\\(?:\t\\|[ \t] \\)\\(;.*\\)" 1 font-lock-comment-face t)
   ;; An entry.
   (list alis-mode--when 0 'font-lock-constant-face)
   (list (concat alis-mode--when "[ \t]+\\(\\*\\)") 1 ''success)
   (list (concat alis-mode--when "[ \t]+\\(!\\)") 1 ''warning)
   (list alis-mode--kind 1 'font-lock-keyword-face)
   (list (concat alis-mode--when "\\(?:[ \t]+[*!]\\)?[ \t]*[ \t*!]\\(?:direct-supervision\\|group-supervision\\|gruppeveiledning\\|grupperettleiing\\|kvalitetsarbeid\\|practice-visit\\|learning-goal\\|praksisbesøk\\|undervisning\\|læringsmål\\|quality-work\\|supervisjon\\|supervision\\|hospitering\\|arbeidssted\\|arbeidsstad\\|veiledning\\|assessment\\|rettleiing\\|ferdigheit\\|placement\\|vurdering\\|forskning\\|permisjon\\|ferdighet\\|workplace\\|egenandel\\|own-share\\|position\\|forsking\\|research\\|tjeneste\\|tilskudd\\|teaching\\|eigendel\\|stilling\\|tilskot\\|teneste\\|expense\\|service\\|course\\|utgift\\|grant\\|skill\\|leave\\|shift\\|notat\\|plan\\|vakt\\|kurs\\|note\\)\\(\\(?:[ \t]+"
                 alis-mode--amount "\\)+\\)\\(?:[ \t|,]\\|$\\)")
         1 'font-lock-type-face)
   (list (concat alis-mode--when "\\(?:[ \t]+[*!]\\)?[ \t]*[ \t*!]\\(?:tjeneste\\|teneste\\|service\\|permisjon\\|leave\\)\\(?:[ \t]+"
                 alis-mode--amount "\\)*[ \t]+\\(skolehelsetjeneste\\|skulehelseteneste\\|general-practice\\|allmennpraksis\\|school-health\\|kurspermisjon\\|nursing-home\\|out-of-hours\\|helsestasjon\\|child-health\\|course-leave\\|basic-course\\|topic-course\\|institusjon\\|institution\\|acute-unit\\|internship\\|sjukeheim\\|grunnkurs\\|forskning\\|research\\|legevakt\\|sykehjem\\|forsking\\|militær\\|emnekurs\\|military\\|sjukehus\\|hospital\\|vikariat\\|holiday\\|sykehus\\|course\\|turnus\\|ferie\\|other\\|annet\\|locum\\|kurs\\|anna\\|kad\\)\\(?:[ \t|]\\|$\\)")
         1 'font-lock-variable-name-face)
   (list (concat alis-mode--when "[^|\n]*\\(|.*\\)") 1 'font-lock-doc-face 'keep)
   ;; Below it.
   '("^[ \t]+\\(municipality\\|autorisasjon\\|arbeidsgiver\\|arbeidsgivar\\|application\\|spesialist\\|specialist\\|konvertert\\|authorised\\|refleksjon\\|reflection\\|supervisor\\|converted\\|agreement\\|exemption\\|rettleiar\\|regelverk\\|position\\|employer\\|stilling\\|rulebook\\|veileder\\|evidence\\|language\\|planlagt\\|unnateke\\|nøkkel\\|kommune\\|planned\\|unntatt\\|søknad\\|e-mail\\|avtale\\|fritak\\|språk\\|e-post\\|except\\|nykel\\|bevis\\|start\\|place\\|epost\\|email\\|solo\\|slag\\|prov\\|type\\|mål\\|sted\\|stad\\|goal\\|key\\|liste-minst\\|supervision\\|list-least\\|veiledning\\|rettleiing\\|repository\\|egenandel\\|eigendel\\|tilskudd\\|budsjett\\|deadline\\|doctors\\|contact\\|journal\\|kontakt\\|tilskot\\|gruppe\\|stille\\|silent\\|daglig\\|dagleg\\|branch\\|budget\\|leger\\|legar\\|share\\|vikar\\|cover\\|group\\|grant\\|daily\\|liste\\|grein\\|frist\\|depot\\|gren\\|list\\|frå\\|from\\|til\\|fra\\|to\\):" 1 font-lock-builtin-face)
   (list (concat "^[ \t]+\\([^; \t\n][^ \t\n]*\\(?: [^ \t\n]+\\)*\\)\\(?:  \\|\t\\)[ \t]*\\("
                 alis-mode--total "\\)\\(?:[ \t]\\|$\\)")
         '(1 font-lock-variable-name-face) '(2 font-lock-type-face))
   ;; Directives.
   (list (concat "^\\(?:kontroll\\|assert\\)[ \t]+\\(" alis-mode--date
                 "\\)[ \t]+\\([^=\n]*\\)=[ \t]*\\(" alis-mode--total "\\)")
         '(1 font-lock-constant-face) '(2 font-lock-variable-name-face)
         '(3 font-lock-type-face))
   (list (concat "^\\(?:repeat\\|fast\\)[ \t]+\\(" alis-mode--date
                 "\\)[ \t]+\\(\\(?:[0-9]+[.]?[ 	]+\\)?\\(?:måneder\\|månader\\|måned\\|månad\\|months\\|month\\|weeks\\|every\\|veker\\|week\\|uker\\|kvar\\|hver\\|veke\\|uke\\|per\\)\\(?:[ 	]+\\(?:[0-9]+[.]?[ 	]+\\)?\\(?:måneder\\|månader\\|måned\\|månad\\|months\\|month\\|weeks\\|every\\|veker\\|week\\|uker\\|kvar\\|hver\\|veke\\|uke\\|per\\)\\)+\\)[ \t]+\\(direct-supervision\\|group-supervision\\|gruppeveiledning\\|grupperettleiing\\|kvalitetsarbeid\\|practice-visit\\|learning-goal\\|praksisbesøk\\|undervisning\\|læringsmål\\|quality-work\\|supervisjon\\|supervision\\|hospitering\\|arbeidssted\\|arbeidsstad\\|veiledning\\|assessment\\|rettleiing\\|ferdigheit\\|placement\\|vurdering\\|forskning\\|permisjon\\|ferdighet\\|workplace\\|egenandel\\|own-share\\|position\\|forsking\\|research\\|tjeneste\\|tilskudd\\|teaching\\|eigendel\\|stilling\\|tilskot\\|teneste\\|expense\\|service\\|course\\|utgift\\|grant\\|skill\\|leave\\|shift\\|notat\\|plan\\|vakt\\|kurs\\|note\\)\\(\\(?:[ \t]+"
                 alis-mode--amount "\\)*\\)\\(?:[ \t|,]\\|$\\)")
         '(1 font-lock-constant-face) '(2 font-lock-builtin-face)
         '(3 font-lock-keyword-face) '(4 font-lock-type-face))
   '("^\\(?:repeat\\|fast\\)[ \t][^|\n]*\\(|.*\\)" 1 font-lock-doc-face keep)
   '("^\\(supervisor\\|rettleiar\\|workplace\\|veileder\\|inkluder\\|kontroll\\|include\\|assert\\|repeat\\|alias\\|sted\\|stad\\|fast\\|alis\\|municipality\\|milestone\\|milepæl\\|kommune\\|cohort\\|doctor\\|kohort\\|lege\\)\\(?:[ \t]\\|$\\)" 1 font-lock-preprocessor-face)
   '("^\\(?:supervisor\\|rettleiar\\|workplace\\|veileder\\|inkluder\\|kontroll\\|include\\|assert\\|repeat\\|alias\\|sted\\|stad\\|fast\\|alis\\|municipality\\|milestone\\|milepæl\\|kommune\\|cohort\\|doctor\\|kohort\\|lege\\)[ \t]+\\(.*\\)" 1 font-lock-function-name-face keep))
  "What stands where in a line of a journal.")

;;;###autoload
(define-derived-mode alis-mode text-mode "Alis"
  "Major mode for the journals of alis."
  (setq-local comment-start "; ")
  (setq-local comment-start-skip "^[;#]+[ \t]*")
  (setq-local compile-command "alis check --format line")
  (setq-local font-lock-defaults '(alis-mode-font-lock-keywords t t)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.alis\\'" . alis-mode))

(provide 'alis-mode)
;;; alis-mode.el ends here
