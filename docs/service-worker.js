// The site without a network. Saved files are stored under their hash, so that a new version fetches only what changed
// and the old one keeps all of its files until the reader takes the new one.
importScripts("precache.js"); // the files to save and their hashes, written at the end of the build

const SITE = self.registration.scope;
const FILES = `ground-truth ${new URL(SITE).pathname} files`; // sites of one user share one origin: each has its own caches
const PATIENCE = 3000; // ms until a saved page is better than a slow one

const keyOf = (path) => `${SITE}${path}?${encodeURIComponent(self.precache[path])}`;
const addressOf = (path) => SITE + path.replace(/(^|\/)index\.html$/, "$1");

/** Return the file of the site that an address names. */
function fileAt(url) {
  const path = decodeURIComponent(url.pathname.slice(new URL(SITE).pathname.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

async function save(cache, path) {
  const response = await fetch(addressOf(path), { cache: "no-cache", integrity: self.precache[path] });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(keyOf(path), response);
}

/** Save what is not saved yet; what an interrupted visit saved stays. */
async function saveAll() {
  const cache = await caches.open(FILES);
  const saved = new Set((await cache.keys()).map((request) => request.url));
  const missing = Object.keys(self.precache).filter((path) => !saved.has(keyOf(path)));
  await Promise.all(missing.map((path) => save(cache, path)));
}

/** Delete the files of older versions. */
async function forgetOthers() {
  const cache = await caches.open(FILES);
  const wanted = new Set(Object.keys(self.precache).map(keyOf));
  const stale = (await cache.keys()).filter((request) => !wanted.has(request.url));
  await Promise.all(stale.map((request) => cache.delete(request)));
}

async function saved(path) {
  return path in self.precache ? (await caches.open(FILES)).match(keyOf(path)) : undefined;
}

/** Answer from the saved files: what changes with the pages has another name in each version. */
async function asset(request, path) {
  return (await saved(path)) ?? fetch(request);
}

async function fetchPage(request, path) {
  const response = await fetch(request);
  if (response.status >= 500) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function missing(path) {
  if (`${path}/index.html` in self.precache) return Response.redirect(`${SITE}${path}/`);
  const page = await saved("404.html");
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

/** Answer with the page from the network, or with the saved one when the network is slow or fails. */
async function page(request, path) {
  const fresh = fetchPage(request, path);
  const old = await saved(path);
  if (!old) return fresh.catch(() => missing(path));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, old));
  return Promise.race([fresh, late]).catch(() => old);
}

self.addEventListener("install", (event) => event.waitUntil(saveAll()));

self.addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));

self.addEventListener("message", (event) => {
  if (event.data === "update") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SITE)) return;
  const path = fileAt(new URL(request.url));
  if (request.mode === "navigate" || path.endsWith(".html")) event.respondWith(page(request, path));
  else if (path in self.precache) event.respondWith(asset(request, path));
});
