"use strict";
/* Paper has its own size and no buttons: the map is fitted to it, and every row shows its details. */
(function (page) {
  const { map } = page;
  let legend = true;
  function resize(width, height) {
    const view = map.getBounds();
    const { style } = map.getContainer();
    style.width = width;
    style.height = height;
    map.invalidateSize({ animate: false });
    map.setView(view.getCenter(), (map.getBoundsZoom(view, true) + map.getBoundsZoom(view, false)) / 2, { animate: false });
    page.drawLabels(page.drawPoints());
  }
  window.addEventListener("beforeprint", () => {
    if (page.printing) return;
    page.printing = true;
    legend = page.id("legend").open;
    page.id("legend").open = true;
    page.apply();
    resize("182mm", "120mm");
  });
  window.addEventListener("afterprint", () => {
    if (!page.printing) return;
    page.printing = false;
    page.id("legend").open = legend;
    resize("", "");
    page.apply();
  });
})(window.sarhad);
