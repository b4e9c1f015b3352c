// @ts-check
// Buttons that print the page, where there are scripts; without them the browser's
// own way to print is there all the same.
for (const button of document.querySelectorAll("[data-print]")) {
	button.removeAttribute("hidden");
	button.addEventListener("click", () => window.print());
}
