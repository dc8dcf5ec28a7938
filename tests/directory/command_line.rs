//! `ecogram directory` as a script calls it.

use std::path::Path;

use assert_cmd::Command;

/// The program with a home folder of its own.
fn ecogram(home: &Path) -> Command {
    let mut command = Command::cargo_bin("ecogram").unwrap();
    command.env("HOME", home).env("XDG_CONFIG_HOME", home).env("XDG_DATA_HOME", home).env("APPDATA", home);
    command.args(["--lang", "nl", "--file"]).arg(home.join("c.eco"));
    command.arg("--passphrase-file").arg(home.join("phrase"));
    command
}

fn said(command: &mut Command) -> String {
    String::from_utf8(command.assert().success().get_output().stdout.clone()).unwrap()
}

#[test]
fn the_directory_is_listed_by_step_region_language_and_screen_without_a_file() {
    let home = tempfile::tempdir().unwrap();
    let list = |options: &[&str]| {
        let mut all = vec!["directory", "list", "--json"];
        all.extend(options);
        let json: serde_json::Value = serde_json::from_str(&said(ecogram(home.path()).args(all))).unwrap();
        let names = json["resources"].as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap().to_string());
        names.collect::<Vec<_>>()
    };
    assert!(list(&[]).len() > list(&["--region", "brussels"]).len());
    let near = list(&["--step", "R9", "--region", "brussels", "--digital", "no"]);
    assert!(near.contains(&"ldc".to_string()) && !near.contains(&"hoplr".to_string()), "{near:?}");
    assert_eq!(list(&["--words", "Bras Dessus"]), ["bras-dessus"]);
    assert!(list(&["--step", "R9", "--language", "nl", "--digital", "yes"]).contains(&"hoplr".to_string()));
    let unknown = ecogram(home.path()).args(["directory", "list", "--step", "R99"]).assert().failure();
    assert!(String::from_utf8_lossy(&unknown.get_output().stderr).contains("R99"));
}

#[test]
fn what_is_exported_comes_in_again_whole_or_not_at_all() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("phrase"), "zes woorden die niemand raadt hier\n").unwrap();
    let table = home.path().join("own.csv");
    std::fs::write(&table, "name,what_nl,regions\nBuurthuis De Kaai,Samen eten,brussels\nFout,x,paris\n").unwrap();
    let refused = ecogram(home.path()).args(["directory", "import"]).arg(&table).assert().failure();
    let told = String::from_utf8_lossy(&refused.get_output().stderr).to_string();
    assert!(told.contains("own.csv, regel 3") && told.contains('3') && told.contains("regions"), "{told}");
    assert!(!home.path().join("c.eco").exists(), "nothing was made");
    std::fs::write(&table, "name,what_nl,regions\nBuurthuis De Kaai,Samen eten,brussels\n").unwrap();
    assert!(said(ecogram(home.path()).args(["directory", "import"]).arg(&table)).contains("1 adres"));
    let out = home.path().join("all.csv");
    said(ecogram(home.path()).args(["directory", "export", "-o"]).arg(&out));
    assert!(std::fs::read_to_string(&out).unwrap().contains("Buurthuis De Kaai"));
    let mapped = home.path().join("wijk.csv");
    std::fs::write(&mapped, "name,platform,places\nOnze wijk,facebook,1080\n").unwrap();
    said(ecogram(home.path()).args(["directory", "import"]).arg(&mapped));
    let shared = home.path().join("map.csv");
    said(ecogram(home.path()).args(["directory", "export", "--map", "-o"]).arg(&shared));
    let map = std::fs::read_to_string(&shared).unwrap();
    assert!(map.contains("Onze wijk") && !map.contains("De Kaai") && map.lines().count() == 2, "{map}");
    let again = said(ecogram(home.path()).args(["directory", "import"]).arg(&out));
    assert!(again.contains("0 adressen"), "all of it stood there already: {again}");
    assert!(said(ecogram(home.path()).args(["directory", "list", "--region", "brussels"])).contains("Samen eten"));
}
