//! The program as it is run: its commands, their answers, and how it starts and stops.

mod deadline;
mod demo;
mod help;
mod law;
mod logs;
mod office;
mod process;
mod schema;
mod serve;
mod shredding;
