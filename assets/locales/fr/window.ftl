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
panel-list = Liste
panel-map = Carte

## Couches

layer-strips = Bandes frontalières
layer-regions = Départements et États
layer-borders = Frontières
layer-twin-cities = Villes jumelles
layer-municipalities = Municipalités frontalières
layer-crossings = Points de passage
layer-water = Lacs et fleuves
layer-places = Localités

## Recherche

search-hint = Lieux, textes, projets, codes, coordonnées
search-label = Rechercher
search-nothing = Rien trouvé pour « { $text } »

## Commandes

command-ask-at-center = Qu’y a-t-il au centre de la carte ?
command-clear-selection = Ne rien sélectionner
command-copy = Copier
command-focus-search = Rechercher
command-open-address = Ouvrir dans le navigateur
command-pan-down = Aller vers le sud
command-pan-left = Aller vers l’ouest
command-pan-right = Aller vers l’est
command-pan-up = Aller vers le nord
command-quit = Quitter
command-redo = Rétablir
command-search = Rechercher
command-select = Sélectionner
command-set-day = Choisir une date
command-set-lang-en = Langue : anglais
command-set-lang-es = Langue : espagnol
command-set-lang-fr = Langue : français
command-set-lang-pt = Langue : portugais
command-set-theme-dark = Thème sombre
command-set-theme-light = Thème clair
command-show-home = Vue d’ensemble
command-show-on-map = Montrer sur la carte
command-show-selection = Montrer la sélection sur la carte
command-show-tab-actors = Ouvrir l’onglet Acteurs
command-show-tab-law = Ouvrir l’onglet Droit
command-show-tab-overview = Ouvrir l’onglet Aperçu
command-show-tab-projects = Ouvrir l’onglet Projets
command-show-tab-sources = Ouvrir l’onglet Sources
command-toggle-credits = Crédits des données
command-toggle-keys = Raccourcis clavier
command-toggle-layer-borders = Couche : frontières
command-toggle-layer-crossings = Couche : points de passage
command-toggle-layer-municipalities = Couche : municipalités frontalières
command-toggle-layer-places = Couche : localités
command-toggle-layer-regions = Couche : départements et États
command-toggle-layer-strips = Couche : bandes frontalières
command-toggle-layer-twin-cities = Couche : villes jumelles
command-toggle-layer-water = Couche : lacs et fleuves
command-toggle-layers = Afficher ou masquer les couches
command-undo = Annuler
command-visit = Aller voir
command-zoom-in = Agrandir
command-zoom-out = Réduire

## Touches

keys-title = Raccourcis clavier
key-ctrl = Ctrl
key-escape = Échap
key-home = Origine

## Réglages

setting-language = Langue
setting-theme = Thème
theme-light = Clair
theme-dark = Sombre
setting-date = Date

## Fiche

details-hint = Cliquez sur une zone, une ville ou un projet pour lire ce qui s’y applique.
details-nothing-here = Aucune zone connue ici.
details-no-law = Aucun texte juridique connu pour cette zone à cette date.
details-no-projects = Aucun projet connu ici à cette date.
details-no-actors = Aucun acteur connu ici.
details-what-is-here = Qu’y a-t-il ici ?
details-not-valid = N’avait pas cette qualité le { $date }.
point-at-sea = En mer, ou hors des pays de la carte
point-limit = limite à { $limit }, connue à { $accuracy } près

## Avis

notice-session = La session précédente n’a pas pu être relue ({ $reason }) ; elle est gardée dans { $path }.
notice-not-saved = La session n’a pas pu être enregistrée : { $reason }.

## Crédits

map-credit = © contributeurs OpenStreetMap (ODbL), GeoNames (CC BY), Natural Earth
credits-more = Crédits
credits-title = Crédits des données
credits-openstreetmap = Frontières, côtes, lacs et fleuves : © contributeurs OpenStreetMap, licence ODbL 1.0.
credits-geonames = Localités et leur population : GeoNames, licence CC BY 4.0.
credits-natural-earth = Départements du Pérou et États du Brésil : Natural Earth, domaine public.
credits-noto = Polices Noto : SIL Open Font License 1.1.
