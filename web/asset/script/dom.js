// @ts-check
// Elements made by hand: no markup is ever read from text.

const vector = "http://www.w3.org/2000/svg";

/**
 * @param {string} name "button", "p.quiet" or "svg:path"
 * @param {Record<string, any>} [traits] attributes; those beginning with "on" are listeners
 * @param {...(Node|string|number|null|undefined|false)} inner
 * @returns {any} the element
 */
export function make(name, traits = {}, ...inner) {
  const [tag, ...classes] = name.split(".");
  const drawn = tag.startsWith("svg:");
  const x = drawn ? document.createElementNS(vector, tag.slice(4)) : document.createElement(tag);
  if (classes.length) x.setAttribute("class", classes.join(" "));
  if (tag === "button") x.setAttribute("type", "button");
  for (const [key, value] of Object.entries(traits)) {
    if (key.startsWith("on")) x.addEventListener(key.slice(2), value);
    else if (value === true) x.setAttribute(key, "");
    else if (value !== false && value != null) x.setAttribute(key, String(value));
  }
  fill(x, ...inner);
  return x;
}

/** @param {Element} x @param {...(Node|string|number|null|undefined|false)} inner */
export function fill(x, ...inner) {
  x.replaceChildren(...inner.filter((n) => n != null && n !== false && n !== "").map((n) => (n instanceof Node ? n : String(n))));
}

/** Writes only what is new: an unchanged line costs no layout. @param {Element} x @param {string|number} text */
export function say(x, text) {
  if (x.textContent !== String(text)) x.textContent = String(text);
}

/** @param {Element} x @param {boolean} visible */
export function show(x, visible) {
  if (x instanceof HTMLElement || x instanceof SVGElement) x.toggleAttribute("hidden", !visible);
}
