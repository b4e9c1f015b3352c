// @ts-check
// Sheets: a dialog from the bottom, closed by its button, by Escape or by a tap
// beside it. The focus goes back to where it was.

import { make } from "dom";

/**
 * @param {string} title
 * @param {(close: () => void, sheet: HTMLDialogElement) => (Node|string|null)[]} inner
 * @param {{leave?: string, closed?: () => void}} [more] the word on the button that closes
 * @returns {HTMLDialogElement}
 */
export function open(title, inner, { leave = "Close", closed } = {}) {
  const heading = make("h2", { id: "sheet-title", tabindex: "-1" }, title);
  /** @type {HTMLDialogElement} */
  const sheet = make("dialog.sheet", { "aria-labelledby": "sheet-title" });
  const close = () => sheet.close();
  sheet.append(heading, ...inner(close, sheet).filter((x) => x !== null), make("button.secondary.close", { onclick: close }, leave));
  sheet.addEventListener("click", (e) => {
    if (e.target === sheet) close();
  });
  sheet.addEventListener("close", () => {
    sheet.remove();
    closed?.();
  });
  document.body.append(sheet);
  sheet.showModal();
  return sheet;
}

/**
 * A choice of one: chips.
 * @param {string} legend @param {string} name
 * @param {{value: string|number, text: string, more?: string}[]} list
 * @param {string|number|null} chosen
 * @param {(value: string) => void} pick
 * @returns {HTMLFieldSetElement}
 */
export function chips(legend, name, list, chosen, pick) {
  return make(
    "fieldset.pick",
    { onchange: (/** @type {any} */ e) => pick(e.target.value) },
    make("legend", {}, legend),
    make(
      "div.chips",
      {},
      ...list.map((c) =>
        make("label", {}, make("input", { type: "radio", name, value: c.value, checked: String(c.value) === String(chosen) }), make("span", {}, c.text, c.more && make("small", {}, c.more))),
      ),
    ),
  );
}

/** Words in the voice of a reason. @param {Why[]} list */
export const reasons = (list) => list.map((w) => make("p.why", {}, w.text + " ", make("span.rule", {}, w.rule)));
