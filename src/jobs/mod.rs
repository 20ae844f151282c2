//! The outbox at work: one function a job.
