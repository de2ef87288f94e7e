# The command line.

## Everywhere

cli-labelled = { $label }: { $text }
cli-separator = {"; "}

## franja where

where-inside = inside: the limit is { $distance } away, known to within { $accuracy }
where-uncertain = cannot tell: the limit is { $distance } away, known only to within { $accuracy }
where-distance = { $distance } away ({ $bearing })
where-units = Limits of { $file }
where-units-none = No unit of the file holds the point.
where-unit-inside = the limit is { $distance } away; the file does not say how well it is known
table-rows =
    { $count ->
        [one] One row
       *[other] { $count } rows
    }
table-more =
    { $count ->
        [one] … and one more row
       *[other] … and { $count } more rows
    }
table-unreadable = Rows without an answer, passed through as they are: { $count } of { $rows }
row-longitude = “{ $text }” is not a longitude
row-longitude-empty = the longitude is missing
row-latitude = “{ $text }” is not a latitude
row-latitude-empty = the latitude is missing
row-too-long = { $count } cells, but the header has { $columns }: is a decimal comma not in quotes?
import-feature = feature { $number }: { $reason }
import-more =
    { $count ->
        [one] … and one more feature
       *[other] … and { $count } more features
    }
import-no-geometry = has no geometry and is left out
import-not-polygons = has no polygon ({ $sort }) and is left out
import-no-name = has no name: its code or its number stands for it
import-not-on-earth = [{ $first }, { $second }] is not a longitude and a latitude in degrees: it is left out
import-short-position = has a position of fewer than two numbers and is left out
import-broken = cannot be read and is left out ({ $cause })
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
units-plural = units of a file
units-extent = Extent
units-area = Area km²
units-inside = Inside km²
units-share = Share
units-abroad = Abroad km²
units-wholly = wholly
units-partly = partly
units-touches = touches
units-count = In { $area }: { $count } of the { $all } units of { $file } ({ $wholly } wholly, { $partly } partly), { $inside } inside.
units-touching =
    { $count ->
        [one] One more unit only touches: it reaches no deeper than the limit is known, or lies in the neighbouring country.
       *[other] { $count } more units only touch: they reach no deeper than the limit is known, or lie in the neighbouring country.
    }
units-abroad-note = Abroad is what the file puts beyond the country’s border or coast as drawn here: it counts neither as inside nor as outside.

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

## What was measured of the window

profile =
    Window of { $width } × { $height } pixels
    First complete frame: { $first } ms after the start
    Frames: { $frames }
    Processor time of a frame: median { $median } ms, 95th percentile { $most } ms, worst { $worst } ms
    Of that in the window itself: median { $own-median } ms, 95th percentile { $own-most } ms, worst { $own-worst } ms
    The map at most: { $runs } draw runs, { $vertices } vertices
    Resident memory: { $resident } MiB at the end, { $most-resident } MiB at most
