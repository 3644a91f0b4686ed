// The page's script: replaces the server's summary with the view that the URL names, once it can be shown.
import { render } from "preact";
import { whenQuiet } from "./api.ts";
import { App } from "./app.tsx";
import { followLinks } from "./location.ts";
import { SearchBox } from "./parts/search-box.tsx";

const place = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element '${id}'`);
  return element;
};

const box = place("search-box");
box.replaceChildren();
render(<SearchBox />, box);
const app = place("app");
render(<App />, app);
followLinks();
await whenQuiet();
place("summary").remove();
app.hidden = false;
