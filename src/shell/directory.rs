//! The caseworker's own entries of the directory, as the encrypted file keeps them. Shows nothing.

use crate::domain::ResourceId;
use crate::steps::Resource;
use crate::store::{self, Store};

/// The own entries. One that cannot be read is left out, so that it never keeps the rest of the file shut.
///
/// # Errors
/// Those of the file.
pub fn own_resources(store: &Store) -> store::Result<Vec<Resource>> {
    let bodies = store.resources()?;
    let read = |body: &str| serde_json::from_str::<Resource>(body).ok()?.cleaned();
    Ok(bodies.iter().filter_map(|(_, body)| read(body)).collect())
}

/// Keeps entries, all of them or none; answers with the own entries as they are kept now.
///
/// # Errors
/// Those of the file.
pub fn keep_resources(store: &mut Store, resources: &[Resource]) -> store::Result<Vec<Resource>> {
    let body = |r: &Resource| Ok((r.identity(), serde_json::to_string(r)?));
    let bodies: store::Result<Vec<(ResourceId, String)>> = resources.iter().map(body).collect();
    store.put_resources(&bodies?)?;
    own_resources(store)
}
