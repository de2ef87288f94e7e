# La línea de comandos.

## En todas partes

cli-labelled = { $label }: { $text }
cli-separator = {"; "}

## franja where

where-inside = dentro: límite a { $distance }, conocido con un margen de { $accuracy }
where-uncertain = no se puede decidir: límite a { $distance }, conocido solo con un margen de { $accuracy }
where-distance = a { $distance } ({ $bearing })
where-units = Límites de { $file }
where-units-none = Ninguna unidad del archivo contiene el punto.
where-unit-inside = límite a { $distance }; el archivo no dice con qué precisión se conoce
table-rows =
    { $count ->
        [one] Una fila
       *[other] { $count } filas
    }
table-more =
    { $count ->
        [one] … y otra fila
       *[other] … y otras { $count } filas
    }
table-unreadable = Filas sin respuesta, pasadas tal cual: { $count } de { $rows }
row-longitude = «{ $text }» no es una longitud
row-longitude-empty = falta la longitud
row-latitude = «{ $text }» no es una latitud
row-latitude-empty = falta la latitud
row-too-long = { $count } celdas, pero el encabezado tiene { $columns }: ¿hay una coma decimal sin comillas?
import-feature = entidad { $number }: { $reason }
import-more =
    { $count ->
        [one] … y otra entidad
       *[other] … y otras { $count } entidades
    }
import-no-geometry = no tiene geometría y se omite
import-not-polygons = no tiene polígono ({ $sort }) y se omite
import-no-name = no tiene nombre: lo reemplaza su código o su número
import-not-on-earth = [{ $first }, { $second }] no es una longitud y una latitud en grados: se omite
import-short-position = tiene una posición de menos de dos números y se omite
import-broken = no se puede leer y se omite ({ $cause })
where-at-sea = En el mar
where-elsewhere = Fuera de los países conocidos
where-edge = borde interior de la franja
where-edge-inside = a { $distance }, dentro de la franja
where-edge-outside = a { $distance }, fuera de la franja
where-projects-near = Proyectos con un lugar a menos de { $distance }

## franja list

list-count =
    { $count ->
        [0] { $kind }: nada, el { $date }
       *[other] { $kind }: { $count }, el { $date }
    }
units-plural = unidades de un archivo
units-extent = Extensión
units-area = Área km²
units-inside = Dentro km²
units-share = Parte
units-abroad = Fuera km²
units-wholly = por completo
units-partly = en parte
units-touches = toca
units-count = En { $area }: { $count } de las { $all } unidades de { $file } ({ $wholly } por completo, { $partly } en parte), { $inside } dentro.
units-touching =
    { $count ->
        [one] Otra unidad solo toca: no llega más adentro de lo que se conoce el límite, o está en el país vecino.
       *[other] Otras { $count } unidades solo tocan: no llegan más adentro de lo que se conoce el límite, o están en el país vecino.
    }
units-abroad-note = Fuera es lo que el archivo pone más allá de la frontera o la costa del país, como se trazan aquí: no cuenta ni dentro ni como parte exterior.

## franja show

show-faces = frente a { $countries }
show-projects-around = Proyectos de las zonas más amplias
show-projects-border = Proyectos de la frontera

## franja search

search-none = No se encontró nada para «{ $text }».

## franja check

check-good = El catálogo está en orden.
check-problems =
    { $count ->
        [one] Un problema
       *[other] { $count } problemas
    }
check-warnings =
    { $count ->
        [one] Una advertencia
       *[other] { $count } advertencias
    }

## What was measured of the window

profile =
    Ventana de { $width } × { $height } píxeles
    Primer cuadro completo: { $first } ms después del inicio
    Cuadros: { $frames }
    Tiempo de procesador por cuadro: mediana { $median } ms, percentil 95 { $most } ms, peor { $worst } ms
    De ello, en la propia ventana: mediana { $own-median } ms, percentil 95 { $own-most } ms, peor { $own-worst } ms
    El mapa, como máximo: { $runs } series de dibujo, { $vertices } vértices
    Memoria residente: { $resident } MiB al final, { $most-resident } MiB como máximo
