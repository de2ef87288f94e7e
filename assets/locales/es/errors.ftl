# Lo que está mal y qué hacer.

error-prefix = franja: { $message }

## Argumentos

error-not-a-number = «{ $text }» no es un número: escriba grados con punto, como -69.94
error-latitude = la latitud { $value } no está entre -90 y 90 grados (la longitud va primero)
error-longitude = la longitud { $value } no está entre -180 y 180 grados
error-not-a-position = «{ $text }» no es una posición: escriba -69.94 -4.23 (primero la longitud), 4°13'48"S 69°56'24"O, 19M 395680 9532386 o geo:-4.23,-69.94
error-two-readings = «{ $text }» se lee de dos maneras, { $first } o { $second }: escriba N, S, E u O después de cada número
error-two-hemispheres = «{ $text }» se lee de dos maneras, { $first } o { $second }: escriba norte o sur después de la zona
error-comma = «{ $text }» se lee de dos maneras, { $before }.{ $after } solo o { $before } y { $after }: escriba un espacio entre dos números
error-one-coordinate = «{ $text }» es solo una coordenada: escriba la longitud y luego la latitud
error-letters = «{ $text }» no dice una latitud y una longitud: escriba N o S después de un número y E u O después del otro
error-sixty = los minutos y los segundos llegan hasta 60, y { $value } los supera
error-sign-and-letter = un número tiene signo y letra: quite uno de los dos
error-utm-zone = la zona UTM no es un número de 1 a 60: escríbala primero, como en 19M 395680 9532386
error-utm-band = { $band } no es una banda UTM: escriba una letra de C a X, salvo I y O, o norte o sur
error-utm-outside-band = la coordenada norte es la de la latitud { $latitude }, que la banda { $band } no contiene: corrija una de las dos
error-utm-outside-zone = la coordenada este o la norte queda fuera de la zona UTM: las coordenadas este van de 100000 a 900000 metros
error-geo-reference = el sistema de referencia { $name } de la dirección no se conoce: solo WGS 84
error-needs = { $option } solo va con { $other }
error-date = «{ $text }» no es un día: escriba AAAA-MM-DD, como 2014-03-21
error-language = el idioma «{ $text }» es desconocido: elija fr, es, pt o en
error-country = «{ $text }» no es un país: escriba un código ISO 3166-1 de dos letras, como PE
error-view = «{ $text }» no es una vista: escriba LON,LAT,ZOOM, como -69.94,-4.23,11
error-zoom = el zoom { $value } no está entre { $min } y { $max }
error-choice = «{ $text }» no es una opción de { $option }: elija { $choices }
error-unknown-option = la opción «{ $option }» no existe aquí: pruebe «{ $help }»
error-unknown-option-similar = la opción «{ $option }» no existe aquí: ¿quiso decir «{ $similar }»?
error-unknown-command = no hay un comando «{ $text }»: pruebe «{ $help }»
error-unknown-command-similar = no hay un comando «{ $text }»: ¿quiso decir «{ $similar }»?
error-missing = falta indicar { $arguments }: pruebe «{ $help }»
error-unexpected = «{ $text }» está de más: pruebe «{ $help }»
error-missing-value = la opción { $option } espera un valor
error-conflict = { $option } no va con { $other }
error-repeated = la opción { $option } aparece dos veces
error-arguments = argumentos que no se entienden ({ $detail }): pruebe «{ $help }»

## Lo que se pide

error-unknown-id = nada lleva el identificador «{ $id }»
error-unknown-id-similar = nada lleva el identificador «{ $id }»: ¿quiso decir «{ $similar }»?
error-unknown-kind = «{ $text }» no se puede listar: elija { $choices }
error-unknown-kind-similar = «{ $text }» no se puede listar: ¿quiso decir «{ $similar }»?
error-no-geojson = no hay mapa de { $kind }: elija table, json o csv
error-no-country = no se puede filtrar { $kind } por país: pida la lista sin --country
error-empty-search = nada que buscar: escriba un nombre, un código o una palabra

## Archivos y catálogo

error-no-folder = { $path } no es una carpeta: dé la de un catálogo, dispuesta como data/
error-catalogue =
    { $count ->
        [one] no se puede leer el catálogo { $path }
       *[other] no se puede leer el catálogo { $path } ({ $count } errores)
    }
error-catalogue-built-in = del programa
error-catalogue-more =
    { $count ->
        [one] … y otro error: «{ $command }» lo muestra
       *[other] … y otros { $count } errores: «{ $command }» los muestra
    }
error-output = no se puede escribir la salida ({ $cause })
error-file = no se puede leer { $path } ({ $cause })
error-file-empty = { $path } está vacío: elija otro archivo o vuelva a exportarlo
error-file-truncated = { $path }: el archivo termina aquí antes de estar completo: vuelva a copiarlo o a exportarlo
error-projected = { $path }: [{ $first }, { $second }] son metros de una proyección, no grados: exporte el archivo en WGS 84 (EPSG:4326)
error-swapped = { $path }: [{ $first }, { $second }] tiene primero la latitud, y GeoJSON lleva primero la longitud: exporte el archivo con los ejes al revés
error-cancelled = { $path } no se leyó: la lectura fue cancelada
error-not-json = { $path }: esto no es JSON ({ $cause }): dé un archivo GeoJSON
error-not-geojson = { $path } no es una colección de entidades GeoJSON: exporte una desde su SIG
error-reference = { $path } está en { $reference }, no en longitud y latitud: expórtelo como WGS 84 (EPSG:4326)
error-no-names = { $path }: ninguna propiedad conocida lleva nombres: dé una con --name ({ $properties })
error-name-property = { $path } no tiene la propiedad «{ $name }»: tiene { $properties }
error-no-units = { $path } no tiene ningún polígono legible: dé un archivo de límites
error-no-outline = { $id } no tiene contorno aquí: elija una franja, un estado o una región
error-table-empty = { $path } está vacío: la primera línea debe nombrar las columnas
error-table-utf16 = { $path } está en UTF-16: guárdelo como CSV en UTF-8
error-table-column = { $path } no tiene la columna «{ $name }»: tiene { $columns }
error-table-no-column = { $path }: nombre la columna con { $option }, no tiene un nombre habitual ({ $columns })
error-table-one-column = { $path }: «{ $name }» no puede ser a la vez longitud y latitud: nombre dos columnas con --lon y --lat
error-no-display = no se puede abrir la ventana: no hay pantalla
error-window = { $cause }. Sin ventana responden «franja where», «franja list» y «franja show»
error-profile = «{ $text }» no es un tiempo de medición: indique segundos enteros, de { $least } a { $most }
error-profile-unfinished = la ventana se cerró antes de que terminara la medición
