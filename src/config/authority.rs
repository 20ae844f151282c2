//! The authority of a controller: one of the directory by its id, or one in the operator's own words.

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use std::fmt;

/// A supervisory authority: `"de-be"`, or `{ name = "…", url = "…" }`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authority {
    /// Its id in the directory of authorities; empty where it stands here in own words.
    pub id: String,
    /// Its name, in own words.
    pub name: String,
    /// Its site, in own words.
    pub url: String,
    /// Its postal address, in own words.
    pub address: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnWords {
    name: String,
    url: String,
    #[serde(default)]
    address: String,
}

impl<'de> Deserialize<'de> for Authority {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Authority;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of an authority such as \"de-be\", or { name = \"…\", url = \"…\" }")
            }

            fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<Authority, E> {
                Ok(Authority { id: id.to_owned(), ..Authority::default() })
            }

            fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Authority, M::Error> {
                let OwnWords { name, url, address } = OwnWords::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Authority { id: String::new(), name, url, address })
            }
        }

        input.deserialize_any(Either)
    }
}
