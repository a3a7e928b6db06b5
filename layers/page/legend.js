"use strict";
/* Legend and switches in one: every symbol on the map stands here beside what turns it off. */
(function (page) {
  const { data, el, svg } = page;

  function key(...children) {
    return svg("svg", { class: "key", viewBox: "0 0 26 16", width: 26, height: 16, "aria-hidden": "true" }, ...children);
  }
  const line = (cls) => svg("path", { class: cls, d: "M1 8H25" });
  const box = (cls) => svg("rect", { class: cls, x: 2, y: 2.5, width: 22, height: 11 });

  function row(symbol, text) {
    return el("div", { class: "row" }, symbol, el("span", { dir: "auto" }, text));
  }
  function switchRow(group, symbols, text) {
    const input = el("input", { type: "checkbox", id: `switch-${group.id}`,
      on: { change: (event) => page.toggle(group.id, event.target.checked) } });
    input.checked = true;
    return el("label", { class: "row" }, input, ...symbols, el("span", { dir: "auto" }, text));
  }
  function block(title, ...rows) {
    return el("fieldset", {}, el("legend", {}, title), ...rows);
  }
  const of = (layer) => data.groups.filter((group) => group.layer === layer);
  const has = (role) => Object.values(data.shapes).some((shape) => shape.role === role);
  const denied = Object.values(data.shapes).some((shape) => shape.denied);
  const claimKey = (cls) => key(box(`role-doubt ${cls}`), svg("rect", { class: `role-stated ${cls}`, x: 7, y: 5, width: 12, height: 6 }));

  page.drawLegend = function () {
    const target = document.getElementById("switches");
    const claims = of("claims").map((group) => switchRow(group, [claimKey(group.cls)], group.title));
    if (claims.length) {
      claims.push(row(key(svg("rect", { class: "role-stated who-narrator", x: 2, y: 2.5, width: 22, height: 11 })), "outline: as the numbers state it"));
      claims.push(row(key(box("role-doubt who-narrator")), "soft fill: with its doubt"));
      if (denied) claims.push(row(key(box("role-doubt denied who-narrator")), "dashed, hollow: denied"));
      if (has("spot")) claims.push(row(key(svg("path", { class: "role-spot who-narrator", stroke: "currentColor", d: "M13 3v10M8 8h10" })), "cross: a stated point"));
    }
    if (data.wide) claims.push(row(key(), "Areas as wide as the map appear when selected; broad ones are filled faintly."));
    const dates = of("incidents").map((group) => switchRow(group, [], page.date(group.title)));
    const incidents = dates.length ? [el("div", { class: "dates" }, dates)] : [];
    if (dates.length) incidents.unshift(el("div", { class: "row marks" },
      ...[...new Set(data.voices.map((voice) => voice.cls))].map((cls) => page.mark(cls)), el("span", {}, "one mark a claimant, numbered as in the list")));
    const lines = of("borders").map((group) => switchRow(group, [key(line("role-border"))], `Border ${group.title}`));
    if (has("gap")) lines.push(row(key(line("role-gap")), "border over water, filled in"));
    lines.push(...of("checks").filter(() => has("link")).map((group) => switchRow(group, [key(line("role-link"))], group.title)));
    const places = of("places").filter(() => has("place")).map((group) =>
      switchRow(group, [key(svg("circle", { cx: 13, cy: 8, r: 3.4, class: "role-border" }))], group.title));
    if (has("vague")) places.push(row(key(svg("circle", { cx: 13, cy: 8, r: 6.5, class: "role-vague" })), "spot known only to this circle"));
    const land = [row(key(box("land land-0"), svg("rect", { class: "land land-1", x: 13, y: 2.5, width: 11, height: 11 })), "countries; the tint has no meaning"),
      row(key(line("line")), "country border or coast")];
    if (data.provinces) land.push(row(key(line("province")), "province border"));
    if (data.labels.some((label) => label[3] === "town" || label[3] === "city")) {
      land.push(row(key(svg("circle", { cx: 13, cy: 8, r: 2, fill: "currentColor" })), "town, for orientation"));
    }
    target.append(block("Claims, by claimant", ...claims), block("Incidents, by date", ...incidents),
      block("Lines", ...lines), block("Places", ...places), block("Land", ...land));
    if (window.innerWidth <= 860) document.getElementById("legend").removeAttribute("open");
  };
})(window.sarhad);
