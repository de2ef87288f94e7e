# Time: the timeline.

timeline-name = Línea de tiempo
timeline-law = Derecho
timeline-lists = Listas
timeline-projects = Proyectos
timeline-handle = Línea de tiempo: el día mostrado
timeline-previous = Evento anterior
timeline-next = Evento siguiente
timeline-play = Recorrer los años
timeline-pause = Pausa
timeline-deck-day = El día de la presentación: { $day }
timeline-today = Mostrar hoy
timeline-more = y { $count } más
timeline-several = { $count } eventos desde: { $date }
command-toggle-timeline = Mostrar u ocultar la línea de tiempo
command-toggle-play = Recorrer los años, o pausar

command-toggle-compare = Comparar dos fechas lado a lado, o dejar de hacerlo
command-set-compared = Cambiar lo que se compara
compare-left-day = Fecha del lado izquierdo
compare-right-day = Fecha del lado derecho
compare-right-layers = Capas del lado derecho
compare-divider = Divisor entre los dos mapas
compare-sides = izquierda: { $left } · derecha: { $right }
