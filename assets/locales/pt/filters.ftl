# Filtros: o que se quer ver de tudo o que se conhece.

filter-title = Filtros
filter-kind = Tipo
filter-country = País
filter-border = Fronteira
filter-theme = Tema
filter-status = Situação
filter-modality = Modalidade
filter-actor = Ator
filter-level = Nível normativo
filter-counts-kind = Áreas
filter-counts-country = Áreas
filter-counts-border = Áreas
filter-counts-theme = Projetos e as áreas que eles nomeiam
filter-counts-status = Projetos e as áreas que eles nomeiam
filter-counts-modality = Projetos e as áreas que eles nomeiam
filter-counts-actor = Projetos e as áreas que eles nomeiam
filter-counts-level = Normas e as áreas a que se aplicam
filter-remove = Remover o filtro “{ $filter }”
filter-clear = Remover todos
filter-passing =
    { $areas ->
        [one] { $areas } área
       *[other] { $areas } áreas
    } · { $projects ->
        [one] { $projects } projeto
       *[other] { $projects } projetos
    } · { $instruments ->
        [one] { $instruments } norma
       *[other] { $instruments } normas
    }
filter-hides =
    { $count ->
        [one] Mais { $count } está oculto pelos filtros
       *[other] Mais { $count } estão ocultos pelos filtros
    }
