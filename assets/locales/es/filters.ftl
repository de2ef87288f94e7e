# Filtros: lo que se quiere ver de todo lo que se conoce.

filter-title = Filtros
filter-kind = Tipo
filter-country = País
filter-border = Frontera
filter-theme = Tema
filter-status = Estado
filter-modality = Modalidad
filter-actor = Actor
filter-level = Nivel normativo
filter-counts-kind = Áreas
filter-counts-country = Áreas
filter-counts-border = Áreas
filter-counts-theme = Proyectos y las áreas que nombran
filter-counts-status = Proyectos y las áreas que nombran
filter-counts-modality = Proyectos y las áreas que nombran
filter-counts-actor = Proyectos y las áreas que nombran
filter-counts-level = Normas y las áreas a las que se aplican
filter-remove = Quitar el filtro «{ $filter }»
filter-clear = Quitar todos
filter-passing =
    { $areas ->
        [one] { $areas } área
       *[other] { $areas } áreas
    } · { $projects ->
        [one] { $projects } proyecto
       *[other] { $projects } proyectos
    } · { $instruments ->
        [one] { $instruments } norma
       *[other] { $instruments } normas
    }
filter-hides =
    { $count ->
        [one] { $count } más queda oculto por los filtros
       *[other] { $count } más quedan ocultos por los filtros
    }
