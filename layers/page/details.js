"use strict";
/* What a row opens: a claim's words, verdict and steps; an incident's accounts side by side. */
(function (page) {
  const { data, el } = page;
  const sentences = (told) => (told || []).map((one) => el("p", { class: "verdict", dir: "auto" }, one.text));

  function pairs(entries) {
    const rows = entries.filter(([, value]) => value !== null && value !== undefined && value !== "");
    return el("dl", {}, rows.map(([name, value]) => [el("dt", {}, name), el("dd", { dir: "auto" }, value)]));
  }

  /* How likely each country is, as bars with their numbers. */
  function chances(claim) {
    const told = (claim.verdicts || []).find((one) => one.chance);
    if (!told) return null;
    return el("ul", { class: "chances" }, told.chance.filter(([, share]) => share >= 0.005).map(([country, share]) => {
      const bar = el("span", { class: "bar" });
      bar.style.width = `${Math.round(share * 100)}%`;
      return el("li", {}, el("span", { class: "country", dir: "auto" }, country), el("span", { class: "scale" }, bar), el("span", {}, `${Math.round(share * 100)} %`));
    }));
  }

  function stated(claim) {
    const range = page.range(claim.min_km, claim.max_km, "km");
    return range && `${claim.hedge ? `${claim.hedge}: ` : ""}${range}`;
  }

  page.claimDetails = function (claim) {
    const doubt = !claim.doubt_m ? null : `${page.number(claim.doubt_m / 1000)} km on each side`;
    const steps = (claim.steps || []).map((step) => el("li", { dir: "auto" }, step.text,
      step.words ? ` (“${step.words}”)` : "", step.doubt_m ? ` ± ${page.number(step.doubt_m / 1000)} km` : ""));
    const from = claim.anchor && (claim.anchor_place && claim.anchor_place !== claim.anchor ? `${claim.anchor} (${claim.anchor_place})` : claim.anchor);
    return el("div", { class: "more" },
      claim.refused ? el("p", { class: "verdict refused", dir: "auto" }, el("b", {}, "Not placed. "), claim.refused) : null,
      ...sentences(claim.verdicts), chances(claim),
      pairs([
        ["Says", `${claim.by.title}${page.who(claim) === claim.by.title ? "" : ` (${claim.attribution})`}, ${page.stance(claim)}`],
        ["Event", claim.when ? page.date(claim.when) : "undated"],
        ["Article", `${claim.in.name}${claim.in.published ? `, ${page.date(claim.in.published)}` : ""}`],
        ["Means", page.kind(claim.kind)], ["Stated", stated(claim)], ["From", from], ["Border", claim.border], ["In", claim.side],
        ["Doubt", claim.refused ? null : doubt], ["Part", claim.shown ? null : `${claim.scope}: read, but never mapped`],
      ]),
      steps.length ? el("p", { class: "meta" }, "How the shape was made") : null,
      steps.length ? el("ol", {}, steps) : null,
      claim.read ? el("details", { class: "read" }, el("summary", {}, "How it was read"), pairs(claim.read)) : null,
      claim.in.pieces !== undefined ? el("button", { type: "button", class: "link", on: { click: () => page.readIn(claim) } }, "Read it in the article") : null);
  };

  function claimNode(claim) {
    const open = page.selected === claim.key;
    const button = el("button", { type: "button", "data-key": claim.key, "aria-expanded": String(open),
      on: { click: () => page.select(open ? claim.of.key : claim.key, true), ...page.hover(claim.key) } },
      el("q", { dir: "auto" }, claim.text), " ",
      el("span", { class: "meta", dir: "auto" }, [page.stance(claim), claim.event_date && page.date(claim.event_date), claim.in.outlet || claim.in.name].filter(Boolean).join(" · ")),
      claim.refused ? el("span", { class: "tag" }, "not placed") : null,
      !open && claim.verdicts ? el("span", { class: "lead", dir: "auto" }, claim.verdicts[0].text) : null);
    return el("div", { class: `claim${open ? " sel" : ""}`, "data-claim": claim.id }, button, open ? page.claimDetails(claim) : null);
  }

  function account(one, passes) {
    const claims = one.claims.map((n) => data.claims[n]);
    const seen = claims.filter((claim) => passes(claim) || page.selected === claim.key);
    const hidden = claims.length - seen.length;
    return el("section", { class: `account${seen.some((claim) => claim.key === page.selected) ? " wide" : ""}` },
      el("h3", {}, one.cls ? page.mark(one.cls, "", one.stance === "denies") : null, el("span", { dir: "auto" }, one.title),
        one.stance ? el("small", {}, page.stances[one.stance] || one.stance) : null),
      seen.map(claimNode), hidden ? el("p", { class: "meta" }, `${page.count(hidden, "claim", "claims")} filtered out`) : null);
  }

  function gaps(incident) {
    if (!incident.pairs) return null;
    const sorted = incident.pairs.slice().sort((one, other) => other[2] - one[2]); /* the furthest apart first */
    const shown = sorted.filter(([, , gap], n) => gap || n < 4);
    const rest = sorted.length - shown.length;
    return el("table", { class: "gaps" }, el("caption", {}, `Accounts compared${rest ? `; ${rest} more pairs overlap` : ""}`),
      el("tbody", {}, shown.map(([a, b, gap, common]) => el("tr", {}, el("th", { scope: "row", dir: "auto" }, a, el("span", { class: "meta" }, " and "), b),
        el("td", {}, gap ? `${page.number(gap)} km apart` : `overlap${common ? ` on ${page.number(common)} km²` : ""}`)))));
  }

  function people(incident, what) {
    const low = incident[`${what}_min`], high = incident[`${what}_max`], by = incident[`${what}_reported_by`];
    if (low === undefined) return null;
    return `${high === undefined ? `at least ${low}` : low === high ? low : `${low} to ${high}`} ${what}${by ? ` (${by})` : ""}`;
  }

  page.incidentDetails = function (incident, passes) {
    const facts = [page.date(incident.date), incident.country, incident.actor && `by ${incident.actor}`, incident.target && `against ${incident.target}`,
      people(incident, "killed"), people(incident, "injured")].filter(Boolean).join(" · ");
    const who = [incident.claimed_by && `Claimed by ${incident.claimed_by.join(", ")}.`, incident.denied_by && `Denied by ${incident.denied_by.join(", ")}.`].filter(Boolean).join(" ");
    return el("div", { class: "incident" }, el("p", { class: "facts", dir: "auto" }, facts), who ? el("p", { class: "facts", dir: "auto" }, who) : null,
      ...sentences(incident.verdicts), el("div", { class: "accounts" }, incident.accounts.map((one) => account(one, passes))), gaps(incident));
  };

  page.hover = (key) => ({ mouseenter: () => page.hotOnMap(key, true), mouseleave: () => page.hotOnMap(key, false),
    focus: () => page.hotOnMap(key, true), blur: () => page.hotOnMap(key, false) });
  page.sentences = sentences;
})(window.sarhad);
