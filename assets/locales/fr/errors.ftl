# Ce qui ne va pas, et que faire.

error-prefix = franja : { $message }

## Arguments

error-not-a-number = « { $text } » n’est pas un nombre : écrivez des degrés avec un point, comme -69.94
error-latitude = la latitude { $value } n’est pas entre -90 et 90 degrés (la longitude vient en premier)
error-longitude = la longitude { $value } n’est pas entre -180 et 180 degrés
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
error-no-display = la fenêtre ne peut pas s’ouvrir : il n’y a pas d’écran
error-window = { $cause }. Sans fenêtre répondent « franja where », « franja list » et « franja show »
