"use strict";
/* The time slider: two ends over the days of the case, with a bar for each stretch's incidents.
   The arrow keys step from one event date to the next. */
(function (page) {
  const { data, el, svg, state } = page;
  const dated = (data.incidents.length ? data.incidents : data.claims).filter((one) => one.days);
  const undated = (data.incidents.length ? data.incidents : data.claims).filter((one) => !one.days).length;
  const days = [...new Set([...data.incidents, ...data.claims].filter((one) => one.days).flatMap((one) => one.days))].sort((a, b) => a - b);
  const first = days[0], last = days[days.length - 1];
  const ends = {};
  const BARS = 60;

  function bars() {
    const counts = new Array(BARS).fill(0);
    const slot = (day) => Math.min(BARS - 1, Math.floor((day - first) / (last - first + 1) * BARS));
    for (const one of dated) for (let n = slot(one.days[0]); n <= slot(one.days[1]); n += 1) counts[n] += 1;
    const most = Math.max(...counts);
    return svg("svg", { class: "bars", viewBox: `0 0 ${BARS} 20`, preserveAspectRatio: "none", "aria-hidden": "true" },
      ...counts.map((n, i) => svg("rect", { x: i + 0.1, y: 20 - (n ? Math.max(2, 20 * n / most) : 0), width: 0.8, height: n ? Math.max(2, 20 * n / most) : 0 })));
  }

  function moved(name, value) {
    const low = name === "from" ? value : Number(ends.from.value);
    const high = name === "to" ? value : Number(ends.to.value);
    if (low > high) ends[name === "from" ? "to" : "from"].value = value;
    ends[name].value = value;
    const [from, to] = [Number(ends.from.value), Number(ends.to.value)];
    state.from = from > first ? page.isoDay(from) : "";
    state.to = to < last ? page.isoDay(to) : "";
    page.apply();
  }

  function step(event) {
    const { name } = event.target.dataset;
    const now = Number(event.target.value);
    const next = { ArrowRight: () => days.find((day) => day > now), ArrowUp: () => days.find((day) => day > now),
      ArrowLeft: () => days.findLast((day) => day < now), ArrowDown: () => days.findLast((day) => day < now) }[event.key];
    if (!next) return;
    event.preventDefault();
    const day = next();
    if (day !== undefined) moved(name, day);
  }

  function end(name, label, value) {
    const input = el("input", { type: "range", min: first, max: last, step: 1, value, "data-name": name, "aria-label": label,
      on: { input: (event) => moved(name, Number(event.target.value)), keydown: step } });
    ends[name] = input;
    return input;
  }

  page.drawSlider = function () {
    const target = page.id("time");
    if (days.length < 2 && !undated) { target.hidden = true; return; }
    if (days.length > 1) {
      target.append(el("p", { class: "dates" }, "Event dates ", el("output", { id: "dates" })),
        el("div", { class: "track" }, bars(), el("div", { class: "range" }), end("from", "From this date on", first), end("to", "Up to this date", last)));
    }
    if (undated) {
      const box = el("input", { type: "checkbox", id: "undated", on: { change: (event) => { state.undated = event.target.checked ? "" : "no"; page.apply(); } } });
      target.append(el("label", { class: "undated" }, box, ` with undated (${undated})`));
    }
  };
  page.showSlider = function () {
    const box = page.id("undated");
    if (box) box.checked = state.undated !== "no";
    if (!ends.from) return;
    const from = state.from ? page.days(state.from) : null, to = state.to ? page.days(state.to) : null;
    ends.from.value = from ? from[0] : first;
    ends.to.value = to ? to[1] : last;
    for (const input of Object.values(ends)) input.setAttribute("aria-valuetext", page.date(page.isoDay(Number(input.value))));
    const share = (value) => (Number(value) - first) / (last - first);
    const range = document.querySelector("#time .range");
    range.style.left = `calc(8px + (100% - 16px) * ${share(ends.from.value)})`;
    range.style.right = `calc(8px + (100% - 16px) * ${1 - share(ends.to.value)})`;
    page.id("dates").textContent = [...new Set([ends.from.value, ends.to.value].map((value) => page.date(page.isoDay(Number(value)))))].join(" – ");
  };
})(window.sarhad);
