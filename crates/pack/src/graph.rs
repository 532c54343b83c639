//! Draws a guide: Mermaid for a web page or an editor, DOT for Graphviz. Edges carry their conditions.

use std::fmt::Write;

use wegwijs_engine::{Exit, Guide, Kind};
use wegwijs_message::StepId;

/// What to draw in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GraphFormat {
    /// <https://mermaid.js.org>
    Mermaid,
    /// <https://graphviz.org>
    Dot,
}

/// Draws a guide. `title` tells a step's title, `condition` what an exit is called; both are quoted here.
pub fn draw(
    guide: &Guide,
    format: GraphFormat,
    title: impl Fn(&StepId) -> String,
    condition: impl Fn(&StepId, &Exit) -> String,
) -> String {
    let mut text = match format {
        GraphFormat::Mermaid => "flowchart TD\n".to_owned(),
        GraphFormat::Dot => format!("digraph \"{}\" {{\n  node [fontname=\"sans-serif\"]\n", guide.id()),
    };
    for (id, step) in guide.steps() {
        let label = title(id);
        let _ = match format {
            GraphFormat::Mermaid => {
                let (open, close) = mermaid_shape(&step.kind);
                writeln!(text, "  {}{open}\"{}\"{close}", node(id), mermaid_quote(&label))
            }
            GraphFormat::Dot => {
                writeln!(
                    text,
                    "  \"{id}\" [label=\"{}\", shape={}]",
                    dot_quote(&label),
                    dot_shape(&step.kind)
                )
            }
        };
    }
    for (id, step) in guide.steps() {
        for (exit, to) in step.exits() {
            let label = condition(id, &exit);
            let is_detour = matches!(exit, Exit::Stuck(_));
            let _ = match (format, is_detour, label.is_empty()) {
                (GraphFormat::Mermaid, false, true) => {
                    writeln!(text, "  {} --> {}", node(id), node(to))
                }
                (GraphFormat::Mermaid, detour, _) => {
                    let arrow = if detour { "-.->" } else { "-->" };
                    writeln!(
                        text,
                        "  {} {arrow}|\"{}\"| {}",
                        node(id),
                        mermaid_quote(&label),
                        node(to)
                    )
                }
                (GraphFormat::Dot, detour, _) => {
                    let style = if detour { ", style=dashed" } else { "" };
                    writeln!(text, "  \"{id}\" -> \"{to}\" [label=\"{}\"{style}]", dot_quote(&label))
                }
            };
        }
    }
    if format == GraphFormat::Dot {
        text.push_str("}\n");
    }
    text
}

/// A name that cannot be one of Mermaid's own words, such as `end`.
fn node(id: &StepId) -> String {
    format!("s_{id}")
}

fn mermaid_shape(kind: &Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Instruct { .. } => ("[", "]"),
        Kind::Choose { .. } => ("{", "}"),
        Kind::Input { .. } => ("[/", "/]"),
        Kind::Check { .. } => ("{{", "}}"),
        Kind::Action { .. } => ("[[", "]]"),
        Kind::Outcome { .. } => ("([", "])"),
    }
}

fn dot_shape(kind: &Kind) -> &'static str {
    match kind {
        Kind::Instruct { .. } => "box",
        Kind::Choose { .. } => "diamond",
        Kind::Input { .. } => "parallelogram",
        Kind::Check { .. } => "hexagon",
        Kind::Action { .. } => "component",
        Kind::Outcome { .. } => "oval",
    }
}

fn mermaid_quote(text: &str) -> String {
    text.replace('#', "#35;")
        .replace('"', "#quot;")
        .replace('<', "#lt;")
        .replace('>', "#gt;")
}

fn dot_quote(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
