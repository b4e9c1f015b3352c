// @ts-check
// Time that goes on whatever is done to the phone's clock.

const farther = 5000; // ms the two clocks may differ before one of them was touched
const longestSleep = 30 * 60e3;

const began = performance.now();
const start = Date.now();
let offset = 0; // of the wall clock from ours
let slept = 0;
let away = 0; // until when, by performance.now, a jump may have been sleep

if (typeof document !== "undefined")
  document.addEventListener("visibilitychange", () => (away = document.visibilityState === "hidden" ? Infinity : performance.now() + 3000));

/**
 * Milliseconds like Date.now, counted by a clock that nobody sets. That one may
 * stand still while a phone sleeps: a jump after the page was away is sleep, any
 * other is somebody setting the clock.
 * @returns {number}
 */
export function time() {
  const steady = performance.now();
  const ours = start + (steady - began) + slept;
  const jump = Date.now() - ours - offset;
  if (Math.abs(jump) <= farther) return ours;
  if (jump > 0 && jump < longestSleep && steady < away) {
    slept += jump;
    return ours + jump;
  }
  offset += jump;
  return ours;
}

/** @param {number} ms @returns {string} "1:12" */
export function clock(ms) {
  const s = Math.max(0, Math.ceil(ms / 1000));
  const two = String(s % 60).padStart(2, "0");
  return s < 3600 ? `${Math.floor(s / 60)}:${two}` : `${Math.floor(s / 3600)}:${String(Math.floor(s / 60) % 60).padStart(2, "0")}:${two}`;
}

/**
 * A span with marks on the way: each is called once, and not again when the span
 * is made longer.
 */
export class Span {
  /**
   * @param {number} total ms
   * @param {{left: number, do: () => void}[]} marks by what is left of it
   */
  constructor(total, marks) {
    this.total = total;
    this.end = time() + total;
    this.marks = marks.filter((m) => m.left < total);
  }

  get left() {
    return this.end - time();
  }

  /** @param {number} ms */
  add(ms) {
    this.end += ms;
    this.total = Math.max(this.total, this.left);
  }

  /** Calls the marks that were passed; of several at once the last alone. */
  tick() {
    const left = this.left;
    const passed = this.marks.filter((m) => left <= m.left);
    if (passed.length === 0) return;
    this.marks = this.marks.filter((m) => !passed.includes(m));
    passed.reduce((a, b) => (b.left < a.left ? b : a)).do();
  }
}
