# The help of the command line.

## Headings

help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options

## Program

help-about = The border zones of Peru and Brazil: without a command, opens the map.
help-about-where = Says what is at a point
help-about-list = Lists what the catalogue holds
help-about-show = Shows all that is known of an identifier
help-about-search = Searches names, codes and texts
help-about-check = Checks a catalogue

## Arguments and options

help-arg-catalogue = Folder of a catalogue to read instead of the one built in
help-arg-lang = Language: fr, es, pt or en (the system’s by default)
help-arg-date = The day in question, YYYY-MM-DD (today by default)
help-arg-files = Files to open in the map
help-arg-view = Centre and zoom of the map, in degrees
help-arg-area = Area to open the map on
help-arg-theme = Theme: light or dark
help-arg-lon = Longitude in degrees, negative to the west
help-arg-lat = Latitude in degrees, negative to the south
help-arg-format = Form of the output
help-arg-kind = What to list
help-arg-country = Only this country (ISO 3166-1 code, such as PE)
help-arg-id = Identifier, such as br/twin-city/tabatinga
help-arg-text = What to look for
help-arg-dir = Folder of the catalogue (the one built in by default)
help-arg-help = Shows this help
help-arg-version = Shows the version
help-choices = one of: { $choices }
