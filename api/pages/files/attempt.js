// Try an operation: a form made of what the page says of it, sent with a key that stays in memory.

let key = "";
let workspace = "";
let made = 0;

export function watchKey(form) {
  const [input, status] = [form.querySelector("input"), form.querySelector("[role=status]")];
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("change", async () => {
    key = input.value.trim();
    const asked = key;
    status.textContent = key ? "Asking what it opens…" : "Without a key, requests are sent as nobody.";
    if (!key) return;
    const said = await whoAsks();
    if (asked === key) status.textContent = said;
  });
}

async function whoAsks() {
  const headers = { Authorization: `Bearer ${key}` };
  try {
    const answer = await fetch("/api/v1/me", { headers, credentials: "omit" });
    const told = await answer.json();
    if (!answer.ok) return told.detail;
    workspace = told.workspaces[0]?.slug ?? "";
    for (const field of document.querySelectorAll('[name="workspace_id"]')) field.value ||= workspace;
    const may = told.key ? ` It may: ${told.key.scopes.join(", ")}.` : "";
    return `It opens ${told.workspaces.map((each) => each.name).join(", ")}.${may}`;
  } catch {
    return "The server does not answer. Is it running?";
  }
}

function element(name, text = "", className = "") {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}

function labelled(text, field) {
  const label = element("label");
  label.append(element("code", text), field);
  return label;
}

function inputFor({ dataset, cells }) {
  const input = element("input");
  Object.assign(input, { name: dataset.name, required: "required" in dataset, autocomplete: "off", spellcheck: false });
  const [, ...facts] = cells[1].textContent.split(", ");
  input.placeholder = "many" in dataset ? `${facts[0]}, a comma between` : facts.filter((fact) => fact !== "required").join(", ");
  if (dataset.name === "workspace_id") input.value = workspace;
  input.dataset.in = dataset.in;
  input.dataset.many = dataset.many ?? "no";
  return labelled(`${dataset.name}${"required" in dataset ? " *" : ""}`, input);
}

/** Make the form of an operation, and the place of its answer. */
export function makeForm(operation) {
  const form = element("form", "", "attempt");
  const rows = [...operation.querySelectorAll("tr[data-in]")];
  form.append(element("h3", "Try it"));
  form.append(...rows.filter((row) => row.dataset.in !== "body" && row.dataset.in !== "cookie").map(inputFor));
  if (rows.some((row) => row.dataset.in === "body")) {
    const body = element("textarea");
    Object.assign(body, { name: "body", rows: 8, spellcheck: false });
    body.value = operation.querySelector("pre.sent")?.textContent ?? "{}";
    form.append(labelled("body", body));
  }
  const buttons = element("p", "", "buttons");
  const stop = element("button", "Stop", "quiet");
  Object.assign(stop, { type: "button", hidden: true });
  buttons.append(element("button", `Send ${operation.dataset.method}`), stop);
  const result = element("div", "", "result");
  result.id = `result-${++made}`;
  result.setAttribute("aria-live", "polite");
  form.append(buttons, result);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(operation.dataset, form, result, stop);
  });
  operation.append(form);
}

function requestOf({ method, path }, form) {
  const headers = new Headers(key ? { Authorization: `Bearer ${key}` } : {});
  const query = new URLSearchParams();
  let address = path;
  for (const { name, value, dataset } of form.querySelectorAll("input")) {
    const said = value.trim();
    if (dataset.in === "path") address = address.replace(`{${name}}`, encodeURIComponent(said));
    else if (said && dataset.in === "header") headers.set(name, said);
    else if (said) for (const each of dataset.many === "no" ? [said] : said.split(",")) query.append(name, each.trim());
  }
  const body = form.elements.body?.value;
  if (body !== undefined) headers.set("Content-Type", "application/json");
  const asked = query.size ? `?${query}` : "";
  return [address + asked, { method, headers, body, credentials: "omit" }];
}

async function send(operation, form, result, stop) {
  const [address, request] = requestOf(operation, form);
  const abort = new AbortController();
  const began = performance.now();
  stop.hidden = false;
  stop.onclick = () => abort.abort();
  result.replaceChildren(element("p", `${request.method} ${address}`, "hint"));
  try {
    const answer = await fetch(address, { ...request, signal: abort.signal });
    const took = Math.round(performance.now() - began);
    const status = element("p", `${answer.status} ${answer.statusText}`, answer.ok ? "status" : "status refused");
    status.append(element("span", `${took} ms${key ? "" : ", as nobody"}`, "hint"));
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    const body = element("pre");
    body.tabIndex = 0;
    const told = element("pre", headers, "headers");
    told.tabIndex = 0;
    result.append(status, told, body);
    await follow(answer, body);
  } catch (problem) {
    const said = abort.signal.aborted ? "Stopped." : `The server does not answer: ${problem.message}`;
    result.append(element("p", said, "hint"));
  }
  stop.hidden = true;
}

/** Show a body as it comes: a stream has no end to wait for. */
async function follow(answer, body) {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) break;
    body.textContent += value;
  }
  if (/json/.test(answer.headers.get("Content-Type"))) body.textContent = pretty(body.textContent);
  body.hidden = body.textContent === "";
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
