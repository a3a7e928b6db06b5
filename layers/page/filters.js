"use strict";
/* The form above the tables. */
(function (page) {
  const { data, el, state } = page;
  const form = page.id("filters");
  const names = ["q", "who", "check", "kind", "stance", "article", "placed"];
  const sorted = (values) => [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  const shorten = (text) => (text.length > 70 ? `${text.slice(0, 68)}…` : text);

  function options(name, entries) {
    form.elements[name].append(el("option", { value: "" }, "All"), ...entries.map(([value, text]) => el("option", { value, dir: "auto" }, shorten(text))));
  }
  page.drawFilters = function () {
    options("who", data.voices.map((voice) => [voice.key, voice.title]));
    options("check", sorted(data.claims.flatMap((claim) => [...claim.checks])).map((check) => [check, page.checkName(check)]));
    options("kind", sorted(data.claims.map((claim) => claim.kind)).map((kind) => [kind, page.kind(kind)]));
    options("stance", sorted(data.claims.map((claim) => claim.stance)).map((stance) => [stance, page.stances[stance] || stance]));
    options("article", data.articles.map((one) => [one.id, one.name]));
    options("placed", [["yes", "placed on the map"], ["no", "not placed"]]);
  };
  page.showFilters = function () {
    for (const name of names) if (form.elements[name].value.trim() !== state[name]) form.elements[name].value = state[name];
    for (const name of names) if (name !== "q" && form.elements[name].selectedIndex < 0) { form.elements[name].value = ""; state[name] = ""; }
    page.id("more").open ||= names.slice(3).some((name) => state[name]);
  };
  function read() {
    for (const name of names) state[name] = form.elements[name].value.trim();
    state.page = "";
    page.apply();
  }
  page.clearFilters = function () {
    for (const name of [...names, "from", "to", "undated", "page"]) state[name] = "";
    state.off = state.off.filter((one) => !/^(who|incident|when|check)-/.test(one));
    page.showFilters();
    page.apply();
  };
  let typing = 0;
  form.addEventListener("input", (event) => {
    clearTimeout(typing);
    if (event.target.name === "q" && data.claims.length > 2000) typing = setTimeout(read, 150);
    else read();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => { event.preventDefault(); page.clearFilters(); });
})(window.sarhad);
