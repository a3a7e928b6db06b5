"use strict";
/* Points on the map: places, stated spots, and a numbered mark for each account of an incident.
   Marks make room for each other; where there are too many to see, a ring counts them. */
(function (page) {
  const { map, data, el, svg, byKey } = page;
  const MOST = 90, CELL = 46;
  const pane = map.getPane("points");
  pane.classList.add("leaflet-zoom-hide");
  pane.setAttribute("aria-hidden", "true");
  const points = data.shapes.filter((shape) => ["place", "spot", "mark"].includes(shape.role))
    .flatMap((shape) => page.spots(shape).map((at) => ({ shape, at })));
  page.manyMarks = points.filter((one) => one.shape.role === "mark").length > MOST;

  const icons = {
    place: () => svg("svg", { viewBox: "0 0 24 24", width: 24, height: 24 }, svg("circle", { cx: 12, cy: 12, r: 3.4 })),
    spot: () => svg("svg", { viewBox: "0 0 24 24", width: 24, height: 24 }, svg("path", { d: "M12 7v10M7 12h10" })),
    mark: (shape) => {
      const node = page.mark(shape.cls, String(shape.number), shape.denied);
      node.setAttribute("width", 24);
      node.setAttribute("height", 24);
      return node;
    },
  };

  function put(node, x, y) {
    node.style.left = `${x - 12}px`;
    node.style.top = `${y - 12}px`;
    return node;
  }
  function draw({ shape, at }, x, y) {
    const states = `${shape.denied ? " denied" : ""}${shape.sel ? " sel" : ""}`;
    return put(el("div", { class: `point role-${shape.role} ${shape.cls || ""}${states}`, on: {
      mouseenter: () => page.tip(at, () => page.tooltip(shape)), mouseleave: () => page.tip(null),
      click: (event) => { L.DomEvent.stopPropagation(event); if (shape.role !== "place") page.pick(shape.of.slice(0, 1)); },
    } }, icons[shape.role](shape)), x, y);
  }
  function ring(members, x, y) {
    const incidents = new Set(members.map((one) => one.shape.of[0])).size;
    return put(el("div", { class: `point ring${members.length > 99 ? " many" : ""}`, on: {
      click: (event) => { L.DomEvent.stopPropagation(event); map.fitBounds(L.latLngBounds(members.map((one) => one.at)).pad(0.2), { maxZoom: map.getZoom() + 3, animate: false }); },
      mouseenter: () => page.tip(members[0].at, () => page.count(incidents, "incident", "incidents")), mouseleave: () => page.tip(null),
    } }, String(incidents)), x, y);
  }

  /* Members of each cell of a grid that stays put while the map is moved. */
  function cells(marks) {
    const found = new Map();
    for (const one of marks) {
      const at = map.project(one.at);
      const key = one.shape.sel ? `own${found.size}` : `${Math.floor(at.x / CELL)},${Math.floor(at.y / CELL)}`;
      if (!found.has(key)) found.set(key, []);
      found.get(key).push(one);
    }
    return [...found.values()];
  }

  const steps = [[0, 0]];
  for (const radius of [14, 24, 34, 48, 62, 78, 96]) {
    for (let n = 0; n < 12; n += 1) steps.push([radius * Math.sin(n * Math.PI / 6), -radius * Math.cos(n * Math.PI / 6)]);
  }

  /* Draw what is in view; returns the boxes that labels have to keep clear of. */
  page.drawPoints = function () {
    const view = map.getBounds().pad(0.05);
    const seen = points.filter((one) => one.shape.on && view.contains(one.at));
    const nodes = [], boxes = [], dots = [];
    for (const one of seen.filter(({ shape }) => shape.role !== "mark").slice(0, 400)) {
      const at = map.latLngToLayerPoint(one.at);
      nodes.push(draw(one, at.x, at.y));
      dots.push(at);
      boxes.push([at.x - 4, at.y - 4, at.x + 4, at.y + 4]);
    }
    const marks = seen.filter(({ shape }) => shape.role === "mark");
    const groups = marks.length > MOST ? cells(marks) : marks.map((one) => [one]);
    const placed = [];
    for (const members of groups) {
      const spots = members.map((one) => map.latLngToLayerPoint(one.at));
      const at = { x: spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length, y: spots.reduce((sum, spot) => sum + spot.y, 0) / spots.length };
      const free = ([dx, dy]) => !placed.some(([x, y]) => Math.abs(x - at.x - dx) < 22 && Math.abs(y - at.y - dy) < 22)
        && !dots.some((dot) => Math.hypot(dot.x - at.x - dx, dot.y - at.y - dy) < 14);
      const [dx, dy] = (placed.length < 150 && steps.find(free)) || [0, 0];
      placed.push([at.x + dx, at.y + dy]);
      nodes.push(members.length > 1 ? ring(members, at.x + dx, at.y + dy) : draw(members[0], at.x + dx, at.y + dy));
      boxes.push([at.x + dx - 13, at.y + dy - 13, at.x + dx + 13, at.y + dy + 13]);
    }
    pane.replaceChildren(...nodes);
    return boxes;
  };

  page.tooltip = function (shape) {
    const box = el("div", { dir: "auto" });
    const keys = shape.of || [];
    if (shape.role === "place") {
      const place = byKey.get(keys[0]);
      box.append(el("b", {}, place.name), [place.kind, place.country].filter(Boolean).join(", "));
      return box;
    }
    if (page.ofAccount(shape)) {
      const incident = byKey.get(keys[0]);
      box.append(el("b", {}, `${incident.n + 1}. ${incident.title}`), page.date(incident.date));
    }
    const claims = keys.filter((key) => key[0] === "c").map((key) => byKey.get(key));
    for (const claim of claims.slice(0, 4)) {
      box.append(el("div", {}, el("b", {}, `“${claim.text}”`), `${page.who(claim)}, ${page.stance(claim)}`));
    }
    if (claims.length > 4) box.append(el("div", {}, `and ${claims.length - 4} more`));
    return box;
  };
})(window.sarhad);
