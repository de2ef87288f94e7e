# Mots partagés par la fenêtre et la ligne de commande.

app-name = Franja
app-tagline = Les zones frontalières du Pérou et du Brésil
today = aujourd’hui
unknown = inconnu
none = aucun
list-separator = {", "}

## Points cardinaux

bearing-n = N
bearing-ne = NE
bearing-e = E
bearing-se = SE
bearing-s = S
bearing-sw = SO
bearing-w = O
bearing-nw = NO

## Périodes

period-since = depuis { $from }
period-since-day = depuis le { $from }
period-until = jusqu’en { $to }
period-until-day = jusqu’au { $to }
period-from-to = { $from } – { $to }
period-always = sans limite de temps
period-planned = convenu ou annoncé en { $from }
period-planned-day = convenu ou annoncé le { $from }
as-of = en { $date }
as-of-day = au { $date }

## Certitude

certainty-inside = à l’intérieur
certainty-outside = à l’extérieur
certainty-uncertain = indécidable
accuracy-within = à { $length } près
accuracy-unknown = exactitude inconnue

## Rubriques

label-accuracy = Exactitude
label-actors = Acteurs
label-address = Adresse
label-adopted = Adopté
label-amends = Modifie
label-applies-to = S’applique à
label-areas = Zones
label-articles = Articles
label-border = Frontière
label-budget = Budget
label-changed-by = Modifié, abrogé ou appliqué par
label-code-ibge = Code IBGE
label-code-iso = Code ISO 3166-2
label-code-ubigeo = UBIGEO
label-competence = Compétence
label-confidence = Confiance
label-consists-of = Se compose de
label-consulted = Consulté
label-contains = Contient
label-count = Nombre
label-countries = Pays
label-date = Date
label-dates = Dates
label-deck = Dans le diaporama
answer-yes = oui
answer-no = non
label-altitude = Altitude du chef-lieu
label-crossing-means = Se franchit par
label-crossing-sides = Côtés
label-binational-centre = Centre binational
label-crossing-status = État
label-claims = Ce que chaque État soutient
label-defines = Définit
label-faces = En face
label-figures = Chiffres
label-identifier = Identifiant
label-implements = Met en œuvre
label-in-force = En vigueur
label-kind = Nature
label-law = Droit
label-level = Niveau
label-licence = Licence
label-lists = Listes
label-modality = Modalité
label-municipality-tier = Municipalité
label-name = Nom
label-nearest = Au plus près
label-neighbours = Face à
label-number = Numéro
label-official-name = Nom officiel
label-part-of = Fait partie de
label-places = Lieux
label-position = Position
label-projects = Projets
label-published = Publié
label-publisher = Éditeur
label-repeals = Abroge
label-result = Résultat
label-role = Rôle
label-sources = Sources
label-status = État
label-themes = Thèmes
label-title = Titre
label-validity = Validité
label-year = Année
