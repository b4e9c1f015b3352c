// @ts-check
// Drags a session of the week to another day. Every day says what would come of it
// while it is dragged, in the words the page brought along; the list behind Move
// does the same without this script.

/** @typedef {{weight: string, name?: string, at?: string, says?: string}} Verdict */

const days = /** @type {HTMLElement | null} */ (document.querySelector("ol.days"));
const said = document.getElementById("said");

/** What is carried now; null = nothing. @type {Carried | null} */
let carried = null;

/** One session on its way to another day. */
class Carried {
  /** @param {HTMLElement} session @param {HTMLElement} handle @param {HTMLElement} list */
  constructor(session, handle, list) {
    this.session = session;
    this.handle = handle;
    this.list = list;
    /** @type {Record<string, Verdict>} */
    this.verdicts = JSON.parse(session.dataset.verdicts || "{}");
    this.rows = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("li.day")]).filter((row) => this.of(row));
    this.home = /** @type {HTMLElement} */ (session.closest("li.day"));
    /** @type {HTMLElement} */
    this.over = this.home;
    list.classList.add("dragging");
    session.classList.add("carried");
    handle.setAttribute("aria-pressed", "true");
    this.still(() => {
      for (const row of this.rows) this.say(row);
    });
    this.hover(this.home);
  }

  /** Does something that makes days taller or lower, and keeps the handle where the finger is. @param {() => void} act */
  still(act) {
    const before = this.handle.getBoundingClientRect().top;
    act();
    scrollBy(0, this.handle.getBoundingClientRect().top - before);
  }

  /** @param {HTMLElement} row @returns {Verdict | undefined} */
  of(row) {
    return this.verdicts[row.dataset.date || ""];
  }

  /** Shows what would come of it on a day. @param {HTMLElement} row */
  say(row) {
    const v = this.of(row);
    if (!v || v.weight === "stands") return;
    row.dataset.weight = v.weight;
    const mark = document.createElement("span");
    mark.className = "weight";
    mark.dataset.weight = v.weight;
    mark.textContent = { free: "+", note: "~", warning: "!" }[v.weight] || "×";
    const text = document.createElement("span");
    text.className = v.says ? "why" : "";
    text.textContent = v.says || v.name + ", " + v.at;
    const p = document.createElement("p");
    p.className = "verdict";
    p.append(mark, text);
    row.append(p);
  }

  /** @param {HTMLElement} row */
  hover(row) {
    if (row === this.over && row.classList.contains("target")) return;
    this.over.classList.remove("target");
    this.over = row;
    row.classList.add("target");
    const v = this.of(row);
    if (!v || v.weight === "stands") return announce(row.dataset.name + ": it stands here");
    announce([row.dataset.name + ", " + v.name, v.says || ""].filter(Boolean).join(". "));
  }

  /** @param {number} by */
  step(by) {
    const i = this.rows.indexOf(this.over) + by;
    if (i < 0 || i >= this.rows.length) return;
    this.hover(this.rows[i]);
    this.rows[i].scrollIntoView({ block: "nearest" });
  }

  /** Puts everything back as it was. */
  end() {
    this.still(() => {
      for (const row of this.rows) {
        row.classList.remove("target");
        delete row.dataset.weight;
        for (const p of row.querySelectorAll(".verdict")) p.remove();
      }
    });
    this.list.classList.remove("dragging");
    this.session.classList.remove("carried");
    this.handle.setAttribute("aria-pressed", "false");
    carried = null;
  }

  drop() {
    const row = this.over, v = this.of(row);
    this.end();
    if (!v || v.weight === "stands") return announce("Left where it stands");
    if (v.weight === "hard") return announce(v.says || "That day takes no training");
    send(this.session, row.dataset.date || "");
  }
}

/** @param {string} text */
function announce(text) {
  if (said) said.textContent = text;
}

/** Sends the move as the list's form would. @param {HTMLElement} session @param {string} day */
function send(session, day) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/session/" + encodeURIComponent(session.dataset.session || "") + "/move";
  for (const [name, value] of [["day", day], ["seen", session.dataset.seen || ""]]) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}

/** The day under a point, if the session may be held over it. @param {number} x @param {number} y */
function dayAt(x, y) {
  const row = /** @type {HTMLElement | null | undefined} */ (document.elementFromPoint(x, y)?.closest("li.day"));
  return row && carried?.rows.includes(row) ? row : null;
}

const slip = 8; // px that a finger may slip without having dragged
let downAt = 0; // where the finger came down
const edge = 72; // px from the top and foot of the window in which it scrolls

/** @param {PointerEvent} e */
function moved(e) {
  if (!carried) return;
  if (e.clientY < edge) scrollBy(0, -8);
  if (e.clientY > innerHeight - edge) scrollBy(0, 8);
  const row = dayAt(e.clientX, e.clientY);
  if (row) carried.hover(row);
}

/** @param {HTMLElement} session @param {HTMLElement} list */
function handleFor(session, list) {
  const handle = document.createElement("button");
  handle.type = "button";
  handle.className = "handle";
  handle.textContent = "⠿";
  handle.setAttribute("aria-label", "Drag " + (session.dataset.name || "session") + ", or press Enter and use the arrow keys");
  handle.setAttribute("aria-pressed", "false");
  handle.addEventListener("pointerdown", (e) => {
    if (e.button !== 0) return;
    carried?.end();
    handle.setPointerCapture(e.pointerId);
    downAt = e.clientY;
    carried = new Carried(session, handle, list);
  });
  handle.addEventListener("pointermove", moved);
  handle.addEventListener("pointerup", (e) => {
    if (!carried) return;
    const row = Math.abs(e.clientY - downAt) > slip ? dayAt(e.clientX, e.clientY) : null;
    if (row) carried.hover(row);
    if (row) carried.drop();
    else carried.end();
  });
  handle.addEventListener("pointercancel", () => carried?.end());
  handle.addEventListener("blur", () => carried?.end());
  handle.addEventListener("keydown", (e) => {
    const keys = { Enter: () => carried?.drop(), " ": () => carried?.drop(), Escape: () => carried?.end(), ArrowUp: () => carried?.step(-1), ArrowDown: () => carried?.step(1) };
    const act = keys[/** @type {keyof typeof keys} */ (e.key)];
    if (!act) return;
    if (carried) {
      e.preventDefault();
      act();
    } else if (e.key === "Enter" || e.key === " ") {
      e.preventDefault();
      carried = new Carried(session, handle, list);
    }
  });
  return handle;
}

if (days) {
  for (const session of /** @type {NodeListOf<HTMLElement>} */ (days.querySelectorAll(".planned"))) {
    if (session.dataset.verdicts) session.querySelector("p.lift")?.append(handleFor(session, days));
  }
}
