// What the search leaves in the address: ?q= is the text of an open search, ?h= the text whose matches to mark on a page.

function replace(name, value) {
  const address = new URL(location);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

/** The text that the address asks to search for; null without one. */
export const linkedText = () => new URL(location).searchParams.get("q");

/** Put the text of the search into the address, so that it can be shared, and Back finds it. */
export const linkText = (text) => replace("q", text.trim());

/** The text whose matches the address asks to mark. */
export const searchedText = () => new URL(location).searchParams.get("h") ?? "";

/** Take it out of the address. */
export const forgetSearched = () => replace("h", "");
