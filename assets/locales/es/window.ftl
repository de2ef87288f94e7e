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
panel-drawing = Dibujo del mapa
panel-list = Lista
panel-map = Mapa
panel-details = Ficha

## Capas

layer-strips = Franjas de frontera
layer-arcs = Arcos de la franja
layer-regions = Departamentos y estados
layer-integration-zones = Zonas de integración fronteriza
layer-twin-cities = Ciudades gemelas
layer-municipalities = Municipalidades de frontera
layer-crossings = Pasos de frontera
layer-disputes = Lugares en disputa
layer-borders = Fronteras
layer-places = Localidades
layer-water = Lagos y ríos
layer-projects = Proyectos
layer-show = Mostrar { $layer }
layer-hide = Ocultar { $layer }

## Búsqueda

search-hint = Lugares, normas, proyectos, códigos, coordenadas
search-label = Buscar
search-nothing = No se encontró nada para «{ $text }»
search-clear = Borrar la búsqueda

## Ajustes

menu = Menú
setting-language = Idioma
setting-text-size = Tamaño del texto
setting-theme = Tema
theme-light = Claro
theme-dark = Oscuro
theme-projector = Proyector
setting-vision = Vista previa de los colores
setting-vision-why = Muestra los colores tal como los ven las personas a las que les falta un tipo de conos (Machado, Oliveira y Fernandes, 2009), o como salen impresos en gris.
vision-full = Tal cual
vision-protanopia = Sin conos rojos
vision-deuteranopia = Sin conos verdes
vision-tritanopia = Sin conos azules
vision-grey = En gris
setting-names = Nombres en el mapa
names-all = Todos
names-zones = Solo zonas
names-back-row = Última fila
setting-date = Fecha

## Ficha

details-hint = Haga clic en una zona, una ciudad o un proyecto para leer lo que allí se aplica.
details-nothing-here = Ninguna zona conocida aquí.
details-no-law = Ninguna norma conocida para esta zona en esta fecha.
details-no-projects = Ningún proyecto conocido aquí en esta fecha.
details-no-actors = Ningún actor conocido aquí.
details-no-figures = Ninguna cifra conocida.
details-what-is-here = ¿Qué hay aquí?
details-not-valid = Fuera de su período de vigencia el { $date }.
list-in-view =
    { $count ->
        [0] Nada a la vista
        [one] { $count } elemento a la vista
       *[other] { $count } elementos a la vista
    }

## Mapa

map-credit = © colaboradores de OpenStreetMap (ODbL) · GSHHG (LGPL) · GeoNames (CC BY) · Natural Earth
map-credit-openstreetmap = © colaboradores de OpenStreetMap (ODbL)
map-credit-gshhg = GSHHG (LGPL)
map-credit-geonames = GeoNames (CC BY)
map-credit-natural-earth = Natural Earth
map-scale-at = { $length } a { $latitude }
map-hint = Rueda: acercar · arrastrar: mover · clic: qué hay aquí
map-scale = Escala: { $length }
map-pointer = Posición del puntero

## Leyenda

legend-border = frontera
legend-strip-peru = zona de 50 km del Perú
legend-strip-brazil = franja de frontera del Brasil, 150 km
legend-arc-norte = franja del Brasil: Arco Norte
legend-arc-central = franja del Brasil: Arco Central
legend-arc-sul = franja del Brasil: Arco Sur
legend-limit = límite de departamentos, de estados
legend-twin-city-dry = ciudades gemelas unidas por tierra
legend-twin-city-bridge = ciudades gemelas unidas por un puente
legend-twin-city-river = ciudades gemelas separadas por un río
legend-municipality = municipalidad de frontera distrital
legend-municipality-provincial = municipalidad de frontera provincial
legend-crossing = paso por tierra
legend-crossing-bridge = paso por puente o represa
legend-crossing-boat = paso por balsa o bote
legend-border-disputed = tramo de frontera en disputa
legend-dispute = lugar en disputa
legend-capital = capital
legend-city = ciudad grande
legend-town = ciudad
legend-water = lago, río

## Inicio

start-title = Las zonas de frontera del Perú y del Brasil
start-text = Las franjas a lo largo de las fronteras terrestres, las ciudades gemelas que se miran a través de ellas y las municipalidades de frontera: qué derecho se aplica allí, qué cooperación hay y qué fuente lo dice.
start-begin = Para empezar
start-deck = La presentación de origen, lámina por lámina
