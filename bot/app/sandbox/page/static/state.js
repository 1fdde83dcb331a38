// What the page knows: the messenger as the server told it, and where the reader stands.

export const state = {
  bot: 0,
  username: "",
  people: new Map(),
  chats: new Map(),
  guide: [],
  words: {},
  language: localStorage.getItem("language") || "zh-Hans",
  open: null, // the chat looked at
  as: new Map(), // by chat: whom the reader plays there
  unread: new Map(),
  clock: { shown: "", since: 0 },
};

const LIKELY = ["leader", "liaison", "clerk"]; // whom the reader plays first

export function word(key) {
  return (state.words[state.language] || {})[key] ?? "";
}

export function load(told) {
  state.bot = told.bot;
  state.username = told.username;
  state.guide = told.guide;
  state.words = told.words;
  state.people = new Map(told.people.map((person) => [person.id, person]));
  state.chats = new Map(told.chats.map((chat) => [chat.id, withMessages(chat)]));
  setClock(told.now);
}

export function setClock(now) {
  state.clock = { shown: now, since: performance.now() };
}

export function put(told) {
  const known = state.chats.get(told.chat.id);
  const chat = Object.assign(known || withMessages({ ...told.chat, messages: [] }), told.chat);
  state.chats.set(chat.id, chat);
  if (!told.message) return chat;
  const isNew = !chat.messages.has(told.message.id);
  chat.messages.set(told.message.id, told.message);
  if (isNew && told.chat.id !== state.open && told.message.from === state.bot) {
    state.unread.set(chat.id, (state.unread.get(chat.id) || 0) + 1);
  }
  return chat;
}

export function remove(told) {
  state.chats.get(told.chat)?.messages.delete(told.message);
}

export function last(chat) {
  let found = null;
  for (const message of chat.messages.values()) {
    if (!found || message.at >= found.at) found = message;
  }
  return found;
}

export function titleOf(chat) {
  return chat.kind === "private" ? `${chat.title} · ${word("private")}` : chat.title;
}

export function playable(chat) {
  return chat.members.filter((id) => id !== state.bot).map((id) => state.people.get(id));
}

export function playedIn(chat) {
  const people = playable(chat);
  const chosen = state.as.get(chat.id);
  if (people.some((person) => person.id === chosen)) return chosen;
  const likely = LIKELY.map((role) => people.find((person) => person.role === role)).find(Boolean);
  return (likely || people[0])?.id;
}

function withMessages(chat) {
  return { ...chat, messages: new Map(chat.messages.map((message) => [message.id, message])) };
}
