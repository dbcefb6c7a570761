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
  (concat alis-mode--when "\\(?:[ \t]+[*!]\\)?[ \t]*[ \t*!]\\(direct-supervision\\|group-supervision\\|gruppeveiledning\\|grupperettleiing\\|kvalitetsarbeid\\|practice-visit\\|praksisbesøk\\|learning-goal\\|quality-work\\|læringsmål\\|undervisning\\|hospitering\\|supervisjon\\|supervision\\|veiledning\\|rettleiing\\|ferdigheit\\|assessment\\|placement\\|forskning\\|permisjon\\|vurdering\\|ferdighet\\|egenandel\\|own-share\\|forsking\\|research\\|stilling\\|position\\|tilskudd\\|tjeneste\\|eigendel\\|teaching\\|tilskot\\|service\\|expense\\|teneste\\|course\\|utgift\\|grant\\|shift\\|skill\\|leave\\|notat\\|plan\\|vakt\\|kurs\\|note\\)\\(?:[ \t|]\\|$\\)"))

(defconst alis-mode-font-lock-keywords
  (list
   '("^[;#].*\\|^[ \t]+;.*" 0 font-lock-comment-face t)
   '("\\(?:\t\\|[ \t] \\)\\(;.*\\)" 1 font-lock-comment-face t)
   ;; An entry.
   (list alis-mode--when 0 'font-lock-constant-face)
   (list (concat alis-mode--when "[ \t]+\\(\\*\\)") 1 ''success)
   (list (concat alis-mode--when "[ \t]+\\(!\\)") 1 ''warning)
   (list alis-mode--kind 1 'font-lock-keyword-face)
   (list (concat alis-mode--when "\\(?:[ \t]+[*!]\\)?[ \t]*[ \t*!]\\(?:direct-supervision\\|group-supervision\\|gruppeveiledning\\|grupperettleiing\\|kvalitetsarbeid\\|practice-visit\\|praksisbesøk\\|learning-goal\\|quality-work\\|læringsmål\\|undervisning\\|hospitering\\|supervisjon\\|supervision\\|veiledning\\|rettleiing\\|ferdigheit\\|assessment\\|placement\\|forskning\\|permisjon\\|vurdering\\|ferdighet\\|egenandel\\|own-share\\|forsking\\|research\\|stilling\\|position\\|tilskudd\\|tjeneste\\|eigendel\\|teaching\\|tilskot\\|service\\|expense\\|teneste\\|course\\|utgift\\|grant\\|shift\\|skill\\|leave\\|notat\\|plan\\|vakt\\|kurs\\|note\\)\\(\\(?:[ \t]+"
                 alis-mode--amount "\\)+\\)\\(?:[ \t|,]\\|$\\)")
         1 'font-lock-type-face)
   (list (concat alis-mode--when "\\(?:[ \t]+[*!]\\)?[ \t]*[ \t*!]\\(?:tjeneste\\|teneste\\|service\\|permisjon\\|leave\\)\\(?:[ \t]+"
                 alis-mode--amount "\\)*[ \t]+\\(skolehelsetjeneste\\|skulehelseteneste\\|general-practice\\|allmennpraksis\\|school-health\\|kurspermisjon\\|nursing-home\\|out-of-hours\\|helsestasjon\\|child-health\\|course-leave\\|acute-unit\\|internship\\|forskning\\|sjukeheim\\|forsking\\|militær\\|military\\|sjukehus\\|hospital\\|research\\|legevakt\\|sykehjem\\|sykehus\\|holiday\\|turnus\\|course\\|annet\\|ferie\\|other\\|kurs\\|anna\\|kad\\)\\(?:[ \t|]\\|$\\)")
         1 'font-lock-variable-name-face)
   (list (concat alis-mode--when "[^|\n]*\\(|.*\\)") 1 'font-lock-doc-face 'keep)
   ;; Below it.
   '("^[ \t]+\\(municipality\\|autorisasjon\\|arbeidsgiver\\|arbeidsgivar\\|application\\|spesialist\\|specialist\\|konvertert\\|authorised\\|refleksjon\\|reflection\\|supervisor\\|converted\\|agreement\\|exemption\\|rettleiar\\|regelverk\\|position\\|employer\\|stilling\\|rulebook\\|veileder\\|evidence\\|language\\|planlagt\\|søknad\\|nøkkel\\|kommune\\|planned\\|språk\\|e-post\\|e-mail\\|avtale\\|fritak\\|place\\|epost\\|email\\|nykel\\|bevis\\|start\\|sted\\|stad\\|goal\\|solo\\|slag\\|prov\\|type\\|mål\\|key\\):" 1 font-lock-builtin-face)
   (list (concat "^[ \t]+\\([^; \t\n][^ \t\n]*\\(?: [^ \t\n]+\\)*\\)\\(?:  \\|\t\\)[ \t]*\\("
                 alis-mode--total "\\)\\(?:[ \t]\\|$\\)")
         '(1 font-lock-variable-name-face) '(2 font-lock-type-face))
   ;; Directives.
   (list (concat "^\\(?:kontroll\\|assert\\)[ \t]+\\(" alis-mode--date
                 "\\)[ \t]+\\([^=\n]*\\)=[ \t]*\\(" alis-mode--total "\\)")
         '(1 font-lock-constant-face) '(2 font-lock-variable-name-face)
         '(3 font-lock-type-face))
   '("^\\(supervisor\\|rettleiar\\|workplace\\|veileder\\|inkluder\\|kontroll\\|include\\|assert\\|alias\\|alis\\|sted\\|stad\\)\\(?:[ \t]\\|$\\)" 1 font-lock-preprocessor-face)
   '("^\\(?:supervisor\\|rettleiar\\|workplace\\|veileder\\|inkluder\\|kontroll\\|include\\|assert\\|alias\\|alis\\|sted\\|stad\\)[ \t]+\\(.*\\)" 1 font-lock-function-name-face keep))
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
