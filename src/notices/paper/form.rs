//! Where things stand on the paper, so that an envelope's window shows the address.

/// Size of the paper and place of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperForm {
    /// A4, DIN 5008 form B: for envelopes DL and C6/5 with a window on the left, as in most of the world.
    Din5008,
    /// US Letter, folded in three, for a no. 10 envelope with a window on the left.
    UsNo10,
}

/// A letter of this paper is measured in these, in points from the left and upper edges.
pub(super) struct Measures {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub right: f32,
    /// Base line of the name of who writes.
    pub head: f32,
    /// The small line with the sender's address above the reader's.
    pub back: Option<f32>,
    /// Upper edge of the reader's address.
    pub window_top: f32,
    pub window_height: f32,
    pub window_left: f32,
    pub window_width: f32,
    /// Left edge of date and reference.
    pub info_left: f32,
    /// Upper edge of the words on the first page, and on those that follow.
    pub first_top: f32,
    pub next_top: f32,
    /// Lower edge of the words.
    pub bottom: f32,
    /// Where it is folded, and where holes are made.
    pub marks: &'static [f32],
}

const fn mm(value: f32) -> f32 {
    value * 72.0 / 25.4
}

const fn inch(value: f32) -> f32 {
    value * 72.0
}

impl PaperForm {
    /// The paper people have where they live: US Letter in North America and some neighbours, else A4.
    pub fn of(residence: &str) -> Self {
        let country = residence.split('-').next().unwrap_or_default();
        match country {
            "US" | "CA" | "MX" | "PH" | "CL" | "CO" | "VE" | "CR" | "GT" | "PA" | "DO" | "PR" => {
                PaperForm::UsNo10
            }
            _ => PaperForm::Din5008,
        }
    }

    pub(super) fn measures(self) -> Measures {
        match self {
            PaperForm::Din5008 => Measures {
                width: mm(210.0),
                height: mm(297.0),
                left: mm(25.0),
                right: mm(190.0),
                head: mm(20.0),
                back: Some(mm(59.0)),
                window_top: mm(62.7),
                window_height: mm(27.3),
                window_left: mm(25.0),
                window_width: mm(75.0),
                info_left: mm(125.0),
                first_top: mm(103.46),
                next_top: mm(25.0),
                bottom: mm(270.0),
                marks: const { &[mm(105.0), mm(148.5), mm(210.0)] },
            },
            // The window of a no. 10 envelope is 1 1/8 by 4 1/2 inches, 7/8 from the left and 1/2 from the bottom. A sheet
            // folded in three has half an inch of play in it: this is what shows however it slips.
            PaperForm::UsNo10 => Measures {
                width: inch(8.5),
                height: inch(11.0),
                left: inch(1.0),
                right: inch(7.5),
                head: inch(0.8),
                back: None,
                window_top: inch(2.5),
                window_height: inch(0.66),
                window_left: inch(1.0),
                window_width: inch(3.3),
                info_left: inch(5.0),
                first_top: inch(3.9),
                next_top: inch(1.0),
                bottom: inch(10.0),
                marks: &[],
            },
        }
    }
}
