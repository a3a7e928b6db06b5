"use strict";
/* Legend and switches in one: every symbol on the map stands here, beside what turns it off. */
(function (page) {
  const { data, el, svg, state } = page;
  const MOST = 40;

  const key = (...children) => svg("svg", { class: "key", viewBox: "0 0 26 16", width: 26, height: 16, "aria-hidden": "true" }, ...children);
  const line = (cls) => svg("path", { class: cls, d: "M1 8H25" });
  const box = (cls, inset = 0) => svg("rect", { class: cls, x: 2 + inset, y: 2.5 + inset * 0.6, width: 22 - 2 * inset, height: 11 - 1.2 * inset });
  const row = (symbol, text, hint) => el("div", { class: "row", title: hint }, symbol, el("span", {}, text));
  function switchRow(name, symbols, text, note) {
    const input = el("input", { type: "checkbox", "data-off": name, on: { change: (event) => page.toggle(name, event.target.checked) } });
    input.checked = !state.off.includes(name);
    return el("label", { class: "row" }, input, ...symbols, el("span", { dir: "auto", title: text }, text), note ? el("small", {}, note) : null);
  }
  const block = (title, cls, ...rows) => (rows.flat().length ? el("fieldset", { class: cls }, el("legend", {}, title), ...rows) : null);
  const has = (test) => data.shapes.some(test);
  const role = (name) => has((shape) => shape.role === name);
  const grey = "who-narrator";

  function claimants() {
    const speaking = new Set(data.claims.filter((claim) => claim.shown).map((claim) => claim.by));
    const rows = data.voices.filter((voice) => speaking.has(voice)).map((voice) =>
      switchRow(`who-${voice.key}`, [el("span", { class: "sign" }, key(box(`role-doubt ${voice.cls}`), box(`role-stated ${voice.cls}`)), page.mark(voice.cls))], voice.title));
    const shared = data.voices.filter((voice) => voice.cls === "who-others").length;
    if (shared > 1) rows.push(el("p", { class: "note" }, `${shared} of these share one colour and mark: there are more claimants than signs.`));
    return rows;
  }

  function bins() { /* single incidents, or dates, months or years where there are too many */
    if (data.incidents.length <= MOST) {
      return data.incidents.map((one) => switchRow(`incident-${one.id}`, [el("b", { class: "num" }, String(one.n + 1))], one.title));
    }
    const dates = data.incidents.map((one) => one.date || "");
    const size = [10, 7, 4].find((length) => new Set(dates.map((date) => date.slice(0, length))).size <= MOST) || 4;
    page.binOf = (incident) => (incident.date || "").slice(0, size);
    const counts = new Map();
    for (const date of dates) counts.set(date.slice(0, size), (counts.get(date.slice(0, size)) || 0) + 1);
    return [...counts].sort(([a], [b]) => (a === "") - (b === "") || (a < b ? -1 : 1)).map(([bin, n]) => switchRow(`when-${bin}`, [], page.date(bin), n.toLocaleString("en-GB")));
  }

  function checks() {
    const counts = new Map();
    for (const claim of data.claims) if (claim.shown) for (const check of claim.checks) counts.set(check, (counts.get(check) || 0) + 1);
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([check, n]) => switchRow(`check-${check}`, [], page.checkName(check), page.count(n, "claim", "claims")));
  }

  function signs() {
    const rows = [];
    const hidden = []; /* what shows only when it is selected */
    if (role("stated")) rows.push(row(key(box(`role-stated ${grey}`)), "as stated", "The outline is what the numbers say, without doubt."));
    if (role("likely")) {
      rows.push(row(key(box(`role-doubt ${grey}`), box(`role-likely ${grey}`, 4)), "there with 90 %, darker 50 %", "The area that holds 90 % of the probability, and in it the one that holds 50 %."));
      hidden.push(row(key(box(`role-bound ${grey}`)), "furthest it could be*"));
      if (has((shape) => page.ofAccount(shape) && shape.role === "doubt")) hidden.push(row(key(box(`role-doubt account ${grey}`), box(`role-likely account ${grey}`, 4)), "one account in all*", "Where the claims of one account together put the incident."));
    } else if (role("doubt")) rows.push(row(key(box(`role-doubt ${grey}`)), "with its doubt"));
    if (has((shape) => shape.denied)) rows.push(row(key(box(`role-doubt denied ${grey}`)), "denied"));
    if (role("spot")) rows.push(row(key(svg("path", { class: `spot ${grey}`, d: "M13 3v10M8 8h10" })), "stated point"));
    if (role("mark")) rows.push(row(page.mark(grey, "1"), "best place of an account", "Numbered as in the table of incidents."));
    if (page.manyMarks) rows.push(row(el("span", { class: "ring" }, "12"), "so many incidents: zoom in"));
    const large = has((shape) => shape.wide && shape.role === "doubt" && !page.ofAccount(shape));
    if (hidden.length || large) hidden.push(el("p", { class: "row note" }, `*${large ? " and areas that fill much of the map:" : ""} when selected`));
    return [...rows, ...hidden];
  }

  function ground() {
    const rows = data.borders.map(([id, title]) => switchRow(id, [key(line("casing"), line("role-border"))], `Border ${title}`));
    if (role("gap")) rows.push(row(key(line("role-gap")), "border filled in over water"));
    if (role("link")) rows.push(switchRow("links", [key(line("role-link"))], "rival places of one incident"));
    if (role("place")) rows.push(switchRow("places", [key(svg("circle", { cx: 13, cy: 8, r: 3.4, class: "place" }))], "place named"));
    if (role("vague")) rows.push(row(key(svg("circle", { cx: 13, cy: 8, r: 6.5, class: "role-vague" })), "known to this circle only", "Where exactly the place lies is not known better than this."));
    return rows;
  }

  function land() {
    if (data.tiles) return [];
    const shown = (name) => data.land.includes(name);
    const rows = [];
    if (shown("countries")) rows.push(row(key(box("land land-0"), svg("rect", { class: "land land-1", x: 13, y: 2.5, width: 11, height: 11 })), "countries", "The tints have no meaning."));
    if (shown("lines")) rows.push(row(key(line("line")), "other border, coast"));
    if (shown("provinces")) rows.push(row(key(line("province")), "province border"));
    if (shown("rivers")) rows.push(row(key(svg("path", { class: "river", d: "M1 10q6 -7 12 -2t12 -2q-6 5 -12 2.6t-12 3z" })), "river"));
    if (data.labels.some((label) => label[3] === "town" || label[3] === "city")) {
      rows.push(row(key(svg("circle", { cx: 13, cy: 8, r: 2, fill: "currentColor" })), "other town"));
    }
    return rows;
  }

  /* Switches that the tables and filters mostly make unnecessary: there, but out of the way. */
  function choices() {
    const blocks = [block(data.incidents.length > MOST ? "Incidents, by date" : "Incidents", "incidents", ...bins()), block("Checks", "checks", ...checks())].filter(Boolean);
    const open = state.off.some((name) => /^(incident|when|check)-/.test(name));
    return blocks.length ? el("details", { class: "choices", open }, el("summary", {}, "Show or hide single incidents and checks"), ...blocks) : null;
  }

  page.drawLegend = function () {
    page.id("switches").append(...[
      block("Who claims", "claimants", ...claimants()), block("Where", "signs", ...signs()), block("Ground", "ground", ...ground(), ...land()), choices(),
    ].filter(Boolean));
    if (window.innerWidth <= 860) page.id("legend").removeAttribute("open");
  };
  page.showSwitches = function () {
    for (const input of document.querySelectorAll("#switches input")) input.checked = !state.off.includes(input.dataset.off);
  };
  page.toggle = function (name, on) {
    state.off = state.off.filter((one) => one !== name).concat(on ? [] : [name]).sort();
    page.apply();
  };
})(window.sarhad);
