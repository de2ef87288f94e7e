# Los nombres de los tipos, niveles, papeles y medidas.

## Zonas, en singular y en plural

area-kind-strip = franja de frontera
area-kind-region = departamento
area-kind-state = estado
area-kind-province = provincia
area-kind-integration-zone = zona de integración fronteriza
area-kind-twin-city = ciudad gemela
area-kind-municipality = municipalidad de frontera
area-kind-crossing = paso de frontera
area-kind-border = frontera terrestre
area-kind-dispute = lugar en disputa
area-kind-strip-plural = franjas de frontera
area-kind-region-plural = departamentos
area-kind-state-plural = estados
area-kind-province-plural = provincias
area-kind-integration-zone-plural = zonas de integración fronteriza
area-kind-twin-city-plural = ciudades gemelas
area-kind-municipality-plural = municipalidades de frontera
area-kind-crossing-plural = pasos de frontera
area-kind-border-plural = fronteras terrestres
area-kind-dispute-plural = lugares en disputa

## Otras cosas conocidas

record-kind-instrument = norma
record-kind-project = proyecto
record-kind-actor = actor
record-kind-source = fuente
record-kind-theme = tema
record-kind-list = lista
record-kind-place = lugar
record-kind-instrument-plural = normas
record-kind-area-plural = zonas
record-kind-figure-plural = cifras
record-kind-project-plural = proyectos
record-kind-actor-plural = actores
record-kind-source-plural = fuentes
record-kind-theme-plural = temas
record-kind-list-plural = listas
record-kind-place-plural = lugares

## Niveles de las normas

level-constitution = constitución
level-treaty = tratado
level-andean-decision = decisión andina
level-mercosur-decision = decisión del Mercosur
level-law = ley
level-decree = decreto
level-ministerial-order = resolución ministerial

## Estado de un proyecto

status-planned = previsto
status-active = en curso
status-completed = concluido
status-suspended = suspendido
status-unknown = estado desconocido

## Papeles de los actores

role-lead = responsable
role-funder = financiador
role-implementer = ejecutor
role-partner = socio

## Modalidades de cooperación

modality-framework-agreement = acuerdo marco
modality-project = enfoque de proyecto
modality-network = construcción de redes

## Cómo pasa la frontera entre dos ciudades

link-dry = frontera seca
link-bridge = río con puente
link-river = río sin puente

## Confianza

confidence-low = baja
confidence-medium = media
confidence-high = alta
confidence-note = confianza { $level }
confidence-low-why = una sola fuente débil, o una deducción
confidence-medium-why = una fuente secundaria
confidence-high-why = un texto o una cifra oficial, o dos fuentes independientes

## Qué cuenta una cifra

measure-area = superficie
measure-area-in-strip = superficie dentro de la franja de frontera
measure-share-of-country = parte del país
measure-population = población
measure-border-length = longitud de la frontera
measure-municipalities = municipalidades
measure-municipalities-on-the-line = municipalidades en la línea de frontera
measure-seats-in-strip = capitales dentro de la franja
measure-twin-cities = ciudades gemelas
measure-provinces = provincias
measure-regions = regiones fronterizas
measure-width = ancho

## Unidades

unit-km = km
unit-km2 = km²
unit-percent = %
unit-count = {""}
unit-inhabitants = habitantes

## Actores

actor-kind-state = Estado
actor-kind-region = región
actor-kind-municipality = municipalidad
actor-kind-international-organisation = organización internacional
actor-kind-donor = cooperante
actor-kind-ngo = ONG
actor-kind-academic = universidad o instituto de investigación
actor-kind-civil-society = sociedad civil
actor-kind-business = empresa

## Fuentes

source-kind-official-text = texto oficial
source-kind-official-statistics = estadística oficial
source-kind-institutional = página de una institución pública
source-kind-academic = trabajo académico
source-kind-press = prensa
source-kind-reference = obra de referencia
source-kind-open-data = datos abiertos
source-kind-deck = presentación de origen

## La presentación frente a las fuentes

verdict-confirmed = confirmado por las fuentes
verdict-partly = confirmado en parte
verdict-contradicted = contradicho por las fuentes
verdict-not-found = no se encontró fuente
verdict-opinion = juicio o clasificación

## Municipalidades del Perú

tier-district = municipalidad distrital
tier-provincial = municipalidad provincial

## Cómo se cruza una frontera, y si se puede

means-bridge = puente
means-land = por tierra
means-ferry = balsa o bote
means-lake = bote por el lago
means-dam = camino de la represa
crossing-status-open = abierto
crossing-status-restricted = restringido
crossing-status-closed = cerrado
crossing-status-under-construction = en construcción
crossing-status-planned = previsto
