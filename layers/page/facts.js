"use strict";
/* What there is to filter: each claim with its incident, dates, checks and searchable words. */
(function (page) {
  const { data, state } = page;
  const stances = { claims: "claims", confirms: "confirms", denies: "denies", narrator: "reported" };
  const kinds = {
    distance: "distance from a place", distance_direction: "distance and direction from a place",
    depth: "depth into a country", border_distance: "distance from a border", coast_distance: "distance from a coast",
    direction: "direction from a place", near: "near a place", border_near: "near a border", coast_near: "near a coast",
    side: "side of a border", between: "between places", containment: "inside an area", region_part: "part of an area",
    travel_time: "travel time from a place", route_marker: "marker on a route",
  };
  page.stances = stances;
  page.kind = (kind) => kinds[kind] || kind;
  page.stance = (claim) => (claim.negated && claim.stance !== "denies" ? `${stances[claim.stance]} it was not so` : stances[claim.stance] || claim.stance);

  page.byKey = new Map(); /* "c3", "i0", "p7": what the map's shapes stand for */
  page.byId = new Map(); /* ids as the case gives them, for the address */
  const remember = (list, letter) => list.forEach((one, n) => {
    one.key = letter + n;
    one.n = n;
    page.byKey.set(one.key, one);
    if (one.id && !page.byId.has(one.id)) page.byId.set(one.id, one.key);
  });
  remember(data.places, "p");
  remember(data.claims, "c");
  remember(data.incidents, "i");

  for (const article of data.articles) article.name = [article.outlet, article.title].filter(Boolean).join(": ") || article.id;
  for (const incident of data.incidents) {
    incident.claims = [...new Set(incident.accounts.flatMap((one) => one.claims))].map((n) => data.claims[n]);
    incident.days = incident.date ? page.days(incident.date) : null;
    incident.voices = [...new Map(incident.accounts.filter((one) => one.cls).map((one) => [one.cls + one.stance, one])).values()];
  }
  for (const claim of data.claims) {
    claim.of = data.incidents[claim.incident];
    claim.in = data.articles[claim.article] || { name: "" };
    claim.by = data.voices[claim.voice] || { title: claim.attribution || "", cls: "who-narrator" };
    const iso = claim.of ? claim.of.date : claim.event_date;
    claim.days = iso ? page.days(iso) : null;
    claim.when = claim.event_date || (claim.of && claim.of.date) || "";
    claim.placed = Boolean(claim.shown && !claim.refused);
    const told = [...(claim.verdicts || []), ...((claim.of && claim.of.verdicts) || [])];
    claim.checks = new Set(told.map((one) => `${one.check}: ${one.outcome}`));
  }

  page.checkName = (key) => key.replace(/_/g, " ").replace(/^./, (c) => c.toUpperCase());
  page.lead = (one) => (one.verdicts && one.verdicts[0] ? one.verdicts[0].outcome : "");
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  page.who = (claim) => capital(claim.attribution || claim.by.title);

  const words = (...parts) => parts.flat().filter(Boolean).join(" ").toLowerCase();
  function hay(claim) { /* made when first searched for */
    if (claim.hay === undefined) {
      const { of } = claim;
      claim.hay = words(claim.text, claim.attribution, claim.by.title, claim.anchor, claim.anchor_place, claim.in.name, claim.side,
        (claim.verdicts || []).map((one) => one.text), claim.refused,
        of && [of.title, of.actor, of.target, of.country, (of.verdicts || []).map((one) => one.text)]);
    }
    return claim.hay;
  }

  function inTime(days) {
    if (!state.from && !state.to) return days !== null || state.undated !== "no";
    if (days === null) return state.undated !== "no";
    const low = state.from ? page.days(state.from) : null;
    const high = state.to ? page.days(state.to) : null;
    return (!low || days[1] >= low[0]) && (!high || days[0] <= high[1]);
  }

  const off = (name) => state.off.includes(name);
  /* The test of each claim, with all filters and switches that are set. */
  page.test = function () {
    const terms = state.q.toLowerCase().split(/\s+/).filter(Boolean);
    const article = state.article ? data.articles.findIndex((one) => one.id === state.article) : null;
    const hidden = new Set(state.off);
    const times = new Map();
    const timed = (claim) => {
      const key = claim.days ? claim.days.join() : "";
      if (!times.has(key)) times.set(key, inTime(claim.days));
      return times.get(key);
    };
    return (claim) => (!state.who || claim.by.key === state.who)
      && (!state.stance || claim.stance === state.stance)
      && (!state.kind || claim.kind === state.kind)
      && (article === null || claim.article === article)
      && (!state.placed || (state.placed === "yes") === claim.placed)
      && (!state.check || claim.checks.has(state.check))
      && timed(claim)
      && !(hidden.size && (hidden.has(`who-${claim.by.key}`) || (claim.of && (hidden.has(`incident-${claim.of.id}`) || (page.binOf && hidden.has(`when-${page.binOf(claim.of)}`))))
        || [...claim.checks].some((check) => hidden.has(`check-${check}`))))
      && terms.every((term) => hay(claim).includes(term));
  };
  page.inTime = inTime;
  page.isOff = off;
  page.filtered = () => Boolean(state.q || state.who || state.stance || state.kind || state.article || state.placed || state.check
    || state.from || state.to || state.undated || state.off.some((one) => /^(who|incident|when|check)-/.test(one)));
})(window.sarhad);
