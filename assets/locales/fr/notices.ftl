# Ce que l’on dit une fois, avec quoi faire, et le journal qui le garde.

notice-tone-note = Information
notice-tone-problem = Problème
notice-session = La séance précédente n’a pas pu être lue ({ $reason }) : Franja s’ouvre à neuf. Son fichier a été mis de côté, rien n’est perdu : { $path }
notice-not-saved = La séance n’a pas pu être enregistrée : { $reason }. Libérez de la place ou vérifiez les droits du dossier ; le prochain changement sera enregistré de nouveau.
notice-more = { $count } de plus dans le journal
notice-times = { $count } fois
notice-log = Journal des messages
notice-log-empty = Rien à signaler depuis l’ouverture.
