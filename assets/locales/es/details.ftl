# El panel de detalles.

overview-counts =
    { $laws ->
        [0] Ninguna norma vigente
        [one] { $laws } norma vigente
       *[other] { $laws } normas vigentes
    } · { $projects ->
        [0] ningún proyecto
        [one] { $projects } proyecto
       *[other] { $projects } proyectos
    }, { $active } en curso
overview-from-border = a { $distance } de la frontera
links-many = Mostrar los { $count }
details-no-sources = No se conoce ninguna fuente.
law-count =
    Al { $date }: { $count } vigentes, { $ended ->
        [0] ninguna derogada o aún no vigente
        [one] { $ended } derogada o aún no vigente
       *[other] { $ended } derogadas o aún no vigentes
    }
law-timeline = Las normas en el tiempo, por nivel
law-adopted = adoptada: { $date }
law-in-force = vigente: { $span }
law-repealed-by = Derogada por
law-amended-by-it = Modificada por la norma de este panel
law-repealed-by-it = Derogada por la norma de este panel
law-carried-out-by-it = Aplicada por la norma de este panel
law-repeals-it = Deroga la norma de este panel
law-amends-it = Modifica la norma de este panel
law-carries-it-out = Aplica la norma de este panel
force-in-force = vigente
force-adopted = adoptada, aún no vigente
force-ended = ya no está vigente
why-defines = Por qué aquí: define esta zona.
why-names = Por qué aquí: la nombra.
why-kind = Por qué aquí: vale para todo lugar de este tipo ({ $kinds }, { $country }).
why-makes = Por qué aquí: le da esa calidad.
why-within = Por qué aquí: vale para { $area }, de la que esta zona forma parte.
why-here = Por qué aquí: vale para { $area }.
choice-any = todos
