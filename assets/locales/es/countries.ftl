# Los países, por su código ISO 3166-1.

## América

country-ag = Antigua y Barbuda
country-ai = Anguila
country-ar = Argentina
country-aw = Aruba
country-bb = Barbados
country-bl = San Bartolomé
country-bm = Bermudas
country-bo = Bolivia
country-bq = Caribe neerlandés
country-br = Brasil
country-bs = Bahamas
country-bz = Belice
country-ca = Canadá
country-cl = Chile
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cw = Curazao
country-dm = Dominica
country-do = República Dominicana
country-ec = Ecuador
country-fk = Islas Malvinas
country-gd = Granada
country-gf = Guayana Francesa
country-gl = Groenlandia
country-gp = Guadalupe
country-gs = Islas Georgias del Sur y Sandwich del Sur
country-gt = Guatemala
country-gy = Guyana
country-hn = Honduras
country-ht = Haití
country-jm = Jamaica
country-kn = San Cristóbal y Nieves
country-ky = Islas Caimán
country-lc = Santa Lucía
country-mf = San Martín
country-mq = Martinica
country-ms = Montserrat
country-mx = México
country-ni = Nicaragua
country-pa = Panamá
country-pe = Perú
country-pm = San Pedro y Miquelón
country-pr = Puerto Rico
country-py = Paraguay
country-sr = Surinam
country-sv = El Salvador
country-sx = Sint Maarten
country-tc = Islas Turcas y Caicos
country-tt = Trinidad y Tobago
country-us = Estados Unidos
country-uy = Uruguay
country-vc = San Vicente y las Granadinas
country-ve = Venezuela
country-vg = Islas Vírgenes Británicas
country-vi = Islas Vírgenes de los Estados Unidos

## En otras partes: cooperantes y socios

country-at = Austria
country-au = Australia
country-be = Bélgica
country-ch = Suiza
country-cn = China
country-de = Alemania
country-dk = Dinamarca
country-es = España
country-fi = Finlandia
country-fr = Francia
country-gb = Reino Unido
country-ie = Irlanda
country-in = India
country-it = Italia
country-jp = Japón
country-kr = Corea del Sur
country-lu = Luxemburgo
country-nl = Países Bajos
country-no = Noruega
country-pt = Portugal
country-ru = Rusia
country-se = Suecia
country-za = Sudáfrica

## Aguas

water-pacific-ocean = Océano Pacífico
water-atlantic-ocean = Océano Atlántico
water-caribbean-sea = Mar Caribe
water-lake-titicaca = Lago Titicaca
water-itaipu-lake = Lago de Itaipú
water-lagoa-dos-patos = Laguna de los Patos
water-lagoa-mirim = Laguna Merín
