//! The tables: codes of countries, keys of departments and states, and how finely each country is kept.

/// A country of the Americas: ISO 3166-1 alpha-3 (as the source has it), alpha-2, and the finest level of detail that
/// is kept of it. Territories come before the countries whose outline the source repeats them in.
pub const COUNTRIES: [(&str, &str, u8); 55] = [
    ("PER", "PE", 0),
    ("BRA", "BR", 0),
    ("ECU", "EC", 0),
    ("COL", "CO", 0),
    ("BOL", "BO", 0),
    ("PRY", "PY", 0),
    ("URY", "UY", 0),
    ("ARG", "AR", 0),
    ("VEN", "VE", 0),
    ("GUY", "GY", 0),
    ("SUR", "SR", 0),
    ("GUF", "GF", 0),
    ("CHL", "CL", 1),
    ("PAN", "PA", 1),
    ("TTO", "TT", 1),
    ("CRI", "CR", 2),
    ("NIC", "NI", 2),
    ("HND", "HN", 2),
    ("SLV", "SV", 2),
    ("GTM", "GT", 2),
    ("BLZ", "BZ", 2),
    ("ABW", "AW", 2),
    ("CUW", "CW", 2),
    ("BES", "BQ", 2),
    ("GRD", "GD", 2),
    ("VCT", "VC", 2),
    ("BRB", "BB", 2),
    ("LCA", "LC", 2),
    ("MTQ", "MQ", 2),
    ("DMA", "DM", 2),
    ("GLP", "GP", 2),
    ("MSR", "MS", 2),
    ("ATG", "AG", 2),
    ("KNA", "KN", 2),
    ("BLM", "BL", 2),
    ("MAF", "MF", 2),
    ("SXM", "SX", 2),
    ("AIA", "AI", 2),
    ("VIR", "VI", 2),
    ("VGB", "VG", 2),
    ("PRI", "PR", 2),
    ("DOM", "DO", 2),
    ("HTI", "HT", 2),
    ("JAM", "JM", 2),
    ("CUB", "CU", 2),
    ("CYM", "KY", 2),
    ("BHS", "BS", 2),
    ("TCA", "TC", 2),
    ("FLK", "FK", 2),
    ("MEX", "MX", 3),
    ("BMU", "BM", 2),
    ("SPM", "PM", 3),
    ("USA", "US", 3),
    ("CAN", "CA", 3),
    ("GRL", "GL", 3),
];

/// Indices into [`COUNTRIES`] plus one: labels keep 0 for the sea.
pub const PERU: u16 = 1;
pub const BRAZIL: u16 = 2;
/// Countries up to this index have their land borders embedded (South America, Panama).
pub const LAST_WITH_BORDERS: u16 = 14;

/// ISO 3166-1 alpha-2 code of a country's index.
pub fn alpha2(country: u16) -> &'static str {
    COUNTRIES.get(usize::from(country).wrapping_sub(1)).map_or("", |row| row.1)
}

/// A state or department: country's index, name in Natural Earth, area id. Several names may share an id.
pub const UNITS: [(u16, &str, &str); 53] = [
    (PERU, "Amazonas", "pe/region/amazonas"),
    (PERU, "Áncash", "pe/region/ancash"),
    (PERU, "Apurímac", "pe/region/apurimac"),
    (PERU, "Arequipa", "pe/region/arequipa"),
    (PERU, "Ayacucho", "pe/region/ayacucho"),
    (PERU, "Cajamarca", "pe/region/cajamarca"),
    (PERU, "Callao", "pe/region/callao"),
    (PERU, "Cusco", "pe/region/cusco"),
    (PERU, "Huancavelica", "pe/region/huancavelica"),
    (PERU, "Huánuco", "pe/region/huanuco"),
    (PERU, "Ica", "pe/region/ica"),
    (PERU, "Junín", "pe/region/junin"),
    (PERU, "La Libertad", "pe/region/la-libertad"),
    (PERU, "Lambayeque", "pe/region/lambayeque"),
    (PERU, "Lima", "pe/region/lima"),
    // The province of the capital has its own government but belongs to the department.
    (PERU, "Lima Province", "pe/region/lima"),
    (PERU, "Loreto", "pe/region/loreto"),
    (PERU, "Madre de Dios", "pe/region/madre-de-dios"),
    (PERU, "Moquegua", "pe/region/moquegua"),
    (PERU, "Pasco", "pe/region/pasco"),
    (PERU, "Piura", "pe/region/piura"),
    (PERU, "Puno", "pe/region/puno"),
    (PERU, "San Martín", "pe/region/san-martin"),
    (PERU, "Tacna", "pe/region/tacna"),
    (PERU, "Tumbes", "pe/region/tumbes"),
    (PERU, "Ucayali", "pe/region/ucayali"),
    (BRAZIL, "Acre", "br/state/ac"),
    (BRAZIL, "Alagoas", "br/state/al"),
    (BRAZIL, "Amazonas", "br/state/am"),
    (BRAZIL, "Amapá", "br/state/ap"),
    (BRAZIL, "Bahia", "br/state/ba"),
    (BRAZIL, "Ceará", "br/state/ce"),
    (BRAZIL, "Distrito Federal", "br/state/df"),
    (BRAZIL, "Espírito Santo", "br/state/es"),
    (BRAZIL, "Goiás", "br/state/go"),
    (BRAZIL, "Maranhão", "br/state/ma"),
    (BRAZIL, "Minas Gerais", "br/state/mg"),
    (BRAZIL, "Mato Grosso do Sul", "br/state/ms"),
    (BRAZIL, "Mato Grosso", "br/state/mt"),
    (BRAZIL, "Pará", "br/state/pa"),
    (BRAZIL, "Paraíba", "br/state/pb"),
    (BRAZIL, "Pernambuco", "br/state/pe"),
    (BRAZIL, "Piauí", "br/state/pi"),
    (BRAZIL, "Paraná", "br/state/pr"),
    (BRAZIL, "Rio de Janeiro", "br/state/rj"),
    (BRAZIL, "Rio Grande do Norte", "br/state/rn"),
    (BRAZIL, "Rondônia", "br/state/ro"),
    (BRAZIL, "Roraima", "br/state/rr"),
    (BRAZIL, "Rio Grande do Sul", "br/state/rs"),
    (BRAZIL, "Santa Catarina", "br/state/sc"),
    (BRAZIL, "Sergipe", "br/state/se"),
    (BRAZIL, "São Paulo", "br/state/sp"),
    (BRAZIL, "Tocantins", "br/state/to"),
];

/// Index (from 1) of a unit by its country and its name in the source; the same for names that share an id.
pub fn unit(country: u16, name: &str) -> Option<u16> {
    let row = UNITS.iter().find(|row| row.0 == country && row.1 == name)?;
    unit_of_id(row.2)
}

/// Index (from 1) of a unit by its id.
pub fn unit_of_id(id: &str) -> Option<u16> {
    UNITS.iter().position(|row| row.2 == id).and_then(|i| u16::try_from(i + 1).ok())
}

/// The arcs of Brazil's strip and their states (Ministério da Integração Nacional, 2005).
pub const STRIP_ARCS: [(&str, &[&str]); 3] = [
    ("br/strip/arco-norte", &["br/state/ap", "br/state/pa", "br/state/rr", "br/state/am", "br/state/ac"]),
    ("br/strip/arco-central", &["br/state/ro", "br/state/mt", "br/state/ms"]),
    ("br/strip/arco-sul", &["br/state/pr", "br/state/sc", "br/state/rs"]),
];

/// Oceanic islands whose state is not the one whose coast is nearest: west, south, east, north in degrees.
pub const FAR_ISLANDS: [([f64; 4], &str); 3] = [
    ([-32.7, -4.0, -32.2, -3.6], "br/state/pe"), // Fernando de Noronha
    ([-29.5, 0.8, -29.2, 1.1], "br/state/pe"),   // São Pedro e São Paulo
    ([-29.5, -20.7, -28.6, -20.3], "br/state/es"), // Trindade e Martim Vaz
];
