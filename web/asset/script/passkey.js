// @ts-check
// Forms that ask for a passkey: <form data-passkey="where to begin"> is shown
// where there are passkeys, asks for one when it is sent, and is then sent with
// the answer in a field of its own. With data-quiet it also offers the keys that
// the browser knows beside the login, before anything is tapped.

const late = "That was not finished. Try once more, or use another way in.";
const lost = "The server cannot be reached just now. Try again when you have a network.";

/** How often keys that are offered quietly are asked for anew, before the server forgets that it did. */
const anew = 8 * 60_000;

/** @typedef {{publicKey: any, mediation?: CredentialMediationRequirement}} Options */

/** @param {string} text @returns {ArrayBuffer} */
function bytes(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (c) => c.charCodeAt(0)).buffer;
}

/** @param {ArrayBuffer|null|undefined} buffer */
const text = (buffer) =>
  buffer ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") : undefined;

/** Options as they come, in the bytes that browsers want. @param {any} o */
function unpacked(o) {
  const keys = (/** @type {any[]|undefined} */ list) => list?.map((k) => ({ ...k, id: bytes(k.id) }));
  return {
    ...o,
    challenge: bytes(o.challenge),
    ...(o.user && { user: { ...o.user, id: bytes(o.user.id) } }),
    ...(o.allowCredentials && { allowCredentials: keys(o.allowCredentials) }),
    ...(o.excludeCredentials && { excludeCredentials: keys(o.excludeCredentials) }),
  };
}

/** A credential as the server reads it. @param {any} c */
function packed(c) {
  const r = c.response;
  return JSON.stringify({
    id: c.id,
    rawId: text(c.rawId),
    type: c.type,
    authenticatorAttachment: c.authenticatorAttachment ?? undefined,
    clientExtensionResults: c.getClientExtensionResults(),
    response: {
      clientDataJSON: text(r.clientDataJSON),
      attestationObject: text(r.attestationObject),
      transports: r.getTransports?.(),
      authenticatorData: r.attestationObject ? undefined : text(r.authenticatorData),
      signature: text(r.signature),
      userHandle: text(r.userHandle),
    },
  });
}

/**
 * What the server asks for; nothing when it leads elsewhere.
 * @param {HTMLFormElement} form @returns {Promise<Options|undefined>}
 */
async function asked(form) {
  const r = await fetch(form.dataset.passkey ?? "", { method: "POST", headers: { "Content-Type": "application/json" } });
  if (!(r.headers.get("Content-Type") ?? "").startsWith("application/json")) throw new Error("no options");
  const body = await r.json();
  if (r.status === 401) location.assign("/signin");
  else if (body.to) location.assign(body.to);
  else return body;
}

/** @param {HTMLFormElement} form @param {string} words what went wrong; empty = nothing */
function say(form, words) {
  const place = form.querySelector("[role=alert]");
  if (!(place instanceof HTMLElement)) return;
  place.textContent = words;
  place.hidden = !words;
}

/** @param {HTMLFormElement} form @param {Credential|null} key */
function send(form, key) {
  if (!key) throw new DOMException(late, "NotAllowedError");
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "answer";
  field.value = packed(key);
  form.append(field);
  form.submit();
}

/** What a key is asked for quietly can be called off by. */
let quiet = new AbortController();

/** @param {HTMLFormElement} form */
async function ask(form) {
  quiet.abort();
  const button = form.querySelector("button");
  if (!button || button.disabled) return;
  button.disabled = true;
  say(form, "");
  try {
    const o = await asked(form);
    if (!o) return;
    const publicKey = unpacked(o.publicKey);
    send(form, o.publicKey.user ? await navigator.credentials.create({ publicKey }) : await navigator.credentials.get({ publicKey }));
  } catch (e) {
    const name = e instanceof Error ? e.name : "";
    say(form, name === "InvalidStateError" ? "This device has a passkey for the account already." : name === "TypeError" ? lost : late);
  } finally {
    button.disabled = false;
  }
}

/** Offers keys beside the login, as long as the page is open. @param {HTMLFormElement} form */
async function offer(form) {
  const P = window.PublicKeyCredential;
  if (form.querySelector("[required]") || !(await P.isConditionalMediationAvailable?.())) return;
  quiet = new AbortController();
  const mine = quiet;
  const again = setTimeout(() => {
    mine.abort();
    offer(form);
  }, anew);
  try {
    const o = await asked(form);
    if (o) send(form, await navigator.credentials.get({ publicKey: unpacked(o.publicKey), mediation: "conditional", signal: mine.signal }));
  } catch {
    // Whoever wants it has the button.
    if (mine.signal.aborted) clearTimeout(again);
  }
}

if (window.isSecureContext && window.PublicKeyCredential) {
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-passkey]"))) {
    form.hidden = false;
    form.addEventListener("submit", (e) => {
      e.preventDefault();
      ask(form);
    });
    if ("quiet" in form.dataset) offer(form);
  }
}
