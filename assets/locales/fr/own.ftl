# Limits that the user brought along: opened, read, shown.

own-limits = Vos propres limites
own-open = Ouvrir…
own-choose = Ouvrir vos propres limites (GeoJSON)
own-no-dialog = Ce système n’a pas de dialogue pour choisir des fichiers (xdg-desktop-portal ou zenity) : déposez le fichier sur la fenêtre ou lancez « franja FICHIER.geojson »
own-remarks =
    { $count ->
        [one] { $count } partie de { $file } n’a pas été lue telle quelle : voyez les remarques sous son nom dans le panneau des couches
       *[other] { $count } parties de { $file } n’ont pas été lues telles quelles : voyez les remarques sous son nom dans le panneau des couches
    }
own-remarks-title =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
own-count =
    { $count ->
        [one] { $count } unité
       *[other] { $count } unités
    }
own-reading = en cours de lecture…
own-reading-file = Lecture de { $file }
own-cancel = Annuler
own-not-read = n’a pas pu être lu
own-again = Réessayer
own-legend = limites de { $file } (les vôtres, non vérifiées)
own-credit = Limites : { $files } (les vôtres, non vérifiées)
own-drop = Déposez ici un fichier GeoJSON de limites
own-source = { $file } (le vôtre, non vérifié)
own-why-uncertain = À moins de { $accuracy } de sa limite : les limites officielles ne sont pas plus exactes que cela, et le fichier ne dit pas à quel point il l’est.
own-copy-csv = Copier en CSV
