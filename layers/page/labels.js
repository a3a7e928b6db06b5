"use strict";
/* Names on the map: the important first, none over another; towns get their dot with their name. */
(function (page) {
  const { map } = page;
  const pane = map.getPane("names");
  pane.classList.add("leaflet-zoom-hide");
  pane.setAttribute("aria-hidden", "true");
  const rank = { place: 0, country: 1, city: 2, province: 3, town: 4 };
  const order = page.data.labels.map((label, n) => ({ lon: label[0], lat: label[1], text: label[2], size: label[3], room: label[4], n }))
    .sort((a, b) => rank[a.size] - rank[b.size] || a.n - b.n);
  const sizes = new Map();

  function measure(label) {
    const key = label.size + label.text;
    if (!sizes.has(key)) {
      const node = page.el("span", { class: `name name-${label.size}` }, label.text);
      pane.append(node);
      sizes.set(key, [node.offsetWidth, node.offsetHeight]);
      node.remove();
    }
    return sizes.get(key);
  }

  const overlaps = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

  function spots(label, [width, height], at) {
    if (label.size === "country" || label.size === "province") { /* inside its area or not at all */
      const radius = label.room * 256 * 2 ** map.getZoom() / 360;
      const shifts = width > 2.6 * radius ? [] : [0, -0.3, 0.3, -0.6, 0.6];
      return shifts.map((shift) => [at.x - width / 2, at.y - height / 2 + shift * radius]);
    }
    const around = (gap) => [
      [at.x + gap, at.y - height / 2], [at.x - gap - width, at.y - height / 2],
      [at.x - width / 2, at.y - gap - height], [at.x - width / 2, at.y + gap],
      [at.x + gap - 2, at.y - gap - height + 2], [at.x + gap - 2, at.y + gap - 2],
    ];
    return label.size === "place" ? [...around(7), ...around(16), ...around(26)] : around(5);
  }

  page.drawLabels = function (obstacles) {
    const view = map.getSize();
    const taken = obstacles.slice();
    const frame = map.getContainer().getBoundingClientRect();
    for (const control of map.getContainer().querySelectorAll(".leaflet-control, .leaflet-bar")) {
      const box = control.getBoundingClientRect();
      const from = map.containerPointToLayerPoint([box.left - frame.left, box.top - frame.top]);
      taken.push([from.x, from.y, from.x + box.width, from.y + box.height]);
    }
    const nodes = [];
    const corner = map.layerPointToContainerPoint([0, 0]);
    const inView = (box) => box[0] + corner.x >= 0 && box[1] + corner.y >= 0
      && box[2] + corner.x <= view.x && box[3] + corner.y <= view.y;
    const areas = new Set(); /* an area has several spots for its name and shows it once */
    let left = 170;
    for (const label of order) {
      if (!left) break;
      const area = (label.size === "country" || label.size === "province") && `${label.size} ${label.text}`;
      if (areas.has(area)) continue;
      const at = map.latLngToLayerPoint([label.lat, label.lon]);
      const seen = map.layerPointToContainerPoint(at);
      const edge = area ? 0 : 20;
      if (seen.x < -edge || seen.y < -edge || seen.x > view.x + edge || seen.y > view.y + edge) continue;
      const dotted = label.size === "city" || label.size === "town";
      const own = [at.x - 3, at.y - 3, at.x + 3, at.y + 3];
      if (dotted && taken.some((other) => overlaps(own, other))) continue;
      const size = measure(label);
      const room = dotted ? 6 : 2;
      for (const [x, y] of spots(label, size, at)) {
        const box = [x - room, y - room / 2, x + size[0] + room, y + size[1] + room / 2];
        if (taken.some((other) => overlaps(box, other)) || (area && !inView(box))) continue;
        taken.push(box);
        if (area) areas.add(area);
        left -= 1;
        const node = page.el("span", { class: `name name-${label.size}`, dir: "auto" }, label.text);
        node.style.left = `${x}px`;
        node.style.top = `${y}px`;
        nodes.push(node);
        if (dotted) {
          const dot = page.el("span", { class: `dot dot-${label.size}` });
          dot.style.left = `${at.x}px`;
          dot.style.top = `${at.y}px`;
          nodes.push(dot);
          taken.push(own);
        }
        break;
      }
    }
    pane.replaceChildren(...nodes);
  };
})(window.sarhad);
