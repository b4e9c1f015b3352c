// @ts-check
// Tells the server the browser's time zone, so that it knows which day it is here. A
// page that was made for another time than the browser's, [data-east] minutes from
// UTC, is read again, once: the next page is made with what is told now.

export {}; // a module

const name = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone ?? "");
const told = `zone=${name}`;
const has = () => document.cookie.split("; ").includes(told);

if (name && !has()) {
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `${told}; path=/; max-age=31536000; samesite=lax${secure}`;
  const made = /** @type {HTMLElement | null} */ (document.querySelector("[data-east]"))?.dataset.east;
  if (made && Number(made) !== -new Date().getTimezoneOffset() && has()) location.reload();
}
