# Statistics: small charts under the map.

drawer-statistics = Statistiques
command-show-drawer-statistics = Statistiques en diagrammes
statistics-themes = Projets par thème
statistics-borders = Projets par frontière
statistics-status = Projets par état d’avancement
statistics-levels = Droit en vigueur par niveau
statistics-decades = Droit en vigueur par décennie
statistics-decade = années { $year }
statistics-population = Habitants des villes jumelles par arc
statistics-population-note = { $known } villes jumelles sur { $all } ont un chiffre ; années : { $years }
statistics-copy = Copier en CSV
statistics-filter = Filtrer par cet élément, ou ne plus le faire
