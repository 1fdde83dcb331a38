// The page: what happens is put into the state, then what shows it is drawn again.

import { drawBubbles, show } from "./bubbles.js";
import { drawChats } from "./chats.js";
import { drawClock, drawMoves } from "./clockbar.js";
import { drawComposer, edit, forget, prepare, reply, write } from "./composer.js";
import { byId, face, toast } from "./dom.js";
import { drawGuide, prepareGuide } from "./guide.js";
import { connect } from "./socket.js";
import { load, playable, playedIn, put, remove, setClock, state, titleOf, word } from "./state.js";

const on = { reply, edit, command: (words) => write(words) };

function hear(told) {
  if (told.event === "state") begin(told);
  if (told.event === "message") { put(told); seen(told.chat.id); }
  if (told.event === "removed") { remove(told); seen(told.chat); }
  if (told.event === "notice" && told.text) notice(told);
  if (told.event === "refused") toast(`${word("refused")}: ${told.reason}`);
  if (told.event === "clock") {
    setClock(told.now);
    document.body.classList.toggle("moving", told.moving);
    if (told.moving) toast(word("moving"));
    drawClock();
    drawChats(open);
  }
}

function begin(told) {
  load(told);
  const wide = window.matchMedia("(min-width: 701px)").matches;
  if (!state.open && wide && state.guide.length) state.open = state.guide[0].chat;
  drawAll();
}

function seen(chat) {
  drawChats(open);
  if (chat === state.open) drawBubbles(state.chats.get(chat), on);
}

function notice(told) {
  const chat = state.chats.get(state.open);
  if (chat && told.person === playedIn(chat)) toast(told.text, told.show_alert);
}

function drawAll() {
  document.documentElement.lang = state.language;
  document.title = word("title");
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = word(element.dataset.word);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.ariaLabel = word(element.dataset.label);
  }
  byId("search").placeholder = word("search");
  byId("search").ariaLabel = word("search");
  drawMoves();
  drawClock();
  drawChats(open);
  drawGuide(open);
  if (state.open) drawChat();
}

function drawChat() {
  const chat = state.chats.get(state.open);
  const people = playable(chat);
  byId("nothing").hidden = true;
  for (const part of ["head", "bubbles", "composer"]) byId(part).hidden = false;
  byId("head-face").replaceWith(Object.assign(face(chat.id, chat.title, false), { id: "head-face" }));
  byId("privately").hidden = chat.kind === "private";
  byId("head-title").textContent = titleOf(chat);
  const first = people.slice(0, 3).map((person) => person.name).join("、");
  const gap = state.language === "en" ? " " : "";
  byId("head-note").textContent = chat.kind === "private" ? word(`role-${people[0].role}`)
    : `${chat.members.length}${gap}${word("members")} · ${first}${people.length > 3 ? "…" : ""}`;
  drawComposer(chat);
  drawBubbles(chat, on);
}

function open(id) {
  state.open = id;
  state.unread.delete(id);
  document.body.dataset.view = "chat";
  forget();
  drawChats(open);
  drawChat();
  write("");
}

byId("search").oninput = () => drawChats(open);
byId("back").onclick = () => { document.body.dataset.view = "list"; };
byId("privately").onclick = () => open(playedIn(state.chats.get(state.open)));
byId("language").onclick = () => {
  state.language = state.language === "en" ? "zh-Hans" : "en";
  localStorage.setItem("language", state.language);
  drawAll();
};
prepare(() => drawBubbles(state.chats.get(state.open), on));
prepareGuide();
document.addEventListener("goto", ({ detail }) => {
  if (!state.chats.has(detail.chat)) return;
  open(detail.chat);
  show(detail.message);
});
setInterval(drawClock, 1000);
connect(hear);
