"use strict";
/* The articles that were read and those that were not, checked facts, sources; texts when allowed. */
(function (page) {
  const { data, el, state } = page;
  const plain = (items) => el("ul", { class: "plain" }, items);
  const section = (title, children, note) => (children.length ? el("section", {}, el("h2", {}, title), note ? el("p", { class: "facts" }, note) : null, plain(children)) : null);

  const counts = data.articles.map(() => 0);
  for (const claim of data.claims) if (claim.article !== undefined) counts[claim.article] += 1;

  /* The text with its claims marked; where claims overlap, a stretch leads to the shortest of them. */
  function marked(article) {
    const shown = article.pieces.map(([words, number]) => {
      if (number === undefined) return words;
      const claim = data.claims[number];
      return el("mark", { class: claim.by.cls, "data-mark": claim.key },
        el("button", { type: "button", "aria-label": `${words}: ${claim.by.title}, ${page.stance(claim)}`, on: { click: () => page.select(claim.key, true), ...page.hover(claim.key) } }, words));
    });
    return el("div", { class: "text", dir: "auto", lang: article.language }, shown);
  }

  function one(article, n) {
    const about = [article.published && page.date(article.published), page.count(counts[n], "claim", "claims")].filter(Boolean).join(" · ");
    const title = el("span", { dir: "auto" }, article.name);
    const only = el("button", { type: "button", class: "link", on: { click: () => { state.article = article.id; state.tab = "claims"; page.showFilters(); page.apply(); } } }, "its claims");
    if (article.pieces === undefined) return el("li", {}, title, el("span", { class: "meta" }, ` ${about} · `), only);
    const box = el("details", { id: `article-${n}` }, el("summary", {}, title, el("span", { class: "meta" }, ` ${about}`)), only);
    box.addEventListener("toggle", () => { if (box.open && !box.querySelector(".text")) box.append(marked(article)); });
    return el("li", {}, box);
  }

  page.readIn = function (claim) {
    state.tab = "articles";
    page.apply();
    const box = page.id(`article-${claim.article}`);
    box.open = true;
    if (!box.querySelector(".text")) box.append(marked(data.articles[claim.article]));
    const spot = box.querySelector(`[data-mark="${claim.key}"] button`);
    (spot || box.querySelector("summary")).focus();
    (spot || box).scrollIntoView({ block: "center" });
  };

  page.drawArticles = function () {
    const failures = data.failures.map((one_) => el("li", {}, el("b", { dir: "auto" }, one_.source), el("span", { dir: "auto" }, one_.read ? ` was read, but: ${one_.reason}` : ` could not be read: ${one_.reason}`)));
    const facts = data.facts.map((fact) => el("li", {}, el("q", { dir: "auto" }, fact.text), el("span", { class: "meta", dir: "auto" }, ` ${[fact.attribution, fact.article].filter(Boolean).join(" · ")}`),
      (fact.verdicts || []).map((told) => el("p", { class: "verdict", dir: "auto" }, told))));
    page.id("panel-articles").append(...[
      section("Not read, or not whole", failures), section("Articles", data.articles.map(one)),
      section("Stated facts, checked", facts, "Numbers about the world that locate nothing but can be checked."),
      section("Sources of land, borders and places", data.attributions.map((line) => el("li", { dir: "auto" }, line))),
      el("section", {}, el("h2", {}, "How to read this map"), el("p", {}, "Each claim keeps the article’s words; its shape is our reading of them, with the steps that led there. An outline is what the numbers say; the soft fill is where it could be once the doubt about place, number and direction is added. A check says in which country a shape lies and how surely, and whether accounts of one incident can be true together.")),
    ].filter(Boolean));
    const notice = page.id("notice");
    const unread = data.failures.filter((one_) => !one_.read).length;
    if (unread) notice.append(el("button", { type: "button", class: "link", on: { click: () => { state.tab = "articles"; page.apply(); page.id("tab-articles").focus(); } } }, `${page.count(unread, "article was", "articles were")} not read: see why`));
    else notice.hidden = true;
  };
})(window.sarhad);
