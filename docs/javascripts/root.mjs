/** The root of the site, whatever page is shown: all bundled code lies one folder below it, as this file does. */
export const ROOT = new URL("../", import.meta.url);

/** Return the name of what this site stores or locks: all project sites of one user share an origin. */
export function key(name) {
  return `${ROOT.pathname}${name}`;
}

export const SESSION = key("session"); // the lock of all reviews and interviews that are under way
