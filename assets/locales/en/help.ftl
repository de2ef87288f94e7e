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
help-arg-files = Files of limits of your own to open (GeoJSON)
help-arg-view = Centre and zoom of the map, in degrees
help-arg-area = Area to open the map on
help-arg-theme = Theme: light, dark or projector
help-arg-profile = Opens the window, flies a fixed path for that many seconds and tells how fast it was drawn
help-arg-coordinates = The point: longitude, then latitude, or one of the forms below
help-arg-csv = Table of points, answered row by row; - is the standard input
help-arg-lon = The table’s column of longitudes (found where its name is usual: lon, longitude, x)
help-arg-lat = The table’s column of latitudes (found where its name is usual: lat, latitude, y)
help-arg-with = GeoJSON file of limits of your own, such as municipalities
help-arg-name = The property that names the file’s units (found where it is usual: name, nome, nombre, NM_MUN)
help-arg-in = The area that the units are to lie in, such as br/strip
help-arg-format = Form of the output
help-arg-kind = What to list
help-arg-country = Only this country (ISO 3166-1 code, such as PE)
help-arg-id = Identifier, such as br/twin-city/tabatinga
help-arg-text = What to look for
help-arg-dir = Folder of the catalogue (the one built in by default)
help-arg-help = Shows this help
help-arg-version = Shows the version
help-choices = one of: { $choices }
help-where-positions =
    A position may be written so:
    {"  "}-69.94 -4.23
    {"  "}-69,94 -4,23
    {"  "}4°13'48"S 69°56'24"W
    {"  "}19M 395680 9532386
    {"  "}geo:-4.23,-69.94
help-where-columns =
    With --csv each row is kept as it is and gets these columns: distances in metres, bearings in degrees from north,
    several identifiers separated by a semicolon. With --with also franja_unit and franja_unit_id. A row that cannot be
    read gets empty ones and is told on the error stream; the exit code is then 1.
help-list-units =
    units are those of a file: wholly inside is a unit of which no part lies beyond the area’s limit within the country,
    partly inside one that has a part on either side; one that reaches no deeper than the limit is known only touches.
