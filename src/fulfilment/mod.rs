//! Doing what was approved: gathering what the sources hold, and packaging the answer.
