"use strict";
/* The map itself: where it opens, what it says when pointed at, tiles that were asked for. */
(function (page) {
  const { map, data, el } = page;
  const tip = L.tooltip({ opacity: 1, offset: [14, 0], direction: "auto" });
  page.tip = function (at, content) {
    if (at) tip.setLatLng(at).setContent(el("div", { dir: "auto" }, content())).addTo(map);
    else tip.remove();
  };

  page.refreshMap = page.soon(() => page.drawLabels(page.drawPoints()));

  /* Bring a subject's shapes into view. */
  page.lookAt = function (key) {
    const bounds = L.latLngBounds([]);
    const chosen = [...page.chosen(key)].filter((shape) => shape.role !== "bound" && shape.role !== "link");
    const near = chosen.filter((shape) => (page.ofAccount(shape) ? !shape.broad : !shape.wide));
    for (const shape of near.length ? near : chosen) {
      if (shape.layer) bounds.extend(shape.layer.getBounds ? shape.layer.getBounds() : shape.layer.getLatLng());
      else for (const at of page.spots(shape)) bounds.extend(at);
    }
    if (!bounds.isValid()) return;
    const small = map.getBoundsZoom(bounds) - map.getZoom() > 2.5;
    if (!map.getBounds().contains(bounds) || small) map.fitBounds(bounds.pad(0.25), { maxZoom: 9, animate: false });
  };

  map.attributionControl.setPrefix(false);
  const said = (line) => map.attributionControl.addAttribution(el("bdi", {}, line).outerHTML);
  data.attributions.forEach(said);
  if (data.tiles) {
    L.tileLayer(data.tiles.url, { pane: "tilePane", maxZoom: 19 }).addTo(map);
    map.getContainer().classList.add("has-tiles");
    said(data.tiles.attribution);
  }

  /* No further out than land is drawn; a tall window may show sea beyond it. */
  const fitZoom = () => map.setMinZoom(Math.min(map.getBoundsZoom(data.extent, true), map.getBoundsZoom(data.frame)));
  page.openMap = function () {
    map.invalidateSize({ animate: false });
    map.setMinZoom(0);
    map.fitBounds(data.frame, { animate: false });
    fitZoom();
  };
  page.openMap();
  map.on("resize", fitZoom);
  page.id("legend").addEventListener("toggle", () => { if (!page.printing) map.invalidateSize({ pan: false, animate: false }); }, true); /* a toggle does not bubble */
  map.on("moveend zoomend resize", page.refreshMap);
  map.on("dragend zoomend moveend", () => {
    if (!page.ready || page.printing) return;
    const { lat, lng } = map.getCenter();
    page.state.view = [lat.toFixed(3), lng.toFixed(3), map.getZoom()].join();
    page.writeState();
  });
  map.on("click", () => page.select(""));
  map.getContainer().setAttribute("role", "application");
  map.getContainer().setAttribute("aria-label", "Map. Arrow keys move it, plus and minus zoom. Everything on it is also in the tables.");
})(window.sarhad);
