//! The practice environment: a simulated Exact Online on loopback.
