//! A text of coordinates cut into numbers, marks, words and separators.

/// What a comma between digits is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comma {
    /// It points off decimals.
    IsDecimal,
    /// It stands between two numbers.
    Separates,
}

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Number {
    /// Its value without the sign.
    pub(super) size: f64,
    /// Its sign, where it has one: whether that is a minus.
    pub(super) sign: Option<bool>,
    /// Whether it has no decimals.
    pub(super) is_whole: bool,
}

/// A piece of a text of coordinates.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Number(Number),
    /// Letters, in capitals.
    Word(String),
    Degree,
    Minute,
    Second,
    Colon,
    /// A comma or a semicolon.
    Separator,
}

/// Whether a comma stands between digits in a text where no number has a decimal point.
pub(super) fn has_decimal_comma(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let between_digits = |mark: char| {
        letters
            .windows(3)
            .any(|three| three[1] == mark && three[0].is_ascii_digit() && three[2].is_ascii_digit())
    };
    between_digits(',') && !between_digits('.')
}

/// The pieces of a text; none where a sign of another sort stands in it.
pub(super) fn tokens(text: &str, comma: Comma) -> Option<Vec<Token>> {
    let letters: Vec<char> = text.chars().collect();
    let (mut tokens, mut at) = (Vec::new(), 0);
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied();
        at += 1;
        tokens.push(match letter {
            letter if letter.is_whitespace() => continue,
            '°' | 'º' | '˚' => Token::Degree,
            letter if is_minute(letter) => {
                if next.is_some_and(is_minute) {
                    at += 1;
                    Token::Second
                } else {
                    Token::Minute
                }
            }
            '"' | '″' | '”' | '“' | 'ʺ' => Token::Second,
            ':' => Token::Colon,
            ',' | ';' => Token::Separator,
            letter if letter.is_alphabetic() => {
                let end = letters[at..].iter().position(|one| !one.is_alphabetic());
                let end = end.map_or(letters.len(), |length| at + length);
                let word: String = letters[at - 1..end].iter().flat_map(|one| one.to_uppercase()).collect();
                at = end;
                Token::Word(word)
            }
            _ => {
                let (number, end) = number(&letters, at - 1, comma)?;
                at = end;
                Token::Number(number)
            }
        });
    }
    Some(tokens)
}

fn is_minute(letter: char) -> bool {
    matches!(letter, '\'' | '′' | '’' | '‘' | '´' | '`' | 'ʹ')
}

/// The number that starts at a place, and where it ends; none where there is none or its decimals go on after a
/// second point, as groups of thousands do.
fn number(letters: &[char], start: usize, comma: Comma) -> Option<(Number, usize)> {
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let is_point = |at: usize| match letters.get(at) {
        Some('.') => true,
        Some(',') => comma == Comma::IsDecimal && is_digit(at + 1),
        _ => false,
    };
    let sign = match letters.get(start) {
        Some('-' | '−' | '–') => Some(true),
        Some('+') => Some(false),
        _ => None,
    };
    let mut at = start + usize::from(sign.is_some());
    let mut digits = String::new();
    let copy_digits = |digits: &mut String, at: &mut usize| {
        while is_digit(*at) {
            digits.push(letters[*at]);
            *at += 1;
        }
    };
    copy_digits(&mut digits, &mut at);
    let is_whole = !is_point(at);
    if !is_whole {
        digits.push('.');
        at += 1;
        copy_digits(&mut digits, &mut at);
    }
    if letters.get(at) == Some(&'.') && is_digit(at + 1) {
        return None;
    }
    let size = digits.parse().ok()?;
    Some((Number { size, sign, is_whole }, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(size: f64, sign: Option<bool>, is_whole: bool) -> Token {
        Token::Number(Number { size, sign, is_whole })
    }

    #[test]
    fn marks_words_and_numbers_are_told_apart() {
        assert_eq!(
            tokens("4°13'48,5''s; −69", Comma::IsDecimal),
            Some(vec![
                number(4.0, None, true),
                Token::Degree,
                number(13.0, None, true),
                Token::Minute,
                number(48.5, None, false),
                Token::Second,
                Token::Word("S".to_owned()),
                Token::Separator,
                number(69.0, Some(true), true),
            ])
        );
        assert_eq!(tokens("4 ? 5", Comma::Separates), None);
        assert_eq!(tokens("- 4", Comma::Separates), None);
    }

    #[test]
    fn a_comma_is_decimal_only_between_digits_and_where_no_point_is() {
        assert!(has_decimal_comma("-69,94 -4,23") && has_decimal_comma("4,5"));
        assert!(!has_decimal_comma("-69.94,-4.23") && !has_decimal_comma("-69, 4"));
    }
}
