# Le panneau des détails.

overview-counts =
    { $laws ->
        [0] Aucun texte en vigueur
        [one] { $laws } texte en vigueur
       *[other] { $laws } textes en vigueur
    } · { $projects ->
        [0] aucun projet
        [one] { $projects } projet
       *[other] { $projects } projets
    }, dont { $active } en cours
overview-from-border = à { $distance } de la frontière
links-many = Montrer les { $count }
details-no-sources = Aucune source connue.
law-count =
    Au { $date } : { $count } en vigueur, { $ended ->
        [0] aucun texte échu ou à venir
        [one] { $ended } texte échu ou à venir
       *[other] { $ended } textes échus ou à venir
    }
law-timeline = Les textes dans le temps, par niveau
law-adopted = adopté : { $date }
law-in-force = en vigueur : { $span }
law-repealed-by = Abrogé par
law-amended-by-it = Modifié par le texte de ce panneau
law-repealed-by-it = Abrogé par le texte de ce panneau
law-carried-out-by-it = Appliqué par le texte de ce panneau
law-repeals-it = Abroge le texte de ce panneau
law-amends-it = Modifie le texte de ce panneau
law-carries-it-out = Applique le texte de ce panneau
force-in-force = en vigueur
force-adopted = adopté, pas encore en vigueur
force-ended = n’est plus en vigueur
why-defines = Pourquoi ici : il définit cette zone.
why-names = Pourquoi ici : il la nomme.
why-kind = Pourquoi ici : il vaut pour tout lieu de ce genre ({ $kinds }, { $country }).
why-makes = Pourquoi ici : il lui donne cette qualité.
why-within = Pourquoi ici : il vaut pour { $area }, dont cette zone fait partie.
why-here = Pourquoi ici : il vaut pour { $area }.
choice-any = tous
