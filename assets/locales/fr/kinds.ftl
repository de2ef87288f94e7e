# Les noms des natures, niveaux, rôles et mesures.

## Zones, au singulier puis au pluriel

area-kind-strip = bande frontalière
area-kind-region = département
area-kind-state = État
area-kind-province = province
area-kind-integration-zone = zone d’intégration frontalière
area-kind-twin-city = ville jumelle
area-kind-municipality = municipalité frontalière
area-kind-crossing = point de passage
area-kind-border = frontière terrestre
area-kind-dispute = lieu disputé
area-kind-strip-plural = bandes frontalières
area-kind-region-plural = départements
area-kind-state-plural = États
area-kind-province-plural = provinces
area-kind-integration-zone-plural = zones d’intégration frontalière
area-kind-twin-city-plural = villes jumelles
area-kind-municipality-plural = municipalités frontalières
area-kind-crossing-plural = points de passage
area-kind-border-plural = frontières terrestres
area-kind-dispute-plural = lieux disputés

## Autres choses connues

record-kind-instrument = texte juridique
record-kind-project = projet
record-kind-actor = acteur
record-kind-source = source
record-kind-theme = thème
record-kind-list = liste
record-kind-place = lieu
record-kind-instrument-plural = textes juridiques
record-kind-area-plural = zones
record-kind-figure-plural = chiffres
record-kind-project-plural = projets
record-kind-actor-plural = acteurs
record-kind-source-plural = sources
record-kind-theme-plural = thèmes
record-kind-list-plural = listes
record-kind-place-plural = lieux

## Niveaux des textes juridiques

level-constitution = constitution
level-treaty = traité
level-andean-decision = décision andine
level-mercosur-decision = décision du Mercosur
level-law = loi
level-decree = décret
level-ministerial-order = arrêté ministériel

## Où en est un projet

status-planned = prévu
status-active = en cours
status-completed = achevé
status-suspended = suspendu
status-unknown = état inconnu

## Rôles des acteurs

role-lead = pilote
role-funder = financeur
role-implementer = exécutant
role-partner = partenaire

## Modalités de coopération

modality-framework-agreement = accord-cadre
modality-project = démarche de projet
modality-network = construction de réseaux

## Comment passe la frontière entre deux villes

link-dry = frontière sèche
link-bridge = rivière avec pont
link-river = rivière sans pont

## Confiance

confidence-low = faible
confidence-medium = moyenne
confidence-high = élevée
confidence-note = confiance { $level }
confidence-low-why = une seule source fragile, ou une déduction
confidence-medium-why = une source secondaire
confidence-high-why = un texte ou un chiffre officiel, ou deux sources indépendantes

## Ce que compte un chiffre

measure-area = superficie
measure-area-in-strip = superficie dans la bande frontalière
measure-share-of-country = part du pays
measure-population = population
measure-border-length = longueur de la frontière
measure-municipalities = municipalités
measure-municipalities-on-the-line = municipalités sur la ligne de frontière
measure-seats-in-strip = chefs-lieux dans la bande
measure-twin-cities = villes jumelles
measure-provinces = provinces
measure-regions = régions frontalières
measure-width = largeur

## Unités

unit-km = km
unit-km2 = km²
unit-percent = %
unit-count = {""}
unit-inhabitants = habitants

## Acteurs

actor-kind-state = État
actor-kind-region = région
actor-kind-municipality = municipalité
actor-kind-international-organisation = organisation internationale
actor-kind-donor = bailleur de fonds
actor-kind-ngo = ONG
actor-kind-academic = université ou institut de recherche
actor-kind-civil-society = société civile
actor-kind-business = entreprise

## Sources

source-kind-official-text = texte officiel
source-kind-official-statistics = statistique officielle
source-kind-institutional = page d’une institution publique
source-kind-academic = travail universitaire
source-kind-press = presse
source-kind-reference = ouvrage de référence
source-kind-open-data = données ouvertes
source-kind-deck = diaporama d’origine

## Le diaporama face aux sources

verdict-confirmed = confirmé par les sources
verdict-partly = confirmé en partie
verdict-contradicted = contredit par les sources
verdict-not-found = aucune source trouvée
verdict-opinion = jugement ou classement

## Municipalités du Pérou

tier-district = municipalité de district
tier-provincial = municipalité provinciale

## Comment on passe une frontière, et si c’est possible

means-bridge = pont
means-land = par terre
means-ferry = bac ou bateau
means-lake = bateau sur le lac
means-dam = route du barrage
crossing-status-open = ouvert
crossing-status-restricted = restreint
crossing-status-closed = fermé
crossing-status-under-construction = en construction
crossing-status-planned = prévu
