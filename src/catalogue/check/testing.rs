//! A small catalogue without a fault, and what is found in it when something is changed.

use super::{super::files::Files, check};

pub(in crate::catalogue::check) const CHECKS: &str =
    "[[count]]\nkind = \"twin-city\"\nvalue = 2\nsources = [\"mre\"]\nconfidence = \"high\"\n";

const FILES: [(&str, &str); 10] = [
    (
        "actors.toml",
        r#"[[actor]]
id = "br/mre"
name = "Ministério das Relações Exteriores"
kind = "state"
countries = ["BR"]
competence.fr = "Relations extérieures."
competence.es = "Relaciones exteriores."
competence.pt = "Relações exteriores."
competence.en = "Ministry of Foreign Affairs."
sources = ["mre"]
confidence = "high"

[[actor]]
id = "br/itamaraty"
name = "Itamaraty"
kind = "state"
countries = ["BR"]
competence = { fr = "Un.", es = "Uno.", pt = "Um.", en = "One." }
sources = ["mre"]
confidence = "high"
"#,
    ),
    (
        "areas/a.geojson",
        r#"{ "type": "FeatureCollection", "features": [

{ "type": "Feature", "id": "br/twin-city/tabatinga",
  "geometry": { "type": "Point", "coordinates": [-69.9383, -4.2525] }, "properties": {
    "kind": "twin-city", "name": "Tabatinga", "countries": ["BR"], "neighbours": ["PE", "CO"], "accuracy_m": 1500,
    "validity": [{ "from": "1979-05-02", "by": "br/lei-1979" }], "codes": { "ibge": "1304062" },
    "lists": ["br/cities"], "sources": ["mre"], "confidence": "high", "part_of": ["br/state/am", "br/strip"],
    "faces": [{ "name": "Santa Rosa", "country": "PE", "position": [-69.96, -4.22], "sources": ["mre"], "confidence": "low" }] } },
{ "type": "Feature", "id": "br/twin-city/benjamin-constant",
  "geometry": { "type": "Point", "coordinates": [-70.03, -4.38] }, "properties": {
    "kind": "twin-city", "name": "Benjamin Constant", "countries": ["BR"], "neighbours": ["PE"], "accuracy_m": 1500,
    "sources": ["mre"], "confidence": "high", "part_of": ["br/state/am"],
    "faces": [{ "name": "Islandia", "country": "PE", "position": [-70.02, -4.36], "sources": ["mre"], "confidence": "low" }] } }
] }
"#,
    ),
    (
        "areas/z.geojson",
        r#"{ "type": "FeatureCollection", "features": [

{ "type": "Feature", "id": "br/state/am", "geometry": null, "properties": {
    "kind": "state", "name": "Amazonas", "countries": ["BR"], "codes": { "ibge": "13", "iso_3166_2": "BR-AM" },
    "sources": ["mre"], "confidence": "high" } },
{ "type": "Feature", "id": "br/state/ac", "geometry": null, "properties": {
    "kind": "state", "name": "Acre", "countries": ["BR"], "sources": ["mre"], "confidence": "high" } },
{ "type": "Feature", "id": "br/strip", "geometry": null, "properties": {
    "kind": "strip", "name": "Faixa de Fronteira", "countries": ["BR"], "part_of": [], "sources": ["mre"],
    "confidence": "high" } },
{ "type": "Feature", "id": "pe-br/border", "geometry": null, "properties": {
    "kind": "border", "name": "Frontera Perú-Brasil", "countries": ["PE", "BR"], "sources": ["mre"],
    "confidence": "high" } },
{ "type": "Feature", "id": "pe-br/crossing/tabatinga",
  "geometry": { "type": "Point", "coordinates": [-69.95, -4.23] }, "properties": {
    "kind": "crossing", "name": "Santa Rosa-Tabatinga", "countries": ["PE", "BR"], "accuracy_m": 1000,
    "crossing": { "means": "ferry", "sides": [{ "name": "Santa Rosa", "country": "PE" }, { "name": "Tabatinga", "country": "BR" }] },
    "part_of": ["pe-br/border"], "sources": ["mre"], "confidence": "high" } },
{ "type": "Feature", "id": "pe/region/loreto", "geometry": null, "properties": {
    "kind": "region", "name": "Loreto", "countries": ["PE"], "codes": { "ubigeo": "16", "iso_3166_2": "PE-LOR" },
    "sources": ["mre"], "confidence": "high" } },
{ "type": "Feature", "id": "pe/province/1604", "geometry": null, "properties": {
    "kind": "province", "name": "Mariscal Ramón Castilla", "countries": ["PE"], "codes": { "ubigeo": "1604" },
    "part_of": ["pe/region/loreto"], "sources": ["mre"], "confidence": "high" } },
{ "type": "Feature", "id": "pe/municipality/160401",
  "geometry": { "type": "Point", "coordinates": [-70.52, -3.91] }, "properties": {
    "kind": "municipality", "name": "Ramón Castilla", "countries": ["PE"], "neighbours": ["BR"], "accuracy_m": 2000,
    "codes": { "ubigeo": "160401" }, "part_of": ["pe/region/loreto", "pe/province/1604"], "tier": "provincial",
    "sources": ["mre"], "confidence": "high" } },
{ "type": "Feature", "id": "pe-br/dispute/isla",
  "geometry": { "type": "Point", "coordinates": [-70.0, -4.35] }, "properties": {
    "kind": "dispute", "name": "Isla", "countries": ["PE", "BR"], "reach_m": 5000, "accuracy_m": 2000,
    "claims": [{ "country": "PE", "gist": { "fr": "À lui.", "es": "Suya.", "pt": "Dele.", "en": "Its own." }, "sources": ["mre"], "confidence": "low" },
      { "country": "BR", "gist": { "fr": "À lui.", "es": "Suya.", "pt": "Dele.", "en": "Its own." }, "sources": ["mre"], "confidence": "low" }],
    "sources": ["mre"], "confidence": "high" } }
] }
"#,
    ),
    ("checks.toml", CHECKS),
    (
        "deck.toml",
        r#"[[slide]]
id = "conclusion"
title = { fr = "Conclusion", es = "Conclusión", pt = "Conclusão", en = "Conclusion" }
[[slide.statements]]
text = { fr = "Il y a deux villes.", es = "Hay dos ciudades.", pt = "Há duas cidades.", en = "There are two cities." }
verdict = "confirmed"
projects = ["pe-br/works"]
confidence = "high"
"#,
    ),
    (
        "figures.toml",
        r#"[[figure]]
area = "br/strip"
measure = "share-of-country"
value = 16.6
unit = "%"
date = "2018"
by = "IBGE"
sources = ["mre"]
confidence = "high"

[[figure]]
area = "pe-br/border"
measure = "border-length"
value = 2995.0
unit = "km"
by = "MRE"
sources = ["mre"]
confidence = "high"
"#,
    ),
    (
        "law/br.toml",
        r#"[[instrument]]
id = "br/lei-1979"
level = "law"
number = "6.634/1979"
title = "Lei nº 6.634"
countries = ["BR"]
adopted = "1979-05-02"
gist.fr = "La loi de la bande."
gist.es = "La ley de la franja."
gist.pt = "A lei da faixa."
gist.en = "The law of the strip."
applies_to = [{ area = "br/strip" }]
sources = ["mre"]
confidence = "high"

[[instrument]]
id = "br/decreto-1980"
level = "decree"
title = "Decreto nº 85.064"
countries = ["BR"]
adopted = "1980"
gist = { fr = "Le décret.", es = "El decreto.", pt = "O decreto.", en = "The decree." }
applies_to = [{ kind = "strip", country = "BR" }]
amends = ["br/lei-1979"]
sources = ["mre"]
confidence = "high"
"#,
    ),
    (
        "projects/p.toml",
        r#"[[project]]
id = "pe-br/works"
name = "Obras"
countries = ["PE", "BR"]
areas = ["pe-br/border"]
status = "completed"
actors = [{ actor = "br/mre", role = "lead" }]
themes = ["health"]
modality = "project"
gist.fr = "Travaux de santé pour tous."
gist.es = "Obras de salud para todos."
gist.pt = "Obras de saúde para todos."
gist.en = "Works for health."
sources = ["mre"]
confidence = "high"
places = [
  { name = "Tabatinga", country = "BR", position = [-69.9383, -4.2525] },
]
from = "2010"
to = "2020"

[[project.budgets]]
amount = 2_500_000.0
currency = "USD"
year = 2011
sources = ["mre"]
confidence = "high"
"#,
    ),
    (
        "sources/s.toml",
        r#"[[source]]
id = "mre"
title = "Obras"
publisher = "MRE"
address = "https://www.gov.br/mre"
kind = "institutional"
[[source]]
id = "deck"
title = "Deck"
publisher = "Somebody"
kind = "deck"
"#,
    ),
    (
        "themes.toml",
        r#"[[theme]]
id = "water"
name = { fr = "Eau", es = "Agua", pt = "Água", en = "Water" }
gist = { fr = "L'eau.", es = "El agua.", pt = "A água.", en = "Water." }
sources = ["mre"]
confidence = "high"

[[theme]]
id = "health"
name = { fr = "Santé", es = "Salud", pt = "Saúde", en = "Health" }
gist = { fr = "La santé.", es = "La salud.", pt = "A saúde.", en = "Health." }
sources = ["mre"]
confidence = "high"

[[list]]
id = "br/cities"
name = { fr = "Villes", es = "Ciudades", pt = "Cidades", en = "Cities" }
gist = { fr = "Des villes.", es = "Ciudades.", pt = "Cidades.", en = "Cities." }
sources = ["mre"]
confidence = "high"
"#,
    ),
];

/// What is found when, in each of the files named, a text that is there is changed.
///
/// # Panics
/// Where the text is not there.
pub(in crate::catalogue::check) fn problems(changes: &[(&str, &str, &str)]) -> Vec<String> {
    let mut files = FILES.map(|(path, text)| (path, text.to_owned()));
    for (path, from, to) in changes {
        let (_, text) = files.iter_mut().find(|(own, _)| own == path).expect("a file of that path");
        assert!(text.contains(from), "{path} has no {from}");
        *text = text.replacen(from, to, 1);
    }
    let files = Files::from_texts(files.iter().map(|(path, text)| (*path, text.as_str())));
    check(&files).problems.iter().map(ToString::to_string).collect()
}
