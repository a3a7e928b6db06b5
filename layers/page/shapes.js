"use strict";
/* Areas and lines on the map. Looks come from the style sheet; a map with very many shapes draws
   them on a canvas, which is told what the style sheet says. */
(function (page) {
  const { map, data, byKey } = page;
  const MANY = 700, SCALE = 1e4;
  const points = new Set(["place", "spot", "mark"]);
  const lines = new Set(["border", "gap"]);
  const heard = new Set(["doubt", "likely", "stated"]);
  const many = data.shapes.length > MANY;
  let stale = false; /* whether the canvas has to be drawn anew */

  const Sheet = L.Canvas.extend({
    _updatePoly(layer, closed) { if (!layer.unseen) L.Canvas.prototype._updatePoly.call(this, layer, closed); },
  });
  const renderer = many ? new Sheet({ pane: "shapes", padding: 0.3 }) : L.svg({ pane: "shapes", padding: 0.5 });
  const front = L.svg({ pane: "lines", padding: 0.5 });

  function path(steps) {
    const found = [];
    let x = 0, y = 0;
    for (let n = 0; n < steps.length; n += 2) {
      x += steps[n];
      y += steps[n + 1];
      found.push([y / SCALE, x / SCALE]);
    }
    return found;
  }
  page.spots = (shape) => shape.at.map((steps) => L.latLng(path(steps)[0]));

  function classes(shape) {
    return shape.names ||= ["shape", `role-${shape.role}`, shape.cls, shape.denied && "denied", shape.broad && "broad", shape.wide && "wide", page.ofAccount(shape) && "account"].filter(Boolean).join(" ");
  }

  /* What the style sheet says of a path with these classes, for the canvas. */
  const probe = page.svg("path", {});
  const probes = page.svg("svg", { width: 0, height: 0, "aria-hidden": "true" }, probe);
  let looks = new Map();
  let choosing = false; /* whether anything is selected, which makes the rest fainter */
  function look(names) {
    const key = names + choosing;
    if (!looks.has(key)) {
      probe.setAttribute("class", names);
      const style = getComputedStyle(probe);
      looks.set(key, {
        stroke: style.stroke !== "none" && style.strokeOpacity > 0, color: style.stroke, weight: parseFloat(style.strokeWidth),
        opacity: Number(style.strokeOpacity), dashArray: style.strokeDasharray === "none" ? null : style.strokeDasharray.replace(/px|,/g, ""),
        fill: style.fill !== "none", fillColor: style.fill, fillOpacity: Number(style.fillOpacity),
      });
    }
    return looks.get(key);
  }

  page.bySubject = new Map(); /* key -> shapes */
  for (const shape of data.shapes) {
    for (const key of shape.of || []) {
      if (!page.bySubject.has(key)) page.bySubject.set(key, []);
      page.bySubject.get(key).push(shape);
    }
  }
  page.ofAccount = (shape) => Boolean(shape.of && shape.of[0][0] === "i");

  function make(shape) {
    const pane = lines.has(shape.role) ? "lines" : "shapes";
    const drawn = lines.has(shape.role) ? front : renderer;
    const options = { pane, renderer: drawn, className: classes(shape), smoothFactor: many ? 1.5 : 0.7, interactive: heard.has(shape.role), bubblingMouseEvents: false };
    if (shape.as === "area") shape.layer = L.polygon(shape.at.map((rings) => rings.map(path)), options);
    else if (shape.as === "line") shape.layer = L.polyline(shape.at.map(path), { ...options, fill: false });
    else shape.layer = L.circleMarker(path(shape.at[0])[0], { ...options, radius: 4 });
    if (heard.has(shape.role)) {
      shape.layer.on("mouseover mousemove", (event) => page.tip(event.latlng, () => page.tooltip(shape)));
      shape.layer.on("mouseout", () => page.tip(null));
      shape.layer.on("click", (event) => { L.DomEvent.stopPropagation(event); page.pick(shape.of); });
    }
    if (shape.role === "border") {
      L.polyline(shape.at.map(path), { pane, renderer: drawn, className: `casing of-${shape.group}`, smoothFactor: 0.7, interactive: false, fill: false }).addTo(map);
    }
    if (many && pane === "shapes") shape.layer.setStyle(look(classes(shape)));
    shape.layer.unseen = many;
    shape.layer.addTo(map);
    shape.state = "";
  }

  /* Give a shape the state it should be in: off, sel, hot or none of these. */
  function put(shape, on, sel, hot) {
    const state = on ? `${sel ? "sel " : ""}${hot ? "hot " : ""}${choosing ? "choosing" : "on"}` : "off";
    if (!page.begun || state === shape.state || (!on && !shape.layer)) return;
    if (!shape.layer) make(shape);
    shape.state = state;
    const node = shape.layer.getElement && shape.layer.getElement();
    if (node) {
      node.classList.toggle("off", !on);
      node.classList.toggle("sel", sel);
      node.classList.toggle("hot", hot);
    } else {
      shape.layer.unseen = !on;
      shape.layer.options.interactive = on && heard.has(shape.role);
      stale = true;
      if (on && state !== shape.drawn) shape.layer.setStyle(look(`${classes(shape)}${sel ? " sel" : ""}${hot ? " hot" : ""}`));
      if (on) shape.drawn = state;
    }
    if (sel && shape.role !== "border") shape.layer.bringToFront();
  }

  /* Shapes that stand for what is selected. An incident's are those of its accounts, where it has them. */
  page.chosen = function (key) {
    const own = page.bySubject.get(key) || [];
    if (key[0] !== "i") return new Set(own.filter((shape) => !page.ofAccount(shape)));
    const mine = own.filter((shape) => shape.of[0] === key);
    const areas = mine.filter((shape) => shape.role === "doubt");
    const claims = byKey.get(key).claims.flatMap((claim) => page.bySubject.get(claim.key) || []).filter((shape) => !page.ofAccount(shape) && shape.role !== "bound");
    const narrow = claims.filter((shape) => !shape.wide);
    return new Set([...mine, ...(areas.length ? claims.filter((shape) => shape.role === "stated" && !shape.wide) : narrow.length ? narrow : claims)]);
  };

  let shown = { passing: null, chosen: new Set() };
  const onMap = (shape, { passing, chosen }) => {
    if (lines.has(shape.role)) return !page.isOff(shape.group);
    if (shape.role === "vague" || shape.role === "place") return !page.isOff("places");
    if (shape.role === "link" && page.isOff("links")) return false;
    if (shape.wide) return chosen.has(shape);
    if (chosen.has(shape)) return true;
    const told = page.ofAccount(shape) && shape.of.length > 1 ? shape.of.slice(1) : shape.of;
    return told.some((key) => passing.has(key));
  };

  page.showShapes = function (passing, chosen) {
    shown = { passing, chosen };
    choosing = chosen.size > 0;
    map.getContainer().classList.toggle("has-sel", choosing);
    for (const shape of data.shapes) {
      shape.on = onMap(shape, shown);
      shape.sel = chosen.has(shape);
      if (!points.has(shape.role)) put(shape, shape.on, shape.sel, false);
    }
    for (const node of map.getPane("lines").querySelectorAll(".casing")) {
      node.classList.toggle("off", data.borders.some(([id]) => node.classList.contains(`of-${id}`) && page.isOff(id)));
    }
    if (stale && many && renderer._ctx) { /* once, instead of for each shape */
      renderer._redrawBounds = null;
      renderer._redraw();
      stale = false;
    }
    page.refreshMap();
  };
  page.hotOnMap = function (key, on) {
    for (const shape of page.bySubject.get(key) || []) if (!points.has(shape.role) && shape.on) put(shape, true, shape.sel, on);
  };

  /* Shapes are made a few at a time, so that the page can be read while they come. */
  page.makeShapes = function (done) {
    map.getContainer().append(probes);
    page.begun = true;
    let at = 0;
    const waiting = data.shapes.filter((shape) => !points.has(shape.role) && !shape.wide);
    (function next() {
      const until = performance.now() + 40;
      while (at < waiting.length && (!many || performance.now() < until)) make(waiting[at++]);
      if (at < waiting.length) setTimeout(next, 0);
      else done();
    })();
  };
  page.many = many;
  page.restyle = function () {
    looks = new Map();
    if (many) for (const shape of data.shapes) if (shape.layer) { shape.state = shape.drawn = ""; put(shape, shape.on, shape.sel, false); }
  };
})(window.sarhad);
