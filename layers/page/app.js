"use strict";
/* Filters, selection and address: what ties the list to the map. */
(function (page) {
  const { data, el, state } = page;
  const form = document.getElementById("filters");
  const incidentOf = new Map(data.incidents.map((incident) => [incident.id, incident]));
  const claimsOf = (incident) => incident.accounts.flatMap((one) => one.claims);
  const words = (...parts) => parts.flat().filter(Boolean).join(" ").toLowerCase();
  const hay = new Map();
  for (const [id, claim] of Object.entries(data.claims)) {
    const incident = incidentOf.get(claim.incident);
    hay.set(id, words(claim.text, claim.attribution, claim.claimant_title, claim.anchor, claim.anchor_place, claim.outlet, claim.title,
      claim.side, claim.verdicts, claim.refused, incident && [page.incidentTitle(incident), incident.actor, incident.target, incident.country_name]));
  }
  const dateOf = (claim) => {
    const incident = incidentOf.get(claim.incident);
    return (incident && incident.date) || (incident ? "" : claim.event_date) || "undated";
  };

  function options(name, first, entries) {
    form.elements[name].append(el("option", { value: "" }, first), ...entries.map(([value, text]) => el("option", { value }, text)));
  }
  const dates = [...new Set(Object.values(data.claims).map(dateOf))].sort((a, b) => (a === "undated") - (b === "undated") || (a < b ? -1 : 1));
  options("who", "All", data.voices.map((voice) => [voice.key, voice.title]));
  options("stance", "All", [["claims", "claims"], ["confirms", "confirms"], ["denies", "denies"], ["narrator", "reported"]]);
  options("date", "All", dates.map((date) => [date, page.date(date)]));
  options("article", "All", data.articles.map((one) => [one.id, [one.outlet, one.title].filter(Boolean).join(": ") || one.id]));
  options("order", "By date", [["newest", "Newest first"], ["accounts", "Most accounts"], ["claims", "Most claims"]]);

  function passesClaim(id) {
    const claim = data.claims[id];
    const terms = state.q.toLowerCase().split(/\s+/).filter(Boolean);
    return (!state.who || claim.claimant === state.who) && (!state.stance || claim.stance === state.stance)
      && (!state.article || claim.article === state.article) && (!state.date || dateOf(claim) === state.date)
      && terms.every((term) => hay.get(id).includes(term));
  }
  const filtered = () => Boolean(state.q || state.who || state.stance || state.date || state.article);

  page.applyFilter = function () {
    const passing = new Set(Object.keys(data.claims).filter(passesClaim));
    const everything = !filtered();
    let incidents = 0;
    for (const incident of data.incidents) {
      const seen = everything || claimsOf(incident).some((id) => passing.has(id));
      if (seen) { passing.add(incident.id); incidents += 1; }
      for (const node of page.nodes.get(incident.id)) node.hidden = !seen;
    }
    for (const id of Object.keys(data.claims)) for (const node of page.nodes.get(id) || []) node.hidden = !passing.has(id);
    for (const node of document.querySelectorAll(".account")) {
      const inside = [...node.querySelectorAll(".claim")];
      node.hidden = inside.length > 0 && inside.every((claim) => claim.hidden);
    }
    for (const node of document.querySelectorAll("[data-refers]")) node.hidden = !passing.has(node.dataset.refers);
    const claims = Object.keys(data.claims).filter((id) => passing.has(id)).length;
    document.getElementById("count").textContent = everything ? "" :
      `${incidents} of ${data.incidents.length} incidents, ${claims} of ${Object.keys(data.claims).length} claims`;
    page.showOnMap((subject) => passing.has(subject), state.sel);
    page.writeState();
  };

  function arrange() {
    const parent = document.getElementById("incidents");
    if (!parent) return;
    const size = { newest: (i) => i.number, accounts: (i) => i.accounts.length, claims: (i) => claimsOf(i).length }[state.order];
    const sorted = data.incidents.slice().sort((a, b) => (size ? size(b) - size(a) : 0) || a.number - b.number);
    parent.append(...sorted.map((incident) => page.nodes.get(incident.id)[0]));
  }

  /* Select a claim or an incident ("" for none); `look` also moves the map there. */
  page.select = function (subject, look) {
    state.sel = page.nodes.has(subject) ? subject : "";
    for (const [id, nodes] of page.nodes) for (const node of nodes) {
      const on = id === state.sel;
      node.classList.toggle("sel", on);
      const more = node.querySelector(":scope > .more");
      if (more) {
        more.hidden = !on;
        node.querySelector(":scope > button").setAttribute("aria-expanded", String(on));
      }
    }
    if (state.sel && look) page.lookAt(state.sel);
    page.applyFilter();
  };

  /* A click on the map: the first of what the shape stands for, then the next with each click. */
  page.pick = function (subjects) {
    const known = subjects.filter((subject) => page.nodes.has(subject));
    if (!known.length) return;
    page.select(known[(known.indexOf(state.sel) + 1) % known.length], false);
    const node = page.nodes.get(state.sel)[0];
    if (node.hidden) { form.reset(); }
    const reduced = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    node.scrollIntoView({ block: "nearest", behavior: reduced ? "auto" : "smooth" });
  };

  function readForm() {
    for (const name of ["q", "who", "stance", "date", "article", "order"]) state[name] = form.elements[name].value.trim();
    arrange();
    page.applyFilter();
  }
  form.addEventListener("input", readForm);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(readForm, 0));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && state.sel) page.select(""); });
  document.getElementById("theme").addEventListener("click", () => {
    const dark = state.theme ? state.theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
    state.theme = dark ? "light" : "dark";
    document.documentElement.dataset.theme = state.theme;
    page.writeState();
  });

  function restore() {
    page.readState();
    if (state.theme === "dark" || state.theme === "light") document.documentElement.dataset.theme = state.theme;
    for (const name of ["q", "who", "stance", "date", "article", "order"]) form.elements[name].value = state[name];
    for (const group of data.groups) {
      const on = !state.off.includes(group.id);
      if (on !== page.map.hasLayer(page.groups[group.id])) page.toggle(group.id, on);
    }
    readForm();
    const [lat, lon, zoom] = state.view.split(",").map(Number);
    if (Number.isFinite(lat + lon + zoom) && Math.abs(lat) < 90 && zoom < 30) page.map.setView([lat, lon], zoom, { animate: false });
    page.select(state.sel, !state.view);
    const node = state.sel && page.nodes.get(state.sel)[0];
    if (node) node.scrollIntoView({ block: "nearest" });
  }

  const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
  document.getElementById("summary").textContent = [
    count(data.articles.length, "article", "articles"), count(Object.keys(data.claims).length, "claim", "claims"),
    count(data.incidents.length, "incident", "incidents"), data.failures.length ? `${data.failures.length} not read` : "",
  ].filter(Boolean).join(" · ");
  page.drawLegend();
  page.drawList();
  restore();
  window.addEventListener("hashchange", restore);
  document.fonts.ready.then(page.refreshMap);
  page.ready = true;
})(window.sarhad);
