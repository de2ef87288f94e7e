# Ce qui ne va pas, et que faire.

error-prefix = franja : { $message }

## Arguments

error-not-a-number = « { $text } » n’est pas un nombre : écrivez des degrés avec un point, comme -69.94
error-latitude = la latitude { $value } n’est pas entre -90 et 90 degrés (la longitude vient en premier)
error-longitude = la longitude { $value } n’est pas entre -180 et 180 degrés
error-not-a-position = « { $text } » n’est pas une position : écrivez -69.94 -4.23 (longitude d’abord), 4°13'48"S 69°56'24"O, 19M 395680 9532386 ou geo:-4.23,-69.94
error-two-readings = « { $text } » se lit de deux façons, { $first } ou { $second } : écrivez N, S, E ou O après chaque nombre
error-two-hemispheres = « { $text } » se lit de deux façons, { $first } ou { $second } : écrivez nord ou sud après la zone
error-comma = « { $text } » se lit de deux façons, { $before }.{ $after } seul ou { $before } et { $after } : écrivez une espace entre deux nombres
error-one-coordinate = « { $text } » n’est qu’une coordonnée : écrivez la longitude, puis la latitude
error-letters = « { $text } » ne dit pas une latitude et une longitude : écrivez N ou S après un nombre et E ou O après l’autre
error-sixty = les minutes et les secondes vont jusqu’à 60, { $value } les dépasse
error-sign-and-letter = un nombre a un signe et une lettre : enlevez l’un des deux
error-utm-zone = la zone UTM n’est pas un nombre de 1 à 60 : écrivez-la d’abord, comme dans 19M 395680 9532386
error-utm-band = { $band } n’est pas une bande UTM : écrivez une lettre de C à X, sauf I et O, ou nord ou sud
error-utm-outside-band = l’ordonnée est celle de la latitude { $latitude }, que la bande { $band } ne contient pas : corrigez l’une des deux
error-utm-outside-zone = l’abscisse ou l’ordonnée sort de la zone UTM : les abscisses vont de 100000 à 900000 mètres
error-geo-reference = le système de référence { $name } de l’adresse n’est pas connu : seul WGS 84 l’est
error-needs = { $option } ne va qu’avec { $other }
error-date = « { $text } » n’est pas un jour : écrivez AAAA-MM-JJ, comme 2014-03-21
error-language = la langue « { $text } » est inconnue : choisissez fr, es, pt ou en
error-country = « { $text } » n’est pas un pays : écrivez un code ISO 3166-1 de deux lettres, comme PE
error-view = « { $text } » n’est pas une vue : écrivez LON,LAT,ZOOM, comme -69.94,-4.23,11
error-zoom = le zoom { $value } n’est pas entre { $min } et { $max }
error-choice = « { $text } » n’est pas un choix de { $option } : choisissez { $choices }
error-unknown-option = l’option « { $option } » n’existe pas ici : essayez « { $help } »
error-unknown-option-similar = l’option « { $option } » n’existe pas ici : vouliez-vous dire « { $similar } » ?
error-unknown-command = il n’y a pas de commande « { $text } » : essayez « { $help } »
error-unknown-command-similar = il n’y a pas de commande « { $text } » : vouliez-vous dire « { $similar } » ?
error-missing = il manque { $arguments } : essayez « { $help } »
error-unexpected = « { $text } » est de trop : essayez « { $help } »
error-missing-value = l’option { $option } attend une valeur
error-conflict = { $option } ne va pas avec { $other }
error-repeated = l’option { $option } est donnée deux fois
error-arguments = arguments incompris ({ $detail }) : essayez « { $help } »

## Ce que l’on demande

error-unknown-id = rien ne porte l’identifiant « { $id } »
error-unknown-id-similar = rien ne porte l’identifiant « { $id } » : vouliez-vous dire « { $similar } » ?
error-unknown-kind = « { $text } » n’est pas listé : choisissez { $choices }
error-unknown-kind-similar = « { $text } » n’est pas listé : vouliez-vous dire « { $similar } » ?
error-no-geojson = les { $kind } n’ont pas de place sur la carte : choisissez table, json ou csv
error-no-country = les { $kind } n’ont pas de pays : demandez la liste sans --country
error-empty-search = rien à chercher : écrivez un nom, un code ou un mot

## Fichiers et catalogue

error-no-folder = { $path } n’est pas un dossier : donnez celui d’un catalogue, disposé comme data/
error-catalogue =
    { $count ->
        [one] le catalogue { $path } ne peut pas être lu
       *[other] le catalogue { $path } ne peut pas être lu ({ $count } erreurs)
    }
error-catalogue-built-in = du programme
error-catalogue-more =
    { $count ->
        [one] … et une autre erreur : « { $command } » la montre
       *[other] … et { $count } autres erreurs : « { $command } » les montre
    }
error-output = la sortie ne peut pas être écrite ({ $cause })
error-file = { $path } ne peut pas être lu ({ $cause })
error-file-empty = { $path } est vide : choisissez un autre fichier ou exportez-le de nouveau
error-file-truncated = { $path } : le fichier s’arrête ici avant d’être complet : copiez-le ou exportez-le de nouveau
error-projected = { $path } : [{ $first }, { $second }] sont des mètres d’une projection, pas des degrés : exportez le fichier en WGS 84 (EPSG:4326)
error-swapped = { $path } : [{ $first }, { $second }] donne d’abord la latitude, alors que GeoJSON donne d’abord la longitude : exportez le fichier avec les axes inversés
error-cancelled = { $path } n’a pas été lu : la lecture a été annulée
error-not-json = { $path } : ce n’est pas du JSON ({ $cause }) : donnez un fichier GeoJSON
error-not-geojson = { $path } n’est pas une collection d’entités GeoJSON : exportez-en une de votre SIG
error-reference = { $path } est en { $reference }, pas en longitude et latitude : exportez-le en WGS 84 (EPSG:4326)
error-no-names = { $path } : aucune propriété connue ne porte de noms : donnez-en une avec --name ({ $properties })
error-name-property = { $path } n’a pas de propriété « { $name } » : il a { $properties }
error-no-units = { $path } n’a aucun polygone lisible : donnez un fichier de limites
error-no-outline = { $id } n’a pas de contour ici : choisissez une bande, un État ou une région
error-table-empty = { $path } est vide : la première ligne doit nommer les colonnes
error-table-utf16 = { $path } est en UTF-16 : enregistrez-le en CSV UTF-8
error-table-column = { $path } n’a pas de colonne « { $name } » : il a { $columns }
error-table-no-column = { $path } : nommez la colonne avec { $option }, elle n’a pas un nom habituel ({ $columns })
error-table-one-column = { $path } : « { $name } » ne peut pas être à la fois longitude et latitude : nommez deux colonnes avec --lon et --lat
error-no-display = la fenêtre ne peut pas s’ouvrir : il n’y a pas d’écran
error-window = { $cause }. Sans fenêtre répondent « franja where », « franja list » et « franja show »
error-profile = « { $text } » n’est pas une durée de mesure : donnez des secondes entières, de { $least } à { $most }
error-profile-unfinished = la fenêtre a été fermée avant la fin de la mesure
