// The build puts the package itself in the place of this file.
export { forgetting_curve, fsrs } from "ts-fsrs";
