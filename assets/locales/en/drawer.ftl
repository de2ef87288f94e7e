# The drawer under the map and its tabs.

drawer-list = List

## The list

list-column-kind = Kind
list-column-country = Country
list-column-name = Name
list-column-division = Department, state
list-column-population = Population
list-column-border = To border
list-column-projects = Projects
list-all =
    { $count ->
        [0] No item
        [one] { $count } item
       *[other] { $count } items
    }
list-only-in-view = Only in view
list-copy = Copy
list-save = Save
list-empty = Nothing passes the filters here. Clear a filter, move the map or list all.
list-sort = Order by this column
list-ascending = { $column }, ascending
list-descending = { $column }, descending
list-copied =
    { $count ->
        [one] { $count } row is on the clipboard, as CSV.
       *[other] { $count } rows are on the clipboard, as CSV.
    }
list-saved = The list is saved: { $path }
list-not-saved = The list could not be saved as { $path }: { $reason } Copy it instead, or make room there.
list-file-name = franja-list
