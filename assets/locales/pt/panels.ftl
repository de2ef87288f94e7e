# The panels: keys, credits, the report of a point, notices.

key-ctrl = Ctrl
key-home = Home
key-escape = Esc
keys-title = Atalhos do teclado
credits-more = Créditos e licenças
credits-title = Créditos dos dados
credits-openstreetmap = Costas, fronteiras e lagos: © colaboradores do OpenStreetMap, licença ODbL.
credits-gshhg = Rios: GSHHG e World Data Bank II, P. Wessel e W. H. F. Smith, licença LGPL.
credits-geonames = Localidades e populações: GeoNames, licença CC BY 4.0.
credits-natural-earth = Departamentos e estados: Natural Earth, domínio público.
credits-noto = Tipografia: Noto Sans, licença OFL 1.1.
point-at-sea = No mar, ou fora dos países conhecidos
point-limit = limite a { $limit }, conhecido com margem de { $accuracy }
notice-session = Não foi possível ler a sessão anterior ({ $reason }). O arquivo foi posto de lado: { $path }
notice-not-saved = Não foi possível salvar a sessão: { $reason }
