// Long pages come in pieces, which the style sheet keeps out of the first layout while they are far from the window.
// Once the reader scrolls they are laid out a few at a time, when there is nothing else to do: then every place is where
// Back looks for it.
const TOGETHER = 8; // pieces: each layout has its price by the length of the page, however little is new in it
const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 50)); // not in Safari

function waiting() {
  const pieces = [...document.querySelectorAll(".md-content__inner > *")];
  return pieces.filter((piece) => getComputedStyle(piece).contentVisibility === "auto");
}

function layOut(piece) {
  piece.style.contentVisibility = "visible";
}

/** Lay out all pieces now. */
export function layOutAll() {
  waiting().forEach(layOut);
}

function layOutIdly() {
  const pieces = waiting();
  const next = () => {
    const some = pieces.splice(0, TOGETHER);
    if (!some.length) return;
    some.forEach(layOut);
    whenIdle(next);
  };
  whenIdle(next);
}

/** Lay out all pieces, a few at a time, from the first scroll on. */
export function layOutLater() {
  window.addEventListener("scroll", layOutIdly, { once: true, passive: true });
}
