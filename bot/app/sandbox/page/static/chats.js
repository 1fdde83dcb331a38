// The list of chats on the left.

import { byId, dayOf, face, make, timeOf } from "./dom.js";
import { last, state, titleOf, word } from "./state.js";

export function drawChats(onOpen) {
  const wanted = byId("search").value.trim().toLowerCase();
  const chats = [...state.chats.values()]
    .filter((chat) => chat.started || chat.id === state.open)
    .filter((chat) => titleOf(chat).toLowerCase().includes(wanted))
    .map((chat) => ({ chat, newest: last(chat) }))
    .sort((one, other) => (other.newest?.at || "").localeCompare(one.newest?.at || ""));
  byId("chats").replaceChildren(...chats.map(({ chat, newest }) => row(chat, newest, onOpen)));
}

function row(chat, newest, onOpen) {
  const unread = state.unread.get(chat.id) || 0;
  const button = make("button", { type: "button", onclick: () => onOpen(chat.id) },
    face(chat.id, chat.title, false),
    make("b", {}, titleOf(chat)),
    make("time", {}, newest ? when(newest.at) : ""),
    make("span", { className: "last" }, newest ? summary(newest, chat) : ""),
    unread ? make("span", { className: "unread" }, String(unread)) : null);
  if (chat.id === state.open) button.setAttribute("aria-current", "true");
  return make("li", {}, button);
}

function when(at) {
  const today = dayOf(state.clock.shown) === dayOf(at);
  return today ? timeOf(at) : at.slice(5, 10).replace("-", "/");
}

export function summary(message, chat) {
  const who = chat && chat.kind !== "private" ? `${state.people.get(message.from)?.name ?? ""}: ` : "";
  return who + gist(message);
}

export function gist(message) {
  const kind = message.photo ? word("photo") : message.document ? word("file") : "";
  return `${kind} ${message.text || serviceWords(message)}`.trim().replace(/\s+/g, " ").slice(0, 90);
}

export function serviceWords(message) {
  return message.service === "new_chat_members" ? word("joined") : message.service ? word("migrated") : "";
}
