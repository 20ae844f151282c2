//! What a submission executes: recorded from the application itself, and executed again.

use rightsdesk::store::{Db, write_tx};
use sea_orm::{ConnectionTrait, Statement};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What one submission executed.
#[derive(Clone, Default)]
pub struct Recorded {
    /// Before the transaction.
    pub read: Vec<Statement>,
    /// In the transaction.
    pub written: Vec<Statement>,
}

impl Recorded {
    /// Its statements in short. The application does not tell of BEGIN and COMMIT.
    pub fn names(&self) -> Vec<String> {
        let written = self.written.iter().map(|statement| short(&statement.sql));
        let read = self.read.iter().map(|statement| short(&statement.sql));
        read.chain(["BEGIN".to_owned()]).chain(written).chain(["COMMIT".to_owned()]).collect()
    }
}

/// `INSERT INTO "job" …` as `INSERT job`.
pub fn short(sql: &str) -> String {
    let verb = sql.split_whitespace().next().unwrap_or_default();
    let table = sql.split_once("INTO ").or_else(|| sql.split_once(" FROM ")).map(|(_, after)| after);
    let table = table.and_then(|after| after.split('"').nth(1));
    table.map_or(verb.to_owned(), |table| format!("{verb} {table}"))
}

/// Writes down every statement with its values.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Recorded>>);

impl Recorder {
    /// Begins to listen.
    pub fn listen(&self, db: &mut Db) {
        let kept = self.0.clone();
        db.read.set_metric_callback(move |told| {
            kept.lock().expect("no panic").read.push(told.statement.clone());
        });
        let kept = self.0.clone();
        db.write.set_metric_callback(move |told| {
            kept.lock().expect("no panic").written.push(told.statement.clone());
        });
    }

    /// What was written down since it was last taken.
    pub fn take(&self) -> Recorded {
        std::mem::take(&mut self.0.lock().expect("no panic"))
    }
}

/// Executes all of them by so many workers at once, and answers how long it took.
pub async fn execute(db: &Db, submissions: Vec<Recorded>, workers: usize) -> Duration {
    let hands = deal(submissions, workers);
    let start = Instant::now();
    let tasks: Vec<_> = hands.into_iter().map(|hand| tokio::spawn(all(db.clone(), hand))).collect();
    for task in tasks {
        task.await.expect("no panic");
    }
    start.elapsed()
}

async fn all(db: Db, hand: Vec<Recorded>) {
    for Recorded { read, written } in hand {
        for statement in read {
            let found = db.read.query_all_raw(statement).await.expect("the database answers");
            assert_eq!(found.len(), 1, "the token is known");
        }
        let tx = write_tx(&db).await.expect("a transaction");
        for statement in written {
            tx.execute_raw(statement).await.expect("what was written once can be written again");
        }
        tx.commit().await.expect("it is kept");
    }
}

/// Deals things out to so many hands.
pub fn deal<T>(things: Vec<T>, hands: usize) -> Vec<Vec<T>> {
    let mut dealt: Vec<Vec<T>> = (0..hands).map(|_| Vec::new()).collect();
    for (n, thing) in things.into_iter().enumerate() {
        dealt[n % hands].push(thing);
    }
    dealt
}
