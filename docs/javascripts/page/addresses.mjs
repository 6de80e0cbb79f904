/** Return what a printed link says about where it leads: nothing inside the page, an address to type elsewhere on the site.
 * @param {string} href where the link leads
 * @param {string} page the address of the page
 * @returns {string | null} null when the link leaves the site: its address is printed as it is
 */
export function printedAddress(href, page) {
  const target = new URL(href, page);
  const here = new URL(page);
  if (target.origin !== here.origin) return null;
  return target.pathname === here.pathname ? "" : target.host + target.pathname + target.hash;
}
