//! Clients that nobody here wrote: the official Python SDK and the inspector's command line. `.ci/run` installs them;
//! where they are not installed, what is left out is said.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::support::Home;

/// Says that nothing may be left out: what `.ci/run` installed must be there.
const ALL: &str = "WEGWIJS_OTHERS";

/// What `.ci/run` installed, if it did.
fn installed(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if path.exists() {
        return Some(path);
    }
    assert!(std::env::var_os(ALL).is_none(), "{} is not installed", path.display());
    println!("left out: {}, which .ci/run installs", path.display());
    None
}

#[test]
fn the_python_sdk_can_use_all_of_it_in_both_protocols() {
    let Some(python) = installed("target/mcp-venv/bin/python") else {
        return;
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mcp/python_client.py");
    for mode in ["legacy", "auto", crate::client::NEWER] {
        let home = Home::new();
        let run = Command::new(&python)
            .arg(&script)
            .args([env!("CARGO_BIN_EXE_wegwijs").as_ref(), home.path().as_os_str()])
            .arg(mode)
            .output()
            .unwrap();
        let (said, wrong) = (
            String::from_utf8_lossy(&run.stdout),
            String::from_utf8_lossy(&run.stderr),
        );
        assert!(
            run.status.success() && said.contains("all is well"),
            "{mode}: {said}\n{wrong}"
        );
    }
}

#[test]
fn the_inspector_lists_calls_and_reads() {
    let Some(inspector) = installed("target/mcp-npm/node_modules/.bin/mcp-inspector") else {
        return;
    };
    let home = Home::new();
    let inspect = |args: &[&str]| -> Value {
        let run = Command::new(&inspector)
            .arg("--cli")
            .args([env!("CARGO_BIN_EXE_wegwijs"), "mcp", "--lang", "nl"])
            .args(args)
            .env("WEGWIJS_HOME", home.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stdout);
        let wrong = String::from_utf8_lossy(&run.stderr);
        serde_json::from_str(&said).unwrap_or_else(|error| panic!("{args:?}: {error}: {said}\n{wrong}"))
    };
    let tools = inspect(&["--method", "tools/list"]);
    assert_eq!(tools["tools"].as_array().unwrap().len(), 7, "{tools}");
    let walked = inspect(&[
        "--method",
        "tools/call",
        "--tool-name",
        "walk",
        "--tool-arg",
        "address=nl/revoke/open-menu",
        "--tool-arg",
        "choose=done",
    ]);
    assert_eq!(walked["structuredContent"]["step"], "security-center", "{walked}");
    let wrong = inspect(&[
        "--method",
        "tools/call",
        "--tool-name",
        "walk",
        "--tool-arg",
        "address=nl/nope",
    ]);
    assert_eq!(wrong["isError"], true, "{wrong}");
    let read = inspect(&["--method", "resources/read", "--uri", "wegwijs://nl/revoke"]);
    assert!(
        read["contents"][0]["text"].as_str().unwrap().starts_with("# "),
        "{read}"
    );
    for list in ["resources/list", "resources/templates/list", "prompts/list"] {
        assert!(inspect(&["--method", list]).is_object(), "{list}");
    }
}
