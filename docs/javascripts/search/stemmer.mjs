// The build puts the package itself in this place.
export { stemmer } from "stemmer";
