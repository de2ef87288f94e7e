# La ligne de commande.

## Partout

cli-labelled = { $label } : { $text }
cli-separator = {" ; "}

## franja where

where-inside = à l’intérieur : limite à { $distance }, connue à { $accuracy } près
where-uncertain = indécidable : limite à { $distance }, connue à { $accuracy } près seulement
where-distance = à { $distance } ({ $bearing })
where-units = Limites de { $file }
where-units-none = Aucune unité du fichier ne contient le point.
where-unit-inside = limite à { $distance } ; le fichier ne dit pas avec quelle précision elle est connue
table-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
table-more =
    { $count ->
        [one] … et une autre ligne
       *[other] … et { $count } autres lignes
    }
table-unreadable = Lignes sans réponse, transmises telles quelles : { $count } sur { $rows }
row-longitude = « { $text } » n’est pas une longitude
row-longitude-empty = la longitude manque
row-latitude = « { $text } » n’est pas une latitude
row-latitude-empty = la latitude manque
row-too-long = { $count } cellules, mais l’en-tête en a { $columns } : une virgule décimale sans guillemets ?
import-feature = entité { $number } : { $reason }
import-more =
    { $count ->
        [one] … et une autre entité
       *[other] … et { $count } autres entités
    }
import-no-geometry = n’a pas de géométrie et est laissée de côté
import-not-polygons = n’a pas de polygone ({ $sort }) et est laissée de côté
import-no-name = n’a pas de nom : son code ou son numéro en tient lieu
import-not-on-earth = [{ $first }, { $second }] n’est pas une longitude et une latitude en degrés : elle est laissée de côté
import-short-position = a une position de moins de deux nombres et est laissée de côté
import-broken = ne peut pas être lue et est laissée de côté ({ $cause })
where-at-sea = En mer
where-elsewhere = Hors des pays connus
where-edge = bord intérieur de la bande
where-edge-inside = à { $distance }, dans la bande
where-edge-outside = à { $distance }, hors de la bande
where-projects-near = Projets ayant un lieu à moins de { $distance }

## franja list

list-count =
    { $count ->
        [0] { $kind } : rien, le { $date }
       *[other] { $kind } : { $count }, le { $date }
    }
units-plural = unités d’un fichier
units-extent = Étendue
units-area = Aire km²
units-inside = Dedans km²
units-share = Part
units-abroad = Dehors km²
units-wholly = entièrement
units-partly = en partie
units-touches = touche
units-count = Dans { $area } : { $count } des { $all } unités de { $file } ({ $wholly } entièrement, { $partly } en partie), { $inside } à l’intérieur.
units-touching =
    { $count ->
        [one] Une autre unité ne fait que toucher : elle ne va pas plus loin que la limite n’est connue, ou se trouve dans le pays voisin.
       *[other] { $count } autres unités ne font que toucher : elles ne vont pas plus loin que la limite n’est connue, ou se trouvent dans le pays voisin.
    }
units-abroad-note = Dehors est ce que le fichier met au-delà de la frontière ou de la côte du pays, telles que tracées ici : ce n’est compté ni dedans ni hors de la zone.

## franja show

show-faces = face à : { $countries }
show-projects-around = Projets des zones plus vastes
show-projects-border = Projets de la frontière

## franja search

search-none = Rien trouvé pour « { $text } ».

## franja check

check-good = Le catalogue est en ordre.
check-problems =
    { $count ->
        [one] Un problème
       *[other] { $count } problèmes
    }
check-warnings =
    { $count ->
        [one] Un avertissement
       *[other] { $count } avertissements
    }

## What was measured of the window

profile =
    Fenêtre de { $width } × { $height } pixels
    Première image complète : { $first } ms après le démarrage
    Images : { $frames }
    Temps de processeur par image : médiane { $median } ms, 95e centile { $most } ms, pire { $worst } ms
    Dont dans la fenêtre elle-même : médiane { $own-median } ms, 95e centile { $own-most } ms, pire { $own-worst } ms
    La carte, au plus : { $runs } séries de dessin, { $vertices } sommets
    Mémoire résidente : { $resident } Mio à la fin, { $most-resident } Mio au plus
