# The command line.

## Everywhere

cli-labelled = { $label }: { $text }
cli-separator = {"; "}

## franja where

where-inside = inside: the limit is { $distance } away, known to within { $accuracy }
where-uncertain = cannot tell: the limit is { $distance } away, known only to within { $accuracy }
where-distance = { $distance } away ({ $bearing })
where-at-sea = At sea
where-elsewhere = Outside the known countries
where-edge = inner edge of the strip
where-edge-inside = { $distance } away, within the strip
where-edge-outside = { $distance } away, beyond the strip
where-projects-near = Projects with a place within { $distance }

## franja list

list-count =
    { $count ->
        [0] { $kind }: none, on { $date }
       *[other] { $kind }: { $count }, on { $date }
    }

## franja show

show-faces = facing { $countries }
show-projects-around = Projects of the wider areas
show-projects-border = Projects of the border

## franja search

search-none = Nothing found for “{ $text }”.

## franja check

check-good = The catalogue is in order.
check-problems =
    { $count ->
        [one] One problem
       *[other] { $count } problems
    }
check-warnings =
    { $count ->
        [one] One warning
       *[other] { $count } warnings
    }
