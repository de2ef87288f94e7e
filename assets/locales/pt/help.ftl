# A ajuda da linha de comando.

## Títulos

help-usage = Uso
help-commands = Comandos
help-arguments = Argumentos
help-options = Opções

## Programa

help-about = As zonas de fronteira do Peru e do Brasil: sem comando, abre o mapa.
help-about-where = Diz o que há em um ponto
help-about-list = Lista o que o catálogo contém
help-about-show = Mostra tudo o que se sabe de um identificador
help-about-search = Busca nos nomes, nos códigos e nos textos
help-about-check = Verifica um catálogo

## Argumentos e opções

help-arg-catalogue = Pasta de um catálogo a ler em vez do incluído
help-arg-lang = Idioma: fr, es, pt ou en (por padrão, o do sistema)
help-arg-date = Dia de que se trata, AAAA-MM-DD (por padrão, hoje)
help-arg-files = Arquivos com limites próprios para abrir (GeoJSON)
help-arg-view = Centro e zoom do mapa, em graus
help-arg-area = Área em que se abre o mapa
help-arg-theme = Tema: light (claro), dark (escuro) ou projector (projetor)
help-arg-profile = Abre a janela, percorre em voo um trajeto fixo durante esses segundos e diz com que rapidez ela foi desenhada
help-arg-coordinates = O ponto: longitude e depois latitude, ou uma das formas abaixo
help-arg-csv = Tabela de pontos, com resposta linha a linha; - é a entrada padrão
help-arg-lon = Coluna das longitudes (encontrada se o nome é habitual: lon, longitude, x)
help-arg-lat = Coluna das latitudes (encontrada se o nome é habitual: lat, latitude, y)
help-arg-with = Arquivo GeoJSON com limites próprios, como municípios
help-arg-name = Propriedade que dá nome às unidades do arquivo (encontrada se é habitual: name, nome, nombre, NM_MUN)
help-arg-in = Área em que as unidades devem estar, como br/strip
help-arg-format = Forma da saída
help-arg-kind = O que listar
help-arg-country = Só este país (código ISO 3166-1, como PE)
help-arg-id = Identificador, como br/twin-city/tabatinga
help-arg-text = O que se busca
help-arg-dir = Pasta do catálogo (por padrão, o incluído)
help-arg-help = Mostra esta ajuda
help-arg-version = Mostra a versão
help-choices = opções: { $choices }
help-where-positions =
    Uma posição pode ser escrita assim:
    {"  "}-69.94 -4.23
    {"  "}-69,94 -4,23
    {"  "}4°13'48"S 69°56'24"O
    {"  "}19M 395680 9532386
    {"  "}geo:-4.23,-69.94
help-where-columns =
    Com --csv cada linha é mantida como está e recebe estas colunas: distâncias em metros, direções em graus a partir do
    norte, vários identificadores separados por ponto e vírgula. Com --with também franja_unit e franja_unit_id. Uma linha
    ilegível as recebe vazias e é avisada na saída de erros; o código de saída é então 1.
help-list-units =
    units são as de um arquivo: está dentro por inteiro a unidade da qual nenhuma parte passa o limite da área dentro do
    país, em parte a que tem uma parte de cada lado; a que não vai além da precisão com que o limite é conhecido apenas toca.
