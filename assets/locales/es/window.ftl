# La ventana.

## Pestañas

tab-overview = Resumen
tab-law = Normas
tab-projects = Proyectos
tab-actors = Actores
tab-sources = Fuentes

## Paneles

panel-layers = Capas
panel-legend = Leyenda
panel-list = Lista
panel-map = Mapa

## Capas

layer-strips = Franjas de frontera
layer-regions = Departamentos y estados
layer-borders = Fronteras
layer-twin-cities = Ciudades gemelas
layer-municipalities = Municipalidades de frontera
layer-crossings = Pasos de frontera
layer-water = Lagos y ríos
layer-places = Localidades

## Búsqueda

search-hint = Lugares, normas, proyectos, códigos, coordenadas
search-label = Buscar
search-nothing = No se encontró nada para «{ $text }»

## Comandos

command-ask-at-center = ¿Qué hay en el centro del mapa?
command-clear-selection = Quitar la selección
command-copy = Copiar
command-focus-search = Buscar
command-open-address = Abrir en el navegador
command-pan-down = Ir hacia el sur
command-pan-left = Ir hacia el oeste
command-pan-right = Ir hacia el este
command-pan-up = Ir hacia el norte
command-quit = Salir
command-redo = Rehacer
command-search = Buscar
command-select = Seleccionar
command-set-day = Elegir una fecha
command-set-lang-en = Idioma: inglés
command-set-lang-es = Idioma: español
command-set-lang-fr = Idioma: francés
command-set-lang-pt = Idioma: portugués
command-set-theme-dark = Tema oscuro
command-set-theme-light = Tema claro
command-show-home = Vista general
command-show-on-map = Mostrar en el mapa
command-show-selection = Mostrar la selección en el mapa
command-show-tab-actors = Abrir la pestaña Actores
command-show-tab-law = Abrir la pestaña Normas
command-show-tab-overview = Abrir la pestaña Resumen
command-show-tab-projects = Abrir la pestaña Proyectos
command-show-tab-sources = Abrir la pestaña Fuentes
command-toggle-credits = Créditos de los datos
command-toggle-keys = Atajos de teclado
command-toggle-layer-borders = Capa: fronteras
command-toggle-layer-crossings = Capa: pasos de frontera
command-toggle-layer-municipalities = Capa: municipalidades de frontera
command-toggle-layer-places = Capa: localidades
command-toggle-layer-regions = Capa: departamentos y estados
command-toggle-layer-strips = Capa: franjas de frontera
command-toggle-layer-twin-cities = Capa: ciudades gemelas
command-toggle-layer-water = Capa: lagos y ríos
command-toggle-layers = Mostrar u ocultar las capas
command-undo = Deshacer
command-visit = Ir a ver
command-zoom-in = Acercar
command-zoom-out = Alejar

## Teclas

keys-title = Atajos de teclado
key-ctrl = Ctrl
key-escape = Esc
key-home = Inicio

## Ajustes

setting-language = Idioma
setting-theme = Tema
theme-light = Claro
theme-dark = Oscuro
setting-date = Fecha

## Ficha

details-hint = Haga clic en una zona, una ciudad o un proyecto para leer lo que allí se aplica.
details-nothing-here = Ninguna zona conocida aquí.
details-no-law = Ninguna norma conocida para esta zona en esta fecha.
details-no-projects = Ningún proyecto conocido aquí en esta fecha.
details-no-actors = Ningún actor conocido aquí.
details-what-is-here = ¿Qué hay aquí?
details-not-valid = No tenía esta condición el { $date }.
point-at-sea = En el mar, o fuera de los países del mapa
point-limit = límite a { $limit }, conocido con un margen de { $accuracy }

## Avisos

notice-session = No se pudo volver a leer la sesión anterior ({ $reason }); se conserva en { $path }.
notice-not-saved = No se pudo guardar la sesión: { $reason }.

## Créditos

map-credit = © colaboradores de OpenStreetMap (ODbL), GeoNames (CC BY), Natural Earth
credits-more = Créditos
credits-title = Créditos de los datos
credits-openstreetmap = Fronteras, costas, lagos y ríos: © colaboradores de OpenStreetMap, licencia ODbL 1.0.
credits-geonames = Localidades y su población: GeoNames, licencia CC BY 4.0.
credits-natural-earth = Departamentos del Perú y estados del Brasil: Natural Earth, dominio público.
credits-noto = Tipos de letra Noto: SIL Open Font License 1.1.
