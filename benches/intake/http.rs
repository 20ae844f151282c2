//! Callers: plain sockets, because whatever the caller costs is taken from the server on the same machine.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Barrier;
use std::time::{Duration, Instant};

/// One keep-alive connection.
pub struct Caller {
    socket: TcpStream,
    answer: Vec<u8>,
}

impl Caller {
    pub fn connect(address: SocketAddr) -> Self {
        let socket = TcpStream::connect(address).expect("the server listens");
        socket.set_nodelay(true).expect("a socket");
        Caller { socket, answer: Vec::new() }
    }

    /// Sends one request and reads its whole answer, which must be 201.
    pub fn ask(&mut self, request: &[u8]) {
        self.socket.write_all(request).expect("the server reads");
        self.answer.clear();
        let mut piece = [0; 8192];
        loop {
            if let Some(end) = end_of(&self.answer) {
                assert!(self.answer.len() == end, "more than one answer");
                break;
            }
            let read = self.socket.read(&mut piece).expect("the server answers");
            assert!(read > 0, "the server hung up: {}", String::from_utf8_lossy(&self.answer));
            self.answer.extend_from_slice(&piece[..read]);
        }
        assert!(
            self.answer.starts_with(b"HTTP/1.1 201 "),
            "not created: {}",
            String::from_utf8_lossy(&self.answer)
        );
    }
}

/// Where the answer ends, once its head is there.
fn end_of(answer: &[u8]) -> Option<usize> {
    let head = answer.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&answer[..head]).expect("a head is ASCII").to_ascii_lowercase();
    let length = text.split("content-length:").nth(1).expect("answers say their length");
    let length: usize = length.lines().next().unwrap_or_default().trim().parse().expect("a number");
    (answer.len() >= head + length).then_some(head + length)
}

/// Hands in all of them by so many callers at once, and answers how long it took.
pub fn hand_in(address: SocketAddr, requests: Vec<Vec<u8>>, clients: usize) -> Duration {
    let hands = crate::plain::deal(requests, clients);
    let ready = Barrier::new(clients + 1);
    std::thread::scope(|threads| {
        let callers: Vec<_> = hands
            .iter()
            .map(|hand| {
                threads.spawn(|| {
                    let mut caller = Caller::connect(address);
                    ready.wait();
                    hand.iter().for_each(|request| caller.ask(request));
                })
            })
            .collect();
        ready.wait();
        let start = Instant::now();
        callers.into_iter().for_each(|caller| caller.join().expect("no panic"));
        start.elapsed()
    })
}
