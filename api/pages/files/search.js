// Look a word up in everything the reference tells: titles first, then what stands below them.

const MOST = 40;
const PLACES = "[data-kind]";

function read(place) {
  const title = place.querySelector("h2, summary > code, th > code").textContent;
  const method = place.dataset.method ?? "";
  const says = place.querySelector("summary > span:last-child, td:last-child")?.textContent ?? "";
  const words = place.id.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
  const names = `${place.id} ${method} ${title} ${says}`.toLowerCase();
  return { id: place.id, kind: place.dataset.kind, method, title, says, words, names, text: place.textContent.toLowerCase() };
}

/** What holds every word: what is called just so, then what is called so among others, then the rest. */
function find(index, asked) {
  const sought = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = ({ words, names, text }) => {
    if (sought.every((word) => words.includes(word))) return words.length > sought.length ? 1 : 0;
    if (sought.every((word) => names.includes(word))) return 2;
    return sought.every((word) => text.includes(word) || names.includes(word)) ? 3 : 4;
  };
  if (sought.length === 0) return [];
  const ranked = index.map((entry) => [rank(entry), entry]).filter(([place]) => place < 4);
  return ranked.sort(([one], [other]) => one - other).map(([, entry]) => entry);
}

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function option(entry) {
  const made = element("li", "");
  made.id = `found-${entry.id}`;
  made.setAttribute("role", "option");
  const link = element("a", "");
  link.href = `#${entry.id}`;
  link.tabIndex = -1;
  if (entry.method) link.append(element("span", entry.method, `method ${entry.method.toLowerCase()}`), " ");
  link.append(element("code", entry.title), element("span", entry.kind, "kind"), element("span", entry.says, "hint"));
  made.append(link);
  return made;
}

export function makeSearch(search) {
  const input = search.querySelector("input");
  const list = search.querySelector("ul");
  let index;
  let chosen = -1;

  const choose = (next) => {
    const options = list.querySelectorAll('[role="option"]');
    options[chosen]?.removeAttribute("aria-selected");
    chosen = options.length ? (next + options.length) % options.length : -1;
    options[chosen]?.setAttribute("aria-selected", "true");
    options[chosen]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[chosen]?.id ?? "");
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  };
  const look = () => {
    index ??= [...document.querySelectorAll(PLACES)].map(read);
    const found = find(index, input.value);
    list.replaceChildren(...found.slice(0, MOST).map(option));
    if (input.value.trim() && !found.length) list.append(element("li", "Nothing holds these words.", "hint"));
    if (found.length > MOST) list.append(element("li", `${found.length - MOST} more: add a word.`, "hint"));
    list.hidden = !input.value.trim();
    input.setAttribute("aria-expanded", !list.hidden);
    chosen = -1;
    choose(0);
  };

  search.hidden = false;
  input.addEventListener("input", look);
  input.addEventListener("focus", () => input.value && look());
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(chosen + step);
    else if (event.key === "Enter") list.querySelector('[aria-selected="true"] a')?.click();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    if (!event.target.closest("a")) return;
    close();
    input.blur();
  });
  document.addEventListener("click", (event) => search.contains(event.target) || close());
  document.addEventListener("keydown", (event) => {
    const writes = event.target.closest("input, textarea, select");
    if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.select();
  });
}
