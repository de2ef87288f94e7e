# Words that the window and the command line share.

app-name = Franja
app-tagline = The border zones of Peru and Brazil
today = today
unknown = unknown
none = none
list-separator = {", "}

## Points of the compass

bearing-n = N
bearing-ne = NE
bearing-e = E
bearing-se = SE
bearing-s = S
bearing-sw = SW
bearing-w = W
bearing-nw = NW

## Spans of time

period-since = since { $from }
period-since-day = since { $from }
period-until = until { $to }
period-until-day = until { $to }
period-from-to = { $from } – { $to }
period-always = no limit in time
period-planned = agreed or announced in { $from }
period-planned-day = agreed or announced on { $from }
as-of = as of { $date }
as-of-day = as of { $date }

## Certainty

certainty-inside = inside
certainty-outside = outside
certainty-uncertain = cannot tell
accuracy-within = to within { $length }
accuracy-unknown = accuracy unknown

## Headings

label-accuracy = Accuracy
label-actors = Actors
label-address = Address
label-adopted = Adopted
label-amends = Amends
label-applies-to = Applies to
label-areas = Areas
label-articles = Articles
label-border = Border
label-budget = Budget
label-changed-by = Amended, repealed or carried out by
label-code-ibge = IBGE code
label-code-iso = ISO 3166-2 code
label-code-ubigeo = UBIGEO
label-competence = Competence
label-confidence = Confidence
label-consists-of = Consists of
label-consulted = Consulted
label-contains = Contains
label-count = Count
label-countries = Countries
label-date = Date
label-dates = Dates
label-deck = In the deck
answer-yes = yes
answer-no = no
label-altitude = Altitude of the seat
label-crossing-means = Crossed by
label-crossing-sides = Sides
label-binational-centre = Binational centre
label-crossing-status = State
label-claims = What each State holds
label-defines = Defines
label-faces = Across the border
label-figures = Figures
label-identifier = Identifier
label-implements = Implements
label-in-force = In force
label-kind = Kind
label-law = Law
label-level = Level
label-licence = Licence
label-lists = Lists
label-modality = Modality
label-municipality-tier = Municipality
label-name = Name
label-nearest = Nearest
label-neighbours = Faces
label-number = Number
label-official-name = Official name
label-part-of = Part of
label-places = Places
label-position = Position
label-projects = Projects
label-published = Published
label-publisher = Publisher
label-repeals = Repeals
label-result = Result
label-role = Role
label-sources = Sources
label-status = Status
label-themes = Themes
label-title = Title
label-validity = Validity
label-year = Year
