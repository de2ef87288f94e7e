# Time: the timeline.

timeline-name = Linha do tempo
timeline-law = Direito
timeline-lists = Listas
timeline-projects = Projetos
timeline-handle = Linha do tempo: o dia mostrado
timeline-previous = Evento anterior
timeline-next = Próximo evento
timeline-play = Percorrer os anos
timeline-pause = Pausar
timeline-deck-day = O dia da apresentação: { $day }
timeline-today = Mostrar hoje
timeline-more = e mais { $count }
timeline-several = { $count } eventos a partir de: { $date }
command-toggle-timeline = Mostrar ou ocultar a linha do tempo
command-toggle-play = Percorrer os anos, ou pausar

command-toggle-compare = Comparar duas datas lado a lado, ou deixar de comparar
command-set-compared = Mudar o que se compara
compare-left-day = Data do lado esquerdo
compare-right-day = Data do lado direito
compare-right-layers = Camadas do lado direito
compare-divider = Divisor entre os dois mapas
compare-sides = esquerda: { $left } · direita: { $right }
