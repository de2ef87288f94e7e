# What is wrong, and what to do.

error-prefix = franja: { $message }

## Arguments

error-not-a-number = “{ $text }” is not a number: write degrees with a point, such as -69.94
error-latitude = latitude { $value } is not between -90 and 90 degrees (longitude comes first)
error-longitude = longitude { $value } is not between -180 and 180 degrees
error-date = “{ $text }” is not a day: write YYYY-MM-DD, such as 2014-03-21
error-language = unknown language “{ $text }”: choose fr, es, pt or en
error-country = “{ $text }” is not a country: write an ISO 3166-1 code of two letters, such as PE
error-view = “{ $text }” is not a view: write LON,LAT,ZOOM, such as -69.94,-4.23,11
error-zoom = zoom { $value } is not between { $min } and { $max }
error-choice = “{ $text }” is no choice for { $option }: choose { $choices }
error-unknown-option = there is no option “{ $option }” here: try “{ $help }”
error-unknown-option-similar = there is no option “{ $option }” here: did you mean “{ $similar }”?
error-unknown-command = there is no command “{ $text }”: try “{ $help }”
error-unknown-command-similar = there is no command “{ $text }”: did you mean “{ $similar }”?
error-missing = missing { $arguments }: try “{ $help }”
error-unexpected = “{ $text }” is one argument too many: try “{ $help }”
error-missing-value = option { $option } needs a value
error-conflict = { $option } does not go with { $other }
error-repeated = option { $option } is given twice
error-arguments = arguments not understood ({ $detail }): try “{ $help }”

## What is asked for

error-unknown-id = nothing has the identifier “{ $id }”
error-unknown-id-similar = nothing has the identifier “{ $id }”: did you mean “{ $similar }”?
error-unknown-kind = “{ $text }” cannot be listed: choose { $choices }
error-unknown-kind-similar = “{ $text }” cannot be listed: did you mean “{ $similar }”?
error-no-geojson = { $kind } have no place on the map: choose table, json or csv
error-no-country = { $kind } have no country: ask for the list without --country
error-empty-search = nothing to look for: write a name, a code or a word

## Files and catalogue

error-no-folder = { $path } is not a folder: give that of a catalogue, laid out as data/ is
error-catalogue =
    { $count ->
        [one] the catalogue { $path } cannot be read
       *[other] the catalogue { $path } cannot be read ({ $count } errors)
    }
error-catalogue-built-in = built in
error-catalogue-more =
    { $count ->
        [one] … and one more error: “{ $command }” shows it
       *[other] … and { $count } more errors: “{ $command }” shows them
    }
error-output = the output cannot be written ({ $cause })
error-no-display = the window cannot be opened: there is no display
error-window = { $cause }. “franja where”, “franja list” and “franja show” answer without a window
