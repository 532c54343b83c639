import re,io
R='./'
def rd(p): return open(R+p).read()
def wr(p,s): open(R+p,'w').write(s)
def sub(p,*pairs):
    s=rd(p)
    for a,b in pairs:
        assert a in s,(p,a)
        s=s.replace(a,b,1)
    wr(p,s)
def end(p,text): wr(p,rd(p).rstrip('\n')+'\n'+text)

# --- store
sub('crates/store/src/lib.rs',
 ('//! error   why something cannot be done\n','//! standing  what readers\' voices add up to            error  why something cannot be done\n'),
 ('mod report;\n','mod report;\nmod standing;\n'),
 ('pub use store::{Kept, Store};','pub use standing::{Screen, Standing, Window, standings};\npub use store::{Kept, Store};'))
sub('crates/store/src/store.rs',('    /// Reports from a day on,','''    /// The same for whole screens: over all days from then on, with the last of them, and all languages of texts
    /// (`lang` is empty).
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn sums(&self, since: &str) -> Result<Vec<Count>, StoreError> {
        const SUMS: &str = "SELECT guide, step, version, '' AS lang, ui, verdict, MAX(day) AS day, CAST(SUM(number) AS \\
                            BIGINT) AS number FROM counts WHERE day >= $1 GROUP BY guide, step, version, ui, verdict \\
                            ORDER BY guide, step, version, ui, verdict";
        let rows = sqlx::query(SUMS).bind(since).fetch_all(&self.pool).await?;
        rows.iter().map(count).collect()
    }

    /// Reports from a day on,'''))
s=rd('crates/store/src/error.rs')
a=s.index('impl StoreError {'); b=s.index('impl From<Error>')
wr('crates/store/src/error.rs', s[:a]+s[b:])
sub('crates/store/tests/store/scenes.rs',('    assert_eq!(all.len(), 2);\n','''    assert_eq!(all.len(), 2);
    let sums = store.sums("2026-01-01").await.unwrap();
    assert_eq!(numbers(&sums), [(Verdict::Label, 2)]);
    assert_eq!((sums[0].day.as_str(), sums[0].lang.as_str()), ("2026-11-03", ""));
    assert_eq!(numbers(&store.sums("2026-05-02").await.unwrap()), [(Verdict::Label, 1)]);
'''))
# --- web
sub('crates/web/Cargo.toml',('flate2.workspace','flate2.workspace'),('listenfd.workspace = true\n','jiff.workspace = true\nlistenfd.workspace = true\n'),('wegwijs-screen.workspace = true\n','wegwijs-screen.workspace = true\nwegwijs-store.workspace = true\n'))
sub('crates/web/src/lib.rs',
 ('//! workers  threads','//! reported  whether a step matches a screen           reports  kept, and what they add up to      readers  how many from whom\n//! workers  threads'),
 ('mod assets;\n','mod assets;\nmod day;\n'),('mod problem;\n','mod problem;\nmod readers;\n'),('mod reply;\n','mod reply;\nmod reported;\nmod reports;\n'))
sub('crates/web/src/about.rs',('use axum::http::HeaderMap;\n','use std::sync::Arc;\n\nuse axum::http::HeaderMap;\n\nuse crate::reports::Voices;\n'))
s=rd('crates/web/src/about.rs'); s=s.rstrip(); assert s.endswith('}'); s=s[:-1]+'    /// What readers say of steps; none where they are not asked.\n    pub(crate) voices: Option<Arc<Voices>>,\n}\n'; wr('crates/web/src/about.rs',s)
sub('crates/web/src/edition.rs',('    /// What questions are answered with; made by','''    /// Lets a page go.
    pub(crate) fn let_go(&self, address: &str) {
        self.pages.remove(address);
    }

    /// Lets go of the pages of these steps: something else is to be said on them.
    pub(crate) fn forget(&self, steps: &BTreeSet<(String, String)>) {
        self.pages.retain(|_, page| !page.is_of(steps));
    }

    /// What questions are answered with; made by'''))
sub('crates/web/src/kept.rs',('use std::io::Write;','use std::{collections::BTreeSet, io::Write};'),
 ('    /// How much memory it takes','''    /// Whether it shows one of these: guides and steps.
    pub(crate) fn is_of(&self, steps: &BTreeSet<(String, String)>) -> bool {
        self.counted.as_ref().is_some_and(|counted| steps.contains(counted))
    }

    /// How much memory it takes'''))
sub('crates/web/src/limit.rs',('fn reader(Peer(peer)','pub(crate) fn reader(Peer(peer)'))
sub('crates/web/src/spot.rs',('/// Longer addresses are none','/// Where a reader says whether a step matches their screen; for the form, with the step\'s own address behind it.\npub(crate) const REPORT: &str = "/-/report";\n\n/// Longer addresses are none'))
sub('crates/web/src/said.rs',('use serde::Deserialize;','use serde::{Deserialize, de::DeserializeOwned};'),
 ('let said = match read(request).await {','let said: Said = match read(request).await {'),
 ('async fn read(request: Request) -> Result<Said, Problem> {','/// A form.\npub(crate) async fn read<T: DeserializeOwned>(request: Request) -> Result<T, Problem> {'),
 ('Form::<Said>::from_request','Form::<T>::from_request'),('Ok(Ok(Form(said))) => Ok(said)','Ok(Ok(Form(form))) => Ok(form)'),
 ('fn session_at(','pub(crate) fn session_at('),
 ('    if request.uri().path() == crate::spot::SAY {','    if [crate::spot::SAY, crate::spot::REPORT].contains(&request.uri().path()) {'))
s=rd('crates/web/src/routes.rs')
s=s.replace('spot::{Place, SAY, Spot}','spot::{Place, REPORT, SAY, Spot}').replace('reply, said,','reply, reported, said,')
s=s.replace('        .route(SAY, post(said::say))\n','        .route(SAY, post(said::say))\n        .route(REPORT, post(reported::send))\n        .route("/-/report/{*step}", get(reported::form))\n')
s=s.replace('Disallow: {SAY}\\n','Disallow: {SAY}\\nDisallow: {REPORT}\\n')
wr('crates/web/src/routes.rs',s)
s=rd('crates/web/src/shared.rs')
s=s.replace('use wegwijs_pack::Pack;\n','use wegwijs_pack::Pack;\nuse wegwijs_store::At;\n')
s=s.replace('metrics::Metrics, workers::Workers}','metrics::Metrics, reports::Reports, workers::Workers}')
s=s.replace('    pub trusted_proxies: Vec<IpAddr>,\n','    pub trusted_proxies: Vec<IpAddr>,\n    /// Where readers\' reports are kept; none: they are not asked for any.\n    pub store: Option<At>,\n')
s=s.replace('    pub(crate) metrics: Metrics,\n','    pub(crate) metrics: Metrics,\n    pub(crate) reports: Option<Reports>,\n')
s=s.replace('            is_stopping: AtomicBool','            reports,\n            is_stopping: AtomicBool')
s=re.sub(r'pub\(crate\) fn new\(options: Options, about: Arc<About>, hosts: Hosts, edition: Edition\)','pub(crate) fn new(options: Options, about: Arc<About>, hosts: Hosts, edition: Edition, reports: Option<Reports>)',s)
wr('crates/web/src/shared.rs',s)
s=rd('crates/web/src/server.rs')
s=s.replace('    PublicUrl(String),\n','    PublicUrl(String),\n    /// Readers\' reports cannot be kept.\n    Store(StoreError),\n')
s=s.replace('    news::{Fault, News},\n','    news::{Fault, News},\n    reports::{Reports, Voices},\n')
s=s.replace('use tokio::{runtime::Runtime, task::JoinHandle};\n','use tokio::{runtime::Runtime, task::JoinHandle};\nuse wegwijs_store::{Store, StoreError};\n')
s=s.replace('    let shared = Shared::new(options, Arc::new(about), hosts, edition).map_err(StartError::Address)?;\n    let shared = Arc::new(shared);\n','''    let store = options.store.as_ref().map(|at| runtime.block_on(Store::open(at)));
    let reports = store.transpose().map_err(StartError::Store)?.map(Reports::new);
    let shared = Shared::new(options, Arc::new(about), hosts, edition, reports).map_err(StartError::Address)?;
    let shared = Arc::new(shared);
    watch_reports(&shared);
''')
assert 'watch_reports' in s
s=s.replace('impl Running {\n    /// Where readers find','''/// What readers say is looked at as long as the server runs; pages on which it changes are made anew.
fn watch_reports(shared: &Arc<Shared>) {
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        if let (Some(reports), Some(voices)) = (&shared.reports, &shared.about.voices) {
            reports.watch(voices, |steps| shared.edition.load().forget(steps)).await;
        }
    });
}

impl Running {
    /// Where readers find''',1)
s=s.replace('    let site = options.site.clone();\n','    let site = options.site.clone();\n    let voices = options.store.as_ref().map(|_| Arc::new(Voices::default()));\n')
if 'is_export: false,' in s: s=s.replace('        is_export: false,\n','        is_export: false,\n        voices,\n')
else: s=s.replace('Ok((About { origin, site, headers }, hosts))','let about = About {\n        origin,\n        site,\n        headers,\n        voices,\n    };\n    Ok((about, hosts))')
assert '        voices,\n' in s
wr('crates/web/src/server.rs',s)
import os
if os.path.exists(R+'crates/web/src/export.rs'):
    s=rd('crates/web/src/export.rs')
    if 'is_export: true,' in s: wr('crates/web/src/export.rs',s.replace('is_export: true,','is_export: true,\n        voices: None,',1))
sub('crates/web/src/reply.rs',('    let wanted = spot.clone();\n','    let wanted = spot.clone();\n    let voices = || shared.about.voices.as_ref().map(|voices| voices.number());\n    let before = voices();\n'),
 ('            edition.keep(address, Arc::clone(&page));\n','            edition.keep(address.clone(), Arc::clone(&page));\n            // Made while readers said something else: the next one who asks has it made anew.\n            if voices() != before {\n                edition.let_go(&address);\n            }\n'))
sub('crates/web/src/pages/mod.rs',('mod problem;\n','mod problem;\nmod report;\n'),('pub(crate) use layout::all_guides;','pub(crate) use layout::all_guides;\npub(crate) use report::{Entered, Objection, ReportPage, is_of_a_screen, report};'))
s=rd('crates/web/src/pages/step.rs')
s=s.replace('    layout::{Page, all_guides, say_form},\n    markdown,\n','    layout::{Page, all_guides, say_form},\n    markdown, report,\n')
s=s.replace('use wegwijs_screen::{Depiction, ScreenPicture};','use wegwijs_screen::{Depiction, ScreenPicture};\nuse wegwijs_store::Screen;')
s=s.replace('                        div .help { (help) (self.glossary(terms)) }\n','                        div .help { (help) (self.glossary(terms)) }\n                        (self.readers(guide))\n')
s=s.replace('    fn choice(&self, link: &Link, is_obvious: bool)','''    /// What readers say of the step, and whether it is so; nothing where they are not asked.
    fn readers(&self, guide: &GuideId) -> Option<Markup> {
        let screen = &self.document.screen;
        let voices = self.desk.about.voices.as_ref()?;
        let standing = voices.of(&Screen {
            guide: guide.to_string(),
            step: screen.step.clone()?,
            version: self.desk.edition.guide(guide)?.version(),
            ui: self.spot.ui.clone(),
        });
        Some(report::asked(self.words, self.spot, screen, standing.as_ref()))
    }

    fn choice(&self, link: &Link, is_obvious: bool)''',1)
assert 'self.readers(guide)' in s
wr('crates/web/src/pages/step.rs',s)
sub('crates/web/src/assets/style.css',('.say, .field { margin','''.readers { color: var(--soft); font-size: 0.95rem; margin: 0.75rem 0.25rem 0; }
.readers strong { color: var(--warn); }
.readers a { display: inline-block; padding: 0.35rem 0; }
.past .readers { display: none; }
.opinion { max-width: 38rem; }
.opinion fieldset { border: 0; padding: 0; margin: 0 0 1rem; }
.opinion legend, .opinion > label { font-weight: 600; padding: 0; }
.opinion fieldset label { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; padding: 0.35rem 0; cursor: pointer; }
.opinion input[type="radio"] { width: 1.25rem; height: 1.25rem; flex: none; accent-color: var(--act); }
.opinion textarea { width: 100%; }
.opinion .hint { margin: 0 0 0.4rem; }
.say, .field { margin'''))
s=rd('crates/web/src/assets/style.css'); s=s.replace('.top, .bottom, .skip, #tools, .say, .help,','.top, .bottom, .skip, #tools, .say, .readers, .help,'); wr('crates/web/src/assets/style.css',s)
# --- cli
sub('Cargo.toml',('wegwijs-screen.workspace = true\nwegwijs-web','wegwijs-screen.workspace = true\nwegwijs-store.workspace = true\nwegwijs-web'))
sub('src/cli/mod.rs',('mod connections;\n','mod connections;\nmod data;\n'),('mod failure;\n','mod failure;\nmod feedback;\n'),('mod man;\n','mod man;\nmod moving;\n'),
 ('        Some(("serve", sub)) => serve::run(host, sub),\n','        Some(("serve", sub)) => serve::run(host, sub),\n        Some(("feedback", sub)) => feedback::run(host, sub),\n'))
sub('src/cli/serve.rs',('            .copied()\n            .collect(),\n','            .copied()\n            .collect(),\n        store: data::named(matches),\n'),
 ('use super::{args::text, exit','use super::{args::text, data, exit'),
 ('        StartError::PublicUrl(url)','        StartError::Store(error) => data::failed(error),\n        StartError::PublicUrl(url)'))
sub('src/cli/args.rs',('            build.serve(),\n','            build.serve(),\n            build.feedback(),\n'),
 ('            .arg(self.flag("open", None, "help-opt-open"))\n','            .args(self.store())\n            .arg(self.flag("open", None, "help-opt-open"))\n'),
 ('    fn connect(&self) -> Command {','''    fn feedback(&self) -> Command {
        self.command("feedback", "help-feedback")
            .disable_help_subcommand(true)
            .args(self.store())
            .arg(self.option("since", "value-day", "help-opt-since"))
            .subcommands([
                self.command("export", "help-feedback-export").args(self.store()),
                self.command("import", "help-feedback-import").args(self.store()),
            ])
    }

    /// Where readers' reports are kept.
    fn store(&self) -> [Arg; 2] {
        [
            self.option("data", "value-folder", "help-opt-data")
                .value_parser(value_parser!(std::path::PathBuf))
                .conflicts_with("database-url"),
            self.option("database-url", "value-url", "help-opt-database-url"),
        ]
    }

    fn connect(&self) -> Command {'''))
# --- words
W={'nl':'''
## Klopt deze stap met wat lezers zien?

report-ask = Ziet jouw scherm er ook zo uit?
readers-confirmed =
    { $readers ->
        [one] Bevestigd door 1 lezer, op { $day }.
       *[other] Bevestigd door { $readers } lezers, laatst op { $day }.
    }
readers-changed = Lezers melden dat dit scherm veranderd is.
day =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
day-as-written = { $day }
report-title = Klopt deze stap met jouw scherm?
report-legend = Wat zie je?
report-matches = Het klopt
report-label = Iets heeft een andere naam
report-place = Iets staat ergens anders
report-absent = Iets is er niet
report-line = Wat zie je precies? (hoeft niet)
report-line-hint = Eén zin is genoeg, hooguit { $most } tekens. Schrijf geen namen of wachtwoorden op.
report-back = Terug naar de stap
report-thanks = Bedankt
report-thanks-body = Je melding is bewaard, zonder je naam of iets anders van jou. De schrijver van de gids ziet wat er moet veranderen.
report-choose = Kies wat je ziet, en verstuur het dan.
report-long = Dit is te lang. Schrijf hooguit { $most } tekens.
report-secret = Hier lijkt een wachtwoord of code in te staan. Daarom is het niet bewaard, en hebben we het weggehaald. Schrijf het zonder die code, of laat het leeg.
report-old = Deze pagina stond te lang open. Kijk na of alles nog klopt, en verstuur het nog een keer.
report-often = Vanaf deze plek is vandaag al vaak iets gemeld. Morgen kan het weer.
report-not-kept = Dit is niet bewaard. Probeer het straks weer: wat je invulde, staat er nog.
''','en':'''
## Does this step match what readers see?

report-ask = Does your screen look like this too?
readers-confirmed =
    { $readers ->
        [one] Confirmed by 1 reader, on { $day }.
       *[other] Confirmed by { $readers } readers, last on { $day }.
    }
readers-changed = Readers report that this screen has changed.
day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
day-as-written = { $day }
report-title = Does this step match your screen?
report-legend = What do you see?
report-matches = It matches
report-label = Something has another name
report-place = Something is somewhere else
report-absent = Something is not there
report-line = What exactly do you see? (optional)
report-line-hint = One sentence is enough, { $most } characters at most. Do not write names or passwords.
report-back = Back to the step
report-thanks = Thank you
report-thanks-body = Your report has been kept, without your name or anything else about you. The author of the guide sees what needs to change.
report-choose = Choose what you see, and then send it.
report-long = This is too long. Write { $most } characters at most.
report-secret = There seems to be a password or a code in this. So it was not kept, and we have removed it. Write it without that code, or leave it empty.
report-old = This page was open for too long. See whether all of it is still right, and send it again.
report-often = A lot has been reported from this place today. Tomorrow it is possible again.
report-not-kept = This has not been kept. Try again later: what you filled in is still here.
'''}
A={'nl':'''
## Wat lezers melden

value-day = DAG
help-feedback = Toon wat lezers over de stappen melden: wat moet het eerst veranderen?
help-feedback-export = Zet alle meldingen op stdout, om ze ergens anders te bewaren
help-feedback-import = Neem meldingen over die op stdin staan
help-opt-data = Bewaar in deze map wat lezers melden. Zonder deze optie wordt lezers niets gevraagd
help-opt-database-url = Bewaar het in PostgreSQL: postgres://NAAM@SERVER/DATABASE. Staat er een wachtwoord in? Zet het adres dan in WEGWIJS_DATABASE_URL
help-opt-since = Meldingen vanaf deze dag, zoals 2026-11-03. Zonder deze optie: van de laatste 90 dagen
feedback-step = Stap
feedback-version = Versie
feedback-labels = Labels
feedback-matches = Klopt
feedback-label = Andere naam
feedback-place = Andere plek
feedback-absent = Niet daar
feedback-last = Laatst
feedback-none = Sinds { $since } heeft geen lezer iets gemeld.
feedback-imported = { $read } regels gelezen, waarvan { $new } nieuw.
''','en':'''
## What readers report

value-day = DAY
help-feedback = Show what readers report about the steps: what needs to change first?
help-feedback-export = Write all reports to stdout, to keep them somewhere else
help-feedback-import = Take over reports from stdin
help-opt-data = Keep what readers report in this folder. Without this option readers are not asked for anything
help-opt-database-url = Keep it in PostgreSQL: postgres://NAME@SERVER/DATABASE. Is there a password in it? Then put the address in WEGWIJS_DATABASE_URL
help-opt-since = Reports from this day on, such as 2026-11-03. Without this option: of the last 90 days
feedback-step = Step
feedback-version = Version
feedback-labels = Labels
feedback-matches = Matches
feedback-label = Other name
feedback-place = Other place
feedback-absent = Not there
feedback-last = Last
feedback-none = Since { $since } no reader has reported anything.
feedback-imported = { $read } lines read, of which { $new } new.
'''}
Er={'nl':'''
## Wat lezers melden

feedback-where = Ik weet niet waar de meldingen van lezers staan.
    .next = Geef met --data dezelfde map op als bij wegwijs serve, of met --database-url dezelfde database.
feedback-since = “{ $day }” is geen dag.
    .next = Schrijf een dag als 2026-11-03.
feedback-line = Regel { $number } is geen melding van een lezer.
    .next = Wat daarvoor staat, is overgenomen. Zet de regel recht of haal hem weg, en doe het nog een keer. Niets komt er dubbel in.
store-address = Dit is geen adres van een PostgreSQL-database.
    .next = Geef een adres zoals postgres://NAAM@SERVER/DATABASE, of een map met --data.
store-away = De database antwoordt niet, of laat Wegwijs niet binnen.
    .next = Kijk na of de database draait, en of het adres en het wachtwoord kloppen.
store-busy = De database is te lang bezet.
    .next = Probeer het straks nog een keer.
store-full = De schijf met meldingen van lezers is vol.
    .next = Maak ruimte vrij, en probeer het nog een keer.
store-read-only = In de map met meldingen van lezers kan ik niet schrijven.
    .next = Geef met --data een map op waarin dat mag.
store-broken = Het bestand met meldingen van lezers is beschadigd. Ik heb er niets aan veranderd.
    .next = Zet een reservekopie terug. Heb je die niet? Zet feedback.db ergens anders neer: dan begint er een nieuw bestand.
store-newer = De meldingen van lezers zijn bewaard door een nieuwere Wegwijs. Ik heb er niets aan veranderd.
    .next = Werk deze Wegwijs bij.
store-other = Met de database ging iets mis. Er is niets bewaard.
    .next = Kijk in het logboek van de database, en probeer het nog een keer.
''','en':'''
## What readers report

feedback-where = I do not know where the readers’ reports are.
    .next = Give the same folder as with wegwijs serve with --data, or the same database with --database-url.
feedback-since = “{ $day }” is not a day.
    .next = Write a day as 2026-11-03.
feedback-line = Line { $number } is not a reader’s report.
    .next = What stands before it has been taken over. Mend the line or remove it, and do it again. Nothing will be there twice.
store-address = This is not the address of a PostgreSQL database.
    .next = Give an address such as postgres://NAME@SERVER/DATABASE, or a folder with --data.
store-away = The database does not answer, or does not let Wegwijs in.
    .next = Check that the database is running, and that the address and the password are right.
store-busy = The database has been occupied for too long.
    .next = Try again later.
store-full = The disk with the readers’ reports is full.
    .next = Free some space, and try again.
store-read-only = I cannot write in the folder with the readers’ reports.
    .next = Give a folder with --data in which that is allowed.
store-broken = The file with the readers’ reports is damaged. I have changed nothing in it.
    .next = Put a backup back. There is none? Move feedback.db to another place: a new file is begun then.
store-newer = The readers’ reports were kept by a newer Wegwijs. I have changed nothing in them.
    .next = Update this Wegwijs.
store-other = Something went wrong with the database. Nothing has been kept.
    .next = Look in the log of the database, and try again.
'''}
for l in ('nl','en'):
    end(f'locales/{l}/web.ftl',W[l]); end(f'locales/{l}/app.ftl',A[l]); end(f'locales/{l}/errors.ftl',Er[l])
sub('tests/web/main.rs',('mod replicas;\n','mod replicas;\nmod reports;\n'))
import shutil
for a,b in [('store/standing.rs','crates/store/src/'),('web/day.rs','crates/web/src/'),('web/readers.rs','crates/web/src/'),('web/reports.rs','crates/web/src/'),('web/reported.rs','crates/web/src/'),('pages/report.rs','crates/web/src/pages/'),('cli/data.rs','src/cli/'),('cli/feedback.rs','src/cli/'),('cli/moving.rs','src/cli/'),('tests/reports.rs','tests/web/')]:
    shutil.copy('desk-next/'+a,R+b)
