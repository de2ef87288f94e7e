# La ligne de commande.

## Partout

cli-labelled = { $label } : { $text }
cli-separator = {" ; "}

## franja where

where-inside = à l’intérieur : limite à { $distance }, connue à { $accuracy } près
where-uncertain = indécidable : limite à { $distance }, connue à { $accuracy } près seulement
where-distance = à { $distance } ({ $bearing })
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
