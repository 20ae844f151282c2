//! A browser without scripts, as far as a test needs one: cookies, redirects, and the header browsers send with forms.

use reqwest::multipart::{Form, Part};
use reqwest::{Client, RequestBuilder};

/// A browser.
pub struct Browser {
    client: Client,
    origin: String,
}

/// A page it got.
pub struct Page {
    pub status: u16,
    /// Where it ended after redirects, without the origin.
    pub path: String,
    pub text: String,
    pub headers: reqwest::header::HeaderMap,
}

impl Browser {
    pub fn new(origin: &str) -> Self {
        let client = Client::builder().cookie_store(true).build().expect("a client");
        Browser { client, origin: origin.to_owned() }
    }

    pub async fn get(&self, path: &str) -> Page {
        self.send(self.client.get(self.address(path))).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.send(self.form(path, fields).header("sec-fetch-site", "same-origin")).await
    }

    /// A form with more headers than a browser would send by itself.
    pub async fn post_with(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Page {
        let mut request = self.form(path, fields);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request).await
    }

    /// A form with files: names and contents.
    pub async fn post_files(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Page {
        let mut form = Form::new();
        for (field, value) in fields {
            form = form.text((*field).to_owned(), (*value).to_owned());
        }
        for (name, bytes) in files {
            form = form.part("files", Part::bytes(bytes.to_vec()).file_name((*name).to_owned()));
        }
        let request =
            self.client.post(self.address(path)).header("sec-fetch-site", "same-origin").multipart(form);
        self.send(request).await
    }

    /// A file that a form answers with.
    pub async fn post_for_file(&self, path: &str, fields: &[(&str, &str)]) -> Vec<u8> {
        let answer = self.form(path, fields).header("sec-fetch-site", "same-origin").send().await;
        let answer = answer.expect("an answer");
        assert_eq!(answer.status().as_u16(), 200, "{path}");
        let header =
            |name| answer.headers().get(name).and_then(|value| value.to_str().ok().map(str::to_owned));
        assert_eq!(header("content-type").as_deref(), Some("application/pdf"));
        assert_eq!(header("cache-control").as_deref(), Some("no-store"));
        answer.bytes().await.expect("a body").to_vec()
    }

    /// A file that is downloaded.
    pub async fn download(&self, path: &str) -> Vec<u8> {
        let answer = self.client.get(self.address(path)).send().await.expect("an answer");
        assert_eq!(answer.status().as_u16(), 200, "{path}");
        answer.bytes().await.expect("a body").to_vec()
    }

    fn form(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        self.client.post(self.address(path)).form(fields)
    }

    fn address(&self, path: &str) -> String {
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.origin) }
    }

    async fn send(&self, request: RequestBuilder) -> Page {
        let answer = request.send().await.expect("an answer");
        let status = answer.status().as_u16();
        let headers = answer.headers().clone();
        let path = answer.url().as_str().replacen(&self.origin, "", 1);
        Page { status, path, text: answer.text().await.expect("a text"), headers }
    }
}

impl Page {
    /// Fails with the page in the message when a text is not on it.
    pub fn shows(&self, text: &str) -> &Self {
        let plain = self.text.replace("&#39;", "'").replace("&#38;", "&").replace("&#34;", "\"");
        assert!(plain.contains(text), "\"{text}\" is not on {} ({}):\n{plain}", self.path, self.status);
        self
    }

    /// Fails when a text is on the page.
    pub fn hides(&self, text: &str) -> &Self {
        assert!(!self.text.contains(text), "\"{text}\" is on {} ({})", self.path, self.status);
        self
    }

    /// What stands between two texts.
    pub fn between(&self, before: &str, after: &str) -> String {
        let start =
            self.text.find(before).unwrap_or_else(|| panic!("no {before} on {}", self.path)) + before.len();
        let end = self.text[start..].find(after).expect("an end") + start;
        self.text[start..end].trim().to_owned()
    }
}
