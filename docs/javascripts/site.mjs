// The browser code of every page: custom elements connect by themselves, the rest runs after each navigation.
import "./controls.mjs";
import "./copy-link.mjs";
import { mend } from "./accessibility.mjs";
import { keepOffline } from "./offline.mjs";
import { prepareForPrint } from "./printing.mjs";
import { openTarget } from "./reveal.mjs";

function onPage() {
  mend();
  openTarget();
}

prepareForPrint();
keepOffline();
window.addEventListener("hashchange", openTarget);
window.document$.subscribe(onPage); // Material's stream of pages: fires now and after each instant navigation
