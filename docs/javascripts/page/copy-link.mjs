// Hand on the address of a question: by the system's share sheet under a finger, else by copying it. Where neither can
// be had, the link still leads there.

async function copy(link) {
  await navigator.clipboard.writeText(link.href);
  const label = link.textContent;
  link.textContent = "Link copied";
  link.setAttribute("role", "status");
  setTimeout(() => {
    link.textContent = label;
    link.removeAttribute("role");
  }, 2000);
}

function titleOf(link) {
  return link.closest(".question").querySelector("h2").textContent;
}

async function share(link) {
  try {
    await navigator.share({ title: titleOf(link), url: link.href });
  } catch (error) {
    if (error.name !== "AbortError") await copy(link); // closed without a choice
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.copy-link");
  if (!link || link.hasAttribute("role")) return;
  const sheet = navigator.share && matchMedia("(pointer: coarse)").matches;
  if (sheet) share(link).catch(() => {});
  else if (navigator.clipboard) copy(link).catch(() => {});
});
