//! A temporary home with a vault, and values that show when they are mixed.

use std::{fs, path::PathBuf};

use age::secrecy::{ExposeSecret, SecretString};
use wegwijs_access::auth::{
    Administration, ConnectionName, Folders, Secret, Secrets, Store, Tokens,
    vault::{FileVault, PassphraseSource},
};

pub const PASSPHRASE: &str = "correct horse battery staple";

pub struct Home {
    pub folders: Folders,
    _temp: Option<tempfile::TempDir>,
}

impl Home {
    /// Nothing in it yet.
    pub fn empty() -> Self {
        let temp = tempfile::tempdir().unwrap();
        let mut home = Self::at(temp.path().to_owned());
        home._temp = Some(temp);
        home
    }

    /// With a vault whose passphrase is quickly tried.
    pub fn quick() -> Self {
        let home = Self::empty();
        plant_identity(&home.folders);
        home
    }

    /// As another process finds it.
    pub fn at(path: PathBuf) -> Self {
        let folders = Folders {
            config: path.clone(),
            state: path,
        };
        Self { folders, _temp: None }
    }

    pub fn vault(&self) -> FileVault {
        self.vault_with(Some(PASSPHRASE))
    }

    pub fn vault_with(&self, passphrase: Option<&str>) -> FileVault {
        let passphrase = passphrase.map(Secret::new);
        let source = PassphraseSource::new(move |_| passphrase.clone());
        FileVault::new(&self.folders, source)
    }

    pub fn identity(&self) -> PathBuf {
        self.folders.vault().join("_identity.age")
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folders.vault().join(format!("{name}.age"))
    }

    /// Keeps these bytes as what the vault has of a connection.
    pub fn plant(&self, name: &str, bytes: &[u8]) {
        let key = fs::read(self.identity()).unwrap();
        let opener = age::scrypt::Identity::new(SecretString::from(PASSPHRASE));
        let text = String::from_utf8(age::decrypt(&opener, &key).unwrap()).unwrap();
        let identity: age::x25519::Identity = text.trim_end().parse().unwrap();
        fs::write(self.file(name), age::encrypt(&identity.to_public(), bytes).unwrap()).unwrap();
    }

    /// The names in the vault's folder.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folders.vault())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

/// A vault whose passphrase is quickly tried: made here, with a work factor that no program of ours would use.
pub fn plant_identity(folders: &Folders) {
    let identity = age::x25519::Identity::generate();
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(PASSPHRASE));
    recipient.set_work_factor(2);
    let text = format!("{}\n", identity.to_string().expose_secret());
    let file = age::encrypt(&recipient, text.as_bytes()).unwrap();
    fs::create_dir_all(folders.vault()).unwrap();
    fs::write(folders.vault().join("_identity.age"), file).unwrap();
}

pub fn name(text: &str) -> ConnectionName {
    text.parse().unwrap()
}

/// A value of which every part tells whose it is, and which.
pub fn sample(writer: &str, number: i64) -> Secrets {
    let mark = format!("{writer}-{number}");
    let administration = |code: i64| Administration {
        code: code.to_string(),
        name: mark.clone(),
    };
    Secrets {
        client_secret: Some(Secret::new(mark.clone())),
        tokens: Some(Tokens {
            access: Secret::new(mark.repeat(200)),
            refresh: Some(Secret::new(mark.repeat(100))),
            obtained_at: number,
            expires_in: 600,
            unanswered_since: None,
        }),
        administrations: Some((0..number % 50).map(administration).collect()),
        connected_at: Some(number),
    }
}

/// Whose value it is and which; fails when it is of more than one.
pub fn whose(secrets: &Secrets) -> (String, i64) {
    let mark = secrets.client_secret.as_ref().unwrap().expose();
    let (writer, number) = mark.rsplit_once('-').unwrap();
    let number = number.parse().unwrap();
    assert_eq!(*secrets, sample(writer, number));
    (writer.to_owned(), number)
}

/// What is kept, as one put left it.
pub fn kept(store: &dyn Store, of: &str) -> (String, i64) {
    whose(&store.get(&name(of)).unwrap().unwrap())
}
