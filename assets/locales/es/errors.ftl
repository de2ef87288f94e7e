# Lo que está mal y qué hacer.

error-prefix = franja: { $message }

## Argumentos

error-not-a-number = «{ $text }» no es un número: escriba grados con punto, como -69.94
error-latitude = la latitud { $value } no está entre -90 y 90 grados (la longitud va primero)
error-longitude = la longitud { $value } no está entre -180 y 180 grados
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
error-no-display = no se puede abrir la ventana: no hay pantalla
error-window = { $cause }. Sin ventana responden «franja where», «franja list» y «franja show»
