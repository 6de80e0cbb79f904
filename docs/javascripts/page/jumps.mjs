// The bar of the places of a long page scrolls with the page, where the browser marks the place at which one stands.
const MARKED = ".jumps a:target-current";

function follow() {
  const link = document.querySelector(MARKED);
  if (!link) return;
  const bar = link.parentElement;
  bar.scrollLeft = link.offsetLeft - (bar.clientWidth - link.offsetWidth) / 2;
}

// The mark moves only after the event.
if (CSS.supports(`selector(${MARKED})`)) window.addEventListener("scrollend", () => setTimeout(follow));
