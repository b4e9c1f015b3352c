// @ts-check
// Tones, a voice or a buzz. Tones lower the music that plays instead of ending it.

/** @typedef {"tone"|"voice"|"vibration"|"none"} Way */

const key = "legwork.sound";
/** @type {AudioContext|null} */
let audio = null;

/** @returns {Way[]} the ways this phone has */
export const ways = () =>
  /** @type {Way[]} */ (["tone", ...("speechSynthesis" in window ? ["voice"] : []), ...("vibrate" in navigator ? ["vibration"] : []), "none"]);

/** @returns {Way} */
export function way() {
  try {
    return /** @type {Way} */ (localStorage.getItem(key)) || "tone";
  } catch {
    return "tone";
  }
}

/** @param {Way} w */
export function choose(w) {
  try {
    localStorage.setItem(key, w);
  } catch {
    // It is asked again another day.
  }
  if (w === "voice") speechSynthesis.speak(new SpeechSynthesisUtterance(" ")); // phones let a voice begin in a tap alone
}

/** Phones allow sound after a tap alone: called in the first one. */
export function ready() {
  if (audio || way() === "none" || typeof AudioContext !== "function") return;
  try {
    const session = /** @type {any} */ (navigator).audioSession;
    if (session) session.type = "transient";
    audio = new AudioContext();
  } catch {
    audio = null;
  }
}

/** @param {number} hertz @param {number} seconds */
function tone(hertz, seconds) {
  if (!audio) return;
  audio.resume().catch(() => {});
  const at = audio.currentTime;
  const gain = new GainNode(audio, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(0.3, at + 0.02);
  gain.gain.setValueAtTime(0.3, at + seconds - 0.05);
  gain.gain.linearRampToValueAtTime(0, at + seconds);
  const o = new OscillatorNode(audio, { frequency: hertz });
  o.connect(gain).connect(audio.destination);
  o.start(at);
  o.stop(at + seconds);
}

/** A short sign on the way, or the long one at the end. @param {boolean} [end] */
export function sign(end = false) {
  if (way() === "vibration") navigator.vibrate?.(end ? [400, 100, 400] : 120);
  else if (way() !== "none") tone(end ? 880 : 660, end ? 0.9 : 0.15);
}

/** @param {string} words what the page says too, eight words at most */
export function speak(words) {
  if (way() !== "voice") return;
  speechSynthesis.cancel();
  speechSynthesis.speak(new SpeechSynthesisUtterance(words));
}
