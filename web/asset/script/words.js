// @ts-check
// The player's words for numbers. Reasons come in words from the server.

import { countOf } from "model";

const pound = 0.45359237;

/** @type {"metric"|"imperial"} */
let units = "metric";
/** @type {Record<string, Rack>} */
let racks = {};

/** @param {"metric"|"imperial"} u @param {Record<string, Rack>} r of the session */
export function speakIn(u, r) {
  units = u;
  racks = r;
}

/** The loads that can be made for a step, lightest first. @param {{loading?: string}|undefined} s @returns {number[]} */
export const loadsOf = (s) => racks[s?.loading ?? ""]?.loads ?? [];
/** What to take for a load, in words, and the plates on each side. @param {Step} s @param {number} kg */
export const takenFor = (s, kg) => {
  const rack = racks[s.loading ?? ""];
  const at = loadsOf(s).indexOf(kg);
  return { take: rack?.take?.[at] ?? "", side: rack?.made?.[at] ?? [] };
};
export const unitName = () => (units === "imperial" ? "lb" : "kg");

/** @param {number} n */
const short = (n) => String(Math.round(n * 100) / 100);

/** A load as a number in the athlete's units. @param {number} kg */
export const inUnits = (kg) => short(units === "imperial" ? Math.round((kg / pound) * 10) / 10 : kg);
/** @param {number} n in the athlete's units @returns {number} kg */
export const fromUnits = (n) => (units === "imperial" ? n * pound : n);

/** @typedef {{loading?: string, perHand?: boolean}} Held what says how a load is held */

/** "14 kg" @param {Held|undefined} s @param {number} kg */
export const loadShort = (s, kg) => racks[s?.loading ?? ""]?.shown[loadsOf(s).indexOf(kg)] ?? `${inUnits(kg)} ${unitName()}`;

/** "14 kg each hand" @param {Held|undefined} s @param {number} kg */
export const loadWords = (s, kg) => loadShort(s, kg) + (s?.perHand ? " each hand" : "");

/** @type {Record<string, [string, string]>} */
const plural = { reps: ["rep", "reps"], seconds: ["s", "s"], contacts: ["landing", "landings"], steps: ["step", "steps"] };

/** "8", "30 s", "20 landings" @param {string} metric @param {number} n */
export const countWords = (metric, n) => (metric === "reps" ? String(n) : `${n} ${plural[metric][n === 1 ? 0 : 1]}`);

/** @param {string} metric */
export const metricWords = (metric) => ({ reps: "reps", seconds: "seconds", contacts: "landings", steps: "steps" })[metric] ?? metric;

/** "8 × 14 kg" @param {Step} s @param {number} n @param {number} kg */
export const doseWords = (s, n, kg) => countWords(s.metric, n) + (kg > 0 ? " × " + loadShort(s, kg) : "");

/** "8 × 14 kg, 2 left" @param {Turn} t */
export function setWords(t) {
  const s = t.set;
  if (!s) return { todo: "to do", skipped: "left out", stopped: "stopped", done: "done" }[t.state];
  return doseWords(t.step, countOf(s), s.loadKg ?? 0) + (s.rated ? `, ${(s.rir ?? 0) > 4 ? "5 or more" : s.rir ?? 0} left` : "") + (s.pain ? `, pain ${s.pain}` : "");
}

/** Eight words at most, for the voice and the live line alike. @param {string} text */
export function eight(text) {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : words.slice(0, 8).join(" ").replace(/[.,]?$/, ".");
}

/** @param {number} ms */
export function ago(ms) {
  const minutes = Math.round(ms / 60e3);
  if (minutes < 60) return `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours ago` : `${Math.round(hours / 24)} days ago`;
}
