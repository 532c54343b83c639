//! The products' APIs: where they are, how to ask them, what they answer, what their errors mean.
//!
//! Knows no vault and no words; an error carries ids and data.
