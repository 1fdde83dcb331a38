// Things to try: a tap opens the chat, takes the part and writes the words.

import { move } from "./clockbar.js";
import { write } from "./composer.js";
import { byId, make } from "./dom.js";
import { state, word } from "./state.js";

const done = new Set();

export function drawGuide(open) {
  byId("steps").replaceChildren(...state.guide.map((step) => {
    const button = make("button", { type: "button", onclick: () => take(step, open) },
      make("b", {}, word(`guide-${step.name}`)),
      step.text ? make("code", {}, step.text) : null,
      make("small", {}, word(`guide-${step.name}-note`)));
    button.dataset.step = step.name;
    return make("li", { className: done.has(step.name) ? "done" : "" }, button);
  }));
}

function take(step, open) {
  done.add(step.name);
  document.body.classList.remove("guided");
  if (step.chat) {
    if (step.as) state.as.set(step.chat, step.as);
    open(step.chat);
  }
  if (step.text) write(step.text);
  if (step.friday) move({ friday: step.friday });
  drawGuide(open);
}

export function prepareGuide() {
  byId("guide-open").onclick = () => document.body.classList.add("guided");
  byId("guide-close").onclick = () => document.body.classList.remove("guided");
}
