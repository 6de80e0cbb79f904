// What a reader knows and what waits, by the log, the settings and the clock of this browser.
import { settings, store } from "../log/browser.mjs";
import { dayOf } from "../plan/days.mjs";
import { ahead, chosen } from "../plan/pace.mjs";
import { isRecalled } from "../plan/progress.mjs";
import { replay, until } from "../plan/schedule.mjs";
import { waiting } from "../plan/session.mjs";

export class Study {
  constructor(catalog) {
    this.catalog = catalog;
    this.ids = new Set(catalog.questions.map(({ id }) => id));
    this.follow();
  }

  /** Bring the cards up to date with the log; ids that no longer exist have none. */
  follow() {
    this.replayed = replay(store.reviews.filter(({ question }) => this.ids.has(question)), this.replayed);
    this.cards = until(this.replayed, this.interview, this.today);
  }

  get now() {
    return store.now();
  }

  get today() {
    return dayOf(this.now);
  }

  /** The day of the interview; none when it is over. */
  get interview() {
    return ahead(settings().interview, this.today);
  }

  /** Those of the chosen categories and levels. */
  get questions() {
    return chosen(this.catalog.questions, settings());
  }

  get waiting() {
    return waiting(this.questions, this.cards, this.now, this.interview);
  }

  /** How many of them were recalled at their last review. */
  get recalled() {
    return this.questions.filter(({ id }) => isRecalled(this.cards.get(id)?.grade ?? 0)).length;
  }
}
