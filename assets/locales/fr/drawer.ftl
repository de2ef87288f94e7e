# Le tiroir sous la carte et ses onglets.

drawer-list = Liste

## La liste

list-column-kind = Nature
list-column-country = Pays
list-column-name = Nom
list-column-division = Département, État
list-column-population = Population
list-column-border = Frontière à
list-column-projects = Projets
list-all =
    { $count ->
        [0] Aucun élément
        [one] { $count } élément
       *[other] { $count } éléments
    }
list-only-in-view = Dans la vue seulement
list-copy = Copier
list-save = Enregistrer
list-empty = Rien ici ne passe les filtres. Retirez un filtre, déplacez la carte ou listez tout.
list-sort = Trier par cette colonne
list-ascending = { $column }, ordre croissant
list-descending = { $column }, ordre décroissant
list-copied =
    { $count ->
        [one] { $count } ligne est dans le presse-papiers, en CSV.
       *[other] { $count } lignes sont dans le presse-papiers, en CSV.
    }
list-saved = La liste est enregistrée : { $path }
list-not-saved = La liste n’a pas pu être enregistrée sous { $path } : { $reason } Copiez-la plutôt, ou faites de la place.
list-file-name = franja-liste
