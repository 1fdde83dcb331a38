// The line to type in: as whom, replying to what, editing what.

import { gist } from "./chats.js";
import { byId, make, toast } from "./dom.js";
import { ask } from "./socket.js";
import { playable, playedIn, state, word } from "./state.js";

const LARGEST = 4 * 1024 * 1024; // bytes
let replying = null;
let editing = null;

export function drawComposer(chat) {
  const people = playable(chat).map((person) =>
    make("option", { value: person.id }, `${person.name} · ${word(`role-${person.role}`)}`));
  byId("as").replaceChildren(...people);
  byId("as").value = playedIn(chat);
  byId("words").placeholder = word("type-here");
  byId("attach").title = word("attach");
  byId("attach").ariaLabel = word("attach");
  byId("words").ariaLabel = word("type-here");
}

export function reply(message) {
  editing = null;
  replying = message;
  context(`${word("replying")} ${state.people.get(message.from)?.name ?? ""}`, gist(message));
}

export function edit(message) {
  replying = null;
  editing = message;
  context(word("editing"), gist(message));
  write(message.text);
}

export function write(text) {
  byId("words").value = text;
  fit();
  if (text) byId("words").focus();
}

export function forget() {
  replying = editing = null;
  byId("context").hidden = true;
}

export function prepare(onPlayer) {
  byId("composer").onsubmit = (event) => { event.preventDefault(); send(); };
  byId("words").oninput = fit;
  byId("words").onkeydown = (event) => {
    const ready = event.key === "Enter" && !event.shiftKey && !event.isComposing;
    if (ready) { event.preventDefault(); send(); }
    if (event.key === "Escape") forget();
  };
  byId("context-close").onclick = () => { forget(); write(""); };
  byId("as").onchange = () => { state.as.set(state.open, Number(byId("as").value)); onPlayer(); };
  byId("attach").onclick = () => byId("file").click();
  byId("file").onchange = () => attach(byId("file").files[0]);
}

function context(title, words) {
  byId("context-title").textContent = title;
  byId("context-words").textContent = words;
  byId("context").hidden = false;
  byId("words").focus();
}

function fit() {
  const box = byId("words");
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 160)}px`;
}

function here() {
  const chat = state.chats.get(state.open);
  return { as: playedIn(chat), chat: chat.id };
}

function send() {
  const text = byId("words").value.trim();
  if (!text) return;
  if (editing) ask({ do: "edit", ...here(), message: editing.id, text });
  else ask({ do: "say", ...here(), text, replyTo: replying?.id ?? null });
  forget();
  write("");
}

async function attach(file) {
  if (!file) return;
  byId("file").value = "";
  if (file.size > LARGEST) { toast(word("too-large")); return; }
  const content = await base64(file);
  ask({
    do: "file", ...here(), name: file.name, picture: file.type.startsWith("image/"),
    text: byId("words").value, content,
  });
  write("");
}

function base64(file) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(",", 2)[1]);
    reader.readAsDataURL(file);
  });
}
