// What a finger did.
//
//   swiped(from, to)   1 after a swipe to the left, which pulls in what comes next; -1 after one to the right; else 0
//
// `from` and `to` are {x, y, at, width}: a place in a window so wide, and a moment in milliseconds.
const EDGE = 24; // pixels: from there the phone itself goes back
const LEAST = 70; // pixels
const LONGEST = 600; // milliseconds; slower, the reader marks text
const FLATNESS = 2.5; // how much more to the side than up or down

export function swiped(from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const isFlat = Math.abs(dx) >= Math.max(LEAST, FLATNESS * Math.abs(dy));
  const isInside = from.x > EDGE && from.x < from.width - EDGE;
  return isFlat && isInside && to.at - from.at <= LONGEST ? -Math.sign(dx) : 0;
}
