//! The rules for labels: each says how sure it is and from where, in a comment of a fixed form; it may have a second
//! form.

use super::Diagnostic;

/// The attribute that holds what else a label is called.
const SECOND_FORM: &str = ".also";

/// Whether a difference between languages is only that one has a second form for a label.
pub(super) fn is_second_form(fault: &Diagnostic) -> bool {
    let of_second_form = |(name, value): &(&str, String)| *name == "id" && value.ends_with(SECOND_FORM);
    fault.path.ends_with("/labels.ftl") && fault.args.iter().any(of_second_form)
}
