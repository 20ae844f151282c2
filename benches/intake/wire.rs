//! Stands between the application and PostgreSQL, and counts what really passes.

use reqwest::Url;
use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// The message that asks for nothing but an answer.
const SYNC: &[u8] = b"S\0\0\0\x04";

/// What passed.
#[derive(Default)]
pub struct Seen {
    /// How often the application sent something after the server had spoken, and so had to wait for it.
    pub round_trips: usize,
    /// Those of them that asked nothing: the pool tries whether a connection still answers.
    pub tests: usize,
    /// The SQL that was executed, in order.
    pub statements: Vec<String>,
}

/// Takes connections and passes them on.
pub struct Wire {
    /// The database, by way of this.
    pub url: Url,
    seen: Arc<Mutex<Seen>>,
}

impl Wire {
    pub fn to(database: &Url) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let mut url = database.clone();
        url.set_host(Some("127.0.0.1")).expect("a host");
        url.set_port(Some(listener.local_addr().expect("an address").port())).expect("a port");
        // What is encrypted cannot be read; this is one machine.
        url.query_pairs_mut().append_pair("sslmode", "disable");
        let host = database.host_str().expect("TEST_DATABASE_URL names a host").to_owned();
        let port = database.port().unwrap_or(5432);
        let seen = Arc::new(Mutex::new(Seen::default()));
        let told = seen.clone();
        // Ends with the process: it waits for connections until then.
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let client = client.expect("a connection");
                let server = TcpStream::connect((host.as_str(), port)).expect("PostgreSQL listens");
                pass_on(client, server, told.clone());
            }
        });
        Wire { url, seen }
    }

    /// What passed since it was last taken.
    pub fn take(&self) -> Seen {
        std::mem::take(&mut self.seen.lock().expect("no panic"))
    }
}

fn pass_on(client: TcpStream, server: TcpStream, seen: Arc<Mutex<Seen>>) {
    client.set_nodelay(true).expect("a socket");
    server.set_nodelay(true).expect("a socket");
    let spoke = Arc::new(AtomicBool::new(true));
    let (mut from, mut to) = (client.try_clone().expect("a socket"), server.try_clone().expect("a socket"));
    let server_spoke = spoke.clone();
    std::thread::spawn(move || {
        let mut talk = Talk::default();
        copy(&mut from, &mut to, |bytes| {
            let statements = talk.read(bytes);
            let mut seen = seen.lock().expect("no panic");
            seen.round_trips += usize::from(server_spoke.swap(false, Ordering::SeqCst));
            seen.tests += usize::from(bytes == SYNC);
            seen.statements.extend(statements);
        });
    });
    let (mut from, mut to) = (server, client);
    std::thread::spawn(move || copy(&mut from, &mut to, |_| spoke.store(true, Ordering::SeqCst)));
}

fn copy(from: &mut TcpStream, to: &mut TcpStream, mut notice: impl FnMut(&[u8])) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(read @ 1..) = from.read(&mut bytes) {
        notice(&bytes[..read]);
        if to.write_all(&bytes[..read]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}

/// What a client says on one connection: after a first message without a kind, messages of one byte of kind, four of
/// length, and the rest.
#[derive(Default)]
struct Talk {
    unread: Vec<u8>,
    begun: bool,
    prepared: HashMap<String, String>,
}

impl Talk {
    /// The SQL of the statements executed by these bytes.
    fn read(&mut self, bytes: &[u8]) -> Vec<String> {
        self.unread.extend_from_slice(bytes);
        let mut executed = Vec::new();
        loop {
            let kind = usize::from(self.begun);
            let Some(length) = self.unread.get(kind..kind + 4) else { return executed };
            let length = u32::from_be_bytes(length.try_into().expect("four bytes")) as usize;
            if self.unread.len() < kind + length {
                return executed;
            }
            let message: Vec<u8> = self.unread.drain(..kind + length).collect();
            if self.begun {
                executed.extend(self.message(message[0], &message[5..]));
            }
            self.begun = true;
        }
    }

    fn message(&mut self, kind: u8, content: &[u8]) -> Option<String> {
        let mut texts =
            content.split(|byte| *byte == 0).map(|text| String::from_utf8_lossy(text).into_owned());
        let mut text = || texts.next().unwrap_or_default();
        match kind {
            // Query: the SQL.
            b'Q' => Some(text()),
            // Parse: a name and the SQL.
            b'P' => {
                let (name, sql) = (text(), text());
                self.prepared.insert(name, sql);
                None
            }
            // Bind: a portal and the name of what was parsed. An Execute follows each.
            b'B' => {
                text();
                self.prepared.get(&text()).cloned()
            }
            _ => None,
        }
    }
}
