// Small helpers to build elements. Text only ever goes in as text.

export const byId = (id) => document.getElementById(id);

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const HUES = ["#0f766e", "#b45309", "#4d7c0f", "#1d4ed8", "#7e22ce", "#be123c", "#0369a1", "#a16207"];

export function hue(id) {
  return HUES[Math.abs(id) % HUES.length];
}

export function face(id, name, isBot) {
  const element = make("span", { className: "face", ariaHidden: "true" }, isBot ? "零" : [...name][0]);
  element.style.setProperty("--hue", isBot ? "#0f766e" : hue(id));
  return element;
}

export const timeOf = (at) => at.slice(11, 16);
export const dayOf = (at) => at.slice(0, 10);

let toastTimer = 0;
export function toast(text, alert = false) {
  const element = byId("toast");
  element.textContent = text;
  element.classList.toggle("alert", alert);
  element.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { element.hidden = true; }, 2500 + text.length * 60);
}
