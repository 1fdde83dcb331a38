// The connection to the sandbox: what is asked goes out, what happens comes in.

import { byId } from "./dom.js";

let socket = null;
let hear = () => {};

export function connect(listener) {
  hear = listener;
  socket = new WebSocket(`ws://${location.host}/live`);
  socket.onopen = () => { byId("offline").hidden = true; };
  socket.onmessage = (event) => hear(JSON.parse(event.data));
  socket.onclose = () => {
    byId("offline").hidden = false;
    setTimeout(() => connect(hear), 1500);
  };
}

export function ask(what) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(what));
}
