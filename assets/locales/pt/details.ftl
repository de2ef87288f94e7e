# O painel de detalhes.

overview-counts =
    { $laws ->
        [0] Nenhuma norma em vigor
        [one] { $laws } norma em vigor
       *[other] { $laws } normas em vigor
    } · { $projects ->
        [0] nenhum projeto
        [one] { $projects } projeto
       *[other] { $projects } projetos
    }, { $active } em andamento
overview-from-border = a { $distance } da fronteira
links-many = Mostrar os { $count }
details-no-sources = Nenhuma fonte conhecida.
law-count =
    Em { $date }: { $count } em vigor, { $ended ->
        [0] nenhuma revogada ou ainda sem vigência
        [one] { $ended } revogada ou ainda sem vigência
       *[other] { $ended } revogadas ou ainda sem vigência
    }
law-timeline = As normas no tempo, por nível
law-adopted = adotada: { $date }
law-in-force = em vigor: { $span }
law-repealed-by = Revogada por
law-amended-by-it = Alterada pela norma deste painel
law-repealed-by-it = Revogada pela norma deste painel
law-carried-out-by-it = Aplicada pela norma deste painel
law-repeals-it = Revoga a norma deste painel
law-amends-it = Altera a norma deste painel
law-carries-it-out = Aplica a norma deste painel
force-in-force = em vigor
force-adopted = adotada, ainda sem vigência
force-ended = não está mais em vigor
why-defines = Por que aqui: define esta zona.
why-names = Por que aqui: cita esta zona.
why-kind = Por que aqui: vale para todo lugar deste tipo ({ $kinds }, { $country }).
why-makes = Por que aqui: dá a ela essa qualidade.
why-within = Por que aqui: vale para { $area }, de que esta zona faz parte.
why-here = Por que aqui: vale para { $area }.
choice-any = todos
