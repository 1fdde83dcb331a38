// Links into the messenger lead to places on this page. A link of the bot itself is opened as
// somebody who is not in the office yet.

import { toast } from "./dom.js";
import { ask } from "./socket.js";
import { state, word } from "./state.js";

export function openLink(event, address) {
  const place = /^https:\/\/t\.me\/c\/(\d+)\/(\d+)$/.exec(address);
  if (place) {
    event.preventDefault();
    event.stopPropagation();
    const detail = { chat: Number(`-100${place[1]}`), message: Number(place[2]) };
    document.dispatchEvent(new CustomEvent("goto", { detail }));
    return;
  }
  const link = /^https:\/\/t\.me\/(\w+)\?(start|startgroup)=([\w-]+)$/.exec(address);
  if (!link || link[1] !== state.username) return;
  event.preventDefault();
  event.stopPropagation();
  const newcomer = [...state.people.values()].find((person) => person.role === "stranger");
  const title = link[2] === "startgroup" ? word("new-group") : "";
  ask({ do: "open", as: newcomer.id, token: link[3], title });
  toast(`${newcomer.name}: ${word("opened-link")}`);
}
