// The messages of the open chat.

import { gist, serviceWords } from "./chats.js";
import { byId, dayOf, face, hue, make, timeOf } from "./dom.js";
import { openLink } from "./links.js";
import { ask } from "./socket.js";
import { playedIn, state, word } from "./state.js";
import { rich } from "./text.js";

export function drawBubbles(chat, on) {
  const box = byId("bubbles");
  const atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < 120;
  const messages = [...chat.messages.values()].sort((one, other) => one.id - other.id);
  const lines = [];
  messages.forEach((message, index) => {
    const before = messages[index - 1];
    if (!before || dayOf(before.at) !== dayOf(message.at)) lines.push(day(message.at));
    if (message.service) lines.push(make("div", { className: "day" }, serviceWords(message)));
    else lines.push(line(chat, message, before, messages[index + 1], on));
  });
  box.replaceChildren(...lines);
  if (atEnd || box.dataset.chat !== String(chat.id)) box.scrollTop = box.scrollHeight;
  box.dataset.chat = chat.id;
}

export function weekday(at) {
  const index = new Date(`${dayOf(at)}T00:00:00Z`).getUTCDay();
  return word("weekdays").split(" ")[index] ?? "";
}

function day(at) {
  return make("div", { className: "day" }, `${dayOf(at)} ${weekday(at)}`);
}

function joined(one, other) {
  return one && other && !one.service && !other.service && one.from === other.from
    && dayOf(one.at) === dayOf(other.at);
}

function line(chat, message, before, after, on) {
  const mine = message.from === playedIn(chat);
  const sender = state.people.get(message.from);
  const isBot = message.from === state.bot;
  const classes = ["line", mine && "mine", !joined(before, message) && "first", !joined(message, after) && "last"];
  const body = make("div", { className: "body" }, bubble(chat, message, sender, mine, classes.includes("first"), on), keys(chat, message), reactions(message));
  const element = make("div", { className: classes.filter(Boolean).join(" ") },
    face(message.from, sender?.name ?? "?", isBot), body, acts(chat, message, mine, on));
  element.dataset.message = message.id;
  element.onclick = () => element.classList.toggle("chosen");
  return element;
}

function bubble(chat, message, sender, mine, first, on) {
  const named = !mine && first && chat.kind !== "private";
  const text = make("span", { className: "text" }, rich(message.text, message.entities, on.command));
  const edited = message.edited ? `${word("edited")} ` : "";
  return make("div", { className: "bubble" },
    named ? who(sender) : null,
    message.replyTo ? quote(chat, message.replyTo) : null,
    message.photo ? picture(message.photo) : null,
    message.document ? paper(message.document) : null,
    text,
    make("span", { className: "meta" }, edited + timeOf(message.at)));
}

function who(sender) {
  const element = make("div", { className: "who" }, sender.name, make("small", {}, word(`role-${sender.role}`)));
  element.style.setProperty("--hue", sender.role === "bot" ? "#0f766e" : hue(sender.id));
  return element;
}

function quote(chat, id) {
  const message = chat.messages.get(id);
  const name = message ? state.people.get(message.from)?.name ?? "" : "";
  const words = message ? gist(message) : word("deleted");
  return make("button", { type: "button", className: "quote plain", onclick: () => show(id) },
    make("b", {}, name), make("span", {}, words));
}

export function show(id) {
  const element = byId("bubbles").querySelector(`[data-message="${id}"]`);
  element?.scrollIntoView({ block: "center" });
  element?.classList.add("flash");
  setTimeout(() => element?.classList.remove("flash"), 1300);
}

function picture(photo) {
  const address = `/file/${photo.id}`;
  return make("a", { href: address, target: "_blank" },
    make("img", { className: "photo", src: address, width: photo.width, height: photo.height, alt: word("photo") }));
}

function paper(document) {
  return make("a", { className: "document", href: `/file/${document.id}`, download: document.name },
    make("i", {}, "↓"),
    make("span", {}, document.name, make("small", {}, `${Math.ceil(document.size / 1024)} KB`)));
}

function keys(chat, message) {
  if (!message.buttons.length) return null;
  return make("div", { className: "keys" }, ...message.buttons.map((row) =>
    make("div", {}, ...row.map((button) => key(chat, message, button)))));
}

function key(chat, message, button) {
  if (button.url) {
    const onclick = (event) => openLink(event, button.url);
    return make("a", { href: button.url, target: "_blank", rel: "noopener noreferrer", onclick }, button.text);
  }
  const press = (event) => {
    event.stopPropagation();
    ask({ do: "press", as: playedIn(chat), chat: chat.id, message: message.id, data: button.callback_data });
  };
  return make("button", { type: "button", onclick: press }, button.text);
}

function reactions(message) {
  if (!message.reactions.length) return null;
  return make("div", { className: "reactions" }, ...message.reactions.map((emoji) => make("span", {}, emoji)));
}

function acts(chat, message, mine, on) {
  const act = (name, doing) => make("button", { type: "button", className: "plain", onclick: doing }, word(name));
  const own = mine && message.text ? [
    act("edit", () => on.edit(message)),
    act("delete", () => ask({ do: "delete", as: playedIn(chat), chat: chat.id, message: message.id })),
  ] : [];
  return make("div", { className: "acts" }, act("reply", () => on.reply(message)), ...own);
}
