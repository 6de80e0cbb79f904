// Copy the address of a question; without the right to do so, the link still leads there.

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

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.copy-link");
  if (link && !link.hasAttribute("role") && navigator.clipboard) copy(link).catch(() => {});
});
