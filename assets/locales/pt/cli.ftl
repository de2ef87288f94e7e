# A linha de comando.

## Em toda parte

cli-labelled = { $label }: { $text }
cli-separator = {"; "}

## franja where

where-inside = dentro: limite a { $distance }, conhecido com margem de { $accuracy }
where-uncertain = não se pode decidir: limite a { $distance }, conhecido só com margem de { $accuracy }
where-distance = a { $distance } ({ $bearing })
where-units = Limites de { $file }
where-units-none = Nenhuma unidade do arquivo contém o ponto.
where-unit-inside = limite a { $distance }; o arquivo não diz com que precisão é conhecido
table-rows =
    { $count ->
        [one] Uma linha
       *[other] { $count } linhas
    }
table-more =
    { $count ->
        [one] … e outra linha
       *[other] … e outras { $count } linhas
    }
table-unreadable = Linhas sem resposta, passadas como estão: { $count } de { $rows }
row-longitude = “{ $text }” não é uma longitude
row-longitude-empty = falta a longitude
row-latitude = “{ $text }” não é uma latitude
row-latitude-empty = falta a latitude
row-too-long = { $count } células, mas o cabeçalho tem { $columns }: há uma vírgula decimal sem aspas?
import-feature = feição { $number }: { $reason }
import-more =
    { $count ->
        [one] … e outra feição
       *[other] … e outras { $count } feições
    }
import-no-geometry = não tem geometria e fica de fora
import-not-polygons = não tem polígono ({ $sort }) e fica de fora
import-no-name = não tem nome: seu código ou seu número o substitui
import-not-on-earth = [{ $first }, { $second }] não é uma longitude e uma latitude em graus: fica de fora
import-short-position = tem uma posição de menos de dois números e fica de fora
import-broken = não pode ser lida e fica de fora ({ $cause })
where-at-sea = No mar
where-elsewhere = Fora dos países conhecidos
where-edge = borda interna da faixa
where-edge-inside = a { $distance }, dentro da faixa
where-edge-outside = a { $distance }, fora da faixa
where-projects-near = Projetos com um lugar a menos de { $distance }

## franja list

list-count =
    { $count ->
        [0] { $kind }: nada, em { $date }
       *[other] { $kind }: { $count }, em { $date }
    }
units-plural = unidades de um arquivo
units-extent = Extensão
units-area = Área km²
units-inside = Dentro km²
units-share = Parte
units-abroad = Fora km²
units-wholly = por inteiro
units-partly = em parte
units-touches = toca
units-count = Em { $area }: { $count } das { $all } unidades de { $file } ({ $wholly } por inteiro, { $partly } em parte), { $inside } dentro.
units-touching =
    { $count ->
        [one] Outra unidade apenas toca: não vai além da precisão com que o limite é conhecido, ou está no país vizinho.
       *[other] Outras { $count } unidades apenas tocam: não vão além da precisão com que o limite é conhecido, ou estão no país vizinho.
    }
units-abroad-note = Fora é o que o arquivo põe além da fronteira ou da costa do país, como traçadas aqui: não conta nem dentro nem como parte exterior.

## franja show

show-faces = em frente a: { $countries }
show-projects-around = Projetos das áreas mais amplas
show-projects-border = Projetos da fronteira

## franja search

search-none = Nada encontrado para “{ $text }”.

## franja check

check-good = O catálogo está em ordem.
check-problems =
    { $count ->
        [one] Um problema
       *[other] { $count } problemas
    }
check-warnings =
    { $count ->
        [one] Um aviso
       *[other] { $count } avisos
    }

## What was measured of the window

profile =
    Janela de { $width } × { $height } pixels
    Primeiro quadro completo: { $first } ms após o início
    Quadros: { $frames }
    Tempo de processador por quadro: mediana { $median } ms, percentil 95 { $most } ms, pior { $worst } ms
    Disso, na própria janela: mediana { $own-median } ms, percentil 95 { $own-most } ms, pior { $own-worst } ms
    O mapa, no máximo: { $runs } séries de desenho, { $vertices } vértices
    Memória residente: { $resident } MiB no fim, { $most-resident } MiB no máximo
