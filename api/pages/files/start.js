import { call, refresh, show } from "/session.js";

let token;
try {
  token = (await refresh()).access_token;
} catch {
  location.replace("/sign-in");
}
if (token) await start().catch(show);

async function start() {
  const me = await call("GET", "/auth/me", null, token);
  document.querySelector("#name").textContent = me.user.full_name;
  document.querySelector("#workspaces").replaceChildren(...me.workspaces.map(line));
  document.querySelector("#sign-out").addEventListener("click", signOut);
  for (const id of ["#me", "#start"]) document.querySelector(id).hidden = false;
}

function line(workspace) {
  const item = document.createElement("li");
  const name = document.createElement("strong");
  const about = document.createElement("span");
  name.textContent = workspace.name;
  about.textContent = `${workspace.slug} · ${workspace.role} · ${workspace.timezone}`;
  item.append(name, about);
  return item;
}

async function signOut() {
  try {
    await call("POST", "/auth/logout", null, token);
    location.replace("/sign-in");
  } catch (problem) {
    show(problem);
  }
}
