const PAGE = 50;
const PRINTED = 1000;
const report = { data: null, records: null, hay: [], found: [], first: 0, open: -1, whole: null, sort: "place", down: false };

const filters = {
  status: (wanted) => {
    const at = report.data.statuses.findIndex(([value]) => value === wanted);
    return (i) => report.records.status[i] === at;
  },
  late: (wanted) => {
    const at = report.data.lateness.findIndex(([value]) => value === wanted);
    return (i) => report.records.late[i] === at;
  },
  agency: (wanted) => {
    const fits = fitting(report.data.agencies, wanted);
    return (i) => report.records.agencies[i].some(([agency]) => fits[agency]);
  },
  sector: (wanted) => (i) => report.records.agencies[i].some(([, sector]) => sector === wanted),
  document: (wanted) => {
    const fits = fitting(report.data.documents.map(({ file, title }) => `${file}\n${title ?? ""}`), wanted);
    return (i) => fits[report.records.document[i]];
  },
  warning: (wanted) => (i) => {
    const codes = report.records.warnings[i];
    return wanted === "*" ? codes.length > 0 : wanted === "-" ? codes.length === 0 : codes.includes(wanted);
  },
  scope: (wanted) => (i) => (report.records.scope[i] ?? "-") === wanted,
};

const keys = {
  place: (i) => i,
  target: (i) => report.records.target[i][0] ?? "9999",
  status: (i) => report.records.status[i],
  document: (i) => report.records.document[i],
};

function fitting(names, wanted) {
  const folded = fold(wanted);
  const same = names.some((name) => name.split("\n").includes(wanted));
  return names.map((name) => (same ? name.split("\n").includes(wanted) : fold(name).includes(folded)));
}

/* What the search looks through: every text of a record, folded, as one string. */
function hayOf(i) {
  const { records, data } = report;
  const { file, title } = data.documents[records.document[i]];
  const texts = Object.keys(data.labels).map((name) => records[name][i]);
  const agencies = records.agencies[i].map(([agency]) => data.agencies[agency]);
  const extra = records.extra[i].flat();
  return [records.id[i], records.number[i], ...texts, ...agencies, ...extra, file, title].filter(Boolean).join("\n");
}

/* The texts come lot by lot after the table is there, each with the strings to search. */
async function gather() {
  const { records } = report;
  for (const block of document.querySelectorAll("script.lot")) {
    for (const [name, values] of Object.entries(await unpacked(block))) records[name] = (records[name] ?? []).concat(values);
    while (report.hay.length < records.basis.length) report.hay.push(narrow(fold(hayOf(report.hay.length))));
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  }
  document.body.dataset.whole = Math.round(performance.now());
}

function isWhole() {
  return report.hay.length === report.records.id.length;
}

/* Words apart narrow the search down; words between quotes stand together. */
function needles(query) {
  return [...fold(query).matchAll(/"([^"]+)"|(\S+)/g)].map(([, together, alone]) => together ?? alone);
}

function search() {
  const wanted = needles(byId("q").value);
  const tests = Object.entries(filters)
    .filter(([name]) => byId(`f-${name}`).value)
    .map(([name, test]) => test(byId(`f-${name}`).value));
  if (wanted.length && !isWhole()) {
    byId("found").textContent = "Unpacking the texts …";
    report.whole.then(search, failed);
    return;
  }
  const found = [];
  for (let i = 0; i < report.records.id.length; i += 1) {
    if (tests.every((test) => test(i)) && wanted.every((needle) => report.hay[i].includes(needle))) found.push(i);
  }
  report.found = found;
  arrange();
}

function arrange() {
  const key = keys[report.sort];
  const sign = report.down ? -1 : 1;
  if (report.sort !== "place" || report.down) {
    report.found.sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) || a - b);
  } else {
    report.found.sort((a, b) => a - b);
  }
  report.first = 0;
  draw();
}

function draw() {
  const { found, first } = report;
  fill(found.slice(first, first + PAGE));
  const last = Math.min(first + PAGE, found.length);
  const total = report.records.id.length;
  const all = count(total, "action");
  const range = `${first + 1} to ${last} are shown.`;
  if (!found.length) byId("found").textContent = `None of ${all}.`;
  else if (found.length === total) byId("found").textContent = `All ${all}; ${range}`;
  else byId("found").textContent = `${count(found.length, "action")} of ${total.toLocaleString("en-GB")}; ${range}`;
  byId("nothing").hidden = found.length > 0;
  byId("list").hidden = found.length === 0;
  for (const [id, name] of [["turn", "above"], ["turn-too", "below"]]) byId(id).replaceChildren(...pager(name));
  for (const heading of document.querySelectorAll("#list th")) {
    const sort = heading.firstElementChild?.dataset.sort;
    if (sort === report.sort) heading.setAttribute("aria-sort", report.down ? "descending" : "ascending");
    else heading.removeAttribute("aria-sort");
  }
}

function pager(name) {
  const turn = (by) => () => {
    report.first += by;
    draw();
    byId("list").scrollIntoView({ block: "start" });
    document.querySelector("#list tbody button")?.focus({ preventScroll: true });
  };
  if (report.found.length <= PAGE) return [];
  const back = element("button", { type: "button", disabled: report.first === 0, "aria-label": `Earlier actions, from ${name} the table` }, "‹ Earlier");
  const on = element("button", { type: "button", disabled: report.first + PAGE >= report.found.length, "aria-label": `Later actions, from ${name} the table` }, "Later ›");
  back.addEventListener("click", turn(-PAGE));
  on.addEventListener("click", turn(PAGE));
  return [back, on];
}

function fill(rows) {
  document.querySelector("#list tbody").replaceChildren(...rows.map(rowOf));
}

function rowOf(i) {
  const { records, data } = report;
  const from = data.documents[records.document[i]];
  const [value, label] = data.statuses[records.status[i]];
  const open = element("button", { type: "button", class: "plain", "aria-haspopup": "dialog" }, records.gist[i] ?? "no text");
  const row = element("tr", { "data-record": i },
    element("td", { "data-label": "No." }, records.number[i]),
    element("td", { class: "words" }, open),
    element("td", { "data-label": "Agencies" }, element("span", { class: "cut" }, records.agencies[i].map(([agency]) => data.agencies[agency]).join(", "))),
    element("td", { "data-label": "Target" }, target(i)),
    element("td", { "data-label": "" }, statusChip(value, label)),
    element("td", { "data-label": "Document", class: "break" }, element("span", { class: "cut" }, `${from.file}${pages(i, ", ")}`), from.marking ? element("span", { class: "marking" }, from.marking) : null));
  return row;
}

function target(i) {
  const [date, precision, kind] = report.records.target[i];
  if (!date) return kind ? words(kind) : "";
  if (precision === "month") return day(date).replace(/^\d+ /, "");
  return precision === "day" ? day(date) : `by ${day(date)}`;
}

function pages(i, before = "") {
  const [first, last] = report.records.pages[i];
  return first === null ? "" : `${before}p. ${first === last ? first : `${first}–${last}`}`;
}

/* -- one record ------------------------------------------------------------------------------------------------- */

function field(label, ...value) {
  return element("div", {}, element("dt", {}, label), element("dd", {}, ...value));
}

function textField(label, text, stretches = []) {
  return field(label, element("div", { class: "text" }, ...marked(text, stretches)));
}

async function show(place) {
  const i = report.found[place];
  if (i >= report.hay.length) await report.whole;
  const { records, data } = report;
  report.open = place;
  const from = data.documents[records.document[i]];
  byId("record-title").textContent = records.number[i] ? `Recommendation ${records.number[i]}, action ${records.ordinal[i]}` : `Action ${records.ordinal[i]}`;
  byId("record-place").replaceChildren(`${from.file}${pages(i, ", ")} `, from.marking ? element("span", { class: "marking" }, from.marking) : "",
    element("br"), `${(place + 1).toLocaleString("en-GB")} of ${report.found.length.toLocaleString("en-GB")} found`);
  byId("record-body").replaceChildren(...statusOf(i), ...textsOf(i), ...updatesOf(i), ...sourceOf(i));
  byId("previous").disabled = place === 0;
  byId("next").disabled = place + 1 === report.found.length;
  const dialog = byId("record");
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  byId("record-title").focus();
  replaceHash(`#record=${records.id[i]}`);
}

function statusOf(i) {
  const { records, data } = report;
  const [value, label, meaning] = data.statuses[records.status[i]];
  const others = records.others[i].map((other) => data.statuses[other][1]);
  const [date, precision] = records.target[i];
  const [late, lateLabel, lateMeaning] = data.lateness[records.late[i]];
  const rows = [
    field("Status", statusChip(value, label), ` – ${meaning}`),
    field("Decided by", decidedBy(i)),
    others.length ? field("Could also be", others.join(", ")) : null,
    records.open[i] ? field("What is open", records.open[i] === "continuing" ? "what remains recurs by design" : "a named piece is not done") : null,
    field("Target date", date ? day(date, precision) : target(i) || "none"),
    records.done[i][0] ? field("Completed", `${day(...records.done[i])}${records.done[i][2] === "update_date" ? ", by the date of the update that reports it" : ""}`) : null,
    field("Against its target", statusChip(late, lateLabel), ` – ${lateMeaning}`),
    field("Told as at", records.told[i][0] ? `${day(records.told[i][0])}, from the ${records.told[i][2]}` : "the plan names no day"),
    field("Agencies", agenciesOf(i)),
    records.scope[i] ? field("Reach", words(records.scope[i])) : null,
    records.warnings[i].length ? field("Warnings", element("ul", {}, ...records.warnings[i].map((code) => element("li", {}, `${words(code)}: ${data.warnings[code]}`)))) : null,
    records.corrected[i].length ? field("Corrected by a reader", records.corrected[i].map((name) => data.labels[name] ?? words(name)).join(", ")) : null,
  ];
  return [element("dl", { class: "fields" }, ...rows.filter(Boolean))];
}

function decidedBy(i) {
  const { records, data } = report;
  const column = records.from[i];
  if (!column) return "nothing in the columns looked at";
  const kind = { label: "a status word", colour: "a colour word", bare_date: "a date standing alone", prose: "what a sentence says", none: "nothing" }[records.basis[i]];
  return `${kind} in “${data.labels[column] ?? words(column)}”, marked below`;
}

function agenciesOf(i) {
  const { records, data } = report;
  return records.agencies[i].map(([agency, sector]) => `${data.agencies[agency]} (${data.sectors[sector]})`).join("; ") || "none named";
}

function textsOf(i) {
  const { records, data } = report;
  const rows = Object.entries(data.labels).filter(([name]) => records[name][i]).map(([name, label]) => {
    const notes = [records.inherited[i].includes(name) ? "from the row above" : "", records.placed[i].includes(name) ? "placed by what it says" : "", records.corrected[i].includes(name) ? "corrected" : ""].filter(Boolean);
    return textField(notes.length ? `${label} (${notes.join(", ")})` : label, records[name][i], records.from[i] === name ? records.marks[i] : []);
  });
  rows.push(...records.extra[i].map(([header, text]) => textField(header, text)));
  return [element("h3", {}, "What the plan says"), rows.length ? element("dl", { class: "fields" }, ...rows) : element("p", { class: "soft" }, "The row has no text.")];
}

function updatesOf(i) {
  const { records, data } = report;
  if (!records.updates[i].length) return [];
  const items = records.updates[i].map(([part, date, precision, status, text]) => {
    const [value, label] = data.statuses[status];
    const head = [part ? `${part})` : "", date ? day(date, precision) : ""].filter(Boolean).join(" ");
    return element("li", {}, head ? element("span", { class: "when" }, head) : null, statusChip(value, label), element("div", { class: "text" }, text));
  });
  return [element("h3", {}, "Updates, in the order of the text"), element("ol", { class: "updates" }, ...items)];
}

function sourceOf(i) {
  const { records, data } = report;
  const from = data.documents[records.document[i]];
  const rows = [
    field("Document", element("span", { class: "break" }, from.file), from.marking ? " " : null, from.marking ? element("span", { class: "marking" }, from.marking) : null),
    from.title ? field("Title", from.title) : null,
    from.partnership ? field("Partnership", from.partnership) : null,
    from.review ? field("Review", from.review) : null,
    from.download ? field("Download id", from.download) : null,
    from.twins ? field("Probably the same plan as", from.twins.join(", ")) : null,
    field("Record", records.id[i]),
    field("Pages", pages(i) || "the format has none"),
    field("Read by", `${records.reader[i]}, ${from.version}`),
  ].filter(Boolean);
  const pieces = records.fragments[i].map(([page, row, line, box, reason, columns]) => element("tr", {},
    element("td", {}, page ?? "–"), element("td", {}, row), element("td", {}, line ?? "–"), element("td", {}, box.length ? box.join(", ") : "–"),
    element("td", {}, columns.map((name) => data.labels[name] ?? words(name)).join(", ")), element("td", {}, reason ?? "first piece")));
  const heads = ["Page", "Row", "Line", "Box in points (left, top, right, bottom)", "Columns", "Why it was joined"];
  const table = element("table", {}, element("caption", {}, "The pieces of the page that it was put together from"), element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))), element("tbody", {}, ...pieces));
  return [element("h3", {}, "Where it comes from"), element("dl", { class: "fields" }, ...rows), element("div", { class: "wide small", tabindex: "0", role: "region", "aria-label": "Pieces" }, table)];
}

function replaceHash(hash) {
  try {
    history.replaceState(null, "", hash);
  } catch {
    /* a page that may not say where it is works all the same */
  }
}

function openFromHash() {
  const id = decodeURIComponent(location.hash).match(/^#record=(.+)$/)?.[1];
  if (!id) return;
  const i = report.records.id.indexOf(id);
  if (i < 0) return;
  if (!report.found.includes(i)) {
    byId("filters").reset();
    search();
  }
  show(report.found.indexOf(i));
}

/* -- starting --------------------------------------------------------------------------------------------------- */

function options(id, pairs) {
  byId(id).append(...pairs.map(([value, label]) => element("option", { value }, label)));
}

function offer() {
  const { data, records } = report;
  const tally = (name, size) => records[name].reduce((counts, at) => ((counts[at] += 1), counts), new Array(size).fill(0));
  const byStatus = tally("status", data.statuses.length);
  const byLate = tally("late", data.lateness.length);
  options("f-status", data.statuses.map(([value, label], at) => [value, `${label} (${byStatus[at].toLocaleString("en-GB")})`]));
  options("f-late", data.lateness.map(([value, label], at) => [value, `${label} (${byLate[at].toLocaleString("en-GB")})`]));
  options("f-sector", Object.entries(data.sectors));
  options("f-warning", [["*", "with any warning"], ["-", "without a warning"], ...[...new Set(records.warnings.flat())].sort().map((code) => [code, words(code)])]);
  options("f-scope", [...new Set(records.scope)].filter(Boolean).sort().map((value) => [value, words(value)]).concat([["-", "not stated"]]));
  byId("agency-names").append(...[...data.agencies].sort((a, b) => a.localeCompare(b, "en-GB")).map((value) => element("option", { value })));
  byId("document-names").append(...data.documents.map(({ file, title }) => element("option", { value: file }, title ?? "")));
}

function listen() {
  byId("filters").addEventListener("input", search);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").addEventListener("reset", () => queueMicrotask(search));
  byId("clear-too").addEventListener("click", () => {
    byId("filters").reset();
    byId("q").focus();
  });
  document.querySelector("#list thead").addEventListener("click", (event) => {
    const sort = event.target.dataset.sort;
    if (!sort) return;
    report.down = sort === report.sort && !report.down;
    report.sort = sort;
    arrange();
  });
  const body = document.querySelector("#list tbody");
  body.addEventListener("click", (event) => {
    const row = event.target.closest("tr");
    if (row && !getSelection().toString()) show(report.found.indexOf(Number(row.dataset.record)));
  });
  body.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const buttons = [...body.querySelectorAll("button")];
    const next = buttons[buttons.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  byId("previous").addEventListener("click", () => show(report.open - 1));
  byId("next").addEventListener("click", () => show(report.open + 1));
  byId("close").addEventListener("click", () => byId("record").close());
  byId("record").addEventListener("click", (event) => event.target === byId("record") && byId("record").close());
  byId("record").addEventListener("keydown", (event) => {
    if (isTyping(event)) return;
    if (event.key === "ArrowLeft" && report.open > 0) show(report.open - 1);
    if (event.key === "ArrowRight" && report.open + 1 < report.found.length) show(report.open + 1);
  });
  byId("record").addEventListener("close", closed);
  document.addEventListener("click", follow);
  addEventListener("hashchange", openFromHash);
  addEventListener("beforeprint", beforePrinting);
  addEventListener("afterprint", afterPrinting);
}

/* Back to the row that the record was opened from, on whichever page of the table it now is. */
function closed() {
  replaceHash("#actions");
  report.first = Math.floor(report.open / PAGE) * PAGE;
  draw();
  document.querySelectorAll("#list tbody button")[report.open - report.first]?.focus();
}

/* A figure leads to the actions that it counts. */
function follow(event) {
  const link = event.target.closest("a[data-filter]");
  if (!link) return;
  byId("filters").reset();
  byId(`f-${link.dataset.filter}`).value = link.dataset.value;
  search();
}

function beforePrinting() {
  if (byId("record").open) {
    document.body.classList.add("one-record");
    return;
  }
  fill(report.found.slice(0, PRINTED));
  if (report.found.length > PRINTED) byId("found").textContent = `The first ${PRINTED.toLocaleString("en-GB")} of ${count(report.found.length, "action")} found are printed: narrow them down to print the others.`;
}

function afterPrinting() {
  document.body.classList.remove("one-record");
  draw();
}

async function start() {
  report.data = await unpacked(byId("data"));
  report.records = report.data.records;
  report.found = report.records.id.map((_, i) => i);
  draw();
  offer();
  for (const control of byId("filters").elements) control.disabled = false;
  document.body.dataset.ready = Math.round(performance.now());
  report.whole = gather();
  listen();
  openFromHash();
  await report.whole;
}

start().catch(failed);
