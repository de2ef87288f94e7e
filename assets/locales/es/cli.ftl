# La línea de comandos.

## franja where

where-here-on = { $position } · { $date }
where-no-area = Ninguna zona conocida aquí.
where-inside = dentro, a { $distance } del límite
where-uncertain = no se puede decidir: el límite, a { $distance }, solo se conoce con un margen de { $accuracy }
where-border-line = { $countries }, a { $distance } ({ $bearing })
where-distance = a { $distance } ({ $bearing })
where-strip-edge = borde interior de la franja a { $distance }

## franja list

list-count =
    { $count ->
        [0] Nada.
       *[other] { $count } – { $kind }, { $date }
    }

## franja search

search-none = No se encontró nada para «{ $text }».

## franja check

check-good = El catálogo está en orden.
check-problems =
    { $count ->
        [one] Un problema
       *[other] { $count } problemas
    }
