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
panel-drawing = How the map is drawn
panel-list = List
panel-map = Map
panel-details = Details

## Layers

layer-strips = Border strips
layer-arcs = Arcs of the strip
layer-regions = Departments and states
layer-integration-zones = Border integration zones
layer-twin-cities = Twin cities
layer-municipalities = Frontier municipalities
layer-crossings = Border crossings
layer-disputes = Disputed places
layer-borders = Borders
layer-places = Places
layer-water = Lakes and rivers
layer-projects = Projects
layer-show = Show { $layer }
layer-hide = Hide { $layer }

## Search

search-hint = Places, laws, projects, codes, coordinates
search-label = Search
search-nothing = Nothing found for “{ $text }”
search-clear = Clear the search

## Settings

menu = Menu
setting-language = Language
setting-text-size = Text size
setting-theme = Theme
theme-light = Light
theme-dark = Dark
theme-projector = Projector
setting-vision = Preview of colours
setting-vision-why = Shows the colours as people see them who lack one kind of cones (Machado, Oliveira and Fernandes, 2009), or as a grey print.
vision-full = As they are
vision-protanopia = Without red cones
vision-deuteranopia = Without green cones
vision-tritanopia = Without blue cones
vision-grey = In grey
setting-names = Names on the map
names-all = All
names-zones = Zones only
names-back-row = Back row
setting-date = Date

## Details

details-hint = Click an area, a city or a project to read what applies there.
details-nothing-here = No known area here.
details-no-law = No legal instrument known for this area on this date.
details-no-projects = No project known here on this date.
details-no-actors = No actor known here.
details-no-figures = No figure known.
details-what-is-here = What is here?
details-not-valid = Outside its period of validity on { $date }.
list-in-view =
    { $count ->
        [0] Nothing in view
        [one] { $count } item in view
       *[other] { $count } items in view
    }

## Map

map-credit = © OpenStreetMap contributors (ODbL) · GSHHG (LGPL) · GeoNames (CC BY) · Natural Earth
map-credit-openstreetmap = © OpenStreetMap contributors (ODbL)
map-credit-gshhg = GSHHG (LGPL)
map-credit-geonames = GeoNames (CC BY)
map-credit-natural-earth = Natural Earth
map-scale-at = { $length } at { $latitude }
map-hint = Wheel: zoom · drag: move · click: what is here
map-scale = Scale: { $length }
map-pointer = Pointer position

## Legend

legend-border = border
legend-strip-peru = Peru’s 50 km zone
legend-strip-brazil = Brazil’s border strip, 150 km
legend-arc-norte = Brazil’s strip: Northern Arc
legend-arc-central = Brazil’s strip: Central Arc
legend-arc-sul = Brazil’s strip: Southern Arc
legend-limit = limit of departments, of states
legend-twin-city-dry = twin cities joined on land
legend-twin-city-bridge = twin cities joined by a bridge
legend-twin-city-river = twin cities with a river between
legend-municipality = frontier municipality, run by its district
legend-municipality-provincial = frontier municipality, run by its province
legend-crossing = border crossing on land
legend-crossing-bridge = border crossing by bridge or dam
legend-crossing-boat = border crossing by ferry or boat
legend-border-disputed = disputed stretch of the border
legend-dispute = disputed place
legend-capital = capital
legend-city = city
legend-town = town
legend-water = lake, river

## Start

start-title = The border zones of Peru and Brazil
start-text = The strips along the land borders, the twin cities that face each other across them and the frontier municipalities: which law applies there, which cooperation runs there, and which source says so.
start-begin = Begin with
start-deck = The source deck, slide by slide
