# The names of kinds, levels, roles and measures.

## Areas, singular then plural

area-kind-strip = border strip
area-kind-region = department
area-kind-state = state
area-kind-province = province
area-kind-integration-zone = border integration zone
area-kind-twin-city = twin city
area-kind-municipality = frontier municipality
area-kind-crossing = border crossing
area-kind-border = land border
area-kind-dispute = disputed place
area-kind-strip-plural = border strips
area-kind-region-plural = departments
area-kind-state-plural = states
area-kind-province-plural = provinces
area-kind-integration-zone-plural = border integration zones
area-kind-twin-city-plural = twin cities
area-kind-municipality-plural = frontier municipalities
area-kind-crossing-plural = border crossings
area-kind-border-plural = land borders
area-kind-dispute-plural = disputed places

## Other things known

record-kind-instrument = legal instrument
record-kind-project = project
record-kind-actor = actor
record-kind-source = source
record-kind-theme = theme
record-kind-list = list
record-kind-place = place
record-kind-instrument-plural = legal instruments
record-kind-area-plural = areas
record-kind-figure-plural = figures
record-kind-project-plural = projects
record-kind-actor-plural = actors
record-kind-source-plural = sources
record-kind-theme-plural = themes
record-kind-list-plural = lists
record-kind-place-plural = places

## Levels of legal instruments

level-constitution = constitution
level-treaty = treaty
level-andean-decision = Andean decision
level-mercosur-decision = Mercosur decision
level-law = law
level-decree = decree
level-ministerial-order = ministerial order

## Where a project stands

status-planned = planned
status-active = under way
status-completed = completed
status-suspended = suspended
status-unknown = status unknown

## Roles of actors

role-lead = lead
role-funder = funder
role-implementer = implementer
role-partner = partner

## Modalities of cooperation

modality-framework-agreement = framework agreement
modality-project = project approach
modality-network = building of networks

## How the border runs between two cities

link-dry = land boundary
link-bridge = river with a bridge
link-river = river without a bridge

## Confidence

confidence-low = low
confidence-medium = medium
confidence-high = high
confidence-note = { $level } confidence
confidence-low-why = one weak source, or an inference
confidence-medium-why = one secondary source
confidence-high-why = an official text or figure, or two independent sources

## What a figure counts

measure-area = area
measure-area-in-strip = area within the border strip
measure-share-of-country = share of the country
measure-population = population
measure-border-length = length of the border
measure-municipalities = municipalities
measure-municipalities-on-the-line = municipalities on the border line
measure-seats-in-strip = seats within the strip
measure-twin-cities = twin cities
measure-provinces = provinces
measure-regions = border regions
measure-width = width

## Units

unit-km = km
unit-km2 = km²
unit-percent = %
unit-count = {""}
unit-inhabitants = inhabitants

## Actors

actor-kind-state = State
actor-kind-region = region
actor-kind-municipality = municipality
actor-kind-international-organisation = international organisation
actor-kind-donor = donor
actor-kind-ngo = NGO
actor-kind-academic = university or research institute
actor-kind-civil-society = civil society
actor-kind-business = business

## Sources

source-kind-official-text = official text
source-kind-official-statistics = official statistics
source-kind-institutional = page of a public institution
source-kind-academic = academic work
source-kind-press = press
source-kind-reference = reference work
source-kind-open-data = open data
source-kind-deck = source deck

## The deck held against the sources

verdict-confirmed = confirmed by the sources
verdict-partly = partly confirmed
verdict-contradicted = contradicted by the sources
verdict-not-found = no source found
verdict-opinion = judgement or way of sorting

## Municipalities of Peru

tier-district = district municipality
tier-provincial = provincial municipality

## How a border is crossed, and whether it can be

means-bridge = bridge
means-land = by land
means-ferry = ferry or boat
means-lake = boat on the lake
means-dam = dam road
crossing-status-open = open
crossing-status-restricted = restricted
crossing-status-closed = closed
crossing-status-under-construction = under construction
crossing-status-planned = planned
