# Les pays, par leur code ISO 3166-1.

## Amérique

country-ag = Antigua-et-Barbuda
country-ai = Anguilla
country-ar = Argentine
country-aw = Aruba
country-bb = Barbade
country-bl = Saint-Barthélemy
country-bm = Bermudes
country-bo = Bolivie
country-bq = Pays-Bas caribéens
country-br = Brésil
country-bs = Bahamas
country-bz = Belize
country-ca = Canada
country-cl = Chili
country-co = Colombie
country-cr = Costa Rica
country-cu = Cuba
country-cw = Curaçao
country-dm = Dominique
country-do = République dominicaine
country-ec = Équateur
country-fk = Îles Malouines
country-gd = Grenade
country-gf = Guyane française
country-gl = Groenland
country-gp = Guadeloupe
country-gs = Géorgie du Sud-et-les îles Sandwich du Sud
country-gt = Guatemala
country-gy = Guyana
country-hn = Honduras
country-ht = Haïti
country-jm = Jamaïque
country-kn = Saint-Christophe-et-Niévès
country-ky = Îles Caïmans
country-lc = Sainte-Lucie
country-mf = Saint-Martin
country-mq = Martinique
country-ms = Montserrat
country-mx = Mexique
country-ni = Nicaragua
country-pa = Panama
country-pe = Pérou
country-pm = Saint-Pierre-et-Miquelon
country-pr = Porto Rico
country-py = Paraguay
country-sr = Suriname
country-sv = Salvador
country-sx = Saint-Martin (partie néerlandaise)
country-tc = Îles Turques-et-Caïques
country-tt = Trinité-et-Tobago
country-us = États-Unis
country-uy = Uruguay
country-vc = Saint-Vincent-et-les-Grenadines
country-ve = Venezuela
country-vg = Îles Vierges britanniques
country-vi = Îles Vierges des États-Unis

## Ailleurs : bailleurs et partenaires

country-at = Autriche
country-au = Australie
country-be = Belgique
country-ch = Suisse
country-cn = Chine
country-de = Allemagne
country-dk = Danemark
country-es = Espagne
country-fi = Finlande
country-fr = France
country-gb = Royaume-Uni
country-ie = Irlande
country-in = Inde
country-it = Italie
country-jp = Japon
country-kr = Corée du Sud
country-lu = Luxembourg
country-nl = Pays-Bas
country-no = Norvège
country-pt = Portugal
country-ru = Russie
country-se = Suède
country-za = Afrique du Sud

## Eaux

water-pacific-ocean = Océan Pacifique
water-atlantic-ocean = Océan Atlantique
water-caribbean-sea = Mer des Caraïbes
water-lake-titicaca = Lac Titicaca
water-itaipu-lake = Lac d’Itaipu
water-lagoa-dos-patos = Lagoa dos Patos
water-lagoa-mirim = Lagoa Mirim
