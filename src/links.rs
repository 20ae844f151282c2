//! Every address in a page or a letter. Built from the configured origin, never from what a browser says.

/// Makes addresses.
#[derive(Clone, Debug)]
pub struct Links {
    origin: String,
}

impl Links {
    /// Addresses below this origin.
    pub fn new(origin: &str) -> Self {
        Links { origin: origin.trim_end_matches('/').to_owned() }
    }

    /// The origin itself, without a slash at its end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The start page.
    pub fn portal(&self) -> String {
        format!("{}/", self.origin)
    }

    /// The status page of a request.
    pub fn request(&self, reference: &str) -> String {
        format!("{}/requests/{reference}", self.origin)
    }

    /// The page with the button that confirms an address.
    pub fn verify(&self, token: &str) -> String {
        format!("{}/verify/{token}", self.origin)
    }

    /// The page where a mailed code is typed instead.
    pub fn confirm(&self, reference: &str) -> String {
        format!("{}/requests/{reference}/confirm", self.origin)
    }

    /// The opt-out page.
    pub fn opt_out(&self) -> String {
        format!("{}/opt-out", self.origin)
    }

    /// The staff's queue.
    pub fn desk(&self) -> String {
        format!("{}/desk", self.origin)
    }

    /// A case on the desk.
    pub fn case(&self, reference: &str) -> String {
        format!("{}/desk/cases/{reference}", self.origin)
    }

    /// A legal hold on the desk.
    pub fn hold(&self, id: uuid::Uuid) -> String {
        format!("{}/desk/holds/{id}", self.origin)
    }

    /// Where a new staff member sets a password.
    pub fn sign_up(&self, token: &str) -> String {
        format!("{}/desk/sign-up/{token}", self.origin)
    }
}
