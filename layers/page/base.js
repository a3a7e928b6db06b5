"use strict";
/* Shared by the scripts of the page. Text reaches the document through textContent only. */
(function (page) {
  page.data = JSON.parse(document.getElementById("data").textContent);

  /* Characters that turn the writing direction around for what follows are not shown. */
  const straight = (child) => (typeof child === "string" ? child.replace(/[\u202a-\u202e\u2066-\u2069]/g, "") : child);

  page.el = function (tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "on") for (const [type, act] of Object.entries(value)) node.addEventListener(type, act);
      else if (value === true) node.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
    }
    node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== "").map(straight));
    return node;
  };

  page.svg = function (tag, attributes, ...children) {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };

  /* The marker of a claimant, as in the legend and on the map. */
  page.mark = function (cls, text, denied) {
    const { el, svg } = page;
    const children = [svg("path", { d: page.data.markers[cls] })];
    if (text) {
      const label = svg("text", { x: 12, y: 16.4, "text-anchor": "middle" });
      label.textContent = text;
      children.push(label);
    }
    return svg("svg", { class: `mark ${cls}${denied ? " denied" : ""}`, viewBox: "-2 -2 28 28",
      width: 16, height: 16, "aria-hidden": "true" }, ...children);
  };

  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  page.date = function (iso) {
    if (!iso || iso === "undated") return "undated";
    if (iso.includes("/")) return iso.split("/").map(page.date).join(" to ");
    const time = Date.parse(iso.length === 7 ? `${iso}-01` : iso);
    if (Number.isNaN(time) || iso.length === 4) return iso;
    return (iso.length === 7 ? month : day).format(time);
  };

  page.range = function (low, high, unit) {
    const text = (n) => Number(n.toPrecision(6)).toString();
    if (low === null && high === null) return null;
    if (low === high) return `${text(low)} ${unit}`;
    if (high === null) return `at least ${text(low)} ${unit}`;
    if (!low) return `up to ${text(high)} ${unit}`;
    return `${text(low)} to ${text(high)} ${unit}`;
  };

  page.state = { sel: "", q: "", who: "", stance: "", date: "", article: "", order: "", theme: "", view: "", off: [] };
  page.readState = function () {
    const given = new URLSearchParams(location.hash.slice(1));
    for (const key of Object.keys(page.state)) {
      page.state[key] = key === "off" ? (given.get(key) || "").split(",").filter(Boolean) : given.get(key) || "";
    }
  };
  page.writeState = function () {
    const kept = new URLSearchParams();
    for (const [key, value] of Object.entries(page.state)) if (value.length) kept.set(key, String(value));
    const hash = kept.toString();
    try { history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search); }
    catch (error) { if (!(error instanceof DOMException)) throw error; /* some frames forbid it */ }
  };
})(window.sarhad);
