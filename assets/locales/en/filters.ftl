# Filters: what is wanted of all that is known.

filter-title = Filters
filter-kind = Kind
filter-country = Country
filter-border = Border
filter-theme = Theme
filter-status = Status
filter-modality = Modality
filter-actor = Actor
filter-level = Level of law
filter-counts-kind = Areas
filter-counts-country = Areas
filter-counts-border = Areas
filter-counts-theme = Projects, and the areas that they name
filter-counts-status = Projects, and the areas that they name
filter-counts-modality = Projects, and the areas that they name
filter-counts-actor = Projects, and the areas that they name
filter-counts-level = Instruments, and the areas that they apply to
filter-remove = Remove the filter “{ $filter }”
filter-clear = Clear all
filter-passing =
    { $areas ->
        [one] { $areas } area
       *[other] { $areas } areas
    } · { $projects ->
        [one] { $projects } project
       *[other] { $projects } projects
    } · { $instruments ->
        [one] { $instruments } instrument
       *[other] { $instruments } instruments
    }
filter-hides =
    { $count ->
        [one] { $count } more is hidden by the filters
       *[other] { $count } more are hidden by the filters
    }
