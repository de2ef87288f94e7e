//! Reads areas from GeoJSON: a feature each.

use std::ops::Range;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, IgnoredAny, IntoDeserializer, MapAccess, Visitor},
    forward_to_deserialize_any,
};

use super::{
    super::{
        files::File,
        model::{Area, AreaId},
        problem::Problem,
    },
    draft::{At, Draft, Item},
    explain, json,
};
use crate::earth::LonLat;

#[derive(Deserialize)]
struct Collection {
    #[serde(rename = "type")]
    kind: String,
    #[serde(rename = "features")]
    _features: Vec<IgnoredAny>,
}

/// A feature without what its properties say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Feature {
    #[serde(rename = "type")]
    _kind: FeatureType,
    id: AreaId,
    geometry: Option<Point>,
    #[serde(rename = "properties")]
    _properties: IgnoredAny,
    #[serde(rename = "bbox")]
    _bbox: Option<IgnoredAny>,
}

#[derive(Deserialize)]
enum FeatureType {
    Feature,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    #[serde(rename = "type")]
    _kind: PointType,
    coordinates: LonLat,
}

#[derive(Deserialize)]
enum PointType {
    Point,
}

/// Reads a file of areas. What cannot be read becomes a problem; the other features are read.
pub(super) fn read(index: usize, file: &File, draft: &mut Draft) {
    let text: &str = &file.text;
    let collection = match serde_json::from_str::<Collection>(text) {
        Ok(collection) => collection,
        Err(error) => return draft.problems.push(problem(file, &(0..text.len()), &error)),
    };
    if collection.kind != "FeatureCollection" {
        let offset = json::find(text, &["type"]).map_or(0, |range| range.start);
        let problem = Problem::at_offset(&file.name, text, offset, "this is no collection of features");
        draft.problems.push(problem.with_hint("write \"type\": \"FeatureCollection\""));
    }
    // It was just read as JSON with a list of features, so the list is found.
    for (number, range) in json::items(text, &["features"]).unwrap_or_default().into_iter().enumerate() {
        let at = At { file: index, key: "features", index: number };
        match area(file, &range) {
            Ok(value) => draft.areas.push(Item { value, at }),
            Err(problem) => draft.problems.push(problem),
        }
    }
}

fn area(file: &File, range: &Range<usize>) -> Result<Area, Problem> {
    let text: &str = &file.text;
    let feature: Feature =
        serde_json::from_str(&text[range.clone()]).map_err(|error| problem(file, range, &error))?;
    let inner = json::find(&text[range.clone()], &["properties"]).unwrap_or_default();
    let inner = range.start + inner.start..range.start + inner.end;
    let mut reader = serde_json::Deserializer::from_str(&text[inner.clone()]);
    let properties = WithId { properties: &mut reader, id: &feature.id };
    let mut area = Area::deserialize(properties).map_err(|error| problem(file, &inner, &error))?;
    if area.position.is_some() {
        let problem =
            Problem::at_offset(&file.name, text, inner.start, "\"position\" stands in the properties");
        return Err(problem.with_hint("a feature's position is its geometry"));
    }
    area.position = feature.geometry.map(|point| point.coordinates);
    Ok(area)
}

/// A problem from an error of the JSON reader in a part of a file.
fn problem(file: &File, part: &Range<usize>, error: &serde_json::Error) -> Problem {
    let whole = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = whole.strip_suffix(&place).unwrap_or(&whole);
    let text = &file.text[part.clone()];
    // A missing key is missing from the whole part; the reader notices at its end.
    let offset = if message.starts_with("missing field") || error.line() == 0 {
        0
    } else {
        let line_start: usize = text.split_inclusive('\n').take(error.line() - 1).map(str::len).sum();
        json::token_start(text, line_start + error.column().saturating_sub(1))
    };
    let mut problem = explain::problem(&file.name, &file.text, part.start + offset, message);
    if problem.message.contains("unknown value") && problem.hint.as_deref() == Some("choose one of: Point") {
        problem.hint =
            Some("an area is a point, or has no geometry (null) and a limit of the program's".to_owned());
    }
    problem
}

/// The properties of a feature with the feature's `id` among them, as [`Area`] wants them.
struct WithId<'a, D> {
    properties: D,
    id: &'a AreaId,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for WithId<'_, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.properties.deserialize_map(Prepend { visitor, id: self.id })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Prepend<'a, V> {
    visitor: V,
    id: &'a AreaId,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Prepend<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the properties of an area")
    }

    fn visit_map<A: MapAccess<'de>>(self, rest: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(Prepended { rest, id: Some(self.id), is_id_next: false })
    }
}

struct Prepended<'a, A> {
    rest: A,
    id: Option<&'a AreaId>,
    is_id_next: bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Prepended<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.is_id_next = self.id.is_some() && !self.is_id_next;
        if self.is_id_next {
            return seed.deserialize("id".into_deserializer()).map(Some);
        }
        self.rest.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        match self.id.take_if(|_| self.is_id_next) {
            Some(id) => {
                self.is_id_next = false;
                seed.deserialize(id.as_str().into_deserializer())
            }
            None => self.rest.next_value_seed(seed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::super::files::Files, *};

    const TABATINGA: &str = r#"{ "type": "FeatureCollection", "features": [
 { "type": "Feature", "id": "br/twin-city/tabatinga",
   "geometry": { "type": "Point", "coordinates": [-69.9383, -4.2525] },
   "properties": { "kind": "twin-city", "name": "Tabatinga", "countries": ["BR"], "sources": ["ibge"],
     "confidence": "high" } }
] }"#;

    fn read_text(text: &str) -> (Draft, Vec<String>) {
        let files = Files::from_texts([("areas/x.geojson", text)]);
        let mut draft = Draft::default();
        read(0, &files.all()[0], &mut draft);
        let problems = draft.problems.iter().map(ToString::to_string).collect();
        (draft, problems)
    }

    #[test]
    fn a_feature_is_an_area_with_its_id_and_its_position_longitude_first() {
        let (draft, problems) = read_text(TABATINGA);
        assert_eq!(problems, Vec::<String>::new());
        let area = &draft.areas[0].value;
        assert_eq!(area.id.as_str(), "br/twin-city/tabatinga");
        assert_eq!(area.name, "Tabatinga");
        assert_eq!(area.position, Some(LonLat::new(-69.9383, -4.2525).expect("on Earth")));
    }

    #[test]
    fn a_wrong_key_is_found_in_its_line_and_column() {
        let (_, problems) = read_text(&TABATINGA.replace("\"countries\"", "\"contries\""));
        assert_eq!(
            problems,
            ["areas/x.geojson:4:62: error: unknown key \"contries\"\n  help: did you mean \"countries\"?"]
        );
    }

    #[test]
    fn a_missing_key_is_said_at_the_properties() {
        let (_, problems) = read_text(&TABATINGA.replace("\"name\": \"Tabatinga\", ", ""));
        assert_eq!(
            problems,
            [
                "areas/x.geojson:4:18: error: \"name\" is missing\n  help: every entry of this kind needs \"name\""
            ]
        );
    }

    #[test]
    fn a_latitude_of_91_and_a_polygon_are_refused_where_they_stand() {
        let (_, problems) = read_text(&TABATINGA.replace("-4.2525", "91.5"));
        assert_eq!(problems.len(), 1);
        assert!(problems[0].starts_with("areas/x.geojson:3:"), "{problems:?}");
        assert!(problems[0].contains("latitude 91.5 is outside"), "{problems:?}");
        let (_, problems) = read_text(&TABATINGA.replace("\"Point\"", "\"Polygon\""));
        assert!(
            problems[0].starts_with("areas/x.geojson:3:26: error: unknown value \"Polygon\""),
            "{problems:?}"
        );
    }

    #[test]
    fn each_broken_feature_is_reported_and_the_whole_ones_are_read() {
        let feature = TABATINGA.lines().skip(1).take(4).collect::<Vec<_>>().join("\n");
        let broken = feature.replace("\"high\"", "\"hihg\"").replace("tabatinga", "x");
        let text = format!(
            "{{ \"type\": \"FeatureCollection\", \"features\": [\n{broken},\n{feature},\n{broken}\n] }}"
        );
        let (draft, problems) = read_text(&text);
        assert_eq!(draft.areas.len(), 1);
        assert_eq!(problems.len(), 2);
        assert!(problems[1].starts_with("areas/x.geojson:13:"), "{problems:?}");
        assert!(problems[1].ends_with("did you mean \"high\"?"), "{problems:?}");
    }

    #[test]
    fn a_file_that_ends_early_is_one_problem_at_its_end() {
        for end in [0, 20, TABATINGA.len() - 3] {
            let (draft, problems) = read_text(&TABATINGA[..end]);
            assert!(draft.areas.is_empty());
            assert_eq!(problems.len(), 1, "{end}: {problems:?}");
        }
    }
}
