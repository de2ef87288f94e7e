# The panels: keys, credits, the report of a point, notices.

key-ctrl = Ctrl
key-home = Début
key-escape = Échap
keys-title = Raccourcis du clavier
credits-more = Crédits et licences
credits-title = Crédits des données
credits-openstreetmap = Côtes, frontières et lacs : © contributeurs OpenStreetMap, licence ODbL.
credits-gshhg = Fleuves et rivières : GSHHG et World Data Bank II, P. Wessel et W. H. F. Smith, licence LGPL.
credits-geonames = Localités et populations : GeoNames, licence CC BY 4.0.
credits-natural-earth = Départements et États : Natural Earth, domaine public.
credits-noto = Caractères : Noto Sans, licence OFL 1.1.
point-at-sea = En mer, ou hors des pays connus
point-limit = limite à { $limit }, connue à { $accuracy } près
notice-session = La séance précédente n’a pas pu être lue ({ $reason }). Son fichier a été mis de côté : { $path }
notice-not-saved = La séance n’a pas pu être enregistrée : { $reason }
