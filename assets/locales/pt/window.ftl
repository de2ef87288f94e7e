# A janela.

## Abas

tab-overview = Resumo
tab-law = Normas
tab-projects = Projetos
tab-actors = Atores
tab-sources = Fontes

## Painéis

panel-layers = Camadas
panel-legend = Legenda
panel-list = Lista
panel-map = Mapa

## Camadas

layer-strips = Faixas de fronteira
layer-regions = Departamentos e estados
layer-borders = Fronteiras
layer-twin-cities = Cidades-gêmeas
layer-municipalities = Municípios de fronteira
layer-crossings = Passagens de fronteira
layer-water = Lagos e rios
layer-places = Localidades

## Busca

search-hint = Lugares, normas, projetos, códigos, coordenadas
search-label = Buscar
search-nothing = Nada encontrado para “{ $text }”

## Comandos

command-ask-at-center = O que há no centro do mapa?
command-clear-selection = Limpar a seleção
command-copy = Copiar
command-focus-search = Buscar
command-open-address = Abrir no navegador
command-pan-down = Ir para o sul
command-pan-left = Ir para o oeste
command-pan-right = Ir para o leste
command-pan-up = Ir para o norte
command-quit = Sair
command-redo = Refazer
command-search = Buscar
command-select = Selecionar
command-set-day = Escolher uma data
command-set-lang-en = Idioma: inglês
command-set-lang-es = Idioma: espanhol
command-set-lang-fr = Idioma: francês
command-set-lang-pt = Idioma: português
command-set-theme-dark = Tema escuro
command-set-theme-light = Tema claro
command-show-home = Visão geral
command-show-on-map = Mostrar no mapa
command-show-selection = Mostrar a seleção no mapa
command-show-tab-actors = Abrir a aba Atores
command-show-tab-law = Abrir a aba Normas
command-show-tab-overview = Abrir a aba Resumo
command-show-tab-projects = Abrir a aba Projetos
command-show-tab-sources = Abrir a aba Fontes
command-toggle-credits = Créditos dos dados
command-toggle-keys = Atalhos de teclado
command-toggle-layer-borders = Camada: fronteiras
command-toggle-layer-crossings = Camada: passagens de fronteira
command-toggle-layer-municipalities = Camada: municípios de fronteira
command-toggle-layer-places = Camada: localidades
command-toggle-layer-regions = Camada: departamentos e estados
command-toggle-layer-strips = Camada: faixas de fronteira
command-toggle-layer-twin-cities = Camada: cidades-gêmeas
command-toggle-layer-water = Camada: lagos e rios
command-toggle-layers = Mostrar ou ocultar as camadas
command-undo = Desfazer
command-visit = Ir ver
command-zoom-in = Aproximar
command-zoom-out = Afastar

## Teclas

keys-title = Atalhos de teclado
key-ctrl = Ctrl
key-escape = Esc
key-home = Home

## Ajustes

setting-language = Idioma
setting-theme = Tema
theme-light = Claro
theme-dark = Escuro
setting-date = Data

## Ficha

details-hint = Clique em uma área, uma cidade ou um projeto para ler o que ali se aplica.
details-nothing-here = Nenhuma área conhecida aqui.
details-no-law = Nenhuma norma conhecida para esta área nesta data.
details-no-projects = Nenhum projeto conhecido aqui nesta data.
details-no-actors = Nenhum ator conhecido aqui.
details-what-is-here = O que há aqui?
details-not-valid = Não tinha esta condição em { $date }.
point-at-sea = No mar, ou fora dos países do mapa
point-limit = limite a { $limit }, conhecido com margem de { $accuracy }

## Avisos

notice-session = A sessão anterior não pôde ser lida ({ $reason }); foi guardada em { $path }.
notice-not-saved = A sessão não pôde ser salva: { $reason }.

## Créditos

map-credit = © colaboradores do OpenStreetMap (ODbL), GeoNames (CC BY), Natural Earth
credits-more = Créditos
credits-title = Créditos dos dados
credits-openstreetmap = Fronteiras, costas, lagos e rios: © colaboradores do OpenStreetMap, licença ODbL 1.0.
credits-geonames = Localidades e sua população: GeoNames, licença CC BY 4.0.
credits-natural-earth = Departamentos do Peru e estados do Brasil: Natural Earth, domínio público.
credits-noto = Fontes Noto: SIL Open Font License 1.1.
