"use strict";
/* The tables of incidents and claims: sorted, a page of rows at a time, each row with its details. */
(function (page) {
  const { data, el, state, byKey } = page;
  const ROWS = 100;
  const text = (value) => (value || "").toLowerCase();
  const day = (one) => (one.days ? one.days[0] : Infinity);

  const words = (one) => el("span", { dir: "auto" }, one);
  const outcome = (name) => (name ? el("span", { class: `outcome outcome-${name.replace(/\W+/g, "-").slice(0, 20)}`, dir: "auto" }, name) : null);
  const tables = {
    incidents: {
      caption: "Incidents", all: data.incidents, none: "No incident passes the filters.",
      columns: [
        { name: "number", title: "No.", by: (one) => one.n, cell: (one) => el("span", { class: "num" }, String(one.n + 1)) },
        { name: "date", title: "Date", by: day, cell: (one) => page.date(one.date) },
        { name: "what", title: "Incident", by: (one) => text(one.title), head: (one) => [words(one.title),
          el("small", { dir: "auto" }, [one.title.endsWith(`, ${one.country}`) ? null : one.country, one.actor && `by ${one.actor}`].filter(Boolean).join(", "))] },
        { name: "accounts", title: "Accounts", by: (one) => -one.accounts.length, cell: (one) => [one.voices.slice(0, 6).map((voice) => page.mark(voice.cls, "", voice.stance === "denies")),
          el("span", { class: "unseen" }, one.voices.map((voice) => voice.title).join(", "))] },
        { name: "check", title: "Check", by: (one) => text(leads(one).join()), cell: (one) => leads(one).map(outcome) },
      ],
      details: (one, passes) => page.incidentDetails(one, passes),
    },
    claims: {
      caption: "Claims", all: data.claims, none: "No claim passes the filters.",
      columns: [
        { name: "words", title: "Words", by: (one) => text(one.text), head: (one) => el("q", { dir: "auto" }, one.text) },
        { name: "who", title: "Who", by: (one) => text(one.by.title), cell: (one) => [page.mark(one.by.cls, "", one.stance === "denies"), " ", words(page.who(one)), el("small", {}, page.stance(one))] },
        { name: "date", title: "Date", by: day, cell: (one) => page.date(one.when) },
        { name: "article", title: "Article", by: (one) => text(one.in.name), cell: (one) => words(one.in.outlet || one.in.name) },
        { name: "check", title: "Check", by: (one) => (one.placed ? text(page.lead(one)) : "~"), cell: (one) => (one.placed ? outcome(page.lead(one)) : el("span", { class: "tag" }, "not placed")) },
      ],
      details: (one) => page.claimDetails(one),
    },
  };
  function leads(incident) { return [...new Set((incident.verdicts || []).map((one) => one.outcome))]; }
  page.tables = tables;

  function order(table) {
    const down = state.sort.startsWith("-");
    const column = table.columns.find((one) => one.name === state.sort.replace("-", ""));
    if (!column) return (a, b) => a.n - b.n;
    return (a, b) => {
      const [x, y] = [column.by(a), column.by(b)];
      return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1) || a.n - b.n;
    };
  }

  function header(table) {
    return el("thead", {}, el("tr", {}, table.columns.map((column) => {
      const up = state.sort === column.name, down = state.sort === `-${column.name}`;
      return el("th", { scope: "col", class: `col-${column.name}`, "aria-sort": up ? "ascending" : down ? "descending" : "none" },
        el("button", { type: "button", "data-key": `sort-${column.name}`, on: { click: () => { state.sort = up ? `-${column.name}` : down ? "" : column.name; state.page = ""; page.apply(); } } },
          column.title, el("span", { class: `arrow${up || down ? "" : " idle"}`, "aria-hidden": "true" }, up ? "▲" : "▼")));
    })));
  }

  function row(table, one, open, passes) {
    const cells = table.columns.map((column) => (column.head
      ? el("th", { scope: "row", class: `col-${column.name}` }, el("button", { type: "button", "data-key": one.key, "aria-expanded": String(open),
        on: { click: () => page.select(page.selected === one.key ? "" : one.key, true), ...page.hover(one.key) } }, column.head(one)))
      : el("td", { class: `col-${column.name}` }, column.cell(one))));
    const main = el("tr", { class: `row${page.selected === one.key ? " sel" : ""}${open ? " open" : ""}`, "data-subject": one.id }, cells);
    if (!open) return [main];
    return [main, el("tr", { class: "detail" }, el("td", { colspan: table.columns.length }, table.details(one, passes)))];
  }

  /* The rows to show: sorted, the page that is asked for, or the one with what is selected. */
  page.drawTable = function (name, items, passes, follow) {
    const table = tables[name];
    const sorted = items.slice().sort(order(table));
    const selected = byKey.get(page.selected);
    const open = selected && (name === "incidents" && selected.of ? selected.of : selected);
    const size = page.printing ? 2000 : ROWS;
    let at = Math.max(0, (Number(state.page) || 1) - 1);
    const place = sorted.indexOf(open);
    if (follow && place >= 0) at = Math.floor(place / size);
    at = Math.min(at, Math.max(0, Math.ceil(sorted.length / size) - 1));
    state.page = at ? String(at + 1) : "";
    const rows = sorted.slice(at * size, (at + 1) * size).flatMap((one) => row(table, one, one === open || page.printing, passes));
    if (!rows.length) rows.push(el("tr", {}, el("td", { colspan: table.columns.length }, `${table.none} `, page.filtered() ? el("button", { type: "button", class: "link", on: { click: page.clearFilters } }, "Clear them") : null)));
    page.id(`panel-${name}`).replaceChildren(
      el("table", { class: `list ${name}` }, el("caption", { class: "unseen" }, `${table.caption}, ${sorted.length} of ${table.all.length}`), header(table), el("tbody", {}, rows)),
      ...pager(sorted.length, at, size));
  };

  function pager(total, at, size) {
    const pages = Math.ceil(total / size);
    if (pages < 2) return [];
    const go = (to, label) => el("button", { type: "button", "data-key": `page-${label}`, disabled: to < 0 || to >= pages, on: { click: () => { state.page = String(to + 1); page.apply(); page.id("list").scrollTop = 0; } } }, label);
    const [from, to] = [at * size + 1, Math.min(total, (at + 1) * size)].map((n) => n.toLocaleString("en-GB"));
    return [el("nav", { class: "pager", "aria-label": "Pages of the table" }, go(at - 1, "Previous"), el("span", {}, `${from} to ${to} of ${total.toLocaleString("en-GB")}`), go(at + 1, "Next"))];
  }
})(window.sarhad);
