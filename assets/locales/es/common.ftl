# Palabras que comparten la ventana y la línea de comandos.

app-name = Franja
app-tagline = Las zonas de frontera del Perú y del Brasil
today = hoy
unknown = desconocido
none = ninguno
list-separator = {", "}

## Puntos cardinales

bearing-n = N
bearing-ne = NE
bearing-e = E
bearing-se = SE
bearing-s = S
bearing-sw = SO
bearing-w = O
bearing-nw = NO

## Períodos

period-since = desde { $from }
period-since-day = desde el { $from }
period-until = hasta { $to }
period-until-day = hasta el { $to }
period-from-to = { $from } – { $to }
period-always = sin límite de tiempo
period-planned = acordado o anunciado en { $from }
period-planned-day = acordado o anunciado el { $from }
as-of = en { $date }
as-of-day = al { $date }

## Certeza

certainty-inside = dentro
certainty-outside = fuera
certainty-uncertain = no se puede decidir
accuracy-within = con un margen de { $length }
accuracy-unknown = exactitud desconocida

## Rúbricas

label-accuracy = Exactitud
label-actors = Actores
label-address = Dirección
label-adopted = Adopción
label-amends = Modifica
label-applies-to = Se aplica a
label-areas = Zonas
label-articles = Artículos
label-border = Frontera
label-budget = Presupuesto
label-changed-by = Modificado, derogado o reglamentado por
label-code-ibge = Código IBGE
label-code-iso = Código ISO 3166-2
label-code-ubigeo = UBIGEO
label-competence = Competencia
label-confidence = Confianza
label-consists-of = Se compone de
label-consulted = Consulta
label-contains = Contiene
label-count = Cantidad
label-countries = Países
label-date = Fecha
label-dates = Fechas
label-deck = En la presentación
answer-yes = sí
answer-no = no
label-altitude = Altitud de la capital
label-crossing-means = Se cruza por
label-crossing-sides = Lados
label-binational-centre = Centro binacional
label-crossing-status = Estado
label-claims = Lo que sostiene cada Estado
label-defines = Define
label-faces = Al frente
label-figures = Cifras
label-identifier = Identificador
label-implements = Desarrolla
label-in-force = Vigencia
label-kind = Tipo
label-law = Normas
label-level = Nivel
label-licence = Licencia
label-lists = Listas
label-modality = Modalidad
label-municipality-tier = Municipalidad
label-name = Nombre
label-nearest = Lo más cercano
label-neighbours = Frente a
label-number = Número
label-official-name = Nombre oficial
label-part-of = Forma parte de
label-places = Lugares
label-position = Posición
label-projects = Proyectos
label-published = Publicación
label-publisher = Editor
label-repeals = Deroga
label-result = Resultado
label-role = Papel
label-sources = Fuentes
label-status = Estado
label-themes = Temas
label-title = Título
label-validity = Vigencia
label-year = Año
