# Palavras que a janela e a linha de comando compartilham.

app-name = Franja
app-tagline = As zonas de fronteira do Peru e do Brasil
today = hoje
unknown = desconhecido
none = nenhum
list-separator = {", "}

## Pontos cardeais

bearing-n = N
bearing-ne = NE
bearing-e = L
bearing-se = SE
bearing-s = S
bearing-sw = SO
bearing-w = O
bearing-nw = NO

## Períodos

period-since = desde { $from }
period-since-day = desde { $from }
period-until = até { $to }
period-until-day = até { $to }
period-from-to = { $from } – { $to }
period-always = sem limite de tempo
period-planned = acordado ou anunciado em { $from }
period-planned-day = acordado ou anunciado em { $from }
as-of = em { $date }
as-of-day = em { $date }

## Certeza

certainty-inside = dentro
certainty-outside = fora
certainty-uncertain = não se pode decidir
accuracy-within = com margem de { $length }
accuracy-unknown = exatidão desconhecida

## Rubricas

label-accuracy = Exatidão
label-actors = Atores
label-address = Endereço
label-adopted = Adoção
label-amends = Altera
label-applies-to = Aplica-se a
label-areas = Áreas
label-articles = Artigos
label-border = Fronteira
label-budget = Orçamento
label-changed-by = Alterado, revogado ou regulamentado por
label-code-ibge = Código IBGE
label-code-iso = Código ISO 3166-2
label-code-ubigeo = UBIGEO
label-competence = Competência
label-confidence = Confiança
label-consists-of = Compõe-se de
label-consulted = Consulta
label-contains = Contém
label-count = Quantidade
label-countries = Países
label-date = Data
label-dates = Datas
label-deck = Na apresentação
answer-yes = sim
answer-no = não
label-altitude = Altitude da sede
label-crossing-means = Atravessa-se por
label-crossing-sides = Lados
label-binational-centre = Centro binacional
label-crossing-status = Situação
label-claims = O que cada Estado sustenta
label-defines = Define
label-faces = Em frente
label-figures = Números
label-identifier = Identificador
label-implements = Regulamenta
label-in-force = Vigência
label-kind = Tipo
label-law = Normas
label-level = Nível
label-licence = Licença
label-lists = Listas
label-modality = Modalidade
label-municipality-tier = Municipalidade
label-name = Nome
label-nearest = Mais próximo
label-neighbours = Em frente a
label-number = Número
label-official-name = Nome oficial
label-part-of = Faz parte de
label-places = Lugares
label-position = Posição
label-projects = Projetos
label-published = Publicação
label-publisher = Editor
label-repeals = Revoga
label-result = Resultado
label-role = Papel
label-sources = Fontes
label-status = Situação
label-themes = Temas
label-title = Título
label-validity = Vigência
label-year = Ano
