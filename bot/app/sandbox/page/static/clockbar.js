// The sandbox's clock and the buttons that move it.

import { weekday } from "./bubbles.js";
import { byId, make } from "./dom.js";
import { ask } from "./socket.js";
import { state, word } from "./state.js";

const MOVES = [
  ["plus-hour", null, { hours: 1 }],
  ["plus-day", null, { hours: 24 }],
  ["friday-10", "hint-10", { friday: "10:00" }],
  ["friday-16", "hint-16", { friday: "16:00" }],
  ["friday-1730", "hint-1730", { friday: "17:30" }],
];

export function drawMoves() {
  byId("moves").replaceChildren(...MOVES.map(([name, hint, goal]) => {
    const button = make("button", { type: "button", onclick: () => move(goal) }, word(name),
      hint ? make("small", {}, word(hint)) : null);
    button.dataset.move = name;
    return button;
  }));
}

export function move(goal) {
  ask({ do: "clock", ...goal });
}

// The server's time is in the office's zone already; only what has passed since is added.
export function drawClock() {
  const { shown, since } = state.clock;
  if (!shown) return;
  const wall = new Date(`${shown.slice(0, 19)}Z`);
  const now = new Date(wall.getTime() + performance.now() - since).toISOString();
  byId("day").textContent = `${now.slice(0, 10)} ${weekday(now)}`;
  byId("time").textContent = now.slice(11, 16);
}
