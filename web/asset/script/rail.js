// @ts-check
// The tally rail: a set is a tick whose shape says what became of it. The same
// grid as the one the server draws on.

import { make } from "dom";

const step = 7, gap = 8, tall = 20, edge = 3, warm = 8;
const foot = tall - edge, mid = tall / 2;

/** @type {Record<string, [string, (x: number) => string]>} by tick: its class and its lines */
const shapes = {
  "|": ["done", (x) => `M${x} ${edge}V${foot}`],
  ":": ["todo", (x) => `M${x} ${edge}V${mid - 2}M${x} ${mid + 2}V${foot}`],
  "/": ["part", (x) => `M${x - 2} ${foot}L${x + 2} ${edge}`],
  "-": ["todo", (x) => `M${x - 2} ${mid}H${x + 2}`],
  x: ["stop", (x) => `M${x - 2} ${mid - 3}L${x + 2} ${mid + 3}M${x - 2} ${mid + 3}L${x + 2} ${mid - 3}`],
  "'": ["done", (x) => `M${x} ${edge}V${edge + warm}`],
  ",": ["todo", (x) => `M${x} ${edge}V${edge + 3}M${x} ${edge + 6}V${edge + warm}`],
};

/** @returns {{svg: SVGElement, draw: (groups: string[][]) => void}} */
export function rail() {
  const svg = make("svg:svg.rail", { "aria-hidden": "true", preserveAspectRatio: "xMidYMid meet" });
  /** @type {Record<string, SVGElement>} */
  const paths = {};
  for (const [tick, [cls]] of Object.entries(shapes)) svg.append((paths[tick] = make("svg:path." + cls)));
  let before = "";
  return {
    svg,
    draw(groups) {
      const now = groups.map((g) => g.join("")).join(" ");
      if (now === before) return;
      before = now;
      /** @type {Record<string, string>} */
      const lines = {};
      let x = edge;
      for (const g of groups) {
        for (const t of g) {
          lines[t] = (lines[t] ?? "") + shapes[t][1](x);
          x += step;
        }
        x += gap;
      }
      const width = Math.max(1, x - gap + edge - step + edge);
      svg.setAttribute("viewBox", `0 0 ${width} ${tall}`);
      svg.setAttribute("width", String(width));
      svg.setAttribute("height", String(tall));
      for (const [tick, p] of Object.entries(paths)) p.setAttribute("d", lines[tick] ?? "");
    },
  };
}
