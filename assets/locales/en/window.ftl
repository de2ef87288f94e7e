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
panel-details = Details

## Layers

layer-strips = Border strips
layer-arcs = Arcs of the strip
layer-regions = Departments and states
layer-integration-zones = Border integration zones
layer-twin-cities = Twin cities
layer-municipalities = Frontier municipalities
layer-crossings = Border crossings
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
setting-theme = Theme
theme-light = Light
theme-dark = Dark
theme-projector = Projector
setting-date = Date

## Details

details-hint = Click an area, a city or a project to read what applies there.
details-nothing-here = No known area here.
details-no-law = No legal instrument known for this area on this date.
details-no-projects = No project known here on this date.
details-no-actors = No actor known here.
details-no-figures = No figure known.
details-what-is-here = What is here?
details-not-valid = Was not one on { $date }.
list-in-view =
    { $count ->
        [0] Nothing in view
        [one] { $count } item in view
       *[other] { $count } items in view
    }

## Map

map-credit = © OpenStreetMap contributors (ODbL), GeoNames (CC BY), Natural Earth
map-scale = Scale: { $length }
map-pointer = Pointer position
