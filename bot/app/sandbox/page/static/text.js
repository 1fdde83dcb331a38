// Text with entities as the messenger gives them, built from nodes: no markup is ever parsed.

import { make, toast } from "./dom.js";
import { openLink } from "./links.js";

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", spoiler: "span",
};

export function rich(text, entities, onCommand) {
  const root = make("span");
  fill(root, text, 0, text.length, [...entities].sort(outerFirst), onCommand);
  return root;
}

function outerFirst(one, other) {
  return one.offset - other.offset || other.length - one.length;
}

// Positions count UTF-16 units, as JavaScript strings do.
function fill(parent, text, from, to, entities, onCommand) {
  let at = from;
  while (entities.length) {
    const entity = entities.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    const inside = [];
    while (entities.length && entities[0].offset < end) inside.push(entities.shift());
    parent.append(after(parent, text.slice(at, start)));
    const element = wrap(entity, text.slice(start, end), onCommand);
    fill(element, text, start, end, inside, onCommand);
    parent.append(element);
    at = end;
  }
  parent.append(after(parent, text.slice(at, to)));
}

// A block ends its line by itself, so the line break behind it would be one too many.
function after(parent, words) {
  const block = ["BLOCKQUOTE", "PRE"].includes(parent.lastChild?.tagName);
  return block ? words.replace(/^\n/, "") : words;
}

function wrap(entity, words, onCommand) {
  if (entity.type === "text_link" || entity.type === "url") return link(entity.url || words);
  if (entity.type === "bot_command") {
    return make("span", { className: "tap", onclick: () => onCommand(words) });
  }
  if (entity.type === "code") {
    return make("code", { onclick: () => copy(words) });
  }
  return make(TAGS[entity.type] || "span");
}

function link(address) {
  const safe = /^(https?|tg):/.test(address) ? address : "about:blank";
  const onclick = (event) => openLink(event, safe);
  return make("a", { href: safe, target: "_blank", rel: "noopener noreferrer", onclick });
}

function copy(words) {
  navigator.clipboard?.writeText(words).then(() => toast(words));
}
