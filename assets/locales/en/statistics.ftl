# Statistics: small charts under the map.

drawer-statistics = Statistics
command-show-drawer-statistics = Statistics in charts
statistics-themes = Projects by theme
statistics-borders = Projects by border
statistics-status = Projects by status
statistics-levels = Law in force by level
statistics-decades = Law in force by decade
statistics-decade = { $year }s
statistics-population = Inhabitants of the twin cities by arc
statistics-population-note = { $known } of { $all } twin cities have a figure; years: { $years }
statistics-copy = Copy as CSV
statistics-filter = Filter by this, or no longer
