mod calendars;
mod golden;
mod independent;
mod properties;
