mod map;
mod platform;
mod search;
mod shop;
