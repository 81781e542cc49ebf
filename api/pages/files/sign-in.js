import { call, show } from "/session.js";

const byLink = document.querySelector("#by-link");
const byPassword = document.querySelector("#by-password");
const token = location.hash.slice(1);

// The token stays out of the history, and a link that is opened in this tab is noticed.
if (token) history.replaceState(null, "", "/sign-in");
addEventListener("hashchange", () => location.reload());
(token ? byLink : byPassword).hidden = false;

byLink.addEventListener("submit", (event) => signIn(event, "/auth/local-link", { token }));
byPassword.addEventListener("submit", (event) =>
  signIn(event, "/auth/login", Object.fromEntries(new FormData(byPassword))),
);

async function signIn(event, path, body) {
  event.preventDefault();
  const button = event.target.querySelector("button");
  button.disabled = true;
  try {
    await call("POST", path, body);
    location.replace("/");
  } catch (problem) {
    show(problem);
    byLink.hidden = true;
    byPassword.hidden = false;
    button.disabled = false;
  }
}
