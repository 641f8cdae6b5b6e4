"use strict";

/* Text of documents reaches the page through these helpers alone, and always as text. */

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

/* What `packed` of embedding.py has put into a block. */
async function unpacked(block) {
  const text = block.textContent.trim();
  block.remove();
  const bytes = Uint8Array.fromBase64
    ? Uint8Array.fromBase64(text)
    : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

/* A text as nodes, with these stretches of it marked. */
function marked(text, stretches) {
  const nodes = [];
  let at = 0;
  for (const [start, end] of stretches) {
    nodes.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  nodes.push(text.slice(at));
  return nodes;
}

function words(code) {
  return code.replaceAll("_", " ");
}

/* Small letters without accents, plain quotes and hyphens: so that nobody has to know how a plan was typed. */
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-").replace(/\u2022/g, "*").toLowerCase();
}

/* The same text in a form that takes half the room and is searched in half the time, if its letters allow. */
function narrow(text) {
  return /^[\0-\x7f]*$/.test(text) ? ASCII.decode(BYTES.encode(text)) : text;
}

const ASCII = new TextDecoder("latin1");
const BYTES = new TextEncoder();

function count(number, one, many = `${one}s`) {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

function day(iso, precision) {
  if (!iso) return "";
  const date = new Date(`${iso}T00:00:00Z`);
  const said = date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return precision && precision !== "day" ? `${said} (the plan names the ${precision})` : said;
}

function statusChip(value, label) {
  return element("span", { class: `status s-${value}` }, label);
}

function isTyping(event) {
  return event.target.closest?.("input, select, textarea") !== null || event.altKey || event.ctrlKey || event.metaKey;
}

function failed(error) {
  document.body.dataset.failed = String(error);
  const told = byId("failed");
  told.hidden = false;
  told.textContent = typeof DecompressionStream === "undefined"
    ? "This browser is too old to show the records: use one from 2023 or later."
    : `The records cannot be shown: ${error}`;
}
