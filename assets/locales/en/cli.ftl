# The command line.

## franja where

where-here-on = { $position } · { $date }
where-no-area = No known area here.
where-inside = inside, { $distance } from the limit
where-uncertain = cannot tell: the limit, { $distance } away, is only known to within { $accuracy }
where-border-line = { $countries }, { $distance } away ({ $bearing })
where-distance = { $distance } away ({ $bearing })
where-strip-edge = inner edge of the strip { $distance } away

## franja list

list-count =
    { $count ->
        [0] Nothing.
       *[other] { $count } – { $kind }, { $date }
    }

## franja search

search-none = Nothing found for “{ $text }”.

## franja check

check-good = The catalogue is in order.
check-problems =
    { $count ->
        [one] One problem
       *[other] { $count } problems
    }
