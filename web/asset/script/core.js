// @ts-check
// What every page has: the mark that says where things are saved, the worker, and
// the way into the player. Nothing here is needed for a page to work.

import { make } from "dom";

const begun = document.querySelector("nav.bar, #player, form[action^='/session/']") !== null;
const playing = document.getElementById("player") !== null;

if (shared()) wiped();
else if (begun) start();

/** Whether others use this browser too, as was chosen on the page about this phone. */
function shared() {
  return document.cookie.split("; ").includes("legwork-shared=1");
}

/** No copies are kept where others use the browser: neither pages nor what answers for them. */
async function wiped() {
  for (const r of (await navigator.serviceWorker?.getRegistrations?.()) ?? []) {
    r.active?.postMessage({ leave: true }); // it lives on for a while, and would go on keeping
    await r.unregister();
  }
  if ("caches" in window) for (const name of await caches.keys()) await caches.delete(name);
  (await import("store")).forget().catch(() => {}); // what was on its way when it was chosen
}

async function start() {
  const registered = worker();
  const sync = await import("sync");
  sync.watch(mark(sync));
  if (playing) return;
  await sync.begin();
  registered.then(renew); // how a session ended may only now be on the disk
  upgrade();
  if (await sync.fetchPack()) upgrade();
}

/**
 * The only address this site ever makes into a script.
 * @returns {any}
 */
function workerAddress() {
  const types = /** @type {any} */ (window).trustedTypes;
  return types ? types.createPolicy("sw", { createScriptURL: () => "/sw.js" }).createScriptURL("/sw.js") : "/sw.js";
}

/** @returns {Promise<ServiceWorkerRegistration|undefined>} */
async function worker() {
  if (!window.isSecureContext) insecure();
  if (!window.isSecureContext || !("serviceWorker" in navigator)) return undefined;
  try {
    const r = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: "none" });
    renew(r);
    r.addEventListener("updatefound", () => r.installing?.addEventListener("statechange", () => renew(r)));
    (await navigator.serviceWorker.ready).active?.postMessage({ claim: true }); // a page that begins while the worker does may be missed by it
    navigator.storage?.persist?.().catch(() => {});
    return r;
  } catch {
    // Without a worker the site needs the network, and says so when it is missing.
    return undefined;
  }
}

/** A new version begins when no session is open. @param {ServiceWorkerRegistration|undefined} r */
async function renew(r) {
  const { underway } = await import("store");
  if (r?.waiting && navigator.serviceWorker.controller && !(await underway())) r.waiting?.postMessage({ replace: true });
}

/** Without HTTPS no browser lets a page work offline. */
function insecure() {
  document.querySelector("main")?.prepend(make("p.flag.insecure", {}, "No offline mode: this address is not HTTPS. ", make("a", { href: "/offline#https" }, "How to fix")));
}

/** The form of a session that is on the phone says that there is a player, too. @param {Pack|undefined} pack */
function offer(pack) {
  const id = /^\/session\/([^/]+)$/.exec(location.pathname)?.[1];
  const form = document.querySelector("main form[action$='/set']");
  if (!id || !form || !pack?.sessions[decodeURIComponent(id)] || document.querySelector(".to-player")) return;
  // Last on the page: what stands under a thumb does not move.
  form.closest("main")?.append(make("p.to-player", {}, make("a.secondary", { href: "/play/" + id }, "Open the player")));
}

/** Links to a session that is on the phone lead to the player; others, and all without scripts, to its form. */
async function upgrade() {
  const { fact } = await import("store");
  const pack = /** @type {Pack|undefined} */ (await fact("pack").catch(() => undefined));
  offer(pack);
  for (const a of document.querySelectorAll("a.primary[href^='/session/']")) {
    const id = /^\/session\/([^/]+)$/.exec(a.getAttribute("href") ?? "")?.[1];
    if (id && pack?.sessions[decodeURIComponent(id)]) a.setAttribute("href", "/play/" + id);
  }
}

const words = {
  asking: "Looking what is saved",
  server: "Saved on the server",
  phone: "Saved on this phone",
  offline: "Offline",
  out: "Sign in to send",
};

/**
 * The mark: a full dot, a half one or a ring, and words where there is something
 * to say.
 * @param {typeof import("sync")} sync
 */
function mark(sync) {
  const dot = make("span.dot", { "aria-hidden": "true" });
  const text = make("span.text");
  const button = make("button.sync", { onclick: () => centre(sync) }, text, dot);
  document.body.prepend(button);
  /** @param {import("sync").State} s */
  return (s) => {
    const kept = s.unsent > 0 ? `, ${s.unsent} to send` : "";
    const aside = s.aside.length ? `, ${s.aside.length} put aside` : "";
    button.dataset.where = s.where;
    const full = (s.saving ? "Saving" : s.loose ? "Not saved yet" : words[s.where]) + kept + aside;
    button.setAttribute("aria-label", full);
    button.toggleAttribute("data-saving", s.saving + s.loose > 0);
    text.textContent = (s.where === "server" || s.where === "asking") && !aside && !s.loose ? "" : full;
  };
}

/** What waits, and what the server put aside. @param {typeof import("sync")} sync */
async function centre(sync) {
  const { open } = await import("sheet");
  const s = sync.state;
  open(words[s.where], (close) => [
    make("p", {}, s.unsent ? `${s.unsent} entries are on this phone and go to the server as soon as it answers.` : "Everything is on the server."),
    s.where === "out" ? make("p", {}, "You are signed out. Logging goes on; sign in and it is sent. ", make("a", { href: "/signin" }, "Sign in")) : null,
    ...s.aside.map((k) => make("p.flag", {}, `${k.event.kind}, ${new Date(k.event.at).toLocaleString(document.documentElement.lang)}: ${k.why || "put aside by the server"}`)),
    make("button.primary", {
      onclick() {
        close();
        sync.soon(0);
      },
    }, "Send now"),
  ]);
}
