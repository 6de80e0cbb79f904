// The second click of a double click that has changed the screen: it was not meant for what stands there now.

/** Drop such clicks on a page that replaces all of its children when its screen changes. */
export function dropSecondClicks(page) {
  let clicked; // what stood first at the first click
  const onClick = (event) => {
    if (event.detail < 2) clicked = page.firstElementChild;
    else if (page.firstElementChild !== clicked) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  page.addEventListener("click", onClick, { capture: true });
}
