# A linha de comando.

## Em toda parte

cli-labelled = { $label }: { $text }
cli-separator = {"; "}

## franja where

where-inside = dentro: limite a { $distance }, conhecido com margem de { $accuracy }
where-uncertain = não se pode decidir: limite a { $distance }, conhecido só com margem de { $accuracy }
where-distance = a { $distance } ({ $bearing })
where-at-sea = No mar
where-elsewhere = Fora dos países conhecidos
where-edge = borda interna da faixa
where-edge-inside = a { $distance }, dentro da faixa
where-edge-outside = a { $distance }, fora da faixa
where-projects-near = Projetos com um lugar a menos de { $distance }

## franja list

list-count =
    { $count ->
        [0] { $kind }: nada, em { $date }
       *[other] { $kind }: { $count }, em { $date }
    }

## franja show

show-faces = em frente a: { $countries }
show-projects-around = Projetos das áreas mais amplas
show-projects-border = Projetos da fronteira

## franja search

search-none = Nada encontrado para “{ $text }”.

## franja check

check-good = O catálogo está em ordem.
check-problems =
    { $count ->
        [one] Um problema
       *[other] { $count } problemas
    }
check-warnings =
    { $count ->
        [one] Um aviso
       *[other] { $count } avisos
    }
