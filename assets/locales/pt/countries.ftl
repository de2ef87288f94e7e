# Os países, por seu código ISO 3166-1.

## América

country-ag = Antígua e Barbuda
country-ai = Anguila
country-ar = Argentina
country-aw = Aruba
country-bb = Barbados
country-bl = São Bartolomeu
country-bm = Bermudas
country-bo = Bolívia
country-bq = Países Baixos Caribenhos
country-br = Brasil
country-bs = Bahamas
country-bz = Belize
country-ca = Canadá
country-cl = Chile
country-co = Colômbia
country-cr = Costa Rica
country-cu = Cuba
country-cw = Curaçao
country-dm = Dominica
country-do = República Dominicana
country-ec = Equador
country-fk = Ilhas Malvinas
country-gd = Granada
country-gf = Guiana Francesa
country-gl = Groenlândia
country-gp = Guadalupe
country-gs = Ilhas Geórgia do Sul e Sandwich do Sul
country-gt = Guatemala
country-gy = Guiana
country-hn = Honduras
country-ht = Haiti
country-jm = Jamaica
country-kn = São Cristóvão e Névis
country-ky = Ilhas Cayman
country-lc = Santa Lúcia
country-mf = São Martinho
country-mq = Martinica
country-ms = Montserrat
country-mx = México
country-ni = Nicarágua
country-pa = Panamá
country-pe = Peru
country-pm = São Pedro e Miquelão
country-pr = Porto Rico
country-py = Paraguai
country-sr = Suriname
country-sv = El Salvador
country-sx = Sint Maarten
country-tc = Ilhas Turcas e Caicos
country-tt = Trinidad e Tobago
country-us = Estados Unidos
country-uy = Uruguai
country-vc = São Vicente e Granadinas
country-ve = Venezuela
country-vg = Ilhas Virgens Britânicas
country-vi = Ilhas Virgens Americanas

## Em outras partes: financiadores e parceiros

country-at = Áustria
country-au = Austrália
country-be = Bélgica
country-ch = Suíça
country-cn = China
country-de = Alemanha
country-dk = Dinamarca
country-es = Espanha
country-fi = Finlândia
country-fr = França
country-gb = Reino Unido
country-ie = Irlanda
country-in = Índia
country-it = Itália
country-jp = Japão
country-kr = Coreia do Sul
country-lu = Luxemburgo
country-nl = Países Baixos
country-no = Noruega
country-pt = Portugal
country-ru = Rússia
country-se = Suécia
country-za = África do Sul

## Águas

water-pacific-ocean = Oceano Pacífico
water-atlantic-ocean = Oceano Atlântico
water-caribbean-sea = Mar do Caribe
water-lake-titicaca = Lago Titicaca
water-itaipu-lake = Lago de Itaipu
water-lagoa-dos-patos = Lagoa dos Patos
water-lagoa-mirim = Lagoa Mirim
