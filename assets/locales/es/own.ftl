# Limits that the user brought along: opened, read, shown.

own-limits = Límites propios
own-open = Abrir…
own-choose = Abrir límites propios (GeoJSON)
own-no-dialog = Este sistema no tiene un diálogo para elegir archivos (xdg-desktop-portal o zenity): suelte el archivo sobre la ventana o inicie con «franja ARCHIVO.geojson»
own-remarks =
    { $count ->
        [one] { $count } parte de { $file } no se leyó tal como está: vea las observaciones debajo de su nombre en el panel de capas
       *[other] { $count } partes de { $file } no se leyeron tal como están: vea las observaciones debajo de su nombre en el panel de capas
    }
own-remarks-title =
    { $count ->
        [one] { $count } observación
       *[other] { $count } observaciones
    }
own-count =
    { $count ->
        [one] { $count } unidad
       *[other] { $count } unidades
    }
own-reading = se está leyendo…
own-reading-file = Leyendo { $file }
own-cancel = Cancelar
own-not-read = no se pudo leer
own-again = Volver a intentar
own-legend = límites de { $file } (suyos, sin verificar)
own-credit = Límites: { $files } (suyos, sin verificar)
own-drop = Suelte aquí un archivo GeoJSON con límites
own-source = { $file } (suyo, sin verificar)
own-why-uncertain = Más cerca de su límite que { $accuracy }: los límites oficiales no son más exactos que eso, y el archivo no dice cuán exacto es.
own-copy-csv = Copiar como CSV
