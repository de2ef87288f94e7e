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
panel-drawing = Desenho do mapa
panel-list = Lista
panel-map = Mapa
panel-details = Ficha

## Camadas

layer-strips = Faixas de fronteira
layer-arcs = Arcos da faixa
layer-regions = Departamentos e estados
layer-integration-zones = Zonas de integração fronteiriça
layer-twin-cities = Cidades-gêmeas
layer-municipalities = Municípios de fronteira
layer-crossings = Passagens de fronteira
layer-disputes = Lugares em litígio
layer-borders = Fronteiras
layer-places = Localidades
layer-water = Lagos e rios
layer-projects = Projetos
layer-show = Mostrar { $layer }
layer-hide = Ocultar { $layer }

## Busca

search-hint = Lugares, normas, projetos, códigos, coordenadas
search-label = Buscar
search-nothing = Nada encontrado para “{ $text }”
search-clear = Limpar a busca

## Ajustes

menu = Menu
setting-language = Idioma
setting-text-size = Tamanho do texto
setting-theme = Tema
theme-light = Claro
theme-dark = Escuro
theme-projector = Projetor
setting-vision = Prévia das cores
setting-vision-why = Mostra as cores como as veem as pessoas a quem falta um tipo de cones (Machado, Oliveira e Fernandes, 2009), ou como saem impressas em cinza.
vision-full = Como são
vision-protanopia = Sem cones vermelhos
vision-deuteranopia = Sem cones verdes
vision-tritanopia = Sem cones azuis
vision-grey = Em cinza
setting-names = Nomes no mapa
names-all = Todos
names-zones = Só zonas
names-back-row = Última fileira
setting-date = Data

## Ficha

details-hint = Clique em uma área, uma cidade ou um projeto para ler o que ali se aplica.
details-nothing-here = Nenhuma área conhecida aqui.
details-no-law = Nenhuma norma conhecida para esta área nesta data.
details-no-projects = Nenhum projeto conhecido aqui nesta data.
details-no-actors = Nenhum ator conhecido aqui.
details-no-figures = Nenhum número conhecido.
details-what-is-here = O que há aqui?
details-not-valid = Fora de seu período de vigência em { $date }.
list-in-view =
    { $count ->
        [0] Nada à vista
        [one] { $count } elemento à vista
       *[other] { $count } elementos à vista
    }

## Mapa

map-credit = © colaboradores do OpenStreetMap (ODbL) · GSHHG (LGPL) · GeoNames (CC BY) · Natural Earth
map-credit-openstreetmap = © colaboradores do OpenStreetMap (ODbL)
map-credit-gshhg = GSHHG (LGPL)
map-credit-geonames = GeoNames (CC BY)
map-credit-natural-earth = Natural Earth
map-scale-at = { $length } a { $latitude }
map-hint = Roda: aproximar · arrastar: mover · clique: o que há aqui
map-scale = Escala: { $length }
map-pointer = Posição do ponteiro

## Legenda

legend-border = fronteira
legend-strip-peru = zona de 50 km do Peru
legend-strip-brazil = faixa de fronteira do Brasil, 150 km
legend-arc-norte = faixa do Brasil: Arco Norte
legend-arc-central = faixa do Brasil: Arco Central
legend-arc-sul = faixa do Brasil: Arco Sul
legend-limit = limite de departamentos, de estados
legend-twin-city-dry = cidades-gêmeas unidas por terra
legend-twin-city-bridge = cidades-gêmeas unidas por ponte
legend-twin-city-river = cidades-gêmeas separadas por rio
legend-municipality = município de fronteira distrital
legend-municipality-provincial = município de fronteira provincial
legend-crossing = passagem por terra
legend-crossing-bridge = passagem por ponte ou barragem
legend-crossing-boat = passagem por balsa ou barco
legend-border-disputed = trecho de fronteira em litígio
legend-dispute = lugar em litígio
legend-capital = capital
legend-city = cidade grande
legend-town = cidade
legend-water = lago, rio

## Início

start-title = As zonas de fronteira do Peru e do Brasil
start-text = As faixas ao longo das fronteiras terrestres, as cidades-gêmeas que se defrontam e os municípios de fronteira: que direito se aplica ali, que cooperação existe e que fonte o diz.
start-begin = Para começar
start-deck = A apresentação de origem, slide a slide
