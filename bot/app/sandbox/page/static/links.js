// Links of the bot itself are opened here, as somebody who is not in the office yet.

import { toast } from "./dom.js";
import { ask } from "./socket.js";
import { state, word } from "./state.js";

export function openLink(event, address) {
  const link = /^https:\/\/t\.me\/(\w+)\?(start|startgroup)=([\w-]+)$/.exec(address);
  if (!link || link[1] !== state.username) return;
  event.preventDefault();
  event.stopPropagation();
  const newcomer = [...state.people.values()].find((person) => person.role === "stranger");
  const title = link[2] === "startgroup" ? word("new-group") : "";
  ask({ do: "open", as: newcomer.id, token: link[3], title });
  toast(`${newcomer.name}: ${word("opened-link")}`);
}
