// Walks the whole story in a real browser with JavaScript off: a person asks, staff answer, the person opens the
// answer. Starts the demo itself. Usage: node walk.mjs PATH-TO-BINARY [FOLDER-FOR-SCREENSHOTS]
import { chromium } from "playwright-core";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";

const [binary, shots = mkdtempSync(join(tmpdir(), "rightsdesk-shots-"))] = process.argv.slice(2);
assert(binary, "name the rightsdesk binary");
mkdirSync(shots, { recursive: true });
const dir = mkdtempSync(join(tmpdir(), "rightsdesk-walk-"));
const demo = spawn(binary, ["demo", "--dir", dir, "--listen", "127.0.0.1:0"], { stdio: ["ignore", "inherit", "inherit"] });
process.on("exit", () => demo.kill("SIGKILL"));

const note = await until("demo.json", () => {
  const file = join(dir, "demo.json");
  return existsSync(file) && JSON.parse(readFileSync(file, "utf8"));
});
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const wide = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 }, acceptDownloads: true, locale: "en-GB" };
const narrow = { ...wide, viewport: { width: 320, height: 700 } };

let count = 0;
async function shot(page, name) {
  count += 1;
  await page.screenshot({ path: join(shots, `${String(count).padStart(2, "0")}-${name}.png`), fullPage: true });
  // Nothing may make the page wider than the screen (WCAG 1.4.10).
  const [inside, screen] = [await page.locator("html").evaluate((e) => e.scrollWidth), page.viewportSize().width];
  assert(inside <= screen, `${name} is ${inside} px wide on a screen of ${screen}`);
}

async function until(what, look) {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = look();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`waited too long for ${what}`);
}

const seen = new Set(readdirSync(note.outbox));
async function letter(what) {
  const name = await until(what, () => readdirSync(note.outbox).sort().find((one) => one.endsWith(".eml") && !seen.has(one)));
  seen.add(name);
  const raw = readFileSync(join(note.outbox, name), "utf8");
  const plain = raw.split(/\r?\n\r?\n/).slice(1).join("\n\n").replace(/=\r?\n/g, "");
  return plain.replace(/=3D/g, "=");
}

function totp(secret) {
  const bits = [...secret.replace(/=+$/, "")].map((c) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const mac = createHmac("sha1", key).update(step).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1000000).padStart(6, "0");
}

// A person asks.
const person = await browser.newContext(wide);
let page = await person.newPage();
await page.goto(note.portal);
await shot(page, "start");
await page.getByRole("link", { name: "Make a request" }).click();
await shot(page, "what");
await page.getByRole("button", { name: "Continue" }).click();
await page.getByRole("alert").getByText("Choose at least one thing").waitFor();
await shot(page, "what-error");
await page.getByLabel("See and get a copy of your information").check();
await page.getByRole("button", { name: "Continue" }).click();
await page.getByLabel("For myself").check();
await shot(page, "who");
await page.getByRole("button", { name: "Continue" }).click();
await page.getByLabel("Where do you live?").selectOption("SE");
await page.getByRole("button", { name: "Continue" }).click();
await page.getByLabel("E-mail address").fill("ada@example");
await page.getByRole("button", { name: "Continue" }).click();
await page.getByRole("alert").waitFor();
await page.getByLabel("E-mail address").fill("ada@example.org");
await page.getByLabel("Name (optional)").fill("Ada Lindqvist");
await shot(page, "find");
await page.getByRole("button", { name: "Continue" }).click();
await shot(page, "details");
await page.getByRole("button", { name: "Continue" }).click();
await shot(page, "reply");
await page.getByRole("button", { name: "Continue" }).click();
await shot(page, "check");
await page.getByRole("button", { name: "Send my request" }).click();
await page.getByRole("heading", { name: "We have your request" }).waitFor();
await shot(page, "done");
const reference = (await page.locator(".reference").innerText()).trim();

// They confirm the address.
const first = await letter("the acknowledgement");
const link = first.match(/http:\/\/\S+\/verify\/\S+/)[0];
await page.goto(link);
await shot(page, "verify");
await page.getByRole("button", { name: "Yes, this is my address" }).click();
await page.getByRole("heading", { name: "your address is confirmed" }).waitFor();
await shot(page, "confirmed");

// Staff answer.
const staff = await browser.newContext(wide);
const desk = await staff.newPage();
await desk.goto(note.desk);
await shot(desk, "sign-in");
await desk.getByLabel("E-mail address").fill(note.desk_sign_in.email);
await desk.getByLabel("Password").fill(note.desk_sign_in.password);
await desk.getByLabel("Code from").fill(totp(note.desk_sign_in.totp_secret));
await desk.getByRole("button", { name: "Sign in" }).click();
await desk.getByRole("heading", { name: "Queue" }).waitFor();
await shot(desk, "queue");
// The case of this request is found by the API: staff would see it by its date.
const answer = await fetch(`${note.api}/cases?state=received&right=access&limit=200`, { headers: { authorization: `Bearer ${note.api_token}` } });
const mine = (await answer.json()).cases.find((one) => one.submission === reference || one.reference === reference);
assert(mine, "the API shows the case");
await desk.goto(new URL(`/desk/cases/${mine.reference}`, note.portal).href);
await shot(desk, "case-new");
await desk.getByRole("button", { name: "Approve" }).click();
for (let tries = 0; tries < 100 && !(await desk.getByRole("link", { name: "Look at the answer and release it" }).isVisible()); tries += 1) {
  await desk.waitForTimeout(200);
  await desk.reload();
}
await shot(desk, "case-gathered");
await desk.getByRole("link", { name: "Look at the answer and release it" }).click();
await shot(desk, "package");
// Counted beforehand: between two pages there is no button at all, and that must not pass for the last one.
const looks = desk.getByRole("button", { name: "I looked at it" });
for (let left = await looks.count(); left > 0; left -= 1) {
  await looks.first().click();
  await looks.nth(left - 1).waitFor({ state: "detached" });
}
await desk.getByRole("button", { name: "Release the answer" }).click();
await shot(desk, "case-released");
for (const path of ["/desk/tasks", "/desk/restrictions", "/desk/letters", "/desk/letters/minimax/refusal/en", "/desk/outbox", "/desk/sessions", "/desk/help/lifecycle"]) {
  await desk.goto(new URL(path, note.portal).href);
  await shot(desk, path.split("/").slice(2).join("-"));
}

// The person opens the answer.
await letter("the answer is ready");
await page.goto(new URL(`/requests/${reference}`, note.portal).href);
await shot(page, "code");
await page.getByRole("button", { name: "Send me a code" }).click();
const code = (await letter("the code")).match(/^\s*([0-9A-Z]{4}-[0-9A-Z]{4})\s*$/m)[1];
await page.getByLabel("Code from our e-mail").fill(code.toLowerCase());
await page.getByRole("button", { name: "Open the page" }).click();
await page.getByText("Your answer is ready", { exact: true }).first().waitFor();
await shot(page, "status");
const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download my answer" }).click()]);
await download.saveAs(join(shots, "answer.zip"));

// Opting out: one page, on a phone, in the dark.
const phone = await browser.newContext({ ...narrow, colorScheme: "dark" });
const small = await phone.newPage();
await small.goto(new URL("/opt-out", note.portal).href);
await shot(small, "opt-out-phone-dark");
await small.getByLabel("Your e-mail address, telephone number or customer number").fill("ada@example.org");
await small.getByLabel("Where do you live?").selectOption("US-CA");
await small.getByRole("button", { name: "Stop selling or sharing your information" }).click();
await small.getByRole("heading", { name: "Done" }).waitFor();
await shot(small, "opted-out-phone-dark");
await small.goto(note.portal);
await small.getByRole("link", { name: "Deutsch" }).click();
await shot(small, "start-german-phone-dark");
await small.context().addCookies(await page.context().cookies());
for (const [name, path] of [["done", "/requests/done"], ["status", `/requests/${reference}`]]) {
  await small.goto(new URL(path, note.portal).href);
  await shot(small, `${name}-german-phone-dark`);
}
await small.context().addCookies(await staff.cookies());
for (const [name, path] of [["queue", "/desk"], ["case", `/desk/cases/${mine.reference}`], ["package", `/desk/cases/${mine.reference}/package`]]) {
  await small.goto(new URL(path, note.portal).href);
  await shot(small, `${name}-german-phone-dark`);
}

await browser.close();
writeFileSync(join(shots, "done.txt"), `${count} pages\n`);
console.log(`walked ${count} pages; the pictures are in ${shots}`);
const ended = new Promise((done) => demo.on("exit", done));
demo.kill("SIGTERM");
const code2 = await ended;
assert.equal(code2, 0, "the demo ends well when asked to");
