# What is wrong, and what to do.

error-prefix = franja: { $message }

## Arguments

error-not-a-number = “{ $text }” is not a number: write degrees with a point, such as -69.94
error-latitude = latitude { $value } is not between -90 and 90 degrees (longitude comes first)
error-longitude = longitude { $value } is not between -180 and 180 degrees
error-not-a-position = “{ $text }” is not a position: write -69.94 -4.23 (longitude first), 4°13'48"S 69°56'24"W, 19M 395680 9532386 or geo:-4.23,-69.94
error-two-readings = “{ $text }” can be read in two ways, { $first } or { $second }: write N, S, E or W after each number
error-two-hemispheres = “{ $text }” can be read in two ways, { $first } or { $second }: write north or south after the zone
error-comma = “{ $text }” can be read in two ways, { $before }.{ $after } alone or { $before } and { $after }: write a space between two numbers
error-one-coordinate = “{ $text }” is only one coordinate: write the longitude, then the latitude
error-letters = “{ $text }” does not tell one latitude and one longitude: write N or S after one number and E or W after the other
error-sixty = minutes and seconds go up to 60, and { $value } does not
error-sign-and-letter = a number has both a sign and a letter: leave one out
error-utm-zone = the UTM zone is not a number from 1 to 60: write it first, as in 19M 395680 9532386
error-utm-band = { $band } is no band of UTM: write one of C to X, without I and O, or north or south
error-utm-outside-band = the northing is that of latitude { $latitude }, which band { $band } does not hold: correct one of the two
error-utm-outside-zone = the easting or the northing lies outside the UTM zone: eastings go from 100000 to 900000 metres
error-geo-reference = the reference system { $name } of the address is not known: only WGS 84 is
error-needs = { $option } goes only with { $other }
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
error-file = { $path } cannot be read ({ $cause })
error-file-empty = { $path } is empty: choose another file, or export it again
error-file-truncated = { $path }: the file ends here before it is complete: copy or export it again
error-projected = { $path }: [{ $first }, { $second }] are metres of a projection, not degrees: export the file as WGS 84 (EPSG:4326)
error-swapped = { $path }: [{ $first }, { $second }] has its latitude first, GeoJSON has the longitude first: export the file with the axes the other way round
error-cancelled = { $path } was not read: the reading was cancelled
error-not-json = { $path }: this is not JSON ({ $cause }): give a GeoJSON file
error-not-geojson = { $path } is no GeoJSON feature collection: export one from your GIS
error-reference = { $path } is in { $reference }, not in longitude and latitude: export it as WGS 84 (EPSG:4326)
error-no-names = { $path }: no property is known to hold names: give one with --name ({ $properties })
error-name-property = { $path } has no property “{ $name }”: it has { $properties }
error-no-units = { $path } has no polygon that can be read: give a file of limits
error-no-outline = { $id } has no outline here: choose a strip, a state or a region
error-table-empty = { $path } is empty: the first line is to name the columns
error-table-utf16 = { $path } is in UTF-16: save it as CSV in UTF-8
error-table-column = { $path } has no column “{ $name }”: it has { $columns }
error-table-no-column = { $path }: name the column with { $option }, it is none of the usual ones ({ $columns })
error-table-one-column = { $path }: “{ $name }” cannot be both longitude and latitude: name two columns with --lon and --lat
error-no-display = the window cannot be opened: there is no display
error-window = { $cause }. “franja where”, “franja list” and “franja show” answer without a window
error-profile = “{ $text }” is no time to measure: give whole seconds from { $least } to { $most }
error-profile-unfinished = the window was closed before the end of the measurement
