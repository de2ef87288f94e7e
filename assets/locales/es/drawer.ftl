# El panel bajo el mapa y sus pestañas.

drawer-list = Lista

## La lista

list-column-kind = Tipo
list-column-country = País
list-column-name = Nombre
list-column-division = Departamento, estado
list-column-population = Población
list-column-border = A la frontera
list-column-projects = Proyectos
list-all =
    { $count ->
        [0] Ningún elemento
        [one] { $count } elemento
       *[other] { $count } elementos
    }
list-only-in-view = Solo a la vista
list-copy = Copiar
list-save = Guardar
list-empty = Nada aquí pasa los filtros. Quite un filtro, mueva el mapa o liste todo.
list-sort = Ordenar por esta columna
list-ascending = { $column }, ascendente
list-descending = { $column }, descendente
list-copied =
    { $count ->
        [one] { $count } fila está en el portapapeles, en CSV.
       *[other] { $count } filas están en el portapapeles, en CSV.
    }
list-saved = La lista está guardada: { $path }
list-not-saved = No se pudo guardar la lista como { $path }: { $reason } Cópiela o haga espacio allí.
list-file-name = franja-lista
