// @ts-check
// What the phone keeps. Every event goes to three places in turn: a mirror in
// localStorage at once, IndexedDB when the tap is seen, and the server.
// Nothing is taken from one before it is in the next.

const mirror = "legwork.event.";
const days30 = 30 * 24 * 3600e3;

/** @type {Promise<IDBDatabase>|null} */
let database = null;
/** Events that neither the disk nor the mirror took. @type {Map<string, Kept>} */
const afloat = new Map();
/** Events that this page saw on the disk, by id. @type {Set<string>} */
const landed = new Set();

/** @type {Set<() => void>} */
const mourners = new Set();

/** @param {() => void} f called when the browser closed the store: it may have been emptied */
export const bereaved = (f) => mourners.add(f);

/** @param {IDBRequest} r @returns {Promise<any>} */
const answer = (r) =>
  new Promise((yes, no) => {
    r.onsuccess = () => yes(r.result);
    r.onerror = () => no(r.error);
  });

function connect() {
  database ??= new Promise((yes, no) => {
    const r = indexedDB.open("legwork", 1);
    r.onupgradeneeded = () => {
      r.result.createObjectStore("events", { keyPath: "id" }).createIndex("session", "session");
      r.result.createObjectStore("facts");
    };
    r.onsuccess = () => {
      const db = r.result;
      db.onversionchange = () => {
        db.close();
        database = null;
      };
      db.onclose = () => {
        database = null;
        landed.clear();
        for (const f of mourners) f();
      };
      yes(db);
    };
    r.onblocked = r.onerror = () => no(r.error ?? new Error("the store is held by another version"));
  });
  database.catch(() => (database = null));
  return database;
}

/**
 * Works in one transaction that counts as done when it is on the disk. Phones
 * drop connections in the background, and only a new one heals: once.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(events: IDBObjectStore, facts: IDBObjectStore) => Promise<T>|T} work
 * @returns {Promise<T>}
 */
async function within(mode, work) {
  for (let again = false; ; again = true) {
    try {
      const db = await connect();
      const t = db.transaction(["events", "facts"], mode, { durability: "strict" });
      const done = new Promise((yes, no) => {
        t.oncomplete = yes;
        t.onabort = () => no(t.error ?? new Error("the store gave up"));
      });
      done.catch(() => {});
      // What stops the work is said by the transaction: that there is no room, for one.
      const out = await Promise.resolve(work(t.objectStore("events"), t.objectStore("facts"))).catch(async (e) => {
        await done;
        throw e;
      });
      await done;
      return out;
    } catch (e) {
      database = null;
      if (again) throw e;
      if (/** @type {any} */ (e)?.name === "QuotaExceededError") await makeRoom();
    }
  }
}

/** Pictures and pages can be fetched again; what was logged cannot. */
async function makeRoom() {
  for (const name of ["figures", "pages"]) await caches.delete(name);
}

/** @param {string} name @returns {Promise<any>} a fact by its name; undefined = not known */
export const fact = (name) => within("readonly", (_, facts) => answer(facts.get(name)));

/** @param {string} name @param {any} value undefined forgets it */
export const setFact = (name, value) =>
  within("readwrite", (_, facts) => {
    value === undefined ? facts.delete(name) : facts.put(value, name);
  });

/** @param {Set<string>} [but] ids that are not wanted @returns {Kept[]} what the mirror holds */
function mirrored(but) {
  /** @type {Kept[]} */
  const out = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i) ?? "";
      if (key.startsWith(mirror) && !but?.has(key.slice(mirror.length))) out.push(JSON.parse(localStorage.getItem(key) ?? ""));
    }
  } catch {
    // A mirror that cannot be read holds nothing that helps.
  }
  return out;
}

/** @param {string} id */
function unmirror(id) {
  try {
    localStorage.removeItem(mirror + id);
  } catch {
    // It is read again at the next start, and known by its id then.
  }
}

/** @param {JournalEvent} event @returns {Kept} */
const fresh = (event) => ({
  id: event.id,
  athlete: event.athlete,
  session: event.session ?? "",
  standing: event.kind.startsWith("own.") ? "own" : "new",
  event,
});

/**
 * Keeps events that happened here. The mirror has them when this returns; the
 * promise says where they ended up.
 * @param {JournalEvent[]} events
 * @returns {Promise<"disk"|"mirror"|"afloat">}
 */
export function keep(events) {
  const list = events.map(fresh);
  let held = true;
  for (const k of list) {
    try {
      localStorage.setItem(mirror + k.id, JSON.stringify(k));
    } catch {
      held = false;
      afloat.set(k.id, k);
    }
  }
  return (held ? drawn() : Promise.resolve()).then(() => toDisk(ashore(list))).then(
    () => "disk",
    () => (held ? "mirror" : "afloat"),
  );
}

/**
 * What a full disk did not take goes there first and in its order, or the counts
 * of what comes later would be given twice.
 * @param {Kept[]} list @returns {Kept[]}
 */
function ashore(list) {
  const all = new Map([...mirrored(landed), ...afloat.values(), ...list].map((k) => [k.id, k]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** When the browser has drawn what was tapped: the disk takes longer than a tap may. It soon is so too where nothing is drawn. @returns {Promise<void>} */
const drawn = () =>
  new Promise((yes) => {
    requestAnimationFrame(() => setTimeout(yes));
    setTimeout(yes, 100);
  });

/** @param {Kept[]} list */
async function toDisk(list) {
  await within("readwrite", async (events, facts) => {
    for (const k of list) {
      const known = await answer(events.get(k.id));
      if (known) k.standing = known.standing;
      // What was sent from the mirror may have been told back: it is this phone's all the same, and its count is used.
      if (known?.standing === "other") Object.assign(k, { standing: "kept", event: known.event });
      else if (known) continue;
      await counted(k, facts);
      events.put(k);
    }
  });
  // What leaves the mirror is sent or on the disk; until it is sent, both hold it.
  for (const k of list) {
    afloat.delete(k.id);
    landed.add(k.id);
  }
}

/**
 * Keeps events of this page once more, where the store does not have them.
 * @param {JournalEvent[]} events of this device
 */
export const again = (events) => toDisk(events.map(fresh));

/**
 * Counts have no gaps and no doubles, whichever tab wrote.
 * @param {Kept} k @param {IDBObjectStore} facts
 */
async function counted(k, facts) {
  if (k.standing === "own" || k.standing === "other") return;
  const name = "pen " + k.event.athlete + " " + k.event.device;
  // A store that was emptied counts on from what the event says: most of the time it is the very count the server knows it by.
  const pen = (await answer(facts.get(name))) ?? { seq: (k.event.seq || 1) - 1, last: "" };
  if (k.standing === "new") k.event.seq = pen.seq + 1;
  facts.put({ seq: Math.max(pen.seq, k.event.seq), last: k.id > pen.last ? k.id : pen.last }, name);
}

/** Brings what only the mirror or memory holds to the disk. @returns {Promise<boolean>} whether all of it is there */
export async function recover() {
  const list = [...mirrored(), ...afloat.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (list.length === 0) return true;
  try {
    await toDisk(list);
  } catch {
    return false;
  }
  for (const k of list) if (k.standing !== "new") unmirror(k.id);
  return true;
}

/**
 * What an athlete's pen on this device has to go on from.
 * @param {string} athlete @param {string} visit the server's name for this browser's visit
 * @returns {Promise<{device: string, seq: number, last: string}>}
 */
export async function penOf(athlete, visit) {
  let suffix = "";
  try {
    suffix = await within("readwrite", async (_, facts) => {
      const known = await answer(facts.get("device"));
      if (known) return known;
      const made = Array.from(crypto.getRandomValues(new Uint8Array(4)), (b) => b.toString(16).padStart(2, "0")).join("");
      facts.put(made, "device");
      return made;
    });
    const device = visit + "-" + suffix;
    return { device, ...((await fact("pen " + athlete + " " + device)) ?? { seq: 0, last: "" }) };
  } catch {
    // Without a store every page is a device of its own, so that no count is used twice.
    const made = Array.from(crypto.getRandomValues(new Uint8Array(4)), (b) => b.toString(16).padStart(2, "0")).join("");
    return { device: visit + "-" + made, seq: 0, last: "" };
  }
}

/** @param {(k: Kept) => boolean} wanted @param {string} [session] @returns {Promise<Kept[]>} by id */
async function listed(wanted, session) {
  /** @type {Map<string, Kept>} */
  const found = new Map([...mirrored(), ...afloat.values()].map((k) => [k.id, k]));
  try {
    const disk = await within("readonly", (events) => answer(session ? events.index("session").getAll(session) : events.getAll()));
    for (const k of disk) found.set(k.id, k);
  } catch {
    // The mirror has to do.
  }
  return [...found.values()].filter(wanted).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @param {string} athlete @returns {Promise<Kept[]>} what the server does not have yet */
export const unsent = (athlete) => listed((k) => k.athlete === athlete && k.standing === "new");

/** @param {string} athlete @returns {Promise<Kept[]>} what the server put aside or would not have */
export const aside = (athlete) => listed((k) => k.athlete === athlete && (k.standing === "parked" || k.standing === "refused"));

/** @param {string} athlete @param {string} session @returns {Promise<JournalEvent[]>} */
export const eventsOf = async (athlete, session) =>
  (await listed((k) => k.athlete === athlete && k.session === session && k.standing !== "refused", session)).map((k) => k.event);

/** @returns {Promise<boolean>} whether a session was begun and not finished; true also when that cannot be read */
export async function underway() {
  try {
    const open = await fact("open");
    if (!open) return false;
    const list = await eventsOf(open.athlete, open.id);
    const back = new Set(list.filter((e) => e.kind === "event.undone").map((e) => e.base));
    return !list.some((e) => e.kind === "session.finished" && !back.has(e.id));
  } catch {
    return true;
  }
}

/**
 * Writes down what the server said of events.
 * @param {{id: string, verdict: string, why?: string}[]} answers @param {number} now
 */
export async function answered(answers, now) {
  const judged = (/** @type {Kept} */ k, /** @type {{verdict: string, why?: string}} */ a) => {
    k.standing = a.verdict === "applied" || a.verdict === "duplicate" ? "kept" : a.verdict === "parked" ? "parked" : "refused";
    k.why = a.why;
    k.acked = now;
    return k;
  };
  /** @type {Set<string>} */
  const gone = new Set();
  await within("readwrite", async (events) => {
    gone.clear();
    for (const a of answers) {
      const k = /** @type {Kept|undefined} */ (await answer(events.get(a.id)));
      if (k) events.put(judged(k, a));
      else gone.add(a.id);
    }
  });
  // What has no place on the disk stays where it is: the session would not know it any more.
  const elsewhere = new Map([...mirrored(), ...afloat.values()].map((k) => [k.id, k]));
  for (const a of answers) {
    const k = gone.has(a.id) && elsewhere.get(a.id);
    if (k) remirror(judged(k, a));
    else {
      unmirror(a.id);
      afloat.delete(a.id);
    }
  }
}

/** @param {Kept} k */
function remirror(k) {
  if (afloat.has(k.id)) afloat.set(k.id, k);
  else {
    try {
      localStorage.setItem(mirror + k.id, JSON.stringify(k));
    } catch {
      // It is sent once more, and known by its id then.
    }
  }
}

/** Keeps what other devices wrote. @param {JournalEvent[]} list */
export const learned = (list) =>
  within("readwrite", async (events) => {
    for (const event of list) {
      if (!(await answer(events.get(event.id)))) events.put({ ...fresh(event), standing: "other" });
    }
  });

/** The server was set back: what it said it had goes to it once more. @param {string} athlete */
export const resend = (athlete) => sweep((k) => (k.athlete === athlete && k.standing === "kept" ? { ...k, standing: "new" } : k));

/** Forgets what the server has had for thirty days. @param {number} now */
export const tidy = (now) =>
  sweep((k) => ((k.standing === "kept" && (k.acked ?? now) < now - days30) || (k.standing !== "new" && k.standing !== "kept" && k.event.at < now - 2 * days30) ? null : k));

/** @param {(k: Kept) => Kept|null} change null removes it */
const sweep = (change) =>
  within("readwrite", async (events) => {
    for (const k of await answer(events.getAll())) {
      const next = change(k);
      if (!next) events.delete(k.id);
      else if (next !== k) events.put(next);
    }
  });

/** Forgets everything: for signing out. */
export async function forget() {
  for (const k of mirrored()) unmirror(k.id);
  await within("readwrite", (events, facts) => {
    events.clear();
    facts.clear();
  });
}

/** @returns {number} how many events are in this page's memory alone */
export const loose = () => [...afloat.values()].filter((k) => k.standing === "new").length;

/** For tests of a phone that drops its connection. */
export const drop = async () => (await connect()).close();
