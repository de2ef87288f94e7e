# Time: the timeline.

timeline-name = Frise du temps
timeline-law = Droit
timeline-lists = Listes
timeline-projects = Projets
timeline-handle = Frise du temps : le jour montré
timeline-previous = Événement précédent
timeline-next = Événement suivant
timeline-play = Faire défiler les années
timeline-pause = Pause
timeline-deck-day = Le jour de la présentation : { $day }
timeline-today = Montrer aujourd’hui
timeline-more = et { $count } de plus
timeline-several = { $count } événements à partir de : { $date }
command-toggle-timeline = Afficher ou masquer la frise du temps
command-toggle-play = Faire défiler les années, ou arrêter

command-toggle-compare = Comparer deux dates côte à côte, ou cesser
command-set-compared = Changer ce qui est comparé
compare-left-day = Date du côté gauche
compare-right-day = Date du côté droit
compare-right-layers = Couches du côté droit
compare-divider = Séparateur entre les deux cartes
compare-sides = à gauche : { $left } · à droite : { $right }
