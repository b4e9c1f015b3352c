// @ts-check
// Events as docs/journal.md has them: ids that rise, counts without gaps.

/** @param {number} ms @returns {string} a UUID of version 7 for a moment */
function uuid(ms) {
  const b = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) b[i] = Math.floor(ms / 2 ** (8 * (5 - i))) % 256;
  b[6] = 0x70 | (b[6] & 0x0f);
  b[8] = 0x80 | (b[8] & 0x3f);
  const hex = Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** @param {string} id @returns {number} the milliseconds it was made at */
export const momentOf = (id) => parseInt(id.slice(0, 8) + id.slice(9, 13), 16) || 0;

/** By minutes from UTC: a browser takes long to tell its zone's name. @type {Map<number, string>} */
const names = new Map();

/** @param {number} minutes */
function nameOf(minutes) {
  const name = names.get(minutes) ?? (Intl.DateTimeFormat().resolvedOptions().timeZone || "");
  names.set(minutes, name);
  return name;
}

/** @param {Date} now @returns {string} where the phone is: "+01:00[Europe/Berlin]"; empty for UTC */
export function zone(now) {
  const minutes = -now.getTimezoneOffset();
  const two = (/** @type {number} */ n) => String(Math.floor(n)).padStart(2, "0");
  const name = nameOf(minutes);
  if (minutes === 0 && (name === "UTC" || name === "Etc/UTC" || name === "")) return "";
  const size = Math.abs(minutes);
  const known = /^[A-Za-z]+(\/[\w+-]+)+$/.test(name) ? `[${name}]` : "";
  return `${minutes < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}${known}`;
}

/**
 * A pen writes for one athlete on one device. What it writes at once has ids one
 * millisecond apart and what it writes later lies two away at least, so that undo
 * can tell what belongs together.
 */
export class Pen {
  /** @param {string} athlete @param {string} device @param {{seq: number, last: string}} so far */
  constructor(athlete, device, { seq, last }) {
    this.athlete = athlete;
    this.device = device;
    this.seq = seq;
    this.last = last;
  }

  /** Ids made from now on are above this one too. @param {string} id */
  heard(id) {
    if (id > this.last) this.last = id;
  }

  /**
   * @param {Draft[]} drafts what happens at once
   * @param {{now: number, session?: string, mono?: number}} when
   * @returns {JournalEvent[]}
   */
  write(drafts, { now, session, mono }) {
    const tz = zone(new Date(now));
    let ms = Math.max(now, momentOf(this.last) + 2);
    return drafts.map((d) => {
      const own = d.kind.startsWith("own.");
      const id = uuid(ms++);
      this.last = id;
      /** @type {JournalEvent} */
      const e = { id, athlete: this.athlete, device: this.device, seq: own ? 0 : ++this.seq, kind: d.kind, version: 1, at: now, body: d.body ?? {} };
      if (session) e.session = session;
      if (d.slot) e.slot = d.slot;
      if (tz) e.tz = tz;
      if (mono) e.mono = Math.max(1, Math.round(mono));
      if (d.base) e.base = d.base;
      return e;
    });
  }
}
