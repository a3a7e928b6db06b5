"use strict";
/* What ties tables, filters, slider and map together. */
(function (page) {
  const { data, el, state, byKey, byId } = page;
  const tabs = ["incidents", "claims", "articles"];
  page.selected = "";

  function counts(incidents, claims) {
    page.id("count").textContent = !page.filtered() ? ""
      : `${incidents} of ${page.count(data.incidents.length, "incident", "incidents")}, ${claims} of ${page.count(data.claims.length, "claim", "claims")}`;
  }

  function showTabs() {
    for (const name of tabs) {
      const on = name === state.tab;
      const tab = page.id(`tab-${name}`);
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      page.id(`panel-${name}`).hidden = !on && !page.printing;
    }
  }

  /* Show what the state says, everywhere. `follow` turns to the row of what is selected. */
  page.apply = function (follow) {
    const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.key : "";
    if (!tabs.includes(state.tab)) state.tab = data.incidents.length || !data.claims.length ? "incidents" : "claims";
    const test = page.test();
    const everything = !page.filtered();
    const claims = data.claims.filter(test);
    const passing = new Set(claims.map((claim) => claim.key));
    const incidents = data.incidents.filter((one) => one.claims.some((claim) => passing.has(claim.key)) || (!one.claims.length && everything));
    for (const one of incidents) passing.add(one.key);
    const passes = (claim) => passing.has(claim.key);
    showTabs();
    if (state.tab === "incidents" || page.printing) page.drawTable("incidents", incidents, passes, follow);
    if (state.tab === "claims" || page.printing) page.drawTable("claims", claims, passes, follow);
    counts(incidents.length, claims.length);
    page.showSwitches();
    page.showSlider();
    page.showShapes(passing, page.selected ? page.chosen(page.selected) : new Set());
    if (focused) {
      const again = [...document.querySelectorAll(`#panel-${state.tab} [data-key]`)].find((node) => node.dataset.key === focused);
      if (again && again !== document.activeElement) again.focus({ preventScroll: true });
    }
    page.passes = passes;
    page.writeState();
  };

  /* Select a claim or an incident by its key ("" for none); `look` also moves the map there. */
  page.select = function (key, look) {
    page.selected = byKey.has(key) && key[0] !== "p" ? key : "";
    const one = byKey.get(page.selected);
    state.sel = one ? one.id : "";
    if (one && state.tab === "articles" && !look) state.tab = "";
    if (one && key[0] === "i") state.tab = "incidents";
    if (one && key[0] === "c" && state.tab !== "articles" && !(state.tab === "incidents" && one.of)) state.tab = "claims";
    page.apply(true);
    if (one && look) page.lookAt(page.selected);
  };

  /* A click on the map: the first of what the shape stands for, then the next with each click. */
  page.pick = function (keys) {
    const known = page.ofKind(keys);
    if (!known.length) return;
    const key = known[(known.indexOf(page.selected) + 1) % known.length];
    if (state.tab === "articles") state.tab = "";
    if (page.passes && key[0] === "c" && !page.passes(byKey.get(key))) page.clearFilters();
    page.select(key, false);
    page.showRow();
  };
  /* A claim's shape stands for its claims, an account's for its incident. */
  page.ofKind = (keys) => (keys[0] && keys[0][0] === "i" ? keys.slice(0, 1) : keys.filter((key) => key[0] === "c"));
  page.showRow = function () {
    const node = document.querySelector("#list .claim.sel") || document.querySelector("#list tr.sel");
    if (!node) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const last = node.nextElementSibling && node.nextElementSibling.classList.contains("detail") ? node.nextElementSibling : node;
    const box = page.id("list").getBoundingClientRect();
    const [top, bottom] = [Math.max(0, box.top) + 40, Math.min(box.bottom, window.innerHeight)];
    if (node.getBoundingClientRect().top < top || last.getBoundingClientRect().bottom > bottom) node.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
  };

  function drawTabs() {
    const titles = { incidents: `Incidents (${data.incidents.length.toLocaleString("en-GB")})`, claims: `Claims (${data.claims.length.toLocaleString("en-GB")})`, articles: "Articles and sources" };
    const go = (name) => { state.tab = name; state.sort = ""; state.page = ""; page.apply(true); page.id(`tab-${name}`).focus(); };
    page.id("tabs").append(...tabs.map((name) => el("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `panel-${name}`, on: {
      click: () => go(name),
      keydown: (event) => {
        const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (move) { event.preventDefault(); go(tabs[(tabs.indexOf(name) + move + tabs.length) % tabs.length]); }
      },
    } }, titles[name])));
  }

  function drawHeader() {
    page.id("summary").textContent = [page.count(data.articles.length, "article", "articles"), page.count(data.claims.length, "claim", "claims"),
      page.count(data.incidents.length, "incident", "incidents")].join(" · ");
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && page.selected) page.select(""); });
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", page.restyle);
    page.id("theme").addEventListener("click", () => {
      state.theme = (state.theme ? state.theme === "dark" : dark.matches) ? "light" : "dark";
      document.documentElement.dataset.theme = state.theme;
      page.restyle();
      page.writeState();
    });
  }

  function restore() {
    page.readState();
    if (state.theme === "dark" || state.theme === "light") document.documentElement.dataset.theme = state.theme;
    page.restyle();
    page.showFilters();
    page.selected = byId.get(state.sel) || "";
    if (page.selected[0] === "p") page.selected = "";
    page.apply(true);
    const [lat, lon, zoom] = state.view.split(",").map(Number);
    if (state.view && Number.isFinite(lat + lon + zoom) && Math.abs(lat) < 90 && Math.abs(lon) < 400 && zoom >= 0 && zoom < 30) page.map.setView([lat, lon], zoom, { animate: false });
    else if (page.selected && page.ready) page.lookAt(page.selected);
    if (page.selected) page.showRow();
  }

  drawTabs();
  drawHeader();
  page.drawFilters();
  page.drawLegend();
  page.openMap(); /* again: the legend has taken its room from the map */
  page.drawSlider();
  page.drawArticles();
  restore();
  page.makeShapes(() => {
    page.apply(true);
    if (page.selected && !state.view) page.lookAt(page.selected);
    page.ready = true;
  });
  window.addEventListener("hashchange", restore);
  document.fonts.ready.then(page.refreshMap);
})(window.sarhad);
