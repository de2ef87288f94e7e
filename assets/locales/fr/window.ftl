# La fenêtre.

## Onglets

tab-overview = Aperçu
tab-law = Droit
tab-projects = Projets
tab-actors = Acteurs
tab-sources = Sources

## Panneaux

panel-layers = Couches
panel-legend = Légende
panel-drawing = Dessin de la carte
panel-list = Liste
panel-map = Carte
panel-details = Fiche

## Couches

layer-strips = Bandes frontalières
layer-arcs = Arcs de la bande
layer-regions = Départements et États
layer-integration-zones = Zones d’intégration frontalière
layer-twin-cities = Villes jumelles
layer-municipalities = Municipalités frontalières
layer-crossings = Points de passage
layer-disputes = Lieux disputés
layer-borders = Frontières
layer-places = Localités
layer-water = Lacs et fleuves
layer-projects = Projets
layer-show = Afficher { $layer }
layer-hide = Masquer { $layer }

## Recherche

search-hint = Lieux, textes, projets, codes, coordonnées
search-label = Rechercher
search-nothing = Rien trouvé pour « { $text } »
search-clear = Effacer la recherche

## Réglages

menu = Menu
setting-language = Langue
setting-text-size = Taille du texte
setting-theme = Thème
theme-light = Clair
theme-dark = Sombre
theme-projector = Projecteur
setting-vision = Aperçu des couleurs
setting-vision-why = Montre les couleurs telles que les voient les personnes privées d’un type de cônes (Machado, Oliveira et Fernandes, 2009), ou telles que les rend une impression en gris.
vision-full = Telles quelles
vision-protanopia = Sans cônes rouges
vision-deuteranopia = Sans cônes verts
vision-tritanopia = Sans cônes bleus
vision-grey = En gris
setting-names = Noms sur la carte
names-all = Tous
names-zones = Zones seules
names-back-row = Dernier rang
setting-date = Date

## Fiche

details-hint = Cliquez sur une zone, une ville ou un projet pour lire ce qui s’y applique.
details-nothing-here = Aucune zone connue ici.
details-no-law = Aucun texte juridique connu pour cette zone à cette date.
details-no-projects = Aucun projet connu ici à cette date.
details-no-actors = Aucun acteur connu ici.
details-no-figures = Aucun chiffre connu.
details-what-is-here = Qu’y a-t-il ici ?
details-not-valid = Hors de sa période de validité le { $date }.
list-in-view =
    { $count ->
        [0] Rien dans la vue
        [one] { $count } élément dans la vue
       *[other] { $count } éléments dans la vue
    }

## Carte

map-credit = © contributeurs OpenStreetMap (ODbL) · GSHHG (LGPL) · GeoNames (CC BY) · Natural Earth
map-credit-openstreetmap = © contributeurs OpenStreetMap (ODbL)
map-credit-gshhg = GSHHG (LGPL)
map-credit-geonames = GeoNames (CC BY)
map-credit-natural-earth = Natural Earth
map-scale-at = { $length } à { $latitude }
map-hint = Molette : zoom · glisser : déplacer · clic : qu’y a-t-il ici ?
map-scale = Échelle : { $length }
map-pointer = Position du pointeur

## Légende

legend-border = frontière
legend-strip-peru = zone de 50 km du Pérou
legend-strip-brazil = bande frontalière du Brésil, 150 km
legend-arc-norte = bande du Brésil : arc Nord
legend-arc-central = bande du Brésil : arc Central
legend-arc-sul = bande du Brésil : arc Sud
legend-limit = limite de départements, d’États
legend-twin-city-dry = villes jumelles jointes par la terre
legend-twin-city-bridge = villes jumelles jointes par un pont
legend-twin-city-river = villes jumelles séparées par un fleuve
legend-municipality = municipalité frontalière de district
legend-municipality-provincial = municipalité frontalière de chef-lieu de province
legend-crossing = passage par la terre
legend-crossing-bridge = passage par un pont ou un barrage
legend-crossing-boat = passage par bac ou bateau
legend-border-disputed = portion disputée de la frontière
legend-dispute = lieu disputé
legend-capital = capitale
legend-city = grande ville
legend-town = ville
legend-water = lac, cours d’eau

## Accueil

start-title = Les zones frontalières du Pérou et du Brésil
start-text = Les bandes qui longent les frontières terrestres, les villes jumelles qui s’y font face et les municipalités frontalières : quel droit s’y applique, quelle coopération s’y mène, et quelle source le dit.
start-begin = Pour commencer
start-deck = Le diaporama d’origine, vue par vue
