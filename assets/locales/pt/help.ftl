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
help-arg-files = Arquivos a abrir no mapa
help-arg-view = Centro e zoom do mapa, em graus
help-arg-area = Área em que se abre o mapa
help-arg-theme = Tema: light (claro) ou dark (escuro)
help-arg-lon = Longitude em graus, negativa a oeste
help-arg-lat = Latitude em graus, negativa ao sul
help-arg-format = Forma da saída
help-arg-kind = O que listar
help-arg-country = Só este país (código ISO 3166-1, como PE)
help-arg-id = Identificador, como br/twin-city/tabatinga
help-arg-text = O que se busca
help-arg-dir = Pasta do catálogo (por padrão, o incluído)
help-arg-help = Mostra esta ajuda
help-arg-version = Mostra a versão
help-choices = opções: { $choices }
