# O que está errado e o que fazer.

error-prefix = franja: { $message }

## Argumentos

error-not-a-number = “{ $text }” não é um número: escreva graus com ponto, como -69.94
error-latitude = a latitude { $value } não está entre -90 e 90 graus (a longitude vem primeiro)
error-longitude = a longitude { $value } não está entre -180 e 180 graus
error-not-a-position = “{ $text }” não é uma posição: escreva -69.94 -4.23 (primeiro a longitude), 4°13'48"S 69°56'24"O, 19M 395680 9532386 ou geo:-4.23,-69.94
error-two-readings = “{ $text }” se lê de duas maneiras, { $first } ou { $second }: escreva N, S, L ou O depois de cada número
error-two-hemispheres = “{ $text }” se lê de duas maneiras, { $first } ou { $second }: escreva norte ou sul depois da zona
error-comma = “{ $text }” se lê de duas maneiras, { $before }.{ $after } sozinho ou { $before } e { $after }: escreva um espaço entre dois números
error-one-coordinate = “{ $text }” é só uma coordenada: escreva a longitude e depois a latitude
error-letters = “{ $text }” não diz uma latitude e uma longitude: escreva N ou S depois de um número e L ou O depois do outro
error-sixty = minutos e segundos vão até 60, e { $value } passa disso
error-sign-and-letter = um número tem sinal e letra: tire um dos dois
error-utm-zone = a zona UTM não é um número de 1 a 60: escreva-a primeiro, como em 19M 395680 9532386
error-utm-band = { $band } não é uma faixa UTM: escreva uma letra de C a X, salvo I e O, ou norte ou sul
error-utm-outside-band = a coordenada norte é a da latitude { $latitude }, que a faixa { $band } não contém: corrija uma das duas
error-utm-outside-zone = a coordenada leste ou a norte fica fora da zona UTM: as coordenadas leste vão de 100000 a 900000 metros
error-geo-reference = o sistema de referência { $name } do endereço não é conhecido: só WGS 84
error-needs = { $option } só vai com { $other }
error-date = “{ $text }” não é um dia: escreva AAAA-MM-DD, como 2014-03-21
error-language = o idioma “{ $text }” é desconhecido: escolha fr, es, pt ou en
error-country = “{ $text }” não é um país: escreva um código ISO 3166-1 de duas letras, como PE
error-view = “{ $text }” não é uma vista: escreva LON,LAT,ZOOM, como -69.94,-4.23,11
error-zoom = o zoom { $value } não está entre { $min } e { $max }
error-choice = “{ $text }” não é uma opção de { $option }: escolha { $choices }
error-unknown-option = a opção “{ $option }” não existe aqui: tente “{ $help }”
error-unknown-option-similar = a opção “{ $option }” não existe aqui: você quis dizer “{ $similar }”?
error-unknown-command = não há um comando “{ $text }”: tente “{ $help }”
error-unknown-command-similar = não há um comando “{ $text }”: você quis dizer “{ $similar }”?
error-missing = falta indicar { $arguments }: tente “{ $help }”
error-unexpected = “{ $text }” está sobrando: tente “{ $help }”
error-missing-value = a opção { $option } espera um valor
error-conflict = { $option } não combina com { $other }
error-repeated = a opção { $option } aparece duas vezes
error-arguments = argumentos não entendidos ({ $detail }): tente “{ $help }”

## O que se pede

error-unknown-id = nada tem o identificador “{ $id }”
error-unknown-id-similar = nada tem o identificador “{ $id }”: você quis dizer “{ $similar }”?
error-unknown-kind = “{ $text }” não pode ser listado: escolha { $choices }
error-unknown-kind-similar = “{ $text }” não pode ser listado: você quis dizer “{ $similar }”?
error-no-geojson = não há mapa de { $kind }: escolha table, json ou csv
error-no-country = não se pode filtrar { $kind } por país: peça a lista sem --country
error-empty-search = nada a buscar: escreva um nome, um código ou uma palavra

## Arquivos e catálogo

error-no-folder = { $path } não é uma pasta: dê a de um catálogo, disposta como data/
error-catalogue =
    { $count ->
        [one] não se pode ler o catálogo { $path }
       *[other] não se pode ler o catálogo { $path } ({ $count } erros)
    }
error-catalogue-built-in = do programa
error-catalogue-more =
    { $count ->
        [one] … e outro erro: “{ $command }” o mostra
       *[other] … e outros { $count } erros: “{ $command }” os mostra
    }
error-output = não se pode escrever a saída ({ $cause })
error-file = não se pode ler { $path } ({ $cause })
error-file-empty = { $path } está vazio: escolha outro arquivo ou exporte-o de novo
error-file-truncated = { $path }: o arquivo termina aqui antes de estar completo: copie-o ou exporte-o de novo
error-projected = { $path }: [{ $first }, { $second }] são metros de uma projeção, não graus: exporte o arquivo em WGS 84 (EPSG:4326)
error-swapped = { $path }: [{ $first }, { $second }] traz primeiro a latitude, e o GeoJSON traz primeiro a longitude: exporte o arquivo com os eixos invertidos
error-cancelled = { $path } não foi lido: a leitura foi cancelada
error-not-json = { $path }: isto não é JSON ({ $cause }): dê um arquivo GeoJSON
error-not-geojson = { $path } não é uma coleção de feições GeoJSON: exporte uma do seu SIG
error-reference = { $path } está em { $reference }, não em longitude e latitude: exporte-o como WGS 84 (EPSG:4326)
error-no-names = { $path }: nenhuma propriedade conhecida traz nomes: dê uma com --name ({ $properties })
error-name-property = { $path } não tem a propriedade “{ $name }”: tem { $properties }
error-no-units = { $path } não tem nenhum polígono legível: dê um arquivo de limites
error-no-outline = { $id } não tem contorno aqui: escolha uma faixa, um estado ou uma região
error-table-empty = { $path } está vazio: a primeira linha deve dar nome às colunas
error-table-utf16 = { $path } está em UTF-16: salve-o como CSV em UTF-8
error-table-column = { $path } não tem a coluna “{ $name }”: tem { $columns }
error-table-no-column = { $path }: dê o nome da coluna com { $option }, ela não tem um nome habitual ({ $columns })
error-table-one-column = { $path }: “{ $name }” não pode ser ao mesmo tempo longitude e latitude: dê o nome de duas colunas com --lon e --lat
error-no-display = não se pode abrir a janela: não há tela
error-window = { $cause }. Sem janela respondem “franja where”, “franja list” e “franja show”
error-profile = “{ $text }” não é um tempo de medição: indique segundos inteiros, de { $least } a { $most }
error-profile-unfinished = a janela foi fechada antes do fim da medição
