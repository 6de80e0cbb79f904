// Links inside a page. Material's instant navigation would load the page again for the first of them, and close
// every answer that the reader opened. This runs before Material's script, to see each event first.
{
  let shown = location.pathname;
  window.noted = history.state; // where the reader was: Material soon notes where a page stands that is not laid out yet

  const leaveToBrowser = (event) => {
    const link = event.target.closest?.("a[href]");
    if (link?.hash && link.pathname === location.pathname && link.host === location.host) link.target = "_self";
  };

  const stay = (event) => {
    if (location.pathname !== shown) return;
    event.stopImmediatePropagation();
    window.dispatchEvent(new Event("same-page")); // for our own modules, which come later
    if (event.state) scrollTo(0, event.state.y); // where Material noted that the reader was
    else document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  document.addEventListener("click", leaveToBrowser, { capture: true });
  window.addEventListener("popstate", stay);
  // A page that is left before Material has come has no stream; Firefox still fires the event.
  document.addEventListener("DOMContentLoaded", () => window.document$?.subscribe(() => (shown = location.pathname)));
}
