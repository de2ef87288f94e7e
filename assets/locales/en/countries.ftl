# Countries, by their ISO 3166-1 code.

## The Americas

country-ag = Antigua and Barbuda
country-ai = Anguilla
country-ar = Argentina
country-aw = Aruba
country-bb = Barbados
country-bl = Saint Barthélemy
country-bm = Bermuda
country-bo = Bolivia
country-bq = Caribbean Netherlands
country-br = Brazil
country-bs = Bahamas
country-bz = Belize
country-ca = Canada
country-cl = Chile
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cw = Curaçao
country-dm = Dominica
country-do = Dominican Republic
country-ec = Ecuador
country-fk = Falkland Islands
country-gd = Grenada
country-gf = French Guiana
country-gl = Greenland
country-gp = Guadeloupe
country-gs = South Georgia and South Sandwich Islands
country-gt = Guatemala
country-gy = Guyana
country-hn = Honduras
country-ht = Haiti
country-jm = Jamaica
country-kn = Saint Kitts and Nevis
country-ky = Cayman Islands
country-lc = Saint Lucia
country-mf = Saint Martin
country-mq = Martinique
country-ms = Montserrat
country-mx = Mexico
country-ni = Nicaragua
country-pa = Panama
country-pe = Peru
country-pm = Saint Pierre and Miquelon
country-pr = Puerto Rico
country-py = Paraguay
country-sr = Suriname
country-sv = El Salvador
country-sx = Sint Maarten
country-tc = Turks and Caicos Islands
country-tt = Trinidad and Tobago
country-us = United States
country-uy = Uruguay
country-vc = Saint Vincent and the Grenadines
country-ve = Venezuela
country-vg = British Virgin Islands
country-vi = United States Virgin Islands

## Elsewhere: donors and partners

country-at = Austria
country-au = Australia
country-be = Belgium
country-ch = Switzerland
country-cn = China
country-de = Germany
country-dk = Denmark
country-es = Spain
country-fi = Finland
country-fr = France
country-gb = United Kingdom
country-ie = Ireland
country-in = India
country-it = Italy
country-jp = Japan
country-kr = South Korea
country-lu = Luxembourg
country-nl = Netherlands
country-no = Norway
country-pt = Portugal
country-ru = Russia
country-se = Sweden
country-za = South Africa

## Waters

water-pacific-ocean = Pacific Ocean
water-atlantic-ocean = Atlantic Ocean
water-caribbean-sea = Caribbean Sea
water-lake-titicaca = Lake Titicaca
water-itaipu-lake = Itaipu Lake
water-lagoa-dos-patos = Lagoa dos Patos
water-lagoa-mirim = Lagoa Mirim
