# La ligne de commande.

## franja where

where-here-on = { $position } · { $date }
where-no-area = Aucune zone connue ici.
where-inside = à l’intérieur, à { $distance } de la limite
where-uncertain = indécidable : la limite, à { $distance }, n’est connue qu’à { $accuracy } près
where-border-line = { $countries }, à { $distance } ({ $bearing })
where-distance = à { $distance } ({ $bearing })
where-strip-edge = limite intérieure de la bande à { $distance }

## franja list

list-count =
    { $count ->
        [0] Rien.
       *[other] { $count } – { $kind }, { $date }
    }

## franja search

search-none = Rien trouvé pour « { $text } ».

## franja check

check-good = Le catalogue est en ordre.
check-problems =
    { $count ->
        [one] Un problème
       *[other] { $count } problèmes
    }
