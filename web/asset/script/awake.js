// @ts-check
// Keeps the screen on while a session goes on.

/** @type {any} */
let lock = null;
let wanted = false;
/** @type {(on: boolean) => void} */
let said = () => {};

async function take() {
  if (!wanted || lock || document.visibilityState !== "visible") return;
  try {
    lock = await navigator.wakeLock.request("screen");
    lock.addEventListener("release", () => (lock = null));
    said(true);
  } catch {
    said(false); // battery saver, an old phone, or no HTTPS
  }
}

/** @param {(on: boolean) => void} say told whether the screen stays on */
export function stayAwake(say) {
  said = say;
  if (!wanted) document.addEventListener("visibilitychange", take);
  wanted = true;
  take();
}

export function sleepAgain() {
  wanted = false;
  lock?.release();
}
