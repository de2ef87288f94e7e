# La ayuda de la línea de comandos.

## Títulos

help-usage = Uso
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones

## Programa

help-about = Las zonas de frontera del Perú y del Brasil: sin comando, abre el mapa.
help-about-where = Dice qué hay en un punto
help-about-list = Lista lo que contiene el catálogo
help-about-show = Muestra todo lo que se sabe de un identificador
help-about-search = Busca en los nombres, los códigos y los textos
help-about-check = Verifica un catálogo

## Argumentos y opciones

help-arg-catalogue = Carpeta de un catálogo que se lee en lugar del incluido
help-arg-lang = Idioma: fr, es, pt o en (por defecto, el del sistema)
help-arg-date = Día del que se trata, AAAA-MM-DD (por defecto, hoy)
help-arg-files = Archivos que se abren en el mapa
help-arg-view = Centro y zoom del mapa, en grados
help-arg-area = Zona en la que se abre el mapa
help-arg-theme = Tema: light (claro) o dark (oscuro)
help-arg-lon = Longitud en grados, negativa al oeste
help-arg-lat = Latitud en grados, negativa al sur
help-arg-format = Forma de la salida
help-arg-kind = Lo que se lista
help-arg-country = Solo este país (código ISO 3166-1, como PE)
help-arg-id = Identificador, como br/twin-city/tabatinga
help-arg-text = Lo que se busca
help-arg-dir = Carpeta del catálogo (por defecto, el incluido)
help-arg-help = Muestra esta ayuda
help-arg-version = Muestra la versión
help-choices = opciones: { $choices }
