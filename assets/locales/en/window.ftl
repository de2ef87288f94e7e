# The window.

## Tabs

tab-overview = Overview
tab-law = Law
tab-projects = Projects
tab-actors = Actors
tab-sources = Sources

## Panels

panel-layers = Layers
panel-legend = Legend
panel-list = List
panel-map = Map

## Layers

layer-strips = Border strips
layer-regions = Departments and states
layer-borders = Borders
layer-twin-cities = Twin cities
layer-municipalities = Frontier municipalities
layer-crossings = Border crossings
layer-water = Lakes and rivers
layer-places = Places

## Search

search-hint = Places, laws, projects, codes, coordinates
search-label = Search
search-nothing = Nothing found for “{ $text }”

## Commands

command-ask-at-center = What is at the centre of the map?
command-clear-selection = Clear the selection
command-copy = Copy
command-focus-search = Search
command-open-address = Open in the browser
command-pan-down = Go south
command-pan-left = Go west
command-pan-right = Go east
command-pan-up = Go north
command-quit = Quit
command-redo = Redo
command-search = Search
command-select = Select
command-set-day = Choose a date
command-set-lang-en = Language: English
command-set-lang-es = Language: Spanish
command-set-lang-fr = Language: French
command-set-lang-pt = Language: Portuguese
command-set-theme-dark = Dark theme
command-set-theme-light = Light theme
command-show-home = Whole view
command-show-on-map = Show on the map
command-show-selection = Show the selection on the map
command-show-tab-actors = Open the tab Actors
command-show-tab-law = Open the tab Law
command-show-tab-overview = Open the tab Overview
command-show-tab-projects = Open the tab Projects
command-show-tab-sources = Open the tab Sources
command-toggle-credits = Credits of the data
command-toggle-keys = Keyboard shortcuts
command-toggle-layer-borders = Layer: borders
command-toggle-layer-crossings = Layer: border crossings
command-toggle-layer-municipalities = Layer: frontier municipalities
command-toggle-layer-places = Layer: places
command-toggle-layer-regions = Layer: departments and states
command-toggle-layer-strips = Layer: border strips
command-toggle-layer-twin-cities = Layer: twin cities
command-toggle-layer-water = Layer: lakes and rivers
command-toggle-layers = Show or hide the layers
command-undo = Undo
command-visit = Go and see
command-zoom-in = Zoom in
command-zoom-out = Zoom out

## Keys

keys-title = Keyboard shortcuts
key-ctrl = Ctrl
key-escape = Esc
key-home = Home

## Settings

setting-language = Language
setting-theme = Theme
theme-light = Light
theme-dark = Dark
setting-date = Date

## Details

details-hint = Click an area, a city or a project to read what applies there.
details-nothing-here = No known area here.
details-no-law = No legal instrument known for this area on this date.
details-no-projects = No project known here on this date.
details-no-actors = No actor known here.
details-what-is-here = What is here?
details-not-valid = Was not one on { $date }.
point-at-sea = At sea, or outside the countries of the map
point-limit = limit { $limit } away, known to within { $accuracy }

## Notices

notice-session = The last session could not be read ({ $reason }); it is kept in { $path }.
notice-not-saved = The session could not be saved: { $reason }.

## Credits

map-credit = © OpenStreetMap contributors (ODbL), GeoNames (CC BY), Natural Earth
credits-more = Credits
credits-title = Credits of the data
credits-openstreetmap = Borders, coasts, lakes and rivers: © OpenStreetMap contributors, licence ODbL 1.0.
credits-geonames = Places and their population: GeoNames, licence CC BY 4.0.
credits-natural-earth = Departments of Peru and states of Brazil: Natural Earth, public domain.
credits-noto = Noto fonts: SIL Open Font License 1.1.
