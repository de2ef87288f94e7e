# Statistics: small charts under the map.

drawer-statistics = Estadísticas
command-show-drawer-statistics = Estadísticas en gráficos
statistics-themes = Proyectos por tema
statistics-borders = Proyectos por frontera
statistics-status = Proyectos por estado
statistics-levels = Derecho vigente por nivel
statistics-decades = Derecho vigente por década
statistics-decade = década de { $year }
statistics-population = Habitantes de las ciudades gemelas por arco
statistics-population-note = { $known } de { $all } ciudades gemelas tienen una cifra; años: { $years }
statistics-copy = Copiar como CSV
statistics-filter = Filtrar por este elemento, o dejar de hacerlo
