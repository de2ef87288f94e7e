# The panels: keys, credits, the report of a point, notices.

key-ctrl = Ctrl
key-home = Home
key-escape = Esc
keys-title = Keyboard shortcuts
credits-more = Credits and licences
credits-title = Credits of the data
credits-openstreetmap = Coasts, borders and lakes: © OpenStreetMap contributors, ODbL licence.
credits-gshhg = Rivers: GSHHG and World Data Bank II, P. Wessel and W. H. F. Smith, LGPL licence.
credits-geonames = Places and populations: GeoNames, CC BY 4.0 licence.
credits-natural-earth = Departments and states: Natural Earth, public domain.
credits-noto = Typeface: Noto Sans, OFL 1.1 licence.
point-at-sea = At sea, or outside the known countries
point-limit = { $limit } from the limit, which is known to within { $accuracy }
notice-session = The last session could not be read ({ $reason }). Its file was set aside: { $path }
notice-not-saved = The session could not be saved: { $reason }
