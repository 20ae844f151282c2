//! PostgreSQL's own benchmark, as a measure of the machine.

use reqwest::Url;
use rightsdesk::store::Db;
use sea_orm::ConnectionTrait;
use std::path::{Path, PathBuf};
use std::process::Command;

const TABLES: [&str; 3] = ["pgbench_one", "pgbench_two", "pgbench_three"];
/// Transactions of each client in a round.
const TRANSACTIONS: usize = 100;

/// Three inserts in a transaction.
pub struct Pgbench {
    program: PathBuf,
    script: PathBuf,
    database: String,
}

impl Pgbench {
    /// Makes its tables. None, and a word about it, where there is no pgbench.
    pub async fn prepare(database: &Url, db: &Db, dir: &Path) -> Option<Self> {
        let Some(program) = find() else {
            println!("  pgbench is missing, so the rates are not compared with it");
            return None;
        };
        let mut script = "\\set n random(1, 1000000000)\nBEGIN;\n".to_owned();
        for table in TABLES {
            let columns =
                "id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n bigint NOT NULL, body text NOT NULL";
            db.write.execute_unprepared(&format!("CREATE TABLE {table} ({columns})")).await.expect("a table");
            script.push_str(&format!("INSERT INTO {table} (n, body) VALUES (:n, repeat('x', 200));\n"));
        }
        script.push_str("COMMIT;\n");
        let file = dir.join("three-inserts.sql");
        std::fs::write(&file, script).expect("a script");
        Some(Pgbench { program, script: file, database: database.to_string() })
    }

    /// Transactions a second, once its clients are connected.
    pub fn run(&self, clients: usize) -> f64 {
        let done = Command::new(&self.program)
            .args(["--no-vacuum", "--protocol=prepared", "--jobs=2"])
            .arg(format!("--client={clients}"))
            .arg(format!("--transactions={TRANSACTIONS}"))
            .arg("--file")
            .args([self.script.as_os_str(), self.database.as_ref()])
            .output()
            .expect("pgbench runs");
        let told = String::from_utf8_lossy(&done.stdout);
        let rate = told.split("tps = ").nth(1).and_then(|rest| rest.split_whitespace().next()?.parse().ok());
        rate.unwrap_or_else(|| panic!("pgbench: {told}{}", String::from_utf8_lossy(&done.stderr)))
    }
}

/// In the path, or where Debian puts it.
fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    std::env::split_paths(&path)
        .chain(versions.map(|version| version.path().join("bin")))
        .map(|folder| folder.join("pgbench"))
        .find(|program| program.exists())
}
