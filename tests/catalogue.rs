//! The catalogue that the program carries.

use franja::catalogue::Catalogue;

#[test]
fn the_embedded_catalogue_is_read_whole() {
    let catalogue = Catalogue::embedded().unwrap_or_else(|error| panic!("{error}"));
    assert!(catalogue.instruments().count() >= 20);
    assert!(catalogue.projects().count() >= 20);
    assert_eq!(catalogue.slides().len(), 10);
}
