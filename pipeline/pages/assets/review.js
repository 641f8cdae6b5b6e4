const NEAR = 20;
const SVG = "http://www.w3.org/2000/svg";
const review = { data: null, items: [], found: [], at: 0, pages: new Map(), corrections: new Map(), saved: 0 };

/* What can be shown: every record, and every page that holds nothing but what is in no record. */
const kinds = {
  records: ["all records", (item) => item.record !== undefined],
  warnings: ["records with a warning", (item) => record(item)?.warnings?.length > 0],
  merged: ["records joined over pages", (item) => new Set(record(item)?.fragments.map(({ page }) => page)).size > 1],
  uncertain: ["records of uncertain status", (item) => isUncertain(record(item))],
  placed: ["records with text placed by what it says", (item) => record(item)?.placed?.length > 0],
  corrected: ["records that are corrected", (item) => record(item)?.corrected?.length > 0 || isCorrected(item)],
  left: ["pages with no record", (item) => item.record === undefined],
  everything: ["records and pages with no record", () => true],
};

function record(item) {
  return review.data.records[item.record];
}

function isUncertain(found) {
  return Boolean(found && (found.others || found.warnings?.some((code) => ["status_uncertain", "label_contradicted"].includes(code))));
}

function isCorrected(item) {
  const id = record(item)?.id;
  return id !== undefined && [...review.corrections.values()].some((each) => each.id === id);
}

/* -- finding ---------------------------------------------------------------------------------------------------- */

function pageKey(document, page) {
  return `${document}/${page ?? 0}`;
}

function arrangePages() {
  const { data, pages } = review;
  const at = (document, page) => {
    const key = pageKey(document, page);
    if (!pages.has(key)) pages.set(key, { document, page, records: new Set(), left: [] });
    return pages.get(key);
  };
  data.records.forEach((each, i) => each.fragments.forEach(({ page }) => at(each.document, page).records.add(i)));
  for (const piece of data.residue) at(piece.document, piece.page).left.push(piece);
  const items = data.records.map((each, i) => ({ record: i, document: each.document, page: each.fragments[0].page }));
  for (const page of pages.values()) if (!page.records.size) items.push({ document: page.document, page: page.page });
  items.sort((a, b) => a.document - b.document || (a.page ?? 0) - (b.page ?? 0) || (a.record ?? -1) - (b.record ?? -1));
  review.items = items;
}

function hayOf(item) {
  if (item.hay === undefined) {
    const { data } = review;
    const found = record(item);
    const file = data.documents[item.document].file;
    const texts = found
      ? [found.id, ...data.texts.map((name) => found[name]), ...Object.values(found.extra ?? {}), ...(found.agencies ?? []), found.section]
      : review.pages.get(pageKey(item.document, item.page)).left.map(({ text }) => text);
    item.hay = fold([file, ...texts].filter(Boolean).join("\n"));
  }
  return item.hay;
}

function search() {
  const kind = byId("show").value;
  const test = kinds[kind]?.[1] ?? ((item) => record(item)?.warnings?.includes(kind));
  const from = byId("document").value;
  const status = byId("status").value;
  const wanted = fold(byId("q").value).split(/\s+/).filter(Boolean);
  const before = review.found[review.at];
  review.found = review.items.filter((item) => (from === "" || item.document === Number(from)) && test(item)
    && (status === "" || record(item)?.status === status) && wanted.every((word) => hayOf(item).includes(word)));
  show(Math.max(0, review.found.indexOf(before)));
}

/* -- showing ---------------------------------------------------------------------------------------------------- */

function show(at) {
  review.at = at;
  const item = review.found[at];
  const total = review.found.length;
  byId("found").textContent = total ? `${(at + 1).toLocaleString("en-GB")} of ${count(total, "found", "found")}: ${nameOf(item)}` : "Nothing fits: choose another filter.";
  byId("previous").disabled = at === 0 || !total;
  byId("next").disabled = at + 1 >= total;
  drawNear();
  if (!item) {
    byId("record-title").textContent = "Nothing fits";
    byId("record").replaceChildren(element("p", { class: "empty" }, "No record or page is left by the filters above."));
    byId("sheets").replaceChildren();
    return;
  }
  drawSheets(item);
  drawRecord(item);
  byId("columns").scrollTop = 0;
  if (record(item)) replaceHash(`#record=${record(item).id}`);
}

function step(by) {
  const at = review.at + by;
  if (at >= 0 && at < review.found.length) show(at);
}

function nameOf(item) {
  const found = record(item);
  if (!found) return `Page ${item.page ?? "–"}: no record`;
  return found.recommendation_number ? `${found.ordinal} · Recommendation ${found.recommendation_number}` : `${found.ordinal}`;
}

function drawNear() {
  const { found, at } = review;
  const first = Math.max(0, at - NEAR);
  const rows = found.slice(first, at + NEAR + 1).map((item, i) => {
    const text = record(item)?.action ?? record(item)?.recommendation ?? "";
    const button = element("button", { type: "button", "aria-current": first + i === at ? "true" : null },
      element("span", {}, nameOf(item)), element("span", { class: "cut soft" }, text.slice(0, 120)));
    button.addEventListener("click", () => show(first + i));
    return element("li", {}, button);
  });
  byId("near").firstElementChild.replaceChildren(...rows);
  byId("near").querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}

function drawSheets(item) {
  const { data } = review;
  const document_ = data.documents[item.document];
  const found = record(item);
  const numbers = found ? [...new Set(found.fragments.map(({ page }) => page))] : [item.page];
  const sheets = numbers.map((page) => sheetOf(document_, item, page));
  const problem = document_.problem ? element("p", { class: "note" }, document_.problem[1], ". The records are shown without it.") : null;
  byId("pages-head").replaceChildren(element("span", { class: "break" }, document_.file), document_.marking ? " " : "", document_.marking ? element("span", { class: "marking" }, document_.marking) : "");
  byId("zoom").hidden = !numbers.some((page) => document_.pictures[page ?? 0]);
  byId("sheets").replaceChildren(...[problem, ...sheets].filter(Boolean));
  byId("sheets").querySelector("tr.piece")?.scrollIntoView({ block: "nearest" });
}

function sheetOf(document_, item, page) {
  const held = review.pages.get(pageKey(item.document, page));
  const picture = document_.pictures[page ?? 0];
  const rows = document_.texts[page ?? 0];
  const caption = page === null || page === undefined ? "The whole text" : `Page ${page}`;
  const body = picture ? pictureOf(picture, held, item, document_, page) : rows ? rowsOf(rows, held, item) : element("p", { class: "empty" }, "There is no picture of this page.");
  return element("figure", {}, element("figcaption", {}, caption), element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": caption }, body), leftOf(held));
}

function pieces(item, page) {
  return record(item)?.fragments.filter((piece) => piece.page === page) ?? [];
}

function pictureOf([file, [x0, top, x1, bottom], [width, height]], held, item, document_, page) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `${x0} ${top} ${x1 - x0} ${bottom - top}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  const others = [...held.records].filter((i) => i !== item.record).flatMap((i) => review.data.records[i].fragments.filter((piece) => piece.page === page));
  for (const piece of others) outline(svg, piece, "other", "another record");
  for (const piece of held.left) outline(svg, piece, `left r-${piece.reason}`, `${words(piece.reason)}: ${piece.text}`);
  for (const piece of pieces(item, page)) outline(svg, piece, "piece", piece.reason ?? "first piece of this record");
  const alt = `Page ${page} of ${document_.file}, ${count(pieces(item, page).length, "piece")} of this record outlined`;
  return element("div", { class: "sheet" }, element("img", { src: file, alt, width, height }), svg);
}

function outline(svg, { box }, kind, title) {
  if (!box.length) return;
  const rect = document.createElementNS(SVG, "rect");
  const [x0, top, x1, bottom] = box;
  for (const [name, value] of Object.entries({ class: kind, x: x0, y: top, width: x1 - x0, height: bottom - top })) rect.setAttribute(name, value);
  const told = document.createElementNS(SVG, "title");
  told.textContent = title;
  rect.append(told);
  svg.append(rect);
}

function rowsOf(rows, held, item) {
  const own = new Set(pieces(item, item.record === undefined ? undefined : held.page).map(({ row }) => row));
  const others = new Set([...held.records].flatMap((i) => review.data.records[i].fragments.filter(({ page }) => page === held.page).map(({ row }) => row)));
  const reasons = new Map(held.left.map(({ row, reason }) => [row, reason]));
  const most = Math.max(...rows.map(([, , cells]) => cells.length));
  const lines = rows.map(([row, line, cells]) => {
    const kind = own.has(row) ? "piece" : reasons.has(row) ? `left r-${reasons.get(row)}` : others.has(row) ? "other" : "";
    const title = own.has(row) ? "this record" : reasons.has(row) ? words(reasons.get(row)) : others.has(row) ? "another record" : "";
    const last = cells.length - 1;
    return element("tr", { class: kind, title }, element("td", { class: "place" }, `${line ?? row}`, title ? element("span", { class: "heard" }, ` ${title}`) : null),
      ...cells.map((cell, i) => element("td", { colspan: i === last && cells.length < most ? most - last : null }, cell)));
  });
  return element("table", { class: "rows" }, element("caption", { class: "heard" }, "The rows of the page as they were transcribed"), element("tbody", {}, ...lines));
}

function leftOf(held) {
  if (!held.left.length) return null;
  const items = held.left.map((piece) => element("li", { class: `r-${piece.reason}` },
    element("span", {}, element("strong", {}, words(piece.reason)), piece.detail ? ` (${piece.detail})` : "", `: ${piece.text.slice(0, 600)}`)));
  return element("ul", { class: "pieces", "aria-label": "What is on this page and in no record" }, ...items);
}

/* -- the columns, and correcting them --------------------------------------------------------------------------- */

function drawRecord(item) {
  const found = record(item);
  const { data } = review;
  if (!found) {
    byId("record-title").textContent = nameOf(item);
    byId("record").replaceChildren(element("p", { class: "soft" }, "What stands on this page is in no record; the reasons are below its picture. If something of the plan is among it, say so to the project."));
    return;
  }
  byId("record-title").textContent = nameOf(item);
  const statuses = Object.fromEntries(data.statuses.map(([value, label, meaning]) => [value, [label, meaning]]));
  const judged = [
    fact("Decided by", found.from ? `“${labelOf(found.from)}”, ${words(found.basis)}` : "nothing"),
    found.others ? fact("Could also be", found.others.map((value) => statuses[value][0]).join(", ")) : null,
    found.warnings ? fact("Warnings", element("ul", {}, ...found.warnings.map((code) => element("li", {}, `${words(code)}: ${data.warnings[code]}`)))) : null,
  ].filter(Boolean);
  const facts = [
    found.agencies ? fact("Agencies (they follow from the words)", found.agencies.join("; ")) : null,
    fact("Pieces", element("ul", {}, ...found.fragments.map((piece) => element("li", {}, [piece.page ? `page ${piece.page}` : "", `row ${piece.row}`, piece.line ? `line ${piece.line}` : "", piece.reason ?? "first piece"].filter(Boolean).join(", "))))),
    fact("Record", found.id),
  ].filter(Boolean);
  const derived = [...Object.keys(data.codes), ...data.dates].filter((name) => name !== "status");
  const extra = Object.keys(found.extra ?? {}).map((header) => data.extra + header);
  byId("record").replaceChildren(
    element("dl", { class: "fields" }, correctable(found, "status"), ...judged),
    element("h3", {}, "The words of the plan"), element("dl", { class: "fields" }, found.section ? fact("Section", found.section) : null, ...[...data.texts, ...extra].map((column) => correctable(found, column))),
    element("h3", {}, "What was made of them"), element("dl", { class: "fields" }, ...derived.map((column) => correctable(found, column)), ...facts),
  );
}

function fact(label, ...value) {
  return element("div", {}, element("dt", {}, label), element("dd", {}, ...value));
}

function labelOf(column) {
  const { data } = review;
  if (column.startsWith(data.extra)) return column.slice(data.extra.length);
  return data.labels[column] ?? column[0].toUpperCase() + words(column).slice(1);
}

function heldBy(found, column) {
  const { data } = review;
  return (column.startsWith(data.extra) ? found.extra?.[column.slice(data.extra.length)] : found[column]) ?? "";
}

function correctable(found, column) {
  const field = element("div", { "data-column": column });
  drawField(field, found, column);
  return field;
}

function drawField(field, found, column) {
  const made = review.corrections.get(`${found.id} ${column}`);
  const old = heldBy(found, column);
  const notes = [found.inherited?.includes(column) ? "from the row above" : "", found.placed?.includes(column) ? "placed by what it says" : "", found.corrected?.includes(column) ? "corrected before" : ""].filter(Boolean);
  const label = labelOf(column) + (notes.length ? ` (${notes.join(", ")})` : "");
  const button = element("button", { type: "button", "aria-label": `${made ? "Undo" : "Correct"} ${labelOf(column)}` }, made ? "Undo" : "Correct");
  button.addEventListener("click", () => {
    if (!made) return editField(field, found, column);
    review.corrections.delete(`${found.id} ${column}`);
    changed(`${labelOf(column)} is as it was.`);
    drawField(field, found, column);
    return field.querySelector("button").focus();
  });
  field.className = made ? "changed" : "";
  const value = made
    ? [valueOf(column, made.new, []), element("div", { class: "small" }, element("del", {}, old ? shownAs(column, old) : "blank"))]
    : [valueOf(column, old, found.from === column ? found.marks ?? [] : [])];
  field.replaceChildren(element("dt", {}, element("span", {}, label), button), element("dd", {}, ...value));
}

function shownAs(column, text) {
  const { data } = review;
  if (data.codes[column]) return words(text);
  return data.dates.includes(column) ? day(text) : text;
}

function valueOf(column, text, marks) {
  if (!text) return element("span", { class: "soft" }, "blank");
  if (column === "status") return statusChip(text, words(text));
  return element("div", { class: "text" }, ...marked(shownAs(column, text), marks));
}

function editField(field, found, column) {
  const { data } = review;
  const old = heldBy(found, column);
  const id = "editing";
  let input;
  if (data.codes[column]) {
    const blank = data.never_blank.includes(column) ? [] : [["", "blank"]];
    input = element("select", { id }, ...[...blank, ...data.codes[column]].map(([value, label]) => element("option", { value, selected: value === old }, label)));
  } else if (data.dates.includes(column)) {
    input = element("input", { id, type: "date", value: old });
  } else {
    input = element("textarea", { id });
    input.value = old;
  }
  const keep = element("button", { type: "submit", class: "main" }, "Keep");
  const leave = element("button", { type: "button" }, "Leave as it is");
  const form = element("form", { class: "edit" }, input, element("div", { class: "turn" }, keep, leave));
  const close = () => {
    drawField(field, found, column);
    field.querySelector("button").focus();
  };
  leave.addEventListener("click", close);
  form.addEventListener("keydown", (event) => event.key === "Escape" && close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.replaceAll("\r\n", "\n").trim();
    if (text !== old) {
      review.corrections.set(`${found.id} ${column}`, correctionOf(found, column, old, text));
      changed(`${labelOf(column)} is corrected; save when you are done.`);
    }
    close();
  });
  field.replaceChildren(element("dt", {}, element("label", { for: id }, labelOf(column))), element("dd", {}, form));
  input.focus();
}

function correctionOf(found, column, old, text) {
  const document_ = review.data.documents[found.document];
  const { page, row, line } = found.fragments[0];
  return { id: found.id, document_id: document_.id, source_file: document_.file, fragment: { page, row, line }, content_hash: found.hash, column, old, new: text };
}

function changed(told) {
  review.saved = -1;
  byId("told").textContent = told;
  keepInTab();
  drawCount();
}

function drawCount() {
  const number = review.corrections.size;
  byId("save").disabled = number === 0;
  byId("save").textContent = number ? `Save ${count(number, "correction")}` : "Save corrections";
}

/* -- keeping and saving ----------------------------------------------------------------------------------------- */

function ordered() {
  const places = new Map(review.data.records.map(({ id }, i) => [id, i]));
  return [...review.corrections.values()].sort((a, b) => places.get(a.id) - places.get(b.id) || (a.column < b.column ? -1 : 1));
}

function save() {
  const { data } = review;
  const corrections = ordered().map(({ id, ...rest }) => rest);
  const text = `${JSON.stringify({ kind: data.kind, version: data.version, corrections }, null, 1)}\n`;
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: `corrections-${data.title}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  review.saved = review.corrections.size;
  byId("told").textContent = `${count(corrections.length, "correction")} saved. Apply them with: dhr-plans apply-corrections`;
}

/* The corrections of a file that fit a record here; the others are told, for nothing is to be lost in silence. */
async function load(file) {
  const { data } = review;
  let told;
  try {
    const { kind, version, corrections } = JSON.parse(await file.text());
    if (kind !== data.kind || version !== data.version || !Array.isArray(corrections)) throw new Error("it is no file of corrections");
    const documents = new Map(data.documents.map(({ id }, i) => [id, i]));
    let taken = 0;
    for (const each of corrections) {
      const place = documents.get(each.document_id);
      const same = data.records.filter((one) => one.document === place && one.hash === each.content_hash);
      const found = same.length > 1 ? same.find(({ fragments }) => fragments[0].page === each.fragment.page && fragments[0].row === each.fragment.row) : same[0];
      if (!found || heldBy(found, each.column) !== each.old) continue;
      review.corrections.set(`${found.id} ${each.column}`, correctionOf(found, each.column, each.old, String(each.new)));
      taken += 1;
    }
    told = `${taken} of ${count(corrections.length, "correction")} loaded${taken < corrections.length ? "; the others fit no record here" : ""}.`;
    changed(told);
    search();
  } catch (error) {
    told = `The file cannot be loaded: ${error.message}.`;
  }
  byId("told").textContent = told;
}

/* Through a reload, not beyond the tab: what readers write is not left behind in their browser. */
function keepInTab() {
  try {
    sessionStorage.setItem(keptUnder(), JSON.stringify([...review.corrections]));
  } catch {
    /* a browser that keeps nothing asks before the page is left, as any other */
  }
}

function keptUnder() {
  return `${review.data.kind} ${review.data.title} ${review.data.documents.map(({ id }) => id.slice(0, 8)).join("")}`;
}

function takeFromTab() {
  try {
    const ids = new Set(review.data.records.map(({ id }) => id));
    const kept = JSON.parse(sessionStorage.getItem(keptUnder()) ?? "[]").filter(([, { id }]) => ids.has(id));
    review.corrections = new Map(kept);
    if (kept.length) review.saved = -1;
  } catch {
    /* as above */
  }
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
  const at = id ? review.found.findIndex((item) => record(item)?.id === id) : -1;
  if (at >= 0) show(at);
}

/* -- starting --------------------------------------------------------------------------------------------------- */

function offer() {
  const { data } = review;
  const options = (id, pairs) => byId(id).append(...pairs.map(([value, label]) => element("option", { value }, label)));
  const used = [...new Set(data.records.flatMap(({ warnings }) => warnings ?? []))].sort();
  options("show", [...Object.entries(kinds).map(([value, [label]]) => [value, label]), ...used.map((code) => [code, `warning: ${words(code)}`])]);
  const held = new Set(review.items.map((item) => item.document));
  options("document", data.documents.map(({ file, marking }, i) => [i, marking ? `${file} (${marking})` : file]).filter(([i]) => held.has(i)));
  options("status", data.statuses);
  const reasons = new Set(data.residue.map(({ reason }) => reason));
  for (const key of document.querySelectorAll("[data-reason]")) key.hidden = !reasons.has(key.dataset.reason);
}

function listen() {
  byId("filters").addEventListener("input", search);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("previous").addEventListener("click", () => step(-1));
  byId("next").addEventListener("click", () => step(1));
  byId("save").addEventListener("click", save);
  byId("load").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) await load(file);
    event.target.value = "";
  });
  byId("left").addEventListener("change", (event) => byId("pages").classList.toggle("without-left", !event.target.checked));
  byId("zoom").addEventListener("click", (event) => {
    const actual = byId("pages").classList.toggle("actual");
    event.target.setAttribute("aria-pressed", String(actual));
  });
  addEventListener("keydown", (event) => {
    if (isTyping(event)) return;
    if (event.key === "ArrowLeft") step(-1);
    if (event.key === "ArrowRight") step(1);
  });
  addEventListener("hashchange", openFromHash);
  addEventListener("beforeunload", (event) => {
    if (review.corrections.size && review.saved !== review.corrections.size) event.preventDefault();
  });
}

async function start() {
  review.data = await unpacked(byId("data"));
  arrangePages();
  takeFromTab();
  offer();
  search();
  drawCount();
  listen();
  openFromHash();
  document.body.dataset.ready = document.body.dataset.whole = Math.round(performance.now());
}

start().catch(failed);
