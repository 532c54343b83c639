//! What can be asked for at any step.

/// What a reader can ask for at any step, besides answering it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Command {
    /// It does not work.
    Stuck,
    /// Why this step? What does this mean?
    Why,
    /// Do it for me.
    Act,
    /// To the step before.
    Back,
    /// Start this guide anew.
    Restart,
    /// To the list of guides.
    Menu,
    /// Stop; the place is kept.
    Stop,
}

impl Command {
    /// Every command, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[
        Self::Stuck,
        Self::Why,
        Self::Act,
        Self::Back,
        Self::Restart,
        Self::Menu,
        Self::Stop,
    ];

    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Why => "why",
            Self::Stuck => "stuck",
            Self::Act => "act",
            Self::Restart => "restart",
            Self::Menu => "menu",
            Self::Stop => "stop",
        }
    }

    /// The command with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|command| command.name() == name)
    }
}
