// The reference of the API: what a link leads to is opened, words are looked up, operations are tried.
import { makeSearch } from "./search.js";
import { makeForm, watchKey } from "./attempt.js";

const contents = document.querySelector("#contents");
const button = document.querySelector("#contents-button");

function show() {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!place) return;
  place.closest("details")?.setAttribute("open", "");
  place.scrollIntoView();
}

function showContents(shown) {
  button.setAttribute("aria-expanded", shown);
  contents.classList.toggle("shown", shown);
}

button.hidden = false;
button.addEventListener("click", () => showContents(button.getAttribute("aria-expanded") !== "true"));
contents.addEventListener("click", (event) => event.target.closest("a") && showContents(false));

// A second click on the same link changes no address.
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) show();
});
addEventListener("hashchange", show);

document.addEventListener(
  "toggle",
  ({ target }) => target.open && target.dataset.method && !target.querySelector("form") && makeForm(target),
  true,
);

makeSearch(document.querySelector("#search"));
watchKey(document.querySelector("#key"));
show();
