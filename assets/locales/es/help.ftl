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
help-arg-files = Archivos con límites propios para abrir (GeoJSON)
help-arg-view = Centro y zoom del mapa, en grados
help-arg-area = Zona en la que se abre el mapa
help-arg-theme = Tema: light (claro), dark (oscuro) o projector (proyector)
help-arg-profile = Abre la ventana, recorre en vuelo un trayecto fijo durante esos segundos y dice con qué rapidez se dibujó
help-arg-coordinates = El punto: longitud y luego latitud, o una de las formas de abajo
help-arg-csv = Tabla de puntos, con respuesta fila por fila; - es la entrada estándar
help-arg-lon = Columna de las longitudes (se encuentra si su nombre es habitual: lon, longitud, x)
help-arg-lat = Columna de las latitudes (se encuentra si su nombre es habitual: lat, latitud, y)
help-arg-with = Archivo GeoJSON con límites propios, como municipios
help-arg-name = Propiedad que da nombre a las unidades del archivo (se encuentra si es habitual: name, nome, nombre, NM_MUN)
help-arg-in = Área en la que deben estar las unidades, como br/strip
help-arg-format = Forma de la salida
help-arg-kind = Lo que se lista
help-arg-country = Solo este país (código ISO 3166-1, como PE)
help-arg-id = Identificador, como br/twin-city/tabatinga
help-arg-text = Lo que se busca
help-arg-dir = Carpeta del catálogo (por defecto, el incluido)
help-arg-help = Muestra esta ayuda
help-arg-version = Muestra la versión
help-choices = opciones: { $choices }
help-where-positions =
    Una posición puede escribirse así:
    {"  "}-69.94 -4.23
    {"  "}-69,94 -4,23
    {"  "}4°13'48"S 69°56'24"O
    {"  "}19M 395680 9532386
    {"  "}geo:-4.23,-69.94
help-where-columns =
    Con --csv cada fila se conserva tal cual y recibe estas columnas: distancias en metros, direcciones en grados desde el
    norte, varios identificadores separados por punto y coma. Con --with también franja_unit y franja_unit_id. Una fila
    ilegible las recibe vacías y se avisa en la salida de errores; el código de salida es entonces 1.
help-list-units =
    units son las de un archivo: está dentro por completo la unidad de la que ninguna parte pasa el límite del área dentro
    del país, en parte la que tiene una parte a cada lado; la que no llega más adentro de lo que se conoce el límite solo toca.
