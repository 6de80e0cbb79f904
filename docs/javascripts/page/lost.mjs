// The page for an address at which there is nothing: a button that searches for the words of that address.
import "../site.mjs";

/** Return the words that an address ends with: of its hash, or else of its last folder or file. */
function wordsOf({ pathname, hash }) {
  const end = hash.slice(1) || pathname.replace(/(\/index)?(\.\w+|\/)?$/, "").split("/").at(-1);
  return end.replace(/%[0-9a-f]{0,2}|[^\p{L}\p{N}]+/giu, " ").trim();
}

function search(words) {
  const box = document.querySelector("search-box");
  box.input.value = words;
  box.open();
}

class LostAddress extends HTMLElement {
  connectedCallback() {
    const words = wordsOf(location);
    const button = this.querySelector("button");
    button.textContent = words ? `Search for “${words}”` : "Search";
    button.onclick = () => search(words);
  }
}

customElements.define("lost-address", LostAddress);
