// @ts-check
// What a load is made of, drawn: a bar with its plates, or what is taken in hand.

import { make, say, show } from "dom";
import { takenFor } from "words";

const level = 24;

/** @param {number} x middle @param {number} tall @param {number} wide @returns {string} */
const block = (x, tall, wide) => `M${x - wide / 2} ${level - tall / 2}h${wide}v${tall}h${-wide}z`;

/** @param {number[]} side plates of one end, heaviest first @returns {[string, number]} lines, and how wide */
function bar(side) {
  const half = 28 + Math.max(3, side.length) * 7;
  let d = `M2 ${level}H${2 * half - 2}`;
  side.forEach((kg, i) => {
    const tall = Math.min(46, 12 + 7 * Math.sqrt(kg));
    for (const way of [1, -1]) d += block(half + way * (24 + i * 7), tall, 3);
  });
  return [d, 2 * half];
}

/** @param {number} x middle @param {number} kg */
const dumbbell = (x, kg) => [-1, 1].reduce((d, way) => d + block(x + way * 15, 12 + 4 * Math.sqrt(kg), 8), `M${x - 11} ${level}h22`);

const kettlebell = `M32 22v-10a8 8 0 0 1 16 0v10h-2v-10a6 6 0 0 0-12 0v10zM28 32a12 12 0 1 0 24 0a12 12 0 1 0-24 0z`;

/** @returns {{box: Element, paint: (step: Step, kg: number) => void}} */
export function made() {
  const lines = make("svg:path");
  const svg = make("svg:svg", { "aria-hidden": "true", height: 2 * level }, lines);
  const words = make("p");
  const box = make("div.made", {}, svg, words);
  return {
    box,
    paint(step, kg) {
      const { take, side } = takenFor(step, kg);
      show(box, take !== "");
      if (words.textContent === take) return;
      say(words, take);
      const [d, wide] = step.loading === "kettlebell" ? [kettlebell, 80] : step.loading === "dumbbell" ? [dumbbell(40, kg), 80] : step.loading === "dumbbells" ? [dumbbell(34, kg) + dumbbell(94, kg), 128] : bar(side);
      lines.setAttribute("d", d);
      svg.setAttribute("viewBox", `0 0 ${wide} ${2 * level}`);
    },
  };
}
