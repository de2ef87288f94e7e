# O painel sob o mapa e suas abas.

drawer-list = Lista

## A lista

list-column-kind = Tipo
list-column-country = País
list-column-name = Nome
list-column-division = Departamento, estado
list-column-population = População
list-column-border = Até a fronteira
list-column-projects = Projetos
list-all =
    { $count ->
        [0] Nenhum elemento
        [one] { $count } elemento
       *[other] { $count } elementos
    }
list-only-in-view = Só à vista
list-copy = Copiar
list-save = Salvar
list-empty = Nada aqui passa pelos filtros. Remova um filtro, mova o mapa ou liste tudo.
list-sort = Ordenar por esta coluna
list-ascending = { $column }, crescente
list-descending = { $column }, decrescente
list-copied =
    { $count ->
        [one] { $count } linha está na área de transferência, em CSV.
       *[other] { $count } linhas estão na área de transferência, em CSV.
    }
list-saved = A lista está salva: { $path }
list-not-saved = Não foi possível salvar a lista como { $path }: { $reason } Copie-a ou libere espaço ali.
list-file-name = franja-lista
