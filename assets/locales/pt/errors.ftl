# O que está errado e o que fazer.

error-prefix = franja: { $message }

## Argumentos

error-not-a-number = “{ $text }” não é um número: escreva graus com ponto, como -69.94
error-latitude = a latitude { $value } não está entre -90 e 90 graus (a longitude vem primeiro)
error-longitude = a longitude { $value } não está entre -180 e 180 graus
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
error-no-display = não se pode abrir a janela: não há tela
error-window = { $cause }. Sem janela respondem “franja where”, “franja list” e “franja show”
