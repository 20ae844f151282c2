//! What was found, in words.

use crate::plain::{Recorded, short};
use crate::wire::Seen;

/// Figures of one kind of submission on one database.
pub struct Figures {
    rights: &'static [&'static str],
    /// Submissions a second of each round.
    pub stack: Vec<f64>,
    /// The same.
    pub plain: Vec<f64>,
    /// Transactions a second of each round.
    pub pgbench: Vec<f64>,
    statements: Vec<String>,
    counted: usize,
    submissions: usize,
    /// Those of the pool's tests apart, where there is a wire.
    round_trips: Option<(usize, usize)>,
}

impl Figures {
    pub fn of(rights: &'static [&'static str]) -> Self {
        Figures {
            rights,
            stack: Vec::new(),
            plain: Vec::new(),
            pgbench: Vec::new(),
            statements: Vec::new(),
            counted: 0,
            submissions: 0,
            round_trips: None,
        }
    }

    /// Counts one submission. What passed on the wire is believed before what the application tells.
    pub fn saw(&mut self, recorded: &Recorded, seen: Option<Seen>) {
        self.submissions += 1;
        self.statements = match &seen {
            Some(seen) => seen.statements.iter().map(|sql| short(sql)).collect(),
            None => recorded.names(),
        };
        assert_eq!(self.statements, recorded.names(), "the plain loop would execute something else");
        self.counted += self.statements.len();
        if let Some(seen) = seen {
            let (trips, tests) = self.round_trips.get_or_insert((0, 0));
            *trips += seen.round_trips - seen.tests;
            *tests += seen.tests;
        }
    }

    pub fn print(&self) {
        let many = if self.rights.len() == 1 { "one right" } else { "two rights" };
        let (stack, plain) = (median(&self.stack), median(&self.plain));
        println!("  {many} ({})", self.rights.join(", "));
        println!("    whole stack   {}", spread(&self.stack));
        println!("    plain loop    {}", spread(&self.plain));
        println!("    ratio         {:>6.2} (aim on PostgreSQL: at least 0.5)", stack / plain);
        if !self.pgbench.is_empty() {
            let pgbench = median(&self.pgbench);
            println!("    pgbench       {}, three inserts in a transaction", spread(&self.pgbench));
            println!(
                "    beside it     whole stack {:.2}, plain loop {:.2}",
                stack / pgbench,
                plain / pgbench
            );
        }
        let submissions = self.submissions as f64;
        let statements = self.counted as f64 / submissions;
        println!(
            "    statements    {statements:>6.2} a submission, BEGIN and COMMIT counted (aim for one right: at most 12)"
        );
        match self.round_trips {
            Some((trips, tests)) => println!(
                "    round trips   {:>6.2}, and {:.2} by which the pool tests a connection it was given back, both counted on \
                 the wire",
                trips as f64 / submissions,
                tests as f64 / submissions
            ),
            None => println!("    round trips     none: the database is in the process"),
        }
        println!("    namely        {}", self.statements.join(", "));
    }
}

fn spread(rates: &[f64]) -> String {
    let least = rates.iter().copied().fold(f64::INFINITY, f64::min);
    let most = rates.iter().copied().fold(0.0, f64::max);
    format!("{:>6.0} /s ({least:.0} to {most:.0})", median(rates))
}

fn median(rates: &[f64]) -> f64 {
    let mut sorted = rates.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}
