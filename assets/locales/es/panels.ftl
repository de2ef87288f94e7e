# The panels: keys, credits, the report of a point, notices.

key-ctrl = Ctrl
key-home = Inicio
key-escape = Esc
keys-title = Atajos del teclado
credits-more = Créditos y licencias
credits-title = Créditos de los datos
credits-openstreetmap = Costas, fronteras y lagos: © colaboradores de OpenStreetMap, licencia ODbL.
credits-gshhg = Ríos: GSHHG y World Data Bank II, P. Wessel y W. H. F. Smith, licencia LGPL.
credits-geonames = Lugares poblados y poblaciones: GeoNames, licencia CC BY 4.0.
credits-natural-earth = Departamentos y estados: Natural Earth, dominio público.
credits-noto = Tipografía: Noto Sans, licencia OFL 1.1.
point-at-sea = En el mar, o fuera de los países conocidos
point-limit = límite a { $limit }, conocido con un margen de { $accuracy }
notice-session = No se pudo leer la sesión anterior ({ $reason }). Su archivo se guardó aparte: { $path }
notice-not-saved = No se pudo guardar la sesión: { $reason }
