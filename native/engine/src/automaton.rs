//! Bytes of UTF-8 -> whether an automaton accepts them.

use crate::simd::Vectors;

/// So many bytes, each of one set.
#[derive(Debug)]
pub(crate) struct Run {
    among: Box<[bool; 256]>,
    /// The same as ranges, the first byte and how many follow it.
    ranges: Vec<(u8, u8)>,
    pub shortest: usize,
    pub longest: usize,
}

/// So many bytes are looked at together, and up to so many ranges.
const TOGETHER: usize = 16;
const FEW_RANGES: usize = 6;

impl Run {
    fn new(among: Box<[bool; 256]>, shortest: usize, longest: usize) -> Self {
        let mut ranges: Vec<(u8, u8)> = Vec::new();
        for octet in (0..=u8::MAX).filter(|&octet| among[octet as usize]) {
            match ranges.last_mut() {
                Some((first, more)) if *first + *more + 1 == octet => *more += 1,
                _ => ranges.push((octet, 0)),
            }
        }
        Run {
            among,
            ranges,
            shortest,
            longest,
        }
    }

    /// Whether the set is of few ranges, all of ASCII.
    pub fn is_plain(&self) -> bool {
        let mut ranges = self.ranges.iter();
        self.ranges.len() <= FEW_RANGES && ranges.all(|(first, more)| first + more < 0x80)
    }

    /// Says whether the first bytes of a chunk, all or as many as said, are of the set.
    #[inline(always)]
    pub fn begins(&self, vectors: impl Vectors, chunk: &[u8; 32], length: u32) -> bool {
        let asked = if length < 32 {
            (1 << length) - 1
        } else {
            u32::MAX
        };
        vectors.within(chunk, &self.ranges) & asked == asked
    }

    #[inline]
    fn holds(&self, text: &[u8]) -> bool {
        if self.ranges.len() > FEW_RANGES {
            return text.iter().all(|&octet| self.among[octet as usize]);
        }
        let mut chunks = text.chunks_exact(TOGETHER);
        // Without a way out early, so that the compiler takes all bytes at once.
        let mut outside = [false; TOGETHER];
        for chunk in &mut chunks {
            let mut inside = [false; TOGETHER];
            for &(first, more) in &self.ranges {
                for (inside, octet) in inside.iter_mut().zip(chunk) {
                    *inside |= octet.wrapping_sub(first) <= more;
                }
            }
            for (outside, inside) in outside.iter_mut().zip(inside) {
                *outside |= !inside;
            }
        }
        let mut rest = chunks.remainder().iter();
        !outside.contains(&true) && rest.all(|&octet| self.among[octet as usize])
    }
}

/// States over classes of bytes; state 0 refuses, state 1 is where it starts.
#[derive(Debug)]
pub(crate) struct Automaton {
    classes: Box<[u8; 256]>,
    width: usize,
    steps: Vec<u16>,
    accepting: Vec<bool>,
    /// Set where the language is a run, which needs no states.
    run: Option<Run>,
}

impl Automaton {
    /// Builds an automaton; None if its parts do not fit together.
    pub fn new(
        classes: Box<[u8; 256]>,
        width: usize,
        steps: Vec<u16>,
        accepting: Vec<bool>,
    ) -> Option<Self> {
        let states = accepting.len();
        let fits = states >= 2
            && width > 0
            && steps.len() == width * states
            && classes.iter().all(|&class| usize::from(class) < width)
            && steps.iter().all(|&state| usize::from(state) < states)
            && steps[..width].iter().all(|&state| state == 0)
            && !accepting[0];
        fits.then(|| Automaton {
            run: run_of(&classes, width, &steps, &accepting),
            classes,
            width,
            steps,
            accepting,
        })
    }

    /// Gives the run that the language is, if it is one.
    pub fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    #[inline]
    pub fn accepts(&self, text: &[u8]) -> bool {
        if let Some(run) = &self.run {
            let length = text.len();
            return length >= run.shortest && length <= run.longest && run.holds(text);
        }
        let mut state = 1usize;
        for &octet in text {
            let class = self.classes[octet as usize] as usize;
            state = self.steps[state * self.width + class] as usize;
        }
        self.accepting[state]
    }
}

/// Finds that the states are one chain, each step of which takes the same bytes.
fn run_of(classes: &[u8; 256], width: usize, steps: &[u16], accepting: &[bool]) -> Option<Run> {
    let row = |state: usize| &steps[state * width..][..width];
    let taken = |state: usize| row(state).iter().map(|&next| next != 0);
    let among = || {
        Box::new(std::array::from_fn(|octet| {
            row(1)[classes[octet] as usize] != 0
        }))
    };
    let (mut state, mut length, mut shortest) = (1, 0, None);
    loop {
        if accepting[state] {
            shortest = shortest.or(Some(length));
        } else if shortest.is_some() {
            return None; // a gap
        }
        let mut following = row(state).iter().copied().filter(|&next| next != 0);
        let Some(next) = following.next().map(usize::from) else {
            return Some(Run::new(among(), shortest?, length));
        };
        if following.any(|other| usize::from(other) != next) || taken(state).ne(taken(1)) {
            return None;
        }
        if next == state {
            return Some(Run::new(among(), shortest?, usize::MAX));
        }
        length += 1;
        if length > accepting.len() {
            return None; // a loop of several states
        }
        state = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Strings of a's, and with `b` those that end in one b.
    fn automaton(accepting: Vec<bool>) -> Automaton {
        let mut classes = Box::new([0; 256]);
        classes[b'a' as usize] = 1;
        classes[b'b' as usize] = 2;
        let steps = vec![0, 0, 0, 0, 1, 2, 0, 0, 0];

        Automaton::new(classes, 3, steps, accepting).expect("it fits")
    }

    #[test]
    fn a_text_is_accepted_where_its_last_state_accepts() {
        let ends_in_b = automaton(vec![false, false, true]);

        assert!(ends_in_b.accepts(b"aab"));
        assert!(!ends_in_b.accepts(b"aa"));
        assert!(!ends_in_b.accepts(b"abb"));
        assert!(!ends_in_b.accepts(b"ac"));
    }

    #[test]
    fn parts_that_do_not_fit_are_refused() {
        let classes = || Box::new([0; 256]);

        assert!(Automaton::new(classes(), 1, vec![0, 2], vec![false, true]).is_none());
        assert!(Automaton::new(classes(), 1, vec![1, 1], vec![false, true]).is_none());
        assert!(Automaton::new(classes(), 1, vec![0], vec![false, true]).is_none());
        assert!(Automaton::new(classes(), 0, vec![], vec![]).is_none());
    }

    #[test]
    fn a_run_of_one_set_of_characters_is_told_without_states() {
        let mut classes = Box::new([0; 256]);
        classes[b'a' as usize] = 1;
        let run = Automaton::new(classes, 2, vec![0, 0, 0, 1], vec![false, true]);
        let run = run.expect("it fits");

        assert!(run.run.is_some());
        assert!(run.accepts(b"aaa") && run.accepts(b"") && !run.accepts(b"ab"));
    }

    #[test]
    fn a_run_is_as_long_as_its_states_say() {
        let mut classes = Box::new([0; 256]);
        classes[b'a' as usize] = 1;
        let steps = vec![0, 0, 0, 2, 0, 3, 0, 0];
        let accepting = vec![false, false, true, true];
        let run = Automaton::new(classes, 2, steps, accepting).expect("it fits");

        assert!(run.run.is_some());
        assert!(!run.accepts(b"") && run.accepts(b"a") && run.accepts(b"aa"));
        assert!(!run.accepts(b"aaa") && !run.accepts(b"ab"));
    }

    #[test]
    fn lengths_with_a_gap_are_no_run() {
        let mut classes = Box::new([0; 256]);
        classes[b'a' as usize] = 1;
        let steps = vec![0, 0, 0, 2, 0, 1];
        let even = Automaton::new(classes, 2, steps, vec![false, true, false]);
        let even = even.expect("it fits");

        assert!(even.run.is_none());
        assert!(even.accepts(b"aa") && !even.accepts(b"a"));
    }
}
