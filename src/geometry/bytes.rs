//! Reading numbers and texts from bytes that may be broken.

use super::DecodeError;

/// The sum at the end of the file, over all bytes before it: 64 bits of FNV-1a over words of eight bytes.
/// It finds damage, not malice.
#[must_use]
pub fn checksum(bytes: &[u8]) -> u64 {
    const PRIME: u64 = 0x0100_0000_01b3;
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        sum = (sum ^ u64::from_le_bytes(word)).wrapping_mul(PRIME);
        // Fold the high bits back, or the top byte of a word would reach only the top of the sum.
        sum ^= sum >> 32;
    }
    sum
}

/// A place in the bytes, moving forward.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    fn fail(&self, what: &'static str) -> DecodeError {
        DecodeError::Broken { what, at: self.at }
    }

    pub(super) fn take(&mut self, len: usize, what: &'static str) -> Result<&'a [u8], DecodeError> {
        let end = self.at.checked_add(len).filter(|&end| end <= self.bytes.len());
        let end = end.ok_or_else(|| self.fail(what))?;
        let taken = &self.bytes[self.at..end];
        self.at = end;
        Ok(taken)
    }

    /// An unsigned number in base 128, low digits first.
    pub(super) fn number(&mut self, what: &'static str) -> Result<u32, DecodeError> {
        let mut value = 0_u64;
        for shift in [0, 7, 14, 21, 28] {
            let byte = *self.bytes.get(self.at).ok_or_else(|| self.fail(what))?;
            self.at += 1;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return u32::try_from(value).map_err(|_| self.fail(what));
            }
        }
        Err(self.fail(what))
    }

    /// A signed number: 0, -1, 1, -2, ... are 0, 1, 2, 3, ...
    pub(super) fn signed(&mut self, what: &'static str) -> Result<i32, DecodeError> {
        let code = self.number(what)?;
        let half = (code >> 1).cast_signed();
        Ok(if code & 1 == 1 { !half } else { half })
    }

    /// How many of something follow; no more than bytes are left, so that a broken number cannot ask for memory.
    pub(super) fn count(&mut self, what: &'static str) -> Result<usize, DecodeError> {
        let count = self.number(what)? as usize;
        if count > self.bytes.len() - self.at {
            return Err(self.fail(what));
        }
        Ok(count)
    }

    pub(super) fn text(&mut self, what: &'static str) -> Result<String, DecodeError> {
        let len = self.count(what)?;
        let bytes = self.take(len, what)?;
        std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| self.fail(what))
    }

    /// A finite number of eight bytes, low ones first.
    pub(super) fn float(&mut self, what: &'static str) -> Result<f64, DecodeError> {
        let mut word = [0; 8];
        word.copy_from_slice(self.take(8, what)?);
        Some(f64::from_le_bytes(word)).filter(|value| value.is_finite()).ok_or_else(|| self.fail(what))
    }

    pub(super) fn error(&self, what: &'static str) -> DecodeError {
        self.fail(what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_size_come_back() {
        let mut reader = Reader::new(&[0x05, 0x80, 0x01, 0xff, 0xff, 0xff, 0xff, 0x0f]);
        assert_eq!([5, 128, u32::MAX].map(Some), [0; 3].map(|_| reader.number("test").ok()));
        assert!(reader.is_at_end());
        assert_eq!([0, -1, 1, -64], [0, 1, 2, 127].map(|code| Reader::new(&[code]).signed("test").unwrap()));
        assert_eq!(Reader::new(&[0xff, 0xff, 0xff, 0xff, 0x0f]).signed("test").unwrap(), i32::MIN);
    }

    #[test]
    fn a_number_cut_short_or_too_long_is_an_error() {
        for bytes in
            [&[][..], &[0x80], &[0xff, 0xff, 0xff, 0xff, 0x1f], &[0x80, 0x80, 0x80, 0x80, 0x80, 0x01]]
        {
            assert!(Reader::new(bytes).number("test").is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn a_count_beyond_the_bytes_is_an_error_and_asks_for_no_memory() {
        assert!(Reader::new(&[0xff, 0xff, 0xff, 0xff, 0x0f, 1, 2]).count("test").is_err());
        assert!(Reader::new(&[3, b'a', b'b']).text("test").is_err());
        assert!(Reader::new(&[2, 0xc3, 0x28]).text("test").is_err());
    }

    #[test]
    fn one_changed_bit_changes_the_checksum() {
        let bytes: Vec<u8> = (0..100).collect();
        for bit in 0..800 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(checksum(&bytes), checksum(&changed), "bit {bit}");
        }
    }
}
