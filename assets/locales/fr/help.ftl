# L’aide de la ligne de commande.

## Titres

help-usage = Usage{" "}
help-commands = Commandes{" "}
help-arguments = Arguments{" "}
help-options = Options{" "}

## Programme

help-about = Les zones frontalières du Pérou et du Brésil : sans commande, ouvre la carte.
help-about-where = Dit ce qu’il y a en un point
help-about-list = Liste ce que le catalogue contient
help-about-show = Montre tout ce que l’on sait d’un identifiant
help-about-search = Cherche dans les noms, les codes et les textes
help-about-check = Vérifie un catalogue

## Arguments et options

help-arg-catalogue = Dossier d’un catalogue à lire à la place de celui du programme
help-arg-lang = Langue : fr, es, pt ou en (par défaut, celle du système)
help-arg-date = Jour dont il s’agit, AAAA-MM-JJ (par défaut, aujourd’hui)
help-arg-files = Fichiers à ouvrir dans la carte
help-arg-view = Centre et zoom de la carte, en degrés
help-arg-area = Zone sur laquelle ouvrir la carte
help-arg-theme = Thème : light (clair) ou dark (sombre)
help-arg-lon = Longitude en degrés, négative à l’ouest
help-arg-lat = Latitude en degrés, négative au sud
help-arg-format = Forme de la sortie
help-arg-kind = Ce qu’il faut lister
help-arg-country = Seulement ce pays (code ISO 3166-1, tel que PE)
help-arg-id = Identifiant, tel que br/twin-city/tabatinga
help-arg-text = Ce que l’on cherche
help-arg-dir = Dossier du catalogue (par défaut, celui du programme)
help-arg-help = Affiche cette aide
help-arg-version = Affiche la version
help-choices = choix : { $choices }
