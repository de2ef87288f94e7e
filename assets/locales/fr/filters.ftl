# Filtres : ce que l’on veut voir de tout ce qui est connu.

filter-title = Filtres
filter-kind = Nature
filter-country = Pays
filter-border = Frontière
filter-theme = Thème
filter-status = État
filter-modality = Modalité
filter-actor = Acteur
filter-level = Niveau de droit
filter-counts-kind = Espaces
filter-counts-country = Espaces
filter-counts-border = Espaces
filter-counts-theme = Projets, et les espaces qu’ils nomment
filter-counts-status = Projets, et les espaces qu’ils nomment
filter-counts-modality = Projets, et les espaces qu’ils nomment
filter-counts-actor = Projets, et les espaces qu’ils nomment
filter-counts-level = Textes, et les espaces auxquels ils s’appliquent
filter-remove = Retirer le filtre « { $filter } »
filter-clear = Tout effacer
filter-passing =
    { $areas ->
        [one] { $areas } espace
       *[other] { $areas } espaces
    } · { $projects ->
        [one] { $projects } projet
       *[other] { $projects } projets
    } · { $instruments ->
        [one] { $instruments } texte
       *[other] { $instruments } textes
    }
filter-hides =
    { $count ->
        [one] { $count } autre est masqué par les filtres
       *[other] { $count } autres sont masqués par les filtres
    }
