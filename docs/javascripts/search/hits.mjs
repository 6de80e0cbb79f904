// What a search has found so far: for each document its score, and by which words.
import { isEmpty } from "./terms.mjs";

const NAMES = new Set(["title", "aliases", "asked_as"]);

/** A single letter or digit tells nothing, neither does its stem. */
const isTelling = (term) => term.replace("~", "").length > 1;

class Hit {
  scores = new Map(); // by the words that were found
  named = new Set(); // the words that stand in its names
  phrases = 0; // how many neighbors stand side by side in it
  terms = new Set();

  /** Tell whether a hit answers: by all words, or in a name; by lone letters and digits only if one letter was typed. */
  answers(words) {
    const isLetter = words.length === 1 && /^\p{L}$/u.test(words[0]);
    const isEnough = this.scores.size === words.length || (this.named.size && !words.every(isEmpty));
    return isEnough && (isLetter || [...this.terms].some(isTelling));
  }
}

export class Hits extends Map {
  counts = new Map(); // in how many documents a word was found

  /** Add what was found for a word, or for neighbors written as one, to what was found for the others. */
  collect(found, words, length = 1) {
    const seen = new Set();
    for (const { id, score, match } of found) {
      if (!this.has(id)) this.set(id, new Hit());
      const hit = this.get(id);
      for (const word of words) hit.scores.set(word, (hit.scores.get(word) ?? 0) + score / words.length);
      seen.add(hit);
      const isNamed = Object.values(match).some((fields) => fields.some((field) => NAMES.has(field)));
      for (const word of words) {
        if (isNamed) hit.named.add(word);
      }
      Object.keys(match).forEach((term) => hit.terms.add(term));
    }
    if (words.length > 1) seen.forEach((hit) => (hit.phrases += 1));
    if (length === 1) this.counts.set(words[0], seen.size);
  }

  /** Return what tells how much of what was typed some words are, from 0 to 1: the fewer documents have one, the more. */
  sharer(all, documents, weigh) {
    const rarity = (word) => Math.log(1 + documents / Math.max(1, this.counts.get(word)));
    const sum = (words) => words.reduce((total, word) => total + weigh(word) * rarity(word), 0);
    return (some) => sum([...some]) / sum(all);
  }
}
