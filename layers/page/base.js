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
    node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== "" && child !== false).map(straight));
    return node;
  };

  page.svg = function (tag, attributes, ...children) {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };

  page.id = (name) => document.getElementById(name);

  /* The marker of a claimant, as in the legend and on the map. */
  page.mark = function (cls, text, denied) {
    const { svg } = page;
    const children = [svg("path", { d: page.data.markers[cls] })];
    if (text) {
      const label = svg("text", { x: 12, y: 16.4, "text-anchor": "middle" });
      label.textContent = text;
      if (text.length > 2) label.setAttribute("class", "long");
      children.push(label);
    }
    return svg("svg", { class: `mark ${cls}${denied ? " denied" : ""}`, viewBox: "-2 -2 28 28",
      width: 16, height: 16, "aria-hidden": "true" }, ...children);
  };

  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
  page.date = function (iso) {
    if (!iso) return "undated";
    if (iso.includes("/")) return iso.split("/").map(page.date).join(" – ");
    const time = Date.parse(iso.length === 7 ? `${iso}-01` : iso);
    if (Number.isNaN(time) || iso.length === 4) return iso;
    return (iso.length === 7 ? month : day).format(time);
  };
  /* Days since 1970 that an ISO 8601 day, month, year or interval covers. */
  page.days = function (iso) {
    const ends = iso.split("/");
    const first = Date.parse(ends[0].padEnd(10, "-01").slice(0, 10));
    const last = new Date(Date.parse(ends[ends.length - 1].padEnd(10, "-01").slice(0, 10)));
    const size = ends[ends.length - 1].length;
    if (size === 7) last.setUTCMonth(last.getUTCMonth() + 1, 0);
    if (size === 4) last.setUTCFullYear(last.getUTCFullYear() + 1, 0, 0);
    const days = [first, last.getTime()].map((time) => Math.round(time / 864e5));
    return days.every(Number.isFinite) ? days : null;
  };
  page.isoDay = (days) => new Date(days * 864e5).toISOString().slice(0, 10);

  page.number = (n) => Number(n.toPrecision(3)).toLocaleString("en-GB");
  page.count = (n, one, many) => `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
  page.range = function (low, high, unit) {
    const text = (n) => Number(n.toPrecision(6)).toString();
    if (low === undefined && high === undefined) return null;
    if (low === high) return `${text(low)} ${unit}`;
    if (high === undefined) return `at least ${text(low)} ${unit}`;
    if (!low) return `up to ${text(high)} ${unit}`;
    return `${text(low)} to ${text(high)} ${unit}`;
  };

  /* Run at most once a frame, however often it is asked for. */
  page.soon = function (act) {
    let waiting = 0;
    return () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(act); };
  };
})(window.sarhad);
