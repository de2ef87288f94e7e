# Os nomes dos tipos, níveis, papéis e medidas.

## Áreas, no singular e no plural

area-kind-strip = faixa de fronteira
area-kind-region = departamento
area-kind-state = estado
area-kind-province = província
area-kind-integration-zone = zona de integração fronteiriça
area-kind-twin-city = cidade-gêmea
area-kind-municipality = município de fronteira
area-kind-crossing = passagem de fronteira
area-kind-border = fronteira terrestre
area-kind-dispute = lugar em litígio
area-kind-strip-plural = faixas de fronteira
area-kind-region-plural = departamentos
area-kind-state-plural = estados
area-kind-province-plural = províncias
area-kind-integration-zone-plural = zonas de integração fronteiriça
area-kind-twin-city-plural = cidades-gêmeas
area-kind-municipality-plural = municípios de fronteira
area-kind-crossing-plural = passagens de fronteira
area-kind-border-plural = fronteiras terrestres
area-kind-dispute-plural = lugares em litígio

## Outras coisas conhecidas

record-kind-instrument = norma
record-kind-project = projeto
record-kind-actor = ator
record-kind-source = fonte
record-kind-theme = tema
record-kind-list = lista
record-kind-place = lugar
record-kind-instrument-plural = normas
record-kind-area-plural = áreas
record-kind-figure-plural = números
record-kind-project-plural = projetos
record-kind-actor-plural = atores
record-kind-source-plural = fontes
record-kind-theme-plural = temas
record-kind-list-plural = listas
record-kind-place-plural = lugares

## Níveis das normas

level-constitution = constituição
level-treaty = tratado
level-andean-decision = decisão andina
level-mercosur-decision = decisão do Mercosul
level-law = lei
level-decree = decreto
level-ministerial-order = portaria ministerial

## Situação de um projeto

status-planned = previsto
status-active = em andamento
status-completed = concluído
status-suspended = suspenso
status-unknown = situação desconhecida

## Papéis dos atores

role-lead = responsável
role-funder = financiador
role-implementer = executor
role-partner = parceiro

## Modalidades de cooperação

modality-framework-agreement = acordo-quadro
modality-project = abordagem de projeto
modality-network = construção de redes

## Como passa a fronteira entre duas cidades

link-dry = fronteira seca
link-bridge = rio com ponte
link-river = rio sem ponte

## Confiança

confidence-low = baixa
confidence-medium = média
confidence-high = alta
confidence-note = confiança { $level }
confidence-low-why = uma só fonte fraca, ou uma dedução
confidence-medium-why = uma fonte secundária
confidence-high-why = um texto ou número oficial, ou duas fontes independentes

## O que conta um número

measure-area = superfície
measure-area-in-strip = superfície na faixa de fronteira
measure-share-of-country = parte do país
measure-population = população
measure-border-length = comprimento da fronteira
measure-municipalities = municípios
measure-municipalities-on-the-line = municípios na linha de fronteira
measure-seats-in-strip = sedes na faixa
measure-twin-cities = cidades-gêmeas
measure-provinces = províncias
measure-regions = regiões de fronteira
measure-width = largura

## Unidades

unit-km = km
unit-km2 = km²
unit-percent = %
unit-count = {""}
unit-inhabitants = habitantes

## Atores

actor-kind-state = Estado
actor-kind-region = região
actor-kind-municipality = município
actor-kind-international-organisation = organização internacional
actor-kind-donor = financiador
actor-kind-ngo = ONG
actor-kind-academic = universidade ou instituto de pesquisa
actor-kind-civil-society = sociedade civil
actor-kind-business = empresa

## Fontes

source-kind-official-text = texto oficial
source-kind-official-statistics = estatística oficial
source-kind-institutional = página de instituição pública
source-kind-academic = trabalho acadêmico
source-kind-press = imprensa
source-kind-reference = obra de referência
source-kind-open-data = dados abertos
source-kind-deck = apresentação de origem

## A apresentação diante das fontes

verdict-confirmed = confirmado pelas fontes
verdict-partly = confirmado em parte
verdict-contradicted = contestado pelas fontes
verdict-not-found = nenhuma fonte encontrada
verdict-opinion = juízo ou classificação

## Municipalidades do Peru

tier-district = municipalidade distrital
tier-provincial = municipalidade provincial

## Como se cruza uma fronteira, e se é possível

means-bridge = ponte
means-land = por terra
means-ferry = balsa ou barco
means-lake = barco pelo lago
means-dam = estrada da barragem
crossing-status-open = aberta
crossing-status-restricted = restrita
crossing-status-closed = fechada
crossing-status-under-construction = em construção
crossing-status-planned = prevista
