# A linha de comando.

## franja where

where-here-on = { $position } · { $date }
where-no-area = Nenhuma área conhecida aqui.
where-inside = dentro, a { $distance } do limite
where-uncertain = não se pode decidir: o limite, a { $distance }, só é conhecido com margem de { $accuracy }
where-border-line = { $countries }, a { $distance } ({ $bearing })
where-distance = a { $distance } ({ $bearing })
where-strip-edge = limite interno da faixa a { $distance }

## franja list

list-count =
    { $count ->
        [0] Nada.
       *[other] { $count } – { $kind }, { $date }
    }

## franja search

search-none = Nada encontrado para “{ $text }”.

## franja check

check-good = O catálogo está em ordem.
check-problems =
    { $count ->
        [one] Um problema
       *[other] { $count } problemas
    }
