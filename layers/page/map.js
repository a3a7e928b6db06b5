"use strict";
/* The map's side of the page: tooltips, switches, marks that make room for each other, selection. */
(function (page) {
  const { map, groups, data, el } = page;
  const always = ["place", "vague", "gap"]; /* roles that no filter hides */
  const drawn = new Map(); /* shape id -> Leaflet layers */
  const bySubject = new Map(); /* claim, incident or place id -> shape ids */

  for (const [id, shape] of Object.entries(data.shapes)) {
    for (const subject of shape.subjects) {
      if (!bySubject.has(subject)) bySubject.set(subject, []);
      bySubject.get(subject).push(id);
    }
  }

  for (const incident of data.incidents) { /* an incident stands for the shapes of its claims too */
    const own = incident.accounts.flatMap((one) => one.claims).flatMap((claim) => bySubject.get(claim) || []);
    const all = [...new Set([...(bySubject.get(incident.id) || []), ...own])]
      .filter((id) => data.shapes[id].role !== "mark" || data.shapes[id].subjects[0] === incident.id);
    const narrow = all.filter((id) => !data.shapes[id].wide); /* wide shapes only where there is nothing better */
    bySubject.set(incident.id, narrow.some((id) => data.shapes[id].role !== "link") ? narrow : all);
  }

  function collect(layer) {
    if (layer.feature && data.shapes[layer.feature.id]) {
      const id = layer.feature.id;
      drawn.set(id, layer);
      layer.bindTooltip(() => tooltip(id), { sticky: true, opacity: 1 });
      layer.on("click", (event) => { L.DomEvent.stopPropagation(event); page.pick(data.shapes[id].subjects); });
    } else if (layer.eachLayer) layer.eachLayer(collect);
  }

  function tooltip(id) {
    const shape = data.shapes[id];
    const box = el("div", { dir: "auto" });
    if (shape.role === "place") {
      const place = data.places[shape.subjects[0]];
      box.append(el("b", {}, place.name), [place.kind, place.country].filter(Boolean).join(", "));
    } else if (shape.role === "mark") {
      const incident = data.incidents.find((one) => one.id === shape.subjects[0]);
      box.append(el("b", {}, `${incident.number}. ${page.incidentTitle(incident)}`), page.date(incident.date));
    } else {
      const claims = shape.subjects.map((subject) => data.claims[subject]);
      for (const claim of claims.slice(0, 4)) {
        box.append(el("div", {}, el("b", {}, `“${claim.text}”`), `${claim.claimant_title}, ${page.stance(claim)}`));
      }
      if (claims.length > 4) box.append(el("div", {}, `and ${claims.length - 4} more`));
    }
    return box;
  }

  const element = (layer) => (layer.getElement ? layer.getElement() : null);

  /* Each mark stands at its spot, or as near to it as the marks and place dots before it allow. */
  const steps = [[0, 0]];
  for (const radius of [14, 24, 34, 48, 62, 78, 96]) {
    for (let n = 0; n < 12; n += 1) steps.push([radius * Math.sin(n * Math.PI / 6), -radius * Math.cos(n * Math.PI / 6)]);
  }
  function spread() {
    const dots = [], marks = [];
    for (const [id, layer] of drawn) {
      const { role } = data.shapes[id];
      const node = (role === "place" || role === "mark") && element(layer);
      if (!node || !node.checkVisibility()) continue;
      (role === "place" ? dots : marks).push({ node, at: map.latLngToLayerPoint(layer.getLatLng()) });
    }
    const boxes = dots.map(({ at }) => [at.x - 4, at.y - 4, at.x + 4, at.y + 4]);
    const placed = [];
    for (const { node, at } of marks) {
      const free = ([dx, dy]) => !placed.some(([x, y]) => Math.hypot(x - at.x - dx, y - at.y - dy) < 23)
        && !dots.some((dot) => Math.hypot(dot.at.x - at.x - dx, dot.at.y - at.y - dy) < 14);
      const [dx, dy] = steps.find(free) || [0, 0];
      placed.push([at.x + dx, at.y + dy]);
      node.style.marginLeft = `${dx - 12}px`;
      node.style.marginTop = `${dy - 12}px`;
      boxes.push([at.x + dx - 13, at.y + dy - 13, at.x + dx + 13, at.y + dy + 13]);
    }
    return boxes;
  }

  let waiting = 0;
  page.refreshMap = function () {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => page.drawLabels(spread()));
  };

  /* Show what passes the filter, mark what is selected. `passes` tells of claims and incidents. */
  page.showOnMap = function (passes, selected) {
    const chosen = new Set(bySubject.get(selected) || []);
    map.getContainer().classList.toggle("has-sel", chosen.size > 0);
    for (const [id, layer] of drawn) {
      const node = element(layer);
      if (!node) continue;
      const shape = data.shapes[id];
      const told = shape.role === "mark" && shape.subjects.length > 1 ? shape.subjects.slice(1) : shape.subjects;
      node.classList.toggle("off", !always.includes(shape.role) && !told.some(passes));
      node.classList.toggle("sel", chosen.has(id));
      if (chosen.has(id) && layer.bringToFront) layer.bringToFront();
    }
    page.refreshMap();
  };

  page.hotOnMap = function (subject, on) {
    for (const id of bySubject.get(subject) || []) {
      const node = drawn.has(id) && element(drawn.get(id));
      if (node) node.classList.toggle("hot", on);
    }
  };

  /* Bring a subject's shapes into view; switch their layers on when they are off. */
  page.lookAt = function (subject) {
    const bounds = L.latLngBounds([]);
    for (const id of bySubject.get(subject) || []) {
      const { group, role, wide } = data.shapes[id];
      if (!map.hasLayer(groups[group])) page.toggle(group, true);
      const layer = drawn.get(id);
      if (role !== "link" && !wide && layer) bounds.extend(layer.getBounds ? layer.getBounds() : layer.getLatLng());
    }
    if (!bounds.isValid()) return;
    const view = map.getBounds();
    const small = map.getBoundsZoom(bounds) - map.getZoom() > 2.5;
    if (!view.contains(bounds) || small) map.fitBounds(bounds.pad(0.25), { maxZoom: 9, animate: false });
  };

  page.toggle = function (group, on) {
    if (on) map.addLayer(groups[group]);
    else map.removeLayer(groups[group]);
    page.state.off = page.state.off.filter((id) => id !== group).concat(on ? [] : [group]).sort();
    const box = document.getElementById(`switch-${group}`);
    if (box) box.checked = on;
    page.applyFilter();
  };

  /* Paper has its own size: the map is fitted to it before printing and back to the window after. */
  function resize(width, height) {
    const view = map.getBounds();
    const { style } = map.getContainer();
    style.width = width;
    style.height = height;
    map.invalidateSize({ animate: false });
    const zoom = (map.getBoundsZoom(view, true) + map.getBoundsZoom(view, false)) / 2;
    map.setView(view.getCenter(), zoom, { animate: false });
    page.drawLabels(spread());
  }
  window.addEventListener("beforeprint", () => resize("182mm", "118mm"));
  window.addEventListener("afterprint", () => resize("", ""));

  for (const group of Object.values(groups)) collect(group);
  map.attributionControl.setPrefix(false);
  for (const line of data.attributions) map.attributionControl.addAttribution(el("span", {}, line).innerHTML);
  const fitZoom = () => map.setMinZoom(map.getBoundsZoom(data.extent, true)); /* no further out than land is drawn */
  map.fitBounds(data.frame, { animate: false });
  fitZoom();
  map.on("resize", fitZoom);
  map.on("moveend zoomend resize", page.refreshMap);
  map.on("dragend zoomend", () => {
    if (!page.ready) return;
    const { lat, lng } = map.getCenter();
    page.state.view = [lat.toFixed(3), lng.toFixed(3), map.getZoom()].join();
    page.writeState();
  });
  map.on("click", () => page.select(""));
})(window.sarhad);
