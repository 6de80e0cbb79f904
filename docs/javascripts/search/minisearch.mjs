// The build puts the package itself in this place.
export { default } from "minisearch";
