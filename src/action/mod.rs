//! Checks and actions: plan, run, verify.
