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
help-arg-files = Fichiers de vos propres limites à ouvrir (GeoJSON)
help-arg-view = Centre et zoom de la carte, en degrés
help-arg-area = Zone sur laquelle ouvrir la carte
help-arg-theme = Thème : light (clair), dark (sombre) ou projector (projecteur)
help-arg-profile = Ouvre la fenêtre, survole un trajet fixe pendant ce nombre de secondes et dit à quelle vitesse elle a été dessinée
help-arg-coordinates = Le point : longitude, puis latitude, ou une des formes ci-dessous
help-arg-csv = Table de points, à laquelle on répond ligne par ligne ; - est l’entrée standard
help-arg-lon = Colonne des longitudes (trouvée si son nom est habituel : lon, longitude, x)
help-arg-lat = Colonne des latitudes (trouvée si son nom est habituel : lat, latitude, y)
help-arg-with = Fichier GeoJSON de vos propres limites, telles que des communes
help-arg-name = Propriété qui nomme les unités du fichier (trouvée si elle est habituelle : name, nome, nombre, NM_MUN)
help-arg-in = Zone dans laquelle les unités doivent se trouver, telle que br/strip
help-arg-format = Forme de la sortie
help-arg-kind = Ce qu’il faut lister
help-arg-country = Seulement ce pays (code ISO 3166-1, tel que PE)
help-arg-id = Identifiant, tel que br/twin-city/tabatinga
help-arg-text = Ce que l’on cherche
help-arg-dir = Dossier du catalogue (par défaut, celui du programme)
help-arg-help = Affiche cette aide
help-arg-version = Affiche la version
help-choices = choix : { $choices }
help-where-positions =
    Une position peut s’écrire ainsi :
    {"  "}-69.94 -4.23
    {"  "}-69,94 -4,23
    {"  "}4°13'48"S 69°56'24"O
    {"  "}19M 395680 9532386
    {"  "}geo:-4.23,-69.94
help-where-columns =
    Avec --csv chaque ligne est gardée telle quelle et reçoit ces colonnes : distances en mètres, directions en degrés
    depuis le nord, plusieurs identifiants séparés par un point-virgule. Avec --with aussi franja_unit et franja_unit_id.
    Une ligne illisible en reçoit de vides et est signalée sur la sortie d’erreur ; le code de sortie est alors 1.
help-list-units =
    units, ce sont les unités d’un fichier : est entièrement dedans une unité dont aucune partie ne dépasse la limite de la
    zone dans le pays, en partie dedans celle qui a une partie de chaque côté ; celle qui ne va pas plus loin que la limite
    n’est connue ne fait que toucher.
