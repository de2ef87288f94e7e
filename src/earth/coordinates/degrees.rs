//! Degrees, minutes and seconds: one angle, or two that are a position.

use super::{
    super::LonLat,
    CoordinateError, in_order,
    tokens::{Number, Token},
};

/// Which of the two an angle is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    Lon,
    Lat,
}

/// A word that tells which way an angle counts: its axis, and whether it is negative. `O` is oeste or ouest, `L` leste.
fn side(word: &str) -> Option<(Axis, bool)> {
    Some(match word {
        "N" | "NORTH" | "NORTE" | "NORD" => (Axis::Lat, false),
        "S" | "SOUTH" | "SUR" | "SUL" | "SUD" => (Axis::Lat, true),
        "E" | "EAST" | "ESTE" | "EST" | "L" | "LESTE" => (Axis::Lon, false),
        "W" | "WEST" | "O" | "OESTE" | "OUEST" => (Axis::Lon, true),
        _ => return None,
    })
}

/// Whether an angle's numbers need a mark between them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marks {
    Needed,
    /// Something else tells where the angle ends.
    Optional,
}

/// An angle: its degrees without the sign, and the sign where it has one.
struct Angle {
    size_deg: f64,
    sign: Option<bool>,
}

impl Angle {
    fn signed_deg(&self) -> f64 {
        if self.sign == Some(true) { -self.size_deg } else { self.size_deg }
    }
}

/// The position of two angles.
pub(super) fn pair(tokens: &[Token]) -> Result<LonLat, CoordinateError> {
    if tokens.iter().any(|token| matches!(token, Token::Word(_))) {
        return lettered(tokens);
    }
    let mut parts = tokens.split(|token| *token == Token::Separator);
    if let (Some(first), Some(second), rest) = (parts.next(), parts.next(), parts.next()) {
        // A comma may also end the text.
        return match rest {
            None if second.is_empty() => without_mark_between(first),
            None => {
                let (first, second) = (angle(first, Marks::Optional)?, angle(second, Marks::Optional)?);
                in_order(first.signed_deg(), second.signed_deg())
            }
            Some(_) => Err(CoordinateError::NotUnderstood),
        };
    }
    without_mark_between(tokens)
}

/// The position of two angles with nothing but a space between them: wherever the cut leaves two angles.
fn without_mark_between(tokens: &[Token]) -> Result<LonLat, CoordinateError> {
    let is_number = |token: &Token| matches!(token, Token::Number(_));
    let mut worst = CoordinateError::NotUnderstood;
    for at in (1..tokens.len()).filter(|&at| is_number(&tokens[at])) {
        match (angle(&tokens[..at], Marks::Needed), angle(&tokens[at..], Marks::Needed)) {
            (Ok(first), Ok(second)) => return in_order(first.signed_deg(), second.signed_deg()),
            (Err(error @ CoordinateError::Sixty(_)), _) | (_, Err(error @ CoordinateError::Sixty(_))) => {
                worst = error;
            }
            _ => {}
        }
    }
    if angle(tokens, Marks::Needed).is_ok() { Err(CoordinateError::OneOnly) } else { Err(worst) }
}

/// The position of two angles, each with its letter, before or after it.
fn lettered(tokens: &[Token]) -> Result<LonLat, CoordinateError> {
    let words: Vec<usize> = (0..tokens.len()).filter(|&at| matches!(tokens[at], Token::Word(_))).collect();
    let sides: Option<Vec<(Axis, bool)>> = words
        .iter()
        .map(|&at| match &tokens[at] {
            Token::Word(word) => side(word),
            _ => None,
        })
        .collect();
    let (Some(sides), Some(&last)) = (sides, words.last()) else {
        return Err(CoordinateError::NotUnderstood);
    };
    let is_before = words.first() == Some(&0);
    if !is_before && last + 1 != tokens.len() {
        return Err(CoordinateError::Letters);
    }
    let ([first, second], [first_side, second_side]) = (&words[..], &sides[..]) else {
        // One letter: either one angle, or two of which one does not say which way it counts.
        let numbers = tokens.iter().filter(|token| !matches!(token, Token::Word(_))).cloned();
        let is_one = angle(&numbers.collect::<Vec<_>>(), Marks::Needed).is_ok();
        return Err(if is_one { CoordinateError::OneOnly } else { CoordinateError::Letters });
    };
    let parts = if is_before {
        [&tokens[1..*second], &tokens[second + 1..]]
    } else {
        [&tokens[..*first], &tokens[first + 1..*second]]
    };
    let mut found = [None, None];
    for (part, (axis, is_negative)) in parts.into_iter().zip([*first_side, *second_side]) {
        let value_deg = with_side(part, is_negative)?;
        let slot = &mut found[usize::from(axis == Axis::Lat)];
        if slot.replace(value_deg).is_some() {
            return Err(CoordinateError::Letters);
        }
    }
    match found {
        [Some(lon_deg), Some(lat_deg)] => Ok(LonLat::new(lon_deg, lat_deg)?),
        _ => Err(CoordinateError::Letters),
    }
}

/// An angle whose letter tells its sign.
fn with_side(tokens: &[Token], is_negative: bool) -> Result<f64, CoordinateError> {
    let tokens = match tokens {
        [Token::Separator, inner @ ..] | [inner @ .., Token::Separator] => inner,
        all => all,
    };
    let angle = angle(tokens, Marks::Optional)?;
    if angle.sign.is_some() {
        return Err(CoordinateError::SignAndLetter);
    }
    Ok(if is_negative { -angle.size_deg } else { angle.size_deg })
}

/// One angle alone, on an axis.
pub(super) fn one(tokens: &[Token], axis: Axis) -> Result<f64, CoordinateError> {
    let ([Token::Word(word), rest @ ..] | [rest @ .., Token::Word(word)]) = tokens else {
        return Ok(angle(tokens, Marks::Optional)?.signed_deg());
    };
    match side(word) {
        Some((own, is_negative)) if own == axis => with_side(rest, is_negative),
        Some(_) => Err(CoordinateError::Letters),
        None => Err(CoordinateError::NotUnderstood),
    }
}

/// Degrees, then perhaps minutes, then perhaps seconds; only the last may have decimals.
fn angle(tokens: &[Token], marks: Marks) -> Result<Angle, CoordinateError> {
    let (mut numbers, mut is_marked): (Vec<Number>, bool) = (Vec::new(), false);
    let mut is_mark_due = false;
    for token in tokens {
        let place = numbers.len();
        let fits = match token {
            Token::Number(number) => {
                numbers.push(*number);
                is_mark_due = true;
                // Later numbers have no sign of their own, and none follows decimals.
                place < 3 && (place == 0 || number.sign.is_none())
            }
            Token::Degree => std::mem::take(&mut is_mark_due) && place == 1,
            Token::Minute => std::mem::take(&mut is_mark_due) && place == 2,
            Token::Second => std::mem::take(&mut is_mark_due) && place == 3,
            Token::Colon => std::mem::take(&mut is_mark_due) && place < 3,
            Token::Word(_) | Token::Separator => false,
        };
        is_marked |= !matches!(token, Token::Number(_));
        if !fits {
            return Err(CoordinateError::NotUnderstood);
        }
    }
    let Some((last, before)) = numbers.split_last() else { return Err(CoordinateError::NotUnderstood) };
    let is_open = tokens.last() == Some(&Token::Colon);
    if is_open || before.iter().any(|number| !number.is_whole) {
        return Err(CoordinateError::NotUnderstood);
    }
    if marks == Marks::Needed && !before.is_empty() && !is_marked {
        return Err(CoordinateError::NotUnderstood);
    }
    let parts = before.iter().chain([last]).skip(1);
    if let Some(part) = parts.clone().find(|part| part.size >= 60.0) {
        return Err(CoordinateError::Sixty(part.size));
    }
    let parts_deg: f64 = parts.zip([60.0, 3_600.0]).map(|(part, per_degree)| part.size / per_degree).sum();
    Ok(Angle { size_deg: numbers[0].size + parts_deg, sign: numbers[0].sign })
}
