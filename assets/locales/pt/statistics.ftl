# Statistics: small charts under the map.

drawer-statistics = Estatísticas
command-show-drawer-statistics = Estatísticas em gráficos
statistics-themes = Projetos por tema
statistics-borders = Projetos por fronteira
statistics-status = Projetos por situação
statistics-levels = Direito em vigor por nível
statistics-decades = Direito em vigor por década
statistics-decade = década de { $year }
statistics-population = Habitantes das cidades gêmeas por arco
statistics-population-note = { $known } de { $all } cidades gêmeas têm um número; anos: { $years }
statistics-copy = Copiar como CSV
statistics-filter = Filtrar por este item, ou deixar de filtrar
