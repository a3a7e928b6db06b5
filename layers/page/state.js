"use strict";
/* What the reader has chosen. It lives in the address, so that a reload or a shared link keeps it. */
(function (page) {
  const blank = { tab: "", sel: "", q: "", who: "", check: "", kind: "", stance: "", article: "", placed: "",
    from: "", to: "", undated: "", sort: "", page: "", theme: "", view: "", off: [] };
  page.state = { ...blank };

  page.readState = function () {
    let given;
    try { given = new URLSearchParams(location.hash.slice(1)); } catch (error) { given = new URLSearchParams(); }
    for (const key of Object.keys(blank)) {
      page.state[key] = key === "off" ? given.getAll("off").filter(Boolean) : given.get(key) || "";
    }
  };

  function write() {
    const kept = new URLSearchParams();
    for (const [key, value] of Object.entries(page.state)) {
      if (key === "off") for (const one of value) kept.append("off", one);
      else if (value) kept.set(key, value);
    }
    const hash = kept.toString();
    try { history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search); }
    catch (error) { if (!(error instanceof DOMException)) throw error; /* some frames forbid it */ }
  }
  let waiting = 0;
  page.writeState = function () { /* browsers allow few changes a second: a slider makes many */
    clearTimeout(waiting);
    waiting = setTimeout(write, 120);
  };
})(window.sarhad);
