"use strict";
/* The list: incidents with their accounts side by side, claims, what was refused, articles. */
(function (page) {
  const { data, el } = page;
  const nodes = new Map(); /* subject -> its nodes in the list, the main one first */
  page.nodes = nodes;
  const stances = { claims: "claims", confirms: "confirms", denies: "denies", narrator: "reported" };
  const kinds = {
    distance: "distance from a place", distance_direction: "distance and direction from a place",
    depth: "depth into a country", border_distance: "distance from a border", coast_distance: "distance from a coast",
    direction: "direction from a place", near: "near a place", border_near: "near a border", coast_near: "near a coast",
    side: "side of a border", between: "between places", containment: "inside an area", region_part: "part of an area",
    travel_time: "travel time from a place", route_marker: "marker on a route",
  };
  page.stance = (claim) => (claim.negated && claim.stance !== "denies" ? `${stances[claim.stance]} it was not so` : stances[claim.stance]);
  page.incidentTitle = function (incident) {
    const type = incident.type.replace(/[_-]+/g, " ");
    const title = type.charAt(0).toUpperCase() + type.slice(1);
    return incident.place ? `${title}, ${incident.place}` : title;
  };

  const remember = (subject, node) => { if (!nodes.has(subject)) nodes.set(subject, []); nodes.get(subject).push(node); };
  const verdicts = (texts) => texts.map((text) => el("p", { class: "verdict", dir: "auto" }, text));
  const articleName = (claim) => [claim.outlet, claim.title].filter(Boolean).join(": ") || claim.article;
  const hover = (subject) => ({ mouseenter: () => page.hotOnMap(subject, true), mouseleave: () => page.hotOnMap(subject, false),
    focus: () => page.hotOnMap(subject, true), blur: () => page.hotOnMap(subject, false) });

  function pairs(entries) {
    const rows = entries.filter(([, value]) => value !== null && value !== undefined && value !== "");
    return el("dl", {}, rows.map(([name, value]) => [el("dt", {}, name), el("dd", { dir: "auto" }, value)]));
  }

  function details(claim) {
    const doubt = claim.doubt_m === null ? null : `${(claim.doubt_m / 1000).toPrecision(2)} km on each side`;
    const steps = claim.steps.map((step) => el("li", { dir: "auto" }, step.text,
      step.words ? ` (“${step.words}”)` : "", step.doubt_m ? ` ± ${Number((step.doubt_m / 1000).toPrecision(2))} km` : ""));
    return el("div", { class: "more", hidden: true },
      pairs([
        ["Says", `${claim.claimant_title}${claim.attribution && claim.attribution !== claim.claimant_title ? ` (${claim.attribution})` : ""}, ${page.stance(claim)}`],
        ["Means", kinds[claim.kind] || claim.kind],
        ["Stated", page.range(claim.min_km, claim.max_km, "km") && `${claim.hedge ? `${claim.hedge}: ` : ""}${page.range(claim.min_km, claim.max_km, "km")}`],
        ["From", claim.anchor && (claim.anchor_place && claim.anchor_place !== claim.anchor ? `${claim.anchor} (${claim.anchor_place})` : claim.anchor)],
        ["Border", claim.border], ["In", claim.side], ["Event", claim.event_date && page.date(claim.event_date)],
        ["Article", `${articleName(claim)}${claim.published ? `, ${page.date(claim.published)}` : ""}`],
        ["Doubt", claim.refused ? null : doubt],
      ]),
      claim.steps.length ? el("p", { class: "meta" }, "How the shape was made") : null,
      claim.steps.length ? el("ol", {}, steps) : null,
      claim.notes.length ? el("p", { class: "meta", dir: "auto" }, claim.notes.join(" ")) : null);
  }

  function claimNode(id, withVoice) {
    const claim = data.claims[id];
    const more = details(claim);
    const button = el("button", { type: "button", "aria-expanded": "false", on: { click: () => page.select(page.state.sel === id ? "" : id, true), ...hover(id) } },
      withVoice ? el("span", { class: "voice" }, page.mark(claim.cls, "", claim.stance === "denies"), el("span", { dir: "auto" }, claim.claimant_title)) : null,
      el("q", { dir: "auto" }, claim.text), " ",
      el("span", { class: "meta", dir: "auto" }, [page.stance(claim), claim.event_date && page.date(claim.event_date), claim.outlet || claim.title || claim.article].filter(Boolean).join(" · ")),
      claim.refused ? el("span", { class: "tag" }, "not placed") : null,
      ...verdicts(claim.refused ? [claim.refused] : claim.verdicts.slice(0, 1)));
    more.prepend(...verdicts(claim.refused ? claim.verdicts : claim.verdicts.slice(1)));
    const node = el("div", { class: "claim", "data-claim": id }, button, more);
    remember(id, node);
    return node;
  }

  function account(one) {
    const words = one.stance ? stances[one.stance] : "";
    return el("div", { class: "account" },
      el("h4", {}, one.cls ? page.mark(one.cls, "", one.stance === "denies") : null, el("span", { dir: "auto" }, one.title), el("small", {}, words)),
      one.claims.map((id) => claimNode(id, false)));
  }

  function people(incident, what) {
    const low = incident[`${what}_min`], high = incident[`${what}_max`], by = incident[`${what}_reported_by`];
    if (low === null) return null;
    return `${high === null ? `at least ${low}` : low === high ? low : `${low} to ${high}`} ${what}${by ? ` (${by})` : ""}`;
  }

  function incidentNode(incident) {
    const facts = [page.date(incident.date), incident.country_name,
      incident.actor && `by ${incident.actor}`, incident.target && `against ${incident.target}`,
      people(incident, "killed"), people(incident, "injured")].filter(Boolean).join(" · ");
    const who = [incident.claimed_by.length && `Claimed by ${incident.claimed_by.join(", ")}.`,
      incident.denied_by.length && `Denied by ${incident.denied_by.join(", ")}.`].filter(Boolean).join(" ");
    const node = el("article", { class: "entry", "data-incident": incident.id },
      el("button", { type: "button", class: "head", on: { click: () => page.select(page.state.sel === incident.id ? "" : incident.id, true), ...hover(incident.id) } },
        el("span", { class: "num" }, String(incident.number)), el("h3", { dir: "auto" }, page.incidentTitle(incident))),
      el("p", { class: "facts", dir: "auto" }, facts),
      who ? el("p", { class: "facts", dir: "auto" }, who) : null,
      ...verdicts(incident.verdicts),
      el("div", { class: "accounts" }, incident.accounts.map(account)));
    remember(incident.id, node);
    return node;
  }

  function section(id, title, children, note) {
    if (!children.length) return null;
    return el("section", { id }, el("h2", {}, title), note ? el("p", { class: "facts" }, note) : null, children);
  }
  const plain = (items) => [el("ul", { class: "plain" }, items)];

  page.drawList = function () {
    const placed = new Set(data.incidents.flatMap((incident) => incident.accounts.flatMap((one) => one.claims)));
    const order = Object.keys(data.claims).sort((a, b) => data.claims[a].n - data.claims[b].n);
    const shown = order.filter((id) => data.claims[id].shown && !placed.has(id));
    const left = order.filter((id) => !data.claims[id].shown && !placed.has(id));
    const refused = order.filter((id) => data.claims[id].refused && data.claims[id].shown && placed.has(id)).map((id) =>
      el("li", { "data-refers": id }, el("button", { type: "button", class: "link", on: { click: () => page.select(id, true) } }, `“${data.claims[id].text}”`), " ", data.claims[id].refused));
    const loose = shown.filter((id) => !data.claims[id].refused);
    const looseRefused = shown.filter((id) => data.claims[id].refused);
    const articles = data.articles.map((one) => el("li", { dir: "auto" }, [one.outlet, one.title].filter(Boolean).join(": ") || one.id,
      el("span", { class: "meta" }, ` ${[one.published && page.date(one.published), `${one.claims} ${one.claims === 1 ? "claim" : "claims"}`].filter(Boolean).join(" · ")}`)));
    const failures = data.failures.map((one) => el("li", { dir: "auto" }, el("span", { class: "failed" }, one.source), ` could not be read: ${one.reason}`));
    const facts = data.facts.map((one) => el("li", { dir: "auto" }, el("q", {}, one.text),
      el("span", { class: "meta" }, ` ${[one.attribution, one.article].filter(Boolean).join(" · ")}`), ...verdicts(one.verdicts)));
    document.getElementById("entries").append(...[
      section("incidents", "Incidents", data.incidents.map(incidentNode)),
      section("loose", "Claims outside any incident", loose.map((id) => claimNode(id, true))),
      section("refused", "Claims that could not be placed", [...looseRefused.map((id) => claimNode(id, true)), ...(refused.length ? plain(refused) : [])]),
      section("facts", "Stated facts, checked", facts.length ? plain(facts) : []),
      section("left", "Left out", left.map((id) => claimNode(id, true)), "Captions, other stories and page debris: read, but never mapped."),
      section("articles", "Articles", plain([...articles, ...failures])),
      section("sources", "Sources of land, borders and places", plain(data.attributions.map((line) => el("li", {}, line)))),
    ].filter(Boolean));
  };
})(window.sarhad);
