# La línea de comandos.

## En todas partes

cli-labelled = { $label }: { $text }
cli-separator = {"; "}

## franja where

where-inside = dentro: límite a { $distance }, conocido con un margen de { $accuracy }
where-uncertain = no se puede decidir: límite a { $distance }, conocido solo con un margen de { $accuracy }
where-distance = a { $distance } ({ $bearing })
where-at-sea = En el mar
where-elsewhere = Fuera de los países conocidos
where-edge = borde interior de la franja
where-edge-inside = a { $distance }, dentro de la franja
where-edge-outside = a { $distance }, fuera de la franja
where-projects-near = Proyectos con un lugar a menos de { $distance }

## franja list

list-count =
    { $count ->
        [0] { $kind }: nada, el { $date }
       *[other] { $kind }: { $count }, el { $date }
    }

## franja show

show-faces = frente a { $countries }
show-projects-around = Proyectos de las zonas más amplias
show-projects-border = Proyectos de la frontera

## franja search

search-none = No se encontró nada para «{ $text }».

## franja check

check-good = El catálogo está en orden.
check-problems =
    { $count ->
        [one] Un problema
       *[other] { $count } problemas
    }
check-warnings =
    { $count ->
        [one] Una advertencia
       *[other] { $count } advertencias
    }
