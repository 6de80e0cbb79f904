// The report of a mock interview as elements: functions from data to elements. `page` has the actions.
import { addressOf } from "./answers.mjs";
import { root, store } from "./browser-store.mjs";
import { button, counted, h, scrollable } from "./elements.mjs";
import { clockText, resultText } from "./interview-report.mjs";
import { own, plain, primary } from "./interview-views.mjs";
import { noticeElement } from "./notices.mjs";

function row(title, { asked, hits, points, share, elapsed, seconds }) {
  const percent = share === null ? "not scored" : `${Math.round(share * 100)}%`;
  const cells = [asked, `${hits} of ${points}`, percent, `${clockText(elapsed)} of ${clockText(seconds)}`];
  return h("tr", {}, h("th", { scope: "row" }, title), cells.map((cell) => h("td", {}, String(cell))));
}

function table({ categories, total }) {
  const heads = ["Category", "Questions", "Points", "Score", "Time (min)"].map((text) => h("th", { scope: "col" }, text));
  return scrollable(
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, heads)),
      h("tbody", {}, categories.map((category) => row(category.title, category))),
      h("tfoot", {}, row("All", total)),
    ),
  );
}

function link(question) {
  return h("a", { href: addressOf(question) }, question.title);
}

/** Return the questions that were missed, with the button that puts them into review. */
function repeat({ missed }, graded, page) {
  if (missed.length === 0) return [h("p", {}, "Nothing: you said enough of the key points of every question.")];
  const review = h("a", { href: new URL("study/review/", root).href }, "Review them");
  const disabled = store.problems.has("newer");
  const undo = button("Undo", () => page.undoReview(), { disabled });
  const done = [`${counted(missed.length, "question")} graded “again”: due in ten minutes. `, review, " ", undo];
  const wanted = primary(`Put ${counted(missed.length, "question")} into review`, () => page.review());
  wanted.disabled = disabled;
  return [
    h("ul", {}, missed.map(({ question }) => h("li", {}, link(question)))),
    graded.length ? h("p", { role: "status", className: "interview-graded", tabIndex: -1 }, done) : h("p", { className: "study-actions" }, wanted),
    noticeElement(),
  ];
}

function entry(one, recordings) {
  const missing = one.left.map(({ text }) => h("li", {}, text));
  return h(
    "section",
    { className: "interview-entry" },
    h("h3", {}, link(one.question)),
    h("p", { className: "study-facts" }, resultText(one)),
    own(one.text, recordings),
    missing.length > 0 && [h("p", {}, "What was missing:"), h("ul", {}, missing)],
  );
}

/** `recordings` is a function from the id of a question to the addresses of its recordings. */
export function results(report, graded, recordings, page) {
  const asked = report.total.asked;
  const early = asked < report.planned ? ` You ended it after ${asked} of ${counted(report.planned, "question")}.` : "";
  return h(
    "div",
    { className: "study-setup study-table" },
    h("h2", { tabIndex: -1 }, "Your report"),
    h("p", {}, `${resultText(report.total)}.${early}`),
    table(report),
    h("h2", {}, "What to repeat"),
    h("div", { className: "interview-repeat" }, repeat(report, graded, page)),
    h("h2", {}, "Every question"),
    report.entries.map((one) => entry(one, recordings(one.id))),
    h(
      "p",
      { className: "study-actions" },
      plain("Print", () => window.print()),
      plain("Save as text", () => page.export()),
      plain("New interview", () => page.setUp()),
    ),
  );
}
